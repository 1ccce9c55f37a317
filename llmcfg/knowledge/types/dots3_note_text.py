"""dots3_note_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, convert_rope as base_convert_rope, nested_rope_keys, odd, put, span

MODEL_TYPE = 'dots3_note_text'

DEFAULTS = {
    'vocab_size': 152064,
    'hidden_size': 5120,
    'intermediate_size': 13824,
    'moe_intermediate_size': 1536,
    'num_hidden_layers': 46,
    'num_attention_heads': 128,
    'num_key_value_heads': 128,
    'n_shared_experts': 1,
    'n_routed_experts': 256,
    'output_router_logits': False,
    'routed_scaling_factor': 1.0,
    'kv_lora_rank': 512,
    'q_lora_rank': 1024,
    'qk_rope_head_dim': 64,
    'v_head_dim': 128,
    'qk_nope_head_dim': 128,
    'n_group': 1,
    'topk_group': 1,
    'num_experts_per_tok': 8,
    'norm_topk_prob': True,
    'hidden_act': 'silu',
    'max_position_embeddings': 524288,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 151659,
    'bos_token_id': 151643,
    'eos_token_id': 151668,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'mlp_layer_types': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'index_topk': 2048,
    'index_head_dim': 128,
    'index_n_heads': 64,
    'mlp_bias': False,
    'head_dim': 256,
    'layer_types': None,
    'sliding_window': None,
    'shared_experts_intermediate_size': 1536,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}

DEFAULT_THETA = 80000000.0


def post_init(c, v, kwargs):
    first_k_dense_replace = kwargs.pop('first_k_dense_replace', 1)
    moe_layer_freq = kwargs.pop('moe_layer_freq', 1)
    try:
        use_dsa = kwargs.pop('use_dsa', None if 'per_layer_config' in kwargs else True)
    except Exception as e:
        odd(c, '', e)
    use_sliding_window = kwargs.pop('use_sliding_window', True)
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', ['sparse' if i >= first_k_dense_replace and (bool(moe_layer_freq[i]) if isinstance(moe_layer_freq, (list, tuple)) else i % moe_layer_freq == 0) else 'dense' for i in span(v['num_hidden_layers'])], 'first_k_dense_replace, moe_layer_freq, num_hidden_layers', ('first_k_dense_replace', 'moe_layer_freq'))
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    put(c, v, 'shared_experts_intermediate_size', kwargs.pop('moe_shared_expert_intermediate_size', v['shared_experts_intermediate_size']), 'moe_shared_expert_intermediate_size', ('moe_shared_expert_intermediate_size',))
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    if v['sliding_window'] is None:
        put(c, v, 'sliding_window', kwargs.pop('sliding_window_size', 512), 'sliding_window_size', ('sliding_window_size',))
    try:
        if v['layer_types'] is None:
            full_attention_type = 'full_attention' if use_dsa is False else 'indexed_attention'
            put(c, v, 'layer_types', [full_attention_type if not use_sliding_window or i < 2 or i % 4 == 1 else 'sliding_attention' for i in span(v['num_hidden_layers'])], 'use_sliding_window, use_dsa, num_hidden_layers', ('use_sliding_window', 'use_dsa'))
        else:
            put(c, v, 'layer_types', list(v['layer_types']), 'list(layer_types)')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if use_dsa is not None:
            old_type, new_type = ('full_attention', 'indexed_attention')
            if not use_dsa:
                old_type, new_type = (new_type, old_type)
            put(c, v, 'layer_types', [new_type if layer_type == old_type else layer_type for layer_type in v['layer_types']], 'layer_types')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        sliding_config = {name: kwargs.pop(f'swa_{name}', default) for name, default in {'num_attention_heads': 64, 'num_key_value_heads': 64, 'q_lora_rank': 1024, 'kv_lora_rank': 1024, 'head_dim': 256, 'qk_nope_head_dim': 192, 'v_head_dim': 128}.items()}
    except Exception as e:
        odd(c, '', e)
    try:
        sliding_config['qk_rope_head_dim'] = kwargs.pop('swa_qk_rope_head_dim', sliding_config['head_dim'] - sliding_config['qk_nope_head_dim'])
    except Exception as e:
        odd(c, '', e)
    try:
        kwargs.setdefault('per_layer_config', {i: sliding_config for i, layer_type in enumerate(v['layer_types']) if layer_type == 'sliding_attention'})
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    swa_rope_theta = kwargs.pop('swa_rope_theta', 50000.0)
    rope_theta = kwargs.get('rope_theta', 80000000.0)
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', kwargs.pop('rope_scaling', None) or {layer_type: {'rope_type': 'default', 'rope_theta': swa_rope_theta if layer_type == 'sliding_attention' else rope_theta} for layer_type in set(v['layer_types'])}, 'rope_scaling, swa_rope_theta, rope_theta, layer_types', ('rope_scaling', 'swa_rope_theta', 'rope_theta'))
    if not nested_rope_keys(c, v['rope_parameters']):
        put(c, v, 'rope_parameters', {layer_type: dict(v['rope_parameters']) for layer_type in set(v['layer_types'])}, 'layer_types')
    kwargs = base_convert_rope(c, v, kwargs)
    per_layer_config = {int(i): values for i, values in (kwargs.get('per_layer_config') or {}).items()}
    for layer_type in set(v['layer_types']):
        layer_config = per_layer_config.get(v['layer_types'].index(layer_type), {})
        v['rope_parameters'][layer_type]['partial_rotary_factor'] = layer_config.get('qk_rope_head_dim', v['qk_rope_head_dim']) / layer_config.get('head_dim', v['head_dim'])
    return kwargs

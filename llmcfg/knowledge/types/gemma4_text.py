"""gemma4_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, changed, odd, put, span, times

MODEL_TYPE = 'gemma4_text'

DEFAULTS = {
    'vocab_size': 262144,
    'hidden_size': 2304,
    'intermediate_size': 9216,
    'num_hidden_layers': 30,
    'num_attention_heads': 8,
    'num_key_value_heads': 4,
    'head_dim': 256,
    'hidden_activation': 'gelu_pytorch_tanh',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': 0,
    'eos_token_id': 1,
    'bos_token_id': 2,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'sliding_window': 512,
    'layer_types': None,
    'final_logit_softcapping': None,
    'use_bidirectional_attention': None,
    'vocab_size_per_layer_input': 262144,
    'hidden_size_per_layer_input': 256,
    'attention_k_eq_v': False,
    'num_kv_shared_layers': 0,
    'enable_moe_block': False,
    'use_double_wide_mlp': False,
    'num_experts': None,
    'top_k_experts': None,
    'moe_intermediate_size': None,
}


def post_init(c, v, kwargs):
    try:
        if v['use_bidirectional_attention'] == 'all':
            put(c, v, 'is_causal', False)
            put(c, v, 'sliding_window', v['sliding_window'] // 2 + 1, 'sliding_window // 2 + 1')
    except Exception as e:
        odd(c, 'is_causal, sliding_window', e)
    try:
        if v['layer_types'] is None:
            sliding_window_pattern = 6
            put(c, v, 'layer_types', ['sliding_attention' if bool((i + 1) % sliding_window_pattern) else 'full_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['layer_types'] and (last_layer_type := v['layer_types'][-1]) != 'full_attention':
            v['layer_types'][-1] = 'full_attention'
            changed(c, 'layer_types', 'layer_types')
    except Exception as e:
        odd(c, 'layer_types', e)
    default_rope_params = {'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, 'full_attention': {'rope_type': 'proportional', 'partial_rotary_factor': 0.25, 'rope_theta': 1000000.0}}
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', default_rope_params)
    global_head_dim = kwargs.pop('global_head_dim', 512)
    num_global_key_value_heads = kwargs.pop('num_global_key_value_heads', None)
    try:
        if 'per_layer_config' not in kwargs:
            layer_overrides = {'head_dim': global_head_dim}
            num_key_value_heads = num_global_key_value_heads if v.get('attention_k_eq_v', True) else None
            if num_key_value_heads is not None:
                layer_overrides['num_key_value_heads'] = num_key_value_heads
            kwargs['per_layer_config'] = {layer_idx: layer_overrides for layer_idx, layer_type in enumerate(v['layer_types']) if layer_type == 'full_attention'}
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    return kwargs


def get_kv_sharing_modes(c, v):
    if v['num_kv_shared_layers'] == 0:
        return times([None], v['num_hidden_layers'])
    first_shared_layer = v['num_hidden_layers'] - v['num_kv_shared_layers']
    kv_sharing_modes = [None if i < first_shared_layer else 'reuse' for i in span(v['num_hidden_layers'])]
    reversed_unshared_layer_types = v['layer_types'][0:first_shared_layer][::-1]
    if sorted(set(reversed_unshared_layer_types)) != sorted(set(v['layer_types'])):
        raise ValueError
    last_non_consumer_indices = [first_shared_layer - 1 - reversed_unshared_layer_types.index(k) for k in set(v['layer_types'])]
    for producer_index in last_non_consumer_indices:
        kv_sharing_modes[producer_index] = 'store'
    return kv_sharing_modes


PROPERTIES = {
    'kv_sharing_modes': get_kv_sharing_modes,
}

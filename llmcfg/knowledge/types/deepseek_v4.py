"""deepseek_v4: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, changed, odd, put, span, times

MODEL_TYPE = 'deepseek_v4'

DEFAULTS = {
    'vocab_size': 129280,
    'hidden_size': 4096,
    'moe_intermediate_size': 2048,
    'num_hidden_layers': 43,
    'num_attention_heads': 64,
    'num_key_value_heads': 1,
    'head_dim': 512,
    'q_lora_rank': 1024,
    'num_experts_per_tok': 6,
    'n_routed_experts': 256,
    'n_shared_experts': 1,
    'scoring_func': 'sqrtsoftplus',
    'norm_topk_prob': True,
    'routed_scaling_factor': 1.5,
    'max_position_embeddings': 1048576,
    'rope_theta': 10000.0,
    'layer_types': None,
    'compress_rates': None,
    'compress_rope_theta': 160000.0,
    'hc_mult': 4,
    'hc_sinkhorn_iters': 20,
    'hc_eps': 1e-06,
    'mlp_layer_types': None,
    'swiglu_limit': 10.0,
    'sliding_window': 128,
    'o_groups': 8,
    'o_lora_rank': 1024,
    'index_n_heads': 64,
    'index_head_dim': 128,
    'index_topk': 512,
    'num_nextn_predict_layers': 1,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'router_jitter_noise': 0.0,
    'hidden_act': 'silu',
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 0,
    'eos_token_id': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'partial_rotary_factor': None,
    'attention_bias': False,
    'mlp_bias': False,
    'attention_dropout': 0.0,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
    'intermediate_size': 'moe_intermediate_size',
}

ATTRIBUTES = {
    '_rope_type_labels': ('main', 'compress'),
    'default_compress_rates': {'compressed_sparse_attention': 4, 'heavily_compressed_attention': 128},
    'default_num_hash_layers': 3,
    'default_partial_rotary_factor': 0.125,
}


def post_init(c, v, kwargs):
    legacy_compress_ratios = kwargs.pop('compress_ratios', None)
    legacy_compress_rate_csa = kwargs.pop('compress_rate_csa', None)
    legacy_compress_rate_hca = kwargs.pop('compress_rate_hca', None)
    legacy_num_hash_layers = kwargs.pop('num_hash_layers', None)
    legacy_qk_rope_head_dim = kwargs.pop('qk_rope_head_dim', None)
    base(c, v, kwargs)
    n = v['num_hidden_layers']
    quantization_config = v.get('quantization_config', None)
    expert_dtype = v.get('expert_dtype', None)
    try:
        if isinstance(quantization_config, dict) and expert_dtype is not None and ('expert_dtype' not in quantization_config):
            put(c, v, 'quantization_config', {**quantization_config, 'expert_dtype': expert_dtype}, "{**quantization_config, 'expert_dtype': expert_dtype}")
    except Exception as e:
        odd(c, 'quantization_config', e)
    try:
        if v['compress_rates'] is None:
            put(c, v, 'compress_rates', dict({'compressed_sparse_attention': 4, 'heavily_compressed_attention': 128}), 'dict(default_compress_rates)')
    except Exception as e:
        odd(c, 'compress_rates', e)
    try:
        if legacy_compress_rate_csa is not None:
            v['compress_rates']['compressed_sparse_attention'] = legacy_compress_rate_csa
            changed(c, 'compress_rates', 'compress_rate_csa')
    except Exception as e:
        odd(c, 'compress_rates', e)
    try:
        if legacy_compress_rate_hca is not None:
            v['compress_rates']['heavily_compressed_attention'] = legacy_compress_rate_hca
            changed(c, 'compress_rates', 'compress_rate_hca')
    except Exception as e:
        odd(c, 'compress_rates', e)
    try:
        if v['layer_types'] is None and legacy_compress_ratios is not None:
            put(c, v, 'layer_types', [{0: 'sliding_attention', 4: 'compressed_sparse_attention', 128: 'heavily_compressed_attention'}[r] for r in legacy_compress_ratios], '[_COMPRESS_RATIO_TO_LAYER_TYPE[r] for r in compress_ratios]', ('compress_ratios',))
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['layer_types'] is None:
            interleave = ['compressed_sparse_attention' if i % 2 else 'heavily_compressed_attention' for i in span(max(n - 2, 0))]
            put(c, v, 'layer_types', times(['heavily_compressed_attention'], min(n, 2)) + interleave, 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        put(c, v, 'layer_types', list(v['layer_types'][:n]), 'list(layer_types[:num_hidden_layers])')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            n_hash = legacy_num_hash_layers if legacy_num_hash_layers is not None else 3
            put(c, v, 'mlp_layer_types', times(['hash_moe'], min(n, n_hash)) + times(['moe'], max(0, n - n_hash)), 'num_hidden_layers, num_hash_layers', ('num_hash_layers',))
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        put(c, v, 'mlp_layer_types', list(v['mlp_layer_types'][:n]), 'list(mlp_layer_types[:num_hidden_layers])')
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        if v['partial_rotary_factor'] is None:
            put(c, v, 'partial_rotary_factor', legacy_qk_rope_head_dim / v['head_dim'] if legacy_qk_rope_head_dim is not None else 0.125, 'qk_rope_head_dim, head_dim, default_partial_rotary_factor', ('qk_rope_head_dim',))
    except Exception as e:
        odd(c, 'partial_rotary_factor', e)
    try:
        put(c, v, 'qk_rope_head_dim', int(times(v['head_dim'], v['partial_rotary_factor'])), 'int(head_dim * partial_rotary_factor)')
    except Exception as e:
        odd(c, 'qk_rope_head_dim', e)
    rp = v['rope_parameters'] or {}
    try:
        if isinstance(rp.get('main'), dict) and isinstance(rp.get('compress'), dict):
            put(c, v, 'rope_parameters', {'main': rp['main'], 'compress': rp['compress']})
        else:
            yarn = {k: v_ for k, v_ in rp.items() if k not in ('main', 'compress')}
            main = {'rope_type': 'default', 'rope_theta': v['rope_theta'], 'partial_rotary_factor': v['partial_rotary_factor']}
            compress = {**yarn, 'rope_theta': v['compress_rope_theta'], 'partial_rotary_factor': v['partial_rotary_factor']}
            compress.setdefault('rope_type', 'default')
            if compress['rope_type'] == 'yarn':
                compress.setdefault('attention_factor', 1.0)
            put(c, v, 'rope_parameters', {'main': main, 'compress': compress})
    except Exception as e:
        odd(c, 'rope_parameters', e)

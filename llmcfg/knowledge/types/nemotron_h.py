"""nemotron_h: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, remapped

MODEL_TYPE = 'nemotron_h'

DEFAULTS = {
    'vocab_size': 131072,
    'hidden_size': 4096,
    'layers_block_type': None,
    'tie_word_embeddings': False,
    'use_cache': True,
    'num_logits_to_keep': 1,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'head_dim': 128,
    'max_position_embeddings': 4096,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'sliding_window': None,
    'intermediate_size': 21504,
    'mlp_hidden_act': 'relu2',
    'mlp_bias': False,
    'use_mamba_kernels': True,
    'ssm_state_size': 128,
    'mamba_num_heads': 128,
    'mamba_head_dim': 64,
    'mamba_hidden_act': 'silu',
    'n_groups': 8,
    'conv_kernel': 4,
    'expand': 2,
    'time_step_min': 0.001,
    'time_step_max': 0.1,
    'time_step_limit': (0.0, float("inf")),
    'time_step_floor': 0.0001,
    'use_conv_bias': True,
    'chunk_size': 128,
    'mamba_proj_bias': False,
    'mamba_ssm_cache_dtype': 'float32',
    'n_routed_experts': 8,
    'output_router_logits': False,
    'n_shared_experts': 1,
    'moe_intermediate_size': 7688,
    'moe_shared_expert_intermediate_size': 7688,
    'moe_latent_size': None,
    'moe_shared_expert_overlap': True,
    'num_experts_per_tok': 2,
    'routed_scaling_factor': 1.0,
    'n_group': 1,
    'topk_group': 1,
    'norm_topk_prob': True,
    'num_nextn_predict_layers': 0,
    'mtp_layers_block_type': None,
    'use_bias': False,
    'initializer_range': 0.02,
    'layer_norm_epsilon': 1e-05,
    'residual_in_fp32': False,
    'hidden_dropout': 0.0,
    'rescale_prenorm_residual': True,
}

ATTRIBUTE_MAP = {
    'layer_types': 'layers_block_type',
    'num_local_experts': 'n_routed_experts',
}


def _pattern_to_list(pattern):
    pattern_mapping = {'M': 'linear_attention', 'E': 'moe', '*': 'full_attention', '-': 'mlp'}
    return [pattern_mapping[char] for char in pattern]


def get_num_hidden_layers(c, v):
    return len(v['layers_block_type'])


def post_init(c, v, kwargs):
    try:
        put(c, v, 'n_groups', kwargs.pop('mamba_n_groups') if 'mamba_n_groups' in kwargs else v['n_groups'], 'mamba_n_groups', ('mamba_n_groups',))
    except Exception as e:
        odd(c, 'n_groups', e)
    try:
        put(c, v, 'conv_kernel', kwargs.pop('mamba_d_conv') if 'mamba_d_conv' in kwargs else v['conv_kernel'], 'mamba_d_conv', ('mamba_d_conv',))
    except Exception as e:
        odd(c, 'conv_kernel', e)
    try:
        put(c, v, 'expand', kwargs.pop('mamba_expand') if 'mamba_expand' in kwargs else v['expand'], 'mamba_expand', ('mamba_expand',))
    except Exception as e:
        odd(c, 'expand', e)
    try:
        put(c, v, 'time_step_min', kwargs.pop('mamba_dt_min') if 'mamba_dt_min' in kwargs else v['time_step_min'], 'mamba_dt_min', ('mamba_dt_min',))
    except Exception as e:
        odd(c, 'time_step_min', e)
    try:
        put(c, v, 'time_step_max', kwargs.pop('mamba_dt_max') if 'mamba_dt_max' in kwargs else v['time_step_max'], 'mamba_dt_max', ('mamba_dt_max',))
    except Exception as e:
        odd(c, 'time_step_max', e)
    try:
        put(c, v, 'time_step_limit', kwargs.pop('mamba_dt_limit') if 'mamba_dt_limit' in kwargs else v['time_step_limit'], 'mamba_dt_limit', ('mamba_dt_limit',))
    except Exception as e:
        odd(c, 'time_step_limit', e)
    try:
        put(c, v, 'time_step_floor', kwargs.pop('mamba_dt_init_floor') if 'mamba_dt_init_floor' in kwargs else v['time_step_floor'], 'mamba_dt_init_floor', ('mamba_dt_init_floor',))
    except Exception as e:
        odd(c, 'time_step_floor', e)
    try:
        put(c, v, 'use_conv_bias', kwargs.pop('mamba_conv_bias') if 'mamba_conv_bias' in kwargs else v['use_conv_bias'], 'mamba_conv_bias', ('mamba_conv_bias',))
    except Exception as e:
        odd(c, 'use_conv_bias', e)
    try:
        put(c, v, 'chunk_size', kwargs.pop('mamba_chunk_size') if 'mamba_chunk_size' in kwargs else v['chunk_size'], 'mamba_chunk_size', ('mamba_chunk_size',))
    except Exception as e:
        odd(c, 'chunk_size', e)
    try:
        if 'hybrid_override_pattern' in kwargs:
            pattern = kwargs.pop('hybrid_override_pattern')
            if v['layers_block_type'] is None:
                put(c, v, 'layers_block_type', _pattern_to_list(pattern), 'hybrid_override_pattern', ('hybrid_override_pattern',))
        elif v['layers_block_type'] is None:
            put(c, v, 'layers_block_type', ['linear_attention', 'moe', 'full_attention', 'mlp'])
    except Exception as e:
        odd(c, 'layers_block_type', e)
    try:
        if v['mtp_layers_block_type'] is None:
            put(c, v, 'mtp_layers_block_type', ['full_attention', 'moe'])
        else:
            v['mtp_layers_block_type'] = remapped(v['mtp_layers_block_type'])
    except Exception as e:
        odd(c, 'mtp_layers_block_type', e)
    try:
        if 'mtp_hybrid_override_pattern' in kwargs:
            pattern = kwargs.pop('mtp_hybrid_override_pattern')
            if v['mtp_layers_block_type'] == ['full_attention', 'moe']:
                put(c, v, 'mtp_layers_block_type', _pattern_to_list(pattern), 'mtp_hybrid_override_pattern', ('mtp_hybrid_override_pattern',))
    except Exception as e:
        odd(c, 'mtp_layers_block_type', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)


def _list_to_pattern(layers_list):
    reverse_mapping = {'linear_attention': 'M', 'moe': 'E', 'full_attention': '*', 'mlp': '-'}
    return ''.join((reverse_mapping[layer_type] for layer_type in layers_list))


def get_hybrid_override_pattern(c, v):
    return _list_to_pattern(v['layers_block_type'])


def get_mtp_hybrid_override_pattern(c, v):
    return _list_to_pattern(v['mtp_layers_block_type'])


def set_num_hidden_layers(c, v, value):
    pass


PROPERTIES = {
    'hybrid_override_pattern': get_hybrid_override_pattern,
    'mtp_hybrid_override_pattern': get_mtp_hybrid_override_pattern,
    'num_hidden_layers': get_num_hidden_layers,
}

SETTERS = {
    'num_hidden_layers': set_num_hidden_layers,
}

"""zamba2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, remapped, times

MODEL_TYPE = 'zamba2'

DEFAULTS = {
    'vocab_size': 32000,
    'max_position_embeddings': 4096,
    'hidden_size': 2560,
    'num_hidden_layers': 54,
    'layers_block_type': None,
    'mamba_d_state': 64,
    'mamba_d_conv': 4,
    'mamba_expand': 2,
    'mamba_ngroups': 1,
    'time_step_min': 0.001,
    'time_step_max': 0.1,
    'time_step_floor': 0.0001,
    'n_mamba_heads': 8,
    'use_mamba_kernels': True,
    'use_conv_bias': True,
    'chunk_size': 256,
    'use_mem_eff_path': False,
    'add_bias_linear': False,
    'intermediate_size': None,
    'hidden_act': 'gelu',
    'num_attention_heads': 32,
    'num_key_value_heads': None,
    'attention_dropout': 0.0,
    'num_mem_blocks': 1,
    'use_shared_attention_adapter': False,
    'adapter_rank': 128,
    'use_mem_rope': False,
    'rope_parameters': None,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'num_logits_to_keep': 1,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'use_long_context': False,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'layer_types': 'layers_block_type',
    'head_dim': 'attention_head_dim',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'intermediate_size', v['intermediate_size'] or 4 * v['hidden_size'], '4 * hidden_size')
    except Exception as e:
        odd(c, 'intermediate_size', e)
    try:
        put(c, v, 'attention_hidden_size', 2 * v['hidden_size'], '2 * hidden_size')
    except Exception as e:
        odd(c, 'attention_hidden_size', e)
    try:
        put(c, v, 'attention_head_dim', 2 * v['hidden_size'] // v['num_attention_heads'], '2 * hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'attention_head_dim', e)
    try:
        put(c, v, 'mamba_headdim', int(times(v['mamba_expand'], v['hidden_size'])) // v['n_mamba_heads'], 'int(mamba_expand * hidden_size) // n_mamba_heads')
    except Exception as e:
        odd(c, 'mamba_headdim', e)
    if v['use_long_context']:
        put(c, v, 'max_position_embeddings', 16384)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'kv_channels', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'kv_channels', e)
    put(c, v, 'num_query_groups', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['layers_block_type'] is None:
            put(c, v, 'layers_block_type', ['linear_attention'] + (['linear_attention'] * 5 + ['hybrid']) * 7 + ['linear_attention'] * 4 + ['hybrid'] + ['linear_attention'] * 3 + ['hybrid'] + ['linear_attention'] * 2)
        else:
            v['layers_block_type'] = remapped(v['layers_block_type'])
    except Exception as e:
        odd(c, 'layers_block_type', e)
    try:
        put(c, v, 'hybrid_layer_ids', [index for index, type in enumerate(v['layers_block_type']) if type == 'hybrid'], 'layers_block_type')
    except Exception as e:
        odd(c, 'hybrid_layer_ids', e)
    base(c, v, kwargs)

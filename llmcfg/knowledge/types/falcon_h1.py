"""falcon_h1: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'falcon_h1'

DEFAULTS = {
    'vocab_size': 128000,
    'tie_word_embeddings': False,
    'hidden_size': 4096,
    'intermediate_size': 14336,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'num_logits_to_keep': 1,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'max_position_embeddings': 8192,
    'attention_dropout': 0.0,
    'mamba_d_ssm': 1024,
    'mamba_n_heads': 128,
    'mamba_d_head': 'auto',
    'mamba_n_groups': 1,
    'mamba_d_state': 256,
    'mamba_d_conv': 4,
    'mamba_expand': 2,
    'mamba_chunk_size': 256,
    'mamba_conv_bias': True,
    'mamba_proj_bias': False,
    'mamba_norm_before_gate': True,
    'mamba_rms_norm': False,
    'time_step_limit': (0.0, float("inf")),
    'projectors_bias': False,
    'rope_parameters': None,
    'lm_head_multiplier': 1.0,
    'embedding_multiplier': 1.0,
    'mlp_multipliers': None,
    'key_multiplier': 1.0,
    'attention_out_multiplier': 1.0,
    'attention_in_multiplier': 1.0,
    'ssm_multipliers': None,
    'ssm_in_multiplier': 1.0,
    'ssm_out_multiplier': 1.0,
    'attention_bias': False,
    'mlp_bias': False,
}

ATTRIBUTE_MAP = {
    'layer_types': 'layers_block_type',
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        mamba_intermediate = times(v['mamba_expand'], v['hidden_size']) if v['mamba_d_ssm'] is None else v['mamba_d_ssm']
    except Exception as e:
        odd(c, '', e)
    try:
        if v['mamba_d_head'] == 'auto':
            put(c, v, 'mamba_d_head', mamba_intermediate // v['mamba_n_heads'], 'mamba_n_heads')
    except Exception as e:
        odd(c, 'mamba_d_head', e)
    try:
        put(c, v, 'time_step_limit', tuple(v['time_step_limit']) if v['time_step_limit'] is not None else None, 'time_step_limit')
    except Exception as e:
        odd(c, 'time_step_limit', e)
    if v['mlp_multipliers'] is None:
        put(c, v, 'mlp_multipliers', [1.0, 1.0])
    if v['ssm_multipliers'] is None:
        put(c, v, 'ssm_multipliers', [1.0, 1.0, 1.0, 1.0, 1.0])
    base(c, v, kwargs)


def get_layers_block_type(c, v):
    return ['hybrid' for i in span(v['num_hidden_layers'])]


PROPERTIES = {
    'layers_block_type': get_layers_block_type,
}

"""granitemoehybrid: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'granitemoehybrid'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 4096,
    'intermediate_size': 11008,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'embedding_multiplier': 1.0,
    'logits_scaling': 1.0,
    'residual_multiplier': 1.0,
    'attention_multiplier': 1.0,
    'num_local_experts': 8,
    'num_experts_per_tok': 2,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'shared_intermediate_size': 1024,
    'position_embedding_type': None,
    'layer_types': None,
    'mamba_n_heads': 128,
    'mamba_n_groups': 1,
    'mamba_d_state': 256,
    'mamba_d_head': 'auto',
    'mamba_d_conv': 4,
    'mamba_expand': 2,
    'mamba_chunk_size': 256,
    'mamba_conv_bias': True,
    'mamba_proj_bias': False,
    'time_step_limit': (0.0, float("inf")),
}

ATTRIBUTE_MAP = {
    'layers_block_type': 'layer_types',
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        mamba_intermediate = times(v['mamba_expand'], v['hidden_size'])
    except Exception as e:
        odd(c, '', e)
    try:
        if v['mamba_d_head'] == 'auto':
            put(c, v, 'mamba_d_head', mamba_intermediate // v['mamba_n_heads'], 'mamba_expand * hidden_size // mamba_n_heads')
    except Exception as e:
        odd(c, 'mamba_d_head', e)
    try:
        put(c, v, 'time_step_limit', tuple(v['time_step_limit']) if v['time_step_limit'] is not None else None, 'time_step_limit')
    except Exception as e:
        odd(c, 'time_step_limit', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['linear_attention'], v['num_hidden_layers']), "['linear_attention'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

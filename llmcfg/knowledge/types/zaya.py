"""zaya: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'zaya'

DEFAULTS = {
    'vocab_size': 262272,
    'hidden_size': 2048,
    'num_hidden_layers': 40,
    'num_attention_heads': 8,
    'num_key_value_heads': 2,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'sliding_window': None,
    'attention_dropout': 0.0,
    'moe_intermediate_size': 2048,
    'num_experts_per_tok': 1,
    'num_experts': 16,
    'output_router_logits': False,
    'layer_types': None,
    'pad_token_id': 0,
    'bos_token_id': 2,
    'eos_token_id': 106,
    'head_dim': 128,
    'attention_bias': False,
    'lm_head_bias': False,
    'router_hidden_size': 256,
    'cca_time0': 2,
    'cca_time1': 2,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'layer_types', times(['hybrid'], v['num_hidden_layers']) if v['layer_types'] is None else list(v['layer_types']), 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    default_rope_params = {'hybrid': {'rope_type': 'default', 'rope_theta': 5000000.0, 'partial_rotary_factor': 0.5}, 'hybrid_sliding': {'rope_type': 'default', 'rope_theta': 10000.0, 'partial_rotary_factor': 0.5}}
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', default_rope_params)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    if v['rope_parameters'].get('rope_type') is not None:
        del v['rope_parameters']['rope_type']
    return kwargs

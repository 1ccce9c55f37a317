"""olmo3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, standardize_rope

MODEL_TYPE = 'olmo3'

DEFAULTS = {
    'vocab_size': 50304,
    'hidden_size': 4096,
    'intermediate_size': 11008,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'use_cache': True,
    'pad_token_id': 1,
    'bos_token_id': None,
    'eos_token_id': 50279,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'rms_norm_eps': 1e-05,
    'sliding_window': 4096,
    'layer_types': None,
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if (i + 1) % 4 != 0 else 'full_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    rope_scaling = kwargs.pop('rope_scaling', None)
    default_rope_params = {'sliding_attention': {'rope_type': 'default'}, 'full_attention': {'rope_type': 'default'}}
    put(c, v, 'rope_parameters', v['rope_parameters'] if v['rope_parameters'] is not None else default_rope_params)
    if rope_scaling is not None:
        v['rope_parameters']['full_attention'].update(rope_scaling)
    if v['rope_parameters'].get('full_attention') is None:
        v['rope_parameters']['full_attention'] = {'rope_type': 'default'}
    v['rope_parameters']['full_attention'].setdefault('rope_theta', kwargs.pop('rope_theta', 500000.0))
    if v['rope_parameters'].get('sliding_attention') is None:
        v['rope_parameters']['sliding_attention'] = {'rope_type': 'default'}
    v['rope_parameters']['sliding_attention'].setdefault('rope_theta', kwargs.pop('rope_theta', 500000.0))
    standardize_rope(c, v)
    return kwargs

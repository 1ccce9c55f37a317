"""cohere_compass_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, standardize_rope, times

MODEL_TYPE = 'cohere_compass_text'

DEFAULTS = {
    'vocab_size': 256000,
    'hidden_size': 8192,
    'intermediate_size': 22528,
    'logit_scale': None,
    'num_hidden_layers': 40,
    'num_attention_heads': 64,
    'num_key_value_heads': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 8192,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 0,
    'bos_token_id': 5,
    'eos_token_id': 255001,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'sliding_window': 4096,
    'layer_types': None,
    'pooling': None,
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['full_attention'], v['num_hidden_layers']), "['full_attention'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'layer_types', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    try:
        if v['layer_types'] is None:
            _sliding_window_pattern = kwargs.pop('sliding_window_pattern', 4)
            put(c, v, 'layer_types', ['sliding_attention' if bool((i + 1) % _sliding_window_pattern) else 'full_attention' for i in span(v['num_hidden_layers'])], 'sliding_window_pattern, num_hidden_layers', ('sliding_window_pattern',))
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    put(c, v, 'rope_parameters', v['rope_parameters'] if v['rope_parameters'] is not None else {})
    if v['layer_types'] is not None and (not set(v['rope_parameters'].keys()).isdisjoint(v['layer_types'])):
        v['rope_parameters'].pop('rope_theta', None)
        v['rope_parameters'].pop('rope_type', None)
    standardize_rope(c, v)
    return kwargs

"""qwen2_5_vl_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, standardize_rope

MODEL_TYPE = 'qwen2_5_vl_text'

DEFAULTS = {
    'vocab_size': 152064,
    'hidden_size': 8192,
    'intermediate_size': 29568,
    'num_hidden_layers': 80,
    'num_attention_heads': 64,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'use_sliding_window': False,
    'sliding_window': 4096,
    'max_window_layers': 80,
    'layer_types': None,
    'attention_dropout': 0.0,
    'rope_parameters': None,
    'bos_token_id': 151643,
    'eos_token_id': 151645,
    'pad_token_id': None,
}

DEFAULT_THETA = 1000000.0


def post_init(c, v, kwargs):
    put(c, v, 'sliding_window', v['sliding_window'] if v['use_sliding_window'] else None, 'sliding_window if use_sliding_window else None')
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if v['sliding_window'] is not None and i >= v['max_window_layers'] else 'full_attention' for i in span(v['num_hidden_layers'])], 'sliding_window, max_window_layers, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    rope_scaling = kwargs.pop('rope_scaling', None)
    put(c, v, 'rope_parameters', rope_scaling or v['rope_parameters'], 'rope_scaling or rope_parameters', ('rope_scaling',))
    put(c, v, 'rope_parameters', v['rope_parameters'] if v['rope_parameters'] is not None else {})
    v['rope_parameters'].setdefault('rope_theta', kwargs.pop('rope_theta', 1000000.0))
    if v['rope_parameters'].get('rope_type', v['rope_parameters'].get('type')) == 'mrope':
        v['rope_parameters']['rope_type'] = 'default'
    standardize_rope(c, v)
    return kwargs

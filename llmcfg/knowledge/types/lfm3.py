"""lfm3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'lfm3'

DEFAULTS = {
    'vocab_size': 128000,
    'hidden_size': 2048,
    'intermediate_size': 7680,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'num_key_value_heads': 4,
    'max_position_embeddings': 128000,
    'initializer_range': 0.02,
    'norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 124893,
    'bos_token_id': 124894,
    'eos_token_id': 124900,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'conv_bias': False,
    'conv_L_cache': 7,
    'layer_types': None,
    'head_dim': 128,
    'sliding_window': 256,
    'use_sandwich_norm': True,
    'use_attention_gate': True,
    'attention_bias': False,
    'attention_dropout': 0.0,
}

ATTRIBUTE_MAP = {
    'rms_norm_eps': 'norm_eps',
}

DEFAULT_THETA = 1000000.0

ATTRIBUTES = {
    '_rope_type_labels': ('full_attention', 'sliding_attention'),
}


def post_init(c, v, kwargs):
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, 'full_attention': {'rope_type': 'proportional', 'rope_theta': 1000000.0, 'partial_rotary_factor': 0.5}})
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if i % 4 == 2 else 'sliding_attention' if i % 4 == 0 and i > 0 else 'conv' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

"""muse_glimmer_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'muse_glimmer_text'

DEFAULTS = {
    'vocab_size': 202048,
    'hidden_size': 6656,
    'intermediate_size': 19968,
    'num_hidden_layers': 52,
    'num_attention_heads': 32,
    'num_key_value_heads': 2,
    'head_dim': 128,
    'hidden_activation': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'eos_token_id': 200001,
    'bos_token_id': 200000,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'sliding_window': 2048,
    'layer_types': None,
    'final_logit_softcapping': 20.0,
    'qk_scale_factor': 3.87,
    'output_multiplier': 0.19611613513818404,
    'post_norm_eps': 1e-08,
    'layer_rope_theta': None,
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if (v['num_hidden_layers'] - 1 - i) % 4 == 0 else 'sliding_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)
    try:
        if v['layer_rope_theta'] is None:
            put(c, v, 'layer_rope_theta', [0 if (v['num_hidden_layers'] - 1 - i) % 4 == 0 else v['rope_parameters']['rope_theta'] for i in span(v['num_hidden_layers'])], 'num_hidden_layers, rope_parameters')
    except Exception as e:
        odd(c, 'layer_rope_theta', e)

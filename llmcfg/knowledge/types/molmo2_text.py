"""molmo2_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'molmo2_text'

DEFAULTS = {
    'hidden_size': 4096,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'head_dim': 128,
    'vocab_size': 151936,
    'additional_vocab_size': 128,
    'attention_bias': False,
    'qk_norm_type': 'qwen3',
    'num_hidden_layers': 36,
    'intermediate_size': 12288,
    'hidden_act': 'silu',
    'attention_dropout': 0.0,
    'max_position_embeddings': 36864,
    'rope_parameters': None,
    'rope_scaling_layers': None,
    'rms_norm_eps': 1e-06,
    'norm_after': False,
    'initializer_range': 0.02,
    'use_cache': True,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'qkv_bias': 'attention_bias',
    'layer_norm_eps': 'rms_norm_eps',
}


def post_init(c, v, kwargs):
    try:
        if v['rope_scaling_layers'] is None:
            put(c, v, 'rope_scaling_layers', list(span(v['num_hidden_layers'])), 'list(range(num_hidden_layers))')
    except Exception as e:
        odd(c, 'rope_scaling_layers', e)
    base(c, v, kwargs)

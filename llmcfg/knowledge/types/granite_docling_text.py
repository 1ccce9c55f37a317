"""granite_docling_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'granite_docling_text'

DEFAULTS = {
    'vocab_size': 133800,
    'hidden_size': 1024,
    'intermediate_size': 2048,
    'num_hidden_layers': 28,
    'num_attention_heads': 16,
    'num_key_value_heads': 4,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 100256,
    'bos_token_id': 100257,
    'eos_token_id': 100257,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'embedding_multiplier': 12.0,
    'logits_scaling': 4.0,
    'residual_multiplier': 0.263,
    'attention_multiplier': 0.015625,
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

"""aimv2_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base

MODEL_TYPE = 'aimv2_text_model'

DEFAULTS = {
    'vocab_size': 49408,
    'hidden_size': 768,
    'intermediate_size': 2048,
    'num_hidden_layers': 12,
    'num_attention_heads': 6,
    'max_position_embeddings': 77,
    'hidden_act': 'silu',
    'attention_dropout': 0.0,
    'eos_token_id': 49407,
    'rms_norm_eps': 1e-05,
    'qkv_bias': False,
    'mlp_bias': False,
    'initializer_range': 0.02,
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)

"""siglip2_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'siglip2_text_model'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 768,
    'intermediate_size': 3072,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'max_position_embeddings': 64,
    'hidden_act': 'gelu_pytorch_tanh',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'pad_token_id': 1,
    'bos_token_id': 49406,
    'eos_token_id': 49407,
    'projection_size': None,
}


def post_init(c, v, kwargs):
    put(c, v, 'projection_size', v['projection_size'] if v['projection_size'] is not None else v['hidden_size'], 'hidden_size')
    base(c, v, kwargs)

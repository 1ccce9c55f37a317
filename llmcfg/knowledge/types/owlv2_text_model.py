"""owlv2_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'owlv2_text_model'

DEFAULTS = {
    'vocab_size': 49408,
    'hidden_size': 512,
    'intermediate_size': 2048,
    'num_hidden_layers': 12,
    'num_attention_heads': 8,
    'max_position_embeddings': 16,
    'hidden_act': 'quick_gelu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'initializer_factor': 1.0,
    'pad_token_id': 0,
    'bos_token_id': 49406,
    'eos_token_id': 49407,
}

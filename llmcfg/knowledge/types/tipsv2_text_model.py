"""tipsv2_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'tipsv2_text_model'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 768,
    'intermediate_size': 3072,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'max_position_embeddings': 64,
    'hidden_act': 'relu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'pad_token_id': 0,
    'bos_token_id': None,
    'eos_token_id': None,
    'initializer_range': 0.02,
    'scale_sqrt_depth': True,
    'pooling_epsilon': 1e-08,
}

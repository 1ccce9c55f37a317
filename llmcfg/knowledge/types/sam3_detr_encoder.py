"""sam3_detr_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'sam3_detr_encoder'

DEFAULTS = {
    'hidden_size': 256,
    'num_layers': 6,
    'num_attention_heads': 8,
    'intermediate_size': 2048,
    'dropout': 0.1,
    'hidden_act': 'relu',
    'hidden_dropout': 0.0,
    'layer_norm_eps': 1e-06,
    'initializer_range': 0.02,
}

ATTRIBUTE_MAP = {
    'num_hidden_layers': 'num_layers',
}

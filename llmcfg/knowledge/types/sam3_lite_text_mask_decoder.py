"""sam3_lite_text_mask_decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'sam3_lite_text_mask_decoder'

DEFAULTS = {
    'hidden_size': 256,
    'num_upsampling_stages': 3,
    'layer_norm_eps': 1e-06,
    'dropout': 0.0,
    'num_attention_heads': 8,
    'initializer_range': 0.02,
}

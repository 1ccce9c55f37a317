"""EsmFold2LmEncoderConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'EsmFold2LmEncoderConfig'

DEFAULTS = {
    'num_hidden_layers': 4,
    'lm_dropout': 0.25,
    'per_loop_lm_dropout': True,
}

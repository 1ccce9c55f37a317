"""Nemotron3DiarizationHeadConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'Nemotron3DiarizationHeadConfig'

DEFAULTS = {
    'hidden_size': 192,
    'num_speakers': 8,
    'audio_hidden_size': 512,
    'subsampling_factor': 8,
}

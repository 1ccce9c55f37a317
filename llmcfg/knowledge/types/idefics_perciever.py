"""idefics_perciever: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'idefics_perciever'

DEFAULTS = {
    'use_resampler': False,
    'resampler_n_latents': 64,
    'resampler_depth': 6,
    'resampler_n_heads': 16,
    'resampler_head_dim': 96,
    'qk_layer_norms_perceiver': False,
}

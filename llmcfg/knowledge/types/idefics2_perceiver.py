"""idefics2_perceiver: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'idefics2_perceiver'

DEFAULTS = {
    'hidden_act': 'silu',
    'hidden_size': 4096,
    'rms_norm_eps': 1e-06,
    'resampler_n_latents': 64,
    'resampler_depth': 3,
    'resampler_n_heads': 16,
    'resampler_head_dim': 96,
    'num_key_value_heads': 4,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
}

"""timesfm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'timesfm'

DEFAULTS = {
    'patch_length': 32,
    'context_length': 512,
    'horizon_length': 128,
    'freq_size': 3,
    'num_hidden_layers': 50,
    'hidden_size': 1280,
    'intermediate_size': 1280,
    'head_dim': 80,
    'num_attention_heads': 16,
    'tolerance': 1e-06,
    'rms_norm_eps': 1e-06,
    'quantiles': (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9),
    'pad_val': 1123581321.0,
    'attention_dropout': 0.0,
    'use_positional_embedding': False,
    'initializer_range': 0.02,
    'min_timescale': 1,
    'max_timescale': 10000,
}

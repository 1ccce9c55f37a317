"""timesfm2_5: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'timesfm2_5'

DEFAULTS = {
    'patch_length': 32,
    'context_length': 16384,
    'horizon_length': 128,
    'num_hidden_layers': 20,
    'hidden_size': 1280,
    'intermediate_size': 1280,
    'head_dim': 80,
    'num_attention_heads': 16,
    'rms_norm_eps': 1e-06,
    'quantiles': (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9),
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'num_key_value_heads': 16,
    'attention_bias': False,
    'output_quantile_len': 1024,
    'decode_index': 5,
    'use_bias': False,
    'activation': 'swish',
    'use_continuous_quantile_head': True,
    'force_flip_invariance': True,
    'infer_is_positive': True,
    'max_position_embeddings': 16384,
    'rope_parameters': None,
}

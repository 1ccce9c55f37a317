"""vibevoice_diffusion: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'vibevoice_diffusion'

DEFAULTS = {
    'hidden_size': 1536,
    'latent_size': 64,
    'num_hidden_layers': 4,
    'intermediate_size': 4608,
    'rms_norm_eps': 1e-05,
    'hidden_act': 'silu',
    'frequency_embedding_size': 256,
    'diffusion_max_period': 10000,
    'mlp_bias': False,
}

"""chameleon_vqgan: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'chameleon_vqgan'

DEFAULTS = {
    'embed_dim': 256,
    'num_embeddings': 8192,
    'double_latent': False,
    'latent_channels': 256,
    'resolution': 512,
    'in_channels': 3,
    'base_channels': 128,
    'channel_multiplier': (1, 1, 2, 2, 4),
    'num_res_blocks': 2,
    'attn_resolutions': None,
    'dropout': 0.0,
    'attn_type': 'vanilla',
}

ATTRIBUTES = {
    'initializer_range': 0.02,
}

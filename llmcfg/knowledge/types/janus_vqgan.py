"""janus_vqgan: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'janus_vqgan'

DEFAULTS = {
    'embed_dim': 8,
    'num_embeddings': 16384,
    'double_latent': False,
    'latent_channels': 256,
    'in_channels': 3,
    'base_channels': 128,
    'channel_multiplier': (1, 1, 2, 2, 4),
    'num_res_blocks': 2,
    'dropout': 0.0,
    'initializer_range': 0.02,
    'num_patches': 32,
    'out_channels': 3,
    'projection_dim': 2048,
    'num_hidden_layers': 2,
    'hidden_act': 'gelu',
    'image_token_embed_dim': 2048,
}

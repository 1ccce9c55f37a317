"""glm_image_vqmodel: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'glm_image_vqmodel'

DEFAULTS = {
    'embed_dim': 2048,
    'num_embeddings': 16384,
    'latent_channels': 1536,
    'in_channels': 3,
    'initializer_range': 0.02,
}

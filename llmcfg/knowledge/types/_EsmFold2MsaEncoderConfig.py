"""EsmFold2MsaEncoderConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'EsmFold2MsaEncoderConfig'

DEFAULTS = {
    'hidden_size': 128,
    'outer_hidden_size': 32,
    'num_hidden_layers': 4,
    'num_attention_heads': 8,
    'head_dim': 32,
    'intermediate_size': 512,
    'outer_product_chunk_size': None,
    'enabled': True,
}

"""DbrxAttentionConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'DbrxAttentionConfig'

DEFAULTS = {
    'attn_pdrop': 0.0,
    'clip_qkv': None,
    'kv_n_heads': 1,
}

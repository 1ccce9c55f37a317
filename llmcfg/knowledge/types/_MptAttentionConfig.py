"""MptAttentionConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'MptAttentionConfig'

DEFAULTS = {
    'attn_type': 'multihead_attention',
    'attn_pdrop': 0,
    'attn_impl': 'torch',
    'clip_qkv': None,
    'softmax_scale': None,
    'prefix_lm': False,
    'qk_ln': False,
    'attn_uses_sequence_id': False,
    'alibi': True,
    'alibi_bias_max': 8,
}

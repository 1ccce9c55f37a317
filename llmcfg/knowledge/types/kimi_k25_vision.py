"""kimi_k25_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'kimi_k25_vision'

DEFAULTS = {
    'patch_size': 14,
    'pos_emb_height': 64,
    'pos_emb_width': 64,
    'pos_emb_time': 4,
    'num_attention_heads': 16,
    'num_hidden_layers': 27,
    'hidden_size': 1152,
    'intermediate_size': 4304,
    'hidden_act': 'gelu_pytorch_tanh',
    'merge_kernel_size': (2, 2),
    'rope_parameters': None,
}

DEFAULT_ROPE_TYPE = 'axial'

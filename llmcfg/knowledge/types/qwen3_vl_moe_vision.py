"""qwen3_vl_moe_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen3_vl_moe_vision'

DEFAULTS = {
    'depth': 27,
    'hidden_size': 1152,
    'hidden_act': 'gelu_pytorch_tanh',
    'intermediate_size': 4304,
    'num_heads': 16,
    'in_channels': 3,
    'patch_size': 16,
    'spatial_merge_size': 2,
    'temporal_patch_size': 2,
    'out_hidden_size': 3584,
    'num_position_embeddings': 2304,
    'deepstack_visual_indexes': (8, 16, 24),
    'initializer_range': 0.02,
    'rope_parameters': None,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'depth',
}

DEFAULT_ROPE_TYPE = 'axial'

"""prompt_depth_anything: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'prompt_depth_anything'

DEFAULTS = {
    'backbone_config': None,
    'patch_size': 14,
    'initializer_range': 0.02,
    'reassemble_hidden_size': 384,
    'reassemble_factors': (4, 2, 1, 0.5),
    'neck_hidden_sizes': (48, 96, 192, 384),
    'fusion_hidden_size': 64,
    'head_in_index': -1,
    'head_hidden_size': 32,
    'depth_estimation_type': 'relative',
    'max_depth': 1,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('dinov2', True, {'image_size': 518, 'hidden_size': 384, 'num_attention_heads': 6, 'out_indices': [9, 10, 11, 12], 'reshape_hidden_states': False}, False),
}

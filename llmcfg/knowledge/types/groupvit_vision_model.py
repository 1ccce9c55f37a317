"""groupvit_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'groupvit_vision_model'

DEFAULTS = {
    'hidden_size': 384,
    'intermediate_size': 1536,
    'num_hidden_layers': 12,
    'depths': (6, 3, 3),
    'num_group_tokens': (64, 8, 0),
    'num_output_groups': (64, 8, 8),
    'num_attention_heads': 6,
    'image_size': 224,
    'patch_size': 16,
    'num_channels': 3,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-05,
    'dropout': 0.0,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'initializer_factor': 1.0,
    'assign_eps': 1.0,
    'assign_mlp_ratio': (0.5, 4),
}

"""StructureModuleConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'StructureModuleConfig'

DEFAULTS = {
    'sequence_dim': 384,
    'pairwise_dim': 128,
    'ipa_dim': 16,
    'resnet_dim': 128,
    'num_heads_ipa': 12,
    'num_qk_points': 4,
    'num_v_points': 8,
    'dropout_rate': 0.1,
    'num_blocks': 8,
    'num_transition_layers': 1,
    'num_resnet_blocks': 2,
    'num_angles': 7,
    'trans_scale_factor': 10,
    'epsilon': 1e-08,
    'inf': 100000.0,
}

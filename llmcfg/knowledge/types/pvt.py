"""pvt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'pvt'

DEFAULTS = {
    'image_size': 224,
    'num_channels': 3,
    'num_encoder_blocks': 4,
    'depths': (2, 2, 2, 2),
    'sequence_reduction_ratios': (8, 4, 2, 1),
    'hidden_sizes': (64, 128, 320, 512),
    'patch_sizes': (4, 2, 2, 2),
    'strides': (4, 2, 2, 2),
    'num_attention_heads': (1, 2, 5, 8),
    'mlp_ratios': (8, 8, 4, 4),
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'drop_path_rate': 0.0,
    'layer_norm_eps': 1e-06,
    'qkv_bias': True,
    'num_labels': 1000,
}

"""yolos: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'yolos'

DEFAULTS = {
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'image_size': (512, 864),
    'patch_size': 16,
    'num_channels': 3,
    'qkv_bias': True,
    'num_detection_tokens': 100,
    'use_mid_position_embeddings': True,
    'auxiliary_loss': False,
    'class_cost': 1,
    'bbox_cost': 5,
    'giou_cost': 2,
    'bbox_loss_coefficient': 5,
    'giou_loss_coefficient': 2,
    'eos_coefficient': 0.1,
}

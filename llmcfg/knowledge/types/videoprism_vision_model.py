"""videoprism_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'videoprism_vision_model'

DEFAULTS = {
    'image_size': 288,
    'num_frames': 16,
    'tubelet_size': (1, 18, 18),
    'num_channels': 3,
    'hidden_size': 768,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu_python',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-06,
    'qkv_bias': True,
    'num_spatial_layers': 12,
    'num_temporal_layers': 4,
    'attn_logit_softcapping': 50.0,
    'num_auxiliary_layers': 2,
    'apply_l2norm': True,
}

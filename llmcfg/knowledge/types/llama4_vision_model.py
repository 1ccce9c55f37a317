"""llama4_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'llama4_vision_model'

DEFAULTS = {
    'hidden_size': 768,
    'hidden_act': 'gelu',
    'num_hidden_layers': 34,
    'num_attention_heads': 16,
    'num_channels': 3,
    'intermediate_size': 5632,
    'vision_output_dim': 7680,
    'image_size': 448,
    'patch_size': 14,
    'norm_eps': 1e-05,
    'vision_feature_select_strategy': 'default',
    'initializer_range': 0.02,
    'pixel_shuffle_ratio': 0.5,
    'projector_input_dim': 4096,
    'projector_output_dim': 4096,
    'multi_modal_projector_bias': False,
    'projector_dropout': 0.0,
    'attention_dropout': 0.0,
    'rope_parameters': None,
}

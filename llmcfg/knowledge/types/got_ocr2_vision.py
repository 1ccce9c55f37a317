"""got_ocr2_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'got_ocr2_vision'

DEFAULTS = {
    'hidden_size': 768,
    'output_channels': 256,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'num_channels': 3,
    'image_size': 1024,
    'patch_size': 16,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'initializer_range': 1e-10,
    'qkv_bias': True,
    'use_abs_pos': True,
    'use_rel_pos': True,
    'window_size': 14,
    'global_attn_indexes': (2, 5, 8, 11),
    'mlp_dim': 3072,
}

"""qianfan_ocr_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'qianfan_ocr_vision'

DEFAULTS = {
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'attention_bias': True,
    'use_qk_norm': False,
    'intermediate_size': 4096,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_dropout': 0.0,
    'projection_dropout': 0.0,
    'initializer_range': 0.02,
    'norm_type': 'layer_norm',
    'layer_norm_eps': 1e-06,
    'image_size': (448, 448),
    'patch_size': (14, 14),
    'num_channels': 3,
    'use_mask_token': False,
    'use_absolute_position_embeddings': True,
    'layer_scale_init_value': 0.1,
    'use_mean_pooling': True,
    'drop_path_rate': 0.1,
}


def post_init(c, v, kwargs):
    put(c, v, 'image_size', v['image_size'] if isinstance(v['image_size'], (list, tuple)) else (v['image_size'], v['image_size']), '(image_size, image_size)')
    put(c, v, 'patch_size', v['patch_size'] if isinstance(v['patch_size'], (list, tuple)) else (v['patch_size'], v['patch_size']), '(patch_size, patch_size)')
    base(c, v, kwargs)

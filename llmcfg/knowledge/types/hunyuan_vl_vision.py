"""hunyuan_vl_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'hunyuan_vl_vision'

DEFAULTS = {
    'hidden_act': 'gelu',
    'hidden_size': 1152,
    'intermediate_size': 4304,
    'interpolate_mode': 'bilinear',
    'rms_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'num_attention_heads': 16,
    'num_key_value_heads': None,
    'num_channels': 3,
    'num_hidden_layers': 27,
    'out_hidden_size': 4096,
    'patch_size': 16,
    'spatial_merge_size': 2,
    'temporal_patch_size': 1,
    'img_max_token_num': 4096,
    'max_image_size': 2048,
    'min_image_size': 512,
    'max_vit_seq_len': 16384,
    'text_hidden_size': 3072,
}

ATTRIBUTE_MAP = {
    'attention_heads': 'num_attention_heads',
    'layer_norm_eps': 'rms_norm_eps',
}


def post_init(c, v, kwargs):
    if not v['num_key_value_heads']:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

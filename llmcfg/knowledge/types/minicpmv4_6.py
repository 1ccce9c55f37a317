"""minicpmv4_6: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr

MODEL_TYPE = 'minicpmv4_6'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'insert_layer_id': 6,
    'image_size': 448,
    'drop_vision_last_layer': False,
    'image_token_id': None,
    'video_token_id': None,
    'tie_word_embeddings': False,
    'downsample_mode': '16x',
    'merge_kernel_size': (2, 2),
    'merger_times': 1,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen3_5_text', True, {}, False),
    'vision_config': ('minicpmv4_6_vision', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put_attr(v['vision_config'], 'insert_layer_id', v['insert_layer_id'], '')
    except Exception as e:
        odd(c, 'vision_config.insert_layer_id', e)
    try:
        put(c, v, 'patch_size', v['vision_config']['patch_size'], 'vision_config.patch_size')
    except Exception as e:
        odd(c, 'patch_size', e)

"""janus: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put_attr

MODEL_TYPE = 'janus'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'vq_config': None,
    'image_token_id': 100581,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('llama', True, {}, False),
    'vision_config': ('janus_vision_model', False, {}, False),
    'vq_config': ('janus_vqgan', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put_attr(v['vq_config'], 'num_patches', v['vision_config']['image_size'] // v['vision_config']['patch_size'], 'vision_config.image_size // vision_config.patch_size')
    except Exception as e:
        odd(c, 'vq_config.num_patches', e)

"""step3p7: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'step3p7'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'projector_bias': False,
    'image_token_id': 151679,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('step3p5_vision', False, {}, False),
    'text_config': ('step3p5', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['vision_config'], dict):
            v['vision_config'].pop('model_type', None)
    except Exception as e:
        odd(c, '', e)
    try:
        if isinstance(v['text_config'], dict):
            v['text_config'].pop('model_type', None)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)

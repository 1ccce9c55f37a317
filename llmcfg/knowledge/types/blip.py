"""blip: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put_attr

MODEL_TYPE = 'blip'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'projection_dim': 512,
    'logit_scale_init_value': 2.6592,
    'image_text_hidden_size': 256,
    'label_smoothing': 0.0,
    'tie_word_embeddings': True,
    'initializer_factor': 1.0,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('blip_text_model', False, {}, False),
    'vision_config': ('blip_vision_model', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put_attr(v['text_config'], 'encoder_hidden_size', v['vision_config']['hidden_size'], 'vision_config.hidden_size')
    except Exception as e:
        odd(c, 'text_config.encoder_hidden_size', e)

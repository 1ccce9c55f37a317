"""altclip: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import Completed, as_dict, base, odd, put, sub

MODEL_TYPE = 'altclip'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'projection_dim': 768,
    'logit_scale_init_value': 2.6592,
    'initializer_factor': 1.0,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('altclip_vision_model', False, {}, False),
    'text_config': ('altclip_text_model', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if (text_config_dict := kwargs.pop('text_config_dict', None)) is not None:
            _text_config_dict = as_dict(sub(c, '', 'altclip_text_model', text_config_dict))
            text_config = as_dict(v['text_config']) if isinstance(v['text_config'], Completed) else v['text_config']
            text_config = text_config or {}
            text_config.update(_text_config_dict)
            put(c, v, 'text_config', text_config, 'text_config_dict', ('text_config_dict',))
    except Exception as e:
        odd(c, 'text_config', e)
    try:
        if (vision_config_dict := kwargs.pop('vision_config_dict', None)) is not None:
            _vision_config_dict = as_dict(sub(c, '', 'altclip_vision_model', vision_config_dict))
            vision_config = as_dict(v['vision_config']) if isinstance(v['vision_config'], Completed) else v['vision_config']
            vision_config = vision_config or {}
            if 'id2label' in _vision_config_dict:
                _vision_config_dict['id2label'] = {str(key): value for key, value in _vision_config_dict['id2label'].items()}
            vision_config.update(_vision_config_dict)
            put(c, v, 'vision_config', vision_config, 'vision_config_dict', ('vision_config_dict',))
    except Exception as e:
        odd(c, 'vision_config', e)
    base(c, v, kwargs)

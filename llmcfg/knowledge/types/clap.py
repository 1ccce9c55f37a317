"""clap: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr

MODEL_TYPE = 'clap'

DEFAULTS = {
    'text_config': None,
    'audio_config': None,
    'logit_scale_init_value': 14.285714285714285,
    'projection_dim': 512,
    'projection_hidden_act': 'relu',
    'initializer_factor': 1.0,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('clap_text_model', False, {}, False),
    'audio_config': ('clap_audio_model', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put_attr(v['text_config'], 'projection_dim', v['projection_dim'], '')
    except Exception as e:
        odd(c, 'text_config.projection_dim', e)
    try:
        put_attr(v['audio_config'], 'projection_dim', v['projection_dim'], '')
    except Exception as e:
        odd(c, 'audio_config.projection_dim', e)
    try:
        put_attr(v['text_config'], 'projection_hidden_act', v['projection_hidden_act'], '')
    except Exception as e:
        odd(c, 'text_config.projection_hidden_act', e)
    try:
        put_attr(v['audio_config'], 'projection_hidden_act', v['projection_hidden_act'], '')
    except Exception as e:
        odd(c, 'audio_config.projection_hidden_act', e)
    try:
        put(c, v, 'hidden_size', v['text_config']['hidden_size'], 'text_config.hidden_size')
    except Exception as e:
        odd(c, 'hidden_size', e)
    try:
        put(c, v, 'num_hidden_layers', v['text_config']['num_hidden_layers'] + len(v['audio_config']['depths']), 'text_config.num_hidden_layers + len(audio_config.depths)')
    except Exception as e:
        odd(c, 'num_hidden_layers', e)

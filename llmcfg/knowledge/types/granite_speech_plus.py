"""granite_speech_plus: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'granite_speech_plus'

DEFAULTS = {
    'text_config': None,
    'encoder_config': None,
    'projector_config': None,
    'audio_token_index': 49155,
    'initializer_range': 0.02,
    'has_lora_adapter': True,
    'downsample_rate': 5,
    'window_size': 15,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'audio_token_id': 'audio_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('granite', True, {}, False),
    'encoder_config': ('granite_speech_plus_encoder', False, {}, False),
    'projector_config': ('blip_2_qformer', True, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if v['encoder_config']['cat_hidden_layers'] is not None:
            num_concat = len(v['encoder_config']['cat_hidden_layers']) + 1
    except Exception as e:
        odd(c, '', e)

"""paligemma: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put_attr

MODEL_TYPE = 'paligemma'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_index': 256000,
    'vocab_size': 257152,
    'projection_dim': 2048,
    'hidden_size': 2048,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('siglip_vision_model', True, {'intermediate_size': 4096, 'hidden_size': 1152, 'patch_size': 14, 'image_size': 224, 'num_hidden_layers': 27, 'num_attention_heads': 16, 'vocab_size': 257152, 'vision_use_head': False}, False),
    'text_config': ('gemma', True, {'hidden_size': 2048, 'num_hidden_layers': 18, 'intermediate_size': 16384, 'num_attention_heads': 8, 'num_key_value_heads': 1, 'is_encoder_decoder': False, 'vocab_size': 257152}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if v['text_config']['use_bidirectional_attention'] is None:
            put_attr(v['text_config'], 'use_bidirectional_attention', True, '')
    except Exception as e:
        odd(c, 'text_config.use_bidirectional_attention', e)
    try:
        put_attr(v['text_config'], 'num_image_tokens', (v['vision_config']['image_size'] // v['vision_config']['patch_size']) ** 2, '(vision_config.image_size // vision_config.patch_size) ** 2')
    except Exception as e:
        odd(c, 'text_config.num_image_tokens', e)
    try:
        put_attr(v['vision_config'], 'projection_dim', v['projection_dim'], '')
    except Exception as e:
        odd(c, 'vision_config.projection_dim', e)

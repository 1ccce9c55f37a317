"""llava_onevision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'llava_onevision'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_index': 151646,
    'video_token_index': 151647,
    'projector_hidden_act': 'gelu',
    'vision_feature_select_strategy': 'full',
    'vision_feature_layer': -1,
    'multimodal_projector_bias': True,
    'tie_word_embeddings': False,
    'image_grid_pinpoints': None,
    'vision_aspect_ratio': 'anyres_max_9',
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
    'video_token_id': 'video_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('siglip_vision_model', True, {'hidden_size': 1152, 'intermediate_size': 4304, 'patch_size': 14, 'image_size': 384, 'num_hidden_layers': 26, 'num_attention_heads': 16, 'vision_use_head': False}, False),
    'text_config': ('qwen2', True, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    put(c, v, 'image_grid_pinpoints', v['image_grid_pinpoints'] if v['image_grid_pinpoints'] is not None else [[384, 384], [384, 768], [384, 1152], [384, 1536], [384, 1920], [384, 2304], [768, 384], [768, 768], [768, 1152], [768, 1536], [768, 1920], [768, 2304], [1152, 384], [1152, 768], [1152, 1152], [1152, 1536], [1152, 1920], [1152, 2304], [1536, 384], [1536, 768], [1536, 1152], [1536, 1536], [1536, 1920], [1536, 2304], [1920, 384], [1920, 768], [1920, 1152], [1920, 1536], [1920, 1920], [1920, 2304], [2304, 384], [2304, 768], [2304, 1152], [2304, 1536], [2304, 1920], [2304, 2304]])
    try:
        if not v['tie_word_embeddings'] and v['text_config']['tie_word_embeddings']:
            put(c, v, 'tie_word_embeddings', v['text_config']['tie_word_embeddings'], 'text_config.tie_word_embeddings')
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)

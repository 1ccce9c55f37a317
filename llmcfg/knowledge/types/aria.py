"""aria: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'aria'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'vision_feature_layer': -1,
    'projector_patch_to_query_dict': None,
    'image_token_index': 9,
    'initializer_range': 0.02,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('idefics3_vision', True, {}, False),
    'text_config': ('aria_text', False, {}, False),
}


def post_init(c, v, kwargs):
    if v['projector_patch_to_query_dict'] is None:
        put(c, v, 'projector_patch_to_query_dict', {1225: 128, 4900: 256})
    try:
        put(c, v, 'projector_patch_to_query_dict', {int(k): int(v_) for k, v_ in v['projector_patch_to_query_dict'].items()}, 'projector_patch_to_query_dict.items')
    except Exception as e:
        odd(c, 'projector_patch_to_query_dict', e)
    try:
        put(c, v, 'max_value_projector_patch_to_query_dict', max(v['projector_patch_to_query_dict'].values()), 'max(projector_patch_to_query_dict.values())')
    except Exception as e:
        odd(c, 'max_value_projector_patch_to_query_dict', e)
    base(c, v, kwargs)

"""molmo2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr

MODEL_TYPE = 'molmo2'

DEFAULTS = {
    'vision_config': None,
    'adapter_config': None,
    'text_config': None,
    'image_start_token_id': 151936,
    'low_res_image_start_token_id': 151940,
    'image_end_token_id': 151937,
    'image_patch_id': 151938,
    'frame_start_token_id': 151943,
    'frame_end_token_id': 151944,
    'initializer_range': 0.02,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_patch_id',
    'video_token_id': 'image_patch_id',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('molmo2_text', False, {}, False),
    'vision_config': ('molmo2_vision', False, {}, False),
    'adapter_config': ('molmo2_adapter', False, {}, False),
}


def post_init(c, v, kwargs):
    legacy_vision_config = kwargs.pop('vit_config', None)
    if v['vision_config'] is None and legacy_vision_config is not None:
        put(c, v, 'vision_config', legacy_vision_config, 'vit_config', ('vit_config',))
    base(c, v, kwargs)
    try:
        if legacy_vision_config is not None:
            num_vit_layers = v['vision_config']['num_hidden_layers']
            put_attr(v['adapter_config'], 'vision_feature_layer', [layer % num_vit_layers for layer in v['adapter_config']['vision_feature_layer']], 'vision_config.num_hidden_layers, adapter_config.vision_feature_layer')
            put_attr(v['vision_config'], 'num_hidden_layers', max(v['adapter_config']['vision_feature_layer']) + 1, 'max(adapter_config.vision_feature_layer) + 1')
    except Exception as e:
        odd(c, 'adapter_config.vision_feature_layer, vision_config.num_hidden_layers', e)

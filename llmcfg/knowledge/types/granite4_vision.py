"""granite4_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr

MODEL_TYPE = 'granite4_vision'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_index': 32000,
    'vision_feature_select_strategy': 'default',
    'vision_feature_layer': -2,
    'tie_word_embeddings': False,
    'image_grid_pinpoints': None,
    'image_seq_length': 576,
    'downsample_rate': None,
    'deepstack_layer_map': None,
    'spatial_vision_layer': -1,
    'spatial_target_layers': None,
    'projector_dropout': 0.1,
    'qformer_config': None,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('granite4_vision_text', False, {}, False),
    'vision_config': ('clip_vision_model', True, {}, False),
    'qformer_config': ('blip_2_qformer', True, {'num_hidden_layers': 1, 'intermediate_size': 3072, 'cross_attention_frequency': 1, 'max_position_embeddings': 2048, 'use_qformer_text_input': False}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    put(c, v, 'image_grid_pinpoints', v['image_grid_pinpoints'] if v['image_grid_pinpoints'] is not None else [[336, 672], [672, 336], [672, 672], [1008, 336], [336, 1008]])
    try:
        put_attr(v['qformer_config'], 'hidden_size', v['vision_config']['hidden_size'], 'vision_config.hidden_size')
    except Exception as e:
        odd(c, 'qformer_config.hidden_size', e)
    try:
        put_attr(v['qformer_config'], 'num_attention_heads', v['vision_config']['hidden_size'] // 64, 'vision_config.hidden_size // 64')
    except Exception as e:
        odd(c, 'qformer_config.num_attention_heads', e)
    try:
        put_attr(v['qformer_config'], 'encoder_hidden_size', v['vision_config']['hidden_size'], 'vision_config.hidden_size')
    except Exception as e:
        odd(c, 'qformer_config.encoder_hidden_size', e)
    try:
        if v['deepstack_layer_map'] is not None:
            put(c, v, 'deepstack_layer_map', [(int(v_), int(l)) for v_, l in v['deepstack_layer_map']], '[(int(v_), int(l)) for v_, l in deepstack_layer_map]')
    except Exception as e:
        odd(c, 'deepstack_layer_map', e)
    if v['spatial_target_layers'] is None:
        put(c, v, 'spatial_target_layers', [12, 15, 18, 21])

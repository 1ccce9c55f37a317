"""sam3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import put_attr

MODEL_TYPE = 'sam3'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'geometry_encoder_config': None,
    'detr_encoder_config': None,
    'detr_decoder_config': None,
    'mask_decoder_config': None,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'geometry_encoder_config': ('sam3_geometry_encoder', False, {}, False),
    'detr_encoder_config': ('sam3_detr_encoder', False, {}, False),
    'detr_decoder_config': ('sam3_detr_decoder', False, {}, False),
    'mask_decoder_config': ('sam3_mask_decoder', False, {}, False),
    'vision_config': ('sam3_vision_model', False, {}, False),
    'text_config': ('clip_text_model', True, {'vocab_size': 49408, 'hidden_size': 1024, 'intermediate_size': 4096, 'projection_dim': 512, 'num_hidden_layers': 24, 'num_attention_heads': 16, 'max_position_embeddings': 32, 'hidden_act': 'gelu'}, False),
}


def get_image_size(c, v):
    return v['vision_config']['image_size']


def set_image_size(c, v, value):
    put_attr(v['vision_config'], 'image_size', value, '')


PROPERTIES = {
    'image_size': get_image_size,
}

SETTERS = {
    'image_size': set_image_size,
}

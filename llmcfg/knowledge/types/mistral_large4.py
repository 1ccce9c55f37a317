"""mistral_large4: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'mistral_large4'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_index': 10,
    'projector_hidden_act': 'gelu',
    'vision_feature_layer': -1,
    'multimodal_projector_bias': False,
    'spatial_merge_size': 2,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('mistral_large4_text', False, {}, False),
    'vision_config': ('pixtral', True, {'hidden_size': 2048, 'intermediate_size': 6144, 'num_hidden_layers': 30, 'num_attention_heads': 16, 'patch_size': 14, 'image_size': 1540, 'hidden_act': 'silu'}, False),
}

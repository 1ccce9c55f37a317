"""aya_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'aya_vision'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'vision_feature_select_strategy': 'full',
    'vision_feature_layer': -1,
    'downsample_factor': 2,
    'adapter_layer_norm_eps': 1e-06,
    'image_token_index': 255036,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('siglip_vision_model', True, {'hidden_size': 1152, 'intermediate_size': 4304, 'patch_size': 14, 'image_size': 384, 'num_hidden_layers': 26, 'num_attention_heads': 14, 'vision_use_head': False}, False),
    'text_config': ('cohere2', True, {}, False),
}

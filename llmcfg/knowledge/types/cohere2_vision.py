"""cohere2_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'cohere2_vision'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'downsample_factor': 2,
    'image_token_id': 255036,
    'alignment_intermediate_size': 36864,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('siglip_vision_model', True, {'hidden_size': 1152, 'intermediate_size': 3072, 'image_size': 512, 'num_hidden_layers': 27, 'num_attention_heads': 12}, False),
    'text_config': ('cohere2', True, {}, False),
}

"""qianfan_ocr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qianfan_ocr'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_id': 151667,
    'image_seq_length': 256,
    'downsample_ratio': 0.5,
    'projector_hidden_act': 'gelu',
    'vision_feature_layer': -1,
    'vision_feature_select_strategy': 'default',
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen3', True, {}, False),
    'vision_config': ('qianfan_ocr_vision', False, {}, False),
}

"""muse_glimmer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'muse_glimmer'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 200092,
    'video_token_id': 200091,
    'out_hidden_size': 6144,
    'projector_hidden_size': 4096,
    'projector_hidden_act': 'gelu',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('muse_glimmer_text', False, {}, False),
    'vision_config': ('muse_glimmer_vision', False, {}, False),
}

"""inkling2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import put

MODEL_TYPE = 'inkling2'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 200054,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('inkling2_text', False, {}, False),
    'vision_config': ('inkling2_vision', False, {}, False),
}


def from_dict(c, v):
    if 'quantization_config' not in c.raw and 'transformers_version' not in c.raw:
        put(c, v, 'quantization_config', {'quant_method': 'fp8', 'weight_block_size': [1, 32], 'scale_fmt': 'ue8m0', 'modules_to_not_convert': ['lm_head', 'model.vision_tower', 'model.language_model.layers.*.self_attn']})

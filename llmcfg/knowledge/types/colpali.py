"""colpali: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'colpali'

DEFAULTS = {
    'vlm_config': None,
    'embedding_dim': 128,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vlm_config': ('paligemma', True, {}, False),
}


def text(c, v):
    return v['vlm_config'].text()

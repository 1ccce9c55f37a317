"""colqwen2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, has, odd, put_attr

MODEL_TYPE = 'colqwen2'

DEFAULTS = {
    'vlm_config': None,
    'embedding_dim': 128,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vlm_config': ('qwen2_vl', True, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if not has(v['vlm_config'], 'vocab_size'):
            put_attr(v['vlm_config'], 'vocab_size', v['vlm_config'].text()['vocab_size'], 'vlm_config.get_text_config().vocab_size')
    except Exception as e:
        odd(c, 'vlm_config.vocab_size', e)


def text(c, v):
    return v['vlm_config'].text()

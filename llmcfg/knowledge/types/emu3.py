"""emu3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'emu3'

DEFAULTS = {
    'vq_config': None,
    'text_config': None,
    'vocabulary_map': None,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vq_config': ('emu3_vqgan', False, {}, False),
    'text_config': ('emu3_text_model', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'image_token_id', v['vocabulary_map'].get('<image>') if v['vocabulary_map'] is not None else None, 'vocabulary_map, vocabulary_map.get')
    except Exception as e:
        odd(c, 'image_token_id', e)
    base(c, v, kwargs)

"""gemma4_unified_assistant: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put_attr

MODEL_TYPE = 'gemma4_unified_assistant'

DEFAULTS = {
    'text_config': None,
    'backbone_hidden_size': 3840,
    'use_ordered_embeddings': False,
    'num_centroids': 2048,
    'centroid_intermediate_top_k': 32,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('gemma4_unified_text', True, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if v['text_config'] is not None and (not v['text_config']['num_kv_shared_layers']):
            put_attr(v['text_config'], 'num_kv_shared_layers', v['text_config']['num_hidden_layers'], 'text_config.num_hidden_layers')
    except Exception as e:
        odd(c, 'text_config.num_kv_shared_layers', e)

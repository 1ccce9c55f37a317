"""pe_video: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'pe_video'

DEFAULTS = {
    'text_config': None,
    'video_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('modernbert', True, {'hidden_size': 1024, 'intermediate_size': 2624, 'num_hidden_layers': 22, 'num_attention_heads': 16}, False),
    'video_config': ('pe_video_encoder', False, {}, False),
}


def post_init(c, v, kwargs):
    if isinstance(v['text_config'], dict):
        put(c, v, 'text_config', {**{'hidden_size': 1024, 'intermediate_size': 2624, 'num_hidden_layers': 22, 'num_attention_heads': 16}, **v['text_config']}, 'text_config')
    base(c, v, kwargs)

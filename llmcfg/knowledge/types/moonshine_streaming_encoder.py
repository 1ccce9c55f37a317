"""moonshine_streaming_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'moonshine_streaming_encoder'

DEFAULTS = {
    'hidden_size': 320,
    'intermediate_size': 1280,
    'hidden_act': 'gelu',
    'num_hidden_layers': 6,
    'num_attention_heads': 8,
    'num_key_value_heads': 8,
    'max_position_embeddings': 4096,
    'attention_dropout': 0.0,
    'attention_bias': False,
    'sample_rate': 16000,
    'frame_ms': 5.0,
    'sliding_windows': ((16, 4), (16, 4), (16, 0), (16, 0), (16, 4), (16, 4)),
    'head_dim': None,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    try:
        put(c, v, 'sliding_windows', [list(window) for window in v['sliding_windows']], '[list(window) for window in sliding_windows]')
    except Exception as e:
        odd(c, 'sliding_windows', e)
    base(c, v, kwargs)

"""muse_spark_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'muse_spark_vision'

DEFAULTS = {
    'patch_size': 14,
    'pos_emb_height': 32,
    'pos_emb_width': 32,
    'num_attention_heads': 16,
    'num_hidden_layers': 50,
    'hidden_size': 1536,
    'intermediate_size': 8960,
    'hidden_act': 'gelu',
    'rope_parameters': None,
    'patch_temporal': 2,
    'merge_size': 2,
    'max_position_embeddings': 1024,
    'layer_norm_eps': 1e-05,
    'layer_types': None,
}

DEFAULT_ROPE_TYPE = 'axial'


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if (i + 1) % 4 == 0 or i == v['num_hidden_layers'] - 1 else 'window_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

"""muse_glimmer_assistant: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'muse_glimmer_assistant'

DEFAULTS = {
    'hidden_size': 6656,
    'intermediate_size': 19968,
    'num_hidden_layers': 5,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'head_dim': 128,
    'rms_norm_eps': 1e-05,
    'rope_parameters': None,
    'max_position_embeddings': 131072,
    'sliding_window': 2048,
    'layer_types': None,
    'attention_dropout': 0,
    'hidden_act': 'silu',
    'bos_token_id': 200000,
    'eos_token_id': 200001,
    'pad_token_id': 200018,
    'block_size': 16,
    'mask_token_id': 201818,
    'target_layer_ids': None,
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['sliding_attention'], v['num_hidden_layers']), "['sliding_attention'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'layer_types', e)
    if v['target_layer_ids'] is None:
        put(c, v, 'target_layer_ids', [1, 13, 25, 37, 49])
    base(c, v, kwargs)

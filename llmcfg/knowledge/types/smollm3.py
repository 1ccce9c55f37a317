"""smollm3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, changed, odd, put, span

MODEL_TYPE = 'smollm3'

DEFAULTS = {
    'vocab_size': 128256,
    'hidden_size': 2048,
    'intermediate_size': 11008,
    'num_hidden_layers': 36,
    'num_attention_heads': 16,
    'num_key_value_heads': 4,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': 128004,
    'bos_token_id': 128000,
    'eos_token_id': 128001,
    'rope_parameters': None,
    'use_sliding_window': False,
    'sliding_window': None,
    'no_rope_layers': None,
    'no_rope_layer_interval': 4,
    'layer_types': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'tie_word_embeddings': True,
}

DEFAULT_THETA = 2000000.0


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['no_rope_layers'] is None:
            put(c, v, 'no_rope_layers', [int((layer_idx + 1) % v['no_rope_layer_interval'] != 0) for layer_idx in span(v['num_hidden_layers'])], 'no_rope_layer_interval, num_hidden_layers')
    except Exception as e:
        odd(c, 'no_rope_layers', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', [])
            for layer_idx in span(v['num_hidden_layers']):
                has_rope = v['no_rope_layers'][layer_idx]
                if v['use_sliding_window'] and v['sliding_window'] is not None and (not has_rope):
                    v['layer_types'].append('sliding_attention')
                    changed(c, 'layer_types', 'layer_types')
                else:
                    v['layer_types'].append('full_attention')
                    changed(c, 'layer_types', 'layer_types')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

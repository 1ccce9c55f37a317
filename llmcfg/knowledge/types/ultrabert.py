"""ultrabert: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'ultrabert'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 4096,
    'intermediate_size': 11008,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': False,
    'pad_token_id': 0,
    'bos_token_id': 0,
    'eos_token_id': 0,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'head_dim': None,
    'classifier_pooling': 'cls',
    'sliding_window': 128,
    'layer_types': None,
    'prediction_head_size': 768,
    'classifier_dropout': 0.0,
}


def post_init(c, v, kwargs):
    try:
        if 'attention_windows' in kwargs:
            attention_windows = kwargs.pop('attention_windows')
            put(c, v, 'sliding_window', next((window for window in attention_windows if window), v['sliding_window']), 'attention_windows', ('attention_windows',))
            if v['layer_types'] is None:
                put(c, v, 'layer_types', ['sliding_attention' if window else 'full_attention' for window in attention_windows], 'attention_windows', ('attention_windows',))
    except Exception as e:
        odd(c, 'sliding_window, layer_types', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if (i + 1) % 3 else 'full_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    rope_theta = kwargs.pop('rope_theta', None)
    try:
        if rope_theta is not None and v['rope_parameters'] is None:
            put(c, v, 'rope_parameters', {kind: {'rope_type': 'default', 'rope_theta': theta} for kind, theta in zip(v['layer_types'], rope_theta)}, 'layer_types, rope_theta', ('rope_theta',))
    except Exception as e:
        odd(c, 'rope_parameters', e)
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, 'full_attention': {'rope_type': 'default', 'rope_theta': 2560000.0}})
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

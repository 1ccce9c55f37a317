"""embedding_gemma2_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, changed, odd, put, span

MODEL_TYPE = 'embedding_gemma2_text'

DEFAULTS = {
    'vocab_size': 262144,
    'hidden_size': 512,
    'intermediate_size': 2048,
    'num_hidden_layers': 24,
    'num_attention_heads': 4,
    'num_key_value_heads': 2,
    'head_dim': 256,
    'hidden_activation': 'gelu_pytorch_tanh',
    'max_position_embeddings': 262144,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'pad_token_id': 0,
    'eos_token_id': 1,
    'bos_token_id': 2,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'sliding_window': 512,
    'layer_types': None,
    'hidden_size_per_layer_input': 512,
    'embedding_dim': 768,
}


def post_init(c, v, kwargs):
    sliding_window_pattern = kwargs.pop('sliding_window_pattern', 6)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if bool((i + 1) % sliding_window_pattern) else 'full_attention' for i in span(v['num_hidden_layers'])], 'sliding_window_pattern, num_hidden_layers', ('sliding_window_pattern',))
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['layer_types'] and (last_layer_type := v['layer_types'][-1]) != 'full_attention':
            v['layer_types'][-1] = 'full_attention'
            changed(c, 'layer_types', 'layer_types')
    except Exception as e:
        odd(c, 'layer_types', e)
    default_rope_params = {'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, 'full_attention': {'rope_type': 'default', 'rope_theta': 1000000.0}}
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', default_rope_params)
    global_head_dim = kwargs.pop('global_head_dim', 512)
    num_global_key_value_heads = kwargs.pop('num_global_key_value_heads', 1)
    try:
        if 'per_layer_config' not in kwargs:
            kwargs['per_layer_config'] = {layer_idx: {'head_dim': global_head_dim, 'num_key_value_heads': num_global_key_value_heads} for layer_idx, layer_type in enumerate(v['layer_types']) if layer_type == 'full_attention'}
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    return kwargs

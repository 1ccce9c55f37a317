"""t5gemma2_decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, standardize_rope

MODEL_TYPE = 't5gemma2_decoder'

DEFAULTS = {
    'vocab_size': 262208,
    'hidden_size': 2304,
    'intermediate_size': 9216,
    'num_hidden_layers': 26,
    'num_attention_heads': 8,
    'num_key_value_heads': 4,
    'head_dim': 256,
    'hidden_activation': 'gelu_pytorch_tanh',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': 0,
    'eos_token_id': 1,
    'bos_token_id': 2,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'query_pre_attn_scalar': 256,
    'sliding_window': 4096,
    'layer_types': None,
    'final_logit_softcapping': None,
    'attn_logit_softcapping': None,
}

DEFAULT_THETA = {'global': 1000000.0, 'local': 10000.0}


def post_init(c, v, kwargs):
    _sliding_window_pattern = kwargs.pop('sliding_window_pattern', 6)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if bool((i + 1) % _sliding_window_pattern) else 'full_attention' for i in span(v['num_hidden_layers'])], 'sliding_window_pattern, num_hidden_layers', ('sliding_window_pattern',))
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    rope_scaling = kwargs.pop('rope_scaling', None)
    default_rope_params = {'sliding_attention': {'rope_type': 'default'}, 'full_attention': {'rope_type': 'default'}}
    put(c, v, 'rope_parameters', v['rope_parameters'] if v['rope_parameters'] is not None else default_rope_params)
    if rope_scaling is not None:
        v['rope_parameters']['full_attention'].update(rope_scaling)
    if v['rope_parameters'].get('full_attention') is None:
        v['rope_parameters']['full_attention'] = {'rope_type': 'default'}
    v['rope_parameters']['full_attention'].setdefault('rope_theta', kwargs.pop('rope_theta', 1000000.0))
    if v['rope_parameters'].get('sliding_attention') is None:
        v['rope_parameters']['sliding_attention'] = {'rope_type': 'default'}
    v['rope_parameters']['sliding_attention'].setdefault('rope_theta', kwargs.pop('rope_local_base_freq', 10000.0))
    standardize_rope(c, v)
    return kwargs

"""gemma3n_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, standardize_rope, times

MODEL_TYPE = 'gemma3n_text'

DEFAULTS = {
    'vocab_size': 262400,
    'hidden_size': 2048,
    'intermediate_size': 16384,
    'num_hidden_layers': 35,
    'num_attention_heads': 8,
    'num_key_value_heads': 2,
    'head_dim': 256,
    'hidden_activation': 'gelu_pytorch_tanh',
    'max_position_embeddings': 32768,
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
    'sliding_window': 512,
    'layer_types': None,
    'final_logit_softcapping': 30.0,
    'vocab_size_per_layer_input': 262144,
    'hidden_size_per_layer_input': 256,
    'altup_active_idx': 0,
    'altup_coef_clip': 120.0,
    'altup_correct_scale': True,
    'altup_num_inputs': 4,
    'num_kv_shared_layers': 15,
    'laurel_rank': 64,
    'activation_sparsity_pattern': None,
}

DEFAULT_THETA = {'global': 1000000.0, 'local': 10000.0}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['intermediate_size'], (list, tuple, str)) and (intsize_len := len(v['intermediate_size'])) != v['num_hidden_layers']:
            pass
        elif not isinstance(v['intermediate_size'], (list, tuple, str)):
            put(c, v, 'intermediate_size', times([v['intermediate_size']], v['num_hidden_layers']), '[intermediate_size] * num_hidden_layers')
    except Exception as e:
        odd(c, 'intermediate_size', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if (i + 1) % 5 == 0 else 'sliding_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['activation_sparsity_pattern'] is None:
            num_sparse_layers = 10 if v['num_hidden_layers'] > 10 else 0
            put(c, v, 'activation_sparsity_pattern', times([0.95], num_sparse_layers) + times([0.0], v['num_hidden_layers'] - num_sparse_layers), 'num_hidden_layers')
    except Exception as e:
        odd(c, 'activation_sparsity_pattern', e)
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


def get_kv_sharing_modes(c, v):
    if v['num_kv_shared_layers'] == 0:
        return times([None], v['num_hidden_layers'])
    first_shared_layer = v['num_hidden_layers'] - v['num_kv_shared_layers']
    kv_sharing_modes = [None if i < first_shared_layer else 'reuse' for i in span(v['num_hidden_layers'])]
    reversed_unshared_layer_types = v['layer_types'][0:first_shared_layer][::-1]
    if sorted(set(reversed_unshared_layer_types)) != sorted(set(v['layer_types'])):
        raise ValueError
    last_non_consumer_indices = [first_shared_layer - 1 - reversed_unshared_layer_types.index(k) for k in set(v['layer_types'])]
    for producer_index in last_non_consumer_indices:
        kv_sharing_modes[producer_index] = 'store'
    return kv_sharing_modes


PROPERTIES = {
    'kv_sharing_modes': get_kv_sharing_modes,
}

"""neomme: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, power, put, span, standardize_rope

MODEL_TYPE = 'neomme'

DEFAULTS = {
    'vocab_size': 131072,
    'embedding_rank': 256,
    'hidden_size': 1024,
    'intermediate_size': 3584,
    'hidden_act': 'relu2',
    'mlp_bias': False,
    'num_hidden_layers': 17,
    'num_attention_heads': 16,
    'num_key_value_heads': 4,
    'head_dim': 64,
    'max_position_embeddings': 16384,
    'norm_eps': 1e-06,
    'initializer_range': 0.02,
    'attention_dropout': 0.0,
    'attention_bias': False,
    'layer_types': None,
    'rope_parameters': None,
    'sliding_window': 256,
    'residual_multiplier': None,
    'patch_size': 32,
    'embedding_dim': 128,
    'pad_token_id': 0,
    'document_token_id': 5,
    'image_token_id': 6,
    'tie_word_embeddings': True,
}

DEFAULT_THETA = {'full_attention': 1000000.0, 'sliding_attention': 10000.0}

ATTRIBUTES = {
    'default_long_sliding_window': 1024,
    'default_partial_rotary_factor': {'full_attention': 0.25, 'sliding_attention': 1.0},
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if (i + 1) % 6 == 0 or i == v['num_hidden_layers'] - 1 else 'sliding_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if 'per_layer_config' not in kwargs:
            sliding_idx = 0
            kwargs['per_layer_config'] = {}
            for layer_idx, layer_type in enumerate(v['layer_types']):
                if layer_type == 'full_attention':
                    kwargs['per_layer_config'][layer_idx] = {'sliding_window': None}
                elif layer_type == 'sliding_attention':
                    if sliding_idx % 2:
                        kwargs['per_layer_config'][layer_idx] = {'sliding_window': 1024}
                    sliding_idx += 1
    except Exception as e:
        odd(c, '', e)
    try:
        if v['residual_multiplier'] is None:
            put(c, v, 'residual_multiplier', power(2 * v['num_hidden_layers'], -0.5), '(2 * num_hidden_layers) ** (-0.5)')
    except Exception as e:
        odd(c, 'residual_multiplier', e)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    rope_theta = kwargs.pop('rope_theta', None)
    put(c, v, 'rope_parameters', v['rope_parameters'] if v['rope_parameters'] is not None else {})
    for layer_type in set(v['layer_types']):
        layer_params = v['rope_parameters'].setdefault(layer_type, {})
        layer_params.setdefault('rope_type', 'default')
        layer_params.setdefault('rope_theta', rope_theta if rope_theta is not None else {'full_attention': 1000000.0, 'sliding_attention': 10000.0}.get(layer_type))
        layer_params.setdefault('partial_rotary_factor', {'full_attention': 0.25, 'sliding_attention': 1.0}.get(layer_type))
    standardize_rope(c, v)
    return kwargs


def get_patch_dim(c, v):
    return 3 * v['patch_size'] ** 2


PROPERTIES = {
    'patch_dim': get_patch_dim,
}

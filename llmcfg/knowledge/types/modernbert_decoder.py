"""modernbert-decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, changed, odd, put, span, standardize_rope

MODEL_TYPE = 'modernbert-decoder'

DEFAULTS = {
    'vocab_size': 50368,
    'hidden_size': 768,
    'intermediate_size': 1152,
    'num_hidden_layers': 22,
    'num_attention_heads': 12,
    'hidden_activation': 'gelu',
    'max_position_embeddings': 8192,
    'initializer_range': 0.02,
    'initializer_cutoff_factor': 2.0,
    'norm_eps': 1e-05,
    'norm_bias': False,
    'pad_token_id': 50283,
    'eos_token_id': 50282,
    'bos_token_id': 50281,
    'cls_token_id': 50281,
    'sep_token_id': 50282,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'embedding_dropout': 0.0,
    'mlp_bias': False,
    'mlp_dropout': 0.0,
    'decoder_bias': True,
    'classifier_dropout': 0.0,
    'classifier_bias': False,
    'classifier_activation': 'gelu',
    'use_cache': True,
    'local_attention': 128,
    'layer_types': None,
    'tie_word_embeddings': True,
    'rope_parameters': None,
}

DEFAULT_THETA = {'global': 160000.0, 'local': 10000.0}


def post_init(c, v, kwargs):
    global_attn_every_n_layers = kwargs.get('global_attn_every_n_layers', 3)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', [])
            for layer_id in span(v['num_hidden_layers']):
                if layer_id % global_attn_every_n_layers != 0:
                    v['layer_types'].append('sliding_attention')
                    changed(c, 'layer_types', 'layer_types')
                else:
                    v['layer_types'].append('full_attention')
                    changed(c, 'layer_types', 'layer_types')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        put(c, v, 'sliding_window', v['local_attention'] // 2 if v['local_attention'] else -1, 'local_attention // 2 if local_attention else -1')
    except Exception as e:
        odd(c, 'sliding_window', e)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    rope_scaling = kwargs.pop('rope_scaling', None)
    default_rope_params = {'sliding_attention': {'rope_type': 'default'}, 'full_attention': {'rope_type': 'default'}}
    put(c, v, 'rope_parameters', v['rope_parameters'] if v['rope_parameters'] is not None else default_rope_params)
    if rope_scaling is not None:
        v['rope_parameters']['full_attention'].update(rope_scaling)
        v['rope_parameters']['sliding_attention'].update(rope_scaling)
    if v['rope_parameters'].get('full_attention') is None:
        v['rope_parameters']['full_attention'] = {'rope_type': 'default'}
    v['rope_parameters']['full_attention'].setdefault('rope_theta', kwargs.pop('global_rope_theta', 160000.0))
    if v['rope_parameters'].get('sliding_attention') is None:
        v['rope_parameters']['sliding_attention'] = {'rope_type': 'default'}
    v['rope_parameters']['sliding_attention'].setdefault('rope_theta', kwargs.pop('local_rope_theta', 10000.0))
    standardize_rope(c, v)
    return kwargs

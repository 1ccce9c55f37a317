"""recurrent_gemma: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'recurrent_gemma'

DEFAULTS = {
    'num_hidden_layers': 26,
    'vocab_size': 256000,
    'hidden_size': 2560,
    'intermediate_size': 7680,
    'num_attention_heads': 10,
    'lru_width': None,
    'attention_window_size': 2048,
    'conv1d_width': 4,
    'logits_soft_cap': 30.0,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': 0,
    'eos_token_id': 1,
    'bos_token_id': 2,
    'hidden_activation': 'gelu_pytorch_tanh',
    'rope_parameters': None,
    'block_types': ('recurrent', 'recurrent', 'attention'),
    'attention_dropout': 0.0,
    'num_key_value_heads': None,
    'attention_bias': False,
    'w_init_variance_scale': 0.01,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'sliding_window': 'attention_window_size',
    'layer_types': 'layers_block_type',
}


def post_init(c, v, kwargs):
    put(c, v, 'lru_width', v['lru_width'] if v['lru_width'] is not None else v['hidden_size'], 'hidden_size')
    try:
        put(c, v, 'block_types', list(v['block_types']), 'list(block_types)')
    except Exception as e:
        odd(c, 'block_types', e)
    try:
        put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    put(c, v, 'num_key_value_heads', v['num_key_value_heads'] if v['num_key_value_heads'] is not None else v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'final_w_init_variance_scale', 2.0 / v['num_hidden_layers'], '2.0 / num_hidden_layers')
    except Exception as e:
        odd(c, 'final_w_init_variance_scale', e)
    try:
        kwargs.setdefault('partial_rotary_factor', 0.5)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)


def get_layers_block_type(c, v):
    block_types = (v['block_types'] * 100)[:v['num_hidden_layers']]
    return ['linear_attention' if x == 'recurrent' else 'sliding_attention' for x in block_types]


PROPERTIES = {
    'layers_block_type': get_layers_block_type,
}

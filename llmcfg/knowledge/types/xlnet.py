"""xlnet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'xlnet'

DEFAULTS = {
    'vocab_size': 32000,
    'd_model': 1024,
    'n_layer': 24,
    'n_head': 16,
    'd_inner': 4096,
    'd_head': None,
    'ff_activation': 'gelu',
    'attn_type': 'bi',
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'dropout': 0.1,
    'mem_len': 512,
    'reuse_len': None,
    'use_mems_eval': True,
    'use_mems_train': False,
    'bi_data': False,
    'clamp_len': -1,
    'same_length': False,
    'summary_type': 'last',
    'summary_use_proj': True,
    'summary_activation': 'tanh',
    'summary_last_dropout': 0.1,
    'start_n_top': 5,
    'end_n_top': 5,
    'pad_token_id': 5,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'n_token': 'vocab_size',
    'hidden_size': 'd_model',
    'num_attention_heads': 'n_head',
    'num_hidden_layers': 'n_layer',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'd_head', v['d_head'] or v['d_model'] // v['n_head'], 'd_model // n_head')
    except Exception as e:
        odd(c, 'd_head', e)
    base(c, v, kwargs)


def get_max_position_embeddings(c, v):
    return -1


def set_max_position_embeddings(c, v, value):
    raise ValueError


PROPERTIES = {
    'max_position_embeddings': get_max_position_embeddings,
}

SETTERS = {
    'max_position_embeddings': set_max_position_embeddings,
}

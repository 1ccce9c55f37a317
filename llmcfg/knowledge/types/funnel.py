"""funnel: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'funnel'

DEFAULTS = {
    'vocab_size': 30522,
    'block_sizes': (4, 4, 4),
    'block_repeats': None,
    'num_decoder_layers': 2,
    'd_model': 768,
    'n_head': 12,
    'd_head': 64,
    'd_inner': 3072,
    'hidden_act': 'gelu_new',
    'hidden_dropout': 0.1,
    'attention_dropout': 0.1,
    'activation_dropout': 0.0,
    'initializer_range': 0.1,
    'initializer_std': None,
    'layer_norm_eps': 1e-09,
    'pooling_type': 'mean',
    'attention_type': 'relative_shift',
    'separate_cls': True,
    'truncate_seq': True,
    'pool_q_only': True,
    'pad_token_id': None,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
    'num_attention_heads': 'n_head',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'block_repeats', times([1], len(v['block_sizes'])) if v['block_repeats'] is None else v['block_repeats'], '[1] * len(block_sizes)')
    except Exception as e:
        odd(c, 'block_repeats', e)
    base(c, v, kwargs)


def get_num_blocks(c, v):
    return len(v['block_sizes'])


def set_num_blocks(c, v, value):
    raise ValueError


def get_num_hidden_layers(c, v):
    return sum(v['block_sizes'])


def set_num_hidden_layers(c, v, value):
    raise ValueError


PROPERTIES = {
    'num_blocks': get_num_blocks,
    'num_hidden_layers': get_num_hidden_layers,
}

SETTERS = {
    'num_blocks': set_num_blocks,
    'num_hidden_layers': set_num_hidden_layers,
}

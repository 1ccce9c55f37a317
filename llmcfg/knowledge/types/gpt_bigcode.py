"""gpt_bigcode: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'gpt_bigcode'

DEFAULTS = {
    'vocab_size': 50257,
    'n_positions': 1024,
    'n_embd': 768,
    'n_layer': 12,
    'n_head': 12,
    'n_inner': None,
    'activation_function': 'gelu_pytorch_tanh',
    'resid_pdrop': 0.1,
    'embd_pdrop': 0.1,
    'attn_pdrop': 0.1,
    'layer_norm_epsilon': 1e-05,
    'initializer_range': 0.02,
    'scale_attn_weights': True,
    'use_cache': True,
    'bos_token_id': 50256,
    'eos_token_id': 50256,
    'pad_token_id': None,
    'attention_softmax_in_fp32': True,
    'scale_attention_softmax_in_fp32': True,
    'multi_query': True,
    'add_cross_attention': False,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'n_embd',
    'max_position_embeddings': 'n_positions',
    'num_attention_heads': 'n_head',
    'num_hidden_layers': 'n_layer',
}


def post_init(c, v, kwargs):
    put(c, v, 'num_key_value_heads', 1 if v['multi_query'] else v['n_head'], '1 if multi_query else n_head')
    base(c, v, kwargs)

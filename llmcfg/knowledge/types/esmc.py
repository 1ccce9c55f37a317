"""esmc: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'esmc'

DEFAULTS = {
    'vocab_size': 64,
    'hidden_size': 2560,
    'intermediate_size': 6912,
    'num_hidden_layers': 80,
    'num_attention_heads': 40,
    'num_key_value_heads': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'head_dim': None,
    'mask_token_id': 32,
    'classifier_dropout': 0.1,
}


def post_init(c, v, kwargs):
    if v['bos_token_id'] is None:
        put(c, v, 'bos_token_id', 0)
    if v['eos_token_id'] is None:
        put(c, v, 'eos_token_id', 2)
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

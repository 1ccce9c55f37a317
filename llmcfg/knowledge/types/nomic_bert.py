"""nomic_bert: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'nomic_bert'

DEFAULTS = {
    'vocab_size': 30528,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'silu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'max_position_embeddings': 2048,
    'type_vocab_size': 2,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'pad_token_id': 0,
    'classifier_dropout': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'rope_parameters': None,
    'head_dim': None,
}

DEFAULT_THETA = 1000.0

ATTRIBUTES = {
    'tie_word_embeddings': True,
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)

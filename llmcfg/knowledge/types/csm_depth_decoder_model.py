"""csm_depth_decoder_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'csm_depth_decoder_model'

DEFAULTS = {
    'num_codebooks': 32,
    'backbone_hidden_size': 2048,
    'vocab_size': 2051,
    'hidden_size': 1024,
    'intermediate_size': 8192,
    'num_hidden_layers': 4,
    'num_attention_heads': 8,
    'num_key_value_heads': 2,
    'hidden_act': 'silu',
    'max_position_embeddings': 33,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'head_dim': None,
}

ATTRIBUTE_MAP = {
    'codebook_size': 'vocab_size',
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    kwargs.pop('tie_word_embeddings', False)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)

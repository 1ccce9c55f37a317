"""gpt_neox_japanese: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import put, standardize_rope

MODEL_TYPE = 'gpt_neox_japanese'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 2560,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'intermediate_multiple_size': 4,
    'hidden_act': 'gelu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'use_cache': True,
    'bos_token_id': 31996,
    'eos_token_id': 31999,
    'rope_parameters': None,
    'attention_dropout': 0.1,
    'hidden_dropout': 0.0,
    'is_decoder': False,
    'pad_token_id': None,
    'tie_word_embeddings': True,
}


def convert_rope(c, v, kwargs):
    rope_scaling = kwargs.pop('rope_scaling', None)
    put(c, v, 'rope_parameters', rope_scaling or v['rope_parameters'], 'rope_scaling or rope_parameters', ('rope_scaling',))
    put(c, v, 'rope_parameters', v['rope_parameters'] if v['rope_parameters'] is not None else {})
    v['rope_parameters'].setdefault('rope_theta', kwargs.pop('rotary_emb_base', 10000.0))
    v['rope_parameters'].setdefault('partial_rotary_factor', kwargs.pop('rotary_pct', 1.0))
    standardize_rope(c, v)
    return kwargs

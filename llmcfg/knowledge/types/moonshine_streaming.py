"""moonshine_streaming: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'moonshine_streaming'

DEFAULTS = {
    'is_encoder_decoder': True,
    'encoder_config': None,
    'vocab_size': 32768,
    'hidden_size': 320,
    'intermediate_size': 1280,
    'num_hidden_layers': 6,
    'num_attention_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 4096,
    'use_cache': True,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'decoder_start_token_id': None,
    'head_dim': None,
    'pad_head_dim_to_multiple_of': None,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'encoder_config': ('moonshine_streaming_encoder', False, {}, False),
}


def post_init(c, v, kwargs):
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'rope_type': 'default', 'rope_theta': 10000.0, 'partial_rotary_factor': 0.8})
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)

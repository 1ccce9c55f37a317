"""csm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'csm'

DEFAULTS = {
    'num_codebooks': 32,
    'vocab_size': 2051,
    'text_vocab_size': 128256,
    'hidden_size': 2048,
    'intermediate_size': 8192,
    'num_hidden_layers': 16,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 128002,
    'codebook_pad_token_id': 2050,
    'codebook_eos_token_id': 0,
    'bos_token_id': 128000,
    'eos_token_id': None,
    'audio_token_id': 128002,
    'audio_eos_token_id': 128003,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'head_dim': None,
    'tie_codebooks_embeddings': True,
    'depth_decoder_config': None,
    'codec_config': None,
}

ATTRIBUTE_MAP = {
    'codebook_size': 'vocab_size',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'codec_config': ('mimi', True, {}, False),
    'depth_decoder_config': ('csm_depth_decoder_model', False, {}, False),
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    try:
        kwargs.pop('tie_word_embeddings', None)
    except Exception as e:
        odd(c, '', e)
    put(c, v, 'tie_word_embeddings', v['tie_codebooks_embeddings'], 'tie_codebooks_embeddings')
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)

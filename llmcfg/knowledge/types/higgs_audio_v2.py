"""higgs_audio_v2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'higgs_audio_v2'

DEFAULTS = {
    'vocab_size': 128256,
    'hidden_size': 3072,
    'intermediate_size': 8192,
    'num_hidden_layers': 28,
    'num_attention_heads': 24,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 128001,
    'bos_token_id': 1,
    'eos_token_id': 128009,
    'pretraining_tp': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'head_dim': 128,
    'num_codebooks': 8,
    'codebook_size': 1024,
    'audio_token_id': 128016,
    'audio_bos_token_id': 128013,
    'audio_delay_token_id': 128014,
    'audio_stream_bos_id': 1024,
    'audio_stream_eos_id': 1025,
}


def post_init(c, v, kwargs):
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'factor': 32.0, 'rope_theta': 500000.0, 'high_freq_factor': 0.5, 'low_freq_factor': 0.125, 'original_max_position_embeddings': 1024, 'rope_type': 'llama3'})
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

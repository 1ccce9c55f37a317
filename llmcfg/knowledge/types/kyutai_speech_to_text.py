"""kyutai_speech_to_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'kyutai_speech_to_text'

DEFAULTS = {
    'codebook_vocab_size': 2049,
    'vocab_size': 4001,
    'hidden_size': 2048,
    'num_hidden_layers': 48,
    'num_attention_heads': 32,
    'num_key_value_heads': None,
    'max_position_embeddings': 750,
    'rope_parameters': None,
    'hidden_act': 'silu',
    'head_dim': None,
    'initializer_range': 0.02,
    'use_cache': True,
    'sliding_window': 375,
    'attention_dropout': 0.0,
    'ffn_dim': 11264,
    'rms_norm_eps': 1e-08,
    'num_codebooks': 32,
    'audio_bos_token_id': 2048,
    'audio_pad_token_id': 69569,
    'tie_word_embeddings': False,
    'pad_token_id': 3,
    'bos_token_id': 48000,
    'eos_token_id': None,
    'codec_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'codec_config': ('mimi', True, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'frame_size', v['codec_config']['frame_size'], 'codec_config.frame_size')
    except Exception as e:
        odd(c, 'frame_size', e)
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)

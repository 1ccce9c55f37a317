"""moshi: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'moshi'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 4096,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': None,
    'audio_vocab_size': None,
    'max_position_embeddings': 3000,
    'rope_parameters': None,
    'hidden_act': 'silu',
    'head_dim': None,
    'initializer_range': 0.02,
    'use_cache': True,
    'sliding_window': 3000,
    'attention_dropout': 0.0,
    'ffn_dim': 22528,
    'rms_norm_eps': 1e-08,
    'num_codebooks': 8,
    'tie_word_embeddings': False,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'audio_encoder_config': None,
    'depth_decoder_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'audio_encoder_config': ('mimi', True, {}, False),
    'depth_decoder_config': ('moshi_depth', False, {}, False),
}


def post_init(c, v, kwargs):
    put(c, v, 'num_key_value_heads', v['num_key_value_heads'] if v['num_key_value_heads'] is not None else v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['head_dim'] or v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    try:
        if v['audio_encoder_config'] is not None:
            encoder_codebook_size = v['audio_encoder_config'].get('codebook_size', 2048) if isinstance(v['audio_encoder_config'], dict) else v['audio_encoder_config']['codebook_size']
            put(c, v, 'audio_vocab_size', encoder_codebook_size if v['audio_vocab_size'] is None else v['audio_vocab_size'])
    except Exception as e:
        odd(c, 'audio_vocab_size', e)
    try:
        if isinstance(v['depth_decoder_config'], dict):
            v['depth_decoder_config'].update({'audio_vocab_size': v['audio_vocab_size'], 'input_size': v['hidden_size'], 'vocab_size': v['vocab_size'], 'num_codebooks': v['num_codebooks']})
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)


def get_sampling_rate(c, v):
    return v['audio_encoder_config']['sampling_rate']


PROPERTIES = {
    'sampling_rate': get_sampling_rate,
}

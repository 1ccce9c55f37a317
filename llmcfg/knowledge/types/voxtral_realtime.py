"""voxtral_realtime: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'voxtral_realtime'

DEFAULTS = {
    'audio_config': None,
    'text_config': None,
    'projector_hidden_act': 'gelu',
    'audio_length_per_tok': 8,
    'default_num_delay_tokens': 6,
    'downsample_factor': 4,
    'tie_word_embeddings': True,
    'use_cache': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('voxtral_realtime_text', True, {'vocab_size': 131072, 'hidden_size': 3072, 'intermediate_size': 9216, 'num_hidden_layers': 26, 'num_attention_heads': 32, 'num_key_value_heads': 8, 'max_position_embeddings': 131072, 'rms_norm_eps': 1e-05, 'use_cache': True, 'rope_theta': 1000000.0, 'head_dim': 128, 'tie_word_embeddings': True, 'sliding_window': 8192}, False),
    'audio_config': ('voxtral_realtime_encoder', True, {}, False),
}


def post_init(c, v, kwargs):
    if isinstance(v['text_config'], dict):
        put(c, v, 'text_config', {**{'vocab_size': 131072, 'hidden_size': 3072, 'intermediate_size': 9216, 'num_hidden_layers': 26, 'num_attention_heads': 32, 'num_key_value_heads': 8, 'max_position_embeddings': 131072, 'rms_norm_eps': 1e-05, 'use_cache': True, 'rope_theta': 1000000.0, 'head_dim': 128, 'tie_word_embeddings': True, 'sliding_window': 8192}, **v['text_config']}, 'text_config')
    base(c, v, kwargs)
    try:
        put(c, v, 'hidden_size', v['text_config']['hidden_size'], 'text_config.hidden_size')
    except Exception as e:
        odd(c, 'hidden_size', e)

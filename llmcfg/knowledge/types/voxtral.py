"""voxtral: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'voxtral'

DEFAULTS = {
    'audio_config': None,
    'text_config': None,
    'audio_token_id': None,
    'projector_hidden_act': 'gelu',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('llama', True, {'vocab_size': 131072, 'hidden_size': 3072, 'intermediate_size': 8192, 'num_hidden_layers': 30, 'num_key_value_heads': 8, 'max_position_embeddings': 131072, 'rms_norm_eps': 1e-05, 'use_cache': True, 'rope_theta': 100000000.0, 'head_dim': 128}, False),
    'audio_config': ('voxtral_encoder', True, {}, False),
}


def post_init(c, v, kwargs):
    if isinstance(v['text_config'], dict):
        put(c, v, 'text_config', {**{'vocab_size': 131072, 'hidden_size': 3072, 'intermediate_size': 8192, 'num_hidden_layers': 30, 'num_key_value_heads': 8, 'max_position_embeddings': 131072, 'rms_norm_eps': 1e-05, 'use_cache': True, 'rope_theta': 100000000.0, 'head_dim': 128}, **v['text_config']}, 'text_config')
    base(c, v, kwargs)
    try:
        put(c, v, 'hidden_size', v['text_config']['hidden_size'], 'text_config.hidden_size')
    except Exception as e:
        odd(c, 'hidden_size', e)

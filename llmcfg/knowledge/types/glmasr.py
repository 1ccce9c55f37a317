"""glmasr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'glmasr'

DEFAULTS = {
    'audio_config': None,
    'text_config': None,
    'audio_token_id': 59260,
    'projector_hidden_act': 'gelu',
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('llama', True, {'vocab_size': 59264, 'hidden_size': 2048, 'intermediate_size': 6144, 'num_hidden_layers': 28, 'num_attention_heads': 16, 'num_key_value_heads': 4, 'max_position_embeddings': 8192, 'rms_norm_eps': 1e-05, 'use_cache': True, 'eos_token_id': [59246, 59253, 59255], 'rope_parameters': {'rope_theta': 10000.0, 'rope_type': 'default'}}, False),
    'audio_config': ('glmasr_encoder', True, {}, False),
}


def post_init(c, v, kwargs):
    if isinstance(v['text_config'], dict):
        put(c, v, 'text_config', {**{'vocab_size': 59264, 'hidden_size': 2048, 'intermediate_size': 6144, 'num_hidden_layers': 28, 'num_attention_heads': 16, 'num_key_value_heads': 4, 'max_position_embeddings': 8192, 'rms_norm_eps': 1e-05, 'use_cache': True, 'eos_token_id': [59246, 59253, 59255], 'rope_parameters': {'rope_theta': 10000.0, 'rope_type': 'default'}}, **v['text_config']}, 'text_config')
    base(c, v, kwargs)

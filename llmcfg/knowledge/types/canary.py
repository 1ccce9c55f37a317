"""canary: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'canary'

DEFAULTS = {
    'is_encoder_decoder': True,
    'encoder_config': None,
    'decoder_config': None,
    'use_cache': True,
    'tie_word_embeddings': True,
    'pad_token_id': 2,
    'bos_token_id': 4,
    'eos_token_id': 3,
    'decoder_start_token_id': 7,
    'initializer_range': 0.02,
    'vocab_size': 16384,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'encoder_config': ('parakeet_encoder', True, {'num_hidden_layers': 32, 'num_mel_bins': 128, 'scale_input': False, 'layerdrop': 0.0}, False),
    'decoder_config': ('canary_decoder', False, {}, False),
}


def text(c, v):
    return v['decoder_config']

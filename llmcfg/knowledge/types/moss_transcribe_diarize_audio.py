"""moss_transcribe_diarize_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'moss_transcribe_diarize_audio'

DEFAULTS = {
    'num_mel_bins': 80,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'intermediate_size': 4096,
    'activation_function': 'gelu',
    'hidden_size': 1024,
    'dropout': 0.0,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'initializer_range': 0.02,
    'max_source_positions': 1500,
}

ATTRIBUTE_MAP = {
    'd_model': 'hidden_size',
    'encoder_layers': 'num_hidden_layers',
    'encoder_attention_heads': 'num_attention_heads',
    'encoder_ffn_dim': 'intermediate_size',
}

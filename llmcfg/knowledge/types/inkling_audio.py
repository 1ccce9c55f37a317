"""inkling_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'inkling_audio'

DEFAULTS = {
    'n_mel_bins': 80,
    'mel_vocab_size': 256,
    'text_hidden_size': 6144,
    'rms_norm_eps': 1e-06,
    'initializer_range': 0.02,
}

ATTRIBUTE_MAP = {
    'num_codebooks': 'n_mel_bins',
    'codebook_size': 'mel_vocab_size',
    'hidden_size': 'text_hidden_size',
}

"""qwen3_omni_moe_audio_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen3_omni_moe_audio_encoder'

DEFAULTS = {
    'num_mel_bins': 128,
    'encoder_layers': 32,
    'encoder_attention_heads': 20,
    'encoder_ffn_dim': 5120,
    'd_model': 1280,
    'dropout': 0.0,
    'attention_dropout': 0.0,
    'activation_function': 'gelu',
    'activation_dropout': 0.0,
    'scale_embedding': False,
    'initializer_range': 0.02,
    'max_source_positions': 1500,
    'n_window': 50,
    'output_dim': 3584,
    'n_window_infer': 800,
    'conv_chunksize': 500,
    'downsample_hidden_size': 480,
}

ATTRIBUTE_MAP = {
    'num_hidden_layers': 'encoder_layers',
    'hidden_size': 'd_model',
    'num_attention_heads': 'encoder_attention_heads',
    'intermediate_size': 'encoder_ffn_dim',
}

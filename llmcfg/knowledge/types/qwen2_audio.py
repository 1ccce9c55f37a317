"""qwen2_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen2_audio'

DEFAULTS = {
    'audio_config': None,
    'text_config': None,
    'audio_token_index': 151646,
}

ATTRIBUTE_MAP = {
    'audio_token_id': 'audio_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen2', True, {}, False),
    'audio_config': ('qwen2_audio_encoder', True, {'d_model': 1280, 'encoder_attention_heads': 20, 'encoder_ffn_dim': 5120, 'encoder_layerdrop': 0.0, 'encoder_layers': 32, 'num_mel_bins': 128, 'max_source_positions': 1500, 'scale_embedding': False, 'activation_function': 'gelu'}, False),
}

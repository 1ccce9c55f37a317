"""lighton_ocr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'lighton_ocr'

DEFAULTS = {
    'spatial_merge_size': 2,
    'image_token_id': 151655,
    'tie_word_embeddings': True,
    'vision_config': None,
    'text_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('pixtral', True, {'attention_dropout': 0.0, 'head_dim': 64, 'hidden_act': 'silu', 'hidden_size': 1024, 'image_size': 1540, 'initializer_range': 0.02, 'intermediate_size': 4096, 'model_type': 'pixtral', 'num_attention_heads': 16, 'num_channels': 3, 'num_hidden_layers': 24, 'patch_size': 14, 'rope_parameters': {'rope_type': 'default', 'rope_theta': 10000}}, False),
    'text_config': ('qwen3', True, {'attention_dropout': 0.0, 'head_dim': 128, 'hidden_act': 'silu', 'hidden_size': 1024, 'initializer_range': 0.02, 'intermediate_size': 3072, 'max_position_embeddings': 40960, 'num_attention_heads': 16, 'num_hidden_layers': 28, 'num_key_value_heads': 8, 'rms_norm_eps': 1e-06, 'rope_theta': 1000000, 'sliding_window': None, 'use_cache': True, 'vocab_size': 151936}, False),
}

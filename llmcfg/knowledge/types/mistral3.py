"""mistral3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'mistral3'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_index': 10,
    'projector_hidden_act': 'gelu',
    'vision_feature_layer': -1,
    'multimodal_projector_bias': False,
    'spatial_merge_size': 2,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('mistral', True, {'attention_dropout': 0.0, 'head_dim': 128, 'hidden_act': 'silu', 'hidden_size': 5120, 'initializer_range': 0.02, 'intermediate_size': 32768, 'max_position_embeddings': 131072, 'model_type': 'mistral', 'num_attention_heads': 32, 'num_hidden_layers': 40, 'num_key_value_heads': 8, 'rms_norm_eps': 1e-05, 'rope_theta': 1000000000.0, 'sliding_window': None, 'use_cache': True, 'vocab_size': 131072}, False),
    'vision_config': ('pixtral', True, {'intermediate_size': 4096, 'hidden_size': 1024, 'patch_size': 14, 'image_size': 1540, 'num_hidden_layers': 24, 'num_attention_heads': 16, 'vocab_size': 32000, 'head_dim': 64, 'hidden_act': 'gelu'}, False),
}

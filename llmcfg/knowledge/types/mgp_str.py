"""mgp-str: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'mgp-str'

DEFAULTS = {
    'image_size': (32, 128),
    'patch_size': 4,
    'num_channels': 3,
    'max_token_length': 27,
    'num_character_labels': 38,
    'num_bpe_labels': 50257,
    'num_wordpiece_labels': 30522,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'mlp_ratio': 4.0,
    'qkv_bias': True,
    'distilled': False,
    'layer_norm_eps': 1e-05,
    'drop_rate': 0.0,
    'attn_drop_rate': 0.0,
    'drop_path_rate': 0.0,
    'output_a3_attentions': False,
    'initializer_range': 0.02,
}

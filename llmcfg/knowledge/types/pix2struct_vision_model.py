"""pix2struct_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'pix2struct_vision_model'

DEFAULTS = {
    'hidden_size': 768,
    'patch_embed_hidden_size': 768,
    'd_ff': 2048,
    'd_kv': 64,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'dense_act_fn': 'gelu_new',
    'layer_norm_eps': 1e-06,
    'dropout_rate': 0.0,
    'attention_dropout': 0.0,
    'initializer_range': 1e-10,
    'initializer_factor': 1.0,
    'seq_len': 4096,
    'relative_attention_num_buckets': 32,
    'relative_attention_max_distance': 128,
}

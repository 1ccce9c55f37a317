"""kosmos_2_5_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'kosmos_2_5_vision_model'

DEFAULTS = {
    'hidden_size': 1536,
    'patch_embed_hidden_size': 768,
    'intermediate_size': 3968,
    'head_dim': 64,
    'num_hidden_layers': 18,
    'num_attention_heads': 24,
    'dense_act_fn': 'gelu_new',
    'layer_norm_eps': 1e-06,
    'dropout_rate': 0.0,
    'attention_dropout': 0.0,
    'max_num_patches': 4096,
    'initializer_factor': 1.0,
    'initializer_range': 0.02,
}

"""vit_mae: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'vit_mae'

DEFAULTS = {
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'image_size': 224,
    'patch_size': 16,
    'num_channels': 3,
    'qkv_bias': True,
    'decoder_num_attention_heads': 16,
    'decoder_hidden_size': 512,
    'decoder_num_hidden_layers': 8,
    'decoder_intermediate_size': 2048,
    'mask_ratio': 0.75,
    'norm_pix_loss': False,
}

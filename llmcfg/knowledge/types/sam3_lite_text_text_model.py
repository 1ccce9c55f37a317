"""sam3_lite_text_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'sam3_lite_text_text_model'

DEFAULTS = {
    'vocab_size': 49408,
    'hidden_size': 512,
    'intermediate_size': 2048,
    'projection_dim': 512,
    'num_hidden_layers': 12,
    'num_attention_heads': 8,
    'max_position_embeddings': 77,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'use_repmixer_blocks': True,
    'layer_scale_init_value': 1e-05,
    'repmixer_kernel_size': 11,
}

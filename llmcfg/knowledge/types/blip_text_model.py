"""blip_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'blip_text_model'

DEFAULTS = {
    'vocab_size': 30524,
    'hidden_size': 768,
    'encoder_hidden_size': 768,
    'intermediate_size': 3072,
    'projection_dim': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 8,
    'max_position_embeddings': 512,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-12,
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'bos_token_id': 30522,
    'eos_token_id': 2,
    'pad_token_id': 0,
    'sep_token_id': 102,
    'is_decoder': True,
    'use_cache': True,
    'tie_word_embeddings': True,
    'label_smoothing': 0.0,
}

"""chinese_clip_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'chinese_clip_text_model'

DEFAULTS = {
    'vocab_size': 30522,
    'hidden_size': 768,
    'intermediate_size': 3072,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'max_position_embeddings': 512,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-12,
    'initializer_range': 0.02,
    'initializer_factor': 1.0,
    'pad_token_id': 0,
    'bos_token_id': 0,
    'eos_token_id': None,
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'type_vocab_size': 2,
}

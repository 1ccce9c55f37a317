"""git: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'git'

DEFAULTS = {
    'vision_config': None,
    'vocab_size': 30522,
    'hidden_size': 768,
    'num_hidden_layers': 6,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 1024,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'pad_token_id': 0,
    'use_cache': True,
    'tie_word_embeddings': False,
    'bos_token_id': 101,
    'eos_token_id': 102,
    'num_image_with_embedding': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('git_vision_model', False, {}, False),
}

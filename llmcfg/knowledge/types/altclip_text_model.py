"""altclip_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'altclip_text_model'

DEFAULTS = {
    'vocab_size': 250002,
    'hidden_size': 1024,
    'intermediate_size': 4096,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'max_position_embeddings': 514,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-05,
    'initializer_range': 0.02,
    'initializer_factor': 0.02,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0,
    'type_vocab_size': 1,
    'project_dim': 768,
}

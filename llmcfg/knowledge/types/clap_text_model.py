"""clap_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'clap_text_model'

DEFAULTS = {
    'vocab_size': 50265,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 514,
    'type_vocab_size': 1,
    'initializer_factor': 1.0,
    'layer_norm_eps': 1e-12,
    'projection_dim': 512,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'projection_hidden_act': 'relu',
}

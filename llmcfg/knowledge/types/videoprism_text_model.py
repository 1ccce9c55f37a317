"""videoprism_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'videoprism_text_model'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 768,
    'intermediate_size': 3072,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'max_position_embeddings': 64,
    'hidden_act': 'relu',
    'layer_norm_eps': 1e-06,
    'pad_token_id': 0,
    'bos_token_id': None,
    'eos_token_id': None,
    'attention_probs_dropout_prob': 0.0,
    'apply_l2norm': True,
    'qkv_bias': True,
    'hidden_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'attn_logit_softcapping': 50.0,
}

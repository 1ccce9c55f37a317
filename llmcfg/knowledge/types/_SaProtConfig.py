"""SaProtConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'SaProtConfig'

DEFAULTS = {
    'vocab_size': 446,
    'mask_token_id': 4,
    'pad_token_id': 1,
    'hidden_size': 1280,
    'num_hidden_layers': 33,
    'num_attention_heads': 20,
    'intermediate_size': 5120,
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 1026,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'position_embedding_type': 'rotary',
    'rope_theta': 10000.0,
    'emb_layer_norm_before': False,
    'token_dropout': True,
    'is_decoder': False,
    'add_cross_attention': False,
}

"""solar_open: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'solar_open'

DEFAULTS = {
    'vocab_size': 196608,
    'hidden_size': 4096,
    'num_hidden_layers': 48,
    'num_attention_heads': 64,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'moe_intermediate_size': 1280,
    'num_experts_per_tok': 8,
    'output_router_logits': False,
    'n_shared_experts': 1,
    'n_routed_experts': 128,
    'routed_scaling_factor': 1.0,
    'n_group': 1,
    'topk_group': 1,
    'norm_topk_prob': True,
    'bos_token_id': None,
    'eos_token_id': None,
    'pad_token_id': None,
    'head_dim': 128,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}

DEFAULT_THETA = 1000000.0

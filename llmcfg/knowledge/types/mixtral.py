"""mixtral: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'mixtral'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 4096,
    'intermediate_size': 14336,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'head_dim': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': False,
    'sliding_window': None,
    'attention_dropout': 0.0,
    'num_experts_per_tok': 2,
    'num_local_experts': 8,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'router_jitter_noise': 0.0,
    'rope_parameters': None,
}

ATTRIBUTE_MAP = {
    'num_experts': 'num_local_experts',
}

DEFAULT_THETA = 1000000.0


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

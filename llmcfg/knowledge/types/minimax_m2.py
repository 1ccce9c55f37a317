"""minimax_m2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import convert_rope as base_convert_rope

MODEL_TYPE = 'minimax_m2'

DEFAULTS = {
    'vocab_size': 200064,
    'hidden_size': 3072,
    'intermediate_size': 1536,
    'num_hidden_layers': 62,
    'num_attention_heads': 48,
    'num_key_value_heads': 8,
    'head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 196608,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 200034,
    'eos_token_id': 200020,
    'tie_word_embeddings': False,
    'attention_dropout': 0.0,
    'num_experts_per_tok': 8,
    'num_local_experts': 256,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'router_jitter_noise': 0.0,
    'rope_parameters': None,
}

ATTRIBUTE_MAP = {
    'num_experts': 'num_local_experts',
}

DEFAULT_THETA = 5000000.0


def convert_rope(c, v, kwargs):
    rotary_dim = kwargs.get('rotary_dim', v.get('rotary_dim', None))
    if rotary_dim is not None:
        kwargs.setdefault('partial_rotary_factor', rotary_dim / v['head_dim'])
    return base_convert_rope(c, v, kwargs)

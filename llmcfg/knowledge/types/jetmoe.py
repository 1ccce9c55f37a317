"""jetmoe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'jetmoe'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 2048,
    'num_hidden_layers': 12,
    'num_key_value_heads': 16,
    'kv_channels': 128,
    'intermediate_size': 5632,
    'max_position_embeddings': 4096,
    'activation_function': 'silu',
    'num_local_experts': 8,
    'num_experts_per_tok': 2,
    'output_router_logits': False,
    'aux_loss_coef': 0.01,
    'use_cache': True,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'pad_token_id': None,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'rms_norm_eps': 1e-06,
    'initializer_range': 0.01,
    'attention_dropout': 0.0,
}

ATTRIBUTE_MAP = {
    'head_dim': 'kv_channels',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'num_attention_heads', times(v['num_key_value_heads'], v['num_experts_per_tok']), 'num_key_value_heads * num_experts_per_tok')
    except Exception as e:
        odd(c, 'num_attention_heads', e)
    base(c, v, kwargs)

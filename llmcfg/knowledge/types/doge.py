"""doge: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'doge'

DEFAULTS = {
    'vocab_size': 32768,
    'hidden_size': 1024,
    'intermediate_size': 2048,
    'num_hidden_layers': 32,
    'hidden_dropout': 0.0,
    'hidden_act': 'silu',
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'max_position_embeddings': 2048,
    'rope_parameters': None,
    'num_attention_heads': 8,
    'num_key_value_heads': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'sliding_window': None,
    'keep_window_size': 2048,
    'is_moe': False,
    'num_experts': 16384,
    'num_experts_per_tok': 64,
    'norm_topk_prob': False,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

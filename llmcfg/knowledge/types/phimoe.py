"""phimoe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'phimoe'

DEFAULTS = {
    'vocab_size': 32064,
    'hidden_size': 4096,
    'intermediate_size': 6400,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'sliding_window': None,
    'attention_dropout': 0.0,
    'num_experts_per_tok': 2,
    'num_local_experts': 16,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'router_jitter_noise': 0.01,
    'input_jitter_noise': 0.0,
    'attention_bias': False,
    'lm_head_bias': False,
}

DEFAULT_THETA = 1000000.0


def validate_rope(c, v):
    rope = v['rope_parameters']
    if rope['rope_type'] != 'default' and 'original_max_position_embeddings' in rope:
        put(c, v, 'original_max_position_embeddings', rope['original_max_position_embeddings'], 'rope_parameters')


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

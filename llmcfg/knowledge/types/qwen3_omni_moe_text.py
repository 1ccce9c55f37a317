"""qwen3_omni_moe_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'qwen3_omni_moe_text'

DEFAULTS = {
    'vocab_size': 3584,
    'hidden_size': 2048,
    'intermediate_size': 18944,
    'num_hidden_layers': 28,
    'num_attention_heads': 28,
    'num_key_value_heads': 4,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'rope_parameters': None,
    'attention_bias': False,
    'sliding_window': None,
    'attention_dropout': 0.0,
    'decoder_sparse_step': 1,
    'moe_intermediate_size': 768,
    'num_experts_per_tok': 8,
    'num_experts': 128,
    'norm_topk_prob': True,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'mlp_only_layers': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
}

DEFAULT_THETA = 1000000.0


def post_init(c, v, kwargs):
    put(c, v, 'mlp_only_layers', [] if v['mlp_only_layers'] is None else v['mlp_only_layers'])
    base(c, v, kwargs)

"""qwen3_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'qwen3_moe'

DEFAULTS = {
    'vocab_size': 151936,
    'hidden_size': 2048,
    'intermediate_size': 6144,
    'num_hidden_layers': 24,
    'num_attention_heads': 32,
    'num_key_value_heads': 4,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'use_sliding_window': False,
    'sliding_window': 4096,
    'attention_dropout': 0.0,
    'decoder_sparse_step': 1,
    'moe_intermediate_size': 768,
    'num_experts_per_tok': 8,
    'num_experts': 128,
    'norm_topk_prob': False,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'mlp_only_layers': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
}

ATTRIBUTE_MAP = {
    'num_experts': 'num_local_experts',
}

SHADOWED = {
    'num_local_experts': 'num_experts',
}


def post_init(c, v, kwargs):
    put(c, v, 'sliding_window', v['sliding_window'] if v['use_sliding_window'] else None, 'sliding_window if use_sliding_window else None')
    put(c, v, 'mlp_only_layers', [] if v['mlp_only_layers'] is None else v['mlp_only_layers'])
    base(c, v, kwargs)

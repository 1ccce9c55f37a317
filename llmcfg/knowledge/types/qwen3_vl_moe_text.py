"""qwen3_vl_moe_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'qwen3_vl_moe_text'

DEFAULTS = {
    'vocab_size': 151936,
    'hidden_size': 2048,
    'intermediate_size': 5632,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'num_key_value_heads': 16,
    'hidden_act': 'silu',
    'max_position_embeddings': 128000,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'decoder_sparse_step': 1,
    'moe_intermediate_size': 1408,
    'num_experts_per_tok': 4,
    'num_experts': 60,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'mlp_only_layers': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'head_dim': None,
}

ATTRIBUTE_MAP = {
    'num_experts': 'num_local_experts',
}

SHADOWED = {
    'num_local_experts': 'num_experts',
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['head_dim'] or v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    put(c, v, 'sliding_window', None)
    put(c, v, 'mlp_only_layers', [] if v['mlp_only_layers'] is None else v['mlp_only_layers'])
    base(c, v, kwargs)

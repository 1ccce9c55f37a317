"""dots1: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'dots1'

DEFAULTS = {
    'vocab_size': 152064,
    'hidden_size': 4608,
    'intermediate_size': 10944,
    'moe_intermediate_size': 1408,
    'num_hidden_layers': 62,
    'num_attention_heads': 32,
    'num_key_value_heads': 32,
    'n_shared_experts': None,
    'n_routed_experts': None,
    'output_router_logits': False,
    'n_group': 1,
    'topk_group': 1,
    'num_experts_per_tok': None,
    'first_k_dense_replace': 0,
    'norm_topk_prob': False,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'routed_scaling_factor': 1.0,
    'sliding_window': 4096,
    'max_window_layers': 62,
    'layer_types': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if v['sliding_window'] is not None and i >= v['max_window_layers'] else 'full_attention' for i in span(v['num_hidden_layers'])], 'sliding_window, max_window_layers, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

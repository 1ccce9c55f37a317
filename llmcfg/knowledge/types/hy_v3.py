"""hy_v3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'hy_v3'

DEFAULTS = {
    'vocab_size': 120832,
    'hidden_size': 4096,
    'intermediate_size': 13312,
    'num_hidden_layers': 80,
    'num_attention_heads': 64,
    'num_key_value_heads': 8,
    'head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.006,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'tie_word_embeddings': False,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'num_experts': 192,
    'num_experts_per_tok': 8,
    'num_shared_experts': 1,
    'moe_intermediate_size': 1536,
    'router_scaling_factor': 2.826,
    'enable_moe_fp32_combine': True,
    'mlp_layer_types': None,
    'output_router_logits': False,
    'rope_parameters': None,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'num_experts',
}

DEFAULT_THETA = 11158840.0


def post_init(c, v, kwargs):
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', times(['dense'], 1 if v['num_hidden_layers'] > 0 else 0) + times(['sparse'], max(v['num_hidden_layers'] - 1, 0)), 'num_hidden_layers')
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    base(c, v, kwargs)

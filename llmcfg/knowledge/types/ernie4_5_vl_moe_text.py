"""ernie4_5_vl_moe_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'ernie4_5_vl_moe_text'

DEFAULTS = {
    'vocab_size': 103424,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'hidden_size': 2560,
    'intermediate_size': 12288,
    'num_hidden_layers': 28,
    'num_attention_heads': 20,
    'num_key_value_heads': 4,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'use_bias': False,
    'moe_intermediate_size': None,
    'moe_k': 6,
    'moe_num_experts': 64,
    'moe_num_shared_experts': 2,
    'moe_norm_min': 1e-12,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'mlp_layer_types': None,
}

ATTRIBUTE_MAP = {
    'num_experts': 'moe_num_experts',
    'num_experts_per_tok': 'moe_k',
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', ['dense'] + times(['sparse'], v['num_hidden_layers'] - 1), "['dense'] + ['sparse'] * (num_hidden_layers - 1)")
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    if v['moe_intermediate_size'] is None:
        put(c, v, 'moe_intermediate_size', [1536, 512])
    base(c, v, kwargs)

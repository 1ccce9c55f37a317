"""mimo_v2_flash: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'mimo_v2_flash'

DEFAULTS = {
    'vocab_size': 152576,
    'hidden_size': 4096,
    'intermediate_size': 16384,
    'num_hidden_layers': 48,
    'num_attention_heads': 64,
    'num_key_value_heads': 4,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'moe_intermediate_size': 2048,
    'num_experts_per_tok': 8,
    'output_router_logits': False,
    'n_routed_experts': 256,
    'routed_scaling_factor': 1.0,
    'n_group': 1,
    'topk_group': 1,
    'norm_topk_prob': True,
    'bos_token_id': 1,
    'eos_token_id': None,
    'pad_token_id': None,
    'head_dim': 192,
    'v_head_dim': 128,
    'sliding_window': 129,
    'layer_types': None,
    'mlp_layer_types': None,
    'attention_value_scale': 0.707,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if i == 0 or not (i + 1) % 6 else 'sliding_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', ['dense'] + times(['sparse'], v['num_hidden_layers'] - 1), "['dense'] + ['sparse'] * (num_hidden_layers - 1)")
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'full_attention': {'rope_type': 'default', 'rope_theta': 5000000.0, 'partial_rotary_factor': 0.334}, 'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0, 'partial_rotary_factor': 0.334}})
    if v['routed_scaling_factor'] is None:
        put(c, v, 'routed_scaling_factor', 1.0)
    try:
        if kwargs.get('sliding_window_size') is not None:
            put(c, v, 'sliding_window', kwargs['sliding_window_size'] + 1, 'sliding_window_size + 1', ('sliding_window_size',))
    except Exception as e:
        odd(c, 'sliding_window', e)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    return kwargs

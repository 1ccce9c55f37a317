"""laguna: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'laguna'

DEFAULTS = {
    'vocab_size': 100352,
    'hidden_size': 2048,
    'intermediate_size': 8192,
    'num_hidden_layers': 40,
    'num_attention_heads': 48,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'sliding_window': 512,
    'attention_dropout': 0.0,
    'moe_intermediate_size': 512,
    'shared_expert_intermediate_size': 512,
    'num_experts_per_tok': 8,
    'num_experts': 256,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'layer_types': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'head_dim': 128,
    'attention_bias': False,
    'gating': True,
    'num_attention_heads_per_layer': None,
    'mlp_layer_types': None,
    'moe_routed_scaling_factor': 1.0,
    'moe_apply_router_weight_on_input': False,
    'moe_router_logit_softcapping': 0.0,
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['full_attention'], v['num_hidden_layers']), "['full_attention'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', ['dense'] + times(['sparse'], v['num_hidden_layers'] - 1), "['dense'] + ['sparse'] * (num_hidden_layers - 1)")
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        if v['num_attention_heads_per_layer'] is None:
            put(c, v, 'num_attention_heads_per_layer', times([v['num_attention_heads']], v['num_hidden_layers']), '[num_attention_heads] * num_hidden_layers')
    except Exception as e:
        odd(c, 'num_attention_heads_per_layer', e)
    default_rope_params = {'full_attention': {'rope_type': 'default', 'rope_theta': 500000.0, 'partial_rotary_factor': 0.5}, 'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0, 'partial_rotary_factor': 1.0}}
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', default_rope_params)
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    return kwargs

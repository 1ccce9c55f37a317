"""mellum: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'mellum'

DEFAULTS = {
    'vocab_size': 98304,
    'hidden_size': 2304,
    'intermediate_size': 7168,
    'num_hidden_layers': 28,
    'num_attention_heads': 32,
    'num_key_value_heads': 4,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'sliding_window': 1024,
    'attention_dropout': 0.0,
    'moe_intermediate_size': 896,
    'num_experts_per_tok': 8,
    'num_experts': 64,
    'norm_topk_prob': True,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'head_dim': 128,
    'layer_types': None,
    'mlp_layer_types': None,
    'num_mtp_layers': None,
    'mtp_layer_types': None,
    'mtp_mlp_layer_types': None,
}

ATTRIBUTE_MAP = {
    'num_experts': 'num_local_experts',
    'num_mtp_layers': 'num_nextn_predict_layers',
}

SHADOWED = {
    'num_local_experts': 'num_experts',
    'num_nextn_predict_layers': 'num_mtp_layers',
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['full_attention'], v['num_hidden_layers']), "['full_attention'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', times(['sparse'], v['num_hidden_layers']), "['sparse'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'full_attention': {'rope_type': 'default', 'rope_theta': 500000.0}, 'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}})
    base(c, v, kwargs)
    try:
        if v['num_nextn_predict_layers']:
            if v['mtp_layer_types'] is None:
                put(c, v, 'mtp_layer_types', times(['sliding_attention'], v['num_nextn_predict_layers']), "['sliding_attention'] * num_mtp_layers")
            if v['mtp_mlp_layer_types'] is None:
                put(c, v, 'mtp_mlp_layer_types', times(['sparse'], v['num_nextn_predict_layers']), "['sparse'] * num_mtp_layers")
    except Exception as e:
        odd(c, 'mtp_layer_types, mtp_mlp_layer_types', e)


def convert_rope(c, v, kwargs):
    return kwargs

"""muse_spark_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'muse_spark_text'

DEFAULTS = {
    'vocab_size': 202048,
    'hidden_size': 8192,
    'intermediate_size': 16384,
    'num_hidden_layers': 62,
    'num_attention_heads': 128,
    'num_key_value_heads': 16,
    'head_dim': 64,
    'max_position_embeddings': 1048576,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'eos_token_id': 200001,
    'bos_token_id': 200000,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'sliding_window': 2048,
    'layer_types': None,
    'final_logit_softcapping': 20.0,
    'qk_scale_factor': 5.4730064863875,
    'output_multiplier': 0.1767766952966369,
    'post_norm_eps': 1e-08,
    'layer_rope_theta': None,
    'hidden_act': 'silu',
    'moe_intermediate_size': 4096,
    'num_local_experts': 256,
    'num_experts_per_tok': 8,
    'routed_scaling_factor': 1.0,
    'moe_hidden_size': 4096,
    'mlp_layer_types': None,
    'residual_gate_temperature': 0.3,
    'output_router_logits': False,
}


def post_init(c, v, kwargs):
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'rope_type': 'default', 'rope_theta': 500000.0})
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', times(['sparse'], v['num_hidden_layers']), "['sparse'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if (v['num_hidden_layers'] - 1 - i) % 4 == 0 else 'sliding_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)
    try:
        if v['layer_rope_theta'] is None:
            put(c, v, 'layer_rope_theta', [0 if (v['num_hidden_layers'] - 1 - i) % 4 == 0 else v['rope_parameters']['rope_theta'] for i in span(v['num_hidden_layers'])], 'num_hidden_layers, rope_parameters')
    except Exception as e:
        odd(c, 'layer_rope_theta', e)

"""beam: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, changed, odd, put, span, times

MODEL_TYPE = 'beam'

DEFAULTS = {
    'vocab_size': 151936,
    'hidden_size': 5120,
    'intermediate_size': 20480,
    'num_hidden_layers': 52,
    'num_attention_heads': 48,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 8192,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'sliding_window': 512,
    'attention_dropout': 0.0,
    'moe_intermediate_size': 2560,
    'num_experts_per_tok': 8,
    'num_experts': 256,
    'norm_topk_prob': True,
    'output_router_logits': False,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'head_dim': 128,
    'layer_types': None,
    'mlp_layer_types': None,
    'n_group': 8,
    'topk_group': 4,
    'routed_scaling_factor': 2.5,
    'final_logit_softcapping': 30.0,
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if bool((i + 1) % 6) else 'full_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
            v['layer_types'][-1] = 'full_attention'
            changed(c, 'layer_types', 'layer_types')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            num_dense_layers = min(3, v['num_hidden_layers'])
            put(c, v, 'mlp_layer_types', times(['dense'], num_dense_layers) + times(['sparse'], v['num_hidden_layers'] - num_dense_layers), 'num_hidden_layers')
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, 'full_attention': None})
    base(c, v, kwargs)


def convert_rope(c, v, kwargs):
    return kwargs

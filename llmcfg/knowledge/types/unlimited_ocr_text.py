"""unlimited_ocr_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'unlimited_ocr_text'

DEFAULTS = {
    'vocab_size': 129280,
    'hidden_size': 1280,
    'intermediate_size': 6848,
    'num_hidden_layers': 12,
    'num_attention_heads': 10,
    'num_key_value_heads': 10,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 0,
    'eos_token_id': 1,
    'pretraining_tp': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'head_dim': None,
    'n_group': 1,
    'n_routed_experts': 64,
    'output_router_logits': False,
    'n_shared_experts': 2,
    'routed_scaling_factor': 1.0,
    'topk_group': 1,
    'topk_method': 'greedy',
    'num_experts_per_tok': 6,
    'moe_intermediate_size': 896,
    'mlp_layer_types': None,
    'layer_types': None,
    'sliding_window': 128,
}

ATTRIBUTE_MAP = {
    'num_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['reference_sliding_attention' if v['sliding_window'] is not None else 'full_attention'], v['num_hidden_layers']), 'sliding_window, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            first_k_dense_replace = kwargs.pop('first_k_dense_replace', 1)
            put(c, v, 'mlp_layer_types', ['sparse' if layer_idx >= first_k_dense_replace else 'dense' for layer_idx in span(v['num_hidden_layers'])], 'first_k_dense_replace, num_hidden_layers', ('first_k_dense_replace',))
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

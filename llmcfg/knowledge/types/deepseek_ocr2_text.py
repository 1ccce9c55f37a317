"""deepseek_ocr2_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'deepseek_ocr2_text'

DEFAULTS = {
    'vocab_size': 102400,
    'hidden_size': 4096,
    'intermediate_size': 11008,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'pretraining_tp': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'head_dim': None,
    'n_group': None,
    'n_routed_experts': 64,
    'output_router_logits': False,
    'n_shared_experts': 2,
    'routed_scaling_factor': 1.0,
    'topk_group': None,
    'topk_method': 'greedy',
    'num_experts_per_tok': None,
    'moe_intermediate_size': 1407,
    'mlp_layer_types': None,
}

ATTRIBUTE_MAP = {
    'num_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

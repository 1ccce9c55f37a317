"""glm4v_moe_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'glm4v_moe_text'

DEFAULTS = {
    'vocab_size': 151424,
    'hidden_size': 4096,
    'intermediate_size': 10944,
    'num_hidden_layers': 46,
    'num_attention_heads': 96,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 65536,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': True,
    'attention_dropout': 0.0,
    'moe_intermediate_size': 1408,
    'num_experts_per_tok': 8,
    'output_router_logits': False,
    'n_shared_experts': 1,
    'n_routed_experts': 128,
    'routed_scaling_factor': 1.0,
    'n_group': 1,
    'topk_group': 1,
    'first_k_dense_replace': 1,
    'norm_topk_prob': True,
    'bos_token_id': None,
    'eos_token_id': None,
    'pad_token_id': None,
    'router_aux_loss_coef': 0.0001,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
    try:
        kwargs.setdefault('partial_rotary_factor', 0.5)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)

"""lfm2_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'lfm2_moe'

DEFAULTS = {
    'vocab_size': 65536,
    'hidden_size': 2048,
    'intermediate_size': 7168,
    'moe_intermediate_size': 1792,
    'num_hidden_layers': 32,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'max_position_embeddings': 128000,
    'initializer_range': 0.02,
    'use_cache': True,
    'norm_eps': 1e-05,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'conv_bias': False,
    'conv_L_cache': 3,
    'num_dense_layers': 2,
    'num_experts_per_tok': 4,
    'output_router_logits': False,
    'num_experts': 32,
    'use_expert_bias': True,
    'routed_scaling_factor': 1.0,
    'norm_topk_prob': True,
    'layer_types': None,
}

DEFAULT_THETA = 1000000.0


def post_init(c, v, kwargs):
    put(c, v, 'tie_word_embeddings', kwargs.pop('tie_embedding', v['tie_word_embeddings']), 'tie_embedding', ('tie_embedding',))
    base(c, v, kwargs)

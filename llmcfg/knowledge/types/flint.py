"""flint: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'flint'

DEFAULTS = {
    'vocab_size': 150144,
    'hidden_size': 2048,
    'intermediate_size': 6144,
    'num_hidden_layers': 49,
    'num_attention_heads': 32,
    'num_key_value_heads': 4,
    'hidden_act': 'silu',
    'max_position_embeddings': 262144,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'sliding_window': 513,
    'attention_dropout': 0.0,
    'decoder_sparse_step': 1,
    'moe_intermediate_size': 512,
    'shared_expert_intermediate_size': 1024,
    'num_experts_per_tok': 6,
    'num_experts': 256,
    'norm_topk_prob': True,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.0005,
    'mlp_only_layers': None,
    'layer_types': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'head_dim': 128,
    'attention_bias': False,
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if i < 2 or i % 4 == 1 or i == v['num_hidden_layers'] - 1 else 'sliding_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    if v['mlp_only_layers'] is None:
        put(c, v, 'mlp_only_layers', [0, 1])
    base(c, v, kwargs)

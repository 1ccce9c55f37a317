"""kolibri1: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'kolibri1'

DEFAULTS = {
    'vocab_size': 128000,
    'hidden_size': 2560,
    'num_hidden_layers': 50,
    'num_attention_heads': 48,
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
    'moe_intermediate_size': 512,
    'num_experts_per_tok': 6,
    'num_experts': 384,
    'norm_topk_prob': False,
    'output_router_logits': False,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'head_dim': 128,
    'shared_expert_intermediate_size': 512,
    'layer_types': None,
}

ATTRIBUTE_MAP = {
    'num_experts': 'num_local_experts',
}

SHADOWED = {
    'num_local_experts': 'num_experts',
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if (i + 1) % 5 == 0 else 'sliding_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

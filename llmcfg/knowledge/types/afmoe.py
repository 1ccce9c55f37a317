"""afmoe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'afmoe'

DEFAULTS = {
    'vocab_size': 200192,
    'hidden_size': 2048,
    'intermediate_size': 6144,
    'moe_intermediate_size': 1408,
    'num_hidden_layers': 32,
    'num_dense_layers': 1,
    'num_attention_heads': 16,
    'num_key_value_heads': None,
    'head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 16384,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'num_experts': 64,
    'num_experts_per_tok': 6,
    'num_shared_experts': 2,
    'route_scale': 1.0,
    'output_router_logits': False,
    'global_attn_every_n_layers': 4,
    'sliding_window': 1024,
    'layer_types': None,
    'attention_dropout': 0.0,
    'mup_enabled': False,
    'eos_token_id': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'attention_bias': False,
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if bool((i + 1) % v['global_attn_every_n_layers']) else 'full_attention' for i in span(v['num_hidden_layers'])], 'global_attn_every_n_layers, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

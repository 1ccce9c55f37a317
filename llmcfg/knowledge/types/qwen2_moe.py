"""qwen2_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'qwen2_moe'

DEFAULTS = {
    'vocab_size': 151936,
    'hidden_size': 2048,
    'intermediate_size': 5632,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'num_key_value_heads': 16,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'use_sliding_window': False,
    'sliding_window': 4096,
    'max_window_layers': 28,
    'attention_dropout': 0.0,
    'decoder_sparse_step': 1,
    'moe_intermediate_size': 1408,
    'shared_expert_intermediate_size': 5632,
    'num_experts_per_tok': 4,
    'num_experts': 60,
    'norm_topk_prob': False,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'mlp_only_layers': None,
    'qkv_bias': True,
    'layer_types': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
}


def post_init(c, v, kwargs):
    put(c, v, 'mlp_only_layers', [] if v['mlp_only_layers'] is None else v['mlp_only_layers'])
    put(c, v, 'sliding_window', v['sliding_window'] if v['use_sliding_window'] else 0, 'sliding_window if use_sliding_window else 0')
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if bool((i + 1) % 2) and i < v['max_window_layers'] and v['use_sliding_window'] else 'full_attention' for i in span(v['num_hidden_layers'])], 'max_window_layers, use_sliding_window, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

"""qwen3_5_moe_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'qwen3_5_moe_text'

DEFAULTS = {
    'vocab_size': 248320,
    'hidden_size': 2048,
    'num_hidden_layers': 40,
    'num_attention_heads': 16,
    'num_key_value_heads': 2,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'head_dim': 256,
    'linear_conv_kernel_dim': 4,
    'linear_key_head_dim': 128,
    'linear_value_head_dim': 128,
    'linear_num_key_heads': 16,
    'linear_num_value_heads': 32,
    'moe_intermediate_size': 512,
    'shared_expert_intermediate_size': 512,
    'num_experts_per_tok': 8,
    'num_experts': 256,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'layer_types': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
}


def post_init(c, v, kwargs):
    try:
        kwargs.setdefault('partial_rotary_factor', 0.25)
    except Exception as e:
        odd(c, '', e)
    try:
        if v['layer_types'] is None:
            interval_pattern = kwargs.pop('full_attention_interval', 4)
            put(c, v, 'layer_types', ['linear_attention' if bool((i + 1) % interval_pattern) else 'full_attention' for i in span(v['num_hidden_layers'])], 'full_attention_interval, num_hidden_layers', ('full_attention_interval',))
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

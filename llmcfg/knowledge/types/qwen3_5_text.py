"""qwen3_5_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'qwen3_5_text'

DEFAULTS = {
    'vocab_size': 248320,
    'hidden_size': 4096,
    'intermediate_size': 12288,
    'num_hidden_layers': 32,
    'num_attention_heads': 16,
    'num_key_value_heads': 4,
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

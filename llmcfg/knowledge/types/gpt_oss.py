"""gpt_oss: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'gpt_oss'

DEFAULTS = {
    'num_hidden_layers': 36,
    'num_local_experts': 128,
    'vocab_size': 201088,
    'hidden_size': 2880,
    'intermediate_size': 2880,
    'head_dim': 64,
    'num_attention_heads': 64,
    'num_key_value_heads': 8,
    'sliding_window': 128,
    'tie_word_embeddings': False,
    'hidden_act': 'silu',
    'initializer_range': 0.02,
    'max_position_embeddings': 131072,
    'rms_norm_eps': 1e-05,
    'rope_parameters': None,
    'attention_dropout': 0.0,
    'num_experts_per_tok': 4,
    'swiglu_alpha': 1.702,
    'swiglu_limit': 7.0,
    'router_aux_loss_coef': 0.001,
    'output_router_logits': False,
    'use_cache': True,
    'layer_types': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'attention_bias': True,
}

ATTRIBUTE_MAP = {
    'num_experts': 'num_local_experts',
}

DEFAULT_THETA = 150000.0


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if bool((i + 1) % 2) else 'full_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'rope_type': 'yarn', 'factor': 32.0, 'beta_fast': 32.0, 'beta_slow': 1.0, 'truncate': False, 'original_max_position_embeddings': 4096})
    base(c, v, kwargs)

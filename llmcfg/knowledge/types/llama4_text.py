"""llama4_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'llama4_text'

DEFAULTS = {
    'vocab_size': 202048,
    'hidden_size': 5120,
    'intermediate_size': 8192,
    'intermediate_size_mlp': 16384,
    'num_hidden_layers': 48,
    'num_attention_heads': 40,
    'num_key_value_heads': 8,
    'head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': False,
    'attention_dropout': 0.0,
    'num_experts_per_tok': 1,
    'num_local_experts': 16,
    'moe_layers': None,
    'interleave_moe_layer_step': 1,
    'use_qk_norm': True,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'router_jitter_noise': 0.0,
    'rope_parameters': None,
    'no_rope_layers': None,
    'no_rope_layer_interval': 4,
    'attention_chunk_size': 8192,
    'layer_types': None,
    'attn_temperature_tuning': True,
    'floor_scale': 8192,
    'attn_scale': 0.1,
    'attention_bias': False,
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        default_no_rope_layers = [int((layer_idx + 1) % v['no_rope_layer_interval'] != 0) for layer_idx in span(v['num_hidden_layers'])]
    except Exception as e:
        odd(c, '', e)
    put(c, v, 'no_rope_layers', v['no_rope_layers'] if v['no_rope_layers'] else default_no_rope_layers)
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    try:
        put(c, v, 'moe_layers', v['moe_layers'] if v['moe_layers'] is not None else list(span(v['interleave_moe_layer_step'] - 1, v['num_hidden_layers'], v['interleave_moe_layer_step'])), 'interleave_moe_layer_step, num_hidden_layers')
    except Exception as e:
        odd(c, 'moe_layers', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['chunked_attention' if no_rope else 'full_attention' for no_rope in v['no_rope_layers']], 'no_rope_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

"""longcat_flash: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'longcat_flash'

DEFAULTS = {
    'vocab_size': 131072,
    'hidden_size': 6144,
    'num_layers': 28,
    'num_attention_heads': 64,
    'num_key_value_heads': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'ffn_hidden_size': 12288,
    'q_lora_rank': 1536,
    'kv_lora_rank': 512,
    'qk_nope_head_dim': 128,
    'qk_rope_head_dim': 64,
    'head_dim': 64,
    'v_head_dim': 128,
    'qk_head_dim': None,
    'moe_topk': 12,
    'n_routed_experts': 512,
    'output_router_logits': False,
    'zero_expert_num': 256,
    'expert_ffn_hidden_size': 2048,
    'routed_scaling_factor': 6.0,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
    'num_experts_per_tok': 'moe_topk',
    'intermediate_size': 'ffn_hidden_size',
    'moe_intermediate_size': 'expert_ffn_hidden_size',
}

DEFAULT_THETA = 10000000.0


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['qk_head_dim'] is None:
            put(c, v, 'qk_head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    base(c, v, kwargs)


def get_num_hidden_layers(c, v):
    return 2 * v['num_layers']


def set_num_hidden_layers(c, v, value):
    put(c, v, 'num_layers', value // 2)


PROPERTIES = {
    'num_hidden_layers': get_num_hidden_layers,
}

SETTERS = {
    'num_hidden_layers': set_num_hidden_layers,
}

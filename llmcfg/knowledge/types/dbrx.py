"""dbrx: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr, sub

MODEL_TYPE = 'dbrx'

DEFAULTS = {
    'd_model': 2048,
    'n_heads': 16,
    'n_layers': 24,
    'max_seq_len': 2048,
    'vocab_size': 32000,
    'resid_pdrop': 0.0,
    'emb_pdrop': 0.0,
    'attn_config': None,
    'ffn_config': None,
    'use_cache': True,
    'initializer_range': 0.02,
    'output_router_logits': False,
    'rope_parameters': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'n_heads',
    'hidden_size': 'd_model',
    'num_hidden_layers': 'n_layers',
    'max_position_embeddings': 'max_seq_len',
}


def post_init(c, v, kwargs):
    try:
        if v['attn_config'] is None:
            put(c, v, 'attn_config', sub(c, 'attn_config', '_DbrxAttentionConfig', None))
        elif isinstance(v['attn_config'], dict):
            put(c, v, 'attn_config', sub(c, 'attn_config', '_DbrxAttentionConfig', v['attn_config']), 'attn_config')
    except Exception as e:
        odd(c, 'attn_config', e)
    try:
        if v['ffn_config'] is None:
            put(c, v, 'ffn_config', sub(c, 'ffn_config', '_DbrxFFNConfig', None))
        elif isinstance(v['ffn_config'], dict):
            put(c, v, 'ffn_config', sub(c, 'ffn_config', '_DbrxFFNConfig', v['ffn_config']), 'ffn_config')
    except Exception as e:
        odd(c, 'ffn_config', e)
    try:
        put_attr(v['ffn_config'], 'hidden_size', v['d_model'], 'd_model')
    except Exception as e:
        odd(c, 'ffn_config.hidden_size', e)
    try:
        put(c, v, 'num_key_value_heads', v['attn_config']['kv_n_heads'], 'attn_config.kv_n_heads')
    except Exception as e:
        odd(c, 'num_key_value_heads', e)
    base(c, v, kwargs)

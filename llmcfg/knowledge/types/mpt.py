"""mpt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, sub

MODEL_TYPE = 'mpt'

DEFAULTS = {
    'd_model': 2048,
    'n_heads': 16,
    'n_layers': 24,
    'expansion_ratio': 4,
    'max_seq_len': 2048,
    'vocab_size': 50368,
    'resid_pdrop': 0.0,
    'layer_norm_epsilon': 1e-05,
    'emb_pdrop': 0.0,
    'learned_pos_emb': True,
    'attn_config': None,
    'init_device': 'cpu',
    'logit_scale': None,
    'no_bias': True,
    'embedding_fraction': 1.0,
    'norm_type': 'low_precision_layernorm',
    'use_cache': False,
    'initializer_range': 0.02,
    'tie_word_embeddings': True,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'n_heads',
    'hidden_size': 'd_model',
    'num_hidden_layers': 'n_layers',
}


def post_init(c, v, kwargs):
    try:
        if v['attn_config'] is None:
            put(c, v, 'attn_config', sub(c, 'attn_config', '_MptAttentionConfig', None))
        elif isinstance(v['attn_config'], dict):
            put(c, v, 'attn_config', sub(c, 'attn_config', '_MptAttentionConfig', v['attn_config']), 'attn_config')
    except Exception as e:
        odd(c, 'attn_config', e)
    base(c, v, kwargs)

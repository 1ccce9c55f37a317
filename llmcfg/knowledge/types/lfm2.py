"""lfm2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'lfm2'

DEFAULTS = {
    'vocab_size': 65536,
    'hidden_size': 2560,
    'intermediate_size': 12288,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'max_position_embeddings': 128000,
    'initializer_range': 0.02,
    'norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'conv_bias': False,
    'conv_L_cache': 3,
    'block_multiple_of': 256,
    'block_ffn_dim_multiplier': 1.0,
    'block_auto_adjust_ff_dim': True,
    'full_attn_idxs': None,
    'layer_types': None,
}

DEFAULT_THETA = 1000000.0


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'full_attn_idxs', v['full_attn_idxs'] if v['full_attn_idxs'] is not None else list(span(v['num_hidden_layers'])), 'list(range(num_hidden_layers))')
            put(c, v, 'layer_types', ['full_attention' if i in v['full_attn_idxs'] else 'conv' for i in span(v['num_hidden_layers'])], 'full_attn_idxs, num_hidden_layers')
    except Exception as e:
        odd(c, 'full_attn_idxs, layer_types', e)
    put(c, v, 'tie_word_embeddings', kwargs.pop('tie_embedding', v['tie_word_embeddings']), 'tie_embedding', ('tie_embedding',))
    put(c, v, 'intermediate_size', kwargs.pop('block_ff_dim', v['intermediate_size']), 'block_ff_dim', ('block_ff_dim',))
    base(c, v, kwargs)

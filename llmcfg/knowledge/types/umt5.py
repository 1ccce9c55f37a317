"""umt5: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'umt5'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 250112,
    'd_model': 512,
    'd_kv': 64,
    'd_ff': 1024,
    'num_layers': 8,
    'num_decoder_layers': None,
    'num_heads': 6,
    'relative_attention_num_buckets': 32,
    'relative_attention_max_distance': 128,
    'dropout_rate': 0.1,
    'layer_norm_epsilon': 1e-06,
    'initializer_factor': 1.0,
    'feed_forward_proj': 'gated-gelu',
    'use_cache': True,
    'pad_token_id': 0,
    'eos_token_id': 1,
    'decoder_start_token_id': 0,
    'classifier_dropout': 0.0,
    'is_decoder': False,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'num_layers',
    'head_dim': 'd_kv',
}


def post_init(c, v, kwargs):
    put(c, v, 'num_decoder_layers', v['num_decoder_layers'] if v['num_decoder_layers'] is not None else v['num_layers'], 'num_layers')
    try:
        act_info = v['feed_forward_proj'].split('-')
    except Exception as e:
        odd(c, '', e)
    try:
        put(c, v, 'dense_act_fn', act_info[-1], "feed_forward_proj.split('-')[-1]")
    except Exception as e:
        odd(c, 'dense_act_fn', e)
    try:
        put(c, v, 'is_gated_act', act_info[0] == 'gated', "feed_forward_proj.split('-')[0] == 'gated'")
    except Exception as e:
        odd(c, 'is_gated_act', e)
    if v['feed_forward_proj'] == 'gated-gelu':
        put(c, v, 'dense_act_fn', 'gelu_new')
    try:
        kwargs.pop('tie_word_embeddings', None)
    except Exception as e:
        odd(c, '', e)
    put(c, v, 'tie_word_embeddings', True)
    base(c, v, kwargs)

"""switch_transformers: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'switch_transformers'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 32128,
    'd_model': 768,
    'd_kv': 64,
    'd_ff': 2048,
    'expert_capacity': 64,
    'num_layers': 12,
    'num_sparse_encoder_layers': 3,
    'num_decoder_layers': 12,
    'num_sparse_decoder_layers': 3,
    'num_heads': 12,
    'num_experts': 8,
    'router_bias': False,
    'router_jitter_noise': 0.01,
    'router_dtype': 'float32',
    'router_ignore_padding_tokens': False,
    'relative_attention_num_buckets': 32,
    'relative_attention_max_distance': 128,
    'dropout_rate': 0.1,
    'layer_norm_epsilon': 1e-06,
    'router_z_loss_coef': 0.001,
    'router_aux_loss_coef': 0.001,
    'initializer_factor': 1.0,
    'dense_act_fn': 'relu',
    'add_router_probs': False,
    'use_cache': True,
    'pad_token_id': 0,
    'eos_token_id': 1,
    'bos_token_id': None,
    'tie_word_embeddings': True,
    'is_decoder': False,
    'add_cross_attention': False,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'num_layers',
}


def post_init(c, v, kwargs):
    put(c, v, 'num_decoder_layers', v['num_decoder_layers'] if v['num_decoder_layers'] is not None else v['num_layers'], 'num_layers')
    try:
        if v['num_sparse_encoder_layers'] > 0:
            put(c, v, 'encoder_sparse_step', v['num_layers'] // v['num_sparse_encoder_layers'], 'num_layers // num_sparse_encoder_layers')
        else:
            put(c, v, 'encoder_sparse_step', v['num_layers'], 'num_layers')
    except Exception as e:
        odd(c, 'encoder_sparse_step', e)
    try:
        if v['num_sparse_decoder_layers'] > 0:
            put(c, v, 'decoder_sparse_step', v['num_decoder_layers'] // v['num_sparse_decoder_layers'], 'num_decoder_layers // num_sparse_decoder_layers')
        else:
            put(c, v, 'decoder_sparse_step', v['num_decoder_layers'], 'num_decoder_layers')
    except Exception as e:
        odd(c, 'decoder_sparse_step', e)
    base(c, v, kwargs)

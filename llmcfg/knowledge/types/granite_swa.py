"""granite_swa: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'granite_swa'

DEFAULTS = {
    'vocab_size': 100352,
    'hidden_size': 2560,
    'intermediate_size': 8192,
    'num_hidden_layers': 24,
    'num_attention_heads': 20,
    'num_key_value_heads': 4,
    'hidden_act': 'silu',
    'max_position_embeddings': 8192,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 100257,
    'eos_token_id': 100257,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'embedding_multiplier': 1.0,
    'logits_scaling': 1.0,
    'residual_multiplier': 1.0,
    'attention_multiplier': 1.0,
    'sliding_window': 128,
    'layer_types': None,
    'layer_rope_theta': None,
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if i % 4 == 0 else 'sliding_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
    try:
        if v['layer_rope_theta'] is None:
            put(c, v, 'layer_rope_theta', times([v['rope_parameters']['rope_theta']], v['num_hidden_layers']), "[rope_parameters['rope_theta']] * num_hidden_layers")
    except Exception as e:
        odd(c, 'layer_rope_theta', e)

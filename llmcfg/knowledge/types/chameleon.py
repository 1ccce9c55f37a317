"""chameleon: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'chameleon'

DEFAULTS = {
    'vocab_size': 65536,
    'hidden_size': 4096,
    'intermediate_size': 11008,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 32,
    'hidden_act': 'silu',
    'max_position_embeddings': 4096,
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
    'model_parallel_size': 1,
    'swin_norm': False,
    'vq_config': None,
    'vocabulary_map': None,
    'mlp_bias': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vq_config': ('chameleon_vqgan', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'image_token_id', v['vocabulary_map'].get('<image>') if v['vocabulary_map'] is not None else None, 'vocabulary_map, vocabulary_map.get')
    except Exception as e:
        odd(c, 'image_token_id', e)
    base(c, v, kwargs)

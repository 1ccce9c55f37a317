"""phi4_multimodal: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put, standardize_rope

MODEL_TYPE = 'phi4_multimodal'

DEFAULTS = {
    'vocab_size': 200064,
    'hidden_size': 3072,
    'intermediate_size': 8192,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'resid_pdrop': 0.0,
    'embd_pdrop': 0.0,
    'attention_dropout': 0.0,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'original_max_position_embeddings': 4096,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'bos_token_id': 199999,
    'eos_token_id': None,
    'pad_token_id': 199999,
    'sliding_window': None,
    'vision_config': None,
    'audio_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'audio_config': ('phi4_multimodal_audio', False, {}, False),
    'vision_config': ('phi4_multimodal_vision', False, {}, False),
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
    put(c, v, 'eos_token_id', v['eos_token_id'] or [199999, 200020])


def convert_rope(c, v, kwargs):
    default_theta = kwargs.pop('default_theta', 10000.0)
    ignore_keys = kwargs.pop('ignore_keys', None)
    rope_scaling = kwargs.pop('rope_scaling', None)
    put(c, v, 'rope_parameters', rope_scaling or v['rope_parameters'], 'rope_scaling or rope_parameters', ('rope_scaling',))
    put(c, v, 'rope_parameters', v['rope_parameters'] if v['rope_parameters'] is not None else {})
    v['rope_parameters'].setdefault('rope_theta', kwargs.pop('rope_theta', default_theta))
    v['rope_parameters'].setdefault('partial_rotary_factor', kwargs.get('partial_rotary_factor', 1.0))
    standardize_rope(c, v)
    rope_parameters_type = v['rope_parameters'].get('rope_type', None)
    if rope_parameters_type is not None and rope_parameters_type in ['su', 'yarn']:
        v['rope_parameters']['rope_type'] = 'longrope'
    return kwargs

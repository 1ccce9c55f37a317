"""xcodec2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'xcodec2'

DEFAULTS = {
    'hidden_size': 1024,
    'intermediate_size': 4096,
    'num_hidden_layers': 12,
    'num_attention_heads': 16,
    'num_key_value_heads': 16,
    'hidden_act': 'silu',
    'max_position_embeddings': 4096,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'pad_token_id': None,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'head_dim': 64,
    'encoder_hidden_size': 48,
    'downsampling_ratios': (2, 2, 4, 4, 5),
    'semantic_model_config': None,
    'sampling_rate': 16000,
    'activation_dropout': 0.1,
    'quantization_dim': 2048,
    'quantization_levels': (4, 4, 4, 4, 4, 4, 4, 4),
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'semantic_model_config': ('wav2vec2-bert', True, {'num_hidden_layers': 16}, False),
}


def post_init(c, v, kwargs):
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)


def get_hop_length(c, v):
    return int(math.prod(v['downsampling_ratios']))


def get_n_fft(c, v):
    return get_hop_length(c, v) * 4


PROPERTIES = {
    'hop_length': get_hop_length,
    'n_fft': get_n_fft,
}

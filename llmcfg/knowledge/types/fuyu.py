"""fuyu: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'fuyu'

DEFAULTS = {
    'image_size': 300,
    'patch_size': 30,
    'num_channels': 3,
    'initializer_range': 0.02,
    'tie_word_embeddings': False,
    'image_token_id': 71011,
    'text_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('persimmon', True, {'vocab_size': 262144, 'max_position_embeddings': 16384, 'hidden_size': 4096, 'intermediate_size': 16384, 'num_hidden_layers': 36, 'num_attention_heads': 64, 'hidden_act': 'relu2', 'initializer_range': 0.02, 'layer_norm_eps': 1e-05, 'use_cache': True, 'qk_layernorm': True, 'hidden_dropout': 0.0, 'attention_dropout': 0.0, 'eos_token_id': 2}, False),
}

DEFAULT_THETA = 25000.0


def post_init(c, v, kwargs):
    try:
        if v['text_config'] is None:
            text_params = ['vocab_size', 'max_position_embeddings', 'hidden_size', 'intermediate_size', 'num_hidden_layers', 'num_attention_heads', 'hidden_act', 'initializer_range', 'layer_norm_eps', 'use_cache', 'qk_layernorm', 'hidden_dropout', 'attention_dropout', 'eos_token_id']
            text_params = list(text_params) + ['rope_scaling', 'rope_theta']
            text_config = {key: kwargs.pop(key) for key in text_params if key in kwargs}
            if text_config:
                text_config['dtype'] = kwargs.get('torch_dtype', kwargs.get('dtype'))
                text_config.setdefault('partial_rotary_factor', 0.5)
                put(c, v, 'text_config', text_config, 'torch_dtype', ('torch_dtype',))
    except Exception as e:
        odd(c, 'text_config', e)
    base(c, v, kwargs)

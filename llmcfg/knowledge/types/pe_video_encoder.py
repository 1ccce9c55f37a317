"""pe_video_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'pe_video_encoder'

DEFAULTS = {
    'vision_config': None,
    'hidden_size': 1792,
    'intermediate_size': 4800,
    'num_hidden_layers': 6,
    'num_attention_heads': 14,
    'num_key_value_heads': None,
    'head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 10000,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('timm_wrapper', False, {'architecture': 'vit_pe_core_large_patch14_336', 'do_pooling': True, 'num_classes': 1024, 'global_pool': 'map', 'initializer_range': 0.02}, False),
}

DEFAULT_THETA = 20000


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    if isinstance(v['vision_config'], dict):
        put(c, v, 'vision_config', {**{'architecture': 'vit_pe_core_large_patch14_336', 'do_pooling': True, 'num_classes': 1024, 'global_pool': 'map', 'initializer_range': 0.02}, **v['vision_config']}, 'vision_config')
    base(c, v, kwargs)

"""bridgetower: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base

MODEL_TYPE = 'bridgetower'

DEFAULTS = {
    'share_cross_modal_transformer_layers': True,
    'hidden_act': 'gelu',
    'hidden_size': 768,
    'initializer_factor': 1,
    'layer_norm_eps': 1e-05,
    'share_link_tower_layers': False,
    'link_tower_type': 'add',
    'num_attention_heads': 12,
    'num_hidden_layers': 6,
    'tie_word_embeddings': False,
    'init_layernorm_from_vision_encoder': False,
    'text_config': None,
    'vision_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('bridgetower_text_model', False, {}, False),
    'vision_config': ('bridgetower_vision_model', False, {}, False),
}


def post_init(c, v, kwargs):
    kwargs.pop('text_config_dict', None)
    kwargs.pop('vision_config_dict', None)
    base(c, v, kwargs)

"""lightglue: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr

MODEL_TYPE = 'lightglue'

DEFAULTS = {
    'keypoint_detector_config': None,
    'descriptor_dim': 256,
    'num_hidden_layers': 9,
    'num_attention_heads': 4,
    'num_key_value_heads': None,
    'depth_confidence': 0.95,
    'width_confidence': 0.99,
    'filter_threshold': 0.1,
    'initializer_range': 0.02,
    'hidden_act': 'gelu',
    'attention_dropout': 0.0,
    'attention_bias': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'keypoint_detector_config': ('superpoint', True, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put_attr(v['keypoint_detector_config'], 'attn_implementation', 'eager', '')
    except Exception as e:
        odd(c, 'keypoint_detector_config.attn_implementation', e)
    try:
        put(c, v, 'intermediate_size', v['descriptor_dim'] * 2, 'descriptor_dim * 2')
    except Exception as e:
        odd(c, 'intermediate_size', e)
    put(c, v, 'hidden_size', v['descriptor_dim'], 'descriptor_dim')

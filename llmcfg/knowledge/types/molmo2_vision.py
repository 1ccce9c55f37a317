"""molmo2_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'molmo2_vision'

DEFAULTS = {
    'hidden_size': 1152,
    'intermediate_size': 4304,
    'num_hidden_layers': 25,
    'num_attention_heads': 16,
    'num_key_value_heads': 16,
    'head_dim': 72,
    'hidden_act': 'gelu_pytorch_tanh',
    'layer_norm_eps': 1e-06,
    'image_size': None,
    'patch_size': 14,
    'num_position_embeddings': None,
    'num_channels': 3,
    'attention_dropout': 0.0,
    'attention_bias': True,
    'initializer_range': 0.02,
}


def post_init(c, v, kwargs):
    try:
        kwargs.pop('model_type', None)
    except Exception as e:
        odd(c, '', e)
    put(c, v, 'image_size', kwargs.pop('image_default_input_size', v['image_size']), 'image_default_input_size', ('image_default_input_size',))
    put(c, v, 'patch_size', kwargs.pop('image_patch_size', v['patch_size']), 'image_patch_size', ('image_patch_size',))
    put(c, v, 'num_position_embeddings', kwargs.pop('image_num_pos', v['num_position_embeddings']), 'image_num_pos', ('image_num_pos',))
    if v['image_size'] is None:
        put(c, v, 'image_size', [378, 378])
    try:
        if v['num_position_embeddings'] is None:
            put(c, v, 'num_position_embeddings', times(v['image_size'][0] // v['patch_size'], v['image_size'][1] // v['patch_size']), 'image_size[0] // patch_size * (image_size[1] // patch_size)')
    except Exception as e:
        odd(c, 'num_position_embeddings', e)
    base(c, v, kwargs)

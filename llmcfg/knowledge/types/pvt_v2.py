"""pvt_v2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'pvt_v2'

DEFAULTS = {
    'image_size': 224,
    'num_channels': 3,
    'num_encoder_blocks': 4,
    'depths': (2, 2, 2, 2),
    'sr_ratios': (8, 4, 2, 1),
    'hidden_sizes': (32, 64, 160, 256),
    'patch_sizes': (7, 3, 3, 3),
    'strides': (4, 2, 2, 2),
    'num_attention_heads': (1, 2, 5, 8),
    'mlp_ratios': (8, 8, 4, 4),
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'drop_path_rate': 0.0,
    'layer_norm_eps': 1e-06,
    'qkv_bias': True,
    'linear_attention': False,
}


def post_init(c, v, kwargs):
    put(c, v, 'image_size', (v['image_size'], v['image_size']) if isinstance(v['image_size'], int) else v['image_size'], '(image_size, image_size)')
    try:
        put(c, v, 'stage_names', [f'stage{idx}' for idx in span(1, len(v['depths']) + 1)], "[f'stage{idx}' for idx in range(1, len(depths) + 1)]")
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)

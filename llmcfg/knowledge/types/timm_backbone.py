"""timm_backbone: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'timm_backbone'

DEFAULTS = {
    'backbone': None,
    'num_channels': 3,
    'features_only': True,
    'out_indices': None,
    'freeze_batch_norm_2d': False,
    'output_stride': None,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'out_indices', v['out_indices'] if v['out_indices'] is not None else [-1])
    except Exception as e:
        odd(c, 'out_indices', e)
    base(c, v, kwargs)

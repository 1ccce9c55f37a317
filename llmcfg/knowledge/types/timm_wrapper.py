"""timm_wrapper: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'timm_wrapper'

DEFAULTS = {
    'architecture': 'resnet50',
    'initializer_range': 0.02,
    'do_pooling': True,
    'model_args': None,
}


def from_dict(c, v):
    v.pop('num_classes', None)
    if isinstance(v.get('pretrained_cfg'), dict):
        v['pretrained_cfg'].pop('num_classes', None)

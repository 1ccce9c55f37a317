"""gemma3n_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'gemma3n_vision'

DEFAULTS = {
    'architecture': 'mobilenetv5_300m_enc',
    'initializer_range': 0.02,
    'do_pooling': False,
    'model_args': None,
    'hidden_size': 2048,
    'vocab_size': 128,
    'vocab_offset': 262144,
    'rms_norm_eps': 1e-06,
}


def from_dict(c, v):
    v.pop('num_classes', None)
    if isinstance(v.get('pretrained_cfg'), dict):
        v['pretrained_cfg'].pop('num_classes', None)

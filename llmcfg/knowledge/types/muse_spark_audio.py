"""muse_spark_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math

MODEL_TYPE = 'muse_spark_audio'

DEFAULTS = {
    'patch_sizes': (16, 6, 5, 4),
    'hidden_sizes': (256, 512, 1024, 2048),
    'depths': (2, 2, 2, 2),
    'num_hidden_layers': 4,
    'mlp_ratio': 4.0,
    'conv_kernel_size': 7,
    'hidden_act': 'gelu',
    'rms_norm_eps': 1e-06,
    'out_hidden_size': 8192,
    'initializer_range': 0.02,
}


def get_samples_per_token(c, v):
    return math.prod(v['patch_sizes'])


PROPERTIES = {
    'samples_per_token': get_samples_per_token,
}

"""gemma4_unified_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import times

MODEL_TYPE = 'gemma4_unified_vision'

DEFAULTS = {
    'patch_size': 16,
    'pooling_kernel_size': 3,
    'mm_embed_dim': 3840,
    'mm_posemb_size': 1120,
    'rms_norm_eps': 1e-06,
    'output_proj_dims': 3840,
    'initializer_range': 0.02,
}


def get_model_patch_size(c, v):
    return times(v['patch_size'], v['pooling_kernel_size'])


def set_model_patch_size(c, v, value):
    if value != times(v['patch_size'], v['pooling_kernel_size']):
        raise ValueError


PROPERTIES = {
    'model_patch_size': get_model_patch_size,
}

SETTERS = {
    'model_patch_size': set_model_patch_size,
}

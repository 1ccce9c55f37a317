"""EsmFoldConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, sub

MODEL_TYPE = 'EsmFoldConfig'

DEFAULTS = {
    'esm_type': None,
    'fp16_esm': True,
    'use_esm_attn_map': False,
    'esm_ablate_pairwise': False,
    'esm_ablate_sequence': False,
    'esm_input_dropout': 0.0,
    'embed_aa': True,
    'bypass_lm': False,
    'lddt_head_hid_dim': 128,
    'trunk': None,
}


def post_init(c, v, kwargs):
    try:
        if v['trunk'] is None:
            put(c, v, 'trunk', sub(c, 'trunk', '_TrunkConfig', None))
        elif isinstance(v['trunk'], dict):
            put(c, v, 'trunk', sub(c, 'trunk', '_TrunkConfig', v['trunk']), 'trunk')
    except Exception as e:
        odd(c, 'trunk', e)
    base(c, v, kwargs)

"""EsmFold2DiffusionModuleConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'EsmFold2DiffusionModuleConfig'

DEFAULTS = {
    'sigma_data': 16.0,
    'hidden_size': 768,
    'fourier_dim': 256,
    'num_hidden_layers': 12,
    'num_attention_heads': 16,
    'head_dim': None,
    'intermediate_size': 1536,
    'pair_intermediate_size': 512,
    'atom_encoder': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'atom_encoder': ('_EsmFold2AtomEncoderConfig', False, {'output_dim': 768}, False),
}


def post_init(c, v, kwargs):
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)

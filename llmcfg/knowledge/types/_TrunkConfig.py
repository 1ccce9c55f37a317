"""TrunkConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, sub

MODEL_TYPE = 'TrunkConfig'

DEFAULTS = {
    'num_blocks': 48,
    'sequence_state_dim': 1024,
    'pairwise_state_dim': 128,
    'sequence_head_width': 32,
    'pairwise_head_width': 32,
    'position_bins': 32,
    'dropout': 0.0,
    'layer_drop': 0.0,
    'cpu_grad_checkpoint': False,
    'max_recycles': 4,
    'chunk_size': 128,
    'structure_module': None,
}


def post_init(c, v, kwargs):
    try:
        if v['structure_module'] is None:
            put(c, v, 'structure_module', sub(c, 'structure_module', '_StructureModuleConfig', None))
        elif isinstance(v['structure_module'], dict):
            put(c, v, 'structure_module', sub(c, 'structure_module', '_StructureModuleConfig', v['structure_module']), 'structure_module')
    except Exception as e:
        odd(c, 'structure_module', e)
    base(c, v, kwargs)

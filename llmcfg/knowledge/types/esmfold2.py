"""esmfold2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'esmfold2'

DEFAULTS = {
    'hidden_size': 384,
    'pairwise_hidden_size': 256,
    'single_inputs_size': 451,
    'pair_transition_intermediate_size': 1024,
    'sliding_window': 128,
    'chunk_size': 64,
    'num_relative_residx_bins': 32,
    'num_relative_chain_bins': 2,
    'num_loops': 10,
    'num_res_types': 33,
    'max_atomic_number': 128,
    'char_vocab_size': 64,
    'max_chars': 4,
    'max_atoms_per_token': 23,
    'atom_feature_dim': None,
    'folding_trunk_num_hidden_layers': 24,
    'parcae_num_coda_layers': 2,
    'atom_encoder': None,
    'structure_head': None,
    'confidence_head': None,
    'msa_encoder': None,
    'lm_encoder': None,
    'esmc_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'esmc_config': ('esmc', True, {}, False),
    'atom_encoder': ('_EsmFold2AtomEncoderConfig', False, {}, False),
    'structure_head': ('_EsmFold2StructureHeadConfig', False, {}, False),
    'confidence_head': ('_EsmFold2ConfidenceHeadConfig', False, {}, False),
    'msa_encoder': ('_EsmFold2MsaEncoderConfig', False, {}, False),
    'lm_encoder': ('_EsmFold2LmEncoderConfig', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if v['atom_feature_dim'] is None:
            put(c, v, 'atom_feature_dim', 3 + 1 + 1 + v['max_atomic_number'] + times(v['char_vocab_size'], v['max_chars']), '3 + 1 + 1 + max_atomic_number + char_vocab_size * max_chars')
    except Exception as e:
        odd(c, 'atom_feature_dim', e)
    base(c, v, kwargs)

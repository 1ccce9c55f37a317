"""EsmFold2ConfidenceHeadConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'EsmFold2ConfidenceHeadConfig'

DEFAULTS = {
    'num_hidden_layers': 4,
    'num_plddt_bins': 50,
    'num_pde_bins': 64,
    'num_pae_bins': 64,
    'min_dist': 2.0,
    'max_dist': 52.0,
    'distogram_bins': 128,
    'eps': 1e-06,
}

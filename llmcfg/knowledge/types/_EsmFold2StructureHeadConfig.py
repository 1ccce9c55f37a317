"""EsmFold2StructureHeadConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'EsmFold2StructureHeadConfig'

DEFAULTS = {
    'diffusion_module': None,
    'num_distogram_bins': 128,
    'num_diffusion_samples': 8,
    'gamma_0': 0.605,
    'gamma_min': 1.107,
    'noise_scale': 0.0,
    'step_scale': 1.0,
    'inference_sigma_max_ratio': 160.0,
    'inference_sigma_min_ratio': 0.0004,
    'inference_exponent': 8.0,
    'inference_num_steps': 68,
    'inference_sigma_cap': 256.0,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'diffusion_module': ('_EsmFold2DiffusionModuleConfig', False, {}, False),
}

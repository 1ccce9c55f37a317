"""zoedepth: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'zoedepth'

DEFAULTS = {
    'backbone_config': None,
    'hidden_act': 'gelu',
    'initializer_range': 0.02,
    'batch_norm_eps': 1e-05,
    'readout_type': 'project',
    'reassemble_factors': (4, 2, 1, 0.5),
    'neck_hidden_sizes': (96, 192, 384, 768),
    'fusion_hidden_size': 256,
    'head_in_index': -1,
    'use_batch_norm_in_fusion_residual': False,
    'use_bias_in_fusion_residual': None,
    'num_relative_features': 32,
    'add_projection': False,
    'bottleneck_features': 256,
    'num_attractors': (16, 8, 4, 1),
    'bin_embedding_dim': 128,
    'attractor_alpha': 1000,
    'attractor_gamma': 2,
    'attractor_kind': 'mean',
    'min_temp': 0.0212,
    'max_temp': 50.0,
    'bin_centers_type': 'softplus',
    'bin_configurations': None,
    'num_patch_transformer_layers': None,
    'patch_transformer_hidden_size': None,
    'patch_transformer_intermediate_size': None,
    'patch_transformer_num_attention_heads': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('beit', True, {'image_size': 384, 'num_hidden_layers': 24, 'hidden_size': 1024, 'intermediate_size': 4096, 'num_attention_heads': 16, 'use_relative_position_bias': True, 'reshape_hidden_states': False, 'out_features': ['stage6', 'stage12', 'stage18', 'stage24']}, False),
}


def post_init(c, v, kwargs):
    put(c, v, 'bin_configurations', v['bin_configurations'] or [{'n_bins': 64, 'min_depth': 0.001, 'max_depth': 10.0}])
    base(c, v, kwargs)

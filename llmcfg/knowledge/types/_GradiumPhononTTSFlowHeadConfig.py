"""GradiumPhononTTSFlowHeadConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'GradiumPhononTTSFlowHeadConfig'

DEFAULTS = {
    'hidden_size': 512,
    'num_hidden_layers': 6,
    'latent_dim': 32,
    'condition_dim': 768,
    'frequency_embedding_size': 256,
    'hidden_act': 'silu',
    'layer_norm_eps': 1e-06,
    'rms_norm_eps': 1e-05,
    'max_period': 10000.0,
    'flow_type': 'lsd',
    'loss_weighting_hidden_size': 32,
    'loss_weighting_num_layers': 3,
}


def get_num_time_conditions(c, v):
    return 2 if v['flow_type'] == 'lsd' else 0


PROPERTIES = {
    'num_time_conditions': get_num_time_conditions,
}

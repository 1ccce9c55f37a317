"""superglue: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'superglue'

DEFAULTS = {
    'keypoint_detector_config': None,
    'hidden_size': 256,
    'keypoint_encoder_sizes': None,
    'gnn_layers_types': None,
    'num_attention_heads': 4,
    'sinkhorn_iterations': 100,
    'matching_threshold': 0.0,
    'initializer_range': 0.02,
    'is_decoder': False,
    'attention_probs_dropout_prob': 0.0,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'keypoint_detector_config': ('superpoint', True, {}, False),
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'gnn_layers_types', v['gnn_layers_types'] if v['gnn_layers_types'] is not None else ['self', 'cross'] * 9)
    except Exception as e:
        odd(c, 'gnn_layers_types', e)
    put(c, v, 'keypoint_encoder_sizes', v['keypoint_encoder_sizes'] if v['keypoint_encoder_sizes'] is not None else [32, 64, 128, 256])
    base(c, v, kwargs)

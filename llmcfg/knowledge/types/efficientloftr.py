"""efficientloftr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'efficientloftr'

DEFAULTS = {
    'stage_num_blocks': None,
    'out_features': None,
    'stage_stride': None,
    'hidden_size': 256,
    'activation_function': 'relu',
    'q_aggregation_kernel_size': 4,
    'kv_aggregation_kernel_size': 4,
    'q_aggregation_stride': 4,
    'kv_aggregation_stride': 4,
    'num_attention_layers': 4,
    'num_attention_heads': 8,
    'attention_dropout': 0.0,
    'attention_bias': False,
    'mlp_activation_function': 'leaky_relu',
    'coarse_matching_skip_softmax': False,
    'coarse_matching_threshold': 0.2,
    'coarse_matching_temperature': 0.1,
    'coarse_matching_border_removal': 2,
    'fine_kernel_size': 8,
    'batch_norm_eps': 1e-05,
    'rope_parameters': None,
    'fine_matching_slice_dim': 8,
    'fine_matching_regress_temperature': 10.0,
    'initializer_range': 0.02,
}


def post_init(c, v, kwargs):
    put(c, v, 'stage_num_blocks', v['stage_num_blocks'] if v['stage_num_blocks'] is not None else [1, 2, 4, 14])
    put(c, v, 'stage_stride', v['stage_stride'] if v['stage_stride'] is not None else [2, 1, 2, 2])
    put(c, v, 'out_features', v['out_features'] if v['out_features'] is not None else [64, 64, 128, 256])
    try:
        put(c, v, 'stage_in_channels', [1] + v['out_features'][:-1], '[1] + out_features[:-1]')
    except Exception as e:
        odd(c, 'stage_in_channels', e)
    try:
        put(c, v, 'stage_block_stride', [[stride] + times([1], num_blocks - 1) for stride, num_blocks in zip(v['stage_stride'], v['stage_num_blocks'])], 'stage_stride, stage_num_blocks')
    except Exception as e:
        odd(c, 'stage_block_stride', e)
    try:
        put(c, v, 'stage_block_out_channels', [times([v['out_features'][stage_idx]], num_blocks) for stage_idx, num_blocks in enumerate(v['stage_num_blocks'])], 'out_features, stage_num_blocks')
    except Exception as e:
        odd(c, 'stage_block_out_channels', e)
    try:
        put(c, v, 'stage_block_in_channels', [[v['stage_in_channels'][stage_idx]] + v['stage_block_out_channels'][stage_idx][:-1] for stage_idx in span(len(v['stage_num_blocks']))], 'stage_in_channels, stage_block_out_channels, stage_num_blocks')
    except Exception as e:
        odd(c, 'stage_block_in_channels', e)
    put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'fine_fusion_dims', list(reversed(v['out_features']))[:-1], 'list(reversed(out_features))[:-1]')
    except Exception as e:
        odd(c, 'fine_fusion_dims', e)
    try:
        put(c, v, 'intermediate_size', v['hidden_size'] * 2, 'hidden_size * 2')
    except Exception as e:
        odd(c, 'intermediate_size', e)
    try:
        kwargs.setdefault('partial_rotary_factor', 4.0)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)

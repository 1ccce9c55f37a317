"""rf_detr_dinov2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'rf_detr_dinov2'

DEFAULTS = {
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'mlp_ratio': 4,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-06,
    'image_size': 224,
    'patch_size': 14,
    'num_channels': 3,
    'qkv_bias': True,
    'layerscale_value': 1.0,
    'drop_path_rate': 0.0,
    'use_swiglu_ffn': False,
    'apply_layernorm': True,
    'reshape_hidden_states': True,
    'use_mask_token': True,
    'num_windows': 4,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{idx}' for idx in span(1, v['num_hidden_layers'] + 1)], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    try:
        window_block_indexes = set(span(v['out_indices'][-1] + 1))
    except Exception as e:
        odd(c, '', e)
    try:
        window_block_indexes.difference_update(v['out_indices'])
    except Exception as e:
        odd(c, '', e)
    try:
        put(c, v, 'window_block_indexes', list(window_block_indexes), 'list(set(range(out_indices[-1] + 1)))')
    except Exception as e:
        odd(c, 'window_block_indexes', e)
    base(c, v, kwargs)

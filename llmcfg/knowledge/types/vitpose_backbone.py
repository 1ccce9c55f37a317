"""vitpose_backbone: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'vitpose_backbone'

DEFAULTS = {
    'image_size': (256, 192),
    'patch_size': (16, 16),
    'num_channels': 3,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'mlp_ratio': 4,
    'num_experts': 1,
    'part_features': 256,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'qkv_bias': True,
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
    base(c, v, kwargs)

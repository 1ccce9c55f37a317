"""dinov3_vit: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'dinov3_vit'

DEFAULTS = {
    'patch_size': 16,
    'hidden_size': 384,
    'intermediate_size': 1536,
    'num_hidden_layers': 12,
    'num_attention_heads': 6,
    'hidden_act': 'gelu',
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'rope_theta': 100.0,
    'image_size': 224,
    'num_channels': 3,
    'query_bias': True,
    'key_bias': False,
    'value_bias': True,
    'proj_bias': True,
    'mlp_bias': True,
    'layerscale_value': 1.0,
    'drop_path_rate': 0.0,
    'use_gated_mlp': False,
    'num_register_tokens': 0,
    'pos_embed_shift': None,
    'pos_embed_jitter': None,
    'pos_embed_rescale': 2.0,
    'apply_layernorm': True,
    'reshape_hidden_states': True,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{i}' for i in span(1, v['num_hidden_layers'] + 1)], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)

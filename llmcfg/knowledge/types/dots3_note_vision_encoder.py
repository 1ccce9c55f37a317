"""dots3_note_vision_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'dots3_note_vision_encoder'

DEFAULTS = {
    'hidden_size': 1536,
    'intermediate_size': 4224,
    'num_hidden_layers': 42,
    'num_attention_heads': 24,
    'num_channels': 3,
    'patch_size': 14,
    'hidden_act': 'silu',
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'rope_parameters': None,
    'moe_intermediate_size': 2112,
    'spatial_merge_size': 2,
    'rms_norm_eps': 1e-05,
    'attention_bias': False,
    'mlp_bias': False,
    'mlp_layer_types': None,
    'num_local_experts': 64,
    'num_experts_per_tok': None,
    'router_scaling_factor': None,
    'adapter_in_dim': 1536,
    'adapter_out_dim': 5120,
    'adapter_merge_size': 2,
}

DEFAULT_ROPE_TYPE = 'axial'


def post_init(c, v, kwargs):
    pyramid_num_routed = kwargs.pop('pyramid_num_routed', None)
    try:
        if pyramid_num_routed is None and v['mlp_layer_types'] is None:
            pyramid_num_routed = [-1] * 25 + list(span(4, 65, 4)) + [64]
    except Exception as e:
        odd(c, '', e)
    if v['num_experts_per_tok'] is None:
        put(c, v, 'num_experts_per_tok', kwargs.get('capacity_factor', 2), 'capacity_factor', ('capacity_factor',))
    if v['router_scaling_factor'] is None:
        put(c, v, 'router_scaling_factor', kwargs.get('router_scale', 1.0), 'router_scale', ('router_scale',))
    try:
        if pyramid_num_routed is not None:
            put(c, v, 'mlp_layer_types', ['sparse' if count > 0 else 'dense' for count in pyramid_num_routed])
            kwargs.setdefault('per_layer_config', {i: {'num_local_experts': count, 'num_experts_per_tok': min(v['num_experts_per_tok'], count)} for i, count in enumerate(pyramid_num_routed) if count > 0})
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    put(c, v, 'hidden_size', kwargs.pop('embed_dim', v['hidden_size']), 'embed_dim', ('embed_dim',))
    put(c, v, 'num_attention_heads', kwargs.pop('num_heads', v['num_attention_heads']), 'num_heads', ('num_heads',))
    put(c, v, 'attention_bias', kwargs.pop('use_bias', v['attention_bias']), 'use_bias', ('use_bias',))
    try:
        kwargs.pop('is_causal', None)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)

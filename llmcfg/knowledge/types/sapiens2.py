"""sapiens2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'sapiens2'

DEFAULTS = {
    'patch_size': 16,
    'hidden_size': 1024,
    'intermediate_size': 4096,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'hidden_act': 'silu',
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'rope_theta': 100.0,
    'image_size': 224,
    'num_channels': 3,
    'query_bias': True,
    'key_bias': True,
    'value_bias': True,
    'proj_bias': True,
    'mlp_bias': True,
    'layerscale_value': 1.0,
    'drop_path_rate': 0.0,
    'use_gated_mlp': True,
    'num_register_tokens': 8,
    'pos_embed_shift': None,
    'pos_embed_jitter': None,
    'pos_embed_rescale': 2.0,
    'reshape_hidden_states': True,
    'use_mask_token': False,
    'rms_norm_eps': 1e-06,
    'normalize_backbone_outputs': True,
    'use_qk_norm': True,
    'num_key_value_heads_per_layer': None,
    'num_key_value_attention_heads': 8,
    'num_first_full_attention_layers': 8,
    'num_last_full_attention_layers': 8,
    'semantic_loss_ignore_index': 255,
    'flip_pairs': None,
    'head_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'head_config': ('sapiens2_head', False, {}, False),
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
    try:
        if v['num_key_value_heads_per_layer'] is None:
            put(c, v, 'num_key_value_heads_per_layer', [v['num_attention_heads'] if layer_index < v['num_first_full_attention_layers'] or layer_index >= v['num_hidden_layers'] - v['num_last_full_attention_layers'] else v['num_key_value_attention_heads'] for layer_index in span(v['num_hidden_layers'])], 'num_first_full_attention_layers, num_hidden_layers, num_last_full_attention_layers, num_attention_heads, num_key_value_attention_heads')
    except Exception as e:
        odd(c, 'num_key_value_heads_per_layer', e)
    try:
        if v['head_config'] is not None:
            v['head_config']._init_scale_final_input_size(image_size=v['image_size'], patch_size=v['patch_size'])
    except Exception as e:
        odd(c, '', e)

"""step3p5: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr, span, times

MODEL_TYPE = 'step3p5'

DEFAULTS = {
    'vocab_size': 128815,
    'hidden_size': 4096,
    'intermediate_size': 11264,
    'num_hidden_layers': 45,
    'num_attention_heads': 64,
    'num_key_value_heads': 8,
    'head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 128000,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 1,
    'bos_token_id': None,
    'eos_token_id': None,
    'tie_word_embeddings': False,
    'attention_dropout': 0.0,
    'num_experts_per_tok': 8,
    'num_local_experts': 128,
    'output_router_logits': False,
    'rope_parameters': None,
    'mlp_layer_types': None,
    'layer_types': None,
    'moe_intermediate_size': 1280,
    'n_routed_experts': 288,
    'share_expert_dim': 1280,
    'sliding_window': None,
    'num_sliding_attention_heads': None,
    'attention_bias': False,
    'query_pre_attn_scalar': None,
    'moe_router_scaling_factor': 1.0,
    'mlp_bias': False,
    'swiglu_limits': None,
    'swiglu_limits_shared': None,
    'mtp_layer_types': None,
    'mtp_mlp_layer_types': None,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
    'num_attention_groups': 'num_key_value_heads',
    'moe_num_experts': 'n_routed_experts',
    'moe_top_k': 'num_experts_per_tok',
    'share_expert_dims': 'share_expert_dim',
    'num_mtp_layers': 'num_nextn_predict_layers',
}

ATTRIBUTES = {
    'gating': True,
    'use_bidirectional_attention': False,
}


def post_init(c, v, kwargs):
    num_nextn_predict_layers = kwargs.pop('num_nextn_predict_layers', 0)
    put(c, v, 'num_nextn_predict_layers', num_nextn_predict_layers, 'num_nextn_predict_layers', ('num_nextn_predict_layers',))
    try:
        n, padded = (v['num_hidden_layers'], v['num_hidden_layers'] + num_nextn_predict_layers)
    except Exception as e:
        odd(c, '', e)
    try:
        if num_nextn_predict_layers:
            for field, mtp_field in (('layer_types', 'mtp_layer_types'), ('mlp_layer_types', 'mtp_mlp_layer_types')):
                value = c[field]
                if isinstance(value, list) and len(value) == padded:
                    put_attr(c, field, value[:n], 'num_hidden_layers')
                    put_attr(c, mtp_field, value[n:padded], 'num_hidden_layers, num_nextn_predict_layers', ('num_nextn_predict_layers',))
            for field in ('swiglu_limits', 'swiglu_limits_shared'):
                value = c[field]
                if isinstance(value, list) and len(value) == padded:
                    put_attr(c, field, value[:n], 'num_hidden_layers')
            for key in ('rope_theta', 'partial_rotary_factors'):
                value = kwargs.get(key)
                if isinstance(value, list) and len(value) == padded:
                    kwargs[key] = value[:n]
    except Exception as e:
        odd(c, '', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['full_attention'], n), "['full_attention'] * num_hidden_layers")
            if num_nextn_predict_layers:
                put(c, v, 'mtp_layer_types', times(['full_attention'], num_nextn_predict_layers), "['full_attention'] * num_nextn_predict_layers", ('num_nextn_predict_layers',))
    except Exception as e:
        odd(c, 'layer_types, mtp_layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            moe_layers_enum = kwargs.pop('moe_layers_enum', None)
            if moe_layers_enum is not None:
                items = moe_layers_enum.split(',') if isinstance(moe_layers_enum, str) else moe_layers_enum
                moe_set = {int(i) for i in items if str(i).strip()}
            else:
                moe_set = set(span(3, n))
            mlp_layer_types = ['sparse' if i in moe_set else 'dense' for i in span(padded)]
            put(c, v, 'mlp_layer_types', mlp_layer_types[:n], 'num_hidden_layers, num_nextn_predict_layers', ('num_nextn_predict_layers',))
            if num_nextn_predict_layers:
                put(c, v, 'mtp_mlp_layer_types', mlp_layer_types[n:padded], 'num_hidden_layers, num_nextn_predict_layers', ('num_nextn_predict_layers',))
    except Exception as e:
        odd(c, 'mlp_layer_types, mtp_mlp_layer_types', e)
    try:
        if v['num_sliding_attention_heads'] is None:
            attention_other_setting = kwargs.pop('attention_other_setting', None)
            if attention_other_setting:
                put(c, v, 'num_sliding_attention_heads', attention_other_setting.get('num_attention_heads', v['num_attention_heads']), 'attention_other_setting, num_attention_heads', ('attention_other_setting',))
            else:
                put(c, v, 'num_sliding_attention_heads', v['num_attention_heads'], 'num_attention_heads')
    except Exception as e:
        odd(c, 'num_sliding_attention_heads', e)
    try:
        kwargs.setdefault('per_layer_config', {layer_idx: {'num_attention_heads': v['num_sliding_attention_heads']} for layer_idx, layer_type in enumerate(v['layer_types']) if layer_type == 'sliding_attention'})
    except Exception as e:
        odd(c, '', e)
    if v['query_pre_attn_scalar'] is None:
        put(c, v, 'query_pre_attn_scalar', v['head_dim'], 'head_dim')
    rope_theta = kwargs.pop('rope_theta', 10000.0)
    partial_rotary_factors = kwargs.pop('partial_rotary_factors', None)
    rope_scaling = kwargs.pop('rope_scaling', None)
    sparse_cfg = kwargs.pop('sparse_attention_config', None) or {}
    moe_layer_freq = kwargs.pop('moe_layer_freq', None)
    base(c, v, kwargs)
    put(c, v, 'hidden_act', 'silu')
    try:
        for flat, legacy in {'index_n_heads': 'sparse_num_index_heads', 'index_head_dim': 'sparse_index_dim', 'index_block_size': 'sparse_block_size', 'index_topk_blocks': 'sparse_topk_blocks', 'index_local_blocks': 'sparse_local_block'}.items():
            if legacy in sparse_cfg:
                put_attr(c, flat, sparse_cfg[legacy], '(sparse_attention_config or {})[legacy]', ('sparse_attention_config',))
    except Exception as e:
        odd(c, '', e)
    try:
        if v['layer_types'] is None and 'sparse_attention_freq' in sparse_cfg:
            put(c, v, 'layer_types', ['minimax_m3_sparse' if f else 'full_attention' for f in sparse_cfg['sparse_attention_freq']], 'sparse_attention_config', ('sparse_attention_config',))
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['full_attention'], v['num_hidden_layers']), "['full_attention'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None and moe_layer_freq is not None:
            put(c, v, 'mlp_layer_types', ['sparse' if f else 'dense' for f in moe_layer_freq], "['sparse' if f else 'dense' for f in moe_layer_freq]", ('moe_layer_freq',))
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', times(['sparse'], v['num_hidden_layers']), "['sparse'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        layer_type_set = set(v['layer_types'])
    except Exception as e:
        odd(c, '', e)
    rp = v['rope_parameters'] or {}
    try:
        if all((isinstance(rp.get(layer_type), dict) for layer_type in layer_type_set)):
            put(c, v, 'rope_parameters', {layer_type: rp[layer_type] for layer_type in layer_type_set}, 'layer_types')
        else:
            if not isinstance(rope_theta, list):
                rope_theta = times([rope_theta], len(v['layer_types']))
            put(c, v, 'rope_parameters', {})
            for layer_type in layer_type_set:
                i = v['layer_types'].index(layer_type)
                params = {'rope_type': 'default', 'rope_theta': rope_theta[i]}
                if partial_rotary_factors:
                    params['partial_rotary_factor'] = partial_rotary_factors[i]
                v['rope_parameters'][layer_type] = params
            if rope_scaling and 'full_attention' in v['rope_parameters']:
                v['rope_parameters']['full_attention'].update(rope_scaling)
    except Exception as e:
        odd(c, 'rope_parameters', e)

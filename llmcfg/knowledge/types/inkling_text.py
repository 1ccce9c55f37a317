"""inkling_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'inkling_text'

DEFAULTS = {
    'vocab_size': 201024,
    'unpadded_vocab_size': None,
    'hidden_size': 6144,
    'num_hidden_layers': 66,
    'num_attention_heads': 64,
    'num_key_value_heads': 8,
    'head_dim': 128,
    'swa_num_attention_heads': 64,
    'swa_num_key_value_heads': 16,
    'swa_head_dim': 128,
    'sliding_window_size': 512,
    'd_rel': 16,
    'rel_extent': 1024,
    'log_scaling_n_floor': None,
    'log_scaling_alpha': 0.1,
    'local_layer_ids': None,
    'layer_types': None,
    'max_position_embeddings': 131072,
    'rms_norm_eps': 1e-06,
    'conv_kernel_size': 4,
    'mlp_layer_types': None,
    'intermediate_size': 24576,
    'hidden_act': 'silu',
    'moe_intermediate_size': 3072,
    'n_routed_experts': 256,
    'num_experts_per_tok': 6,
    'n_shared_experts': 2,
    'shared_expert_sink': True,
    'route_scale': 8.0,
    'logits_mup_width_multiplier': 24.0,
    'rms_norm_eps_moe_gate': 1e-06,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'pad_token_id': None,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'num_mtp_layers': None,
    'chain_hidden_post_norm': False,
    'mtp_hidden_states_first': True,
    'mtp_local_layer_ids': None,
}

ATTRIBUTE_MAP = {
    'embedding_multiplier': 'logits_mup_width_multiplier',
    'sliding_window': 'sliding_window_size',
    'num_local_experts': 'n_routed_experts',
    'sconv_kernel_size': 'conv_kernel_size',
    'model_max_length': 'max_position_embeddings',
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            if v['local_layer_ids'] is not None:
                local_layer_ids = set(v['local_layer_ids'])
            else:
                local_layer_ids = {i for i in span(v['num_hidden_layers']) if (i + 1) % 6}
            put(c, v, 'layer_types', ['hybrid_sliding' if i in local_layer_ids else 'hybrid' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            dense_mlp_idx = kwargs.pop('dense_mlp_idx', 0)
            put(c, v, 'mlp_layer_types', ['dense' if i < dense_mlp_idx else 'sparse' for i in span(v['num_hidden_layers'])], 'dense_mlp_idx, num_hidden_layers', ('dense_mlp_idx',))
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        if kwargs.get('dense_intermediate_size') is not None:
            put(c, v, 'moe_intermediate_size', v['intermediate_size'], 'intermediate_size')
            put(c, v, 'intermediate_size', kwargs.pop('dense_intermediate_size'), 'dense_intermediate_size', ('dense_intermediate_size',))
    except Exception as e:
        odd(c, 'moe_intermediate_size, intermediate_size', e)
    put(c, v, 'number_of_conv_states', 4)
    base(c, v, kwargs)


def get_mtp_layer_types(c, v):
    if v['num_mtp_layers'] is not None:
        if v['mtp_local_layer_ids'] is None:
            return times(['hybrid'], v['num_mtp_layers'])
        else:
            return ['hybrid_sliding' if i in v['mtp_local_layer_ids'] else 'hybrid' for i in span(v['num_mtp_layers'])]
    return None


def get_mtp_mlp_layer_types(c, v):
    if v['num_mtp_layers'] is not None:
        return times(['dense'], v['num_mtp_layers'])
    return None


PROPERTIES = {
    'mtp_layer_types': get_mtp_layer_types,
    'mtp_mlp_layer_types': get_mtp_mlp_layer_types,
}

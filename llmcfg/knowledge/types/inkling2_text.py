"""inkling2_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'inkling2_text'

DEFAULTS = {
    'vocab_size': 201024,
    'unpadded_vocab_size': 200058,
    'hidden_size': 4608,
    'num_hidden_layers': 48,
    'num_attention_heads': 48,
    'num_key_value_heads': 8,
    'head_dim': 128,
    'swa_num_attention_heads': 48,
    'swa_num_key_value_heads': 8,
    'swa_head_dim': 128,
    'sliding_window_size': 1024,
    'd_rel': 16,
    'rel_extent': 1024,
    'log_scaling_n_floor': 128000,
    'log_scaling_alpha': 0.1,
    'layer_types': None,
    'max_position_embeddings': 1048576,
    'rms_norm_eps': 1e-06,
    'conv_kernel_size': 4,
    'hidden_act': 'silu',
    'moe_intermediate_size': 2304,
    'n_routed_experts': 384,
    'num_experts_per_tok': 8,
    'route_scale': 8.0,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': 200006,
    'qk_l2_clip_threshold': 22.627416997969522,
    'rel_l2_clip_threshold': 8.0,
    'n_layers_per_attn_res_block': 6,
    'mlp_gate_softcap': 4.0,
    'mlp_up_softcap': 25.0,
    'final_logit_softcapping': 30.0,
    'scoring_func': 'sigmoid',
    'use_cache': True,
}

ATTRIBUTE_MAP = {
    'sliding_window': 'sliding_window_size',
    'num_local_experts': 'n_routed_experts',
    'sconv_kernel_size': 'conv_kernel_size',
    'model_max_length': 'max_position_embeddings',
    'intermediate_size': 'moe_intermediate_size',
    'routed_scaling_factor': 'route_scale',
}

ATTRIBUTES = {
    'number_of_conv_states': 4,
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['hybrid' if (i + 1) % 6 == 0 else 'hybrid_sliding' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

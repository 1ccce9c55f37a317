"""wav2vec2-bert: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, power, put, times

MODEL_TYPE = 'wav2vec2-bert'

DEFAULTS = {
    'vocab_size': None,
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'intermediate_size': 4096,
    'feature_projection_input_dim': 160,
    'hidden_act': 'swish',
    'hidden_dropout': 0.0,
    'activation_dropout': 0.0,
    'attention_dropout': 0.0,
    'feat_proj_dropout': 0.0,
    'final_dropout': 0.1,
    'layerdrop': 0.1,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'apply_spec_augment': True,
    'mask_time_prob': 0.05,
    'mask_time_length': 10,
    'mask_time_min_masks': 2,
    'mask_feature_prob': 0.0,
    'mask_feature_length': 10,
    'mask_feature_min_masks': 0,
    'ctc_loss_reduction': 'sum',
    'ctc_zero_infinity': False,
    'use_weighted_layer_sum': False,
    'classifier_proj_size': 768,
    'tdnn_dim': (512, 512, 512, 512, 1500),
    'tdnn_kernel': (5, 3, 3, 1, 1),
    'tdnn_dilation': (1, 2, 3, 1, 1),
    'xvector_output_dim': 512,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'add_adapter': False,
    'adapter_kernel_size': 3,
    'adapter_stride': 2,
    'num_adapter_layers': 1,
    'adapter_act': 'relu',
    'use_intermediate_ffn_before_adapter': False,
    'output_hidden_size': None,
    'position_embeddings_type': 'relative_key',
    'rotary_embedding_base': 10000,
    'max_source_positions': 5000,
    'left_max_position_embeddings': 64,
    'right_max_position_embeddings': 8,
    'conv_depthwise_kernel_size': 31,
    'conformer_conv_dropout': 0.1,
}


def post_init(c, v, kwargs):
    put(c, v, 'output_hidden_size', v['output_hidden_size'] or v['hidden_size'], 'hidden_size')
    base(c, v, kwargs)


def get_inputs_to_logits_ratio(c, v):
    ratio = v['feature_projection_input_dim'] * 2
    if v['add_adapter']:
        ratio = times(ratio, power(v['adapter_stride'], v['num_adapter_layers']))
    return ratio


PROPERTIES = {
    'inputs_to_logits_ratio': get_inputs_to_logits_ratio,
}

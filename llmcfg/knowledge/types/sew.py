"""sew: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import functools
import operator
from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'sew'

DEFAULTS = {
    'vocab_size': 32,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'squeeze_factor': 2,
    'hidden_act': 'gelu',
    'hidden_dropout': 0.1,
    'activation_dropout': 0.1,
    'attention_dropout': 0.1,
    'feat_proj_dropout': 0.0,
    'final_dropout': 0.1,
    'layerdrop': 0.1,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'feat_extract_norm': 'group',
    'feat_extract_activation': 'gelu',
    'conv_dim': (64, 128, 128, 128, 128, 256, 256, 256, 256, 512, 512, 512, 512),
    'conv_stride': (5, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1),
    'conv_kernel': (10, 3, 1, 3, 1, 3, 1, 3, 1, 2, 1, 2, 1),
    'conv_bias': False,
    'num_conv_pos_embeddings': 128,
    'num_conv_pos_embedding_groups': 16,
    'apply_spec_augment': True,
    'mask_time_prob': 0.05,
    'mask_time_length': 10,
    'mask_time_min_masks': 2,
    'mask_feature_prob': 0.0,
    'mask_feature_length': 10,
    'mask_feature_min_masks': 0,
    'ctc_loss_reduction': 'mean',
    'ctc_zero_infinity': False,
    'use_weighted_layer_sum': False,
    'classifier_proj_size': 256,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'num_feat_extract_layers', len(v['conv_dim']), 'len(conv_dim)')
    except Exception as e:
        odd(c, 'num_feat_extract_layers', e)
    base(c, v, kwargs)


def get_inputs_to_logits_ratio(c, v):
    return functools.reduce(operator.mul, v['conv_stride'], 1)


PROPERTIES = {
    'inputs_to_logits_ratio': get_inputs_to_logits_ratio,
}

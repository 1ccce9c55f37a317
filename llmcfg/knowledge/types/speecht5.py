"""speecht5: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'speecht5'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 81,
    'hidden_size': 768,
    'encoder_layers': 12,
    'encoder_attention_heads': 12,
    'encoder_ffn_dim': 3072,
    'encoder_layerdrop': 0.1,
    'decoder_layers': 6,
    'decoder_ffn_dim': 3072,
    'decoder_attention_heads': 12,
    'decoder_layerdrop': 0.1,
    'hidden_act': 'gelu',
    'positional_dropout': 0.1,
    'hidden_dropout': 0.1,
    'attention_dropout': 0.1,
    'activation_dropout': 0.1,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'scale_embedding': False,
    'feat_extract_norm': 'group',
    'feat_proj_dropout': 0.0,
    'feat_extract_activation': 'gelu',
    'conv_dim': (512, 512, 512, 512, 512, 512, 512),
    'conv_stride': (5, 2, 2, 2, 2, 2, 2),
    'conv_kernel': (10, 3, 3, 3, 3, 2, 2),
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
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'decoder_start_token_id': 2,
    'num_mel_bins': 80,
    'speech_decoder_prenet_layers': 2,
    'speech_decoder_prenet_units': 256,
    'speech_decoder_prenet_dropout': 0.5,
    'speaker_embedding_dim': 512,
    'speech_decoder_postnet_layers': 5,
    'speech_decoder_postnet_units': 256,
    'speech_decoder_postnet_kernel': 5,
    'speech_decoder_postnet_dropout': 0.5,
    'reduction_factor': 2,
    'max_speech_positions': 4000,
    'max_text_positions': 450,
    'encoder_max_relative_position': 160,
    'use_guided_attention_loss': True,
    'guided_attention_loss_num_heads': 2,
    'guided_attention_loss_sigma': 0.4,
    'guided_attention_loss_scale': 10.0,
    'use_cache': True,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'encoder_attention_heads',
    'num_hidden_layers': 'encoder_layers',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'num_feat_extract_layers', len(v['conv_dim']), 'len(conv_dim)')
    except Exception as e:
        odd(c, 'num_feat_extract_layers', e)
    base(c, v, kwargs)

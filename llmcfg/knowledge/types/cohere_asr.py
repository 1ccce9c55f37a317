"""cohere_asr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'cohere_asr'

DEFAULTS = {
    'is_encoder_decoder': True,
    'encoder_config': None,
    'vocab_size': 16384,
    'hidden_size': 1024,
    'num_hidden_layers': 8,
    'num_attention_heads': 8,
    'num_key_value_heads': None,
    'intermediate_size': 4096,
    'hidden_act': 'relu',
    'max_position_embeddings': 1024,
    'pad_token_id': 2,
    'eos_token_id': 3,
    'bos_token_id': 4,
    'use_cache': True,
    'initializer_range': 0.02,
    'attention_dropout': 0.0,
    'attention_bias': True,
    'decoder_start_token_id': None,
    'tie_word_embeddings': False,
    'head_dim': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'encoder_config': ('parakeet_encoder', True, {'hidden_size': 1280, 'num_hidden_layers': 48, 'num_attention_heads': 8, 'intermediate_size': 5120, 'hidden_act': 'silu', 'attention_bias': True, 'convolution_bias': True, 'conv_kernel_size': 9, 'subsampling_factor': 8, 'subsampling_conv_channels': 256, 'num_mel_bins': 128, 'subsampling_conv_kernel_size': 3, 'subsampling_conv_stride': 2, 'dropout': 0.0, 'dropout_positions': 0.0, 'layerdrop': 0.0, 'activation_dropout': 0.0, 'attention_dropout': 0.0, 'max_position_embeddings': 5000, 'scale_input': False, 'initializer_range': 0.02}, False),
}


def post_init(c, v, kwargs):
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    if isinstance(v['encoder_config'], dict):
        put(c, v, 'encoder_config', {**{'hidden_size': 1280, 'num_hidden_layers': 48, 'num_attention_heads': 8, 'intermediate_size': 5120, 'hidden_act': 'silu', 'attention_bias': True, 'convolution_bias': True, 'conv_kernel_size': 9, 'subsampling_factor': 8, 'subsampling_conv_channels': 256, 'num_mel_bins': 128, 'subsampling_conv_kernel_size': 3, 'subsampling_conv_stride': 2, 'dropout': 0.0, 'dropout_positions': 0.0, 'layerdrop': 0.0, 'activation_dropout': 0.0, 'attention_dropout': 0.0, 'max_position_embeddings': 5000, 'scale_input': False, 'initializer_range': 0.02}, **v['encoder_config']}, 'encoder_config')
    base(c, v, kwargs)

"""fastspeech2_conformer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'fastspeech2_conformer'

DEFAULTS = {
    'is_encoder_decoder': True,
    'hidden_size': 384,
    'vocab_size': 78,
    'num_mel_bins': 80,
    'encoder_num_attention_heads': 2,
    'encoder_layers': 4,
    'encoder_linear_units': 1536,
    'decoder_layers': 4,
    'decoder_num_attention_heads': 2,
    'decoder_linear_units': 1536,
    'speech_decoder_postnet_layers': 5,
    'speech_decoder_postnet_units': 256,
    'speech_decoder_postnet_kernel': 5,
    'positionwise_conv_kernel_size': 3,
    'encoder_normalize_before': False,
    'decoder_normalize_before': False,
    'encoder_concat_after': False,
    'decoder_concat_after': False,
    'reduction_factor': 1,
    'speaking_speed': 1.0,
    'use_macaron_style_in_conformer': True,
    'use_cnn_in_conformer': True,
    'encoder_kernel_size': 7,
    'decoder_kernel_size': 31,
    'duration_predictor_layers': 2,
    'duration_predictor_channels': 256,
    'duration_predictor_kernel_size': 3,
    'energy_predictor_layers': 2,
    'energy_predictor_channels': 256,
    'energy_predictor_kernel_size': 3,
    'energy_predictor_dropout': 0.5,
    'energy_embed_kernel_size': 1,
    'energy_embed_dropout': 0.0,
    'stop_gradient_from_energy_predictor': False,
    'pitch_predictor_layers': 5,
    'pitch_predictor_channels': 256,
    'pitch_predictor_kernel_size': 5,
    'pitch_predictor_dropout': 0.5,
    'pitch_embed_kernel_size': 1,
    'pitch_embed_dropout': 0.0,
    'stop_gradient_from_pitch_predictor': True,
    'encoder_dropout_rate': 0.2,
    'encoder_positional_dropout_rate': 0.2,
    'encoder_attention_dropout_rate': 0.2,
    'decoder_dropout_rate': 0.2,
    'decoder_positional_dropout_rate': 0.2,
    'decoder_attention_dropout_rate': 0.2,
    'duration_predictor_dropout_rate': 0.2,
    'speech_decoder_postnet_dropout': 0.5,
    'max_source_positions': 5000,
    'use_masking': True,
    'use_weighted_masking': False,
    'num_speakers': None,
    'num_languages': None,
    'speaker_embed_dim': None,
    'convolution_bias': True,
}

ATTRIBUTE_MAP = {
    'num_hidden_layers': 'encoder_layers',
    'num_attention_heads': 'encoder_num_attention_heads',
}


def post_init(c, v, kwargs):
    put(c, v, 'encoder_config', {'num_attention_heads': v['encoder_num_attention_heads'], 'layers': v['encoder_layers'], 'kernel_size': v['encoder_kernel_size'], 'attention_dropout_rate': v['encoder_attention_dropout_rate'], 'dropout_rate': v['encoder_dropout_rate'], 'positional_dropout_rate': v['encoder_positional_dropout_rate'], 'linear_units': v['encoder_linear_units'], 'normalize_before': v['encoder_normalize_before'], 'concat_after': v['encoder_concat_after']}, 'encoder_num_attention_heads, encoder_layers, encoder_kernel_size, encoder_attention_dropout_rate, encoder_dropout_rate, encoder_positional_dropout_rate, encoder_linear_units, encoder_normalize_before, encoder_concat_after')
    put(c, v, 'decoder_config', {'num_attention_heads': v['decoder_num_attention_heads'], 'layers': v['decoder_layers'], 'kernel_size': v['decoder_kernel_size'], 'attention_dropout_rate': v['decoder_attention_dropout_rate'], 'dropout_rate': v['decoder_dropout_rate'], 'positional_dropout_rate': v['decoder_positional_dropout_rate'], 'linear_units': v['decoder_linear_units'], 'normalize_before': v['decoder_normalize_before'], 'concat_after': v['decoder_concat_after']}, 'decoder_num_attention_heads, decoder_layers, decoder_kernel_size, decoder_attention_dropout_rate, decoder_dropout_rate, decoder_positional_dropout_rate, decoder_linear_units, decoder_normalize_before, decoder_concat_after')
    base(c, v, kwargs)

"""dots3_note_audio_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr, times

MODEL_TYPE = 'dots3_note_audio_encoder'

DEFAULTS = {
    'hidden_size': 1280,
    'intermediate_size': 5120,
    'num_hidden_layers': 32,
    'num_attention_heads': 20,
    'num_key_value_heads': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 6000,
    'initializer_range': 0.02,
    'rope_parameters': None,
    'attention_dropout': 0.0,
    'dropout': 0.0,
    'sampling_rate': 16000,
    'feature_size': 128,
    'hop_length': 160,
    'downsample_hidden_size': 480,
    'head_dim': None,
    'attention_bias': True,
    'adapter_input_size': 1280,
    'adapter_out_dim': 5120,
}


def post_init(c, v, kwargs):
    put(c, v, 'adapter_input_size', kwargs.pop('whisper_adapter_in_dim', v['adapter_input_size']), 'whisper_adapter_in_dim', ('whisper_adapter_in_dim',))
    put(c, v, 'adapter_out_dim', kwargs.pop('whisper_adapter_out_dim', kwargs.pop('adapter_output_size', v['adapter_out_dim'])), 'whisper_adapter_out_dim', ('whisper_adapter_out_dim',))
    whisper_config = kwargs.pop('whisper_config', None) or {}
    try:
        for legacy_name, name in {'d_model': 'hidden_size', 'encoder_attention_heads': 'num_attention_heads', 'encoder_layers': 'num_hidden_layers', 'encoder_ffn_dim': 'intermediate_size', 'num_mel_bins': 'feature_size', 'max_source_positions': 'max_position_embeddings'}.items():
            if legacy_name in whisper_config:
                put_attr(c, name, whisper_config[legacy_name], '(whisper_config or {})[legacy_name]', ('whisper_config',))
    except Exception as e:
        odd(c, '', e)
    try:
        put(c, v, 'dropout', whisper_config.get('dropout', v['dropout']), "(whisper_config or {}).get('dropout', dropout)", ('whisper_config',))
    except Exception as e:
        odd(c, 'dropout', e)
    try:
        put(c, v, 'attention_dropout', whisper_config.get('attention_dropout', v['attention_dropout']), 'whisper_config', ('whisper_config',))
    except Exception as e:
        odd(c, 'attention_dropout', e)
    try:
        put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'conv_output_size', times(v['downsample_hidden_size'], (v['feature_size'] + 7) // 8), 'downsample_hidden_size * ((feature_size + 7) // 8)')
    except Exception as e:
        odd(c, 'conv_output_size', e)
    try:
        put(c, v, 'samples_per_token', v['hop_length'] * 8, 'hop_length * 8')
    except Exception as e:
        odd(c, 'samples_per_token', e)
    try:
        kwargs.setdefault('partial_rotary_factor', 0.5)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)

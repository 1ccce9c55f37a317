"""qwen2_5_omni_talker: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'qwen2_5_omni_talker'

DEFAULTS = {
    'audio_token_index': 151646,
    'image_token_index': 151655,
    'video_token_index': 151656,
    'vocab_size': 8448,
    'tts_text_start_token_id': 151860,
    'tts_text_end_token_id': 151861,
    'tts_text_pad_token_id': 151859,
    'tts_codec_start_token_id': 8293,
    'tts_codec_end_token_id': 8294,
    'tts_codec_pad_token_id': 8292,
    'tts_codec_mask_token_id': 8296,
    'vision_start_token_id': 151652,
    'vision_end_token_id': 151653,
    'embedding_size': 3584,
    'hidden_size': 3584,
    'intermediate_size': 18944,
    'num_hidden_layers': 28,
    'num_attention_heads': 28,
    'num_key_value_heads': 4,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'rms_norm_eps': 1e-06,
    'head_dim': 128,
    'use_cache': True,
    'tie_word_embeddings': False,
    'use_sliding_window': False,
    'sliding_window': 32768,
    'max_window_layers': 28,
    'attention_dropout': 0.0,
    'rope_parameters': None,
    'position_id_per_seconds': 25,
    'seconds_per_chunk': 2,
    'audio_start_token_id': 151647,
    'audio_end_token_id': 151648,
    'initializer_range': 0.02,
    'spatial_merge_size': 2,
    'layer_types': None,
    'pad_token_id': None,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
    'video_token_id': 'video_token_index',
    'audio_token_id': 'audio_token_index',
}

DEFAULT_THETA = 1000000.0


def post_init(c, v, kwargs):
    put(c, v, 'sliding_window', v['sliding_window'] if v['use_sliding_window'] else None, 'sliding_window if use_sliding_window else None')
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if v['sliding_window'] is not None and i >= v['max_window_layers'] else 'full_attention' for i in span(v['num_hidden_layers'])], 'sliding_window, max_window_layers, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)

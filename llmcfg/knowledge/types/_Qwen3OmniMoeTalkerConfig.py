"""Qwen3OmniMoeTalkerConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'Qwen3OmniMoeTalkerConfig'

DEFAULTS = {
    'code_predictor_config': None,
    'text_config': None,
    'num_code_groups': 32,
    'thinker_hidden_size': 2048,
    'codec_eos_token_id': 4198,
    'accept_hidden_layer': 18,
    'codec_nothink_id': 4203,
    'codec_think_bos_id': 4204,
    'codec_think_eos_id': 4205,
    'codec_pad_id': 4196,
    'codec_bos_id': 4197,
    'audio_token_id': 151646,
    'image_token_id': 151655,
    'video_token_id': 151656,
    'vision_start_token_id': 151652,
    'position_id_per_seconds': 25,
    'audio_start_token_id': 151669,
    'speaker_id': None,
    'initializer_range': 0.02,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen3_omni_moe_talker_text', False, {}, False),
    'code_predictor_config': ('qwen3_omni_moe_talker_code_predictor', False, {}, False),
}

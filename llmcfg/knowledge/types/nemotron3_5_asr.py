"""nemotron3_5_asr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'nemotron3_5_asr'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 13088,
    'decoder_hidden_size': 640,
    'num_decoder_layers': 2,
    'hidden_act': 'relu',
    'max_symbols_per_step': 10,
    'encoder_config': None,
    'pad_token_id': 0,
    'blank_token_id': 13087,
    'num_prompts': 128,
    'prompt_intermediate_size': 2048,
    'default_prompt_id': 101,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'encoder_config': ('nemotron_asr_streaming_encoder', True, {}, False),
}

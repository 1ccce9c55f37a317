"""idefics: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'idefics'

DEFAULTS = {
    'vocab_size': 32000,
    'additional_vocab_size': 0,
    'hidden_size': 4096,
    'intermediate_size': 11008,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'dropout': 0.0,
    'hidden_act': 'silu',
    'initializer_range': 0.02,
    'alpha_initializer': 'zeros',
    'alphas_initializer_range': 0.0,
    'alpha_type': 'float',
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': False,
    'cross_layer_interval': 1,
    'qk_layer_norms': False,
    'freeze_text_layers': True,
    'freeze_text_module_exceptions': (),
    'freeze_lm_head': False,
    'freeze_vision_layers': True,
    'freeze_vision_module_exceptions': (),
    'use_resampler': False,
    'vision_config': None,
    'max_position_embeddings': 2048,
    'perceiver_config': None,
    'rope_parameters': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'perceiver_config': ('idefics_perciever', False, {}, False),
    'vision_config': ('idefics_vision', False, {}, False),
}

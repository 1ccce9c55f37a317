"""nemo_speechlm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'nemo_speechlm'

DEFAULTS = {
    'audio_config': None,
    'text_config': None,
    'audio_token_id': 131072,
    'word_timestamp_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'audio_config': ('nemotron3_5_transcribe_audio', False, {}, False),
    'text_config': ('nemotron_h', True, {'hidden_size': 2688, 'intermediate_size': 1856, 'hybrid_override_pattern': 'MEMEM*EMEMEM*EMEMEM*EMEMEM*EMEMEM*EMEMEMEM*EMEMEMEME', 'mamba_num_heads': 64, 'max_position_embeddings': 262144, 'moe_intermediate_size': 1856, 'moe_shared_expert_intermediate_size': 3712, 'n_routed_experts': 128, 'num_experts_per_tok': 6, 'num_key_value_heads': 2, 'routed_scaling_factor': 2.5}, False),
    'word_timestamp_config': ('nemotron3_5_transcribe_word_timestamp', False, {}, False),
}

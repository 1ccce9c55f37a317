"""pp_chart2table: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'pp_chart2table'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_index': 151859,
    'image_seq_length': 576,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen2', True, {'vocab_size': 151860, 'hidden_size': 1024, 'intermediate_size': 2816, 'num_hidden_layers': 24, 'num_attention_heads': 16, 'num_key_value_heads': 16, 'hidden_act': 'silu', 'max_position_embeddings': 32768, 'initializer_range': 0.02, 'rms_norm_eps': 1e-06, 'use_cache': True, 'tie_word_embeddings': True, 'rope_theta': 1000000.0, 'rope_parameters': None, 'use_sliding_window': False, 'sliding_window': 4096, 'max_window_layers': 21, 'attention_dropout': 0.0}, False),
    'vision_config': ('pp_chart2table_vision', False, {}, False),
}

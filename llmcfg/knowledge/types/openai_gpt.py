"""openai-gpt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'openai-gpt'

DEFAULTS = {
    'vocab_size': 40478,
    'n_positions': 512,
    'n_embd': 768,
    'n_layer': 12,
    'n_head': 12,
    'afn': 'gelu',
    'resid_pdrop': 0.1,
    'embd_pdrop': 0.1,
    'attn_pdrop': 0.1,
    'layer_norm_epsilon': 1e-05,
    'initializer_range': 0.02,
    'summary_type': 'cls_index',
    'summary_use_proj': True,
    'summary_activation': None,
    'summary_proj_to_labels': True,
    'summary_first_dropout': 0.1,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'max_position_embeddings': 'n_positions',
    'hidden_size': 'n_embd',
    'num_attention_heads': 'n_head',
    'num_hidden_layers': 'n_layer',
}

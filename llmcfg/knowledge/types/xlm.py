"""xlm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'xlm'

DEFAULTS = {
    'vocab_size': 30145,
    'emb_dim': 2048,
    'n_layers': 12,
    'n_heads': 16,
    'dropout': 0.1,
    'attention_dropout': 0.1,
    'gelu_activation': True,
    'sinusoidal_embeddings': False,
    'causal': False,
    'asm': False,
    'n_langs': 1,
    'use_lang_emb': True,
    'max_position_embeddings': 512,
    'embed_init_std': 0.02209708691207961,
    'layer_norm_eps': 1e-12,
    'init_std': 0.02,
    'unk_index': 3,
    'mask_index': 5,
    'is_encoder': True,
    'summary_type': 'first',
    'summary_use_proj': True,
    'summary_activation': None,
    'summary_proj_to_labels': True,
    'summary_first_dropout': 0.1,
    'start_n_top': 5,
    'end_n_top': 5,
    'mask_token_id': 0,
    'lang_id': 0,
    'pad_token_id': 2,
    'bos_token_id': 0,
    'eos_token_id': 1,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'emb_dim',
    'num_attention_heads': 'n_heads',
    'num_hidden_layers': 'n_layers',
    'n_words': 'vocab_size',
    'bos_index': 'bos_token_id',
    'eos_index': 'eos_token_id',
    'pad_index': 'pad_token_id',
}

"""markuplm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'markuplm'

DEFAULTS = {
    'vocab_size': 30522,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 512,
    'type_vocab_size': 2,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'pad_token_id': 0,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'max_xpath_tag_unit_embeddings': 256,
    'max_xpath_subs_unit_embeddings': 1024,
    'tag_pad_id': 216,
    'subs_pad_id': 1001,
    'xpath_unit_hidden_size': 32,
    'max_depth': 50,
    'use_cache': True,
    'classifier_dropout': None,
}

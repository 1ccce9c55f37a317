"""mobilebert: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'mobilebert'

DEFAULTS = {
    'vocab_size': 30522,
    'hidden_size': 512,
    'num_hidden_layers': 24,
    'num_attention_heads': 4,
    'intermediate_size': 512,
    'hidden_act': 'relu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 512,
    'type_vocab_size': 2,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'pad_token_id': 0,
    'embedding_size': 128,
    'trigram_input': True,
    'use_bottleneck': True,
    'intra_bottleneck_size': 128,
    'use_bottleneck_attention': False,
    'key_query_shared_bottleneck': True,
    'num_feedforward_networks': 4,
    'normalization_type': 'no_norm',
    'classifier_activation': True,
    'classifier_dropout': None,
    'tie_word_embeddings': True,
}


def post_init(c, v, kwargs):
    if v['use_bottleneck']:
        put(c, v, 'true_hidden_size', v['intra_bottleneck_size'], 'intra_bottleneck_size')
    else:
        put(c, v, 'true_hidden_size', v['hidden_size'], 'hidden_size')
    base(c, v, kwargs)

"""vilt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'vilt'

DEFAULTS = {
    'vocab_size': 30522,
    'type_vocab_size': 2,
    'modality_type_vocab_size': 2,
    'max_position_embeddings': 40,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'image_size': 384,
    'patch_size': 32,
    'num_channels': 3,
    'qkv_bias': True,
    'max_image_length': -1,
    'tie_word_embeddings': True,
    'num_images': -1,
    'pad_token_id': None,
}


def post_init(c, v, kwargs):
    try:
        kwargs.pop('tie_word_embeddings', None)
    except Exception as e:
        odd(c, '', e)
    put(c, v, 'tie_word_embeddings', True)
    base(c, v, kwargs)

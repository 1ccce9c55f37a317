"""bros: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'bros'

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
    'dim_bbox': 8,
    'bbox_scale': 100.0,
    'n_relations': 1,
    'classifier_dropout_prob': 0.1,
    'is_decoder': False,
    'add_cross_attention': False,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'dim_bbox_sinusoid_emb_2d', v['hidden_size'] // 4, 'hidden_size // 4')
    except Exception as e:
        odd(c, 'dim_bbox_sinusoid_emb_2d', e)
    try:
        put(c, v, 'dim_bbox_sinusoid_emb_1d', v['dim_bbox_sinusoid_emb_2d'] // v['dim_bbox'], 'dim_bbox_sinusoid_emb_2d // dim_bbox')
    except Exception as e:
        odd(c, 'dim_bbox_sinusoid_emb_1d', e)
    try:
        put(c, v, 'dim_bbox_projection', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'dim_bbox_projection', e)
    base(c, v, kwargs)

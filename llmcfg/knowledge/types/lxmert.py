"""lxmert: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'lxmert'

DEFAULTS = {
    'vocab_size': 30522,
    'hidden_size': 768,
    'num_attention_heads': 12,
    'num_qa_labels': 9500,
    'num_object_labels': 1600,
    'num_attr_labels': 400,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 512,
    'type_vocab_size': 2,
    'initializer_range': 0.02,
    'l_layers': 9,
    'x_layers': 5,
    'r_layers': 5,
    'visual_feat_dim': 2048,
    'visual_pos_dim': 4,
    'visual_loss_normalizer': 6.67,
    'task_matched': True,
    'task_mask_lm': True,
    'task_obj_predict': True,
    'task_qa': True,
    'visual_obj_loss': True,
    'visual_attr_loss': True,
    'visual_feat_loss': True,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'tie_word_embeddings': True,
}


def post_init(c, v, kwargs):
    put(c, v, 'num_hidden_layers', {'vision': v['r_layers'], 'cross_encoder': v['x_layers'], 'language': v['l_layers']}, 'r_layers, x_layers, l_layers')
    base(c, v, kwargs)

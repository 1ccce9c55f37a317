"""openai_privacy_filter: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, set_num_labels

MODEL_TYPE = 'openai_privacy_filter'

DEFAULTS = {
    'num_hidden_layers': 8,
    'num_local_experts': 128,
    'vocab_size': 200064,
    'hidden_size': 640,
    'intermediate_size': 640,
    'head_dim': 64,
    'num_attention_heads': 14,
    'num_key_value_heads': 2,
    'sliding_window': 128,
    'tie_word_embeddings': False,
    'initializer_range': 0.02,
    'max_position_embeddings': 131072,
    'rms_norm_eps': 1e-05,
    'rope_parameters': None,
    'attention_dropout': 0.0,
    'num_experts_per_tok': 4,
    'swiglu_alpha': 1.702,
    'swiglu_limit': 7.0,
    'router_aux_loss_coef': 0.001,
    'output_router_logits': False,
    'use_cache': True,
    'pad_token_id': 199999,
    'bos_token_id': None,
    'eos_token_id': 199999,
    'attention_bias': True,
    'classifier_dropout': 0.0,
}

ATTRIBUTE_MAP = {
    'num_experts': 'num_local_experts',
}

DEFAULT_THETA = 150000.0


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'rope_type': 'yarn', 'factor': 32.0, 'beta_fast': 32.0, 'beta_slow': 1.0, 'truncate': False, 'original_max_position_embeddings': 4096})
    requested_num_labels = kwargs.pop('num_labels', 33)
    try:
        if v['id2label'] is None and requested_num_labels == 33:
            put(c, v, 'id2label', dict(enumerate(('O', 'B-account_number', 'I-account_number', 'E-account_number', 'S-account_number', 'B-private_address', 'I-private_address', 'E-private_address', 'S-private_address', 'B-private_date', 'I-private_date', 'E-private_date', 'S-private_date', 'B-private_email', 'I-private_email', 'E-private_email', 'S-private_email', 'B-private_person', 'I-private_person', 'E-private_person', 'S-private_person', 'B-private_phone', 'I-private_phone', 'E-private_phone', 'S-private_phone', 'B-private_url', 'I-private_url', 'E-private_url', 'S-private_url', 'B-secret', 'I-secret', 'E-secret', 'S-secret'))))
        elif v['id2label'] is None:
            set_num_labels(v, requested_num_labels)
    except Exception as e:
        odd(c, 'id2label', e)
    try:
        if v['label2id'] is None and v['id2label'] is not None:
            put(c, v, 'label2id', {label: idx for idx, label in v['id2label'].items()}, '{label: idx for idx, label in id2label.items()}')
    except Exception as e:
        odd(c, 'label2id', e)
    base(c, v, kwargs)

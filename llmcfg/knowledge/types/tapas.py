"""tapas: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'tapas'

DEFAULTS = {
    'vocab_size': 30522,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 1024,
    'type_vocab_sizes': (3, 256, 256, 2, 256, 256, 10),
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'pad_token_id': 0,
    'bos_token_id': None,
    'eos_token_id': None,
    'positive_label_weight': 10.0,
    'num_aggregation_labels': 0,
    'aggregation_loss_weight': 1.0,
    'use_answer_as_supervision': None,
    'answer_loss_importance': 1.0,
    'use_normalized_answer_loss': False,
    'huber_loss_delta': None,
    'temperature': 1.0,
    'aggregation_temperature': 1.0,
    'use_gumbel_for_cells': False,
    'use_gumbel_for_aggregation': False,
    'average_approximation_function': 'ratio',
    'cell_selection_preference': None,
    'answer_loss_cutoff': None,
    'max_num_rows': 64,
    'max_num_columns': 32,
    'average_logits_per_cell': False,
    'select_one_column': True,
    'allow_empty_column_selection': False,
    'init_cell_selection_weights_to_zero': False,
    'reset_position_index_per_cell': True,
    'disable_per_token_loss': False,
    'aggregation_labels': None,
    'no_aggregation_label_index': None,
    'is_decoder': False,
    'add_cross_attention': False,
    'tie_word_embeddings': True,
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['aggregation_labels'], dict):
            put(c, v, 'aggregation_labels', {int(k): v_ for k, v_ in v['aggregation_labels'].items()}, '{int(k): v_ for k, v_ in aggregation_labels.items()}')
    except Exception as e:
        odd(c, 'aggregation_labels', e)
    base(c, v, kwargs)

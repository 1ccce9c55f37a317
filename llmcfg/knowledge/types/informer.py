"""informer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'informer'

DEFAULTS = {
    'is_encoder_decoder': True,
    'prediction_length': None,
    'context_length': None,
    'distribution_output': 'student_t',
    'loss': 'nll',
    'input_size': 1,
    'lags_sequence': None,
    'scaling': 'mean',
    'num_dynamic_real_features': 0,
    'num_static_real_features': 0,
    'num_static_categorical_features': 0,
    'num_time_features': 0,
    'cardinality': None,
    'embedding_dimension': None,
    'd_model': 64,
    'encoder_ffn_dim': 32,
    'decoder_ffn_dim': 32,
    'encoder_attention_heads': 2,
    'decoder_attention_heads': 2,
    'encoder_layers': 2,
    'decoder_layers': 2,
    'activation_function': 'gelu',
    'dropout': 0.05,
    'encoder_layerdrop': 0.1,
    'decoder_layerdrop': 0.1,
    'attention_dropout': 0.1,
    'activation_dropout': 0.1,
    'num_parallel_samples': 100,
    'init_std': 0.02,
    'use_cache': True,
    'attention_type': 'prob',
    'sampling_factor': 5,
    'distil': True,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
    'num_attention_heads': 'encoder_attention_heads',
    'num_hidden_layers': 'encoder_layers',
    'initializer_range': 'init_std',
}


def get__number_of_features(c, v):
    return sum(v['embedding_dimension']) + v['num_dynamic_real_features'] + v['num_time_features'] + v['num_static_real_features'] + v['input_size'] * 2


def post_init(c, v, kwargs):
    put(c, v, 'context_length', v['context_length'] or v['prediction_length'], 'prediction_length')
    put(c, v, 'lags_sequence', v['lags_sequence'] if v['lags_sequence'] is not None else [1, 2, 3, 4, 5, 6, 7])
    try:
        if not (v['cardinality'] and v['num_static_categorical_features'] > 0):
            put(c, v, 'cardinality', [0])
    except Exception as e:
        odd(c, 'cardinality', e)
    try:
        if not (v['embedding_dimension'] and v['num_static_categorical_features'] > 0):
            put(c, v, 'embedding_dimension', [min(50, (cat + 1) // 2) for cat in v['cardinality']], '[min(50, (cat + 1) // 2) for cat in cardinality]')
    except Exception as e:
        odd(c, 'embedding_dimension', e)
    try:
        put(c, v, 'feature_size', times(v['input_size'], len(v['lags_sequence'])) + get__number_of_features(c, v), 'input_size * len(lags_sequence) + number_of_features')
    except Exception as e:
        odd(c, 'feature_size', e)
    base(c, v, kwargs)


PROPERTIES = {
    '_number_of_features': get__number_of_features,
}

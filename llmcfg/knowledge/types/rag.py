"""rag: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, changed, odd, put, sub

MODEL_TYPE = 'rag'

DEFAULTS = {
    'is_encoder_decoder': True,
    'question_encoder': None,
    'generator': None,
    'vocab_size': None,
    'prefix': None,
    'bos_token_id': None,
    'pad_token_id': None,
    'eos_token_id': None,
    'decoder_start_token_id': None,
    'title_sep': ' / ',
    'doc_sep': ' // ',
    'n_docs': 5,
    'max_combined_length': 300,
    'retrieval_vector_size': 768,
    'retrieval_batch_size': 8,
    'dataset': 'wiki_dpr',
    'dataset_split': 'train',
    'index_name': 'compressed',
    'index_path': None,
    'passages_path': None,
    'use_dummy_dataset': False,
    'reduce_loss': False,
    'label_smoothing': 0.0,
    'do_deduplication': True,
    'exclude_bos_score': False,
    'do_marginalize': False,
    'output_retrieved': False,
    'use_cache': True,
    'dataset_revision': None,
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['question_encoder'], dict):
            v['question_encoder']['model_type'] = v['question_encoder'].get('model_type', 'dpr')
            changed(c, 'question_encoder', 'question_encoder.get')
            put(c, v, 'question_encoder', sub(c, 'question_encoder', v['question_encoder']['model_type'], v['question_encoder']), 'question_encoder')
        elif v['question_encoder'] is None:
            put(c, v, 'question_encoder', sub(c, 'question_encoder', 'dpr', None))
    except Exception as e:
        odd(c, 'question_encoder', e)
    try:
        if isinstance(v['generator'], dict):
            v['generator']['model_type'] = v['generator'].get('model_type', 'bart')
            changed(c, 'generator', 'generator.get')
            put(c, v, 'generator', sub(c, 'generator', v['generator']['model_type'], v['generator']), "CONFIG_MAPPING[generator['model_type']](**generator)")
        elif v['generator'] is None:
            put(c, v, 'generator', sub(c, 'generator', 'bart', None))
    except Exception as e:
        odd(c, 'generator', e)
    base(c, v, kwargs)

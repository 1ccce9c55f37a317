"""esm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, sub

MODEL_TYPE = 'esm'

DEFAULTS = {
    'vocab_size': None,
    'mask_token_id': None,
    'pad_token_id': None,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 1026,
    'rope_theta': 10000.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'position_embedding_type': 'absolute',
    'use_cache': True,
    'emb_layer_norm_before': None,
    'token_dropout': False,
    'is_folding_model': False,
    'esmfold_config': None,
    'vocab_list': None,
    'is_decoder': False,
    'add_cross_attention': False,
    'tie_word_embeddings': True,
    'bos_token_id': None,
    'eos_token_id': 2,
}


def post_init(c, v, kwargs):
    try:
        if v['is_folding_model']:
            if v['esmfold_config'] is None:
                put(c, v, 'esmfold_config', sub(c, 'esmfold_config', '_EsmFoldConfig', None))
            elif isinstance(v['esmfold_config'], dict):
                put(c, v, 'esmfold_config', sub(c, 'esmfold_config', '_EsmFoldConfig', v['esmfold_config']), 'esmfold_config')
            if v['vocab_list'] is None:
                put(c, v, 'vocab_list', ('<cls>', '<pad>', '<eos>', '<unk>', 'L', 'A', 'G', 'V', 'S', 'E', 'R', 'T', 'I', 'D', 'P', 'K', 'Q', 'N', 'F', 'Y', 'M', 'H', 'W', 'C', 'X', 'B', 'U', 'Z', 'O', '.', '-', '<null_1>', '<mask>'))
        else:
            put(c, v, 'esmfold_config', None)
            put(c, v, 'vocab_list', None)
    except Exception as e:
        odd(c, 'esmfold_config, vocab_list', e)
    base(c, v, kwargs)

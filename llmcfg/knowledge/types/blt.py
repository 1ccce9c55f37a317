"""blt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr, times

MODEL_TYPE = 'blt'

DEFAULTS = {
    'vocab_size': 260,
    'max_position_embeddings': 4096,
    'patch_in_forward': True,
    'patch_size': 4,
    'patching_mode': 'entropy',
    'patching_threshold': 1.335442066192627,
    'patching_batch_size': 1,
    'max_patch_length': None,
    'local_attention_window_len': 512,
    'cross_attn_k': 2,
    'encoder_hash_byte_group_size': None,
    'encoder_hash_byte_group_vocab': 500002,
    'encoder_hash_byte_group_nb_functions': 1,
    'patcher_config': None,
    'encoder_config': None,
    'decoder_config': None,
    'global_config': None,
    'tie_word_embeddings': False,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'initializer_range': 0.02,
    'rope_parameters': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'patcher_config': ('blt_patcher', False, {}, False),
    'encoder_config': ('blt_local_encoder', False, {}, False),
    'decoder_config': ('blt_local_decoder', False, {}, False),
    'global_config': ('blt_global_transformer', False, {}, False),
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    put(c, v, 'encoder_hash_byte_group_size', v['encoder_hash_byte_group_size'] or [3, 4, 5, 6, 7, 8])
    try:
        put_attr(v['encoder_config'], 'sliding_window', v['local_attention_window_len'], 'local_attention_window_len')
    except Exception as e:
        odd(c, 'encoder_config.sliding_window', e)
    try:
        encoder_cross_output_size = times(v['encoder_config']['hidden_size'], v['cross_attn_k'])
    except Exception as e:
        odd(c, '', e)
    try:
        put_attr(v['global_config'], 'encoder_cross_output_size', encoder_cross_output_size if encoder_cross_output_size != v['global_config']['hidden_size'] else None, 'encoder_config.hidden_size, cross_attn_k, global_config.hidden_size')
    except Exception as e:
        odd(c, 'global_config.encoder_cross_output_size', e)

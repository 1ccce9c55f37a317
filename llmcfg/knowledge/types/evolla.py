"""evolla: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, sub

MODEL_TYPE = 'evolla'

DEFAULTS = {
    'protein_encoder_config': None,
    'vocab_size': 128256,
    'hidden_size': 4096,
    'intermediate_size': 14336,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 8192,
    'rms_norm_eps': 1e-05,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'aligner_ffn_mult': 4,
    'aligner_enable_bias': True,
    'aligner_attention_probs_dropout_prob': 0.1,
    'aligner_num_add_layers': 8,
    'resampler_depth': 6,
    'resampler_dim_head': 64,
    'resampler_heads': 8,
    'resampler_num_latents': 64,
    'resampler_ff_mult': 4,
    'initializer_range': 0.02,
    'pad_token_id': None,
    'bos_token_id': 128000,
    'eos_token_id': 128009,
    'use_cache': False,
    'tie_word_embeddings': False,
    'is_decoder': False,
    'add_cross_attention': False,
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    try:
        if v['protein_encoder_config'] is None:
            put(c, v, 'protein_encoder_config', sub(c, 'protein_encoder_config', '_SaProtConfig', None))
        elif isinstance(v['protein_encoder_config'], dict):
            put(c, v, 'protein_encoder_config', sub(c, 'protein_encoder_config', '_SaProtConfig', v['protein_encoder_config']), 'protein_encoder_config')
    except Exception as e:
        odd(c, 'protein_encoder_config', e)
    base(c, v, kwargs)

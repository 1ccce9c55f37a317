"""gradium_phonon_tts: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'gradium_phonon_tts'

DEFAULTS = {
    'flow_head_config': None,
    'vocab_size': 4001,
    'hidden_size': 768,
    'num_hidden_layers': 6,
    'num_attention_heads': 12,
    'num_key_value_heads': None,
    'head_dim': None,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-05,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'max_position_embeddings': 8192,
    'rope_parameters': None,
    'latent_dim': 32,
    'pad_token_id': 3,
    'bos_token_id': None,
    'eos_token_id': None,
    'audio_prompt_token_id': 5,
    'audio_latent_token_id': 6,
    'audio_bos_token_id': 4,
    'frame_rate': 12.5,
    'initializer_range': 0.02,
    'use_cache': True,
    'eos_loss_weight': 0.1,
    'flow_loss_num_samples': 4,
    'lsd_distill_probability': 0.25,
    'lsd_diagonal_weight': 0.75,
    'lsd_time_logit_mean': 0.4,
    'lsd_time_logit_std': 1.0,
    'latent_stats_ema_steps': 1000,
    'latent_stats_ema_decay': 0.999,
    'audio_prompt_dim': 512,
    'num_speakers': 1,
    'num_speakers_vocab_size': 32,
    'num_speakers_embedding_dim': 16,
    'duration_delta': 0.0,
    'duration_delta_embedding_dim': 128,
    'duration_delta_scale': 1000.0,
    'duration_delta_max_period': 10000.0,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'flow_head_config': ('_GradiumPhononTTSFlowHeadConfig', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'head_dim', v['head_dim'] or v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)

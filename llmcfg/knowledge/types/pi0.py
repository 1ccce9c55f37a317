"""pi0: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put_attr

MODEL_TYPE = 'pi0'

DEFAULTS = {
    'vlm_config': None,
    'dit_config': None,
    'chunk_size': 50,
    'max_state_dim': 32,
    'max_action_dim': 32,
    'num_inference_steps': 10,
    'time_sampling_beta_alpha': 1.5,
    'time_sampling_beta_beta': 1.0,
    'time_sampling_scale': 0.999,
    'time_sampling_offset': 0.001,
    'min_period': 0.004,
    'max_period': 4.0,
    'loss_reduction': 'mean',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vlm_config': ('paligemma', True, {'text_config': {'model_type': 'gemma', 'hidden_size': 2048, 'num_hidden_layers': 18, 'intermediate_size': 16384, 'num_attention_heads': 8, 'num_key_value_heads': 1, 'vocab_size': 257152}, 'vision_config': {'model_type': 'siglip_vision_model', 'intermediate_size': 4304, 'hidden_size': 1152, 'patch_size': 14, 'image_size': 224, 'num_hidden_layers': 27, 'num_attention_heads': 16, 'vocab_size': 257152, 'vision_use_head': False}, 'projection_dim': 2048, 'image_token_id': 257152}, False),
    'dit_config': ('gemma', True, {'hidden_size': 1024, 'num_hidden_layers': 18, 'intermediate_size': 4096, 'num_attention_heads': 8, 'num_key_value_heads': 1, 'head_dim': 256}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put_attr(v['dit_config'], 'vocab_size', v['vlm_config']['text_config']['vocab_size'], 'vlm_config.text_config.vocab_size')
    except Exception as e:
        odd(c, 'dit_config.vocab_size', e)
    try:
        put_attr(v['dit_config'], 'is_causal', True, '')
    except Exception as e:
        odd(c, 'dit_config.is_causal', e)
    try:
        put_attr(v['dit_config'], 'use_bidirectional_attention', True, '')
    except Exception as e:
        odd(c, 'dit_config.use_bidirectional_attention', e)
    try:
        put_attr(v['vlm_config']['text_config'], 'use_bidirectional_attention', True, '')
    except Exception as e:
        odd(c, 'vlm_config.text_config.use_bidirectional_attention', e)

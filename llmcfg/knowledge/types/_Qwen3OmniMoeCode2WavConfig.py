"""Qwen3OmniMoeCode2WavConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import times

MODEL_TYPE = 'Qwen3OmniMoeCode2WavConfig'

DEFAULTS = {
    'codebook_size': 2048,
    'hidden_size': 1024,
    'max_position_embeddings': 8000,
    'rope_parameters': None,
    'num_attention_heads': 16,
    'num_key_value_heads': 16,
    'attention_bias': False,
    'sliding_window': 72,
    'intermediate_size': 3072,
    'hidden_act': 'silu',
    'layer_scale_initial_scale': 0.01,
    'rms_norm_eps': 1e-05,
    'num_hidden_layers': 8,
    'num_quantizers': 16,
    'upsample_rates': (8, 5, 4, 3),
    'upsampling_ratios': (2, 2),
    'decoder_dim': 1536,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
}


def get_layer_types(c, v):
    return times(['sliding_attention'], v['num_hidden_layers'])


PROPERTIES = {
    'layer_types': get_layer_types,
}

"""fun_asr_nano_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import times

MODEL_TYPE = 'fun_asr_nano_encoder'

DEFAULTS = {
    'num_mel_bins': 80,
    'hidden_size': 512,
    'num_attention_heads': 4,
    'intermediate_size': 2048,
    'num_hidden_layers': 70,
    'hidden_dropout': 0.1,
    'attention_dropout': 0.1,
    'layer_norm_eps': 1e-05,
    'hidden_act': 'relu',
    'max_position_embeddings': 2049,
    'num_stacked_frames': 7,
    'num_timestamp_prediction_layers': 20,
    'fsmn_kernel_size': 11,
}


def get_input_size(c, v):
    return times(v['num_mel_bins'], v['num_stacked_frames'])


PROPERTIES = {
    'input_size': get_input_size,
}

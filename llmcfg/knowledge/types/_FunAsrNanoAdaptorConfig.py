"""FunAsrNanoAdaptorConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'FunAsrNanoAdaptorConfig'

DEFAULTS = {
    'hidden_size': 1024,
    'num_attention_heads': 8,
    'intermediate_size': 256,
    'num_hidden_layers': 2,
    'hidden_dropout': 0.0,
    'attention_dropout': 0.0,
    'layer_norm_eps': 1e-05,
    'hidden_act': 'relu',
    'projector_hidden_act': 'relu',
    'projector_hidden_size': 2048,
}

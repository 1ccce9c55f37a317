"""gemma3n_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'gemma3n_audio'

DEFAULTS = {
    'vocab_size': 128,
    'vocab_offset': 262272,
    'input_feat_size': 128,
    'hidden_size': 1536,
    'rms_norm_eps': 1e-06,
    'gradient_clipping': 10000000000.0,
    'conf_attention_chunk_size': 12,
    'conf_attention_context_left': 13,
    'conf_attention_context_right': 0,
    'conf_attention_logit_cap': 50.0,
    'conf_num_attention_heads': 8,
    'conf_num_hidden_layers': 12,
    'conf_conv_kernel_size': 5,
    'conf_reduction_factor': 4,
    'conf_residual_weight': 0.5,
    'sscp_conv_channel_size': (128, 32),
    'sscp_conv_group_norm_eps': 0.001,
    'sscp_conv_kernel_size': ((3, 3), (3, 3)),
    'sscp_conv_stride_size': ((2, 2), (2, 2)),
}

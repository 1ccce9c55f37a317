"""sam_mask_decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'sam_mask_decoder'

DEFAULTS = {
    'hidden_size': 256,
    'hidden_act': 'relu',
    'mlp_dim': 2048,
    'num_hidden_layers': 2,
    'num_attention_heads': 8,
    'attention_downsample_rate': 2,
    'num_multimask_outputs': 3,
    'iou_head_depth': 3,
    'iou_head_hidden_dim': 256,
    'layer_norm_eps': 1e-06,
}

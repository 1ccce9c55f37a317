"""sam3_tracker_video_mask_decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'sam3_tracker_video_mask_decoder'

DEFAULTS = {
    'hidden_size': 256,
    'hidden_act': 'gelu',
    'mlp_dim': 2048,
    'num_hidden_layers': 2,
    'num_attention_heads': 8,
    'attention_downsample_rate': 2,
    'num_multimask_outputs': 3,
    'iou_head_depth': 3,
    'iou_head_hidden_dim': 256,
    'dynamic_multimask_via_stability': True,
    'dynamic_multimask_stability_delta': 0.05,
    'dynamic_multimask_stability_thresh': 0.98,
}

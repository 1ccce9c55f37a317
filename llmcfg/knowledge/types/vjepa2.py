"""vjepa2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'vjepa2'

DEFAULTS = {
    'patch_size': 16,
    'crop_size': 256,
    'frames_per_clip': 64,
    'tubelet_size': 2,
    'hidden_size': 1024,
    'in_chans': 3,
    'num_attention_heads': 16,
    'num_hidden_layers': 24,
    'drop_path_rate': 0.0,
    'mlp_ratio': 4.0,
    'layer_norm_eps': 1e-06,
    'qkv_bias': True,
    'attention_probs_dropout_prob': 0.0,
    'hidden_act': 'gelu',
    'initializer_range': 0.02,
    'attention_dropout': 0.0,
    'num_pooler_layers': 3,
    'pred_hidden_size': 384,
    'pred_num_attention_heads': 12,
    'pred_num_hidden_layers': 12,
    'pred_num_mask_tokens': 10,
    'pred_zero_init_mask_tokens': True,
    'pred_mlp_ratio': 4.0,
}

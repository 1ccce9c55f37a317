"""tvp: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'tvp'

DEFAULTS = {
    'backbone_config': None,
    'distance_loss_weight': 1.0,
    'duration_loss_weight': 0.1,
    'visual_prompter_type': 'framepad',
    'visual_prompter_apply': 'replace',
    'visual_prompt_size': 96,
    'max_img_size': 448,
    'num_frames': 48,
    'vocab_size': 30522,
    'type_vocab_size': 2,
    'hidden_size': 768,
    'intermediate_size': 3072,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'max_position_embeddings': 512,
    'max_grid_col_position_embeddings': 100,
    'max_grid_row_position_embeddings': 100,
    'hidden_dropout_prob': 0.1,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-12,
    'initializer_range': 0.02,
    'attention_probs_dropout_prob': 0.1,
    'pad_token_id': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('resnet', True, {'out_features': ['stage4']}, False),
}

"""grounding-dino: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'grounding-dino'

DEFAULTS = {
    'is_encoder_decoder': True,
    'backbone_config': None,
    'text_config': None,
    'num_queries': 900,
    'encoder_layers': 6,
    'encoder_ffn_dim': 2048,
    'encoder_attention_heads': 8,
    'decoder_layers': 6,
    'decoder_ffn_dim': 2048,
    'decoder_attention_heads': 8,
    'activation_function': 'relu',
    'd_model': 256,
    'dropout': 0.1,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'auxiliary_loss': False,
    'position_embedding_type': 'sine',
    'num_feature_levels': 4,
    'encoder_n_points': 4,
    'decoder_n_points': 4,
    'two_stage': True,
    'class_cost': 1.0,
    'bbox_cost': 5.0,
    'giou_cost': 2.0,
    'bbox_loss_coefficient': 5.0,
    'giou_loss_coefficient': 2.0,
    'focal_alpha': 0.25,
    'disable_custom_kernels': False,
    'max_text_len': 256,
    'text_enhancer_dropout': 0.0,
    'fusion_droppath': 0.1,
    'fusion_dropout': 0.0,
    'embedding_init_target': True,
    'query_dim': 4,
    'decoder_bbox_embed_share': True,
    'two_stage_bbox_embed_share': False,
    'positional_embedding_temperature': 20,
    'init_std': 0.02,
    'layer_norm_eps': 1e-05,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
    'num_attention_heads': 'encoder_attention_heads',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('swin', True, {'out_indices': [2, 3, 4]}, False),
    'text_config': ('bert', True, {}, False),
}

"""PPDocLayoutV2ReadingOrderConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'PPDocLayoutV2ReadingOrderConfig'

DEFAULTS = {
    'hidden_size': 512,
    'num_attention_heads': 8,
    'attention_probs_dropout_prob': 0.1,
    'has_relative_attention_bias': False,
    'has_spatial_attention_bias': True,
    'layer_norm_eps': 1e-05,
    'hidden_dropout_prob': 0.1,
    'intermediate_size': 2048,
    'hidden_act': 'gelu',
    'num_hidden_layers': 6,
    'rel_pos_bins': 32,
    'max_rel_pos': 128,
    'rel_2d_pos_bins': 64,
    'max_rel_2d_pos': 256,
    'max_position_embeddings': 514,
    'max_2d_position_embeddings': 1024,
    'type_vocab_size': 1,
    'vocab_size': 4,
    'initializer_range': 0.01,
    'start_token_id': 0,
    'pad_token_id': 1,
    'end_token_id': 2,
    'pred_token_id': 3,
    'coordinate_size': 171,
    'shape_size': 170,
    'num_classes': 20,
    'relation_bias_embed_dim': 16,
    'relation_bias_theta': 10000,
    'relation_bias_scale': 100,
    'global_pointer_head_size': 64,
    'gp_dropout_value': 0.0,
}

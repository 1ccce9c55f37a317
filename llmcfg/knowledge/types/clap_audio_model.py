"""clap_audio_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'clap_audio_model'

DEFAULTS = {
    'window_size': 8,
    'num_mel_bins': 64,
    'spec_size': 256,
    'hidden_act': 'gelu',
    'patch_size': 4,
    'patch_stride': (4, 4),
    'num_classes': 527,
    'hidden_size': 768,
    'projection_dim': 512,
    'depths': (2, 2, 6, 2),
    'num_attention_heads': (4, 8, 16, 32),
    'enable_fusion': False,
    'hidden_dropout_prob': 0.1,
    'fusion_type': None,
    'patch_embed_input_channels': 1,
    'flatten_patch_embeds': True,
    'patch_embeds_hidden_size': 96,
    'enable_patch_layer_norm': True,
    'drop_path_rate': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'qkv_bias': True,
    'mlp_ratio': 4.0,
    'aff_block_r': 4,
    'num_hidden_layers': 4,
    'projection_hidden_act': 'relu',
    'layer_norm_eps': 1e-05,
    'initializer_factor': 1.0,
}

"""emu3_vqgan: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'emu3_vqgan'

DEFAULTS = {
    'codebook_size': 32768,
    'embed_dim': 4,
    'latent_channels': 4,
    'double_latent': False,
    'in_channels': 3,
    'out_channels': 3,
    'temporal_downsample_factor': 4,
    'base_channels': 256,
    'channel_multiplier': (1, 2, 2, 4),
    'num_res_blocks': 2,
    'attn_resolutions': (3,),
    'hidden_size': 1024,
    'num_attention_heads': 1,
    'attention_dropout': 0.0,
}

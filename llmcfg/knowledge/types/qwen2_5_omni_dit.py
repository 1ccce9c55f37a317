"""qwen2_5_omni_dit: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen2_5_omni_dit'

DEFAULTS = {
    'hidden_size': 1024,
    'num_hidden_layers': 22,
    'num_attention_heads': 16,
    'ff_mult': 2,
    'emb_dim': 512,
    'head_dim': 64,
    'rope_parameters': None,
    'max_position_embeddings': 32768,
    'block_size': 24,
    'look_ahead_layers': (10,),
    'look_backward_layers': (0, 20),
    'repeats': 2,
    'num_embeds': 8193,
    'mel_dim': 80,
    'dropout': 0.1,
    'enc_emb_dim': 192,
    'enc_dim': 128,
    'enc_channels': (256, 256, 256, 256, 768),
    'enc_kernel_sizes': (5, 3, 3, 3, 1),
    'enc_dilations': (1, 2, 3, 4, 1),
    'enc_attention_channels': 64,
    'enc_res2net_scale': 2,
    'enc_se_channels': 64,
}

"""sam2_hiera_det_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'sam2_hiera_det_model'

DEFAULTS = {
    'hidden_size': 96,
    'num_attention_heads': 1,
    'num_channels': 3,
    'image_size': None,
    'patch_kernel_size': None,
    'patch_stride': None,
    'patch_padding': None,
    'query_stride': None,
    'window_positional_embedding_background_size': None,
    'num_query_pool_stages': 3,
    'blocks_per_stage': None,
    'embed_dim_per_stage': None,
    'num_attention_heads_per_stage': None,
    'window_size_per_stage': None,
    'global_attention_blocks': None,
    'mlp_ratio': 4.0,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-06,
    'initializer_range': 0.02,
}


def post_init(c, v, kwargs):
    put(c, v, 'image_size', v['image_size'] if v['image_size'] is not None else [1024, 1024])
    put(c, v, 'patch_kernel_size', v['patch_kernel_size'] if v['patch_kernel_size'] is not None else [7, 7])
    put(c, v, 'patch_stride', v['patch_stride'] if v['patch_stride'] is not None else [4, 4])
    put(c, v, 'patch_padding', v['patch_padding'] if v['patch_padding'] is not None else [3, 3])
    put(c, v, 'query_stride', v['query_stride'] if v['query_stride'] is not None else [2, 2])
    put(c, v, 'window_positional_embedding_background_size', v['window_positional_embedding_background_size'] if v['window_positional_embedding_background_size'] is not None else [7, 7])
    put(c, v, 'blocks_per_stage', v['blocks_per_stage'] if v['blocks_per_stage'] is not None else [1, 2, 7, 2])
    put(c, v, 'embed_dim_per_stage', v['embed_dim_per_stage'] if v['embed_dim_per_stage'] is not None else [96, 192, 384, 768])
    put(c, v, 'num_attention_heads_per_stage', v['num_attention_heads_per_stage'] if v['num_attention_heads_per_stage'] is not None else [1, 2, 4, 8])
    put(c, v, 'window_size_per_stage', v['window_size_per_stage'] if v['window_size_per_stage'] is not None else [8, 4, 14, 7])
    put(c, v, 'global_attention_blocks', v['global_attention_blocks'] if v['global_attention_blocks'] is not None else [5, 7, 9])
    base(c, v, kwargs)

"""sam_hq_prompt_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'sam_hq_prompt_encoder'

DEFAULTS = {
    'hidden_size': 256,
    'image_size': 1024,
    'patch_size': 16,
    'mask_input_channels': 16,
    'num_point_embeddings': 4,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-06,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'image_embedding_size', v['image_size'] // v['patch_size'], 'image_size // patch_size')
    except Exception as e:
        odd(c, 'image_embedding_size', e)
    base(c, v, kwargs)

"""llava: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'llava'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_index': 32000,
    'image_seq_length': 576,
    'projector_hidden_act': 'gelu',
    'vision_feature_select_strategy': 'default',
    'vision_feature_layer': -2,
    'multimodal_projector_bias': True,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('clip_vision_model', True, {'intermediate_size': 4096, 'hidden_size': 1024, 'patch_size': 14, 'image_size': 336, 'num_hidden_layers': 24, 'num_attention_heads': 16, 'vocab_size': 32000, 'projection_dim': 768}, False),
    'text_config': ('llama', True, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if not v['tie_word_embeddings'] and v['text_config']['tie_word_embeddings']:
            put(c, v, 'tie_word_embeddings', v['text_config']['tie_word_embeddings'], 'text_config.tie_word_embeddings')
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)

"""fast_vlm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'fast_vlm'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_index': 151646,
    'image_seq_length': 576,
    'projector_hidden_act': 'gelu',
    'vision_feature_select_strategy': 'full',
    'vision_feature_layer': -1,
    'multimodal_projector_bias': True,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('timm_wrapper', True, {'architecture': 'fastvit_mci3', 'do_pooling': True, 'global_pool': 'avg', 'hidden_size': 3072, 'initializer_range': 0.02, 'model_args': {'inference_mode': True}}, False),
    'text_config': ('qwen2', True, {'hidden_size': 3584, 'vocab_size': 152128, 'intermediate_size': 18944, 'num_attention_heads': 28, 'num_key_value_heads': 4, 'num_hidden_layers': 28}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if not v['tie_word_embeddings'] and v['text_config']['tie_word_embeddings']:
            put(c, v, 'tie_word_embeddings', v['text_config']['tie_word_embeddings'], 'text_config.tie_word_embeddings')
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)

"""flava: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import Completed, as_dict, base, odd, put, sub

MODEL_TYPE = 'flava'

DEFAULTS = {
    'image_config': None,
    'text_config': None,
    'multimodal_config': None,
    'image_codebook_config': None,
    'hidden_size': 768,
    'layer_norm_eps': 1e-12,
    'projection_dim': 768,
    'init_codebook': True,
    'logit_scale_init_value': 2.6592,
    'initializer_range': 0.02,
    'ce_ignore_index': -100,
    'mim_weight': 1.0,
    'mlm_weight': 1.0,
    'global_contrastive_weight': 1.0,
    'itm_weight': 1.0,
    'mmm_image_weight': 1.0,
    'mmm_text_weight': 1.0,
    'global_backprop_contrastive': True,
    'skip_unmasked_multimodal_encoder': True,
    'return_loss': True,
    'tie_word_embeddings': True,
    'initializer_factor': 1.0,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('flava_text_model', False, {}, False),
    'image_config': ('flava_image_model', False, {}, False),
    'multimodal_config': ('flava_multimodal_model', False, {}, False),
    'image_codebook_config': ('flava_image_codebook', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if (text_config_dict := kwargs.pop('text_config_dict', None)) is not None:
            _text_config_dict = as_dict(sub(c, '', 'flava_text_model', text_config_dict))
            text_config = as_dict(v['text_config']) if isinstance(v['text_config'], Completed) else v['text_config']
            text_config = text_config or {}
            text_config.update(_text_config_dict)
            put(c, v, 'text_config', text_config, 'text_config_dict', ('text_config_dict',))
    except Exception as e:
        odd(c, 'text_config', e)
    try:
        if (image_config_dict := kwargs.pop('image_config_dict', None)) is not None:
            _image_config_dict = as_dict(sub(c, '', 'flava_image_model', image_config_dict))
            if 'id2label' in _image_config_dict:
                _image_config_dict['id2label'] = {str(key): value for key, value in _image_config_dict['id2label'].items()}
            image_config = as_dict(v['image_config']) if isinstance(v['image_config'], Completed) else v['image_config']
            image_config = image_config or {}
            image_config.update(_image_config_dict)
            put(c, v, 'image_config', image_config, 'image_config_dict', ('image_config_dict',))
    except Exception as e:
        odd(c, 'image_config', e)
    try:
        if (multimodal_config_dict := kwargs.pop('multimodal_config_dict', None)) is not None:
            _multimodal_config_dict = as_dict(sub(c, '', 'flava_multimodal_model', multimodal_config_dict))
            multimodal_config = as_dict(v['multimodal_config']) if isinstance(v['multimodal_config'], Completed) else v['multimodal_config']
            multimodal_config = multimodal_config or {}
            multimodal_config.update(_multimodal_config_dict)
            put(c, v, 'multimodal_config', multimodal_config, 'multimodal_config_dict', ('multimodal_config_dict',))
    except Exception as e:
        odd(c, 'multimodal_config', e)
    try:
        if (image_codebook_config_dict := kwargs.pop('image_codebook_config_dict', None)) is not None:
            _image_codebook_config_dict = as_dict(sub(c, '', 'flava_image_codebook', image_codebook_config_dict))
            image_codebook_config = as_dict(v['image_codebook_config']) if isinstance(v['image_codebook_config'], Completed) else v['image_codebook_config']
            image_codebook_config = image_codebook_config or {}
            image_codebook_config.update(_image_codebook_config_dict)
            put(c, v, 'image_codebook_config', image_codebook_config, 'image_codebook_config_dict', ('image_codebook_config_dict',))
    except Exception as e:
        odd(c, 'image_codebook_config', e)
    base(c, v, kwargs)

"""beit: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'beit'

DEFAULTS = {
    'vocab_size': 8192,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'image_size': 224,
    'patch_size': 16,
    'num_channels': 3,
    'use_mask_token': False,
    'use_absolute_position_embeddings': False,
    'use_relative_position_bias': False,
    'use_shared_relative_position_bias': False,
    'layer_scale_init_value': 0.1,
    'drop_path_rate': 0.1,
    'use_mean_pooling': True,
    'pool_scales': (1, 2, 3, 6),
    'use_auxiliary_head': True,
    'auxiliary_loss_weight': 0.4,
    'auxiliary_channels': 256,
    'auxiliary_num_convs': 1,
    'auxiliary_concat_input': False,
    'semantic_loss_ignore_index': 255,
    'add_fpn': False,
    'reshape_hidden_states': True,
}


def post_init(c, v, kwargs):
    try:
        if 'segmentation_indices' in kwargs and kwargs.get('out_indices') is None:
            kwargs['out_indices'] = kwargs.pop('segmentation_indices')
    except Exception as e:
        odd(c, '', e)
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{idx}' for idx in span(1, v['num_hidden_layers'] + 1)], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)

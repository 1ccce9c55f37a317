"""dpt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone, base, odd, put

MODEL_TYPE = 'dpt'

DEFAULTS = {
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'image_size': 384,
    'patch_size': 16,
    'num_channels': 3,
    'is_hybrid': False,
    'qkv_bias': True,
    'backbone_out_indices': (2, 5, 8, 11),
    'readout_type': 'project',
    'reassemble_factors': (4, 2, 1, 0.5),
    'neck_hidden_sizes': (96, 192, 384, 768),
    'fusion_hidden_size': 256,
    'head_in_index': -1,
    'use_batch_norm_in_fusion_residual': False,
    'use_bias_in_fusion_residual': None,
    'add_projection': False,
    'use_auxiliary_head': True,
    'auxiliary_loss_weight': 0.4,
    'semantic_loss_ignore_index': 255,
    'semantic_classifier_dropout': 0.1,
    'backbone_featmap_shape': (1, 1024, 24, 24),
    'neck_ignore_stages': (0, 1),
    'backbone_config': None,
    'pooler_output_size': None,
    'pooler_act': 'tanh',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('bit', True, {'model_type': 'bit', 'global_padding': 'same', 'layer_type': 'bottleneck', 'depths': [3, 4, 9], 'out_features': ['stage1', 'stage2', 'stage3'], 'embedding_dynamic_padding': True}, True),
}


def post_init(c, v, kwargs):
    try:
        if v['is_hybrid']:
            if isinstance(v['backbone_config'], dict):
                v['backbone_config'].setdefault('model_type', 'bit')
            put(c, v, 'backbone_config', backbone(c, v['backbone_config'], kwargs, 'bit', {'model_type': 'bit', 'global_padding': 'same', 'layer_type': 'bottleneck', 'depths': [3, 4, 9], 'out_features': ['stage1', 'stage2', 'stage3'], 'embedding_dynamic_padding': True}), 'backbone_config')
        elif kwargs.get('backbone') is not None:
            put(c, v, 'backbone_config', backbone(c, v['backbone_config'], kwargs, 'bit', {'model_type': 'bit', 'global_padding': 'same', 'layer_type': 'bottleneck', 'depths': [3, 4, 9], 'out_features': ['stage1', 'stage2', 'stage3'], 'embedding_dynamic_padding': True}), 'backbone_config')
            put(c, v, 'backbone_out_indices', None)
    except Exception as e:
        odd(c, 'backbone_config, backbone_out_indices', e)
    put(c, v, 'backbone_featmap_shape', v['backbone_featmap_shape'] if v['is_hybrid'] else None, 'backbone_featmap_shape if is_hybrid else None')
    put(c, v, 'neck_ignore_stages', v['neck_ignore_stages'] if v['is_hybrid'] else [], 'neck_ignore_stages if is_hybrid else []')
    put(c, v, 'pooler_output_size', v['pooler_output_size'] if v['pooler_output_size'] else v['hidden_size'], 'hidden_size')
    base(c, v, kwargs)

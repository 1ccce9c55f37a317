"""Derivations by hand: vision models (see the package)."""

from __future__ import annotations

from typing import Any

CLASSES: tuple[str, ...] = ()

TYPES: dict[str, dict[str, Any]] = {
    # models/align/configuration_align.py: EfficientNet's compound scaling of depth
    "align_vision_model": {
        "derived": [["num_hidden_layers", "sum(ceil(depth_coefficient * repeats) for repeats in num_block_repeats)"]]
    },
    # models/beit/configuration_beit.py: an older name of the indices
    "beit": {
        "derived": [
            [
                "file.out_indices",
                "take('segmentation_indices', None)",
                "written('segmentation_indices') and given('out_indices', None) is None",
            ],
            ["stage_names", "stages(num_hidden_layers)"],
            ["out_features", "chosen(stage_names, take('out_features', None), given('out_indices', None))"],
            ["out_indices", "known(take('out_indices', None), places(stage_names, out_features))"],
        ]
    },
    # models/efficientloftr/configuration_efficientloftr.py: what each block of each stage takes in, gives out and skips
    "efficientloftr": {
        "derived": [
            ["stage_num_blocks", "[1, 2, 4, 14]", "null"],
            ["stage_stride", "[2, 1, 2, 2]", "null"],
            ["out_features", "[64, 64, 128, 256]", "null"],
            ["stage_in_channels", "[1] + out_features[:-1]"],
            [
                "stage_block_stride",
                "[joined([stride], same(1, blocks - 1)) for stride, blocks in zip(stage_stride, stage_num_blocks)]",
            ],
            [
                "stage_block_out_channels",
                "[same(out_features[stage], blocks) for stage, blocks in enumerate(stage_num_blocks)]",
            ],
            [
                "stage_block_in_channels",
                "[[stage_in_channels[stage]] + stage_block_out_channels[stage][:-1] for stage in layers(len(stage_num_blocks))]",
            ],
            ["intermediate_size", "hidden_size * 2"],
            ["fine_fusion_dims", "turned(out_features)[:-1]"],
            ["num_key_value_heads", "num_attention_heads"],
            ["file.partial_rotary_factor", "4.0", "absent"],
        ]
    },
    # models/levit/configuration_levit.py: between its three stages it shrinks twice
    "levit": {
        "derived": [
            [
                "down_ops",
                "[['Subsample', key_dim[0], hidden_sizes[0] // key_dim[0], 4, 2, 2], ['Subsample', key_dim[0], hidden_sizes[1] // key_dim[0], 4, 2, 2]]",
            ]
        ]
    },
    # models/lxmert/configuration_lxmert.py
    "lxmert": {
        "derived": [["num_hidden_layers", "{'vision': r_layers, 'cross_encoder': x_layers, 'language': l_layers}"]]
    },
    # models/molmo2/configuration_molmo2.py: older names with a prefix
    "molmo2_adapter": {
        "derived": [
            ["vision_feature_layer", "given('vit_layers', vision_feature_layer)"],
            ["vision_feature_layer", "[24, 18]", "null"],
        ],
        "dropped": ["model_type", "vit_layers"],
    },
    "molmo2_vision": {
        "derived": [
            ["image_size", "given('image_default_input_size', image_size)"],
            ["patch_size", "given('image_patch_size', patch_size)"],
            ["num_position_embeddings", "given('image_num_pos', num_position_embeddings)"],
            ["image_size", "[378, 378]", "null"],
            ["num_position_embeddings", "(image_size[0] // patch_size) * (image_size[1] // patch_size)", "null"],
        ],
        "dropped": ["model_type", "image_default_input_size", "image_patch_size", "image_num_pos"],
    },
    # models/patchtsmixer/configuration_patchtsmixer.py
    "patchtsmixer": {
        "derived": [
            ["num_patches", "(max(context_length, patch_length) - patch_length) // patch_stride + 1"],
            ["patch_last", "True"],
        ]
    },
    # models/radio/configuration_radio.py
    "radio": {
        "derived": [
            ["patch_dim", "num_channels * patch_size ** 2"],
            ["video_patch_dim", "video_temporal_patch_size * patch_dim", "video_temporal_patch_size is not None"],
            ["summary_idxs", "[0, 1]", "null"],
        ],
        "computed": {"num_summary_tokens": "num_cls_tokens + num_registers"},
    },
    # models/rf_detr/configuration_rf_detr.py: blocks that are not given out look at windows
    "rf_detr_dinov2": {
        "derived": [
            ["stage_names", "stages(num_hidden_layers)"],
            ["out_features", "chosen(stage_names, take('out_features', None), given('out_indices', None))"],
            ["out_indices", "known(take('out_indices', None), places(stage_names, out_features))"],
            ["window_block_indexes", "[i for i in layers(out_indices[-1] + 1) if i not in out_indices]"],
        ]
    },
    # models/textnet/configuration_textnet.py
    "textnet": {
        "derived": [
            [
                "conv_layer_kernel_sizes",
                "[[[3, 3], [3, 3], [3, 3]], [[3, 3], [1, 3], [3, 3], [3, 1]], [[3, 3], [3, 3], [3, 1], [1, 3]], [[3, 3], [3, 1], [1, 3], [3, 3]]]",
                "null",
            ],
            ["conv_layer_strides", "[[1, 2, 1], [2, 1, 1, 1], [2, 1, 1, 1], [2, 1, 1, 1]]", "null"],
            ["depths", "[len(layer) for layer in conv_layer_kernel_sizes]"],
            ["stage_names", "stages(4)"],
            ["out_features", "chosen(stage_names, take('out_features', None), given('out_indices', None))"],
            ["out_indices", "known(take('out_indices', None), places(stage_names, out_features))"],
        ]
    },
    # models/timm_backbone/configuration_timm_backbone.py
    "timm_backbone": {"derived": [["out_indices", "[-1]", "not written('out_indices')"]]},
    # models/dots3_note/configuration_dots3_note.py: a pyramid of experts over the layers
    "dots3_note_vision_encoder": {
        "derived": [
            ["file.experts", "given('pyramid_num_routed', None)"],
            [
                "file.experts",
                "joined(same(-1, 25), [4 * (i + 1) for i in layers(16)], [64])",
                "mlp_layer_types is None and given('pyramid_num_routed', None) is None",
            ],
            ["num_experts_per_tok", "given('capacity_factor', 2)", "null"],
            ["router_scaling_factor", "given('router_scale', 1.0)", "null"],
            [
                "mlp_layer_types",
                "['sparse' if count > 0 else 'dense' for count in given('experts', [])]",
                "given('experts', None) is not None",
            ],
            [
                "file.per_layer_config",
                "{i: {'num_local_experts': count, 'num_experts_per_tok': min(num_experts_per_tok, count)} for i, count in enumerate(given('experts', [])) if count > 0}",
                "given('experts', None) is not None and not written('per_layer_config')",
            ],
            ["hidden_size", "given('embed_dim', hidden_size)"],
            ["num_attention_heads", "given('num_heads', num_attention_heads)"],
            ["attention_bias", "given('use_bias', attention_bias)"],
        ],
        "dropped": ["experts", "pyramid_num_routed", "embed_dim", "num_heads", "use_bias", "is_causal"],
    },
    "deformable_detr": {
        "derived": [
            [
                "backbone_config",
                "merged({'model_type': 'timm_backbone', 'backbone': take('backbone', None) or 'resnet50', 'num_channels': 3, 'features_only': True, 'use_pretrained_backbone': False, 'out_indices': [2, 3, 4] if num_feature_levels > 1 else [4]}, {'output_stride': 16} if dilation else {})",
                "backbone_config is None and given('use_timm_backbone', True) and not given('backbone_kwargs', None)",
            ],
            ["backbone_config", "backbone()"],
        ]
    },
    # models/pp_ocrv5_mobile_det/ and its kin find text, nothing else
    **dict.fromkeys(("pp_ocrv5_mobile_det", "pp_ocrv5_server_det"), {"derived": [["id2label", "{0: 'text'}", "null"]]}),
    **dict.fromkeys(
        ("pp_ocrv6_medium_det", "pp_ocrv6_small_det"),
        {"derived": [["id2label", "{0: 'text'}", "null"], ["backbone_config", "backbone('pp_lcnet_v4')"]]},
    ),
    # models/superglue/configuration_superglue.py
    "superglue": {
        "derived": [
            ["gnn_layers_types", "cycled(['self', 'cross'], 18)", "null"],
            ["keypoint_encoder_sizes", "[32, 64, 128, 256]", "null"],
        ]
    },
    "pp_doclayout_v4": {
        "derived": [["initializer_bias_prior_prob", "1 / ((2 if id2label is None else len(id2label)) + 1)", "null"]]
    },
    # models/dpt/configuration_dpt.py: only a hybrid has a backbone's feature map
    "dpt": {
        "derived": [
            ["backbone_featmap_shape", "None", "not is_hybrid"],
            ["neck_ignore_stages", "[]", "not is_hybrid"],
            [
                "backbone_config",
                "backbone('bit', {'model_type': 'bit', 'global_padding': 'same', 'layer_type': 'bottleneck', 'depths': [3, 4, 9], 'out_features': ['stage1', 'stage2', 'stage3'], 'embedding_dynamic_padding': True})",
                "is_hybrid or given('backbone', None) is not None",
            ],
            ["pooler_output_size", "hidden_size", "not pooler_output_size"],
            ["backbone_out_indices", "None", "not is_hybrid and given('backbone', None) is not None"],
            [
                "backbone_config.model_type",
                "'bit'",
                "is_hybrid and is_object(backbone_config) and 'model_type' not in backbone_config",
            ],
        ]
    },
    # models/rag/configuration_rag.py is no vision model, but builds its parts the same way
    "rag": {"parts": {"question_encoder": ["dpr", True, {}, False], "generator": ["bart", True, {}, False]}},
    # models/depth_pro/configuration_depth_pro.py: every part sees patches of one size
    "depth_pro": {
        "derived": [
            ["image_model_config.image_size", "patch_size", "is_object(image_model_config)"],
            ["patch_model_config.image_size", "patch_size", "is_object(patch_model_config)"],
            ["fov_model_config.image_size", "patch_size", "is_object(fov_model_config)"],
        ]
    },
    # models/sapiens2/configuration_sapiens2.py: the layers in the middle share keys and values
    "sapiens2": {
        "derived": [
            [
                "num_key_value_heads_per_layer",
                "[num_attention_heads if i < num_first_full_attention_layers or i >= num_hidden_layers - num_last_full_attention_layers else num_key_value_attention_heads for i in layers(num_hidden_layers)]",
                "null",
            ],
            ["stage_names", "stages(num_hidden_layers)"],
            ["out_features", "chosen(stage_names, take('out_features', None), given('out_indices', None))"],
            ["out_indices", "known(take('out_indices', None), places(stage_names, out_features))"],
        ]
    },
    # models/apertus1p5/configuration_apertus1p5.py: every stage but the last halves the picture
    "apertus1p5_vision_tokenizer": {
        "derived_from_parts": [["spatial_scale_factor", "power(2, len(channel_multiplier) - 1)"]]
    },
}

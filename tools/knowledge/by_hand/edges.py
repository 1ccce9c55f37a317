"""Edges: what watching a class cannot show, since it refuses the value or no edit reaches it, yet files have it.

``EDGES``: model type → rows that stand in for what was found for their fields (appended where nothing was). Source: the
configuration file of each model.
"""

from __future__ import annotations

from typing import Any

HEAD_DIM = ["head_dim", "hidden_size // num_attention_heads", "null"]

# Defaults of a part that the class lays under what a file says of it, whatever type the file gives the part
UNDER: dict[tuple[str, str], dict[str, Any]] = {
    ("cohere_asr", "encoder_config"): {
        "hidden_size": 1280,
        "num_hidden_layers": 48,
        "num_attention_heads": 8,
        "intermediate_size": 5120,
        "hidden_act": "silu",
        "attention_bias": True,
        "convolution_bias": True,
        "conv_kernel_size": 9,
        "subsampling_factor": 8,
        "subsampling_conv_channels": 256,
        "num_mel_bins": 128,
        "subsampling_conv_kernel_size": 3,
        "subsampling_conv_stride": 2,
        "dropout": 0.0,
        "dropout_positions": 0.0,
        "layerdrop": 0.0,
        "activation_dropout": 0.0,
        "attention_dropout": 0.0,
        "max_position_embeddings": 5000,
        "scale_input": False,
        "initializer_range": 0.02,
    },
    ("glmasr", "text_config"): {
        "vocab_size": 59264,
        "hidden_size": 2048,
        "intermediate_size": 6144,
        "num_hidden_layers": 28,
        "num_attention_heads": 16,
        "num_key_value_heads": 4,
        "max_position_embeddings": 8192,
        "rms_norm_eps": 1e-05,
        "use_cache": True,
        "eos_token_id": [59246, 59253, 59255],
        "rope_parameters": {"rope_theta": 10000.0, "rope_type": "default"},
    },
    ("higgs_audio_v2_tokenizer", "acoustic_model_config"): {
        "encoder_hidden_size": 64,
        "downsampling_ratios": [8, 5, 4, 2],
        "decoder_hidden_size": 1024,
        "upsampling_ratios": [8, 5, 4, 2],
        "hidden_size": 256,
    },
    ("higgs_audio_v2_tokenizer", "semantic_model_config"): {"mask_time_prob": 0.0},
    ("pe_audio", "text_config"): {
        "hidden_size": 1024,
        "intermediate_size": 2624,
        "num_hidden_layers": 22,
        "num_attention_heads": 16,
    },
    ("pe_audio_encoder", "dac_config"): {
        "downsampling_ratios": [2, 8, 10, 12],
        "encoder_hidden_size": 64,
        "codebook_dim": 128,
    },
    ("pe_audio_video", "text_config"): {
        "hidden_size": 1024,
        "intermediate_size": 2624,
        "num_hidden_layers": 22,
        "num_attention_heads": 16,
    },
    ("pe_video", "text_config"): {
        "hidden_size": 1024,
        "intermediate_size": 2624,
        "num_hidden_layers": 22,
        "num_attention_heads": 16,
    },
    ("pe_video_encoder", "vision_config"): {
        "architecture": "vit_pe_core_large_patch14_336",
        "do_pooling": True,
        "num_classes": 1024,
        "global_pool": "map",
        "initializer_range": 0.02,
    },
    ("voxtral", "text_config"): {
        "vocab_size": 131072,
        "hidden_size": 3072,
        "intermediate_size": 8192,
        "num_hidden_layers": 30,
        "num_key_value_heads": 8,
        "max_position_embeddings": 131072,
        "rms_norm_eps": 1e-05,
        "use_cache": True,
        "rope_theta": 100000000.0,
        "head_dim": 128,
    },
    ("voxtral_realtime", "text_config"): {
        "vocab_size": 131072,
        "hidden_size": 3072,
        "intermediate_size": 9216,
        "num_hidden_layers": 26,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "max_position_embeddings": 131072,
        "rms_norm_eps": 1e-05,
        "use_cache": True,
        "rope_theta": 1000000.0,
        "head_dim": 128,
        "tie_word_embeddings": True,
        "sliding_window": 8192,
    },
    ("xcodec", "acoustic_model_config"): {
        "encoder_hidden_size": 64,
        "downsampling_ratios": [8, 5, 4, 2],
        "decoder_hidden_size": 1024,
        "upsampling_ratios": [8, 5, 4, 2],
        "hidden_size": 256,
    },
    ("xcodec", "semantic_model_config"): {},
}

EDGES: dict[str, list[list[str]]] = {
    # head_dim: null is refused today; files of before that check have it
    **{
        name: [HEAD_DIM]
        for name in (
            "canary_decoder",
            "cosmos3_edge_text",
            "cwm",
            "gpt_oss",
            "llama4_text",
            "ministral3",
            "neucodec",
            "openai_privacy_filter",
            "voxtral_realtime_encoder",
            "xcodec2",
        )
    },
    # one number for both sides, as InternVL's first files have it
    **{
        name: [["image_size", "pair(image_size)"], ["patch_size", "pair(patch_size)"]]
        for name in ("internvl_vision", "qianfan_ocr_vision")
    },
    "bit": [["global_padding", "global_padding.upper()", "is_text(global_padding)"]],
    "mamba2": [["time_step_rank", "ceil(hidden_size / 16)", "time_step_rank == 'auto'"]],
    **{name: [["head_dim", "hidden_size // num_attention_heads", "unset"]] for name in ("moshi", "moshi_depth")},
    "falcon_h1": [
        [
            "mamba_d_head",
            "(mamba_expand * hidden_size if mamba_d_ssm is None else mamba_d_ssm) // mamba_n_heads",
            "mamba_d_head == 'auto'",
        ]
    ],
    # a hybrid, and a file that names a backbone, have BiT where nothing says which
    "dpt": [
        ["backbone_out_indices", "None", "not is_hybrid and given('backbone', None) is not None"],
        [
            "backbone_config.model_type",
            "'bit'",
            "is_hybrid and is_object(backbone_config) and 'model_type' not in backbone_config",
        ],
        [
            "backbone_config",
            "backbone('bit', {'model_type': 'bit', 'global_padding': 'same', 'layer_type': 'bottleneck', "
            "'depths': [3, 4, 9], 'out_features': ['stage1', 'stage2', 'stage3'], 'embedding_dynamic_padding': True})",
            "is_hybrid or given('backbone', None) is not None",
        ],
    ],
    # no window: every layer sees everything
    "unlimited_ocr_text": [
        [
            "layer_types",
            "same('full_attention' if sliding_window is None else 'reference_sliding_attention', num_hidden_layers)",
            "null",
        ]
    ],
    "vibevoice": [["tie_word_embeddings", "text_config.get('tie_word_embeddings', False)"]],
}
for (_name, _part), _values in UNDER.items():
    EDGES[_name] = [*EDGES.get(_name, []), [_part, f"merged({_values!r}, {_part})", f"is_object({_part})"]]
EDGES["cwm"] = [*EDGES["cwm"], ["sliding_window", "int(sliding_window) if sliding_window else None"]]

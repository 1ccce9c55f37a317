"""Derivations by hand: models of several parts (see the package)."""

from __future__ import annotations

from typing import Any

CLASSES: tuple[str, ...] = ("_SaProtConfig",)

TYPES: dict[str, dict[str, Any]] = {
    "hyperclovax_vision_v2": {
        "derived": [
            [
                "vision_config.model_type",
                "'qwen2_5_vl_vision'",
                "is_object(vision_config) and vision_config.get('model_type') == 'qwen2_5_vl'",
            ],
            ["file.model_type", "'hyperclovax_vision_v2'", "given('model_type', None) == 'vlm'"],
        ]
    },
    # models/fuyu/configuration_fuyu.py: half of each head is rotated
    "fuyu": {
        "derived": [
            [
                "file.flat",
                "{key: take(key, None) for key in ('vocab_size', 'max_position_embeddings', 'hidden_size', 'intermediate_size', 'num_hidden_layers', 'num_attention_heads', 'hidden_act', 'initializer_range', 'layer_norm_eps', 'use_cache', 'qk_layernorm', 'hidden_dropout', 'attention_dropout', 'eos_token_id', 'rope_scaling', 'rope_theta') if given(key, ...) is not ...}",
                "text_config is None",
            ],
            [
                "text_config",
                "merged({'dtype': given('torch_dtype', given('dtype', None)), 'partial_rotary_factor': 0.5}, given('flat', {}))",
                "given('flat', None)",
            ],
        ],
        "dropped": ["flat"],
    },
    "dots3_note": {
        "derived": [
            [
                "text_config",
                "part('dots3_note_text', merged(without(rest(), 'model_type'), {'tie_word_embeddings': tie_word_embeddings}))",
                "null",
            ]
        ]
    },
    # models/unlimited_ocr/configuration_unlimited_ocr.py: an older name, and a window beside it
    "unlimited_ocr": {
        "derived": [
            ["file.flat", "text_config is None"],
            ["text_config", "take('language_config', {})", "null"],
            [
                "text_config.sliding_window",
                "take('sliding_window', None)",
                "given('flat', None) and written('sliding_window')",
            ],
        ],
        "dropped": ["flat"],
    },
    **dict.fromkeys(
        ("colmodernvbert", "colqwen2"),
        {
            "derived_from_parts": [["vlm_config.vocab_size", "vlm_config['text_config']['vocab_size']", "absent"]],
            "text": "vlm_config.text",
        },
    ),
    # models/blt/configuration_blt.py: the patches that the global model gets are joined vectors of the encoder
    "blt": {
        "derived": [["encoder_hash_byte_group_size", "[3, 4, 5, 6, 7, 8]", "unset"]],
        "derived_from_parts": [
            ["encoder_config.sliding_window", "local_attention_window_len"],
            [
                "global_config.encoder_cross_output_size",
                "None if encoder_config['hidden_size'] * cross_attn_k == global_config['hidden_size'] else encoder_config['hidden_size'] * cross_attn_k",
            ],
        ],
    },
    # models/esmfold2/configuration_esmfold2.py: position, charge, presence, element, and the letters of the name
    "esmfold2": {
        "derived": [["atom_feature_dim", "3 + 1 + 1 + max_atomic_number + char_vocab_size * max_chars", "null"]]
    },
    # models/clap/configuration_clap.py
    "clap": {
        "derived_from_parts": [
            ["text_config.projection_dim", "projection_dim"],
            ["text_config.projection_hidden_act", "projection_hidden_act"],
            ["audio_config.projection_dim", "projection_dim"],
            ["audio_config.projection_hidden_act", "projection_hidden_act"],
            ["hidden_size", "text_config['hidden_size']"],
            ["num_hidden_layers", "text_config['num_hidden_layers'] + len(audio_config['depths'])"],
        ]
    },
    # models/jev/configuration_jev.py: answers are scored by verbalizers; older files describe them in objects
    "jev": {
        "derived": [
            ["file.decision", "known(given('decision_config', None), {})"],
            ["file.judge", "known(given('judge_config', None), {})"],
            ["file.text", "text_config.get('text_config', text_config)", "is_object(text_config)"],
            [
                "hidden_size",
                "given('text', {})['hidden_size']",
                "given('decision', {}).get('codes') or given('judge', {})",
            ],
            ["num_verbalizers", "len(given('decision', {})['codes'])", "given('decision', {}).get('codes')"],
            [
                "text_config.is_causal",
                "given('decision', {}).get('attention_mode') != 'noncausal_full_attention'",
                "given('decision', {}).get('codes') and is_object(text_config) and 'text_config' not in text_config",
            ],
            [
                "text_config.text_config.is_causal",
                "given('decision', {}).get('attention_mode') != 'noncausal_full_attention'",
                "given('decision', {}).get('codes') and is_object(text_config) and 'text_config' in text_config",
            ],
            ["offsets", "{'noul': 0, 'choice': 0, 'score': 0}", "given('decision', {}).get('codes')"],
            [
                "num_verbalizers",
                "given('judge', {})['slots']['num_slots']",
                "given('judge', {}) and not given('decision', {}).get('codes')",
            ],
            [
                "offsets",
                "{kind: start for kind, (start, _) in given('judge', {})['slots']['ranges'].items()}",
                "given('judge', {}) and not given('decision', {}).get('codes')",
            ],
            [
                "softcap",
                "given('judge', {}).get('softcap')",
                "given('judge', {}) and not given('decision', {}).get('codes')",
            ],
            ["offsets", "{'noul': 0, 'score': 2, 'choice': 8}", "null"],
        ],
        "dropped": ["decision", "judge", "text", "decision_config", "judge_config", "calibration"],
    },
    # models/molmo2/configuration_molmo2.py: older files count the adapter's layers from the end, and need no more of the
    # tower than the last of them
    "molmo2": {
        "derived": [["vision_config", "given('vit_config', None)", "null"]],
        "derived_from_parts": [
            [
                "adapter_config.vision_feature_layer",
                "[layer % vision_config['num_hidden_layers'] for layer in adapter_config['vision_feature_layer']]",
                "given('vit_config', None) is not None",
            ],
            [
                "vision_config.num_hidden_layers",
                "max(adapter_config['vision_feature_layer']) + 1",
                "given('vit_config', None) is not None",
            ],
        ],
        "dropped": ["vit_config"],
    },
    # models/moshi/configuration_moshi.py: the codec decides how many audio codes there are; the small decoder gets the
    # sizes of the large one
    "moshi": {
        "derived": [
            [
                "audio_vocab_size",
                "audio_encoder_config.get('codebook_size', 2048)",
                "audio_vocab_size is None and is_object(audio_encoder_config)",
            ],
            ["depth_decoder_config.audio_vocab_size", "audio_vocab_size", "is_object(depth_decoder_config)"],
            ["depth_decoder_config.input_size", "hidden_size", "is_object(depth_decoder_config)"],
            ["depth_decoder_config.vocab_size", "vocab_size", "is_object(depth_decoder_config)"],
            ["depth_decoder_config.num_codebooks", "num_codebooks", "is_object(depth_decoder_config)"],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["head_dim", "hidden_size // num_attention_heads", "unset"],
        ],
        "computed": {"sampling_rate": "audio_encoder_config['sampling_rate']"},
    },
    # models/nemotron_h_omni/configuration_nemotron_h_omni.py: older names, where today's are not used
    "nemotron_h_omni": {
        "derived": [
            [
                "image_token_id",
                "given('img_context_token_id', None)",
                "given('img_context_token_id', None) is not None and not written('image_token_id')",
            ],
            [
                "video_token_id",
                "given('video_context_token_id', None)",
                "given('video_context_token_id', None) is not None and not written('video_token_id')",
            ],
            [
                "audio_token_id",
                "given('sound_context_token_id', None)",
                "given('sound_context_token_id', None) is not None and not written('audio_token_id')",
            ],
            [
                "text_config",
                "given('llm_config', None)",
                "given('llm_config', None) is not None and not written('text_config')",
            ],
            [
                "audio_config",
                "given('sound_config', None)",
                "given('sound_config', None) is not None and not written('audio_config')",
            ],
            [
                "vision_hidden_size",
                "given('vit_hidden_size', None)",
                "given('vit_hidden_size', None) is not None and not written('vision_hidden_size')",
            ],
            [
                "audio_config",
                "merged({'attention_bias': False, 'scale_input': False}, audio_config)",
                "is_object(audio_config)",
            ],
        ],
        "dropped": [
            "img_context_token_id",
            "video_context_token_id",
            "sound_context_token_id",
            "llm_config",
            "sound_config",
            "vit_hidden_size",
        ],
    },
    # models/paligemma/configuration_paligemma.py
    "paligemma": {
        "derived_from_parts": [
            ["text_config.use_bidirectional_attention", "True", "null"],
            ["text_config.num_image_tokens", "(vision_config['image_size'] // vision_config['patch_size']) ** 2"],
            ["vision_config.projection_dim", "projection_dim"],
        ]
    },
    # models/pi0/configuration_pi0.py: the action expert looks both ways
    "pi0": {
        "derived_from_parts": [
            ["dit_config.vocab_size", "vlm_config['text_config']['vocab_size']"],
            ["dit_config.is_causal", "True"],
            ["dit_config.use_bidirectional_attention", "True"],
            ["vlm_config.text_config.use_bidirectional_attention", "True"],
        ]
    },
    # models/sam3/configuration_sam3.py and its kin: one image size for all parts
    **dict.fromkeys(
        ("sam3", "sam3_lite_text"),
        {
            "computed": {"image_size": "vision_config['image_size']"},
            "assigned": {"image_size": [["vision_config.image_size", "value"]]},
        },
    ),
    "sam3_video": {
        "computed": {"image_size": "detector_config['image_size']"},
        "assigned": {"image_size": [["detector_config.image_size", "value"], ["tracker_config.image_size", "value"]]},
    },
    "sam3_tracker_video": {
        "derived": [["memory_attention_rope_feat_sizes", "[72, 72]", "null"]],
        "derived_from_parts": [
            ["image_size", "given('image_size', 1008)"],
            ["prompt_encoder_config.image_size", "image_size"],
            ["vision_config.image_size", "image_size"],
            [
                "vision_config.backbone_feature_sizes",
                "[[step * image_size // vision_config['backbone_config']['patch_size'], step * image_size // vision_config['backbone_config']['patch_size']] for step in (4, 2, 1)]",
            ],
            [
                "memory_attention_rope_feat_sizes",
                "[image_size // vision_config['backbone_config']['patch_size'], image_size // vision_config['backbone_config']['patch_size']]",
            ],
        ],
        "dropped": ["image_size"],
        "computed": {"memory_attention_rope_theta": "rope_parameters.get('rope_theta', 10000)"},
        "assigned": {"memory_attention_rope_theta": [["rope_parameters.rope_theta", "value"]]},
    },
    "edgetam_video": {
        "derived": [
            ["memory_attention_rope_feat_sizes", "[64, 64]", "null"],
            ["memory_attention_rope_k_sizes", "[16, 16]", "null"],
        ],
        "computed": {"memory_attention_rope_theta": "rope_parameters.get('rope_theta', 10000)"},
        "assigned": {"memory_attention_rope_theta": [["rope_parameters.rope_theta", "value"]]},
    },
    "sam2_video": {
        "derived": [["memory_attention_rope_feat_sizes", "[64, 64]", "null"]],
        "computed": {"memory_attention_rope_theta": "rope_parameters.get('rope_theta', 10000)"},
        "assigned": {"memory_attention_rope_theta": [["rope_parameters.rope_theta", "value"]]},
    },
    # models/t5gemma/configuration_t5gemma.py: both halves share dropout; the decoder reads the encoder's width
    "t5gemma": {
        "derived_from_parts": [
            ["encoder.is_decoder", "False"],
            ["decoder.is_decoder", "True"],
            ["decoder.use_cache", "True"],
            ["encoder.dropout_rate", "dropout_rate"],
            ["encoder.attention_dropout", "attention_dropout"],
            ["decoder.dropout_rate", "dropout_rate"],
            ["decoder.attention_dropout", "attention_dropout"],
            ["decoder.cross_attention_hidden_size", "encoder['hidden_size']"],
            ["initializer_range", "given('initializer_range', decoder['initializer_range'])"],
            ["bos_token_id", "decoder['bos_token_id']", "not written('bos_token_id')"],
            ["pad_token_id", "decoder['pad_token_id']", "not written('pad_token_id')"],
            ["eos_token_id", "decoder['eos_token_id']", "not written('eos_token_id')"],
        ],
        "dropped": ["initializer_range"],
    },
    "t5gemma2": {
        "derived_from_parts": [
            ["encoder.text_config.dropout_rate", "dropout_rate"],
            ["encoder.text_config.attention_dropout", "attention_dropout"],
            ["encoder.vision_config.attention_dropout", "attention_dropout"],
            ["encoder.image_token_index", "image_token_index"],
            ["decoder.dropout_rate", "dropout_rate"],
            ["decoder.attention_dropout", "attention_dropout"],
            ["eoi_token_index", "encoder['eoi_token_index']"],
            ["bos_token_id", "decoder['bos_token_id']", "not written('bos_token_id')"],
            ["pad_token_id", "decoder['pad_token_id']", "not written('pad_token_id')"],
            ["eos_token_id", "decoder['eos_token_id']", "not written('eos_token_id')"],
            ["vocab_size", "decoder['vocab_size']", "not written('vocab_size')"],
        ]
    },
    # models/vibevoice_asr/configuration_vibevoice_asr.py: the longest input in frames is the chunk in samples
    "vibevoice_asr": {
        "computed": {
            "max_position_embeddings": "ceil(acoustic_tokenizer_chunk_size / acoustic_tokenizer_encoder_config['hop_length'])"
        },
        "assigned": {
            "max_position_embeddings": [
                ["acoustic_tokenizer_chunk_size", "int(value) * acoustic_tokenizer_encoder_config['hop_length']"]
            ]
        },
    },
    # models/gemma4_unified/configuration_gemma4_unified.py: three names for one width
    "gemma4_unified_audio": {
        "computed": {
            "audio_samples_per_token": "audio_embed_dim",
            "hidden_size": "audio_embed_dim",
            "output_proj_dims": "audio_embed_dim",
        },
        "assigned": {
            "audio_samples_per_token": [["audio_embed_dim", "value"]],
            "hidden_size": [["audio_embed_dim", "value"]],
            "output_proj_dims": [["audio_embed_dim", "value"]],
        },
    },
    "gemma4_unified_vision": {
        "computed": {"model_patch_size": "patch_size * pooling_kernel_size"},
        "assigned": {"model_patch_size": []},
    },
    # models/idefics3/configuration_idefics3.py
    **dict.fromkeys(
        ("idefics3", "smolvlm"),
        {
            "derived": [["_pad_token_id", "take('pad_token_id', 128002)"]],
            "computed": {"pad_token_id": "_pad_token_id"},
            "assigned": {"pad_token_id": [["_pad_token_id", "value"]]},
        },
    ),
    # models/higgs_audio_v2_tokenizer/, models/xcodec/: a codec of an acoustic and a semantic half
    "higgs_audio_v2_tokenizer": {
        "derived": [
            [
                "acoustic_model_config",
                "merged({'encoder_hidden_size': 64, 'downsampling_ratios': [8, 5, 4, 2], 'decoder_hidden_size': 1024, 'upsampling_ratios': [8, 5, 4, 2], 'hidden_size': 256}, acoustic_model_config)",
                "is_object(acoustic_model_config)",
            ],
            [
                "semantic_model_config",
                "merged({'mask_time_prob': 0.0}, semantic_model_config)",
                "is_object(semantic_model_config)",
            ],
        ],
        "derived_from_parts": [
            ["codebook_dim", "acoustic_model_config['hidden_size'] + semantic_model_config['hidden_size']", "null"]
        ],
        "computed": {
            "hidden_size": "acoustic_model_config['hidden_size'] + semantic_model_config['hidden_size']",
            "semantic_hidden_size": "semantic_model_config['hidden_size']",
            "codebook_nbits": "ceil(log2(codebook_size))",
            "hop_length": "int(product(acoustic_model_config['downsampling_ratios']))",
            "frame_rate": "ceil(sample_rate / int(product(acoustic_model_config['downsampling_ratios'])))",
            "num_quantizers": "int(1000 * target_bandwidths[-1] // (ceil(sample_rate / int(product(acoustic_model_config['downsampling_ratios']))) * ceil(log2(codebook_size))))",
        },
    },
    # models/higgs_audio_v2_tokenizer/, models/xcodec/: a codec of an acoustic and a semantic half
    "xcodec": {
        "derived": [
            [
                "acoustic_model_config",
                "merged({'encoder_hidden_size': 64, 'downsampling_ratios': [8, 5, 4, 2], 'decoder_hidden_size': 1024, 'upsampling_ratios': [8, 5, 4, 2], 'hidden_size': 256}, acoustic_model_config)",
                "is_object(acoustic_model_config)",
            ],
            ["semantic_model_config", "merged({}, semantic_model_config)", "is_object(semantic_model_config)"],
        ],
        "derived_from_parts": [
            ["codebook_dim", "acoustic_model_config['hidden_size'] + semantic_model_config['hidden_size']", "null"]
        ],
        "computed": {
            "hidden_size": "acoustic_model_config['hidden_size'] + semantic_model_config['hidden_size']",
            "semantic_hidden_size": "semantic_model_config['hidden_size']",
            "codebook_nbits": "ceil(log2(codebook_size))",
            "hop_length": "int(product(acoustic_model_config['downsampling_ratios']))",
            "frame_rate": "ceil(sample_rate / int(product(acoustic_model_config['downsampling_ratios'])))",
            "num_quantizers": "int(1000 * target_bandwidths[-1] // (ceil(sample_rate / int(product(acoustic_model_config['downsampling_ratios']))) * ceil(log2(codebook_size))))",
        },
    },
    # models/pe_audio_video/configuration_pe_audio_video.py: each half of the towers with the shared language model
    "pe_audio_video": {
        "derived": [
            [
                "text_config",
                "merged({'hidden_size': 1024, 'intermediate_size': 2624, 'num_hidden_layers': 22, 'num_attention_heads': 16}, text_config)",
                "is_object(text_config)",
            ]
        ],
        "computed": {
            "audio_config": "part('pe_audio', {'text_config': text_config, 'audio_config': audio_video_config['audio_config']})",
            "video_config": "part('pe_video', {'text_config': text_config, 'video_config': audio_video_config['video_config']})",
        },
    },
    # models/inkling/configuration_inkling.py: prediction layers have an object of their own in files
    "inkling_mm_model": {
        "derived": [
            [
                "text_config.num_mtp_layers",
                "known(given('mtp_config', None), {}).get('num_nextn_predict_layers', None)",
                "absent",
            ],
            [
                "text_config.chain_hidden_post_norm",
                "known(given('mtp_config', None), {}).get('chain_hidden_post_norm', False)",
                "absent",
            ],
            [
                "text_config.mtp_local_layer_ids",
                "known(given('mtp_config', None), {}).get('local_layer_ids', None)",
                "absent",
            ],
        ],
        "derived_from_parts": [
            ["audio_config.text_hidden_size", "text_config['hidden_size']"],
            ["vision_config.text_hidden_size", "text_config['hidden_size']"],
        ],
    },
    **dict.fromkeys(("timm_wrapper", "gemma3n_vision"), {"forgotten": ["num_classes", "pretrained_cfg.num_classes"]}),
    "nemotron3_5_transcribe_audio": {
        "computed": {
            "hidden_size": "asr_config['hidden_size']",
            "num_speakers": "diarization_config['head_config']['num_speakers']",
            "subsampling_factor": "asr_config['subsampling_factor']",
        }
    },
    # models/musicflamingo/configuration_musicflamingo.py: its RoPE counts time, and wraps where the base says
    "musicflamingo": {
        "derived": [
            ["file.partial_rotary_factor", "0.2", "absent"],
            [
                "audio_config.model_type",
                "'audioflamingo3_encoder'",
                "is_object(audio_config) and audio_config.get('model_type') == 'musicflamingo_encoder'",
            ],
        ],
        "derived_from_parts": [
            ["max_position_embeddings", "rope_parameters['rope_theta']"],
            ["head_dim", "audio_config['hidden_size']"],
        ],
    },
    # models/idefics2/configuration_idefics2.py: the perceiver has the language model's width, and its norm's epsilon
    "idefics2": {
        "derived": [
            ["vision_config", "without(vision_config, 'model_type')", "is_object(vision_config)"],
            ["perceiver_config", "without(perceiver_config, 'model_type')", "is_object(perceiver_config)"],
        ],
        "derived_from_parts": [
            [
                "perceiver_config.rms_norm_eps",
                "text_config['rms_norm_eps']",
                "text_config['hidden_size'] != perceiver_config['hidden_size']",
            ],
            [
                "perceiver_config.hidden_size",
                "text_config['hidden_size']",
                "text_config['hidden_size'] != perceiver_config['hidden_size']",
            ],
        ],
    },
    # models/aria/configuration_aria.py: how many queries for how many patches; JSON has the numbers as text
    "aria": {
        "derived": [
            ["projector_patch_to_query_dict", "{1225: 128, 4900: 256}", "null"],
            [
                "projector_patch_to_query_dict",
                "{int(patches): int(queries) for patches, queries in projector_patch_to_query_dict.items()}",
            ],
            ["max_value_projector_patch_to_query_dict", "max(projector_patch_to_query_dict.values())"],
        ]
    },
    # models/chameleon/configuration_chameleon.py, models/emu3/configuration_emu3.py
    "chameleon": {"derived": [["image_token_id", "None if vocabulary_map is None else vocabulary_map.get('<image>')"]]},
    # models/gemma4_assistant/configuration_gemma4_assistant.py: a draft model takes all keys and values of its target
    **dict.fromkeys(
        ("gemma4_assistant", "gemma4_unified_assistant"),
        {"derived_from_parts": [["text_config.num_kv_shared_layers", "text_config['num_hidden_layers']", "unset"]]},
    ),
    # models/granite4_vision/configuration_granite4_vision.py: the query former has the tower's width, in heads of 64
    "granite4_vision": {
        "derived": [
            ["image_grid_pinpoints", "[[336, 672], [672, 336], [672, 672], [1008, 336], [336, 1008]]", "null"],
            ["spatial_target_layers", "[12, 15, 18, 21]", "null"],
        ],
        "derived_from_parts": [
            ["qformer_config.hidden_size", "vision_config['hidden_size']"],
            ["qformer_config.num_attention_heads", "vision_config['hidden_size'] // 64"],
            ["qformer_config.encoder_hidden_size", "vision_config['hidden_size']"],
        ],
    },
    # models/omdet_turbo/configuration_omdet_turbo.py
    "omdet-turbo": {
        "derived": [
            [
                "backbone_config",
                "{'model_type': 'timm_backbone', 'backbone': take('backbone', None) or 'swin_tiny_patch4_window7_224', 'out_indices': [1, 2, 3], 'img_size': image_size, 'always_partition': True}",
                "backbone_config is None and given('use_timm_backbone', True) and not given('backbone_kwargs', None)",
            ],
            ["backbone_config", "backbone()"],
            ["timm_kwargs", "{}"],
            [
                "timm_kwargs",
                "{name: backbone_config.get(name) for name in ('img_size', 'always_partition') if backbone_config.get(name, ...) is not ...}",
                "backbone_config.get('model_type') == 'timm_backbone'",
            ],
        ]
    },
    "falcon_h1": {
        "derived": [
            ["mlp_multipliers", "[1.0, 1.0]", "null"],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["ssm_multipliers", "[1.0, 1.0, 1.0, 1.0, 1.0]", "null"],
            [
                "mamba_d_head",
                "(mamba_expand * hidden_size if mamba_d_ssm is None else mamba_d_ssm) // mamba_n_heads",
                "mamba_d_head == 'auto'",
            ],
        ],
        "computed": {"layers_block_type": "same('hybrid', num_hidden_layers)"},
    },
    # no window: every layer sees everything
    "unlimited_ocr_text": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            [
                "layer_types",
                "same('full_attention' if sliding_window is None else 'reference_sliding_attention', num_hidden_layers)",
                "null",
            ],
            ["head_dim", "hidden_size // num_attention_heads"],
            [
                "mlp_layer_types",
                "first(take('first_k_dense_replace', 1), 'dense', 'sparse', num_hidden_layers)",
                "null",
            ],
        ]
    },
}

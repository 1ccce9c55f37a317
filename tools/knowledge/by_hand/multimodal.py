"""Derivations by hand: models of several parts (see the package)."""

from __future__ import annotations

from typing import Any

CLASSES: tuple[str, ...] = ("_SaProtConfig",)


def flat(text_type: str) -> list[list[str]]:
    """The same, with the dtype of the whole file."""
    return [
        ["file.flat", "text_config is None"],
        ["text_config", f"gather('{text_type}', 'rope_parameters', 'rope_scaling', 'rope_theta')", "null"],
        ["text_config.dtype", "given('torch_dtype', given('dtype', None))", "given('flat', None)"],
    ]


def called(part: str, written: str, meant: str) -> list[str]:
    """The row of a part that files call by another type than the class that reads it (configuration_*.py of each)."""
    return [f"{part}.model_type", repr(meant), f"is_object({part}) and {part}.get('model_type') == {written!r}"]


# Towers that files call by the whole model's type
TOWERS = ("cohere_compass", "qwen3_5", "qwen3_5_moe", "qwen3_vl", "qwen3_vl_moe", "qwen4_exp")


TIED_LIKE_TEXT = ["tie_word_embeddings", "True", "text_config['tie_word_embeddings']"]

# models/hunyuan_vl/configuration_hunyuan_vl.py: the aliases of its text class are keys of the language model too
HUNYUAN_KEYS = ("attention_head_dim", "org_vocab_size", "pad_id", "rope_scaling", "rope_theta")

FUYU_KEYS = (
    "vocab_size", "max_position_embeddings", "hidden_size", "intermediate_size", "num_hidden_layers",
    "num_attention_heads", "hidden_act", "initializer_range", "layer_norm_eps", "use_cache", "qk_layernorm",
    "hidden_dropout", "attention_dropout", "eos_token_id", "rope_scaling", "rope_theta",
)  # fmt: skip

# The same size for several parts: what the class sets when a file sets it
IMAGE_SIZE_BELOW = {"image_size": [["vision_config.image_size", "value"]]}
ROPE_THETA_INSIDE: dict[str, Any] = {
    "computed": {"memory_attention_rope_theta": "rope_parameters.get('rope_theta', 10000)"},
    "assigned": {"memory_attention_rope_theta": [["rope_parameters.rope_theta", "value"]]},
}
PATCH = "vision_config['backbone_config']['patch_size']"
TRACKER_SIZES = [
    ["image_size", "given('image_size', 1008)"],
    ["prompt_encoder_config.image_size", "image_size"],
    ["vision_config.image_size", "image_size"],
    [
        "vision_config.backbone_feature_sizes",
        f"[[step * image_size // {PATCH}, step * image_size // {PATCH}] for step in (4, 2, 1)]",
    ],
    ["memory_attention_rope_feat_sizes", f"[image_size // {PATCH}, image_size // {PATCH}]"],
]
# models/timm_wrapper/configuration_timm_wrapper.py: labels are kept apart
NO_CLASSES = {"forgotten": ["num_classes", "pretrained_cfg.num_classes"]}


TYPES: dict[str, dict[str, Any]] = {
    **{name: {"derived": [called("vision_config", name, f"{name}_vision")]} for name in TOWERS},
    "exaone4_5": {"derived": [called("text_config", "exaone4_5_text", "exaone4")]},
    "hyperclovax_vision_v2": {
        "derived": [
            called("vision_config", "qwen2_5_vl", "qwen2_5_vl_vision"),
            ["file.model_type", "'hyperclovax_vision_v2'", "given('model_type', None) == 'vlm'"],
        ]
    },
    "kimi_k25": {"derived": [called("text_config", "kimi_k2", "deepseek_v3")]},
    "cosmos3_omni": {
        "derived": [["vision_config.model_type", "'qwen3_vl_vision'", "is_object(vision_config)"]],
    },
    "step3p7": {
        "derived": [
            [part, f"without({part}, 'model_type')", f"is_object({part})"] for part in ("vision_config", "text_config")
        ]
    },
    "qwen2_vl": {
        "derived": [*flat("qwen2_vl_text"), called("vision_config", "qwen2_vl", "qwen2_vl_vision")],
        "dropped": ["flat"],
        "derived_from_parts": [TIED_LIKE_TEXT],
    },
    "qwen2_5_vl": {
        "derived": [*flat("qwen2_5_vl_text"), called("vision_config", "qwen2_5_vl", "qwen2_5_vl_vision")],
        "dropped": ["flat"],
        "derived_from_parts": [TIED_LIKE_TEXT],
    },
    "paddleocr_vl": {
        "derived": [*flat("paddleocr_vl_text"), called("vision_config", "paddleocr_vl", "paddleocr_vl_vision")],
        "dropped": ["flat"],
    },
    "hunyuan_vl": {
        "derived": [
            ["text_config", "gather('hunyuan_vl_text', " + ", ".join(map(repr, HUNYUAN_KEYS)) + ")", "null"],
        ]
    },
    # models/fuyu/configuration_fuyu.py: half of each head is rotated
    "fuyu": {
        "derived": [
            [
                "file.flat",
                "{key: take(key, None) for key in %r if given(key, ...) is not ...}" % (FUYU_KEYS,),
                "text_config is None",
            ],
            [
                "text_config",
                "merged({'dtype': given('torch_dtype', given('dtype', None)), 'partial_rotary_factor': 0.5}, "
                "given('flat', {}))",
                "given('flat', None)",
            ],
        ],
        "dropped": ["flat"],
    },
    # models/glm5_next/configuration_glm5_next.py, models/dots3_note/configuration_dots3_note.py: a file without a part
    # for the language model is the language model's
    "glm5_next": {"derived": [["text_config", "rest()", "null"]]},
    "dots3_note": {
        "derived": [
            [
                "text_config",
                "part('dots3_note_text', merged(without(rest(), 'model_type'), "
                "{'tie_word_embeddings': tie_word_embeddings}))",
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
    # models/canary, models/dia, models/colpali, models/qwen2_5_omni …: where the language model is
    "canary": {"text": "decoder_config"},
    "dia": {
        "text": "decoder_config",
        "derived": [["delay_pattern", "[0, 8, 9, 10, 11, 12, 13, 14, 15]", "null"]],
        "derived_from_parts": [
            [f"decoder_config.{name}", name, f"{name} is not None"]
            for name in ("pad_token_id", "eos_token_id", "bos_token_id")
        ],
    },
    "colmodernvbert": {
        "text": "vlm_config.text",
        "derived_from_parts": [["vlm_config.vocab_size", "vlm_config['text_config']['vocab_size']", "absent"]],
    },
    "colpali": {"text": "vlm_config.text"},
    "colqwen2": {
        "text": "vlm_config.text",
        "derived_from_parts": [["vlm_config.vocab_size", "vlm_config['text_config']['vocab_size']", "absent"]],
    },
    "qwen2_5_omni": {"text": "thinker_config.text"},
    "qwen3_omni_moe": {
        "text": "thinker_config.text",
        "derived_from_parts": [["initializer_range", "thinker_config['initializer_range']", "null"]],
    },
    # models/blt/configuration_blt.py: the patches that the global model gets are joined vectors of the encoder
    "blt": {
        "derived": [["encoder_hash_byte_group_size", "[3, 4, 5, 6, 7, 8]", "unset"]],
        "derived_from_parts": [
            ["encoder_config.sliding_window", "local_attention_window_len"],
            [
                "global_config.encoder_cross_output_size",
                "None if encoder_config['hidden_size'] * cross_attn_k == global_config['hidden_size'] else "
                "encoder_config['hidden_size'] * cross_attn_k",
            ],
        ],
    },
    # models/esmfold2/configuration_esmfold2.py: position, charge, presence, element, and the letters of the name
    "esmfold2": {
        "derived": [["atom_feature_dim", "3 + 1 + 1 + max_atomic_number + char_vocab_size * max_chars", "null"]]
    },
    # models/evolla/configuration_evolla.py
    "evolla": {"parts": {"protein_encoder_config": ["_SaProtConfig", False, {}, False]}},
    # models/clap/configuration_clap.py
    "clap": {
        "derived_from_parts": [
            *(
                [f"{part}.{field}", field]
                for part in ("text_config", "audio_config")
                for field in ("projection_dim", "projection_hidden_act")
            ),
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
            *(
                [
                    f"{part}.is_causal",
                    "given('decision', {}).get('attention_mode') != 'noncausal_full_attention'",
                    f"given('decision', {{}}).get('codes') and is_object(text_config) and {where}",
                ]
                for part, where in (
                    ("text_config", "'text_config' not in text_config"),
                    ("text_config.text_config", "'text_config' in text_config"),
                )
            ),
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
        "dropped": ["vit_config"],
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
            *(
                [f"depth_decoder_config.{field}", value, "is_object(depth_decoder_config)"]
                for field, value in (
                    ("audio_vocab_size", "audio_vocab_size"),
                    ("input_size", "hidden_size"),
                    ("vocab_size", "vocab_size"),
                    ("num_codebooks", "num_codebooks"),
                )
            ),
        ],
        "computed": {"sampling_rate": "audio_encoder_config['sampling_rate']"},
    },
    # models/nemotron_h_omni/configuration_nemotron_h_omni.py: older names, where today's are not used
    "nemotron_h_omni": {
        "derived": [
            *(
                [field, f"given('{key}', None)", f"given('{key}', None) is not None and not written('{field}')"]
                for key, field in (
                    ("img_context_token_id", "image_token_id"),
                    ("video_context_token_id", "video_token_id"),
                    ("sound_context_token_id", "audio_token_id"),
                    ("llm_config", "text_config"),
                    ("sound_config", "audio_config"),
                    ("vit_hidden_size", "vision_hidden_size"),
                )
            ),
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
            [
                "text_config.num_image_tokens",
                "(vision_config['image_size'] // vision_config['patch_size']) ** 2",
            ],
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
    "sam3": {"computed": {"image_size": "vision_config['image_size']"}, "assigned": IMAGE_SIZE_BELOW},
    "sam3_lite_text": {"computed": {"image_size": "vision_config['image_size']"}, "assigned": IMAGE_SIZE_BELOW},
    "sam3_vision_model": {
        "computed": {"image_size": "backbone_config['image_size']"},
        "assigned": {"image_size": [["backbone_config.image_size", "value"]]},
    },
    "sam3_video": {
        "computed": {"image_size": "detector_config['image_size']"},
        "assigned": {"image_size": [["detector_config.image_size", "value"], ["tracker_config.image_size", "value"]]},
    },
    "sam3_tracker_video": {
        **ROPE_THETA_INSIDE,
        "derived": [["memory_attention_rope_feat_sizes", "[72, 72]", "null"]],
        "dropped": ["image_size"],
        "derived_from_parts": TRACKER_SIZES,
    },
    # models/shieldgemma2/configuration_shieldgemma2.py
    "shieldgemma2": {
        "derived_from_parts": [["tie_word_embeddings", "True", "text_config.get('tie_word_embeddings', True)"]]
    },
    "edgetam_video": ROPE_THETA_INSIDE,
    "sam2_video": ROPE_THETA_INSIDE,
    # models/musicgen/configuration_musicgen.py
    **dict.fromkeys(("musicgen", "musicgen_melody"), {"computed": {"sampling_rate": "audio_encoder['sampling_rate']"}}),
    # models/t5gemma/configuration_t5gemma.py: both halves share dropout; the decoder reads the encoder's width
    "t5gemma": {
        "dropped": ["initializer_range"],
        "derived_from_parts": [
            ["encoder.is_decoder", "False"],
            ["decoder.is_decoder", "True"],
            ["decoder.use_cache", "True"],
            *(
                [f"{half}.{field}", field]
                for half in ("encoder", "decoder")
                for field in ("dropout_rate", "attention_dropout")
            ),
            ["decoder.cross_attention_hidden_size", "encoder['hidden_size']"],
            ["initializer_range", "given('initializer_range', decoder['initializer_range'])"],
            *(
                [name, f"decoder['{name}']", f"not written('{name}')"]
                for name in ("bos_token_id", "pad_token_id", "eos_token_id")
            ),
        ],
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
            *(
                [name, f"decoder['{name}']", f"not written('{name}')"]
                for name in ("bos_token_id", "pad_token_id", "eos_token_id", "vocab_size")
            ),
        ]
    },
    # models/vibevoice_asr/configuration_vibevoice_asr.py: the longest input in frames is the chunk in samples
    "vibevoice_asr": {
        "computed": {
            "max_position_embeddings": "ceil(acoustic_tokenizer_chunk_size / "
            "acoustic_tokenizer_encoder_config['hop_length'])"
        },
        "assigned": {
            "max_position_embeddings": [
                ["acoustic_tokenizer_chunk_size", "int(value) * acoustic_tokenizer_encoder_config['hop_length']"]
            ]
        },
    },
    # models/gemma4_unified/configuration_gemma4_unified.py: three names for one width
    "gemma4_unified_audio": {
        "computed": dict.fromkeys(("audio_samples_per_token", "hidden_size", "output_proj_dims"), "audio_embed_dim"),
        "assigned": dict.fromkeys(
            ("audio_samples_per_token", "hidden_size", "output_proj_dims"), [["audio_embed_dim", "value"]]
        ),
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
    **dict.fromkeys(
        ("higgs_audio_v2_tokenizer", "xcodec"),
        {
            "derived_from_parts": [
                [
                    "codebook_dim",
                    "acoustic_model_config['hidden_size'] + semantic_model_config['hidden_size']",
                    "null",
                ]
            ],
            "computed": {
                "hidden_size": "acoustic_model_config['hidden_size'] + semantic_model_config['hidden_size']",
                "semantic_hidden_size": "semantic_model_config['hidden_size']",
                "codebook_nbits": "ceil(log2(codebook_size))",
                "hop_length": "int(product(acoustic_model_config['downsampling_ratios']))",
                "frame_rate": "ceil(sample_rate / int(product(acoustic_model_config['downsampling_ratios'])))",
                "num_quantizers": "int(1000 * target_bandwidths[-1] // (ceil(sample_rate / int(product("
                "acoustic_model_config['downsampling_ratios']))) * ceil(log2(codebook_size))))",
            },
        },
    ),
    # models/pe_audio_video/configuration_pe_audio_video.py: each half of the towers with the shared language model
    "pe_audio_video": {
        "computed": {
            "audio_config": "part('pe_audio', {'text_config': text_config, "
            "'audio_config': audio_video_config['audio_config']})",
            "video_config": "part('pe_video', {'text_config': text_config, "
            "'video_config': audio_video_config['video_config']})",
        }
    },
    # models/inkling/configuration_inkling.py: prediction layers have an object of their own in files
    "inkling_mm_model": {
        "derived_from_parts": [
            [f"{part}.text_hidden_size", "text_config['hidden_size']"] for part in ("audio_config", "vision_config")
        ],
        "derived": [
            *(
                [f"text_config.{field}", f"known(given('mtp_config', None), {{}}).get('{key}', {usual})", "absent"]
                for field, key, usual in (
                    ("num_mtp_layers", "num_nextn_predict_layers", "None"),
                    ("chain_hidden_post_norm", "chain_hidden_post_norm", "False"),
                    ("mtp_local_layer_ids", "local_layer_ids", "None"),
                )
            )
        ],
    },
    "timm_wrapper": NO_CLASSES,
    "gemma3n_vision": NO_CLASSES,
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
            called("audio_config", "musicflamingo_encoder", "audioflamingo3_encoder"),
        ],
        "derived_from_parts": [
            ["max_position_embeddings", "rope_parameters['rope_theta']"],
            ["head_dim", "audio_config['hidden_size']"],
        ],
    },
    "minimax_m3_vl": {
        "derived_from_parts": [
            ["merged_hidden_size", "text_config['hidden_size'] * vision_config['spatial_merge_size'] ** 2"]
        ]
    },
    "glm4v_moe": {"derived_from_parts": [TIED_LIKE_TEXT]},
    # models/idefics2/configuration_idefics2.py: the perceiver has the language model's width, and its norm's epsilon
    "idefics2": {
        "derived": [
            [part, f"without({part}, 'model_type')", f"is_object({part})"]
            for part in ("vision_config", "perceiver_config")
        ],
        "derived_from_parts": [
            [
                f"perceiver_config.{field}",
                f"text_config['{field}']",
                "text_config['hidden_size'] != perceiver_config['hidden_size']",
            ]
            for field in ("rms_norm_eps", "hidden_size")
        ],
    },
    # models/voxtral/configuration_voxtral.py: a language model of Mistral's
    "voxtral": {
        "derived": [
            [
                "text_config",
                "merged({'vocab_size': 131072, 'hidden_size': 3072, 'intermediate_size': 8192, 'num_hidden_layers': 30, "
                "'num_key_value_heads': 8, 'max_position_embeddings': 131072, 'rms_norm_eps': 1e-05, 'use_cache': True, "
                "'rope_theta': 100000000.0, 'head_dim': 128}, text_config)",
                "is_object(text_config)",
            ]
        ]
    },
    "voxtral_realtime": {
        "derived": [
            [
                "text_config",
                "merged({'vocab_size': 131072, 'hidden_size': 3072, 'intermediate_size': 9216, 'num_hidden_layers': 26, "
                "'num_attention_heads': 32, 'num_key_value_heads': 8, 'max_position_embeddings': 131072, "
                "'rms_norm_eps': 1e-05, 'use_cache': True, 'rope_theta': 1000000.0, 'head_dim': 128, "
                "'tie_word_embeddings': True, 'sliding_window': 8192}, text_config)",
                "is_object(text_config)",
            ]
        ]
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
    **dict.fromkeys(
        ("chameleon", "emu3"),
        {"derived": [["image_token_id", "None if vocabulary_map is None else vocabulary_map.get('<image>')"]]},
    ),
    # models/gemma4_assistant/configuration_gemma4_assistant.py: a draft model takes all keys and values of its target
    **dict.fromkeys(
        ("gemma4_assistant", "gemma4_unified_assistant"),
        {
            "derived_from_parts": [
                ["text_config.num_kv_shared_layers", "text_config['num_hidden_layers']", "unset"],
            ]
        },
    ),
    # models/granite4_vision/configuration_granite4_vision.py: the query former has the tower's width, in heads of 64
    "granite4_vision": {
        "derived_from_parts": [
            ["qformer_config.hidden_size", "vision_config['hidden_size']"],
            ["qformer_config.num_attention_heads", "vision_config['hidden_size'] // 64"],
            ["qformer_config.encoder_hidden_size", "vision_config['hidden_size']"],
        ]
    },
    "llava": {"derived_from_parts": [TIED_LIKE_TEXT]},
    # models/granite_speech_plus/configuration_granite_speech_plus.py
    "granite_speech_plus_encoder": {"derived_from_parts": [["dim_head", "hidden_dim // num_heads", "null"]]},
    # models/blip_2/configuration_blip_2.py and its kin: a language model may be an encoder-decoder (Flan-T5)
    **dict.fromkeys(
        ("blip-2", "instructblip", "instructblipvideo"),
        {
            "derived_from_parts": [
                ["qformer_config.encoder_hidden_size", "vision_config['hidden_size']"],
                ["use_decoder_only_language_model", "is_causal(text_config['model_type'])"],
            ]
        },
    ),
    # models/omdet_turbo/configuration_omdet_turbo.py
    "omdet-turbo": {
        "derived": [
            [
                "backbone_config",
                "{'model_type': 'timm_backbone', 'backbone': take('backbone', None) or 'swin_tiny_patch4_window7_224', "
                "'out_indices': [1, 2, 3], 'img_size': image_size, 'always_partition': True}",
                "backbone_config is None and given('use_timm_backbone', True) and not given('backbone_kwargs', None)",
            ],
            ["backbone_config", "backbone()"],
            ["timm_kwargs", "{}"],
            [
                "timm_kwargs",
                "{name: backbone_config.get(name) for name in ('img_size', 'always_partition') "
                "if backbone_config.get(name, ...) is not ...}",
                "backbone_config.get('model_type') == 'timm_backbone'",
            ],
        ]
    },
}

# Classes that tie where their language model ties, which few edits show
for _name in (
    "glm4v",
    "glm_ocr",
    "llava_next_video",
    "minimax_m3_vl",
):
    _own = TYPES.get(_name, {})
    TYPES[_name] = {**_own, "derived_from_parts": [*_own.get("derived_from_parts", []), TIED_LIKE_TEXT]}

"""Derivations by hand: language models (see the package)."""

from __future__ import annotations

from typing import Any

CLASSES: tuple[str, ...] = (
    "_DbrxAttentionConfig", "_DbrxFFNConfig", "_MptAttentionConfig", "_EsmFoldConfig", "_TrunkConfig",
    "_StructureModuleConfig",
)  # fmt: skip

# Rows that several classes share
KEY_VALUE_HEADS = ["num_key_value_heads", "num_attention_heads", "null"]
HEAD_DIM = ["head_dim", "hidden_size // num_attention_heads", "null"]
LAST_IS_FULL = ["layer_types", "ended(layer_types, 'full_attention')", "layer_types"]

# models/gemma4/configuration_gemma4.py and its kin: five sliding layers, then a full one; the last is always full. Full
# layers have wider heads of their own, and, where keys are values, a key-value head count of their own. "all" for
# bidirectional attention halves the window.
GEMMA4_ROPE = (
    "{'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, 'full_attention': "
    "{'rope_type': 'proportional', 'partial_rotary_factor': 0.25, 'rope_theta': 1000000.0}}"
)
GEMMA4: list[list[str]] = [
    ["is_causal", "False", "use_bidirectional_attention == 'all'"],
    ["sliding_window", "sliding_window // 2 + 1", "use_bidirectional_attention == 'all'"],
    ["layer_types", "every(6, 'full_attention', 'sliding_attention', num_hidden_layers)", "null"],
    LAST_IS_FULL,
    ["rope_parameters", GEMMA4_ROPE, "null"],
    ["file.global_heads", "given('num_global_key_value_heads', None)", "known(attention_k_eq_v, True)"],
    [
        "file.per_layer_config",
        "overriding(layer_types, 'full_attention', {'head_dim': given('global_head_dim', 512)} if "
        "given('global_heads', None) is None else {'head_dim': given('global_head_dim', 512), "
        "'num_key_value_heads': given('global_heads', None)})",
        "absent",
    ],
]
GEMMA4_FACTS: dict[str, Any] = {
    "derived": GEMMA4,
    "dropped": ["global_head_dim", "num_global_key_value_heads", "global_heads"],
    "rope": ["as_written", {}],
}
GEMMA_SHARING = {"kv_sharing_modes": "kv_sharing(num_hidden_layers, num_kv_shared_layers, layer_types)"}
# gemma4's last own layer of each kind stores its cache even where no layer reuses it: an assistant model reads it
GEMMA4_SHARING = {"kv_sharing_modes": "kv_sharing(num_hidden_layers, num_kv_shared_layers, layer_types, True)"}

# models/nemotron_h/configuration_nemotron_h.py: one letter for each layer
NEMOTRON_LETTERS = "{'M': 'linear_attention', 'E': 'moe', '*': 'full_attention', '-': 'mlp'}"
NEMOTRON_NAMES = "{'linear_attention': 'M', 'moe': 'E', 'full_attention': '*', 'mlp': '-'}"

# models/glm_moe_dsa/configuration_glm_moe_dsa.py and its kin: which layers choose tokens themselves and which take the
# choice of the layer before: by letters (F, S), by a list, or one in every index_topk_freq after the first few
INDEXERS: list[list[str]] = [
    [
        "indexer_types",
        "named(given('index_topk_pattern', None), {'F': 'full', 'S': 'shared'}) if "
        "is_text(given('index_topk_pattern', None)) else list(given('index_topk_pattern', None))",
        "indexer_types is None and given('index_topk_pattern', None) is not None",
    ],
    [
        "indexer_types",
        "['full' if max(i - given('index_skip_topk_offset', 2) + 1, 0) % max(given('index_topk_freq', 1), 1) == 0 "
        "else 'shared' for i in layers(num_hidden_layers)]",
        "indexer_types is None and given('index_topk_pattern', None) is None",
    ],
]

# models/muse_spark/configuration_muse_spark.py: counted from the last layer, every fourth is full and has no positions
FOURTH_FROM_THE_END: list[list[str]] = [
    [
        "layer_types",
        "['full_attention' if (num_hidden_layers - 1 - i) % 4 == 0 else 'sliding_attention' "
        "for i in layers(num_hidden_layers)]",
        "null",
    ],
]
NO_POSITIONS_THERE: list[list[str]] = [
    [
        "layer_rope_theta",
        "[0 if (num_hidden_layers - 1 - i) % 4 == 0 else rope_parameters['rope_theta'] "
        "for i in layers(num_hidden_layers)]",
        "null",
    ],
]

WINDOWED = [
    "layer_types",
    "first(max_window_layers, 'full_attention', 'sliding_attention', num_hidden_layers) if sliding_window is not None "
    "else same('full_attention', num_hidden_layers)",
    "null",
]
T5_ACTIVATION: list[list[str]] = [
    ["dense_act_fn", "feed_forward_proj.split('-')[-1]"],
    ["is_gated_act", "feed_forward_proj.split('-')[0] == 'gated'"],
]
NEW_GELU = ["dense_act_fn", "'gelu_new'", "feed_forward_proj == 'gated-gelu'"]

# models/kimi_linear/, models/glm5_next/: files have the linear layers' sizes in an object of their own
LINEAR_SIZES: list[list[str]] = [
    [
        field,
        f"known(given('linear_attn_config', None), {{}}).get('{key}', {field})",
        "given('linear_attn_config', None)",
    ]
    for field, key in (
        ("linear_head_dim", "head_dim"),
        ("linear_num_heads", "num_heads"),
        ("linear_conv_kernel_dim", "short_conv_kernel_size"),
    )
]

# models/minimax_m3_vl/configuration_minimax_m3_vl.py: older names of the sparse layers' sizes, in an object of their own
SPARSE = "known(given('sparse_attention_config', None), {})"
SPARSE_SIZES: list[list[str]] = [
    [field, f"{SPARSE}['{key}']", f"'{key}' in {SPARSE}"]
    for field, key in (
        ("index_n_heads", "sparse_num_index_heads"),
        ("index_head_dim", "sparse_index_dim"),
        ("index_block_size", "sparse_block_size"),
        ("index_topk_blocks", "sparse_topk_blocks"),
        ("index_local_blocks", "sparse_local_block"),
    )
]

# models/autoformer/configuration_autoformer.py and its kin: the width of what a time step brings
TIME_SERIES: dict[str, Any] = {
    "computed": {
        "_number_of_features": "sum(embedding_dimension) + num_dynamic_real_features + num_time_features "
        "+ num_static_real_features + input_size * 2",
    },
    "derived": [
        ["context_length", "prediction_length", "not context_length"],
        ["cardinality", "[0]", "not (cardinality and num_static_categorical_features > 0)"],
        [
            "embedding_dimension",
            "[min(50, (categories + 1) // 2) for categories in cardinality]",
            "not (embedding_dimension and num_static_categorical_features > 0)",
        ],
        [
            "feature_size",
            "input_size * len(lags_sequence) + sum(embedding_dimension) + num_dynamic_real_features + num_time_features "
            "+ num_static_real_features + input_size * 2",
        ],
    ],
}

# step3p5: a list that is as long as the layers and the prediction layers together
LONG = "num_nextn_predict_layers and is_list({0}) and len({0}) == num_hidden_layers + num_nextn_predict_layers"
EVERY_KIND = "not [kind for kind in layer_types if not is_object(known(rope_parameters, {}).get(kind))]"
# deepseek_v4
BOTH_KINDS = (
    "is_object(known(rope_parameters, {}).get('main')) and is_object(known(rope_parameters, {}).get('compress'))"
)

# models/dots3_note/configuration_dots3_note.py: what window layers have of their own
SLIDING = ", ".join(
    f"'{name}': given('swa_{name}', {usual})"
    for name, usual in (
        ("num_attention_heads", 64),
        ("num_key_value_heads", 64),
        ("q_lora_rank", 1024),
        ("kv_lora_rank", 1024),
        ("head_dim", 256),
        ("qk_nope_head_dim", 192),
        ("v_head_dim", 128),
    )
)

TYPES: dict[str, dict[str, Any]] = {
    "gemma4_text": {**GEMMA4_FACTS, "computed": GEMMA4_SHARING},
    "gemma4_unified_text": {**GEMMA4_FACTS, "computed": GEMMA4_SHARING},
    "diffusion_gemma_text": GEMMA4_FACTS,
    "embedding_gemma2_text": {
        "derived": [
            [
                "layer_types",
                "every(given('sliding_window_pattern', 6), 'full_attention', 'sliding_attention', num_hidden_layers)",
                "null",
            ],
            LAST_IS_FULL,
            [
                "rope_parameters",
                "{'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, "
                "'full_attention': {'rope_type': 'default', 'rope_theta': 1000000.0}}",
                "null",
            ],
            [
                "file.per_layer_config",
                "overriding(layer_types, 'full_attention', {'head_dim': given('global_head_dim', 512), "
                "'num_key_value_heads': given('num_global_key_value_heads', 1)})",
                "absent",
            ],
        ],
        "dropped": ["sliding_window_pattern", "global_head_dim", "num_global_key_value_heads"],
        "rope": ["as_written", {}],
    },
    # models/gemma3n/configuration_gemma3n.py: the first ten of more than ten layers are sparse
    "gemma3n_text": {
        "computed": GEMMA_SHARING,
        "derived": [
            [
                "activation_sparsity_pattern",
                "first(10 if num_hidden_layers > 10 else 0, 0.95, 0.0, num_hidden_layers)",
                "null",
            ],
            ["intermediate_size", "same(intermediate_size, num_hidden_layers)", "not is_list(intermediate_size)"],
        ],
    },
    # models/dbrx/configuration_dbrx.py: attention and feed-forward have objects of their own, the width is the model's
    "dbrx": {
        "derived": [
            ["attn_config", "part('_DbrxAttentionConfig', attn_config)"],
            ["ffn_config", "part('_DbrxFFNConfig', ffn_config)"],
            ["ffn_config.hidden_size", "d_model"],
            ["num_key_value_heads", "attn_config['kv_n_heads']"],
        ],
    },
    "_DbrxFFNConfig": {"derived": [["ffn_act_fn", "{'name': 'silu'}", "null"]]},
    # models/longcat_flash/configuration_longcat_flash.py: a layer of the model has two of attention
    "longcat_flash": {
        "derived": [KEY_VALUE_HEADS, ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim", "null"]],
        "computed": {"num_hidden_layers": "2 * num_layers"},
        "assigned": {"num_hidden_layers": [["num_layers", "value // 2"]]},
    },
    # models/modernbert/configuration_modernbert.py: the window is half of what a token sees; either may be set
    "modernbert": {
        "derived": [
            [
                "layer_types",
                "every(given('global_attn_every_n_layers', 3), 'full_attention', 'sliding_attention', num_hidden_layers, 0)",
                "null",
            ]
        ],
        "computed": {"sliding_window": "local_attention // 2"},
        "assigned": {"sliding_window": [["local_attention", "value * 2"]]},
        "rope": [
            "by_kind",
            {
                "full_attention": ["global_rope_theta", 160000.0, True],
                "sliding_attention": ["local_rope_theta", 10000.0, True],
            },
        ],
    },
    # models/phi3/configuration_phi3.py: su and yarn are older names of longrope
    "phi3": {
        "derived": [KEY_VALUE_HEADS],
        "rope": [
            "flat",
            {
                "theta": ["rope_theta", 10000.0],
                "partial": ["partial_rotary_factor", 1.0],
                "keeps_partial": True,
                "after": {"su": "longrope", "yarn": "longrope"},
            },
        ],
    },
    # models/phimoe/configuration_phimoe.py: the original length of an entry that scales also stands beside it
    "phimoe": {
        "derived": [KEY_VALUE_HEADS],
        "derived_from_parts": [
            [
                "original_max_position_embeddings",
                "rope_parameters['original_max_position_embeddings']",
                "rope_parameters['rope_type'] != 'default' and 'original_max_position_embeddings' in rope_parameters",
            ]
        ],
    },
    # models/smollm3/configuration_smollm3.py: layers without positions have the window, where one is on
    "smollm3": {
        "derived": [
            ["no_rope_layers", "every(no_rope_layer_interval, 0, 1, num_hidden_layers)", "null"],
            [
                "layer_types",
                "['sliding_attention' if use_sliding_window and sliding_window is not None and not no_rope_layers[i] else "
                "'full_attention' for i in layers(num_hidden_layers)]",
                "null",
            ],
        ]
    },
    # models/exaone4/configuration_exaone4.py: no window, no pattern
    **dict.fromkeys(
        ("exaone4", "exaone_moe"), {"derived": [["sliding_window_pattern", "0", "sliding_window is None"]]}
    ),
    # models/gemma/configuration_gemma.py: files that say gelu mean its approximation
    "gemma": {"derived": [["hidden_act", "'gelu_pytorch_tanh'", "hidden_act == 'gelu'"]]},
    # models/deberta_v2/configuration_deberta_v2.py: older files have one text, "c2p|p2c"
    **dict.fromkeys(
        ("deberta", "deberta-v2"),
        {
            "derived": [
                [
                    "pos_att_type",
                    "[kind.strip() for kind in pos_att_type.lower().split('|')]",
                    "is_text(pos_att_type)",
                ]
            ]
        },
    ),
    # models/blt/configuration_blt.py
    **dict.fromkeys(
        ("blt_global_transformer", "blt_local_decoder", "blt_local_encoder", "blt_patcher"),
        {"derived": [["tie_word_embeddings", "False"]]},
    ),
    # models/qwen2/configuration_qwen2.py and its kin: layers from max_window_layers on have the window, where one is on
    **dict.fromkeys(
        (
            "qwen2",
            "qwen3",
            "qwen2_5_omni_talker",
            "qwen2_5_omni_text",
            "qwen2_5_vl_text",
            "qwen2_vl_text",
            "deepseek_ocr2_encoder",
        ),
        {"derived": [["sliding_window", "sliding_window if use_sliding_window else None"], WINDOWED]},
    ),
    **dict.fromkeys(("dots1", "qwen3_omni_moe_talker_code_predictor"), {"derived": [WINDOWED]}),
    # models/mpt/configuration_mpt.py
    "mpt": {"parts": {"attn_config": ["_MptAttentionConfig", False, {}, False]}},
    # models/esm/configuration_esm.py: only a folding model has the folding part and a list of letters
    "esm": {
        "derived": [
            [
                "esmfold_config",
                "part('_EsmFoldConfig', esmfold_config)",
                "is_folding_model and (esmfold_config is None or is_object(esmfold_config))",
            ],
            [
                "vocab_list",
                "['<cls>', '<pad>', '<eos>', '<unk>', *list('LAGVSERTIDPKQNFYMHWCXBUZO'), '.', '-', '<null_1>', "
                "'<mask>']",
                "is_folding_model and vocab_list is None",
            ],
            ["esmfold_config", "None", "not is_folding_model"],
            ["vocab_list", "None", "not is_folding_model"],
        ]
    },
    "_EsmFoldConfig": {"parts": {"trunk": ["_TrunkConfig", False, {}, False]}},
    "_TrunkConfig": {"parts": {"structure_module": ["_StructureModuleConfig", False, {}, False]}},
    # models/deepseek_v4/configuration_deepseek_v4.py: window layers, and layers that keep one entry for each 4 or 128
    # tokens; older files give the ratios. The first layers choose experts by a hash. Compressed layers take the file's
    # RoPE object, window layers plain RoPE with a base of their own.
    "deepseek_v4": {
        "dropped": ["compress_ratios", "compress_rate_csa", "compress_rate_hca", "num_hash_layers", "qk_rope_head_dim"],
        "derived_from_parts": [
            [
                "quantization_config",
                "merged(quantization_config, {'expert_dtype': expert_dtype})",
                "is_object(quantization_config) and expert_dtype is not None and "
                "'expert_dtype' not in quantization_config",
            ],
            ["compress_rates", "{'compressed_sparse_attention': 4, 'heavily_compressed_attention': 128}", "null"],
            [
                "compress_rates.compressed_sparse_attention",
                "given('compress_rate_csa', None)",
                "given('compress_rate_csa', None) is not None",
            ],
            [
                "compress_rates.heavily_compressed_attention",
                "given('compress_rate_hca', None)",
                "given('compress_rate_hca', None) is not None",
            ],
            [
                "layer_types",
                "named(given('compress_ratios', None), {0: 'sliding_attention', 4: 'compressed_sparse_attention', "
                "128: 'heavily_compressed_attention'})",
                "layer_types is None and given('compress_ratios', None) is not None",
            ],
            [
                "layer_types",
                "joined(same('heavily_compressed_attention', min(num_hidden_layers, 2)), every(2, "
                "'compressed_sparse_attention', 'heavily_compressed_attention', num_hidden_layers - 2))",
                "null",
            ],
            ["layer_types", "layer_types[:num_hidden_layers]"],
            [
                "mlp_layer_types",
                "first(known(given('num_hash_layers', None), 3), 'hash_moe', 'moe', num_hidden_layers)",
                "null",
            ],
            ["mlp_layer_types", "mlp_layer_types[:num_hidden_layers]"],
            [
                "partial_rotary_factor",
                "0.125 if given('qk_rope_head_dim', None) is None else given('qk_rope_head_dim', None) / head_dim",
                "null",
            ],
            ["qk_rope_head_dim", "int(head_dim * partial_rotary_factor)"],
            [
                "rope_parameters",
                "{'main': rope_parameters['main'], 'compress': rope_parameters['compress']}",
                BOTH_KINDS,
            ],
            [
                "rope_parameters",
                "{'main': {'rope_type': 'default', 'rope_theta': rope_theta, "
                "'partial_rotary_factor': partial_rotary_factor}, 'compress': merged({'rope_type': 'default'}, "
                "{'attention_factor': 1.0} if known(rope_parameters, {}).get('rope_type') == 'yarn' else {}, "
                "without(known(rope_parameters, {}), 'main', 'compress'), {'rope_theta': compress_rope_theta, "
                "'partial_rotary_factor': partial_rotary_factor})}",
                f"not ({BOTH_KINDS})",
            ],
        ],
    },
    # models/bart/configuration_bart.py: entailment has three answers
    "bart": {"derived": [["id2label", "labels(given('num_labels', 3))", "null"]]},
    # models/openai_privacy_filter/: nothing, or one of eight kinds of private text, by where it begins and ends
    "openai_privacy_filter": {
        "derived": [
            [
                "id2label",
                "dict(enumerate(['O'] + [place + '-' + kind for kind in ('account_number', 'private_address', "
                "'private_date', 'private_email', 'private_person', 'private_phone', 'private_url', 'secret') "
                "for place in ('B', 'I', 'E', 'S')]))",
                "id2label is None and given('num_labels', 33) == 33",
            ],
            ["id2label", "labels(given('num_labels', 33))", "null"],
        ]
    },
    "falcon": {
        "derived": [
            ["hidden_size", "known(given('n_embed', None), hidden_size)"],
            ["num_kv_heads", "num_attention_heads", "null"],
            ["ffn_hidden_size", "hidden_size * 4", "null"],
        ],
        "dropped": ["n_embed"],
        "computed": {"head_dim": "hidden_size // num_attention_heads", "rotary": "not alibi"},
    },
    # models/axk1/configuration_axk1.py: dense first, then one sparse layer in every moe_layer_freq
    **dict.fromkeys(
        ("axk1", "axk2"),
        {
            "derived": [
                ["file.dense", "take('first_k_dense_replace', 1)", "mlp_layer_types is None"],
                ["file.step", "take('moe_layer_freq', 1)", "mlp_layer_types is None"],
                [
                    "mlp_layer_types",
                    "['sparse' if i >= given('dense', 1) and i % given('step', 1) == 0 else 'dense' "
                    "for i in layers(num_hidden_layers)]",
                    "null",
                ],
            ],
            "dropped": ["dense", "step"],
        },
    ),
    # models/cohere2_moe/configuration_cohere2_moe.py: the dense layers in front have a window pattern of their own; the
    # RoPE object is completed before anything beside it is read
    "cohere2_moe": {
        "derived": [
            KEY_VALUE_HEADS,
            ["rope_parameters", "{}", "absent"],
            [
                "layer_types",
                "joined(every(prefix_dense_sliding_window_pattern, 'full_attention', 'sliding_attention', "
                "given('first_k_dense_replace', 0)), every(sliding_window_pattern, 'full_attention', "
                "'sliding_attention', num_hidden_layers - given('first_k_dense_replace', 0)))",
                "null",
            ],
            [
                "mlp_layer_types",
                "first(given('first_k_dense_replace', 0), 'dense', 'sparse', num_hidden_layers)",
                "null",
            ],
        ],
        "dropped": ["first_k_dense_replace"],
    },
    # models/cohere_compass/configuration_cohere_compass.py
    "cohere_compass_text": {"rope": ["completed", {"unless_nested": ["rope_theta", "rope_type"]}]},
    # models/cosmos3_edge/configuration_cosmos3_edge.py
    "cosmos3_edge_text": {
        "derived": [
            [
                "rope_parameters",
                "{'rope_type': 'default', 'rope_theta': 100000000.0, 'mrope_section': [24, 20, 20]}",
                "null",
            ]
        ]
    },
    # models/dots3_note/configuration_dots3_note.py: two layers, then every fourth, see everything, with or without an
    # indexer; the others have a window and sizes of their own
    "dots3_note_text": {
        "derived": [
            ["file.dsa", "given('use_dsa', None if written('per_layer_config') else True)"],
            [
                "mlp_layer_types",
                "['sparse' if i >= given('first_k_dense_replace', 1) and (given('moe_layer_freq', 1)[i] if "
                "is_list(given('moe_layer_freq', 1)) else i % given('moe_layer_freq', 1) == 0) else 'dense' "
                "for i in layers(num_hidden_layers)]",
                "null",
            ],
            [
                "shared_experts_intermediate_size",
                "given('moe_shared_expert_intermediate_size', shared_experts_intermediate_size)",
            ],
            KEY_VALUE_HEADS,
            ["sliding_window", "take('sliding_window_size', 512)", "null"],
            [
                "layer_types",
                "[('full_attention' if given('dsa', None) is False else 'indexed_attention') if "
                "not given('use_sliding_window', True) or i < 2 or i % 4 == 1 else 'sliding_attention' "
                "for i in layers(num_hidden_layers)]",
                "null",
            ],
            ["layer_types", "renamed(layer_types, 'full_attention', 'indexed_attention')", "given('dsa', None)"],
            [
                "layer_types",
                "renamed(layer_types, 'indexed_attention', 'full_attention')",
                "given('dsa', None) is not None and not given('dsa', None)",
            ],
            [
                "file.per_layer_config",
                f"overriding(layer_types, 'sliding_attention', {{{SLIDING}, 'qk_rope_head_dim': "
                "given('swa_qk_rope_head_dim', given('swa_head_dim', 256) - given('swa_qk_nope_head_dim', 192))})",
                "absent",
            ],
        ],
        "dropped": [
            "dsa",
            "use_dsa",
            "first_k_dense_replace",
            "moe_layer_freq",
            "moe_shared_expert_intermediate_size",
            "use_sliding_window",
            "swa_num_attention_heads",
            "swa_num_key_value_heads",
            "swa_q_lora_rank",
            "swa_kv_lora_rank",
            "swa_head_dim",
            "swa_qk_nope_head_dim",
            "swa_qk_rope_head_dim",
            "swa_v_head_dim",
        ],
        "rope": ["by_layer_width", {"sliding": ["swa_rope_theta", 50000.0], "theta": 80000000.0}],
    },
    # models/flint/configuration_flint.py: full attention in the first two, every fourth and the last layer
    "flint": {
        "derived": [
            [
                "layer_types",
                "['full_attention' if i < 2 or i % 4 == 1 or i == num_hidden_layers - 1 else 'sliding_attention' "
                "for i in layers(num_hidden_layers)]",
                "null",
            ]
        ]
    },
    # models/funnel/configuration_funnel.py
    "funnel": {
        "derived": [["block_repeats", "same(1, len(block_sizes))", "null"]],
        "computed": {"num_blocks": "len(block_sizes)", "num_hidden_layers": "sum(block_sizes)"},
    },
    # models/glm5_next/configuration_glm5_next.py: three dense layers; three linear layers, then one that chooses tokens;
    # older files have the linear layers' sizes in an object of their own
    "glm5_next_text": {
        "derived": [
            *INDEXERS,
            *LINEAR_SIZES,
            [
                "linear_lower_bound",
                "given('linear_attn_config', {}).get('gate_lower_bound', linear_lower_bound)",
                "given('linear_attn_config', None)",
            ],
            [
                "linear_lower_bound",
                "-5.0",
                "given('linear_attn_config', None) is not None and linear_lower_bound is None and "
                "given('linear_attn_config', {}).get('safe_gate', True)",
            ],
            [
                "mlp_layer_types",
                "joined(same('dense', min(3, num_hidden_layers)), same('sparse', num_hidden_layers - 3))",
                "null",
            ],
            ["layer_types", "every(4, 'indexed_attention', 'linear_attention', num_hidden_layers)", "null"],
            ["layer_types", "renamed(layer_types, 'full_attention', 'indexed_attention')"],
        ]
    },
    "glm_moe_dsa": {"derived": INDEXERS},
    # models/gpt_neo/configuration_gpt_neo.py
    "gpt_neo": {
        "derived": [
            ["attention_types", "[[['global', 'local'], 12]]", "null"],
            ["attention_layers", "spread(attention_types)"],
        ]
    },
    # models/granite_swa/configuration_granite_swa.py: every layer has the model's base where the file lists none
    **dict.fromkeys(
        ("granite_swa", "granitemoe_swa"),
        {
            "derived_from_parts": [
                ["layer_rope_theta", "same(rope_parameters['rope_theta'], num_hidden_layers)", "null"],
            ]
        },
    ),
    # models/hrm_text/configuration_hrm_text.py: a stack is run through again and again
    "hrm_text": {
        "derived": [
            ["file.stack", "num_hidden_layers", "num_layers_per_stack is None"],
            ["num_layers_per_stack", "num_hidden_layers", "null"],
            [
                "num_hidden_layers",
                "num_layers_per_stack * H_cycles * (L_cycles + 1)",
                "given('stack', None) is not None",
            ],
        ],
        "dropped": ["stack"],
    },
    # models/hy_v4/configuration_hy_v4.py: the first layer and then every fourth chooses tokens itself
    "hy_v4": {
        "derived": [
            [
                "indexer_types",
                "['full' if i == 0 or (i - 1) % 4 == 0 else 'shared' for i in layers(num_hidden_layers)]",
                "null",
            ]
        ]
    },
    # models/hunyuan_vl/configuration_hunyuan_vl.py
    "hunyuan_vl_text": {
        "derived_from_parts": [
            [
                "rope_parameters.mrope_section",
                "[int(section) for section in rope_parameters['mrope_section']]",
                "known(rope_parameters, {}).get('mrope_section') is not None",
            ]
        ],
        "rope": ["renamed", {"types": {"xdrope": "dynamic"}, "keys": {"xdrope_section": "mrope_section"}}],
    },
    # models/inkling/configuration_inkling.py: window layers are listed, or all but every sixth; the prediction layers
    # likewise. Older files call the dense width dense_intermediate_size and the experts' intermediate_size.
    "inkling_text": {
        "derived": [
            [
                "layer_types",
                "every(6, 'hybrid', 'hybrid_sliding', num_hidden_layers) if local_layer_ids is None else "
                "among(local_layer_ids, 'hybrid_sliding', 'hybrid', num_hidden_layers)",
                "null",
            ],
            ["mlp_layer_types", "first(take('dense_mlp_idx', 0), 'dense', 'sparse', num_hidden_layers)", "null"],
            ["moe_intermediate_size", "intermediate_size", "given('dense_intermediate_size', None) is not None"],
            [
                "intermediate_size",
                "take('dense_intermediate_size', None)",
                "given('dense_intermediate_size', None) is not None",
            ],
        ],
        "computed": {
            "mtp_layer_types": "None if num_mtp_layers is None else same('hybrid', num_mtp_layers) if "
            "mtp_local_layer_ids is None else among(mtp_local_layer_ids, 'hybrid_sliding', 'hybrid', num_mtp_layers)",
            "mtp_mlp_layer_types": "None if num_mtp_layers is None else same('dense', num_mtp_layers)",
        },
    },
    # models/jamba/configuration_jamba.py
    "jamba": {
        "computed": {
            "layers_block_type": "every(attn_layer_period, 'attention', 'mamba', num_hidden_layers, attn_layer_offset)",
            "layer_types": "every(attn_layer_period, 'full_attention', 'linear_attention', num_hidden_layers, "
            "attn_layer_offset)",
            "layers_num_experts": "every(expert_layer_period, num_experts, 1, num_hidden_layers, expert_layer_offset)",
        }
    },
    # models/kimi_linear/configuration_kimi_linear.py: layers are counted from 1 in the lists of older files
    "kimi_linear": {
        "derived": LINEAR_SIZES,
        "derived_from_parts": [
            [
                "layer_types",
                "['linear_attention' if i + 1 in given('linear_attn_config', {})['kda_layers'] else "
                "'full_attention' if i + 1 in given('linear_attn_config', {})['full_attn_layers'] else None "
                "for i in layers(num_hidden_layers)]",
                "layer_types is None and 'full_attn_layers' in given('linear_attn_config', {}) and "
                "'kda_layers' in given('linear_attn_config', {})",
            ],
            [
                "layer_types",
                "['full_attention' if i and i % 4 == 0 else 'linear_attention' for i in layers(num_hidden_layers)]",
                "null",
            ],
        ],
    },
    # models/lfm2/configuration_lfm2.py
    "lfm2": {
        "derived": [
            ["full_attn_idxs", "list(layers(num_hidden_layers))", "layer_types is None and full_attn_idxs is None"],
            ["layer_types", "among(full_attn_idxs, 'full_attention', 'conv', num_hidden_layers)", "null"],
        ]
    },
    # models/lfm2_moe/configuration_lfm2_moe.py: tie_embedding is an older name
    "lfm2_moe": {
        "derived": [["tie_word_embeddings", "given('tie_embedding', tie_word_embeddings)"]],
        "dropped": ["tie_embedding"],
    },
    # models/lfm3/configuration_lfm3.py
    "lfm3": {
        "derived": [
            [
                "layer_types",
                "['full_attention' if i % 4 == 2 else 'sliding_attention' if i % 4 == 0 and i > 0 else 'conv' "
                "for i in layers(num_hidden_layers)]",
                "null",
            ]
        ]
    },
    # models/llama4/configuration_llama4.py: one layer in each step has experts
    "llama4_text": {
        "derived": [
            [
                "moe_layers",
                "[i for i in layers(num_hidden_layers) if i >= interleave_moe_layer_step - 1 and "
                "(i + 1) % interleave_moe_layer_step == 0]",
                "null",
            ]
        ]
    },
    # models/mellum/configuration_mellum.py
    "mellum": {
        "derived_from_parts": [
            [
                "mtp_layer_types",
                "same('sliding_attention', num_nextn_predict_layers)",
                "num_nextn_predict_layers and mtp_layer_types is None",
            ],
            [
                "mtp_mlp_layer_types",
                "same('sparse', num_nextn_predict_layers)",
                "num_nextn_predict_layers and mtp_mlp_layer_types is None",
            ],
        ]
    },
    # models/mimo_v2_flash/configuration_mimo_v2_flash.py: full attention in the first and in every sixth layer
    "mimo_v2_flash": {
        "derived": [
            [
                "layer_types",
                "['full_attention' if i == 0 or (i + 1) % 6 == 0 else 'sliding_attention' "
                "for i in layers(num_hidden_layers)]",
                "null",
            ],
            [
                "rope_parameters",
                "{'full_attention': {'rope_type': 'default', 'rope_theta': 5000000.0, 'partial_rotary_factor': 0.334}, "
                "'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0, 'partial_rotary_factor': 0.334}}",
                "null",
            ],
        ],
        "rope": ["as_written", {}],
    },
    "minicpm3": {"computed": {"logits_scaling": "hidden_size / dim_model_base"}},
    "minimax_m3_vl_text": {
        "derived_from_parts": [
            *SPARSE_SIZES,
            [
                "layer_types",
                f"either({SPARSE}['sparse_attention_freq'], 'minimax_m3_sparse', 'full_attention')",
                f"layer_types is None and 'sparse_attention_freq' in {SPARSE}",
            ],
            ["layer_types", "same('full_attention', num_hidden_layers)", "null"],
            [
                "mlp_layer_types",
                "either(given('moe_layer_freq', None), 'sparse', 'dense')",
                "mlp_layer_types is None and given('moe_layer_freq', None) is not None",
            ],
            ["mlp_layer_types", "same('sparse', num_hidden_layers)", "null"],
            ["hidden_act", "'silu'"],
        ],
        "dropped": ["sparse_attention_config", "moe_layer_freq"],
    },
    # models/minimax_m2/configuration_minimax_m2.py
    "minimax_m2": {"rope": ["from_width", {"width": "rotary_dim"}]},
    # models/ministral3/configuration_ministral3.py, models/mistral4/configuration_mistral4.py
    "ministral3": {
        "derived": [
            [
                "rope_parameters",
                "{'type': 'yarn', 'rope_theta': 1000000.0, 'factor': 16.0, 'original_max_position_embeddings': 16384, "
                "'max_position_embeddings': max_position_embeddings, 'beta_fast': 32.0, 'beta_slow': 1.0, "
                "'mscale_all_dim': 1.0, 'mscale': 1.0, 'llama_4_scaling_beta': 0.1}",
                "null",
            ]
        ]
    },
    "mistral4": {
        "derived": [
            [
                "rope_parameters",
                "{'type': 'yarn', 'rope_theta': 10000.0, 'factor': 128.0, 'original_max_position_embeddings': 8192, "
                "'max_position_embeddings': max_position_embeddings, 'beta_fast': 32.0, 'beta_slow': 1.0, "
                "'mscale_all_dim': 1.0, 'mscale': 1.0, 'llama_4_scaling_beta': 0.1, "
                "'partial_rotary_factor': qk_rope_head_dim / (qk_nope_head_dim + qk_rope_head_dim)}",
                "null",
            ],
            KEY_VALUE_HEADS,
            ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
            ["head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
            ["rope_parameters.partial_rotary_factor", "qk_rope_head_dim / head_dim", "absent"],
        ]
    },
    # models/mistral_large4/configuration_mistral_large4.py
    "mistral_large4_text": {
        "derived": [
            *INDEXERS,
            [
                "no_rope_layers",
                "every(take('no_rope_layer_interval', 4), 0, 1, num_hidden_layers)",
                "null",
            ],
            ["kv_source_layers", "list(layers(num_hidden_layers))", "null"],
        ],
        "computed": {
            "kv_sharing_modes": "['store' if i in kv_source_layers[i + 1:] else None if i == kv_source_layers[i] else "
            "'reuse' if indexer_types[i] == 'shared' else 'reuse_but_indexer' for i in layers(num_hidden_layers)]"
        },
    },
    # models/modernbert_decoder/configuration_modernbert_decoder.py: half of it on each side
    "modernbert-decoder": {"derived": [["sliding_window", "local_attention // 2 if local_attention else -1"]]},
    "muse_glimmer_text": {"derived": FOURTH_FROM_THE_END, "derived_from_parts": NO_POSITIONS_THERE},
    "muse_spark_text": {"derived": FOURTH_FROM_THE_END, "derived_from_parts": NO_POSITIONS_THERE},
    # models/nemotron_h/configuration_nemotron_h.py: older files spell the layers in letters and the Mamba sizes with a
    # prefix; the number of layers is that of the list
    "nemotron_h": {
        "derived": [
            *(
                [field, f"given('{key}', {field})"]
                for field, key in (
                    ("n_groups", "mamba_n_groups"),
                    ("conv_kernel", "mamba_d_conv"),
                    ("expand", "mamba_expand"),
                    ("time_step_min", "mamba_dt_min"),
                    ("time_step_max", "mamba_dt_max"),
                    ("time_step_limit", "mamba_dt_limit"),
                    ("time_step_floor", "mamba_dt_init_floor"),
                    ("use_conv_bias", "mamba_conv_bias"),
                    ("chunk_size", "mamba_chunk_size"),
                )
            ),
            KEY_VALUE_HEADS,
            [
                "layers_block_type",
                f"named(given('hybrid_override_pattern', None), {NEMOTRON_LETTERS})",
                "layers_block_type is None and written('hybrid_override_pattern')",
            ],
            [
                "layers_block_type",
                "['linear_attention', 'moe', 'full_attention', 'mlp']",
                "layers_block_type is None and not written('hybrid_override_pattern')",
            ],
            ["mtp_layers_block_type", "['full_attention', 'moe']", "null"],
            ["mtp_layers_block_type", "remapped(mtp_layers_block_type)"],
            [
                "mtp_layers_block_type",
                f"named(given('mtp_hybrid_override_pattern', None), {NEMOTRON_LETTERS})",
                "written('mtp_hybrid_override_pattern') and mtp_layers_block_type == ['full_attention', 'moe']",
            ],
        ],
        "dropped": [
            "mamba_n_groups",
            "mamba_d_conv",
            "mamba_expand",
            "mamba_dt_min",
            "mamba_dt_max",
            "mamba_dt_limit",
            "mamba_dt_init_floor",
            "mamba_conv_bias",
            "mamba_chunk_size",
            "hybrid_override_pattern",
            "mtp_hybrid_override_pattern",
        ],
        "computed": {
            "num_hidden_layers": "len(layers_block_type)",
            "hybrid_override_pattern": f"''.join(named(layers_block_type, {NEMOTRON_NAMES}))",
            "mtp_hybrid_override_pattern": f"''.join(named(mtp_layers_block_type, {NEMOTRON_NAMES}))",
        },
        "assigned": {"num_hidden_layers": []},
    },
    # models/neomme/configuration_neomme.py: full attention in every sixth layer and the last; every second of the
    # sliding layers has a window of 1024, the full ones none
    "neomme": {
        "derived": [
            [
                "layer_types",
                "['full_attention' if (i + 1) % 6 == 0 or i == num_hidden_layers - 1 else 'sliding_attention' "
                "for i in layers(num_hidden_layers)]",
                "null",
            ],
            [
                "file.per_layer_config",
                "{i: {'sliding_window': None if kind == 'full_attention' else 1024} for i, kind in "
                "enumerate(layer_types) if kind == 'full_attention' or "
                "kind == 'sliding_attention' and layer_types[:i].count('sliding_attention') % 2}",
                "absent",
            ],
            ["residual_multiplier", "power(2 * num_hidden_layers, -0.5)", "null"],
        ],
        "rope": ["by_kind_present", {"full_attention": [1000000.0, 0.25], "sliding_attention": [10000.0, 1.0]}],
        "computed": {"patch_dim": "3 * patch_size ** 2"},
    },
    # models/olmo_hybrid/configuration_olmo_hybrid.py: every fourth layer is full, and the last where none would be
    "olmo_hybrid": {
        "derived": [
            [
                "layer_types",
                "every(4, 'full_attention', 'linear_attention', num_hidden_layers) if num_hidden_layers > 3 else "
                "ended(same('linear_attention', num_hidden_layers), 'full_attention')",
                "null",
            ],
            ["linear_num_key_heads", "num_attention_heads", "null"],
            ["linear_num_value_heads", "num_attention_heads", "null"],
            ["linear_key_head_dim", "int(0.75 * hidden_size / linear_num_key_heads)", "null"],
            ["linear_value_head_dim", "2 * linear_key_head_dim", "null"],
        ]
    },
    # models/qwen2_moe/configuration_qwen2_moe.py: every second layer below max_window_layers has the window
    "qwen2_moe": {
        "derived": [
            ["sliding_window", "sliding_window if use_sliding_window else 0"],
            [
                "layer_types",
                "['sliding_attention' if (i + 1) % 2 and i < max_window_layers and use_sliding_window else "
                "'full_attention' for i in layers(num_hidden_layers)]",
                "null",
            ],
        ]
    },
    # models/qwen3_5/configuration_qwen3_5.py
    **dict.fromkeys(
        ("qwen3_5_text", "qwen3_5_moe_text"),
        {
            "derived": [
                [
                    "layer_types",
                    "every(take('full_attention_interval', 4), 'full_attention', 'linear_attention', num_hidden_layers)",
                    "null",
                ]
            ]
        },
    ),
    # models/qwen4_exp/configuration_qwen4_exp.py
    "qwen4_exp_text": {
        "derived": [
            ["ple_layer_ids", "[] if ple_layer_ids is None else sorted(set(ple_layer_ids))"],
            [
                "layer_types",
                "every(take('full_attention_interval', 4), 'indexed_attention', 'linear_attention', num_hidden_layers)",
                "null",
            ],
            ["layer_types", "renamed(layer_types, 'full_attention', 'indexed_attention')"],
            ["number_of_conv_states", "3 if ple_layer_ids else 1"],
        ]
    },
    # models/recurrent_gemma/configuration_recurrent_gemma.py
    "recurrent_gemma": {
        "computed": {
            "layers_block_type": "['linear_attention' if kind == 'recurrent' else 'sliding_attention' "
            "for kind in cycled(block_types, num_hidden_layers)]"
        }
    },
    # models/step3p5/configuration_step3p5.py: lists in older files go on through the prediction layers
    "step3p5": {
        "derived": [
            ["hidden_act", "'silu'"],
            ["num_nextn_predict_layers", "given('num_nextn_predict_layers', 0)"],
            *(
                row
                for field in ("layer_types", "mlp_layer_types")
                for row in (
                    [f"mtp_{field}", f"{field}[num_hidden_layers:]", LONG.format(field)],
                    [field, f"{field}[:num_hidden_layers]", LONG.format(field)],
                )
            ),
            *(
                [field, f"{field}[:num_hidden_layers]", LONG.format(field)]
                for field in ("swiglu_limits", "swiglu_limits_shared")
            ),
            *(
                [f"file.{key}", f"given('{key}', None)[:num_hidden_layers]", LONG.format(f"given('{key}', None)")]
                for key in ("rope_theta", "partial_rotary_factors")
            ),
            [
                "mtp_layer_types",
                "same('full_attention', num_nextn_predict_layers)",
                "layer_types is None and num_nextn_predict_layers",
            ],
            ["layer_types", "same('full_attention', num_hidden_layers)", "null"],
            ["file.sparse", "take('moe_layers_enum', None)", "mlp_layer_types is None"],
            [
                "file.sparse",
                "list(layers(num_hidden_layers))[3:]",
                "mlp_layer_types is None and given('sparse', None) is None",
            ],
            [
                "file.sparse",
                "[int(i) for i in given('sparse', '').split(',') if i.strip()]",
                "is_text(given('sparse', None))",
            ],
            [
                "mtp_mlp_layer_types",
                "among([int(i) for i in given('sparse', [])], 'sparse', 'dense', num_hidden_layers + "
                "num_nextn_predict_layers)[num_hidden_layers:]",
                "mlp_layer_types is None and num_nextn_predict_layers",
            ],
            [
                "mlp_layer_types",
                "among([int(i) for i in given('sparse', [])], 'sparse', 'dense', num_hidden_layers)",
                "null",
            ],
            ["file.sliding", "take('attention_other_setting', None)", "num_sliding_attention_heads is None"],
            [
                "num_sliding_attention_heads",
                "given('sliding', {}).get('num_attention_heads', num_attention_heads)",
                "num_sliding_attention_heads is None and given('sliding', None)",
            ],
            ["num_sliding_attention_heads", "num_attention_heads", "null"],
            [
                "file.per_layer_config",
                "overriding(layer_types, 'sliding_attention', {'num_attention_heads': num_sliding_attention_heads})",
                "absent",
            ],
        ],
        "dropped": [
            "num_nextn_predict_layers",
            "sparse",
            "sliding",
            "rope_theta",
            "partial_rotary_factors",
            "rope_scaling",
            "sparse_attention_config",
            "moe_layer_freq",
        ],
        "derived_from_parts": [
            *SPARSE_SIZES,
            ["hidden_act", "'silu'"],
            ["rope_parameters", "{kind: rope_parameters[kind] for kind in set(layer_types)}", EVERY_KIND],
            [
                "rope_parameters",
                "{kind: merged({'rope_type': 'default', 'rope_theta': given('rope_theta', 10000.0)"
                "[layer_types.index(kind)] if is_list(given('rope_theta', 10000.0)) else given('rope_theta', 10000.0)}, "
                "{'partial_rotary_factor': given('partial_rotary_factors', None)[layer_types.index(kind)]} "
                "if given('partial_rotary_factors', None) else {}, "
                "given('rope_scaling', None) if kind == 'full_attention' else {}) for kind in set(layer_types)}",
                f"not ({EVERY_KIND})",
            ],
        ],
    },
    # models/t5/configuration_t5.py and its kin: "gated-gelu" is a gate and an activation, and means the GELU of T5 1.1
    "t5": {
        "derived": [
            ["scale_decoder_outputs", "given('tie_word_embeddings', None) is not False"],
            *T5_ACTIVATION,
            NEW_GELU,
        ]
    },
    **dict.fromkeys(("longt5", "mt5", "umt5"), {"derived": [*T5_ACTIVATION, NEW_GELU]}),
    "udop": {"derived": T5_ACTIVATION},
    "pop2piano": {"derived": T5_ACTIVATION[1:]},
    # models/ultrabert/configuration_ultrabert.py: older files list the window and the base of every layer
    "ultrabert": {
        "derived": [
            [
                "sliding_window",
                "([window for window in given('attention_windows', []) if window] + [sliding_window])[0]",
                "written('attention_windows')",
            ],
            [
                "layer_types",
                "either(given('attention_windows', []), 'sliding_attention', 'full_attention')",
                "layer_types is None and written('attention_windows')",
            ],
            ["layer_types", "every(3, 'full_attention', 'sliding_attention', num_hidden_layers)", "null"],
            [
                "rope_parameters",
                "{kind: {'rope_type': 'default', 'rope_theta': theta} "
                "for kind, theta in zip(layer_types, given('rope_theta', []))}",
                "rope_parameters is None and given('rope_theta', None) is not None",
            ],
        ],
        "dropped": ["attention_windows", "rope_theta"],
    },
    # models/xlstm/configuration_xlstm.py
    "xlstm": {
        "computed": {
            "qk_dim": "multiple(hidden_size * qk_dim_factor, 64)",
            "qk_head_dim": "multiple(hidden_size * qk_dim_factor, 64) // num_heads",
            "v_dim": "multiple(hidden_size * v_dim_factor, 64)",
            "v_head_dim": "multiple(hidden_size * v_dim_factor, 64) // num_heads",
        }
    },
    # models/youtu/configuration_youtu.py: from the width, as in the paper's initialization
    "youtu": {
        "derived": [
            ["initializer_range", "2.0 / power(5.0 * hidden_size, 0.5) if hidden_size != 0 else 0.02", "null"],
            ["embedding_initializer_range", "2.0 * initializer_range", "unset"],
        ]
    },
    # models/zamba/configuration_zamba.py, models/zamba2/configuration_zamba2.py
    "zamba": {
        "derived": [
            [
                "layers_block_type",
                "joined(['linear_attention', 'linear_attention', 'hybrid'], every(attn_layer_period, 'hybrid', "
                "'linear_attention', num_hidden_layers - 3, attn_layer_offset))",
                "null",
            ],
            ["layers_block_type", "remapped(layers_block_type)"],
            ["attention_hidden_size", "2 * hidden_size", "unset"],
            ["attention_head_dim", "2 * hidden_size // num_attention_heads", "unset"],
        ]
    },
    "zamba2": {
        "derived": [
            [
                "layers_block_type",
                "among([6, 12, 18, 24, 30, 36, 42, 47, 51], 'hybrid', 'linear_attention', 54)",
                "null",
            ],
            ["layers_block_type", "remapped(layers_block_type)"],
            ["hybrid_layer_ids", "[i for i, kind in enumerate(layers_block_type) if kind == 'hybrid']"],
        ]
    },
    # models/zaya/configuration_zaya.py: entries for each kind of layer, no type for all of them
    "zaya": {
        "derived": [
            ["layer_types", "same('hybrid', num_hidden_layers)", "null"],
            [
                "rope_parameters",
                "{'hybrid': {'rope_type': 'default', 'rope_theta': 5000000.0, 'partial_rotary_factor': 0.5}, "
                "'hybrid_sliding': {'rope_type': 'default', 'rope_theta': 10000.0, 'partial_rotary_factor': 0.5}}",
                "null",
            ],
        ],
        "rope": ["as_written", {"without": ["rope_type"]}],
    },
    # models/autoformer/: there a context of 0 stays what it is
    "autoformer": {
        **TIME_SERIES,
        "derived": [["context_length", "prediction_length", "null"], *TIME_SERIES["derived"][1:]],
    },
    "informer": {
        **TIME_SERIES,
        "derived": [["lags_sequence", "[1, 2, 3, 4, 5, 6, 7]", "null"], *TIME_SERIES["derived"]],
    },
    "time_series_transformer": TIME_SERIES,
}

# Types whose class says so, but refuses the null that would show it: files of before that check have it
NULL_HEADS = (
    "axk1",
    "canary_decoder",
    "cwm",
    "glm5_next_text",
    "glm_ocr_text",
    "gpt_oss",
    "higgs_audio_v2",
    "jamba",
    "llama4_text",
    "minimax",
    "ministral",
    "ministral3",
    "mistral",
    "mixtral",
    "neucodec",
    "openai_privacy_filter",
    "phimoe",
    "qwen2_5_omni_talker",
    "qwen3_omni_moe_talker_code_predictor",
    "qwen3_vl_moe_text",
    "voxtral_realtime_text",
    "xcodec2",
    "youtu",
)
for _name in NULL_HEADS:
    TYPES[_name] = {**TYPES.get(_name, {}), "derived": [*TYPES.get(_name, {}).get("derived", []), KEY_VALUE_HEADS]}

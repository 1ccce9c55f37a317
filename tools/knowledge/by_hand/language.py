"""Derivations by hand: language models (see the package)."""

from __future__ import annotations

from typing import Any

CLASSES: tuple[str, ...] = (
    "_DbrxAttentionConfig",
    "_DbrxFFNConfig",
    "_MptAttentionConfig",
    "_EsmFoldConfig",
    "_TrunkConfig",
    "_StructureModuleConfig",
)

TYPES: dict[str, dict[str, Any]] = {
    **dict.fromkeys(
        ("gemma4_text", "gemma4_unified_text"),
        {
            "derived": [
                ["is_causal", "False", "use_bidirectional_attention == 'all'"],
                ["sliding_window", "sliding_window // 2 + 1", "use_bidirectional_attention == 'all'"],
                ["layer_types", "every(6, 'full_attention', 'sliding_attention', num_hidden_layers)", "null"],
                ["layer_types", "ended(layer_types, 'full_attention')", "layer_types"],
                [
                    "rope_parameters",
                    "{'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, 'full_attention': {'rope_type': 'proportional', 'partial_rotary_factor': 0.25, 'rope_theta': 1000000.0}}",
                    "null",
                ],
                ["file.global_heads", "given('num_global_key_value_heads', None)", "known(attention_k_eq_v, True)"],
                [
                    "file.per_layer_config",
                    "overriding(layer_types, 'full_attention', {'head_dim': given('global_head_dim', 512)} if given('global_heads', None) is None else {'head_dim': given('global_head_dim', 512), 'num_key_value_heads': given('global_heads', None)})",
                    "absent",
                ],
            ],
            "dropped": ["global_head_dim", "num_global_key_value_heads", "global_heads"],
            "computed": {"kv_sharing_modes": "kv_sharing(num_hidden_layers, num_kv_shared_layers, layer_types, True)"},
            "rope": ["as_written", {}],
        },
    ),
    "diffusion_gemma_text": {
        "derived": [
            ["is_causal", "False", "use_bidirectional_attention == 'all'"],
            ["sliding_window", "sliding_window // 2 + 1", "use_bidirectional_attention == 'all'"],
            ["layer_types", "every(6, 'full_attention', 'sliding_attention', num_hidden_layers)", "null"],
            ["layer_types", "ended(layer_types, 'full_attention')", "layer_types"],
            [
                "rope_parameters",
                "{'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, 'full_attention': {'rope_type': 'proportional', 'partial_rotary_factor': 0.25, 'rope_theta': 1000000.0}}",
                "null",
            ],
            ["file.global_heads", "given('num_global_key_value_heads', None)", "known(attention_k_eq_v, True)"],
            [
                "file.per_layer_config",
                "overriding(layer_types, 'full_attention', {'head_dim': given('global_head_dim', 512)} if given('global_heads', None) is None else {'head_dim': given('global_head_dim', 512), 'num_key_value_heads': given('global_heads', None)})",
                "absent",
            ],
        ],
        "dropped": ["global_head_dim", "num_global_key_value_heads", "global_heads"],
        "rope": ["as_written", {}],
    },
    # models/gemma3n/configuration_gemma3n.py: the first ten of more than ten layers are sparse
    "gemma3n_text": {
        "derived": [
            [
                "activation_sparsity_pattern",
                "first(10 if num_hidden_layers > 10 else 0, 0.95, 0.0, num_hidden_layers)",
                "null",
            ],
            ["intermediate_size", "same(intermediate_size, num_hidden_layers)", "not is_list(intermediate_size)"],
            ["layer_types", "every(5, 'full_attention', 'sliding_attention', num_hidden_layers)", "null"],
        ],
        "computed": {"kv_sharing_modes": "kv_sharing(num_hidden_layers, num_kv_shared_layers, layer_types)"},
        "rope": [
            "by_kind",
            {
                "full_attention": ["rope_theta", 1000000.0, True],
                "sliding_attention": ["rope_local_base_freq", 10000.0, False],
            },
        ],
    },
    # models/dbrx/configuration_dbrx.py: attention and feed-forward have objects of their own, the width is the model's
    "dbrx": {
        "derived": [
            ["attn_config", "part('_DbrxAttentionConfig', attn_config)"],
            ["ffn_config", "part('_DbrxFFNConfig', ffn_config)"],
            ["ffn_config.hidden_size", "d_model"],
            ["num_key_value_heads", "attn_config['kv_n_heads']"],
        ]
    },
    # models/longcat_flash/configuration_longcat_flash.py: a layer of the model has two of attention
    "longcat_flash": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim", "null"],
        ],
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
        "derived": [["num_key_value_heads", "num_attention_heads", "null"]],
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
    # models/exaone4/configuration_exaone4.py: no window, no pattern
    "exaone_moe": {
        "derived": [
            ["sliding_window_pattern", "0", "sliding_window is None"],
            [
                "layer_types",
                "every(sliding_window_pattern, 'full_attention', 'sliding_attention', num_hidden_layers)",
                "null",
            ],
            ["mlp_layer_types", "first(first_k_dense_replace, 'dense', 'sparse', num_hidden_layers)", "null"],
        ]
    },
    # models/qwen2/configuration_qwen2.py and its kin: layers from max_window_layers on have the window, where one is on
    "qwen2_5_omni_talker": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["sliding_window", "sliding_window if use_sliding_window else None"],
            [
                "layer_types",
                "first(max_window_layers, 'full_attention', 'sliding_attention', num_hidden_layers) if sliding_window is not None else same('full_attention', num_hidden_layers)",
                "null",
            ],
        ]
    },
    # models/esm/configuration_esm.py: only a folding model has the folding part and a list of letters
    "esm": {
        "derived": [
            [
                "esmfold_config",
                "merged({'architectures': None, 'output_hidden_states': False, 'return_dict': True, 'dtype': None, 'chunk_size_feed_forward': 0, 'is_encoder_decoder': False, 'problem_type': None, 'esm_type': None, 'fp16_esm': True, 'use_esm_attn_map': False, 'esm_ablate_pairwise': False, 'esm_ablate_sequence': False, 'esm_input_dropout': 0.0, 'embed_aa': True, 'bypass_lm': False, 'lddt_head_hid_dim': 128, 'trunk': {'architectures': None, 'output_hidden_states': False, 'return_dict': True, 'dtype': None, 'chunk_size_feed_forward': 0, 'is_encoder_decoder': False, 'problem_type': None, 'num_blocks': 48, 'sequence_state_dim': 1024, 'pairwise_state_dim': 128, 'sequence_head_width': 32, 'pairwise_head_width': 32, 'position_bins': 32, 'dropout': 0.0, 'layer_drop': 0.0, 'cpu_grad_checkpoint': False, 'max_recycles': 4, 'chunk_size': 128, 'structure_module': {'architectures': None, 'output_hidden_states': False, 'return_dict': True, 'dtype': None, 'chunk_size_feed_forward': 0, 'is_encoder_decoder': False, 'problem_type': None, 'sequence_dim': 384, 'pairwise_dim': 128, 'ipa_dim': 16, 'resnet_dim': 128, 'num_heads_ipa': 12, 'num_qk_points': 4, 'num_v_points': 8, 'dropout_rate': 0.1, 'num_blocks': 8, 'num_transition_layers': 1, 'num_resnet_blocks': 2, 'num_angles': 7, 'trans_scale_factor': 10, 'epsilon': 1e-08, 'inf': 100000.0}}}, esmfold_config)",
                "is_folding_model",
            ],
            [
                "esmfold_config",
                "part('_EsmFoldConfig', esmfold_config)",
                "is_folding_model and (esmfold_config is None or is_object(esmfold_config))",
            ],
            [
                "vocab_list",
                "['<cls>', '<pad>', '<eos>', '<unk>', *list('LAGVSERTIDPKQNFYMHWCXBUZO'), '.', '-', '<null_1>', '<mask>']",
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
        "derived_from_parts": [
            [
                "quantization_config",
                "merged(quantization_config, {'expert_dtype': expert_dtype})",
                "is_object(quantization_config) and expert_dtype is not None and 'expert_dtype' not in quantization_config",
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
                "named(given('compress_ratios', None), {0: 'sliding_attention', 4: 'compressed_sparse_attention', 128: 'heavily_compressed_attention'})",
                "layer_types is None and given('compress_ratios', None) is not None",
            ],
            [
                "layer_types",
                "joined(same('heavily_compressed_attention', min(num_hidden_layers, 2)), every(2, 'compressed_sparse_attention', 'heavily_compressed_attention', num_hidden_layers - 2))",
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
                "is_object(known(rope_parameters, {}).get('main')) and is_object(known(rope_parameters, {}).get('compress'))",
            ],
            [
                "rope_parameters",
                "{'main': {'rope_type': 'default', 'rope_theta': rope_theta, 'partial_rotary_factor': partial_rotary_factor}, 'compress': merged({'rope_type': 'default'}, {'attention_factor': 1.0} if known(rope_parameters, {}).get('rope_type') == 'yarn' else {}, without(known(rope_parameters, {}), 'main', 'compress'), {'rope_theta': compress_rope_theta, 'partial_rotary_factor': partial_rotary_factor})}",
                "not (is_object(known(rope_parameters, {}).get('main')) and is_object(known(rope_parameters, {}).get('compress')))",
            ],
        ],
        "dropped": ["compress_ratios", "compress_rate_csa", "compress_rate_hca", "num_hash_layers", "qk_rope_head_dim"],
    },
    # models/bart/configuration_bart.py: entailment has three answers
    "bart": {"derived": [["id2label", "labels(given('num_labels', 3))", "null"]]},
    # models/openai_privacy_filter/: nothing, or one of eight kinds of private text, by where it begins and ends
    "openai_privacy_filter": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            [
                "id2label",
                "dict(enumerate(['O'] + [place + '-' + kind for kind in ('account_number', 'private_address', 'private_date', 'private_email', 'private_person', 'private_phone', 'private_url', 'secret') for place in ('B', 'I', 'E', 'S')]))",
                "id2label is None and given('num_labels', 33) == 33",
            ],
            ["id2label", "labels(given('num_labels', 33))", "null"],
            [
                "rope_parameters",
                "{'rope_type': 'yarn', 'factor': 32.0, 'beta_fast': 32.0, 'beta_slow': 1.0, 'truncate': False, 'original_max_position_embeddings': 4096}",
                "null",
            ],
            ["head_dim", "hidden_size // num_attention_heads", "null"],
        ]
    },
    # models/axk1/configuration_axk1.py: dense first, then one sparse layer in every moe_layer_freq
    "axk1": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["file.dense", "take('first_k_dense_replace', 1)", "mlp_layer_types is None"],
            ["file.step", "take('moe_layer_freq', 1)", "mlp_layer_types is None"],
            [
                "mlp_layer_types",
                "['sparse' if i >= given('dense', 1) and i % given('step', 1) == 0 else 'dense' for i in layers(num_hidden_layers)]",
                "null",
            ],
            ["head_dim", "qk_rope_head_dim"],
            ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
        ],
        "dropped": ["dense", "step"],
    },
    # models/cohere2_moe/configuration_cohere2_moe.py: the dense layers in front have a window pattern of their own; the
    # RoPE object is completed before anything beside it is read
    "cohere2_moe": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["rope_parameters", "{}", "absent"],
            [
                "layer_types",
                "joined(every(prefix_dense_sliding_window_pattern, 'full_attention', 'sliding_attention', given('first_k_dense_replace', 0)), every(sliding_window_pattern, 'full_attention', 'sliding_attention', num_hidden_layers - given('first_k_dense_replace', 0)))",
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
    "cohere_compass_text": {
        "derived": [
            ["layer_types", "same('full_attention', num_hidden_layers)", "null"],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["head_dim", "hidden_size // num_attention_heads"],
        ],
        "rope": ["completed", {"unless_nested": ["rope_theta", "rope_type"]}],
    },
    # models/dots3_note/configuration_dots3_note.py: two layers, then every fourth, see everything, with or without an
    # indexer; the others have a window and sizes of their own
    "dots3_note_text": {
        "derived": [
            ["file.dsa", "given('use_dsa', None if written('per_layer_config') else True)"],
            [
                "mlp_layer_types",
                "['sparse' if i >= given('first_k_dense_replace', 1) and (given('moe_layer_freq', 1)[i] if is_list(given('moe_layer_freq', 1)) else i % given('moe_layer_freq', 1) == 0) else 'dense' for i in layers(num_hidden_layers)]",
                "null",
            ],
            [
                "shared_experts_intermediate_size",
                "given('moe_shared_expert_intermediate_size', shared_experts_intermediate_size)",
            ],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["sliding_window", "take('sliding_window_size', 512)", "null"],
            [
                "layer_types",
                "[('full_attention' if given('dsa', None) is False else 'indexed_attention') if not given('use_sliding_window', True) or i < 2 or i % 4 == 1 else 'sliding_attention' for i in layers(num_hidden_layers)]",
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
                "overriding(layer_types, 'sliding_attention', {'num_attention_heads': given('swa_num_attention_heads', 64), 'num_key_value_heads': given('swa_num_key_value_heads', 64), 'q_lora_rank': given('swa_q_lora_rank', 1024), 'kv_lora_rank': given('swa_kv_lora_rank', 1024), 'head_dim': given('swa_head_dim', 256), 'qk_nope_head_dim': given('swa_qk_nope_head_dim', 192), 'v_head_dim': given('swa_v_head_dim', 128), 'qk_rope_head_dim': given('swa_qk_rope_head_dim', given('swa_head_dim', 256) - given('swa_qk_nope_head_dim', 192))})",
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
    # models/funnel/configuration_funnel.py
    "funnel": {
        "derived": [["block_repeats", "same(1, len(block_sizes))", "null"]],
        "computed": {"num_blocks": "len(block_sizes)", "num_hidden_layers": "sum(block_sizes)"},
    },
    # models/glm5_next/configuration_glm5_next.py: three dense layers; three linear layers, then one that chooses tokens;
    # older files have the linear layers' sizes in an object of their own
    "glm5_next_text": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            [
                "indexer_types",
                "named(given('index_topk_pattern', None), {'F': 'full', 'S': 'shared'}) if is_text(given('index_topk_pattern', None)) else list(given('index_topk_pattern', None))",
                "indexer_types is None and given('index_topk_pattern', None) is not None",
            ],
            [
                "indexer_types",
                "['full' if max(i - given('index_skip_topk_offset', 2) + 1, 0) % max(given('index_topk_freq', 1), 1) == 0 else 'shared' for i in layers(num_hidden_layers)]",
                "indexer_types is None and given('index_topk_pattern', None) is None",
            ],
            [
                "linear_head_dim",
                "known(given('linear_attn_config', None), {}).get('head_dim', linear_head_dim)",
                "given('linear_attn_config', None)",
            ],
            [
                "linear_num_heads",
                "known(given('linear_attn_config', None), {}).get('num_heads', linear_num_heads)",
                "given('linear_attn_config', None)",
            ],
            [
                "linear_conv_kernel_dim",
                "known(given('linear_attn_config', None), {}).get('short_conv_kernel_size', linear_conv_kernel_dim)",
                "given('linear_attn_config', None)",
            ],
            [
                "linear_lower_bound",
                "given('linear_attn_config', {}).get('gate_lower_bound', linear_lower_bound)",
                "given('linear_attn_config', None)",
            ],
            [
                "linear_lower_bound",
                "-5.0",
                "given('linear_attn_config', None) is not None and linear_lower_bound is None and given('linear_attn_config', {}).get('safe_gate', True)",
            ],
            [
                "mlp_layer_types",
                "joined(same('dense', min(3, num_hidden_layers)), same('sparse', num_hidden_layers - 3))",
                "null",
            ],
            ["layer_types", "every(4, 'indexed_attention', 'linear_attention', num_hidden_layers)", "null"],
            ["layer_types", "renamed(layer_types, 'full_attention', 'indexed_attention')"],
            ["head_dim", "0"],
            ["qk_head_dim", "qk_nope_head_dim"],
        ]
    },
    "glm_moe_dsa": {
        "derived": [
            [
                "indexer_types",
                "named(given('index_topk_pattern', None), {'F': 'full', 'S': 'shared'}) if is_text(given('index_topk_pattern', None)) else list(given('index_topk_pattern', None))",
                "indexer_types is None and given('index_topk_pattern', None) is not None",
            ],
            [
                "indexer_types",
                "['full' if max(i - given('index_skip_topk_offset', 2) + 1, 0) % max(given('index_topk_freq', 1), 1) == 0 else 'shared' for i in layers(num_hidden_layers)]",
                "indexer_types is None and given('index_topk_pattern', None) is None",
            ],
            ["head_dim", "qk_rope_head_dim"],
            ["layer_types", "same('indexed_attention', num_hidden_layers)", "null"],
            ["n_routed_experts", "known(given('num_experts', None), n_routed_experts)"],
            ["mlp_layer_types", "first(first_k_dense_replace, 'dense', 'sparse', num_hidden_layers)", "null"],
            ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
        ]
    },
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
            "derived": [
                ["layer_types", "every(4, 'full_attention', 'sliding_attention', num_hidden_layers, 0)", "null"],
                ["num_key_value_heads", "num_attention_heads", "null"],
            ],
            "derived_from_parts": [
                ["layer_rope_theta", "same(rope_parameters['rope_theta'], num_hidden_layers)", "null"]
            ],
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
            ["L_bp_cycles", "[2]", "null"],
            ["embedding_scale", "1.0 / initializer_range", "null"],
        ],
        "dropped": ["stack"],
    },
    # models/hunyuan_vl/configuration_hunyuan_vl.py
    "hunyuan_vl_text": {
        "derived": [["num_key_value_heads", "num_attention_heads", "null"]],
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
                "every(6, 'hybrid', 'hybrid_sliding', num_hidden_layers) if local_layer_ids is None else among(local_layer_ids, 'hybrid_sliding', 'hybrid', num_hidden_layers)",
                "null",
            ],
            ["mlp_layer_types", "first(take('dense_mlp_idx', 0), 'dense', 'sparse', num_hidden_layers)", "null"],
            ["moe_intermediate_size", "intermediate_size", "given('dense_intermediate_size', None) is not None"],
            [
                "intermediate_size",
                "take('dense_intermediate_size', None)",
                "given('dense_intermediate_size', None) is not None",
            ],
            ["number_of_conv_states", "4"],
        ],
        "computed": {
            "mtp_layer_types": "None if num_mtp_layers is None else same('hybrid', num_mtp_layers) if mtp_local_layer_ids is None else among(mtp_local_layer_ids, 'hybrid_sliding', 'hybrid', num_mtp_layers)",
            "mtp_mlp_layer_types": "None if num_mtp_layers is None else same('dense', num_mtp_layers)",
        },
    },
    # models/jamba/configuration_jamba.py
    "jamba": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["mamba_dt_rank", "ceil(hidden_size / 16)", "mamba_dt_rank == 'auto'"],
        ],
        "computed": {
            "layers_block_type": "every(attn_layer_period, 'attention', 'mamba', num_hidden_layers, attn_layer_offset)",
            "layer_types": "every(attn_layer_period, 'full_attention', 'linear_attention', num_hidden_layers, attn_layer_offset)",
            "layers_num_experts": "every(expert_layer_period, num_experts, 1, num_hidden_layers, expert_layer_offset)",
        },
    },
    # models/kimi_linear/configuration_kimi_linear.py: layers are counted from 1 in the lists of older files
    "kimi_linear": {
        "derived": [
            [
                "linear_head_dim",
                "known(given('linear_attn_config', None), {}).get('head_dim', linear_head_dim)",
                "given('linear_attn_config', None)",
            ],
            [
                "linear_num_heads",
                "known(given('linear_attn_config', None), {}).get('num_heads', linear_num_heads)",
                "given('linear_attn_config', None)",
            ],
            [
                "linear_conv_kernel_dim",
                "known(given('linear_attn_config', None), {}).get('short_conv_kernel_size', linear_conv_kernel_dim)",
                "given('linear_attn_config', None)",
            ],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["head_dim", "qk_rope_head_dim"],
            [
                "mlp_layer_types",
                "first(given('first_k_dense_replace', 1), 'dense', 'sparse', num_hidden_layers)",
                "null",
            ],
            ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
        ],
        "derived_from_parts": [
            [
                "layer_types",
                "['linear_attention' if i + 1 in given('linear_attn_config', {})['kda_layers'] else 'full_attention' if i + 1 in given('linear_attn_config', {})['full_attn_layers'] else None for i in layers(num_hidden_layers)]",
                "layer_types is None and 'full_attn_layers' in given('linear_attn_config', {}) and 'kda_layers' in given('linear_attn_config', {})",
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
            ["intermediate_size", "given('block_ff_dim', intermediate_size)"],
            ["tie_word_embeddings", "given('tie_embedding', tie_word_embeddings)"],
        ],
        "dropped": ["block_ff_dim", "tie_embedding"],
    },
    # models/lfm3/configuration_lfm3.py
    "lfm3": {
        "derived": [
            [
                "layer_types",
                "['full_attention' if i % 4 == 2 else 'sliding_attention' if i % 4 == 0 and i > 0 else 'conv' for i in layers(num_hidden_layers)]",
                "null",
            ],
            [
                "rope_parameters",
                "{'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, 'full_attention': {'rope_type': 'proportional', 'rope_theta': 1000000.0, 'partial_rotary_factor': 0.5}}",
                "null",
            ],
        ]
    },
    # models/llama4/configuration_llama4.py: one layer in each step has experts
    "llama4_text": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            [
                "moe_layers",
                "[i for i in layers(num_hidden_layers) if i >= interleave_moe_layer_step - 1 and (i + 1) % interleave_moe_layer_step == 0]",
                "null",
            ],
            ["no_rope_layers", "every(no_rope_layer_interval, 0, 1, num_hidden_layers)", "null"],
            ["no_rope_layers", "every(4, 0, 1, num_hidden_layers)", "not no_rope_layers"],
            ["layer_types", "either(no_rope_layers, 'chunked_attention', 'full_attention')", "null"],
            ["head_dim", "hidden_size // num_attention_heads", "null"],
        ]
    },
    # models/mellum/configuration_mellum.py
    "mellum": {
        "derived": [
            ["layer_types", "same('full_attention', num_hidden_layers)", "null"],
            ["mlp_layer_types", "same('sparse', num_hidden_layers)", "null"],
            [
                "rope_parameters",
                "{'full_attention': {'rope_type': 'default', 'rope_theta': 500000.0}, 'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}}",
                "null",
            ],
        ],
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
        ],
        "rope": ["as_written", {}],
    },
    "minimax_m3_vl_text": {
        "derived_from_parts": [
            [
                "index_n_heads",
                "known(given('sparse_attention_config', None), {})['sparse_num_index_heads']",
                "'sparse_num_index_heads' in known(given('sparse_attention_config', None), {})",
            ],
            [
                "index_head_dim",
                "known(given('sparse_attention_config', None), {})['sparse_index_dim']",
                "'sparse_index_dim' in known(given('sparse_attention_config', None), {})",
            ],
            [
                "index_block_size",
                "known(given('sparse_attention_config', None), {})['sparse_block_size']",
                "'sparse_block_size' in known(given('sparse_attention_config', None), {})",
            ],
            [
                "index_topk_blocks",
                "known(given('sparse_attention_config', None), {})['sparse_topk_blocks']",
                "'sparse_topk_blocks' in known(given('sparse_attention_config', None), {})",
            ],
            [
                "index_local_blocks",
                "known(given('sparse_attention_config', None), {})['sparse_local_block']",
                "'sparse_local_block' in known(given('sparse_attention_config', None), {})",
            ],
            [
                "layer_types",
                "either(known(given('sparse_attention_config', None), {})['sparse_attention_freq'], 'minimax_m3_sparse', 'full_attention')",
                "layer_types is None and 'sparse_attention_freq' in known(given('sparse_attention_config', None), {})",
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
            ["num_key_value_heads", "num_attention_heads", "null"],
            [
                "rope_parameters",
                "{'type': 'yarn', 'rope_theta': 1000000.0, 'factor': 16.0, 'original_max_position_embeddings': 16384, 'max_position_embeddings': max_position_embeddings, 'beta_fast': 32.0, 'beta_slow': 1.0, 'mscale_all_dim': 1.0, 'mscale': 1.0, 'llama_4_scaling_beta': 0.1}",
                "null",
            ],
            ["head_dim", "hidden_size // num_attention_heads", "null"],
        ]
    },
    "mistral4": {
        "derived": [
            [
                "rope_parameters",
                "{'type': 'yarn', 'rope_theta': 10000.0, 'factor': 128.0, 'original_max_position_embeddings': 8192, 'max_position_embeddings': max_position_embeddings, 'beta_fast': 32.0, 'beta_slow': 1.0, 'mscale_all_dim': 1.0, 'mscale': 1.0, 'llama_4_scaling_beta': 0.1, 'partial_rotary_factor': qk_rope_head_dim / (qk_nope_head_dim + qk_rope_head_dim)}",
                "null",
            ],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
            ["head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
            ["rope_parameters.partial_rotary_factor", "qk_rope_head_dim / head_dim", "absent"],
        ]
    },
    # models/mistral_large4/configuration_mistral_large4.py
    "mistral_large4_text": {
        "derived": [
            [
                "indexer_types",
                "named(given('index_topk_pattern', None), {'F': 'full', 'S': 'shared'}) if is_text(given('index_topk_pattern', None)) else list(given('index_topk_pattern', None))",
                "indexer_types is None and given('index_topk_pattern', None) is not None",
            ],
            [
                "indexer_types",
                "['full' if max(i - given('index_skip_topk_offset', 2) + 1, 0) % max(given('index_topk_freq', 1), 1) == 0 else 'shared' for i in layers(num_hidden_layers)]",
                "indexer_types is None and given('index_topk_pattern', None) is None",
            ],
            ["no_rope_layers", "every(take('no_rope_layer_interval', 4), 0, 1, num_hidden_layers)", "null"],
            ["kv_source_layers", "list(layers(num_hidden_layers))", "null"],
            [
                "rope_parameters",
                "{'rope_type': 'yarn', 'rope_theta': 10000.0, 'factor': 2048.0, 'original_max_position_embeddings': 512, 'beta_fast': 32.0, 'beta_slow': 1.0, 'attention_factor': 1.0}",
                "null",
            ],
            ["head_dim", "qk_rope_head_dim"],
            ["layer_types", "same('indexed_attention', num_hidden_layers)", "null"],
            ["n_routed_experts", "known(given('num_experts', None), n_routed_experts)"],
            ["mlp_layer_types", "first(first_k_dense_replace, 'dense', 'sparse', num_hidden_layers)", "null"],
            ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
        ],
        "computed": {
            "kv_sharing_modes": "['store' if i in kv_source_layers[i + 1:] else None if i == kv_source_layers[i] else 'reuse' if indexer_types[i] == 'shared' else 'reuse_but_indexer' for i in layers(num_hidden_layers)]"
        },
    },
    # models/modernbert_decoder/configuration_modernbert_decoder.py: half of it on each side
    "modernbert-decoder": {
        "derived": [
            ["sliding_window", "local_attention // 2 if local_attention else -1"],
            [
                "layer_types",
                "every(given('global_attn_every_n_layers', 3), 'full_attention', 'sliding_attention', num_hidden_layers, 0)",
                "null",
            ],
        ],
        "rope": [
            "by_kind",
            {
                "full_attention": ["global_rope_theta", 160000.0, True],
                "sliding_attention": ["local_rope_theta", 10000.0, True],
            },
        ],
    },
    "muse_glimmer_text": {
        "derived": [
            [
                "layer_types",
                "['full_attention' if (num_hidden_layers - 1 - i) % 4 == 0 else 'sliding_attention' for i in layers(num_hidden_layers)]",
                "null",
            ]
        ],
        "derived_from_parts": [
            [
                "layer_rope_theta",
                "[0 if (num_hidden_layers - 1 - i) % 4 == 0 else rope_parameters['rope_theta'] for i in layers(num_hidden_layers)]",
                "null",
            ]
        ],
    },
    "muse_spark_text": {
        "derived": [
            [
                "layer_types",
                "['full_attention' if (num_hidden_layers - 1 - i) % 4 == 0 else 'sliding_attention' for i in layers(num_hidden_layers)]",
                "null",
            ],
            ["rope_parameters", "{'rope_type': 'default', 'rope_theta': 500000.0}", "null"],
            ["mlp_layer_types", "same('sparse', num_hidden_layers)", "null"],
        ],
        "derived_from_parts": [
            [
                "layer_rope_theta",
                "[0 if (num_hidden_layers - 1 - i) % 4 == 0 else rope_parameters['rope_theta'] for i in layers(num_hidden_layers)]",
                "null",
            ]
        ],
    },
    # models/nemotron_h/configuration_nemotron_h.py: older files spell the layers in letters and the Mamba sizes with a
    # prefix; the number of layers is that of the list
    "nemotron_h": {
        "derived": [
            ["n_groups", "given('mamba_n_groups', n_groups)"],
            ["conv_kernel", "given('mamba_d_conv', conv_kernel)"],
            ["expand", "given('mamba_expand', expand)"],
            ["time_step_min", "given('mamba_dt_min', time_step_min)"],
            ["time_step_max", "given('mamba_dt_max', time_step_max)"],
            ["time_step_limit", "given('mamba_dt_limit', time_step_limit)"],
            ["time_step_floor", "given('mamba_dt_init_floor', time_step_floor)"],
            ["use_conv_bias", "given('mamba_conv_bias', use_conv_bias)"],
            ["chunk_size", "given('mamba_chunk_size', chunk_size)"],
            ["num_key_value_heads", "num_attention_heads", "null"],
            [
                "layers_block_type",
                "named(given('hybrid_override_pattern', None), {'M': 'linear_attention', 'E': 'moe', '*': 'full_attention', '-': 'mlp'})",
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
                "named(given('mtp_hybrid_override_pattern', None), {'M': 'linear_attention', 'E': 'moe', '*': 'full_attention', '-': 'mlp'})",
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
            "hybrid_override_pattern": "''.join(named(layers_block_type, {'linear_attention': 'M', 'moe': 'E', 'full_attention': '*', 'mlp': '-'}))",
            "mtp_hybrid_override_pattern": "''.join(named(mtp_layers_block_type, {'linear_attention': 'M', 'moe': 'E', 'full_attention': '*', 'mlp': '-'}))",
        },
        "assigned": {"num_hidden_layers": []},
    },
    # models/neomme/configuration_neomme.py: full attention in every sixth layer and the last; every second of the
    # sliding layers has a window of 1024, the full ones none
    "neomme": {
        "derived": [
            [
                "layer_types",
                "['full_attention' if (i + 1) % 6 == 0 or i == num_hidden_layers - 1 else 'sliding_attention' for i in layers(num_hidden_layers)]",
                "null",
            ],
            [
                "file.per_layer_config",
                "{i: {'sliding_window': None if kind == 'full_attention' else 1024} for i, kind in enumerate(layer_types) if kind == 'full_attention' or kind == 'sliding_attention' and layer_types[:i].count('sliding_attention') % 2}",
                "absent",
            ],
            ["residual_multiplier", "power(2 * num_hidden_layers, -0.5)", "null"],
        ],
        "computed": {"patch_dim": "3 * patch_size ** 2"},
        "rope": ["by_kind_present", {"full_attention": [1000000.0, 0.25], "sliding_attention": [10000.0, 1.0]}],
    },
    # models/olmo_hybrid/configuration_olmo_hybrid.py: every fourth layer is full, and the last where none would be
    "olmo_hybrid": {
        "derived": [
            [
                "layer_types",
                "every(4, 'full_attention', 'linear_attention', num_hidden_layers) if num_hidden_layers > 3 else ended(same('linear_attention', num_hidden_layers), 'full_attention')",
                "null",
            ],
            ["linear_num_key_heads", "num_attention_heads", "null"],
            ["linear_num_value_heads", "num_attention_heads", "null"],
            ["linear_key_head_dim", "int(0.75 * hidden_size / linear_num_key_heads)", "null"],
            ["linear_value_head_dim", "2 * linear_key_head_dim", "null"],
            ["num_key_value_heads", "num_attention_heads", "null"],
        ]
    },
    # models/qwen2_moe/configuration_qwen2_moe.py: every second layer below max_window_layers has the window
    "qwen2_moe": {
        "derived": [
            ["sliding_window", "sliding_window if use_sliding_window else 0"],
            [
                "layer_types",
                "['sliding_attention' if (i + 1) % 2 and i < max_window_layers and use_sliding_window else 'full_attention' for i in layers(num_hidden_layers)]",
                "null",
            ],
            ["mlp_only_layers", "ended(mlp_only_layers, 'full_attention')", "null"],
        ]
    },
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
            ["ple_embed_dim", "hidden_size", "null"],
        ]
    },
    # models/recurrent_gemma/configuration_recurrent_gemma.py
    "recurrent_gemma": {
        "derived": [
            ["final_w_init_variance_scale", "2.0 / num_hidden_layers"],
            ["lru_width", "hidden_size", "null"],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["file.partial_rotary_factor", "0.5", "absent"],
            ["head_dim", "hidden_size // num_attention_heads"],
        ],
        "computed": {
            "layers_block_type": "['linear_attention' if kind == 'recurrent' else 'sliding_attention' for kind in cycled(block_types, num_hidden_layers)]"
        },
    },
    # models/step3p5/configuration_step3p5.py: lists in older files go on through the prediction layers
    "step3p5": {
        "derived": [
            ["hidden_act", "'silu'"],
            ["num_nextn_predict_layers", "given('num_nextn_predict_layers', 0)"],
            [
                "mtp_layer_types",
                "layer_types[num_hidden_layers:]",
                "num_nextn_predict_layers and is_list(layer_types) and len(layer_types) == num_hidden_layers + num_nextn_predict_layers",
            ],
            [
                "layer_types",
                "layer_types[:num_hidden_layers]",
                "num_nextn_predict_layers and is_list(layer_types) and len(layer_types) == num_hidden_layers + num_nextn_predict_layers",
            ],
            [
                "mtp_mlp_layer_types",
                "mlp_layer_types[num_hidden_layers:]",
                "num_nextn_predict_layers and is_list(mlp_layer_types) and len(mlp_layer_types) == num_hidden_layers + num_nextn_predict_layers",
            ],
            [
                "mlp_layer_types",
                "mlp_layer_types[:num_hidden_layers]",
                "num_nextn_predict_layers and is_list(mlp_layer_types) and len(mlp_layer_types) == num_hidden_layers + num_nextn_predict_layers",
            ],
            [
                "swiglu_limits",
                "swiglu_limits[:num_hidden_layers]",
                "num_nextn_predict_layers and is_list(swiglu_limits) and len(swiglu_limits) == num_hidden_layers + num_nextn_predict_layers",
            ],
            [
                "swiglu_limits_shared",
                "swiglu_limits_shared[:num_hidden_layers]",
                "num_nextn_predict_layers and is_list(swiglu_limits_shared) and len(swiglu_limits_shared) == num_hidden_layers + num_nextn_predict_layers",
            ],
            [
                "file.rope_theta",
                "given('rope_theta', None)[:num_hidden_layers]",
                "num_nextn_predict_layers and is_list(given('rope_theta', None)) and len(given('rope_theta', None)) == num_hidden_layers + num_nextn_predict_layers",
            ],
            [
                "file.partial_rotary_factors",
                "given('partial_rotary_factors', None)[:num_hidden_layers]",
                "num_nextn_predict_layers and is_list(given('partial_rotary_factors', None)) and len(given('partial_rotary_factors', None)) == num_hidden_layers + num_nextn_predict_layers",
            ],
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
                "among([int(i) for i in given('sparse', [])], 'sparse', 'dense', num_hidden_layers + num_nextn_predict_layers)[num_hidden_layers:]",
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
            ["query_pre_attn_scalar", "head_dim", "null"],
        ],
        "derived_from_parts": [
            [
                "index_n_heads",
                "known(given('sparse_attention_config', None), {})['sparse_num_index_heads']",
                "'sparse_num_index_heads' in known(given('sparse_attention_config', None), {})",
            ],
            [
                "index_head_dim",
                "known(given('sparse_attention_config', None), {})['sparse_index_dim']",
                "'sparse_index_dim' in known(given('sparse_attention_config', None), {})",
            ],
            [
                "index_block_size",
                "known(given('sparse_attention_config', None), {})['sparse_block_size']",
                "'sparse_block_size' in known(given('sparse_attention_config', None), {})",
            ],
            [
                "index_topk_blocks",
                "known(given('sparse_attention_config', None), {})['sparse_topk_blocks']",
                "'sparse_topk_blocks' in known(given('sparse_attention_config', None), {})",
            ],
            [
                "index_local_blocks",
                "known(given('sparse_attention_config', None), {})['sparse_local_block']",
                "'sparse_local_block' in known(given('sparse_attention_config', None), {})",
            ],
            ["hidden_act", "'silu'"],
            [
                "rope_parameters",
                "{kind: rope_parameters[kind] for kind in set(layer_types)}",
                "not [kind for kind in layer_types if not is_object(known(rope_parameters, {}).get(kind))]",
            ],
            [
                "rope_parameters",
                "{kind: merged({'rope_type': 'default', 'rope_theta': given('rope_theta', 10000.0)[layer_types.index(kind)] if is_list(given('rope_theta', 10000.0)) else given('rope_theta', 10000.0)}, {'partial_rotary_factor': given('partial_rotary_factors', None)[layer_types.index(kind)]} if given('partial_rotary_factors', None) else {}, given('rope_scaling', None) if kind == 'full_attention' else {}) for kind in set(layer_types)}",
                "not (not [kind for kind in layer_types if not is_object(known(rope_parameters, {}).get(kind))])",
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
    },
    # models/t5/configuration_t5.py and its kin: "gated-gelu" is a gate and an activation, and means the GELU of T5 1.1
    "t5": {
        "derived": [
            ["scale_decoder_outputs", "given('tie_word_embeddings', None) is not False"],
            ["dense_act_fn", "feed_forward_proj.split('-')[-1]"],
            ["is_gated_act", "feed_forward_proj.split('-')[0] == 'gated'"],
            ["dense_act_fn", "'gelu_new'", "feed_forward_proj == 'gated-gelu'"],
            ["num_decoder_layers", "num_layers", "null"],
        ],
        "derived_from_parts": [["tie_word_embeddings", "True"]],
    },
    "longt5": {
        "derived": [
            ["scale_decoder_outputs", "tie_word_embeddings"],
            ["dense_act_fn", "feed_forward_proj.split('-')[-1]"],
            ["is_gated_act", "feed_forward_proj.split('-')[0] == 'gated'"],
            ["dense_act_fn", "'gelu_new'", "feed_forward_proj == 'gated-gelu'"],
            ["tie_word_embeddings", "True"],
            ["num_decoder_layers", "num_layers", "null"],
        ]
    },
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
                "{kind: {'rope_type': 'default', 'rope_theta': theta} for kind, theta in zip(layer_types, given('rope_theta', []))}",
                "rope_parameters is None and given('rope_theta', None) is not None",
            ],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["head_dim", "hidden_size // num_attention_heads", "null"],
            [
                "rope_parameters",
                "{'sliding_attention': {'rope_type': 'default', 'rope_theta': 10000.0}, 'full_attention': {'rope_type': 'default', 'rope_theta': 2560000.0}}",
                "null",
            ],
        ],
        "dropped": ["attention_windows", "rope_theta"],
    },
    # models/youtu/configuration_youtu.py: from the width, as in the paper's initialization
    "youtu": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["initializer_range", "2.0 / power(5.0 * hidden_size, 0.5) if hidden_size != 0 else 0.02", "null"],
            ["embedding_initializer_range", "2.0 * initializer_range", "unset"],
            ["head_dim", "qk_rope_head_dim"],
            ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
        ]
    },
    # models/zamba/configuration_zamba.py, models/zamba2/configuration_zamba2.py
    "zamba": {
        "derived": [
            [
                "layers_block_type",
                "joined(['linear_attention', 'linear_attention', 'hybrid'], every(attn_layer_period, 'hybrid', 'linear_attention', num_hidden_layers - 3, attn_layer_offset))",
                "null",
            ],
            ["layers_block_type", "remapped(layers_block_type)"],
            ["attention_hidden_size", "2 * hidden_size", "unset"],
            ["attention_head_dim", "2 * hidden_size // num_attention_heads", "unset"],
            ["mamba_dt_rank", "ceil(hidden_size / 16)", "mamba_dt_rank == 'auto'"],
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
            ["attention_hidden_size", "hidden_size * 2"],
            ["intermediate_size", "hidden_size * 4", "not intermediate_size"],
            ["max_position_embeddings", "16384", "use_long_context"],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["num_query_groups", "num_attention_heads"],
            ["attention_head_dim", "2 * hidden_size // num_attention_heads"],
            ["kv_channels", "hidden_size // num_attention_heads"],
            ["mamba_headdim", "hidden_size * mamba_expand // n_mamba_heads"],
        ]
    },
    # models/zaya/configuration_zaya.py: entries for each kind of layer, no type for all of them
    "zaya": {
        "derived": [
            ["layer_types", "same('hybrid', num_hidden_layers)", "null"],
            [
                "rope_parameters",
                "{'hybrid': {'rope_type': 'default', 'rope_theta': 5000000.0, 'partial_rotary_factor': 0.5}, 'hybrid_sliding': {'rope_type': 'default', 'rope_theta': 10000.0, 'partial_rotary_factor': 0.5}}",
                "null",
            ],
        ],
        "rope": ["as_written", {"without": ["rope_type"]}],
    },
    # models/autoformer/: there a context of 0 stays what it is
    "autoformer": {
        "derived": [
            ["context_length", "prediction_length", "null"],
            ["cardinality", "[0]", "not (cardinality and num_static_categorical_features > 0)"],
            [
                "embedding_dimension",
                "[min(50, (categories + 1) // 2) for categories in cardinality]",
                "not (embedding_dimension and num_static_categorical_features > 0)",
            ],
            [
                "feature_size",
                "input_size * len(lags_sequence) + sum(embedding_dimension) + num_dynamic_real_features + num_time_features + num_static_real_features + input_size * 2",
            ],
        ],
        "computed": {
            "_number_of_features": "sum(embedding_dimension) + num_dynamic_real_features + num_time_features + num_static_real_features + input_size * 2"
        },
    },
    "informer": {
        "derived": [
            ["context_length", "prediction_length", "not context_length"],
            ["lags_sequence", "[1, 2, 3, 4, 5, 6, 7]", "null"],
            ["cardinality", "[0]", "not (cardinality and num_static_categorical_features > 0)"],
            [
                "embedding_dimension",
                "[min(50, (categories + 1) // 2) for categories in cardinality]",
                "not (embedding_dimension and num_static_categorical_features > 0)",
            ],
            [
                "feature_size",
                "input_size * len(lags_sequence) + sum(embedding_dimension) + num_dynamic_real_features + num_time_features + num_static_real_features + input_size * 2",
            ],
        ],
        "computed": {
            "_number_of_features": "sum(embedding_dimension) + num_dynamic_real_features + num_time_features + num_static_real_features + input_size * 2"
        },
    },
    "time_series_transformer": {
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
                "input_size * len(lags_sequence) + sum(embedding_dimension) + num_dynamic_real_features + num_time_features + num_static_real_features + input_size * 2",
            ],
        ],
        "computed": {
            "_number_of_features": "sum(embedding_dimension) + num_dynamic_real_features + num_time_features + num_static_real_features + input_size * 2"
        },
    },
    "mistral": {
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["head_dim", "hidden_size // num_attention_heads", "null"],
        ]
    },
    # head_dim: null is refused today; files of before that check have it
    "neucodec": {
        "computed": {
            "encoder_hop_length": "int(product(downsampling_ratios))",
            "hop_length": "int(int(product(downsampling_ratios)) * output_sampling_rate / input_sampling_rate)",
            "n_fft": "int(int(product(downsampling_ratios)) * output_sampling_rate / input_sampling_rate) * 4",
        },
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["head_dim", "hidden_size // num_attention_heads", "null"],
        ],
    },
    # models/dory/configuration_dory.py: released files count every layer twice, as attention and as MLP, and list both
    "dory": {
        "derived": [
            ["num_hidden_layers", "num_hidden_layers // 2", "is_list(layer_types) and 'mlp' in layer_types"],
            ["n_input_layers", "n_input_layers // 2", "is_list(layer_types) and 'mlp' in layer_types"],
            ["n_output_layers", "n_output_layers // 2", "is_list(layer_types) and 'mlp' in layer_types"],
            [
                "n_recurrent_layers",
                "n_recurrent_layers // 2",
                "is_list(layer_types) and 'mlp' in layer_types and n_recurrent_layers is not None",
            ],
            ["layer_types", "layer_types[::2]", "is_list(layer_types) and 'mlp' in layer_types"],
            ["layer_types", "every(4, 'full_attention', 'sliding_attention', num_hidden_layers)", "null"],
            ["n_recurrent_layers", "num_hidden_layers - n_input_layers - n_output_layers", "null"],
            [
                "rope_parameters",
                "{kind: {'rope_type': 'default', 'rope_theta': {'sliding_attention': 10000.0, 'full_attention': 10000000.0}[kind]} for kind in layer_types}",
                "null",
            ],
        ]
    },
    # models/lara_mini/configuration_lara_mini.py: five layers over and over
    "lara_mini": {
        "derived": [
            [
                "layer_types",
                "cycled(['linear_attention', 'sliding_attention', 'linear_attention', 'full_attention', 'sliding_attention'], num_hidden_layers)",
                "null",
            ]
        ]
    },
    # models/sarvam_mla/configuration_sarvam_mla.py: deepseek_yarn in an old file is YaRN; the heads' width is RoPE's
    "sarvam_mla": {
        "derived": [
            [
                "file.rope_scaling",
                "merged(without(given('rope_scaling', {}), 'type'), {'rope_type': 'yarn'})",
                "is_object(given('rope_scaling', None)) and 'deepseek_yarn' in [given('rope_scaling', {}).get('type'), given('rope_scaling', {}).get('rope_type')]",
            ],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
        ],
        "derived_from_parts": [["head_dim", "qk_rope_head_dim"]],
        "dropped": ["q_head_dim", "head_dim"],
    },
    # models/inkling2_loop/configuration_inkling2_loop.py: the original files say the loop in an object
    "inkling2_loop_text": {
        "derived": [
            [
                "loop_layer_index_start",
                "given('loop_config', None).get('core_start', loop_layer_index_start)",
                "given('loop_config', None) is not None",
            ],
            [
                "loop_layer_index_end",
                "given('loop_config', None).get('core_end', loop_layer_index_end)",
                "given('loop_config', None) is not None",
            ],
            [
                "loop_num_passes",
                "given('loop_config', None).get('num_passes', loop_num_passes)",
                "given('loop_config', None) is not None",
            ],
            [
                "loop_gate_rank",
                "given('loop_config', None).get('gate_rank', loop_gate_rank)",
                "given('loop_config', None) is not None",
            ],
            ["layer_types", "every(6, 'hybrid', 'hybrid_sliding', num_hidden_layers)", "null"],
        ],
        "computed": {
            "total_num_hidden_layers": "num_hidden_layers + (loop_num_passes - 1) * (loop_layer_index_end - loop_layer_index_start)"
        },
    },
    # models/hy_v4_vl/configuration_hy_v4_vl.py: the first layer chooses tokens, then the first of every four
    "hy_v4_vl_text": {
        "derived": [
            [
                "indexer_types",
                "joined(same('full', min(1, num_hidden_layers)), every(4, 'full', 'shared', num_hidden_layers - 1, 0))",
                "null",
            ],
            ["head_dim", "qk_rope_head_dim"],
            ["layer_types", "same('indexed_attention', num_hidden_layers)", "null"],
            ["mlp_layer_types", "first(1, 'dense', 'sparse', num_hidden_layers)", "null"],
            ["num_key_value_heads", "num_attention_heads"],
            ["qk_head_dim", "qk_nope_head_dim + qk_rope_head_dim"],
        ],
        "derived_from_parts": [
            [
                "rope_parameters",
                "merged({'rope_theta': 10000.0, 'rope_type': 'default', 'mrope_section': [12, 10, 10]}, rope_parameters)",
            ]
        ],
    },
    # models/umt5/configuration_umt5.py: always tied; what the file says of it decides whether outputs are scaled
    "umt5": {
        "derived": [
            ["dense_act_fn", "feed_forward_proj.split('-')[-1]"],
            ["is_gated_act", "feed_forward_proj.split('-')[0] == 'gated'"],
            ["dense_act_fn", "'gelu_new'", "feed_forward_proj == 'gated-gelu'"],
            ["num_decoder_layers", "num_layers", "null"],
            ["scale_decoder_outputs", "given('tie_word_embeddings', None) is not False"],
        ],
        "derived_from_parts": [["tie_word_embeddings", "True"]],
    },
}

# fmt: off
# ruff: noqa: E501
"""What the values of a config must be to each other: transformers refuses the others when it reads the file.

Kept by hand. Source: each class's own ``validate_…`` and ``__post_init__`` in transformers 5.23
``models/*/configuration_*.py``. A row is ``(key, formula, needs, since)``: the formula, over the type's own fields
(:mod:`llmcfg.resolve.rows` has the language), holds for every config that the class takes; ``needs`` says what the key
must be, with the values of fields in braces; ``since`` is the oldest release that was seen to refuse what breaks it, and
every later one with it. ``tests/oracle/test_problems.py`` holds them to real loading.
"""

from __future__ import annotations

__all__ = ["CONSTRAINTS"]

Row = tuple[str, str, str, str]

CONSTRAINTS: tuple[tuple[tuple[str, ...], tuple[Row, ...]], ...] = (
    (("arcee", "aria_text", "clip_text_model", "clip_vision_model", "cwm", "deepseek_v2", "eurobert", "gemma2", "gemma3_text", "gpt_neox", "higgs_audio_v2", "jais2", "llama", "superglue", "vaultgemma",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.4"),
    )),
    (("altclip_text_model", "altclip_vision_model", "chinese_clip_text_model", "chinese_clip_vision_model", "clipseg_text_model", "clipseg_vision_model", "metaclip_2_text_model", "metaclip_2_vision_model", "t5_gemma_module", "t5gemma2_decoder", "t5gemma2_text",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.6"),
    )),
    (("data2vec-audio", "hubert", "sew", "sew-d", "speecht5", "unispeech", "unispeech-sat", "wav2vec2", "wav2vec2-conformer", "wavlm",), (
        ("conv_dim", "len(conv_stride) == num_feat_extract_layers and len(conv_kernel) == num_feat_extract_layers and len(conv_dim) == num_feat_extract_layers", "as long as conv_kernel, conv_stride and num_feat_extract_layers", "5.4"),
    )),
    (("dots3_note_audio_encoder", "dots3_note_vision_encoder", "gemma3n_text", "internlm3", "iquestcoder",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.23"),
    )),
    (("exaone",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.24"),
    )),
    (("dory",), (
        ("n_recurrent_layers", "n_input_layers + n_recurrent_layers + n_output_layers == num_hidden_layers", "what n_input_layers ({n_input_layers}) and n_output_layers ({n_output_layers}) leave of num_hidden_layers ({num_hidden_layers})", "5.24"),
        ("n_recurrent_loops", "n_recurrent_loops >= 1", "at least 1", "5.24"),
    )),
    (("lara_mini",), (
        ("num_attention_heads", "num_attention_heads % num_key_value_heads == 0", "a multiple of num_key_value_heads ({num_key_value_heads})", "5.24"),
        ("linear_num_value_heads", "linear_num_value_heads % linear_num_key_heads == 0", "a multiple of linear_num_key_heads ({linear_num_key_heads})", "5.24"),
    )),
    (("hy_v4_vl_text",), (
        ("rope_parameters.mrope_section", "len(rope_parameters['mrope_section']) == 3 and sum(rope_parameters['mrope_section']) == qk_rope_head_dim // 2", "three numbers whose sum is half of qk_rope_head_dim ({qk_rope_head_dim})", "5.24"),
    )),
    (("inkling2_loop_text",), (
        ("loop_num_passes", "loop_num_passes >= 1", "at least 1", "5.24"),
        ("loop_layer_index_start", "loop_layer_index_start > 0 and loop_layer_index_start % n_layers_per_attn_res_block == 0", "a multiple of n_layers_per_attn_res_block ({n_layers_per_attn_res_block}), above 0", "5.24"),
        ("loop_layer_index_end", "loop_layer_index_end % n_layers_per_attn_res_block == 0", "a multiple of n_layers_per_attn_res_block ({n_layers_per_attn_res_block})", "5.24"),
    )),
    (("apertus1p5_text",), (
        ("output_vocab_size", "output_vocab_size is None or 1 <= output_vocab_size <= vocab_size", "from 1 to vocab_size ({vocab_size})", "5.24"),
    )),
    (("longt5", "mt5", "t5", "udop", "umt5",), (
        ("feed_forward_proj", "feed_forward_proj.count('-') == 0 or (feed_forward_proj.count('-') == 1 and feed_forward_proj.startswith('gated-'))", "an activation, or gated- and an activation", "5.23"),
    )),
    (("bit", "regnet", "resnet", "rt_detr_resnet",), (
        ("layer_type", "layer_type in layer_types", "one of the class's layer types ({layer_types})", "5.4"),
    )),
    (("muse_spark_text", "ultrabert", "unlimited_ocr_text", "unlimited_ocr_vision_encoder",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.20"),
    )),
    (("bamba", "falcon_h1", "granitemoehybrid",), (
        ("mamba_n_heads", "(mamba_d_ssm if mamba_d_ssm is not None else mamba_expand * hidden_size) % mamba_n_heads == 0", "a divisor of the inner width of Mamba layers", "5.23"),
    )),
    (("mimi", "mimi_decoder", "mimi_encoder",), (
        ("codebook_size", "codebook_size & (codebook_size - 1) == 0", "a power of two", "5.21"),
    )),
    (("bamba", "granitemoehybrid",), (
        ("mamba_d_head", "mamba_d_head * mamba_n_heads == (mamba_d_ssm if mamba_d_ssm is not None else mamba_expand * hidden_size)", "the inner width of Mamba layers divided by mamba_n_heads ({mamba_n_heads})", "5.23"),
    )),
    (("canary_decoder", "neucodec",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.17"),
    )),
    (("cosmos3_edge_text", "muse_glimmer_text",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.15"),
    )),
    (("d_fine", "deimv2",), (
        ("decoder_n_points", "not is_list(decoder_n_points) or len(decoder_n_points) == num_feature_levels", "one number for each of num_feature_levels ({num_feature_levels})", "5.23"),
    )),
    (("depth_anything", "prompt_depth_anything",), (
        ("depth_estimation_type", "depth_estimation_type in ('relative', 'metric')", "relative or metric", "5.4"),
    )),
    (("gradium_phonon_tts", "pocket_tts",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.21"),
        ("flow_head_config.condition_dim", "flow_head_config['condition_dim'] == hidden_size", "hidden_size ({hidden_size})", "5.21"),
        ("flow_head_config.latent_dim", "flow_head_config['latent_dim'] == latent_dim", "latent_dim ({latent_dim})", "5.21"),
    )),
    (("hrm_text", "hyperclovax",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.9"),
    )),
    (("informer", "time_series_transformer",), (
        ("cardinality", "not cardinality or num_static_categorical_features <= 0 or len(cardinality) == num_static_categorical_features", "one number for each of num_static_categorical_features ({num_static_categorical_features})", "5.4"),
        ("embedding_dimension", "not embedding_dimension or num_static_categorical_features <= 0 or len(embedding_dimension) == num_static_categorical_features", "one number for each of num_static_categorical_features ({num_static_categorical_features})", "5.4"),
    )),
    (("kyutai_speech_to_text", "moshi",), (
        ("ffn_dim", "ffn_dim % 2 == 0", "even", "5.4"),
    )),
    (("mimi_decoder", "mimi_encoder",), (
        ("num_semantic_quantizers", "num_semantic_quantizers < num_quantizers", "smaller than num_quantizers ({num_quantizers})", "5.21"),
    )),
    (("minicpm3", "xcodec2",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.13"),
    )),
    (("mobilenet_v1", "mobilenet_v2",), (
        ("depth_multiplier", "depth_multiplier > 0", "above 0", "5.4"),
    )),
    (("musicgen_decoder", "musicgen_melody_decoder",), (
        ("audio_channels", "audio_channels in (1, 2)", "1 or 2", "5.6"),
    )),
    (("nemotron3_5_transcribe_asr_audio", "nemotron3_5_transcribe_word_timestamp",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.22"),
    )),
    (("phi3", "phi4_multimodal",), (
        ("rope_parameters", "rope_parameters['rope_type'] in ('default', 'longrope')", "of rope_type default or longrope", "5.23"),
        ("rope_parameters.short_factor", "rope_parameters.get('short_factor') is None or len(rope_parameters['short_factor']) == int(hidden_size // num_attention_heads * rope_parameters['partial_rotary_factor']) // 2", "a list of half as many numbers as a head rotates dimensions", "5.23"),
        ("rope_parameters.long_factor", "rope_parameters.get('long_factor') is None or len(rope_parameters['long_factor']) == int(hidden_size // num_attention_heads * rope_parameters['partial_rotary_factor']) // 2", "a list of half as many numbers as a head rotates dimensions", "5.23"),
    )),
    (("pp_lcnet", "pp_lcnet_v3",), (
        ("block_configs", "len(block_configs) == 5", "a list of 5 stages", "5.4"),
    )),
    (("_EsmFold2DiffusionModuleConfig",), (
        ("atom_encoder.output_dim", "atom_encoder['output_dim'] == hidden_size", "hidden_size ({hidden_size})", "5.23"),
    )),
    (("_TrunkConfig",), (
        ("sequence_head_width", "sequence_state_dim % sequence_head_width == 0", "a divisor of sequence_state_dim ({sequence_state_dim})", "5.23"),
        ("pairwise_head_width", "pairwise_state_dim % pairwise_head_width == 0", "a divisor of pairwise_state_dim ({pairwise_state_dim})", "5.23"),
    )),
    (("autoformer",), (
        ("cardinality", "cardinality is None or num_static_categorical_features <= 0 or len(cardinality) == num_static_categorical_features", "one number for each of num_static_categorical_features ({num_static_categorical_features})", "5.4"),
        ("embedding_dimension", "embedding_dimension is None or num_static_categorical_features <= 0 or len(embedding_dimension) == num_static_categorical_features", "one number for each of num_static_categorical_features ({num_static_categorical_features})", "5.4"),
    )),
    (("axk2",), (
        ("q_lora_rank", "q_lora_rank is not None and q_lora_rank > 0", "a whole number above 0", "5.15"),
        ("topk_group", "(n_group is None) == (topk_group is None)", "given together with n_group, or neither", "5.15"),
        ("n_routed_experts", "n_group is None or n_routed_experts % n_group == 0", "a multiple of n_group ({n_group})", "5.23"),
        ("topk_group", "n_group is None or topk_group <= n_group", "at most n_group ({n_group})", "5.15"),
    )),
    (("aya_vision",), (
        ("vision_feature_select_strategy", "vision_feature_select_strategy in ('default', 'full')", "default or full", "5.4"),
    )),
    (("beam",), (
        ("num_attention_heads", "num_attention_heads % num_key_value_heads == 0", "a multiple of num_key_value_heads ({num_key_value_heads})", "5.21"),
    )),
    (("canary",), (
        ("vocab_size", "decoder_config['vocab_size'] == vocab_size", "that of decoder_config", "5.17"),
    )),
    (("cosmos3_edge_text",), (
        ("rope_parameters", "rope_parameters['rope_type'] == 'default'", "plain RoPE (rope_type default)", "5.23"),
        ("rope_parameters", "len(rope_parameters['mrope_section']) == 3 and sum(rope_parameters['mrope_section']) == head_dim // 2", "an object whose mrope_section holds three numbers that make half of head_dim ({head_dim})", "5.15"),
    )),
    (("d_fine",), (
        ("d_model", "head_dim * decoder_attention_heads == d_model", "decoder_attention_heads × head_dim", "5.4"),
    )),
    (("dab-detr",), (
        ("query_dim", "query_dim == 4", "4", "5.4"),
    )),
    (("dbrx",), (
        ("tie_word_embeddings", "not tie_word_embeddings", "false", "5.4"),
    )),
    (("deepseek_ocr2_text",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.10.1"),
    )),
    (("deformable_detr",), (
        ("with_box_refine", "two_stage is not True or with_box_refine is not False", "true where two_stage is", "5.4"),
    )),
    (("deimv2",), (
        ("d_model", "head_dim * decoder_attention_heads == d_model", "decoder_attention_heads × head_dim", "5.7"),
    )),
    (("depth_pro",), (
        ("scaled_images_ratios", "list(scaled_images_ratios) == sorted(scaled_images_ratios)", "in rising order", "5.4"),
        ("scaled_images_ratios", "len(scaled_images_ratios) == len(scaled_images_overlap_ratios) == len(scaled_images_feature_dims)", "as long as scaled_images_overlap_ratios and scaled_images_feature_dims", "5.4"),
        ("intermediate_hook_ids", "len(intermediate_hook_ids) == len(intermediate_feature_dims)", "as long as intermediate_feature_dims", "5.4"),
        ("num_fov_head_layers", "fusion_hidden_size // power(2, num_fov_head_layers) != 0", "small enough to halve fusion_hidden_size ({fusion_hidden_size}) so often", "5.4"),
    )),
    (("dia",), (
        ("delay_pattern", "decoder_config['num_channels'] == len(delay_pattern)", "one number for each of decoder_config.num_channels", "5.4"),
    )),
    (("dots3_note",), (
        ("vision_config.adapter_out_dim", "vision_config['adapter_out_dim'] == text_config['hidden_size']", "text_config.hidden_size", "5.23"),
        ("audio_config.adapter_out_dim", "audio_config['adapter_out_dim'] == text_config['hidden_size']", "text_config.hidden_size", "5.23"),
    )),
    (("dots3_note_audio_encoder",), (
        ("adapter_input_size", "adapter_input_size == hidden_size", "hidden_size ({hidden_size})", "5.23"),
        ("hop_length", "min(sampling_rate, feature_size, hop_length) > 0", "above 0, as sampling_rate and feature_size are", "5.23"),
    )),
    (("dots3_note_text",), (
        ("n_shared_experts", "n_shared_experts is not None and n_shared_experts >= 1", "1 or more", "5.23"),
        ("n_group", "n_group >= 1 and n_routed_experts % n_group == 0", "a divisor of n_routed_experts ({n_routed_experts})", "5.23"),
        ("n_group", "n_routed_experts // n_group >= 2", "at most half of n_routed_experts ({n_routed_experts})", "5.23"),
        ("topk_group", "1 <= topk_group <= n_group", "from 1 to n_group ({n_group})", "5.23"),
    )),
    (("dots3_note_vision_encoder",), (
        ("adapter_in_dim", "adapter_in_dim == hidden_size", "hidden_size ({hidden_size})", "5.23"),
        ("mlp_bias", "not (mlp_bias and 'sparse' in mlp_layer_types)", "false where a layer has experts", "5.23"),
        ("adapter_merge_size", "adapter_merge_size == spatial_merge_size", "spatial_merge_size ({spatial_merge_size})", "5.23"),
    )),
    (("dpt",), (
        ("readout_type", "not is_hybrid or readout_type == 'project'", "project where is_hybrid is true", "5.4"),
    )),
    (("efficientloftr",), (
        ("out_features", "hidden_size == out_features[-1]", "a list that ends with hidden_size ({hidden_size})", "5.4"),
    )),
    (("encodec",), (
        ("norm_type", "norm_type in ('weight_norm', 'time_group_norm')", "weight_norm or time_group_norm", "5.4"),
    )),
    (("esmc",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.16"),
        ("num_key_value_heads", "num_key_value_heads == num_attention_heads", "num_attention_heads ({num_attention_heads})", "5.16"),
    )),
    (("falcon_h1",), (
        ("mamba_d_head", "mamba_d_head * mamba_n_heads == (mamba_d_ssm if mamba_d_ssm is not None else mamba_expand * hidden_size)", "the inner width of Mamba layers divided by mamba_n_heads ({mamba_n_heads})", "5.4"),
    )),
    (("fast_vlm",), (
        ("vision_feature_select_strategy", "vision_feature_select_strategy == 'full'", "full", "5.4"),
        ("vision_feature_layer", "vision_feature_layer == -1", "-1", "5.4"),
    )),
    (("fastspeech2_conformer",), (
        ("positionwise_conv_kernel_size", "positionwise_conv_kernel_size % 2 != 0", "odd", "5.4"),
        ("encoder_kernel_size", "encoder_kernel_size % 2 != 0", "odd", "5.4"),
        ("decoder_kernel_size", "decoder_kernel_size % 2 != 0", "odd", "5.4"),
        ("duration_predictor_kernel_size", "duration_predictor_kernel_size % 2 != 0", "odd", "5.4"),
        ("energy_predictor_kernel_size", "energy_predictor_kernel_size % 2 != 0", "odd", "5.4"),
        ("energy_embed_kernel_size", "energy_embed_kernel_size % 2 != 0", "odd", "5.4"),
        ("pitch_predictor_kernel_size", "pitch_predictor_kernel_size % 2 != 0", "odd", "5.4"),
        ("pitch_embed_kernel_size", "pitch_embed_kernel_size % 2 != 0", "odd", "5.4"),
        ("hidden_size", "hidden_size % encoder_num_attention_heads == 0", "a multiple of encoder_num_attention_heads ({encoder_num_attention_heads})", "5.4"),
        ("hidden_size", "hidden_size % decoder_num_attention_heads == 0", "a multiple of decoder_num_attention_heads ({decoder_num_attention_heads})", "5.4"),
        ("use_weighted_masking", "not (use_masking and use_weighted_masking)", "false where use_masking is true", "5.4"),
    )),
    (("fun_asr_nano",), (
        ("adaptor_config.hidden_size", "adaptor_config['hidden_size'] == text_config['hidden_size']", "text_config.hidden_size", "5.17"),
        ("adaptor_config.intermediate_size", "adaptor_config['intermediate_size'] == text_config['hidden_size'] // 4", "a quarter of text_config.hidden_size", "5.17"),
    )),
    (("funnel",), (
        ("block_repeats", "len(block_sizes) == len(block_repeats)", "as long as block_sizes", "5.4"),
        ("pooling_type", "pooling_type in ('mean', 'max')", "mean or max", "5.4"),
        ("attention_type", "attention_type in ('relative_shift', 'factorized')", "relative_shift or factorized", "5.4"),
    )),
    (("gemma3n_text",), (
        ("intermediate_size", "not is_list(intermediate_size) or len(intermediate_size) == num_hidden_layers", "one number for each of num_hidden_layers ({num_hidden_layers})", "5.23"),
        ("activation_sparsity_pattern", "len(activation_sparsity_pattern) == num_hidden_layers", "one number for each of num_hidden_layers ({num_hidden_layers})", "5.23"),
    )),
    (("gemma4_assistant",), (
        ("text_config.hidden_size_per_layer_input", "text_config is None or text_config['hidden_size_per_layer_input'] == 0", "0", "5.23"),
        ("text_config.enable_moe_block", "text_config is None or text_config['enable_moe_block'] is False", "false", "5.23"),
        ("text_config.use_double_wide_mlp", "text_config is None or text_config['use_double_wide_mlp'] is False", "false", "5.23"),
        ("text_config.vocab_size_per_layer_input", "text_config is None or text_config['vocab_size_per_layer_input'] == 0", "0", "5.23"),
        ("text_config.num_kv_shared_layers", "text_config is None or text_config['num_kv_shared_layers'] == text_config['num_hidden_layers']", "text_config.num_hidden_layers", "5.23"),
    )),
    (("glm5_next_text",), (
        ("num_key_value_heads", "num_key_value_heads == num_attention_heads", "num_attention_heads ({num_attention_heads})", "5.17"),
        ("index_kpool", "index_kpool >= 1", "1 or more", "5.17"),
        ("index_topk", "index_topk % index_kpool == 0", "a multiple of index_kpool ({index_kpool})", "5.17"),
        ("q_lora_rank", "q_lora_rank is not None", "a whole number", "5.23"),
        ("qk_rope_head_dim", "qk_rope_head_dim <= 0", "0", "5.17"),
    )),
    (("gpt_neo",), (
        ("attention_types", "len(attention_layers) == num_layers", "a list that names num_layers ({num_layers}) layers", "5.4"),
    )),
    (("granite_docling",), (
        ("vision_config.out_hidden_size", "vision_config['out_hidden_size'] == text_config['hidden_size']", "text_config.hidden_size", "5.23"),
        ("density_router_hidden_size", "density_router_hidden_size is None or vision_config['use_fine_route']", "null where vision_config.use_fine_route is false", "5.23"),
    )),
    (("granite_speech5_ctc",), (
        ("vocab_size", "encoder_config['vocab_size'] == vocab_size", "that of encoder_config", "5.16"),
    )),
    (("granite_speech5_encoder",), (
        ("context_size", "0 < context_size <= max_position_embeddings", "from 1 to max_position_embeddings ({max_position_embeddings})", "5.16"),
    )),
    (("grounding-dino",), (
        ("decoder_bbox_embed_share", "not two_stage_bbox_embed_share or decoder_bbox_embed_share", "true where two_stage_bbox_embed_share is", "5.23"),
    )),
    (("hgnet_v2",), (
        ("stage_in_channels", "len(stage_in_channels) == len(stage_mid_channels) == len(stage_out_channels) == len(stage_num_blocks) == len(stage_downsample) == len(stage_light_block) == len(stage_kernel_size) == len(stage_numb_of_layers)", "as long as the other lists of stages", "5.4"),
    )),
    (("hiera",), (
        ("masked_unit_size", "masked_unit_size[0] % power(query_stride[0], len(depths) - 1) == 0", "a multiple of query_stride to the power of len(depths) - 1", "5.4"),
        ("num_query_pool", "num_query_pool < len(depths)", "smaller than the number of depths", "5.4"),
    )),
    (("idefics2_perceiver",), (
        ("num_key_value_heads", "num_key_value_heads <= resampler_n_heads", "at most resampler_n_heads ({resampler_n_heads})", "5.6"),
    )),
    (("inkling2",), (
        ("vision_config.text_hidden_size", "vision_config['text_hidden_size'] == text_config['hidden_size']", "text_config.hidden_size", "5.23"),
    )),
    (("internlm3",), (
        ("mlp_bias", "attention_bias == mlp_bias", "the same as attention_bias ({attention_bias})", "5.23"),
    )),
    (("iquestcoder",), (
        ("clip_qkv", "clip_qkv is None", "null", "5.23"),
        ("use_sliding_window", "not use_sliding_window", "false", "5.23"),
    )),
    (("jamba",), (
        ("attn_layer_offset", "attn_layer_offset < attn_layer_period", "smaller than attn_layer_period ({attn_layer_period})", "5.4"),
        ("expert_layer_offset", "expert_layer_offset < expert_layer_period", "smaller than expert_layer_period ({expert_layer_period})", "5.4"),
    )),
    (("jetmoe",), (
        ("num_experts_per_tok", "num_experts_per_tok <= num_local_experts", "at most num_local_experts ({num_local_experts})", "5.4"),
    )),
    (("kolibri1",), (
        ("sliding_window", "'sliding_attention' not in layer_types or (sliding_window is not None and sliding_window > 0)", "a whole number above 0 where a layer slides", "5.20"),
    )),
    (("laguna",), (
        ("layer_types", "len(layer_types) == num_hidden_layers", "one name for each of num_hidden_layers ({num_hidden_layers})", "5.7"),
        ("moe_apply_router_weight_on_input", "not moe_apply_router_weight_on_input", "false", "5.7"),
        ("num_attention_heads_per_layer", "num_attention_heads_per_layer is None or len(num_attention_heads_per_layer) == num_hidden_layers", "one number for each of num_hidden_layers ({num_hidden_layers})", "5.7"),
        ("mlp_layer_types", "len(mlp_layer_types) == num_hidden_layers", "one name for each of num_hidden_layers ({num_hidden_layers})", "5.7"),
    )),
    (("lightglue",), (
        ("descriptor_dim", "descriptor_dim % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads})", "5.4"),
    )),
    (("lw_detr",), (
        ("projector_scale_factors", "set(projector_scale_factors) <= {0.5, 1.0, 2.0}", "a list of 0.5, 1.0 and 2.0", "5.23"),
    )),
    (("mamba2",), (
        ("num_heads", "hidden_size * expand == num_heads * head_dim", "hidden_size × expand / head_dim", "5.4"),
    )),
    (("mellum",), (
        ("num_mtp_layers", "num_mtp_layers is None or num_mtp_layers <= 1", "at most 1", "5.23"),
    )),
    (("mimi",), (
        ("num_semantic_quantizers", "num_semantic_quantizers < num_quantizers", "smaller than num_quantizers ({num_quantizers})", "5.4"),
    )),
    (("mistral_large4_text",), (
        ("kv_source_layers", "len(kv_source_layers) == num_hidden_layers", "one number for each of num_hidden_layers ({num_hidden_layers})", "5.22"),
    )),
    (("molmo2_text",), (
        ("qk_norm_type", "qk_norm_type in ('qwen3', 'olmo')", "qwen3 or olmo", "5.20"),
        ("additional_vocab_size", "additional_vocab_size >= 0", "0 or more", "5.20"),
    )),
    (("moshi",), (
        ("num_codebooks", "num_codebooks <= audio_encoder_config['num_codebooks']", "at most that of audio_encoder_config", "5.4"),
    )),
    (("moshi_depth",), (
        ("ffn_dim", "ffn_dim % 2 == 0", "even", "5.6"),
    )),
    (("muse_spark",), (
        ("audio_config.out_hidden_size", "audio_config['out_hidden_size'] == text_config['hidden_size']", "text_config.hidden_size", "5.20"),
    )),
    (("muse_spark_audio",), (
        ("depths", "len(patch_sizes) == len(hidden_sizes) == len(depths) == num_hidden_layers", "as long as patch_sizes, hidden_sizes and num_hidden_layers", "5.20"),
    )),
    (("nemotron3_5_transcribe_word_timestamp",), (
        ("blank_token_id", "0 <= blank_token_id < vocab_size", "a token of the vocabulary of {vocab_size}", "5.22"),
    )),
    (("nemotron3_diarization",), (
        ("chunk_right_context", "chunk_right_context < chunk_length", "smaller than chunk_length ({chunk_length})", "5.18"),
        ("head_config.audio_hidden_size", "head_config['audio_hidden_size'] == audio_config['hidden_size']", "audio_config.hidden_size", "5.18"),
        ("head_config.subsampling_factor", "head_config['subsampling_factor'] == audio_config['subsampling_factor']", "audio_config.subsampling_factor", "5.18"),
        ("streaming_config.num_speakers", "streaming_config['num_speakers'] == head_config['num_speakers']", "head_config.num_speakers", "5.18"),
        ("streaming_config.subsampling_factor", "streaming_config['subsampling_factor'] == audio_config['subsampling_factor']", "audio_config.subsampling_factor", "5.18"),
    )),
    (("nemotron3_diarization_audio",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.18"),
    )),
    (("nemotron_h",), (
        ("layers_block_type", "set(layer_types) <= {'full_attention', 'linear_attention', 'moe', 'mlp'}", "a list of mamba, attention, moe and mlp", "5.23"),
        ("mtp_layers_block_type", "num_nextn_predict_layers <= 0 or is_list(mtp_layers_block_type)", "a list of layer types where num_nextn_predict_layers is above 0", "5.23"),
        ("mtp_layers_block_type", "num_nextn_predict_layers <= 0 or set(mtp_layers_block_type) <= {'full_attention', 'linear_attention', 'moe', 'mlp'}", "a list of mamba, attention, moe and mlp", "5.23"),
    )),
    (("nemotron_h_omni",), (
        ("video_temporal_patch_size", "vision_config['video_temporal_patch_size'] == video_temporal_patch_size", "that of vision_config", "5.18"),
    )),
    (("neomme",), (
        ("num_attention_heads", "num_attention_heads % num_key_value_heads == 0", "a multiple of num_key_value_heads ({num_key_value_heads})", "5.17"),
        ("layer_types", "len(layer_types) == num_hidden_layers", "one name for each of num_hidden_layers ({num_hidden_layers})", "5.17"),
        ("layer_types", "'full_attention' in layer_types", "a list with a full_attention layer", "5.17"),
    )),
    (("olmo_hybrid",), (
        ("layer_types", "'linear_attention' in layer_types", "a list with a linear_attention layer", "5.4"),
        ("layer_types", "set(layer_types) != {'linear_attention'}", "a list with a layer that attends fully", "5.4"),
    )),
    (("phi4_multimodal_audio",), (
        ("time_reduction", "time_reduction % 2 == 0", "even", "5.6"),
    )),
    (("phimoe",), (
        ("rope_parameters.short_mscale", "rope_parameters['rope_type'] == 'default' or rope_parameters.get('short_mscale', 0) * 0 == 0 and 'short_mscale' in rope_parameters", "a number where rope_type is not default", "5.23"),
        ("rope_parameters.long_mscale", "rope_parameters['rope_type'] == 'default' or rope_parameters.get('long_mscale', 0) * 0 == 0 and 'long_mscale' in rope_parameters", "a number where rope_type is not default", "5.23"),
    )),
    (("pi0",), (
        ("dit_config.hidden_size", "dit_config['hidden_size'] % 2 == 0", "even", "5.4"),
    )),
    (("pp_doclayout_v4",), (
        ("num_coords", "num_coords == 10", "10", "5.20"),
    )),
    (("pp_lcnet_v4",), (
        ("block_configs", "len(block_configs) == 4", "a list of 4 stages", "5.10.1"),
        ("stem_type", "stem_type in ('large', 'small')", "large or small", "5.10.1"),
    )),
    (("qwen4_exp_text",), (
        ("hc_count", "hc_count > 1", "2 or more", "5.16"),
        ("num_experts", "num_experts > 0", "above 0", "5.23"),
        ("num_experts_per_tok", "0 < num_experts_per_tok <= num_experts", "from 1 to num_experts ({num_experts})", "5.16"),
        ("moe_intermediate_size", "moe_intermediate_size > 0 and shared_expert_intermediate_size > 0", "above 0, as shared_expert_intermediate_size", "5.16"),
    )),
    (("radio",), (
        ("video_temporal_patch_size", "video_temporal_patch_size is None or video_temporal_patch_size >= 2", "2 or more, or null", "5.18"),
    )),
    (("recurrent_gemma",), (
        ("num_key_value_heads", "num_key_value_heads <= num_attention_heads", "at most num_attention_heads ({num_attention_heads})", "5.4"),
    )),
    (("sam3_video",), (
        ("hotstart_unmatch_thresh", "hotstart_delay <= 0 or hotstart_unmatch_thresh <= hotstart_delay", "at most hotstart_delay ({hotstart_delay})", "5.4"),
        ("hotstart_dup_thresh", "hotstart_delay <= 0 or hotstart_dup_thresh <= hotstart_delay", "at most hotstart_delay ({hotstart_delay})", "5.4"),
    )),
    (("seggpt",), (
        ("merge_index", "merge_index <= min(intermediate_hidden_state_indices)", "at most the least of intermediate_hidden_state_indices", "5.4"),
    )),
    (("speech_to_text",), (
        ("conv_kernel_sizes", "len(conv_kernel_sizes) == num_conv_layers", "one number for each of num_conv_layers ({num_conv_layers})", "5.4"),
    )),
    (("superglue",), (
        ("gnn_layers_types", "set(gnn_layers_types) <= {'self', 'cross'}", "a list of self and cross", "5.4"),
    )),
    (("t5gemma2",), (
        ("decoder.hidden_size", "encoder['text_config']['hidden_size'] == decoder['hidden_size']", "encoder.text_config.hidden_size", "5.4"),
        ("is_encoder_decoder", "is_encoder_decoder", "true", "5.4"),
        ("decoder.vocab_size", "encoder['text_config']['vocab_size'] == decoder['vocab_size']", "encoder.text_config.vocab_size", "5.4"),
    )),
    (("tipsv2",), (
        ("vision_config.hidden_size", "text_config['hidden_size'] == vision_config['hidden_size']", "text_config.hidden_size", "5.14"),
        ("temperature_init_value", "temperature_init_value > 0", "above 0", "5.14"),
    )),
    (("tipsv2_text_model",), (
        ("hidden_size", "hidden_size % num_attention_heads == 0", "a multiple of num_attention_heads ({num_attention_heads}), even where head_dim is given", "5.14"),
    )),
    (("univnet",), (
        ("resblock_kernel_sizes", "len(resblock_kernel_sizes) == len(resblock_stride_sizes) == len(resblock_dilation_sizes)", "as long as resblock_stride_sizes and resblock_dilation_sizes", "5.4"),
    )),
    (("unlimited_ocr_text",), (
        ("sliding_window", "sliding_window is not None", "a whole number", "5.23"),
    )),
    (("vibevoice",), (
        ("diffusion_head_config.hidden_size", "diffusion_head_config['hidden_size'] == text_config['hidden_size']", "text_config.hidden_size", "5.23"),
        ("diffusion_head_config.latent_size", "diffusion_head_config['latent_size'] == audio_config['hidden_size']", "audio_config.hidden_size", "5.23"),
    )),
    (("vits",), (
        ("upsample_kernel_sizes", "len(upsample_kernel_sizes) == len(upsample_rates)", "as long as upsample_rates", "5.4"),
    )),
    (("wav2vec2-bert",), (
        ("add_adapter", "not use_intermediate_ffn_before_adapter or add_adapter", "true where use_intermediate_ffn_before_adapter is", "5.4"),
    )),
    (("xlnet",), (
        ("d_model", "d_model % n_head == 0", "a multiple of n_head ({n_head})", "5.4"),
        ("d_head", "d_head == d_model // n_head", "d_model / n_head", "5.23"),
    )),
    (("zamba",), (
        ("n_mamba_heads", "mamba_expand * hidden_size % n_mamba_heads == 0", "a divisor of mamba_expand × hidden_size", "5.4"),
    )),
    (("zaya",), (
        ("num_attention_heads", "num_attention_heads % num_key_value_heads == 0", "a multiple of num_key_value_heads ({num_key_value_heads})", "5.13"),
        ("num_experts_per_tok", "num_experts_per_tok == 1", "1", "5.13"),
        ("sliding_window", "'hybrid_sliding' not in layer_types or sliding_window is not None", "a whole number where a layer slides", "5.13"),
    )),
)
"""(model types, rows)"""

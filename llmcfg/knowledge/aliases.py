"""Spellings: under which keys vendors write each fact of the common schema.

Tried in order; a dot descends into a nested object. For a model type that transformers implements, its own attribute
map is asked first and this table only after it. Each line says who writes the key, unless it is the field's own name
and many do; ``remote`` is a repository's own code. ``docs/fields.md`` prints what the lines say. Sources: transformers
5.23 ``attribute_map``; vLLM 0.33 ``transformers_utils/config.py`` CONFIG_FIELD_ALIASES and
``model_arch_config_convertor.py``; llama.cpp ``conversion/*.py``; mlx-lm 0.32 ``models/*.py``.
"""

from __future__ import annotations

__all__ = ["ALIASES", "INVERTED", "ROOT_FIELDS", "TEXT_CONFIGS", "TOWER_ALIASES", "TOWER_CONFIGS", "UNDECLARED"]

ALIASES: dict[str, tuple[str, ...]] = {
    "num_hidden_layers": (
        "num_hidden_layers",
        "n_layer",  # gpt2, bloom, gptj, codegen, gpt_bigcode
        "n_layers",  # mpt, dbrx, xlm; olmo (remote)
        "num_layers",  # gpt_neo, t5; chatglm, exaone 3
        "decoder_layers",  # bart, whisper, m2m_100
        "num_decoder_layers",  # t5 (null: as many as the encoder), prophetnet
        "num_transformer_layers",  # openelm (remote)
        "num_blocks",  # xlstm
    ),
    "hidden_size": (
        "hidden_size",
        "n_embd",  # gpt2 family
        "n_embed",  # bloom and falcon, as first published
        "d_model",  # bart, t5, mpt, dbrx, whisper, olmo (remote)
        "dim",  # distilbert; Mistral's params.json
        "model_dim",  # openelm (remote)
        "emb_dim",  # xlm
    ),
    "num_attention_heads": (
        "num_attention_heads",
        "n_head",  # gpt2 family, bloom
        "n_heads",  # mpt, dbrx, xlm, olmo (remote)
        "num_heads",  # gpt_neo, t5
        "decoder_attention_heads",  # bart, whisper
        "attention_heads",  # xglm
        "num_query_heads",  # openelm (remote), one per layer
    ),
    "num_key_value_heads": (
        "num_key_value_heads",
        "num_kv_heads",  # falcon
        "n_head_kv",  # falcon as first published (RefinedWeb)
        "n_kv_heads",  # Mistral's params.json
        "attn_config.kv_n_heads",  # dbrx, mpt
        "multi_query_group_num",  # chatglm 2 and 3
        "num_attention_groups",  # step3
        "num_query_groups",  # Megatron exports
    ),
    "head_dim": (
        "head_dim",
        "kv_channels",  # Qwen-1, chatglm (remote), jetmoe
        "d_kv",  # t5
        "attention_head_dim",  # zamba
        "hidden_size_per_head",  # plamo2 (remote)
        "d_head",  # xlnet
    ),
    "v_head_dim": ("v_head_dim",),  # deepseek and the other MLA families; mimo_v2
    "q_lora_rank": ("q_lora_rank",),  # deepseek and the other MLA families
    "kv_lora_rank": ("kv_lora_rank",),  # deepseek and the other MLA families
    "qk_nope_head_dim": ("qk_nope_head_dim",),  # deepseek and the other MLA families
    "qk_rope_head_dim": ("qk_rope_head_dim",),  # deepseek and the other MLA families
    "attention_chunk_size": ("attention_chunk_size",),  # llama4
    "global_head_dim": ("global_head_dim",),  # gemma4
    "num_global_key_value_heads": ("num_global_key_value_heads",),  # gemma4
    "swa_num_attention_heads": (
        "swa_num_attention_heads",  # mimo_v2, inkling
        "num_swa_attention_heads",  # baichuan_m1 (remote)
        "num_sliding_attention_heads",  # step3p5 as transformers writes it
    ),
    "swa_num_key_value_heads": (
        "swa_num_key_value_heads",  # mimo_v2, inkling
        "num_swa_key_value_heads",  # baichuan_m1 (remote)
    ),
    "swa_head_dim": ("swa_head_dim",),  # mimo_v2
    "num_kv_shared_layers": ("num_kv_shared_layers",),  # gemma3n, gemma4
    "index_topk": ("index_topk",),  # deepseek_v32, glm_moe_dsa
    "index_n_heads": ("index_n_heads",),  # deepseek_v32, glm_moe_dsa
    "index_head_dim": ("index_head_dim",),  # deepseek_v32, glm_moe_dsa
    "attn_logit_softcapping": ("attn_logit_softcapping",),  # gemma2
    "linear_num_key_heads": ("linear_num_key_heads",),  # qwen3_next, qwen3_5
    "linear_num_value_heads": ("linear_num_value_heads",),  # qwen3_next, qwen3_5
    "linear_key_head_dim": ("linear_key_head_dim",),  # qwen3_next, qwen3_5
    "linear_value_head_dim": ("linear_value_head_dim",),  # qwen3_next, qwen3_5
    "linear_conv_kernel_dim": ("linear_conv_kernel_dim",),  # qwen3_next, qwen3_5, kimi_linear
    "conv_kernel_size": ("conv_L_cache",),  # lfm2
    "ssm_state_size": (
        "ssm_state_size",  # nemotron_h
        "state_size",  # mamba, mamba2
        "mamba_d_state",  # jamba, bamba, falcon_h1
    ),
    "ssm_conv_kernel": (
        "conv_kernel",  # mamba, nemotron_h
        "mamba_d_conv",  # jamba, bamba
    ),
    "ssm_expand": (
        "expand",  # mamba, nemotron_h
        "mamba_expand",  # jamba, bamba
    ),
    "ssm_inner_size": ("mamba_d_ssm",),  # falcon_h1
    "ssm_num_heads": (
        "mamba_num_heads",  # nemotron_h
        "mamba_n_heads",  # bamba, falcon_h1
    ),
    "ssm_head_dim": (
        "mamba_head_dim",  # nemotron_h
        "mamba_d_head",  # bamba, falcon_h1
    ),
    "ssm_n_groups": (
        "n_groups",  # mamba2, nemotron_h
        "mamba_n_groups",  # bamba, falcon_h1
        "mamba_ngroups",  # zamba2
    ),
    "ssm_dt_rank": (
        "time_step_rank",  # mamba
        "mamba_dt_rank",  # jamba
    ),
    "intermediate_size": (
        "intermediate_size",
        "n_inner",  # gpt2 family
        "ffn_hidden_size",  # falcon 2, chatglm (remote)
        "ffn_config.ffn_hidden_size",  # dbrx
        "ffn_dim",  # opt, xglm
        "decoder_ffn_dim",  # bart, whisper
        "d_ff",  # t5
        "inner_hidden_size",  # chatglm 1 (remote)
        "ff_intermediate_size",  # phi3small (remote)
    ),
    "hidden_act": (
        "hidden_act",
        "hidden_activation",  # gemma
        "activation_function",  # gpt2, bart, whisper, opt
        "mlp_hidden_act",  # nemotron_h
        "activation_fn_name",  # openelm (remote)
        "ffn_config.ffn_act_fn.name",  # dbrx
    ),
    "attention_bias": (
        "attention_bias",  # llama and most since
        "qkv_bias",  # qwen2_moe, internlm3
        "use_qkv_bias",  # stablelm
        "add_qkv_bias",  # chatglm (remote)
        "bias",  # falcon, internlm2
        "use_bias",  # starcoder2, ernie4_5
        "attn_config.qkv_bias",  # dbrx, mpt
    ),
    "sliding_window": (
        "sliding_window",
        "sliding_window_size",  # inkling; mimo_v2 (remote)
        "attention_window_size",  # recurrent_gemma
        "window_size",  # gpt_neo
        "local_attention",  # modernbert
    ),
    "mlp_bias": ("mlp_bias",),  # llama
    "num_experts": (
        "num_experts",  # qwen2_moe, qwen3_moe, olmoe
        "num_local_experts",  # mixtral, phimoe, gpt_oss, llama4, minimax
        "n_routed_experts",  # deepseek, glm4_moe, kimi_k2, nemotron_h
        "moe_num_experts",  # ernie4_5_moe, aria
        "ffn_config.moe_num_experts",  # dbrx
        "moe_num_primary_experts",  # smallthinker (remote)
    ),
    "num_experts_per_tok": (
        "num_experts_per_tok",
        "num_experts_per_token",  # kimi_linear, bailing
        "moe_topk",  # hunyuan, longcat_flash, aria
        "moe_top_k",  # step3p5 (remote)
        "ffn_config.moe_top_k",  # dbrx
        "moe_k",  # ernie4_5_moe
        "top_k_experts",  # gemma4
        "moe_num_active_primary_experts",  # smallthinker (remote)
    ),
    "moe_intermediate_size": (
        "moe_intermediate_size",  # deepseek, qwen3_moe, glm4_moe
        "expert_ffn_hidden_size",  # longcat_flash
        "expert_intermediate_size",  # read by vLLM and llama.cpp
        "moe_ffn_hidden_size",  # read by llama.cpp
        "moe_hidden_size",  # muse_spark
    ),
    "num_shared_experts": (
        "n_shared_experts",  # deepseek, glm4_moe
        "num_shared_experts",  # afmoe, exaone_moe
        "num_shared_expert",  # hunyuan
        "moe_num_shared_experts",  # ernie4_5_moe, aria
    ),
    "shared_expert_intermediate_size": (
        "shared_expert_intermediate_size",  # qwen2_moe, qwen3_next
        "moe_shared_expert_intermediate_size",  # nemotron_h
        "shared_intermediate_size",  # granitemoeshared
        "share_expert_dim",  # step3p5 (remote)
    ),
    "n_group": ("n_group",),  # deepseek_v3
    "topk_group": ("topk_group",),  # deepseek_v3
    "num_nextn_predict_layers": (
        "num_nextn_predict_layers",  # deepseek_v3, glm4_moe
        "num_mtp_layers",  # bailing_hybrid, step3p5
        "mtp_num_hidden_layers",  # qwen3_5
    ),
    "max_position_embeddings": (
        "max_position_embeddings",
        "n_positions",  # gpt2 family
        "n_ctx",  # gpt2 family's older twin
        "max_seq_len",  # mpt, dbrx
        "seq_length",  # Qwen-1, chatglm (remote)
        "max_sequence_length",  # chatglm 1, olmo (remote)
        "model_max_length",  # baichuan 2 (remote)
        "max_target_positions",  # whisper
        "max_context_length",  # openelm (remote)
    ),
    "rope_theta": (
        "rope_theta",
        "rotary_emb_base",  # gpt_neox, Qwen-1
        "global_rope_theta",  # modernbert
        "rope_base",  # read by SGLang
        "rope_embedding_base",  # phi3small (remote)
        "rope_freq_constant",  # openelm (remote)
        "attn_config.rope_theta",  # dbrx, mpt
    ),
    "rope_local_theta": (
        "rope_local_base_freq",  # gemma3
        "local_rope_theta",  # modernbert
        "swa_rope_theta",  # mimo_v2
        "rope_local_theta",  # plamo3
    ),
    "partial_rotary_factor": (
        "partial_rotary_factor",  # phi, glm, stablelm
        "rotary_pct",  # gpt_neox
        "rope_pct",  # stablelm as first published
    ),
    "norm_eps": (
        "rms_norm_eps",  # llama and most since
        "layer_norm_eps",  # bert, phi, cohere
        "layer_norm_epsilon",  # gpt2, bloom, falcon
        "layernorm_epsilon",  # chatglm (remote), mimo_v2
        "norm_epsilon",  # starcoder2
        "norm_eps",  # lfm2, nemotron
    ),
    "vocab_size": (
        "padded_vocab_size",  # chatglm 2 and 3: the rows that the matrix really has
        "vocab_size",
        "n_token",  # xlnet
        "n_words",  # xlm
    ),
    "tie_word_embeddings": (
        "tie_word_embeddings",
        "weight_tying",  # olmo (remote)
        "share_input_output_layers",  # openelm (remote)
    ),
    "final_logit_softcapping": ("final_logit_softcapping",),  # gemma2
    "bos_token_id": ("bos_token_id",),
    "eos_token_id": ("eos_token_id",),
    "pad_token_id": ("pad_token_id",),
    "dtype": (
        "dtype",  # transformers 5; where both are given it wins (configuration_utils.py:440)
        "torch_dtype",  # transformers 4
        "thinker_config.dtype",  # qwen3_asr as published
        "thinker_config.torch_dtype",  # qwen3_asr as published
    ),
    "model_type": ("model_type",),
    "architectures": ("architectures",),
    "transformers_version": ("transformers_version",),
}

# Switches that say the opposite of the field.
INVERTED: dict[str, str] = {"no_bias": "attention_bias"}  # mpt, Qwen-1

# Where the language model's own config sits inside a multimodal one; first match wins, a dot descends.
# Order: sglang 0.5.23 get_hf_text_config (common.py:547), then transformers' get_text_config.
TEXT_CONFIGS: tuple[str, ...] = (
    "thinker_config.text_config",  # qwen2_5_omni, qwen3_omni_moe
    "thinker_config",  # qwen3_asr
    "llm_config",  # internvl_chat (remote), ming
    "language_config",  # deepseek_vl_v2, janus (remote)
    "text_config",  # most
    "lm_config",  # glmasr
    "vlm_config",  # colpali
    "llm_cfg",  # llava_llama as NVlabs/VILA writes it (remote)
)

# Facts about the whole checkpoint: a multimodal file may write them beside the text config instead of inside.
ROOT_FIELDS: frozenset[str] = frozenset(
    {"tie_word_embeddings", "dtype", "bos_token_id", "eos_token_id", "pad_token_id", "vocab_size"}
)

# Keys that hold although the config class does not declare them: code reads them with getattr, or the checkpoint has
# what they count. Any other key that a known class does not read is without effect.
UNDECLARED: frozenset[str] = frozenset(
    {
        "head_dim",  # qwen3_moe, glm4_moe, falcon_h1, bamba: getattr(config, "head_dim", None) in their modeling files
        "tie_word_embeddings",  # modeling_utils.py:2483 reads it off every config
        "bos_token_id",
        "eos_token_id",
        "pad_token_id",
        "num_nextn_predict_layers",
        "num_mtp_layers",
        "mtp_num_hidden_layers",
    }
)

TOWER_CONFIGS: dict[str, tuple[str, ...]] = {
    "vision": (
        "vision_config",
        "thinker_config.vision_config",
        "visual",
        "vit_config",
        "vision_tower_cfg",  # llava_llama as NVlabs/VILA writes it (remote)
    ),
    "audio": ("audio_config", "thinker_config.audio_config"),
    "encoder": ("encoder",),
}

TOWER_ALIASES: dict[str, tuple[str, ...]] = {
    "model_type": ("model_type",),
    "num_hidden_layers": ("num_hidden_layers", "depth", "layers", "num_layers", "encoder_layers", "n_layer"),
    "hidden_size": ("hidden_size", "embed_dim", "d_model", "width", "dim", "n_embd"),
    "num_attention_heads": (
        "num_attention_heads",
        "num_heads",
        "heads",
        "attention_heads",
        "encoder_attention_heads",
        "n_head",
    ),
    "intermediate_size": ("intermediate_size", "encoder_ffn_dim", "ffn_dim", "mlp_dim", "d_ff"),
    "hidden_act": ("hidden_act", "activation_function", "hidden_activation"),
    "image_size": ("image_size",),
    "patch_size": ("patch_size", "spatial_patch_size"),
    "num_channels": ("num_channels", "in_channels", "in_chans"),
    "num_mel_bins": ("num_mel_bins",),
    "max_source_positions": ("max_source_positions",),
    "projection_dim": ("projection_dim", "out_hidden_size", "output_dim"),
}

# The encoder of a flat encoder-decoder config: its keys stand beside the decoder's.
FLAT_ENCODER: dict[str, tuple[str, ...]] = {
    "num_hidden_layers": ("encoder_layers", "num_encoder_layers", "num_layers"),
    "num_attention_heads": ("encoder_attention_heads", "num_encoder_attention_heads"),
    "intermediate_size": ("encoder_ffn_dim",),
    "num_mel_bins": ("num_mel_bins",),
    "max_source_positions": ("max_source_positions",),
}

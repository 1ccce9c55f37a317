"""Families whose keys do not say what is, or leave it to the code: the field and the formula that is true for it.

A formula is a Python expression over the type's own field names (absent or null: ``None``; the functions are in
:mod:`llmcfg.base.formula`). It takes the place of the spellings in :mod:`llmcfg.knowledge.aliases`. A formula without a
key in it is hard-wired in the model's code; ``absent`` says that the field does not apply. For types that transformers
implements only what its config class misstates or leaves out is here: the rest is generated
(:mod:`llmcfg.knowledge.traits`).
Line numbers without another name are of transformers 5.23.0 ``modeling_<type>.py``.
"""

from __future__ import annotations

__all__ = ["RULES"]


def _sparse(where: str, layers: str = "num_hidden_layers", when: str = "") -> dict[str, str]:
    """Which layers hold experts, as an expression over the layer's index ``i``."""
    row = f"['sparse' if {where} else 'dense' for i in range({layers})]"
    return {"mlp_layer_types": f"{row} if {when} else None" if when else row}


# ---------------------------------------------------------------------------------------------------------------------
# Types that transformers implements
# ---------------------------------------------------------------------------------------------------------------------

_FALCON = {
    # modeling_falcon.py:241: one head under multi_query unless the new architecture.
    "num_key_value_heads": (
        "(num_kv_heads or n_head_kv or num_attention_heads or n_head) if (new_decoder_architecture or n_head_kv)"
        " else 1 if multi_query in (None, True) else (num_attention_heads or n_head)"
    ),
    # configuration_falcon.py: ffn_hidden_size null means 4 × hidden_size.
    "intermediate_size": "ffn_hidden_size or 4 * (hidden_size or n_embed)",
}

_GPT2_LIKE = {
    # n_inner null or absent means 4 × n_embd. modeling_gpt2.py GPT2Block (same line in gptj, codegen).
    "intermediate_size": "n_inner or 4 * n_embd",
    "num_key_value_heads": "n_head",
}

# RoPE over a base that is written in the code, 10000; no key can change it.
_FIXED_BASE = {"rope_theta": "10000.0", "rope_type": "'default'"}

_T5 = {
    "num_key_value_heads": "num_heads",
    # configuration_t5.py: "gated-gelu" is gelu with a gate.
    "hidden_act": "feed_forward_proj.removeprefix('gated-') if feed_forward_proj else dense_act_fn",
    "num_hidden_layers": "num_decoder_layers or num_layers",
}

_FIRST_DENSE = _sparse("i >= first_k_dense_replace", when="n_routed_experts")
_EXPERTS = "(num_experts or num_local_experts or 0) > 0"
_STEPPED = _sparse("i not in (mlp_only_layers or []) and (i + 1) % decoder_sparse_step == 0", when=_EXPERTS)
_ALL = _sparse("True", when="num_local_experts")

# deepseek-ai/deepseek-vl2-tiny and DeepSeek-OCR: plain heads under use_mla false, which transformers does not read.
# deepseek-vl2 modeling_deepseek.py ATTENTION_CLASSES; vLLM 0.10.2 configs/deepseek_vl2.py, models/deepseek_v2.py.
_WITHOUT_MLA = {
    **{
        name: f"absent if use_mla is False else {name}"
        for name in ("q_lora_rank", "kv_lora_rank", "qk_nope_head_dim", "qk_rope_head_dim", "v_head_dim")
    },
    "head_dim": "hidden_size // num_attention_heads if use_mla is False else None",
}

_KNOWN: dict[str, dict[str, str]] = {
    "falcon": _FALCON,
    "gpt2": _GPT2_LIKE,
    "gptj": {**_GPT2_LIKE, **_FIXED_BASE},  # modeling_gptj.py:49
    "codegen": {**_GPT2_LIKE, **_FIXED_BASE},  # modeling_codegen.py:41
    "roformer": _FIXED_BASE,  # modeling_roformer.py:62
    # modeling_gpt_neo.py:318: null means 4 × hidden_size.
    "gpt_neo": {"intermediate_size": "intermediate_size or 4 * hidden_size"},
    # num_heads counts the heads of the state space, not of an attention: there is none.
    "mamba2": {"ssm_num_heads": "num_heads", "ssm_head_dim": "head_dim", "num_attention_heads": "absent"},
    "xlstm": {"num_attention_heads": "absent"},
    "zamba2": {"position_embedding": "'rope' if use_mem_rope else 'none'"},  # :305
    "qwen2_vl_vision": {"head_dim": "embed_dim // num_heads"},  # hidden_size is what the merger hands on
    # The bottleneck has the heads. modeling_mobilebert.py MobileBertSelfAttention.
    "mobilebert": {"head_dim": "(true_hidden_size or hidden_size) // num_attention_heads"},
    "clvp_encoder": {"rope_theta": "10000.0 if use_rotary_embedding else absent"},  # :174 ClvpRotaryPositionalEmbedding
    # starcoder; modeling_gpt_bigcode.py GPTBigCodeAttention: multi_query defaults to true.
    "gpt_bigcode": {**_GPT2_LIKE, "num_key_value_heads": "1 if multi_query in (None, True) else n_head"},
    # modeling_bloom.py: BloomMLP 4 × hidden.
    "bloom": {
        "intermediate_size": "4 * (hidden_size or n_embed)",
        "num_key_value_heads": "n_head or num_attention_heads",
    },
    # modeling_mpt.py: MptMLP.
    "mpt": {"intermediate_size": "(expansion_ratio or 4) * d_model", "num_key_value_heads": "n_heads"},
    # No groups: modeling_gpt_neox.py, modeling_opt.py.
    "gpt_neox": {"num_key_value_heads": "num_attention_heads"},
    "opt": {"num_key_value_heads": "num_attention_heads"},
    "t5": _T5,
    # Where experts are, by the class that each layer builds.
    "deepseek_v2": {**_FIRST_DENSE, **_WITHOUT_MLA},  # :427
    "deepseek_v3": _FIRST_DENSE,  # :492
    "dots1": _FIRST_DENSE,  # :383
    "glm4_moe": _FIRST_DENSE,  # :401
    "glm4v_moe_text": _FIRST_DENSE,  # modeling_glm4v_moe.py:419
    "mistral4": _FIRST_DENSE,  # :513
    "flint": _STEPPED,  # :313
    "qwen2_moe": _STEPPED,  # :357
    "qwen3_moe": _STEPPED,  # :308
    "qwen3_next": _STEPPED,  # :883
    "qwen3_omni_moe_text": _STEPPED,  # modeling_qwen3_omni_moe.py:1524
    "qwen3_vl_moe_text": _STEPPED,  # modeling_qwen3_vl_moe.py:322
    "afmoe": _sparse("i >= num_dense_layers", when="num_experts"),  # :412
    "lfm2_moe": _sparse("i >= num_dense_layers", when="num_experts"),  # :478
    "ernie4_5_moe": _sparse(  # :397
        "(i + 1) % moe_layer_interval == 0 and moe_layer_start_index <= i <= moe_layer_end_index",
        when="moe_num_experts",
    ),
    # configuration_jamba.py:121 layers_num_experts, modeling_jamba.py:732
    "jamba": _sparse("i % expert_layer_period == expert_layer_offset", when="(num_experts or 0) > 1"),
    "llama4_text": _sparse("i in moe_layers"),  # modeling_llama4.py:399
    "nllb-moe": _sparse(  # modeling_nllb_moe.py:780
        "decoder_sparse_step > 0 and (i + 1) % decoder_sparse_step == 0", "decoder_layers"
    ),
    "switch_transformers": _sparse(  # :686
        "decoder_sparse_step > 0 and (decoder_sparse_step == 1 or i % decoder_sparse_step == 1)", "num_decoder_layers"
    ),
    # Every layer is a mixture.
    "aria_text": _sparse("True", when="moe_num_experts"),  # modeling_aria.py:490
    "dbrx": _sparse("True", "n_layers"),  # modeling_dbrx.py DbrxBlock
    "doge": _sparse("is_moe", when="is_moe"),  # :449
    "flex_olmo": _sparse("True", when=_EXPERTS),  # :355
    "gemma4_text": _sparse("True", when="enable_moe_block"),  # modeling_gemma4.py:1360, beside a dense block
    "gpt_oss": _ALL,  # :335
    "granitemoe": _ALL,  # :337
    "granitemoe_swa": _ALL,  # :356
    "granitemoehybrid": _ALL,  # :951
    "granitemoeshared": _ALL,  # :340
    "hunyuan_v1_moe": _sparse("True", when="num_experts"),  # :307
    "inkling2_text": _sparse("True", when="n_routed_experts"),  # modeling_inkling2.py:763, :819
    "jetmoe": _ALL,  # :505
    "kolibri1": _ALL,  # :322
    "minimax": _ALL,  # :541
    "minimax_m2": _ALL,  # :347
    "mixtral": _ALL,  # :337
    "olmoe": _sparse("True", when=_EXPERTS),  # :359
    "openai_privacy_filter": _ALL,  # :347
    "phimoe": _ALL,  # :525
    "qwen3_5_moe_text": _sparse("True", when="num_experts"),  # modeling_qwen3_5_moe.py:943
    "qwen4_exp_text": _sparse("True", when="num_experts"),  # modeling_qwen4_exp.py:1262
    "solar_open": _sparse("True", when="n_routed_experts"),  # :49
    "zaya": _sparse("True", when="num_experts"),  # :434
}

# ---------------------------------------------------------------------------------------------------------------------
# Families in a repository's own code
# ---------------------------------------------------------------------------------------------------------------------

# A decoder like Llama's: no groups unless said, gate, RMSNorm before each block, RoPE, no biases.
_LLAMA_LIKE = {
    "num_key_value_heads": "num_key_value_heads or num_attention_heads",
    "attention_bias": "False",
    "attention_out_bias": "False",
    "gated_mlp": "True",
    "mlp_bias": "False",
    "qk_norm": "False",
    "position_embedding": "'rope'",
    "norm_type": "'rmsnorm'",
    "norm_placement": "'pre'",
}

_QWEN_1 = {
    **_LLAMA_LIKE,
    # The file's intermediate_size counts gate and up together: the block is half as wide.
    # Qwen/Qwen-7B modeling_qwen.py QWenMLP; vLLM 0.10.2 models/qwen.py:164; mlx-lm models/qwen.py:81.
    "intermediate_size": "intermediate_size // 2",
    "hidden_act": "'silu'",
    # No key for it: every head has its own key and value. Qwen/Qwen-7B modeling_qwen.py QWenAttention.
    "num_key_value_heads": "num_attention_heads",
    # c_attn has a bias whatever no_bias says; no_bias is about c_proj and the MLP. modeling_qwen.py QWenAttention.
    "attention_bias": "True",
    "attention_out_bias": "not no_bias",
    "mlp_bias": "not no_bias",
    # use_dynamic_ntk stretches RoPE past seq_length at run time, by no fixed factor. QWenModel.get_ntk_alpha.
    "rope_theta": "rotary_emb_base",
    "rope_type": "'dynamic' if use_dynamic_ntk else 'default'",
    "rope_factor": "absent",
    "norm_eps": "layer_norm_epsilon",
}

_RW = {
    **_FALCON,
    # tiiuae/falcon-7b (multi_query) and falcon-40b (n_head_kv) modelling_RW.py: absent multi_query is false.
    "num_key_value_heads": "n_head_kv or (1 if multi_query else n_head)",
    "position_embedding": "'alibi' if alibi else 'rope'",
    "rope_theta": "absent if alibi else 10000",  # modelling_RW.py RotaryEmbedding(base=10000)
    "attention_bias": "bool(bias)",
    "attention_out_bias": "bool(bias)",
    "mlp_bias": "bool(bias)",
    "gated_mlp": "False",
    "hidden_act": "'gelu'",  # modelling_RW.py MLP
    "qk_norm": "False",
    "norm_type": "'layernorm'",
}

# inner_hidden_size is ChatGLM-6B's, ffn_hidden_size every later one's.
# THUDM/chatglm-6b, chatglm2-6b, chatglm3-6b, glm-4-9b modeling_chatglm.py; vLLM 0.10.2 models/chatglm.py.
_CHATGLM = {
    # SelfAttention: kv_channels, multi_query_group_num.
    "num_key_value_heads": "multi_query_group_num if multi_query_attention else num_attention_heads",
    "intermediate_size": "inner_hidden_size or ffn_hidden_size",
    "hidden_act": "'gelu' if inner_hidden_size else 'silu'",  # MLP: GLU off in the first, swiglu in the others
    "gated_mlp": "not inner_hidden_size",
    "norm_type": "'rmsnorm' if rmsnorm and not inner_hidden_size else 'layernorm'",
    "qk_norm": "False",
    "position_embedding": "'rope'",
    # rope_ratio multiplies the base of 10000. THUDM/glm-4-9b and chatglm3-6b-32k RotaryEmbedding, vLLM and llama.cpp
    # for all; chatglm2-6b-32k's own code divides positions by it instead.
    "rope_theta": "10000 * (rope_ratio or 1)",
    "rope_type": "'default'",
    # RotaryEmbedding(rotary_dim // 2). ChatGLM-6B turns the other half too, by the position in the block.
    "partial_rotary_factor": "absent if inner_hidden_size else 0.5",
    "attention_bias": "True if inner_hidden_size else bool(add_qkv_bias or add_bias_linear)",
    "attention_out_bias": "True if inner_hidden_size else bool(add_bias_linear)",
    "mlp_bias": "True if inner_hidden_size else bool(add_bias_linear)",
}

_BAICHUAN = {
    **_LLAMA_LIKE,
    # baichuan-inc/Baichuan2-7B-Chat and 13B modeling_baichuan.py: W_pack, no groups; 7B uses RoPE, 13B ALiBi.
    # vLLM 0.10.2 models/baichuan.py:457 and sglang 0.5.23 models/baichuan.py tell them by hidden_size.
    "num_key_value_heads": "num_attention_heads",
    "position_embedding": "'rope' if hidden_size == 4096 else 'alibi' if hidden_size else None",
    # RotaryEmbedding(base=10000)
    "rope_theta": "(rope_theta or 10000) if hidden_size == 4096 else absent if hidden_size else None",
}

# internlm/internlm-20b modeling_internlm.py InternLMAttention: `bias` is about q, k, v and o;
# `rotary` {"base", "type": origin or dynamic, "scaling_factor"} came later, the base is 10000 before and after.
_INTERNLM = {
    **_LLAMA_LIKE,
    "attention_bias": "bool(bias)",
    "attention_out_bias": "bool(bias)",
    "rope_theta": "(rotary or {}).get('base') or rope_theta or 10000",
    "rope_type": "'dynamic' if (rotary or {}).get('type') == 'dynamic' else None",
    "rope_factor": "rotary.get('scaling_factor', 1.0) if (rotary or {}).get('type') == 'dynamic' else None",
}

# internlm/internlm2-7b modeling_internlm2.py: wqkv and wo have `bias`, feed-forward none.
_INTERNLM2 = {**_LLAMA_LIKE, "attention_bias": "bool(bias)", "attention_out_bias": "bool(bias)"}

# Tele-AI/Telechat models/12B/modeling_telechat.py TelechatAttention, TelechatMLP; TeleChat2 adds groups:
# vLLM 0.10.2 models/telechat2.py (biases on dense and down_proj only).
_TELECHAT = {
    **_LLAMA_LIKE,
    "num_key_value_heads": "num_key_value_heads or n_head",
    "attention_out_bias": "True",
    "mlp_bias": "True",
    "hidden_act": "'silu'",
    "rope_theta": "10000",  # RotaryEmbedding(base=10000), stretched past training_seqlen at run time
}

# openbmb/MiniCPM-2B-sft-bf16 modeling_minicpm.py; MiniCPM-MoE-8x2B: every layer a mixture, as wide as
# intermediate_size (vLLM 0.10.2 models/minicpm.py:320).
_MINICPM = {
    **_LLAMA_LIKE,
    "attention_bias": "bool(attention_bias)",
    "attention_out_bias": "bool(attention_bias)",
    **_sparse("True", when="num_experts"),
}

# openbmb/MiniCPM-SALA; sglang 0.5.23 configs/minicpm.py MiniCPMHybridConfig, models/minicpm.py: the mixers repeat.
_MINICPM_SALA = {
    **_LLAMA_LIKE,
    "attention_bias": "bool(attention_bias)",
    "attention_out_bias": "bool(attention_bias)",
    "qk_norm": "'per_head' if qk_norm else False",
    "layer_types": (
        "['linear_attention' if mixer_types[i % len(mixer_types)].startswith('lightning') else 'full_attention'"
        " for i in range(num_hidden_layers)] if mixer_types else None"
    ),
}

# deepseek-ai/deepseek-moe-16b-chat modeling_deepseek.py DeepseekDecoderLayer; vLLM 0.10.2 models/deepseek.py:290.
_DEEPSEEK = {
    **_LLAMA_LIKE,
    "attention_bias": "bool(attention_bias)",
    "attention_out_bias": "bool(attention_bias)",
    **_sparse("i >= first_k_dense_replace and i % moe_layer_freq == 0", when="n_routed_experts"),
}

# microsoft/Phi-3-small-8k-instruct modeling_phi3_small.py; mlx-lm 0.32 models/phi3small.py (all projections biased,
# every n-th layer dense, the others block-sparse).
_PHI3_SMALL = {
    "attention_bias": "True",
    "attention_out_bias": "True",
    "gated_mlp": "True",
    "mlp_bias": "True",
    # configuration_phi3_small.py intermediate_size; next_mult pads to 256.
    "intermediate_size": ("ff_intermediate_size or (ff_dim_multiplier * (hidden_size // 3) * 2 + 255) // 256 * 256"),
    "qk_norm": "False",
    "position_embedding": "'rope'",
    "norm_type": "'layernorm'",
    "norm_placement": "'pre'",
}

# microsoft/phi-1_5 modeling_mixformer_sequential.py and phi-2's modeling_phi.py of 2023: MHA (Wqkv, out_proj), MLP
# (fc1, fc2), all biased; attention and feed-forward in parallel behind one LayerNorm.
_PHI_MSFT = {
    "intermediate_size": "n_inner or 4 * n_embd",
    "num_key_value_heads": "n_head_kv or n_head",
    "attention_bias": "True",
    "attention_out_bias": "True",
    "gated_mlp": "False",
    "mlp_bias": "True",
    "qk_norm": "False",
    "position_embedding": "'rope'",
    "rope_theta": "10000",  # RotaryEmbedding(base=10000)
    "partial_rotary_factor": "min(rotary_dim, n_embd // n_head) / (n_embd // n_head)",
    "norm_type": "'layernorm'",
    "norm_placement": "'parallel'",
    # The class pads it to a multiple of pad_vocab_size_multiple.
    "vocab_size": "-(-vocab_size // pad_vocab_size_multiple) * pad_vocab_size_multiple",
}

# allenai/Molmo-7B-D-0924 modeling_molmo.py; vLLM 0.10.2 models/molmo.py:377-500, :799, :1399.
_MOLMO = {
    **_LLAMA_LIKE,
    # gate and up counted together
    "intermediate_size": "intermediate_size // 2",
    "hidden_act": "'silu'",
    "attention_bias": "bool(qkv_bias)",
    "qk_norm": "'full' if attention_layer_norm else False",
    "norm_placement": "'post' if norm_after else 'pre'",
    # The rows that the matrix really has; 128 special tokens lie in a matrix beside it.
    "vocab_size": "embedding_size or vocab_size",
    # The model asks weight_tying; the class's tie_word_embeddings is without effect.
    "tie_word_embeddings": "bool(weight_tying)",
}

# allenai/OLMo-7B (hf_olmo) olmo/model.py; mlx-lm 0.32 models/olmo.py. LayerNorm without weights.
_HF_OLMO = {
    "num_key_value_heads": "1 if multi_query_attention else n_kv_heads or n_heads",
    # gate and up counted together
    "intermediate_size": "(mlp_hidden_size or mlp_ratio * d_model) // (2 if activation_type == 'swiglu' else 1)",
    "hidden_act": "{'swiglu': 'silu', 'gelu': 'gelu', 'relu': 'relu'}.get(activation_type)",
    "gated_mlp": "activation_type == 'swiglu' if activation_type else None",
    "attention_bias": "bool(include_bias) if include_bias is not None else None",
    "attention_out_bias": "bool(include_bias) if include_bias is not None else None",
    "mlp_bias": "bool(include_bias) if include_bias is not None else None",
    "qk_norm": "'full' if attention_layer_norm else False",
    "position_embedding": "'rope' if rope else 'alibi' if alibi else 'learned' if rope is False else None",
    "rope_theta": "rope_theta or 10000 if rope else None",  # olmo/config.py ModelConfig.rope_theta
    "norm_type": "{'default': 'layernorm', 'low_precision': 'layernorm', 'rms': 'rmsnorm'}.get(layer_norm_type)",
    "vocab_size": "embedding_size or vocab_size",
}

# GSAI-ML/LLaDA-8B-Base modeling_llada.py LLaDALlamaBlock: OLMo's keys, but a gate of its own beside mlp_hidden_size;
# llama.cpp conversion/llada.py.
_LLADA = {
    **_HF_OLMO,
    "intermediate_size": "mlp_hidden_size or mlp_ratio * d_model",
    "gated_mlp": "True if block_type == 'llama' else None",
    "hidden_act": "{'silu': 'silu', 'swiglu': 'silu'}.get(activation_type)",
}

# WisdomShell/CodeShell-7B modeling_codeshell.py; llama.cpp conversion/codeshell.py.
_CODESHELL = {
    "intermediate_size": "4 * n_embd",
    "num_key_value_heads": "num_query_groups",
    "gated_mlp": "False",
    "position_embedding": "'rope'",
    "rope_theta": "10000",
    "norm_type": "'layernorm'",
}

# apple/OpenELM-270M modeling_openelm.py; mlx-lm 0.32 models/openelm.py. The file has the lists that the class made.
_OPENELM = {
    # configuration_openelm.py make_divisible, with the layer's multiplier
    "intermediate_size": (
        "[max(ffn_dim_divisor, int(w + ffn_dim_divisor / 2) // ffn_dim_divisor * ffn_dim_divisor)"
        " + (ffn_dim_divisor if max(ffn_dim_divisor, int(w + ffn_dim_divisor / 2) // ffn_dim_divisor * ffn_dim_divisor)"
        " < 0.9 * w else 0) for w in [m * model_dim for m in ffn_multipliers]]"
    ),
    "attention_bias": "False",
    "attention_out_bias": "False",
    "gated_mlp": "bool(ffn_with_glu)",
    "mlp_bias": "False",
    "qk_norm": "'per_head' if normalize_qk_projections else False",
    "position_embedding": "'rope'",
    "norm_type": "'rmsnorm' if normalization_layer_name == 'rms_norm' else None",
    "norm_eps": "1e-6",  # OpenELMRMSNorm(eps=1e-6)
    "norm_placement": "'pre'",
}

# nvidia/Llama-3_1-Nemotron-51B-Instruct modeling_decilm.py; vLLM 0.10.2 models/nemotron_nas.py:122-177,
# llama.cpp conversion/deci.py: an entry of block_configs per layer, no_op layers left out (0 here).
_NEMOTRON_NAS = {
    **_LLAMA_LIKE,
    "num_key_value_heads": (
        "uniform([num_attention_heads // b['attention']['n_heads_in_group']"
        " if b['attention']['n_heads_in_group'] else 0 for b in block_configs])"
    ),
    # ffn_mult × hidden × 2/3, up to the next multiple of 256; a linear layer in its place has no width of its own.
    "intermediate_size": (
        "uniform([(int(2 * (b['ffn']['ffn_mult'] or 0) * hidden_size / 3) + 255) // 256 * 256 for b in block_configs])"
        " if not any(b['ffn'].get('replace_with_linear') for b in block_configs) else None"
    ),
    "attention_bias": "bool(attention_bias)",
    "attention_out_bias": "bool(attention_bias)",
    "mlp_bias": "bool(mlp_bias)",
    "position_embedding": "'rope' if position_embedding_type in (None, 'rope', 'mistral_yarn') else None",
}

# xverse/XVERSE-13B modeling_xverse.py; sglang 0.5.23 models/xverse.py. XverseRotaryEmbedding(base=10000).
_XVERSE = {**_LLAMA_LIKE, "rope_theta": "rope_theta or 10000"}

# OrionStarAI/Orion-14B-Base modeling_orion.py: LayerNorm, whatever the key rms_norm_eps is called;
# vLLM 0.10.2 models/orion.py:183, llama.cpp conversion/orion.py.
_ORION = {**_LLAMA_LIKE, "norm_type": "'layernorm'"}

# stabilityai/stablelm-3b-4e1t modeling_stablelm_epoch.py; vLLM 0.10.2 models/stablelm.py.
_STABLELM_EPOCH = {
    **_LLAMA_LIKE,
    "attention_bias": "bool(use_qkv_bias)",
    "norm_type": "'layernorm'",
    "qk_norm": "None if qk_layernorm else False",
}

# Snowflake/snowflake-arctic-instruct modeling_arctic.py; vLLM 0.10.2 models/arctic.py:106.
_ARCTIC = {**_LLAMA_LIKE, **_sparse("(i + 1) % moe_layer_frequency == 0", when="num_local_experts")}

# xai-org/grok-1 as ported (hpcai-tech/grok-1 modeling_grok1.py); vLLM 0.10.2 models/grok1.py:215-255.
_GROK_1 = {
    **_LLAMA_LIKE,
    "hidden_act": "'gelu'",
    "norm_placement": "'sandwich'",
    "rope_theta": "10000",
    **_sparse("True", when="num_experts"),
}

# stepfun-ai/step3 modeling_step3.py; vLLM 0.10.2 models/step3_text.py:150-260.
# The latent of the queries is normalized, not the queries.
_STEP3 = {
    **{name: formula for name, formula in _LLAMA_LIKE.items() if name != "qk_norm"},
    "num_key_value_heads": "num_attention_groups",
    "hidden_act": "'silu'",
    **_sparse(
        "i in [int(j) for j in (moe_layers_enum.split(',') if isinstance(moe_layers_enum, str) else moe_layers_enum)]",
        when="moe_layers_enum",
    ),
}

# inclusionAI/Ling-lite modeling_bailing_moe.py; vLLM 0.10.2 models/bailing_moe.py, mlx-lm 0.32 models/bailing_moe.py:
# use_qkv_bias is about query_key_value; vLLM reads use_bias as well.
_BAILING = {
    **_LLAMA_LIKE,
    "attention_bias": "True if use_qkv_bias else False if use_bias is False else None",
    "attention_out_bias": "bool(use_bias) if use_bias is not None else None",
    "mlp_bias": "bool(use_bias) if use_bias is not None else None",
    "qk_norm": "'per_head' if use_qk_norm else False",
    **_sparse("i >= first_k_dense_replace", when="num_experts"),
}

# tencent/Tencent-Hunyuan-Large modeling_hunyuan.py; vLLM 0.10.2 models/hunyuan_v1.py. One entry per layer allowed.
_HUNYUAN = {
    **_LLAMA_LIKE,
    "head_dim": "attention_head_dim or hidden_size // num_attention_heads",
    "attention_bias": "bool(attention_bias)",
    "attention_out_bias": "bool(attention_bias)",
    "mlp_bias": "bool(mlp_bias)",
    "qk_norm": "'per_head' if use_qk_norm else None if use_qk_norm is None else False",
    "num_experts": "uniform(num_experts)",
    "num_experts_per_tok": "uniform(moe_topk)",
    "num_shared_experts": "uniform(num_shared_expert)",
    "moe_intermediate_size": "uniform(moe_intermediate_size)",
    **_sparse("i >= (moe_layer_num_skipped or 0)", when="uniform(num_experts) not in (None, 1)"),
}

# MiniMaxAI/MiniMax-Text-01 modeling_minimax_text_01.py; vLLM 0.10.2 models/minimax_text_01.py:290-380, :484.
_MINIMAX_TEXT_01 = {
    **_LLAMA_LIKE,
    # 0: lightning attention, 1: softmax attention
    "layer_types": "['linear_attention' if t == 0 else 'full_attention' for t in attn_type_list]",
    "partial_rotary_factor": "rotary_dim / (head_dim or hidden_size // num_attention_heads)",
    "norm_placement": "'post' if postnorm else 'pre'",
    **_sparse("True", when="num_local_experts"),
}

# pfnet/plamo-13b modeling_plamo.py; mlx-lm 0.32 models/plamo.py: n_shared_head queries share a key.
_PLAMO = {
    **_LLAMA_LIKE,
    "num_key_value_heads": "-(-num_attention_heads // n_shared_head)",
    "hidden_act": "'silu'",
    "rope_theta": "rope_theta or 10000",
    "norm_placement": "'parallel'",
}

# pfnet/plamo-2-8b modeling_plamo.py; vLLM 0.10.2 models/plamo2.py:86, mlx-lm 0.32 models/plamo2.py:265-330.
_PLAMO_2 = {
    **_LLAMA_LIKE,
    "num_key_value_heads": "num_key_value_heads",
    "hidden_act": "'silu'",
    "qk_norm": "'per_head'",
    "norm_placement": "'sandwich'",
    # is_mamba: the middle layer of every mamba_step attends. Which of those see everything, full_attention_idx says.
    "layer_types": (
        "['linear_attention' if (i != num_hidden_layers - 1 if num_hidden_layers <= mamba_step // 2"
        " else i % mamba_step != mamba_step // 2)"
        " else 'full_attention' if i in full_attention_idx else 'sliding_attention' for i in range(num_hidden_layers)]"
        " if mamba_enabled and mamba_step and full_attention_idx is not None else None"
    ),
    "ssm_head_dim": "hidden_size_per_head",
}

# pfnet/plamo-3; mlx-lm 0.32 models/plamo3.py:42-110, :177.
_PLAMO_3 = {
    **_LLAMA_LIKE,
    "hidden_act": "'silu'",
    "qk_norm": "'per_head'",
    "norm_placement": "'sandwich'",
    "layer_types": (
        "['sliding_attention' if (i + 1) % sliding_window_pattern else 'full_attention'"
        " for i in range(num_hidden_layers)]"
    ),
}

# iFLYTEK Spark-X2.5; mlx-lm 0.32 models/spark2_5.py, sglang 0.5.23 configs/spark2_5.py.
_SPARK = {
    **_LLAMA_LIKE,
    "attention_bias": "bool(attention_bias)",
    "attention_out_bias": "bool(attention_bias)",
    "mlp_bias": "bool(mlp_bias)",
    # configs/spark2_5.py, where the file has none
    "layer_types": (
        "None if layer_types"
        " else ['sliding_attention' if (i + 1) % 4 else 'full_attention' for i in range(num_hidden_layers)]"
    ),
}

# jingyaogong/MiniMind2 model.py (LMConfig) and jingyaogong/minimind model/model_minimind.py (MiniMindConfig).
_MINIMIND = {
    **_LLAMA_LIKE,
    "num_key_value_heads": "num_key_value_heads or n_kv_heads or num_attention_heads or n_heads",
    # LMConfig: 2/3 of 4 × dim, up to a multiple of multiple_of
    "intermediate_size": ("intermediate_size or hidden_dim or multiple_of * -(-int(2 * 4 * dim / 3) // multiple_of)"),
    "hidden_act": "hidden_act or 'silu'",
    # The experts' keys are written whether there are any or not.
    "num_experts": "n_routed_experts if use_moe else absent",
    "num_shared_experts": "int(n_shared_experts) if use_moe and n_shared_experts is not None else absent",
    **_sparse("True", when="use_moe"),
}

# inceptionai/jais-13b modeling_jais.py; vLLM 0.10.2 models/jais.py:86-240.
_JAIS = {
    "intermediate_size": "n_inner or 4 * n_embd",
    "num_key_value_heads": "n_head",
    "attention_bias": "True",
    "attention_out_bias": "True",
    "gated_mlp": "activation_function == 'swiglu'",
    "hidden_act": "'silu' if activation_function == 'swiglu' else activation_function",
    "mlp_bias": "True",
    "qk_norm": "False",
    "position_embedding": "'alibi' if position_embedding_type == 'alibi' else 'learned'",
    "norm_type": "'layernorm'",
    "norm_placement": "'pre'",
}

# evilfreelancer/ruGPT3XL configuration_rugpt3xl.py: "GPT-3-style … learned absolute position embeddings, pre-norm
# transformer layers with GELU"; no key for groups.
_RUGPT3XL = {
    "num_key_value_heads": "num_attention_heads",
    "gated_mlp": "False",
    "position_embedding": "'learned'",
    "norm_type": "'layernorm'",
    "norm_placement": "'pre'",
}

# THUDM/cogvlm2-llama3-chat-19B and cogvlm-chat-hf modeling_cogvlm.py. Each layer has a language expert and a vision
# expert, only the latter's query_key_value is biased: what is said here is the former's.
_COGVLM = {
    **_LLAMA_LIKE,
    "num_key_value_heads": "num_multi_query_heads or num_attention_heads",
    "rope_theta": "500000 if num_multi_query_heads else None",  # FastRotaryEmbedding(base=500000)
}

# microsoft/Phi-3-vision-128k-instruct modeling_phi3_v.py: Phi-3's layers; vLLM 0.10.2 models/phi3v.py runs them so.
_PHI3_V = _LLAMA_LIKE

# Nanbeige/Nanbeige4 modeling_nanbeige.py; mlx-lm 0.32 models/nanbeige.py. num_loops runs the same layers again.
_NANBEIGE = {
    **_LLAMA_LIKE,
    "attention_bias": "bool(attention_bias)",
    "attention_out_bias": "bool(attention_bias)",
    "mlp_bias": "bool(mlp_bias)",
}

# Tele-AI/TeleChat3-36B-Thinking modeling_telechat3.py; mlx-lm 0.32 models/telechat3.py.
_TELECHAT3 = {
    **_LLAMA_LIKE,
    "attention_bias": "bool(attention_bias)",
    "attention_out_bias": "bool(attention_bias)",
    "mlp_bias": "bool(mlp_bias)",
}

# XiaomiMiMo/MiMo-V2-Pro and later; vLLM 0.33 models/mimo_v2.py:400-500 (the window's base, heads and widths are swa_*).
_MIMO_V2 = {
    "layer_types": "['sliding_attention' if p == 1 else 'full_attention' for p in hybrid_layer_pattern]",
    "position_embedding": "'rope'",
}

# baichuan-inc/Baichuan-M1-14B-Base; mlx-lm 0.32 models/baichuan_m1.py:41-68: windowed layers have heads of their own,
# and with them a width of their own.
_BAICHUAN_M1 = {
    "layer_types": (
        "['sliding_attention' if i in sliding_window_layers else 'full_attention' for i in range(num_hidden_layers)]"
    ),
    "swa_head_dim": "hidden_size // num_swa_attention_heads if num_swa_attention_heads else None",
    "position_embedding": "'rope'",
}

# IQuest-Q1; sglang 0.5.23 configs/iquest_q1.py:57-75, models/iquest_q1.py:340-362.
_IQUEST_Q1 = {
    "layer_types": (
        "first_layers_types + [hybrid_layers_types_block[i % len(hybrid_layers_types_block)]"
        " for i in range(num_hybrid_layers_block * len(hybrid_layers_types_block))] + last_layers_types"
        " if use_hybrid_layers is not False and use_sliding_window is not False"
        " else ['full_attention' for i in range(num_hidden_layers)]"
    ),
    "partial_rotary_factor": "rotary_dim / head_dim if rotary_dim else None",
    "position_embedding": "'rope'",
}

RULES: dict[str, dict[str, str]] = {
    **_KNOWN,
    "arctic": _ARCTIC,
    "aquila": _XVERSE,  # BAAI/AquilaChat-7B modeling_aquila.py: Llama's code, base 10000 unless rope_theta is given
    "baichuan": _BAICHUAN,
    "baichuan_m1": _BAICHUAN_M1,
    "bailing_moe": _BAILING,
    "bailing_moe_v2": _BAILING,
    "BlueLM": _LLAMA_LIKE,  # vivo-ai/BlueLM-7B-Base modeling_bluelm.py
    "chatglm": _CHATGLM,
    "codeshell": _CODESHELL,
    "cogvlm": _COGVLM,
    "deci": _LLAMA_LIKE,  # Deci/DeciLM-7B modeling_decilm.py; vLLM 0.10.2 models/nemotron_nas.py's forerunner decilm.py
    "deepseek": _DEEPSEEK,
    "grok-1": _GROK_1,
    "hf_olmo": _HF_OLMO,
    "hunyuan": _HUNYUAN,
    "internlm": _INTERNLM,
    "internlm2": _INTERNLM2,
    "internlmxcomposer2": _INTERNLM2,
    "iquest_q1": _IQUEST_Q1,
    "jais": _JAIS,
    "kclgpt": _CODESHELL,  # what CodeShell-7B's own file calls it
    "llada": _LLADA,
    "mimo_v2": _MIMO_V2,
    "minicpm": _MINICPM,
    "minicpm_sala": _MINICPM_SALA,
    "minimax_m1": _MINIMAX_TEXT_01,
    "minimax_text_01": _MINIMAX_TEXT_01,
    "minimind": _MINIMIND,
    "mixformer-sequential": _PHI_MSFT,
    "molmo": _MOLMO,
    "nanbeige": _NANBEIGE,
    "nemotron-nas": _NEMOTRON_NAS,
    "openelm": _OPENELM,
    "orion": _ORION,
    "phi-msft": _PHI_MSFT,
    "phi3_v": _PHI3_V,
    "phi3small": _PHI3_SMALL,
    "phi4mm": _PHI3_V,  # microsoft/Phi-4-multimodal-instruct; vLLM 0.10.2 models/phi4mm.py:980 runs Llama's layers
    "plamo": _PLAMO,
    "plamo2": _PLAMO_2,
    "plamo3": _PLAMO_3,
    "qwen": _QWEN_1,
    "RefinedWeb": _RW,  # falcon-40b as first published
    "RefinedWebModel": _RW,  # falcon-7b as first published
    "rugpt3xl": _RUGPT3XL,
    "spark2_5": _SPARK,
    "stablelm_epoch": _STABLELM_EPOCH,
    "step3_text": _STEP3,
    "telechat": _TELECHAT,
    "telechat3": _TELECHAT3,
    "xverse": _XVERSE,
    "Yi": _LLAMA_LIKE,  # 01-ai/Yi-6B modeling_yi.py
}

"""Tiny models of many kinds, small enough to build and run on a CPU in a moment."""

from __future__ import annotations

from typing import Any

# What makes any model small, by the key that its class declares.
SMALL: dict[str, Any] = {
    "hidden_size": 64, "n_embd": 64, "d_model": 64,
    "num_hidden_layers": 4, "n_layer": 4, "n_layers": 4, "num_layers": 4, "decoder_layers": 2, "encoder_layers": 2,
    "num_attention_heads": 4, "n_head": 4, "n_heads": 4, "num_heads": 4,
    "decoder_attention_heads": 4, "encoder_attention_heads": 4,
    "intermediate_size": 96, "ffn_dim": 96, "d_ff": 96, "decoder_ffn_dim": 96, "encoder_ffn_dim": 96,
    "num_experts": 4, "num_local_experts": 4, "n_routed_experts": 4, "moe_num_experts": 4,
    "num_experts_per_tok": 2, "moe_k": 2, "top_k_experts": 2, "n_group": 1, "topk_group": 1,
    "moe_intermediate_size": 32, "shared_expert_intermediate_size": 32, "num_shared_experts": 1, "n_shared_experts": 1,
    "kv_lora_rank": 24, "qk_nope_head_dim": 16, "qk_rope_head_dim": 8, "v_head_dim": 12,
    "index_topk": 4, "index_n_heads": 2, "index_head_dim": 16,
    "vocab_size": 128, "vocab_size_per_layer_input": 128, "hidden_size_per_layer_input": 16,
    "n_positions": 256, "max_position_embeddings": 256,
    "pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2,
    "sliding_window": 8,
}  # fmt: skip
# Heads that differ from hidden_size / num_attention_heads, wherever the class allows them.
GROUPED: dict[str, Any] = {"num_key_value_heads": 2, "head_dim": 20}

_HYBRID = {"num_hidden_layers": 8}
_MIXED = ["linear_attention", "full_attention", "linear_attention", "full_attention"]

# Model type → what this kind needs besides; ``None`` takes a key away.
KINDS: dict[str, dict[str, Any]] = {
    # multi-head, grouped and multi-query attention
    "llama": {}, "mistral": {}, "qwen2": {"sliding_window": None}, "qwen3": {"sliding_window": None}, "gemma": {},
    "olmo": {}, "olmo2": {}, "phi": {}, "phi3": {"sliding_window": None}, "stablelm": {}, "starcoder2": {},
    "cohere": {}, "glm": {}, "glm4": {}, "granite": {}, "smollm3": {}, "persimmon": {}, "gpt2": {}, "gpt_neox": {},
    "gptj": {"rotary_dim": 8}, "opt": {}, "bloom": {}, "falcon": {}, "gpt_bigcode": {}, "mpt": {"max_seq_len": 256},
    "codegen": {"rotary_dim": 8, "n_positions": 256, "n_ctx": 256}, 
    "helium": {"num_key_value_heads": 2, "head_dim": 16}, "arcee": {}, "apertus": {},
    "ernie4_5": {}, "nemotron": {}, "seed_oss": {}, "hunyuan_v1_dense": {}, "xglm": {}, 
    "jetmoe": {"kv_channels": 16, "num_key_value_heads": 2}, 
    "internlm3": {}, "vaultgemma": {}, "gpt-sw3": {}, "ctrl": {"dff": 96}, "biogpt": {}, "nanochat": {},
    # mixtures of experts
    "mixtral": {}, "qwen2_moe": {"sliding_window": None}, "qwen3_moe": {"sliding_window": None}, "olmoe": {},
    "granitemoe": {}, "phimoe": {}, "glm4_moe": {}, "dots1": {"sliding_window": None}, "minimax_m2": {},
    # windows: every layer, some layers, chunks
    "gemma2": {}, "gemma3_text": _HYBRID, "cohere2": {}, "exaone4": {}, "gpt_oss": {}, "olmo3": {}, "ministral": {},
    "llama4_text": {"attention_chunk_size": 8}, "afmoe": {}, "cwm": {}, "modernbert-decoder": {},
    # heads that differ by layer, keys and values that layers share
    "mimo_v2_flash": {"num_hidden_layers": 8},
    "gemma4_text": {**_HYBRID, "global_head_dim": 24, "num_global_key_value_heads": 1, "attention_k_eq_v": True},
    "gemma3n_text": {
        "num_hidden_layers": 10, "num_kv_shared_layers": 4, "altup_num_inputs": 2, "laurel_rank": 8,
        "intermediate_size": 96, "activation_sparsity_pattern": [0.0] * 10,
    },
    # latents, with and without an indexer
    "deepseek_v2": {}, "deepseek_v3": {}, "minicpm3": {}, "youtu": {}, "glm4_moe_lite": {}, "longcat_flash": {
        "qk_head_dim": 24, "head_dim": 8, "expert_ffn_hidden_size": 32, "ffn_hidden_size": 64, "num_layers": 2,
    },
    "deepseek_v32": {}, "glm_moe_dsa": {}, "hy_v4": {"num_hidden_layers": 8},
    # states
    "mamba": {"state_size": 8}, "falcon_mamba": {"state_size": 8},
    "mamba2": {"num_heads": 8, "head_dim": 16, "state_size": 8, "n_groups": 2},
    "jamba": {**_HYBRID, "mamba_d_state": 8}, "zamba": {**_HYBRID, "mamba_d_state": 8},
    "bamba": {
        "mamba_n_heads": 8, "mamba_d_head": 16, "mamba_d_state": 8, "attn_layer_indices": [1, 3],
    },
    "granitemoehybrid": {"mamba_n_heads": 8, "mamba_d_head": 16, "mamba_d_state": 8, "layer_types": _MIXED},
    "falcon_h1": {"mamba_n_heads": 8, "mamba_d_head": 16, "mamba_d_state": 8, "mamba_d_ssm": 128},
    "nemotron_h": {"mamba_num_heads": 8, "mamba_head_dim": 16, "ssm_state_size": 8, "n_groups": 2},
    "qwen3_next": {**_HYBRID, "linear_num_key_heads": 2, "linear_num_value_heads": 4, "linear_key_head_dim": 16,
                   "linear_value_head_dim": 16},
    "qwen3_5_text": {**_HYBRID, "linear_num_key_heads": 2, "linear_num_value_heads": 4, "linear_key_head_dim": 16,
                     "linear_value_head_dim": 16},
    "qwen3_5_moe_text": {**_HYBRID, "linear_num_key_heads": 2, "linear_num_value_heads": 4, "linear_key_head_dim": 16,
                         "linear_value_head_dim": 16},
    "olmo_hybrid": _HYBRID,
    "zamba2": {"num_hidden_layers": 4, "layers_block_type": ["mamba", "hybrid", "mamba", "hybrid"], "mamba_d_state": 8,
               "n_mamba_heads": 8, "num_mem_blocks": 1},
    "kimi_linear": {**_HYBRID, "linear_num_heads": 4, "linear_head_dim": 16},
    "bailing_hybrid": {**_HYBRID, "linear_num_heads": 4, "linear_head_dim": 16},
    "lfm2": {"layer_types": ["conv", "full_attention", "conv", "full_attention"]},
    "lfm2_moe": {"layer_types": ["conv", "full_attention", "conv", "full_attention"]},
    "minimax": {},
    # encoder-decoders
    "t5": {"num_decoder_layers": 3, "d_kv": 16}, "bart": {}, 
    "whisper": {"max_target_positions": 64, "num_mel_bins": 16},
    "pegasus": {}, "m2m_100": {}, "mbart": {}, "marian": {"decoder_vocab_size": 128}, 
    "mt5": {"num_decoder_layers": 3, "d_kv": 16},
    "blenderbot": {}, "nllb-moe": {"num_experts": 4},
    # and more of the same
    "aria_text": {}, "axk1": {}, "axk2": {}, "beam": {}, "bigbird_pegasus": {}, "bitnet": {}, "blenderbot-small": {},
    "cohere2_moe": {}, "diffllama": {}, "doge": {}, "ernie4_5_moe": {}, "exaone_moe": {}, "flex_olmo": {},
    "flint": {}, "gemma4_unified_text": {}, "git": {}, "gpt_neox_japanese": {}, "granite_swa": {},
    "granitemoe_swa": {}, "granitemoeshared": {}, "hrm_text": {}, "hunyuan_v1_moe": {}, "hy_v3": {},
    "hyperclovax": {}, "iquestcoder": {}, "jais2": {}, "kolibri1": {}, "laguna": {}, "mellum": {},
    "minimax_m3_vl_text": {}, "ministral3": {}, "moshi": {}, "mvp": {}, "plbart": {}, "prophetnet": {},
    "solar_open": {}, "trocr": {}, "fsmt": {}, "led": {},
    "longt5": {}, "pegasus_x": {}, "seamless_m4t": {},
    "seamless_m4t_v2": {},
}  # fmt: skip


def tiny(declared: dict[str, Any], aliases: dict[str, str], model_type: str, *, grouped: bool) -> dict[str, Any]:
    """Return a small ``config.json`` of a type.

    :param declared: the fields of its class, with their defaults.
    :param aliases: the class's ``attribute_map``.
    :param grouped: give it key/value heads of its own number and width.
    """
    wanted = {**SMALL, **(GROUPED if grouped else {})}
    # A field whose default is "none" says that the kind goes without: it stays so.
    values = {
        key: value
        for key, value in wanted.items()
        if key in declared and not (declared[key] is None and key in ("sliding_window", "q_lora_rank"))
    }
    values |= {key: value for key, value in wanted.items() if key in aliases and aliases[key] not in values}
    values |= KINDS[model_type]
    return {"model_type": model_type, "dtype": "bfloat16", **values}

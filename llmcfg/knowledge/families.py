"""Families that live in a repository's own code: what their config classes hold. Hand-kept, each with a source.

transformers does not implement these model types, so nothing can be generated. Two kinds of rows: :data:`BASES` for a
config class that is another family's by inheritance or by copy, and :data:`DEFAULTS` for one of its own, with the class
defaults in its own key names. What the keys mean is in :mod:`llmcfg.knowledge.rules`.

A default that differs between the repositories that share a model type is left out, and so is one that no published
file states. ``tie_word_embeddings`` is true where the class says nothing and its model hands out both matrices
(``get_output_embeddings``): until transformers 5 every config had it so (4.57.3 ``configuration_utils.py``).
"""

from __future__ import annotations

from typing import Any

__all__ = ["ARCHITECTURES", "BASES", "DEFAULTS", "TEXT_TYPES", "VARIANTS"]

# vLLM 0.10.2 models/minicpmv.py get_version_by_config and the __init__ of MiniCPMV2_0 … 4_5: which language model.
# 2.5 and 4.0 are LlamaConfig, 2.6 Qwen2Config, 4.5 Qwen3Config (openbmb/MiniCPM-V-2_6 configuration_minicpm.py).
_MINICPMV = (
    "('minicpm' if hidden_size == 2304 and query_num == 64 else 'llama') if version is None"
    " else {'2.0': 'minicpm', '2.5': 'llama', '2.6': 'qwen2', '4.0': 'llama', '4.5': 'qwen3'}.get(str(version))"
)

BASES: dict[str, str] = {
    # moonshotai/Kimi-K2-Instruct configuration_deepseek.py is DeepseekV3Config; so vLLM, sglang, TensorRT-LLM.
    "kimi_k2": "'deepseek_v3'",
    # XiaomiMiMo/MiMo-7B-Base configuration_mimo.py: class MiMoConfig(Qwen2Config).
    "mimo": "'qwen2'",
    # rednote-hilab/dots.ocr configuration_dots.py: class DotsOCRConfig(Qwen2Config); sglang 0.5.23 configs/dots_ocr.py.
    "dots_ocr": "'qwen2'",
    # MiniMaxAI/MiniMax-M3, the language model alone: the keys of the text config in MiniMax-M3-VL;
    # mlx-lm 0.32 models/minimax_m3_vl.py TextArgs, sglang 0.5.23 models/minimax_m3.py.
    "minimax_m3": "'minimax_m3_vl_text'",
    "minicpmv": _MINICPMV,
    # openbmb/MiniCPM-o-2_6 configuration_minicpm.py: MiniCPMOConfig(Qwen2Config); 4.5: (Qwen3Config).
    "minicpmo": "{'2.6': 'qwen2', '4.5': 'qwen3'}.get(str(version))",
    # haotian-liu/LLaVA llava/model/language_model/llava_llama.py: LlavaConfig(LlamaConfig); llava_mistral.py.
    # NVlabs/VILA writes the same model type over nested configs (llm_cfg).
    "llava_llama": "None if llm_cfg else 'llama'",
    "llava_mistral": "'mistral'",
    # LLaVA-VL/LLaVA-NeXT llava/model/language_model/llava_qwen.py: LlavaQwenConfig(Qwen2Config).
    "llava_qwen": "'qwen2'",
}
"""Model type → a formula over its file's keys for the family whose config class it has; null: its own."""

ARCHITECTURES: dict[str, str] = {
    # THUDM/cogvlm-chat-hf and cogvlm2-llama3-chat-19B: config.json without a model_type.
    "CogVLMForCausalLM": "cogvlm",
    "CogVLMVideoForCausalLM": "cogvlm",
}
"""Model class → family, for files that name no model type."""

TEXT_TYPES: dict[str, str] = {
    # The type of a language model that does not name its own, by the type of the whole.
    "deepseek_vl_v2": "deepseek_v2",  # deepseek-ai/deepseek-vl2 configuration_deepseek.py; vLLM configs/deepseek_vl2.py
    "kimi_k3": "kimi_linear",  # sglang 0.5.23 configs/kimi_k3.py
    "multi_modality": "llama",  # deepseek-ai/Janus modeling_vlm.py; sglang 0.5.23 configs/janus_pro.py
    "step3_vl": "step3_text",  # stepfun-ai/step3 configuration_step3.py; vLLM configs/step3_vl.py
    "bailingmm_moe_v2_lite": "bailing_moe_v2",  # inclusionAI/Ming-flash-omni; sglang 0.5.23 configs/bailing_moe_v2.py
}

DEFAULTS: dict[str, dict[str, Any]] = {
    # vLLM 0.33 transformers_utils/configs/medusa.py MedusaConfig.
    "medusa": {
        "hidden_size": 4096,
        "vocab_size": 32001,
        "num_heads": 5,
        "num_hidden_layers": 1,
        "tie_word_embeddings": False,
    },
    # Qwen/Qwen-7B configuration_qwen.py; Qwen-VL's copy says the same.
    "qwen": {
        "vocab_size": 151936,
        "hidden_size": 4096,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "layer_norm_epsilon": 1e-6,
        "max_position_embeddings": 8192,
        "kv_channels": 128,
        "rotary_pct": 1.0,
        "rotary_emb_base": 10000,
        "use_dynamic_ntk": True,
        "use_logn_attn": True,
        "intermediate_size": 22016,
        "no_bias": True,
        "tie_word_embeddings": False,
    },
    # baichuan-inc/Baichuan2-13B-Chat configuration_baichuan.py; sizes differ in the 7B repositories.
    "baichuan": {
        "hidden_act": "silu",
        "rms_norm_eps": 1e-6,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
    },
    # internlm/internlm-7b configuration_internlm.py. `rotary` came with a later revision: left out.
    "internlm": {
        "vocab_size": 103168,
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "hidden_act": "silu",
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
        "bias": True,
    },
    # internlm/internlm2-7b configuration_internlm2.py, as sglang 0.5.23 configs/internvl.py has it.
    "internlm2": {
        "vocab_size": 103168,
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": None,
        "hidden_act": "silu",
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
        "bias": True,
        "rope_theta": 10000,
        "rope_scaling": None,
    },
    # internlm/internlm-xcomposer2-vl-7b, as Ascend MindIE-LLM's config of the type has it.
    "internlmxcomposer2": {
        "num_key_value_heads": None,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
    },
    # xverse/XVERSE-13B configuration_xverse.py.
    "xverse": {
        "vocab_size": 100278,
        "hidden_size": 5120,
        "intermediate_size": 13824,
        "num_hidden_layers": 40,
        "num_attention_heads": 40,
        "hidden_act": "silu",
        "max_position_embeddings": 8192,
        "rms_norm_eps": 1e-6,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
    },
    # Tele-AI/Telechat models/7B_4bit and 12B_4bit configuration_telechat.py; tied by transformers 4.
    "telechat": {
        "vocab_size": 160256,
        "hidden_size": 4096,
        "n_layer": 30,
        "n_head": 32,
        "layer_norm_epsilon": 1e-5,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "ffn_hidden_size": 12288,
        "training_seqlen": 8192,
        "tie_word_embeddings": True,
    },
    # Tele-AI/TeleChat3-36B-Thinking configuration_telechat3.py.
    "telechat3": {
        "attention_bias": False,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "head_dim": 128,
        "hidden_act": "silu",
        "hidden_size": 6144,
        "intermediate_size": 24576,
        "max_position_embeddings": 2048,
        "mlp_bias": False,
        "num_attention_heads": 48,
        "num_hidden_layers": 64,
        "num_key_value_heads": None,
        "rms_norm_eps": 1e-5,
        "rope_scaling": None,
        "rope_theta": 1000000.0,
        "tie_word_embeddings": False,
        "vocab_size": 131072,
    },
    # openbmb/MiniCPM-2B-sft-bf16 and MiniCPM4-8B configuration_minicpm.py.
    "minicpm": {
        "vocab_size": 32000,
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": None,
        "hidden_act": "silu",
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": True,
        "rope_theta": 10000.0,
        "rope_scaling": None,
        "attention_bias": False,
    },
    # openbmb/MiniCPM-SALA, as sglang 0.5.23 configs/minicpm.py has it.
    "minicpm_sala": {
        "vocab_size": 150528,
        "hidden_size": 4096,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "hidden_act": "silu",
        "intermediate_size": 14336,
        "rms_norm_eps": 1e-6,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
        "max_position_embeddings": 32768,
        "rope_theta": 10000.0,
        "rope_scaling": None,
        "attention_bias": False,
        "qk_norm": True,
    },
    # deepseek-ai/deepseek-moe-16b-chat configuration_deepseek.py; mlx-lm 0.32 models/deepseek.py.
    "deepseek": {
        "vocab_size": 102400,
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "moe_intermediate_size": 1407,
        "num_hidden_layers": 30,
        "num_attention_heads": 32,
        "num_key_value_heads": 32,
        "moe_layer_freq": 1,
        "first_k_dense_replace": 0,
        "hidden_act": "silu",
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "bos_token_id": 100000,
        "eos_token_id": 100001,
        "tie_word_embeddings": False,
        "rope_theta": 10000.0,
        "rope_scaling": None,
        "attention_bias": False,
    },
    # microsoft/Phi-3-small-8k-instruct configuration_phi3_small.py; tied by transformers 4, its class says nothing.
    "phi3small": {
        "vocab_size": 100352,
        "max_position_embeddings": 8192,
        "rope_embedding_base": 10**6,
        "rope_scaling": None,
        "hidden_size": 4096,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "hidden_act": "gegelu",
        "ff_intermediate_size": 14336,
        "dense_attention_every_n_layers": 2,
        "layer_norm_epsilon": 1e-5,
        "bos_token_id": 100257,
        "eos_token_id": 100257,
        "tie_word_embeddings": True,
    },
    # microsoft/phi-1_5 configuration_mixformer_sequential.py.
    "mixformer-sequential": {
        "vocab_size": 50304,
        "n_positions": 2048,
        "n_embd": 1024,
        "n_layer": 20,
        "n_head": 16,
        "rotary_dim": 32,
        "activation_function": "gelu_new",
        "layer_norm_epsilon": 1e-5,
        "tie_word_embeddings": False,
        "pad_vocab_size_multiple": 64,
    },
    # microsoft/phi-2 configuration_phi.py of late 2023; its sizes differ from copy to copy.
    "phi-msft": {
        "n_positions": 2048,
        "rotary_dim": 32,
        "activation_function": "gelu_new",
        "layer_norm_epsilon": 1e-5,
        "tie_word_embeddings": False,
        "pad_vocab_size_multiple": 64,
    },
    # allenai/Molmo-7B-D-0924 config_molmo.py.
    "molmo": {
        "vocab_size": 50304,
        "embedding_size": 50304,
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": None,
        "max_position_embeddings": 2048,
        "layer_norm_eps": 1e-5,
        "rope_theta": 10000.0,
        "qkv_bias": False,
        "weight_tying": False,
        "attention_layer_norm": False,
        "norm_after": False,
        "layer_norm_type": "rms",
    },
    # tiiuae/falcon-40b configuration_RW.py (falcon-7b's is the same class); tied by transformers 4.
    "RefinedWeb": {
        "layer_norm_epsilon": 1e-5,
        "multi_query": False,
        "alibi": False,
        "bias": False,
        "tie_word_embeddings": True,
    },
    "RefinedWebModel": {
        "layer_norm_epsilon": 1e-5,
        "alibi": False,
        "bias": False,
        "tie_word_embeddings": True,
    },
    # apple/OpenELM-270M configuration_openelm.py.
    "openelm": {
        "vocab_size": 32000,
        "max_context_length": 2048,
        "num_transformer_layers": 12,
        "model_dim": 2048,
        "head_dim": 128,
        "num_gqa_groups": 1,
        "ffn_with_glu": True,
        "ffn_dim_divisor": 256,
        "activation_fn_name": "swish",
        "normalization_layer_name": "rms_norm",
        "normalize_qk_projections": False,
        "share_input_output_layers": False,
        "rope_freq_constant": 10000,
        "bos_token_id": 1,
        "eos_token_id": 2,
    },
    # 01-ai/Yi-6B configuration_yi.py. The sizes differ in Yi-34B's.
    "Yi": {
        "vocab_size": 64000,
        "hidden_act": "silu",
        "max_position_embeddings": 4096,
        "rms_norm_eps": 1e-5,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
        "rope_theta": 5000000.0,
    },
    # BAAI/AquilaChat-7B configuration_aquila.py, as vLLM 0.2 transformers_utils/configs/aquila.py has it.
    "aquila": {
        "vocab_size": 100008,
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": None,
        "hidden_act": "silu",
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-5,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
    },
    # OrionStarAI/Orion-14B-Base configuration_orion.py, as vLLM 0.3 transformers_utils/configs/orion.py has it.
    "orion": {
        "vocab_size": 84608,
        "hidden_size": 4096,
        "intermediate_size": 15360,
        "num_hidden_layers": 40,
        "num_attention_heads": 40,
        "num_key_value_heads": 40,
        "hidden_act": "silu",
        "max_position_embeddings": 4096,
        "rms_norm_eps": 1e-5,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
        "rope_theta": 10000.0,
        "rope_scaling": None,
        "attention_bias": False,
    },
    # vivo-ai/BlueLM-7B-Base configuration_bluelm.py, as a vLLM branch's configs/bluelm.py has it.
    "BlueLM": {
        "vocab_size": 100096,
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": None,
        "hidden_act": "silu",
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
        "rope_theta": 10000.0,
    },
    # stabilityai/stable-code-3b configuration_stablelm_epoch.py (also stablelm-3b-4e1t).
    "stablelm_epoch": {
        "vocab_size": 50304,
        "intermediate_size": 6912,
        "hidden_size": 2560,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": 32,
        "hidden_act": "silu",
        "rope_pct": 0.25,
        "rope_theta": 10000,
        "max_position_embeddings": 4096,
        "norm_eps": 1e-5,
        "bos_token_id": 0,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
    },
    # Snowflake/snowflake-arctic-instruct configuration_arctic.py, as vLLM 0.10.2 configs/arctic.py has it.
    "arctic": {
        "vocab_size": 32000,
        "hidden_size": 4096,
        "intermediate_size": 14336,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": None,
        "hidden_act": "silu",
        "max_position_embeddings": 4096,
        "rms_norm_eps": 1e-5,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
        "rope_theta": 1e6,
        "sliding_window": None,
        "num_experts_per_tok": 1,
        "num_local_experts": 8,
        "moe_layer_frequency": 2,
    },
    # stepfun-ai/step3 configuration_step3.py, as vLLM 0.10.2 configs/step3_vl.py has it.
    "step3_text": {
        "hidden_size": 7168,
        "intermediate_size": 18432,
        "num_attention_heads": 64,
        "num_attention_groups": 1,
        "num_hidden_layers": 61,
        "max_seq_len": 65536,
        "vocab_size": 128815,
        "rms_norm_eps": 1e-5,
        "moe_intermediate_size": 5120,
        "moe_num_experts": 48,
        "moe_top_k": 3,
        "rope_theta": 500000,
        "rope_scaling": None,
        "share_expert_dim": 5120,
        "share_q_dim": 2048,
        "head_dim": 256,
        "moe_layers_enum": list(range(4, 60)),
    },
    # inclusionAI/Ling-lite configuration_bailing_moe.py.
    "bailing_moe": {
        "vocab_size": 30592,
        "hidden_size": 1024,
        "num_hidden_layers": 24,
        "num_attention_heads": 16,
        "hidden_act": "silu",
        "use_qkv_bias": False,
        "use_bias": True,
        "rms_norm_eps": 1e-5,
        "tie_word_embeddings": False,
        "max_position_embeddings": 16384,
        "rope_theta": 10000.0,
        "use_sliding_window": False,
        "rope_scaling": None,
        "pad_token_id": 126081,
        "num_experts": 16,
        "num_shared_experts": 0,
        "num_experts_per_tok": 2,
        "first_k_dense_replace": 0,
    },
    # inclusionAI/Ling-mini-2.0 configuration_bailing_moe_v2.py: the sizes differ between Ling and Ming.
    "bailing_moe_v2": {
        "hidden_act": "silu",
        "use_qkv_bias": False,
        "tie_word_embeddings": False,
        "use_sliding_window": False,
        "rope_scaling": None,
        "first_k_dense_replace": 0,
    },
    # tencent/Tencent-Hunyuan-Large configuration_hunyuan.py, as TensorRT-LLM _torch/model_config.py has it.
    "hunyuan": {
        "vocab_size": 290943,
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "moe_intermediate_size": None,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": None,
        "attention_head_dim": None,
        "hidden_act": "silu",
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-5,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
        "rope_theta": 10000.0,
        "rope_scaling": None,
        "attention_bias": False,
        "mlp_bias": False,
    },
    # MiniMaxAI/MiniMax-Text-01 configuration_minimax_text_01.py.
    "minimax_text_01": {
        "vocab_size": 32000,
        "hidden_size": 4096,
        "intermediate_size": 14336,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "hidden_act": "silu",
        "max_position_embeddings": 131072,
        "rms_norm_eps": 1e-5,
        "tie_word_embeddings": False,
        "rope_theta": 1e6,
        "sliding_window": None,
        "num_experts_per_tok": 2,
        "num_local_experts": 8,
    },
    # pfnet/plamo-13b modeling_plamo.py PlamoConfig.
    "plamo": {
        "vocab_size": 32000,
        "hidden_size": 4096,
        "intermediate_size": 13312,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "n_shared_head": 8,
        "tie_word_embeddings": False,
    },
    # iFLYTEK Spark-X2.5, as sglang 0.5.23 configs/spark2_5.py has it.
    "spark2_5": {
        "hidden_size": 2048,
        "intermediate_size": 6656,
        "num_attention_heads": 8,
        "num_key_value_heads": 2,
        "num_hidden_layers": 28,
        "head_dim": 256,
        "sliding_window": 512,
        "vocab_size": 133120,
        "rms_norm_eps": 1e-6,
        "max_position_embeddings": 8192,
    },
    # inceptionai/jais-13b configuration_jais.py, as vLLM 0.10.2 configs/jais.py has it; tied by transformers 4.
    "jais": {
        "vocab_size": 50257,
        "n_positions": 1024,
        "n_embd": 768,
        "n_layer": 12,
        "n_head": 12,
        "activation_function": "gelu_new",
        "layer_norm_epsilon": 1e-5,
        "bos_token_id": 50256,
        "eos_token_id": 50256,
        "position_embedding_type": "learned",
        "tie_word_embeddings": True,
    },
    # evilfreelancer/ruGPT3XL configuration_rugpt3xl.py.
    "rugpt3xl": {
        "vocab_size": 50264,
        "hidden_size": 2048,
        "num_hidden_layers": 24,
        "num_attention_heads": 16,
        "intermediate_size": 8192,
        "hidden_act": "gelu_new",
        "max_position_embeddings": 2048,
        "layer_norm_eps": 1e-5,
        "bos_token_id": 2,
        "eos_token_id": 1,
        "pad_token_id": 0,
        "tie_word_embeddings": False,
    },
    # tiiuae/Falcon-Perception configuration_falcon_perception.py.
    "falcon_perception": {
        "dim": 1024,
        "n_layers": 28,
        "n_heads": 16,
        "head_dim": 128,
        "n_kv_heads": 8,
        "vocab_size": 65536,
        "ffn_dim": 3072,
        "norm_eps": 1e-5,
        "max_seq_len": 8192,
        "rope_theta": 10000,
    },
    # Nanbeige/Nanbeige4 configuration_nanbeige.py, as sglang 0.5.23 configs/nanbeige.py has it.
    "nanbeige": {
        "vocab_size": 166144,
        "hidden_size": 3072,
        "intermediate_size": 10752,
        "num_hidden_layers": 22,
        "num_attention_heads": 48,
        "num_key_value_heads": None,
        "hidden_act": "silu",
        "max_position_embeddings": 4096,
        "rms_norm_eps": 1e-5,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "tie_word_embeddings": False,
        "rope_theta": 50000.0,
        "rope_scaling": None,
        "attention_bias": False,
    },
}
"""Model type → class defaults."""

VARIANTS: dict[str, tuple[tuple[str, dict[str, Any]], ...]] = {
    "chatglm": (
        # THUDM/chatglm-6b configuration_chatglm.py; tied by transformers 4.
        (
            "inner_hidden_size is not None or position_encoding_2d is not None",
            {
                "hidden_size": 4096,
                "num_layers": 28,
                "num_attention_heads": 32,
                "layernorm_epsilon": 1e-5,
                "max_sequence_length": 2048,
                "inner_hidden_size": 16384,
                "position_encoding_2d": True,
                "tie_word_embeddings": True,
            },
        ),
        # THUDM/chatglm2-6b, codegeex2-6b, glm-4-9b configuration_chatglm.py; vLLM 0.10.2 configs/chatglm.py.
        (
            "True",
            {
                "num_layers": 28,
                "padded_vocab_size": 65024,
                "hidden_size": 4096,
                "ffn_hidden_size": 13696,
                "kv_channels": 128,
                "num_attention_heads": 32,
                "seq_length": 2048,
                "layernorm_epsilon": 1e-5,
                "rmsnorm": True,
                "add_bias_linear": False,
                "add_qkv_bias": False,
                "multi_query_attention": False,
                "multi_query_group_num": 1,
            },
        ),
    ),
    "cogvlm": (
        # THUDM/cogvlm2-llama3-chat-19B configuration_cogvlm.py.
        (
            "num_multi_query_heads is not None",
            {
                "vocab_size": 128256,
                "hidden_size": 4096,
                "intermediate_size": 14336,
                "num_hidden_layers": 32,
                "num_attention_heads": 32,
                "hidden_act": "silu",
                "max_position_embeddings": 8192,
                "rms_norm_eps": 1e-5,
                "bos_token_id": 128000,
                "eos_token_id": 128001,
                "tie_word_embeddings": False,
            },
        ),
        # THUDM/cogvlm-chat-hf configuration_cogvlm.py.
        (
            "True",
            {
                "vocab_size": 32000,
                "hidden_size": 4096,
                "intermediate_size": 11008,
                "num_hidden_layers": 32,
                "num_attention_heads": 32,
                "hidden_act": "silu",
                "max_position_embeddings": 2048,
                "rms_norm_eps": 1e-6,
                "pad_token_id": 0,
                "bos_token_id": 1,
                "eos_token_id": 2,
                "tie_word_embeddings": False,
            },
        ),
    ),
    "minimind": (
        # jingyaogong/MiniMind2 LMConfig.py. model.py gives the head the embedding's weight.
        (
            "dim is not None or n_layers is not None",
            {
                "dim": 512,
                "n_layers": 8,
                "n_heads": 8,
                "n_kv_heads": 2,
                "vocab_size": 6400,
                "multiple_of": 64,
                "norm_eps": 1e-5,
                "rope_theta": 1e6,
                "use_moe": False,
                "tie_word_embeddings": True,
            },
        ),
        # jingyaogong/minimind model/model_minimind.py MiniMindConfig: sizes differ between its versions.
        (
            "True",
            {"vocab_size": 6400, "num_attention_heads": 8, "max_position_embeddings": 32768, "rope_theta": 1e6},
        ),
    ),
}
"""Model types that several classes share: the first whose formula holds over the file's keys."""

"""Model types whose own code takes no YaRN, though their positions are RoPE. Hand-kept, each with its source.

What a config class refuses by its rules of RoPE types is here too: its file could not be loaded with the edit. Types
that rename a RoPE type need no row (phi3 reads ``yarn`` as ``longrope``): resolving the edited file shows it.
"""

from __future__ import annotations

__all__ = ["DEAF", "UNSTRETCHABLE"]

_FIXED = "turns heads by a table of fixed frequencies and reads no RoPE scaling"
_PLAIN = "takes plain RoPE only, in transformers, vLLM and SGLang"
_LONG = "reads YaRN as LongRoPE, whose factors nobody but the model's maker has"

UNSTRETCHABLE: dict[str, str] = {
    # transformers 5.23 modeling_gptj.py create_sinusoidal_positions. vLLM 0.33 models/gpt_j.py gives rope_parameters to
    # get_rope; sglang 0.5.23 models/gpt_j.py the base alone.
    "gptj": f"transformers' GPT-J {_FIXED}; of the others only vLLM's does",
    # transformers 5.23 modeling_codegen.py create_sinusoidal_positions; no other engine here has a CodeGen.
    "codegen": f"transformers' CodeGen {_FIXED}, and no other engine has one",
    # transformers 5.23 modeling_roformer.py RoFormerSinusoidalPositionalEmbedding.
    "roformer": f"transformers' RoFormer {_FIXED}, and no other engine has one",
    # transformers 5.23 modeling_ernie4_5_vl_moe.py Ernie4_5_VLMoeTextRotaryEmbedding raises for any other. vLLM 0.33
    # models/ernie45_vl_moe.py and sglang 0.5.23 models/ernie45_moe_vl.py build their own embedding from the base alone.
    "ernie4_5_vl_moe_text": f"ERNIE 4.5 VL {_PLAIN}",
    # transformers 5.23 configuration_cosmos3_edge.py validate_architecture; vLLM and SGLang load the same class.
    "cosmos3_edge_text": f"Cosmos3 Edge {_PLAIN}",
    # transformers 5.23 configuration_phi3.py and configuration_phi4_multimodal.py convert_rope_params_to_dict; vLLM and
    # SGLang load the same classes. llama.cpp's options do not go through them.
    "phi3": f"transformers' class, which vLLM and SGLang use too, {_LONG}",
    "phi4_multimodal": f"transformers' class, which vLLM and SGLang use too, {_LONG}",
    # transformers 5.23 configuration_phimoe.py validate_rope: whatever is not plain needs short_mscale and long_mscale.
    "phimoe": "transformers' class, which vLLM and SGLang use too, asks of any scaling for LongRoPE's fields",
    # THUDM/chatglm3-6b modeling_chatglm.py RotaryEmbedding; vLLM 0.33 and sglang 0.5.23 models/chatglm.py.
    "chatglm": "ChatGLM's own code, vLLM and SGLang turn heads by rope_ratio alone and read no RoPE scaling",
}
"""Type of a language model → why YaRN cannot stretch it, as a clause."""

DEAF: dict[tuple[str, str], frozenset[str]] = {
    # sglang 0.5.23 srt/models: calls of get_rope without rope_scaling.
    ("sglang", ""): frozenset(
        {
            "baichuan", "dbrx", "gemma", "gemma2", "granitemoe", "mixtral", "muse_glimmer_text", "muse_spark_text",
            "olmo", "persimmon", "phi", "stablelm", "starcoder2",
        }
    ),
    # vLLM 0.22 and 0.33 model_executor/models: calls of get_rope with plain parameters of their own.
    ("vllm", ""): frozenset({"dbrx", "mimo_v2_flash"}),
    # vLLM 0.10.2 model_executor/models: calls of get_rope without rope_scaling.
    ("vllm", "<0.12"): frozenset(
        {
            "arctic", "baichuan", "dbrx", "falcon", "gemma", "gemma2", "gpt_neox", "minimax", "mixtral", "molmo",
            "olmo", "olmo2", "persimmon", "phi", "stablelm", "starcoder2", "zamba2",
        }
    ),
    # mlx-lm 0.32.2 models: nn.RoPE, or a scaling of their own, where others call initialize_rope with the file's.
    ("mlx-lm", ""): frozenset(
        {
            "baichuan_m1", "cohere", "cohere2", "dbrx", "deepseek", "ernie4_5", "ernie4_5_moe", "gemma", "gemma2",
            "glm", "glm4", "glm4_moe", "gpt_neox", "helium", "hunyuan", "hunyuan_v1_dense", "lfm2", "lfm2_moe",
            "minicpm3", "minimax", "mixtral", "muse_glimmer_text", "muse_spark_text", "nanochat", "nemotron",
            "olmo", "openelm", "phi", "phixtral", "plamo", "plamo2", "qwen", "qwen2_moe", "qwen3_moe", "stablelm",
            "starcoder2",
        }
    ),
}  # fmt: skip
"""Engine and releases (``""``: all others) → types of language models that its own code turns without any scaling."""

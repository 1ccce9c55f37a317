"""Blueprints of model types that live in a repository's own code: written by hand, one module per family.

They have the form of the generated ones (:mod:`llmcfg.knowledge.blueprints`), and read what the file says over the
class defaults of :mod:`llmcfg.knowledge.families`. Each names the modeling file it follows;
tests/blueprints/test_remote.py holds the published totals. What a modeling file can do beyond that is
:class:`~llmcfg.tensors.blueprint.Unknown`.
"""

from __future__ import annotations

__all__ = ["CLASSES", "COMPOSITES", "MODULES"]

MODULES: dict[str, str] = {
    "DeepseekOCR": "deepseek_ocr",
    "PanguEmbedded": "pangu",
    "RefinedWeb": "refined_web",
    "RefinedWebModel": "refined_web",
    "Yi": "yi",
    "baichuan": "baichuan",
    "bailing_moe": "bailing_moe",
    "bailing_moe_v2": "bailing_moe",
    "chatglm": "chatglm",
    "codet5p": "codet5p",
    "deepseek": "deepseek",
    "deepseek_vl_v2": "deepseek_ocr",
    "fish_qwen3_omni": "fish_qwen3",
    "gpt_neox_reward_model": "neox_reward",
    "hf_olmo": "hf_olmo",
    "internlm": "internlm",
    "internlm2": "internlm2",
    "internlmxcomposer2": "xcomposer2",
    "internvl_chat": "internvl_chat",
    "llada": "llada",
    "llama3v": "llama3v",
    "llava_llama": "llava_original",
    "llava_mistral": "llava_original",
    "llava_qwen": "llava_original",
    "locateanything": "locateanything",
    "medusa": "medusa",
    "minicpm": "minicpm",
    "minicpmv": "minicpmv",
    "minimax_m1": "minimax_m1",
    "minimax_text_01": "minimax_m1",
    "minimind": "minimind",
    "mixformer-sequential": "mixformer",
    "molmo": "molmo",
    "nemotron-nas": "nemotron_nas",
    "nvembed": "nvembed",
    "openelm": "openelm",
    "phi3_v": "phi3_v",
    "phi3small": "phi3small",
    "qwen": "qwen",
    "stablelm_epoch": "stablelm_epoch",
    "telechat": "telechat",
    "videollama3_qwen2": "videollama3",
    "xgenmm": "xgenmm",
}
"""Model type → module."""

CLASSES: dict[str, str] = {
    # haotian-liu/LLaVA wrote "llava", a type of transformers now, over its own layout before llava_llama
    "LlavaLlamaForCausalLM": "llava_llama",
    "LlavaMistralForCausalLM": "llava_mistral",
    "LlavaQwenForCausalLM": "llava_qwen",
}
"""Model class → the type above that it is of, whatever model type its file names."""

COMPOSITES = ("dots_ocr", "minicpmo")
"""Model types whose config class is a language model's, and whose model has towers besides: not to be counted as that.

:data:`llmcfg.knowledge.families.BASES` names the class.
"""

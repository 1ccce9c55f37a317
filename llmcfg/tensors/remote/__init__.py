"""Blueprints of model types that live in a repository's own code: written by hand, one module per family.

They have the form of the generated ones (:mod:`llmcfg.knowledge.blueprints`), and read what the file says over the
class defaults of :mod:`llmcfg.knowledge.families`. Each names the modeling file it follows;
tests/blueprints/test_remote.py holds the published totals. What a modeling file can do beyond that is
:class:`~llmcfg.tensors.blueprint.Unknown`.
"""

from __future__ import annotations

__all__ = ["COMPOSITES", "MODULES"]

MODULES: dict[str, str] = {
    "RefinedWeb": "refined_web",
    "RefinedWebModel": "refined_web",
    "Yi": "yi",
    "baichuan": "baichuan",
    "bailing_moe": "bailing_moe",
    "bailing_moe_v2": "bailing_moe",
    "chatglm": "chatglm",
    "deepseek": "deepseek",
    "hf_olmo": "hf_olmo",
    "internlm": "internlm",
    "internlm2": "internlm2",
    "llada": "llada",
    "minicpm": "minicpm",
    "minimind": "minimind",
    "nemotron-nas": "nemotron_nas",
    "openelm": "openelm",
    "phi3small": "phi3small",
    "qwen": "qwen",
    "stablelm_epoch": "stablelm_epoch",
    "telechat": "telechat",
}
"""Model type → module."""

COMPOSITES = ("dots_ocr", "llava_llama", "llava_mistral", "llava_qwen", "minicpmo", "minicpmv")
"""Model types whose config class is a language model's, and whose model has towers besides: not to be counted as that.

:data:`llmcfg.knowledge.families.BASES` names the class.
"""

"""Context extensions that a model card documents and the model's file does not switch on.

Hand-kept: each row names the models, what the card says to add, and where it says so.
"""

from __future__ import annotations

from llmcfg.base.record import Record

__all__ = ["DOCUMENTED", "Documented"]


class Documented(Record):
    """An extension in a model card's words.

    :ivar rope_scaling: the object that the card says to add.
    :ivar length: tokens that it reaches.
    :ivar source: where the card says so.
    """

    rope_scaling: dict[str, str | float | int]
    length: int
    source: str


def _card(name: str, factor: float, original: int, length: int, section: str = "processing-long-texts") -> Documented:
    yarn: dict[str, str | float | int] = {
        "type": "yarn",
        "factor": factor,
        "original_max_position_embeddings": original,
    }
    return Documented(yarn, length, f"https://huggingface.co/{name}#{section}")


DOCUMENTED: dict[str, Documented] = {
    name: _card(name, 4.0, 32768, 131072)
    for name in (
        # "To handle extensive inputs exceeding 32,768 tokens, we utilize YARN": QwenLM/Qwen3#663 has the reasoning.
        "Qwen/Qwen2-7B-Instruct",
        "Qwen/Qwen2-72B-Instruct",
        # "The current config.json is set for context length up to 32,768 tokens."
        "Qwen/Qwen2.5-7B-Instruct",
        "Qwen/Qwen2.5-14B-Instruct",
        "Qwen/Qwen2.5-32B-Instruct",
        "Qwen/Qwen2.5-72B-Instruct",
        "Qwen/Qwen2.5-Coder-7B-Instruct",
        "Qwen/Qwen2.5-Coder-14B-Instruct",
        "Qwen/Qwen2.5-Coder-32B-Instruct",
        # "Qwen3 natively supports context lengths of up to 32,768 tokens … up to 131,072 tokens using the YaRN method."
        "Qwen/Qwen3-4B",
        "Qwen/Qwen3-8B",
        "Qwen/Qwen3-14B",
        "Qwen/Qwen3-32B",
        "Qwen/Qwen3-30B-A3B",
        "Qwen/Qwen3-235B-A22B",
    )
} | {
    # "supports a context length of up to 65,536 tokens"
    "Qwen/Qwen2-57B-A14B-Instruct": _card("Qwen/Qwen2-57B-A14B-Instruct", 2.0, 32768, 65536),
    # "Context Length: Full 131,072 tokens. For prompts exceeding 8,192 tokens in length, you must enable YaRN"
    "Qwen/QwQ-32B": _card("Qwen/QwQ-32B", 4.0, 32768, 131072, "usage-guidelines"),
    # "262,144 natively and extensible up to 1,010,000 tokens"
    **{
        name: _card(name, 4.0, 262144, 1_010_000, "processing-ultra-long-texts")
        for name in ("Qwen/Qwen3-Next-80B-A3B-Instruct", "Qwen/Qwen3-Next-80B-A3B-Thinking")
    },
}

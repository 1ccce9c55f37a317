"""What reports and model cards say of a model's context and its file does not: extensions, and the length of training.

Hand-kept: each row names the models, what is said, and where.
"""

from __future__ import annotations

from llmcfg.base.record import Record

__all__ = ["DOCUMENTED", "TRAINED", "Documented", "Trained"]


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


class Trained(Record):
    """The longest sequences that a model was trained on, by its makers' own words.

    :ivar length: tokens.
    :ivar source: where they say so.
    """

    length: int
    source: str


def _trained(length: int, source: str, *names: str) -> dict[str, Trained]:
    return dict.fromkeys(names, Trained(length, source))


_CHAT = ("", "-Instruct")

TRAINED: dict[str, Trained] = {
    # 3.2: "augmented the context length from 4,096 tokens to 32,768 tokens during the concluding phase of pre-training"
    **_trained(
        32768,
        "https://arxiv.org/abs/2407.10671",
        *(f"Qwen/Qwen2-{size}{kind}" for size in ("0.5B", "1.5B", "7B", "72B", "57B-A14B") for kind in _CHAT),
    ),
    # 3.3: 4,096 tokens, then 32,768 in the last phase, for every size but the hosted Turbo.
    **_trained(
        32768,
        "https://arxiv.org/abs/2412.15115",
        *(f"Qwen/Qwen2.5-{size}{kind}" for size in ("0.5B", "1.5B", "3B", "7B", "14B", "32B", "72B") for kind in _CHAT),
    ),
    # "Stage 3 enhances long-context comprehension by extending training sequence lengths up to 32k tokens."
    **_trained(
        32768,
        "https://huggingface.co/Qwen/Qwen3-1.7B-Base",
        *(
            f"Qwen/Qwen3-{size}{kind}"
            for size in ("0.6B", "1.7B", "4B", "8B", "14B", "30B-A3B")
            for kind in ("", "-Base")
        ),
        "Qwen/Qwen3-32B",
        "Qwen/Qwen3-235B-A22B",
    ),
    # Table 1: context_len 8192; "Trained with 8k context length and fixed cache size"
    **_trained(
        8192,
        "https://arxiv.org/abs/2310.06825",
        "mistralai/Mistral-7B-v0.1",
        "mistralai/Mistral-7B-Instruct-v0.1",
    ),
    # "train 17B tokens with 256k context window"
    **_trained(262144, "https://huggingface.co/01-ai/Yi-9B-200K/blob/main/CHANGELOG.md", "01-ai/Yi-9B-200K"),
}
"""Repo id → what it was trained on."""

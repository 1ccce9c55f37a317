"""Model types that transformers has not: it takes such a file only with the code of the file's own repository."""

from __future__ import annotations

from llmcfg.knowledge.types import TRANSFORMERS, TYPES
from llmcfg.problems.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["known", "untaken"]


def known(model_type: str) -> bool:
    """Tell whether transformers has a model type."""
    return model_type in TYPES and model_type[:1] != "_"


def untaken(model_type: str, auto_map: object) -> Iterator[Problem]:
    """Check that a file of a type that transformers has not names code for it (``auto_map``)."""
    if isinstance(auto_map, dict) and "AutoConfig" in auto_map:
        return
    yield Problem(
        "transformers",
        TRANSFORMERS,
        "model_type",
        model_type,
        f"a model type that transformers {TRANSFORMERS} has, or the file must name its own code (auto_map)",
        "it may be of a newer release, or of a repository whose code transformers does not hold",
    )

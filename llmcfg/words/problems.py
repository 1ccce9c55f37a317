"""Problems as sentences: who refuses a file, over which key, and what it needs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from llmcfg.words.differences import short_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from llmcfg.facts.config import Config
    from llmcfg.problems import Problem

__all__ = ["told", "told_of"]

_LONGEST = 60


def told(problems: Iterable[Problem]) -> tuple[str, ...]:
    """Say each problem in a sentence."""
    return tuple(_sentence(problem) for problem in problems)


def told_of(configs: tuple[Config, ...]) -> tuple[str, ...]:
    """Say the problems of several models, each by its name."""
    if len(configs) == 1:
        return told(configs[0].problems)
    names = short_names(configs)
    return tuple(f"{name}: {one}" for name, config in zip(names, configs, strict=True) for one in told(config.problems))


def _sentence(problem: Problem) -> str:
    hint = f" ({problem.hint})" if problem.hint else ""
    return (
        f"{problem.by} {problem.versions} refuses {problem.key} {_value(problem.value)}: "
        f"it must be {problem.needs}{hint}"
    )


def _value(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    if len(text) <= _LONGEST:
        return text
    return f"(a list of {len(value)})" if isinstance(value, list) else text[: _LONGEST - 1] + "…"

"""The object that ``llmcfg context --json`` prints for a model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from llmcfg.base.errors import LlmcfgError
from llmcfg.base.outputs import head
from llmcfg.figures.context import as_json, context, documented
from llmcfg.figures.engines import Engine, engines
from llmcfg.figures.rope import Unusable, base, ropes, variants
from llmcfg.words.engines import contradictions
from llmcfg.words.remarks import remarks

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.figures.target import Plan

__all__ = ["context_json"]


def context_json(
    config: Config,
    which: Iterable[Engine],
    *,
    target: int | None = None,
    plan: Plan | LlmcfgError | None = None,
    rope: bool,
    tokenizer: int | None = None,
) -> dict[str, Any]:
    """Return the record, the engines' table and, where asked, the change to a target and the frequencies.

    What cannot be computed is null with ``why``.

    :param plan: what reaches the target, or why nothing does.
    """
    card = documented(config)
    said: dict[str, Any] = {
        **head("context"),
        "model": config.name,
        "context": {**as_json(context(config)), "engines": [row._asdict() for row in engines(config, which)]},
        "tokenizer_max_length": tokenizer,
        "documented": card._asdict() if card is not None else None,
        "contradictions": [*config.contradictions, *contradictions(config)],
        "problems": [problem._asdict() for problem in config.problems],
        "notes": remarks(config),
    }
    if isinstance(plan, LlmcfgError):
        said["target"] = {"target": target, "patch": None, "why": str(plan)}
    elif plan is not None:
        said["target"] = _plan(plan)
    if rope:
        said["rope"] = _rope(config)
    return said


def _plan(plan: Plan) -> dict[str, Any]:
    """A change that reaches a target; the edited config is left to ``--write``."""
    values = plan._asdict()
    del values["config"]
    return {**values, "commands": [command._asdict() for command in plan.commands], "warnings": list(plan.warnings)}


def _rope(config: Config) -> list[dict[str, Any]]:
    sets: list[dict[str, Any]] = []
    try:
        found = ropes(config)
    except Unusable as error:
        return [
            {
                "layers": None,
                "layer_count": None,
                "rope_type": config.rope_type,
                "inverse_frequencies": None,
                "why": str(error),
            }
        ]
    for rope in found:
        about: dict[str, Any] = {"layers": rope.layers or None, "layer_count": rope.layer_count, "rope_type": rope.kind}
        try:
            about["base"] = base(rope)
            for when, one in variants(rope):
                sets.append(
                    {
                        **about,
                        "when": when or None,
                        "attention_factor": one.attention_factor,
                        "inverse_frequencies": list(one.inverse),
                        "wavelengths": [
                            None if not f else w for f, w in zip(one.inverse, one.wavelengths, strict=True)
                        ],
                        "treatments": list(one.treatments),
                    }
                )
        except Unusable as error:
            sets.append({**about, "inverse_frequencies": None, "why": str(error)})
    return sets

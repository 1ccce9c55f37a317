"""The object that ``llmcfg memory --json`` prints for a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from llmcfg.base.outputs import head

if TYPE_CHECKING:
    from llmcfg.figures.budget import Budget

__all__ = ["memory_json"]


def memory_json(said: Budget, remarks: Sequence[str] = ()) -> dict[str, Any]:
    """Return the object.

    :param remarks: what is to be said beside.
    """
    machine = said.machine
    operations = None
    if said.flops is not None:
        operations = {**said.flops._asdict(), "parts": [part._asdict() for part in said.flops.parts]}
    return {
        **head("memory"),
        "model": said.model,
        "weights": said.weights._asdict(),
        "kv_cache": {**said.cache._asdict(), "engines": list(said.engines)},
        "loads": [one._asdict() for one in said.loads],
        "machine": machine._asdict() | {"budget": machine.budget} if machine is not None else None,
        "tensor_parallel": [one._asdict() for one in said.splits],
        "flops": operations,
        "training": dict(zip(("flops", "formula"), said.training, strict=True)) if said.training else None,
        "problems": [problem._asdict() for problem in said.problems],
        "contradictions": list(said.contradictions),
        "why": said.why,
        "notes": list(remarks),
    }

"""A Model: a config's facts, what follows from them, and its tensors, behind one object."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from llmcfg.facts.config import Config

if TYPE_CHECKING:
    from llmcfg.figures.budget import Budget
    from llmcfg.figures.context import Context
    from llmcfg.tensors.blueprint import Tensors

__all__ = ["Model"]


class Model(Config):
    """What :func:`llmcfg.load` returns: a :class:`~llmcfg.Config` that also knows what follows from its facts."""

    @classmethod
    def of(cls, config: Config) -> Self:
        """Return the model that a config describes."""
        return cls(
            name=config.name,
            source=config.source,
            facts=config.facts,
            resolved=config.resolved,
            uses=config.uses,
            notes=config.notes,
            contradictions=config.contradictions,
        )

    def __repr__(self) -> str:
        from llmcfg.render.clean import clean
        from llmcfg.words.summary import headline

        return f"<llmcfg.Model {clean(self.name)}: {clean(headline(self)) or 'nothing known'}>"

    def _repr_html_(self) -> str:
        """Return the table of ``llmcfg show``, as notebooks display it."""
        from llmcfg.render.html import html
        from llmcfg.render.show import show_sheet

        return html(show_sheet(self))

    @property
    def figures(self) -> dict[str, Any]:
        """What follows from the facts: parameters, weights, KV cache, context; as in ``show --json``."""
        from llmcfg.figures import figures

        return figures(self)

    @property
    def parameters(self) -> dict[str, Any]:
        """How many parameters the model has (``total``, ``active``, ``stored``, ``by_component`` …), as in figures."""
        from llmcfg.figures import sizes

        parameters: dict[str, Any] = sizes(self)["parameters"]
        return parameters

    def context(self) -> Context:
        """Return the context length as a record: native, effective, the method between them, and the deciding key."""
        from llmcfg.figures.context import context

        return context(self)

    def tensors(self) -> Tensors:
        """Return every weight tensor, under transformers' names and in the order of its modules.

        :raises InvalidConfig: they are not known: an unknown class, or values that do not fit it.
        """
        from llmcfg.base.errors import InvalidConfig
        from llmcfg.tensors.blueprint import Unknown
        from llmcfg.tensors.listing import of

        try:
            return of(self)
        except Unknown as why:
            raise InvalidConfig(f"{self.name}: the tensors are not known: {why}") from why

    def memory(
        self,
        contexts: int | Sequence[int] | None = None,
        *,
        batch: int = 1,
        dtype: str | None = None,
        kv_dtype: str | None = None,
        gpu: str | None = None,
        utilization: float = 0.9,
        trained: int | None = None,
    ) -> Budget:
        """Return what the model takes to run; what cannot be computed is null with ``why``.

        :param contexts: lengths in tokens; the model's own by default.
        :param batch: sequences at a time.
        :param dtype: weigh the weights in this format (``fp8``, ``int4``, ``q4_k`` …); as stored by default.
        :param kv_dtype: format of the cache (``bf16``, ``fp8`` …); the weights' by default.
        :param gpu: ``h100``, ``rtx 4090x2`` …
        :param utilization: share of a GPU's memory for weights and cache.
        :param trained: tokens to estimate a training on.
        :raises UsageError: a format or a GPU is not known, or a number makes no sense.
        """
        from llmcfg.base.errors import UsageError
        from llmcfg.figures.budget import Asked, budget
        from llmcfg.figures.memory import machine
        from llmcfg.knowledge.formats import cache_format, weight_format

        lengths = (contexts,) if isinstance(contexts, int) else tuple(contexts or ())
        if batch < 1 or not 0 < utilization <= 1 or any(length < 1 for length in lengths):
            raise UsageError("contexts and batch are at least 1, and utilization is a share of 1")
        return budget(
            self,
            Asked(
                contexts=lengths or None,
                batch=batch,
                weights=None if dtype is None else weight_format(dtype),
                kv_dtype=None if kv_dtype is None else cache_format(kv_dtype),
                machine=None if gpu is None else machine(gpu, utilization),
                trained=trained,
            ),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object that ``llmcfg show --json`` prints for this model."""
        from llmcfg.base.outputs import head
        from llmcfg.knowledge.types import TRANSFORMERS
        from llmcfg.words.remarks import remarks

        adapter = self.resolved.document.adapter
        return {
            **head("show"),
            "model": self.name,
            "source": self.source._asdict(),
            "knowledge": {"transformers": TRANSFORMERS},
            "config": {name: fact.value for name, fact in self.facts.items()},
            "origins": {name: fact.origin for name, fact in self.facts.items() if fact.origin is not None},
            "figures": self.figures,
            "problems": [problem._asdict() for problem in self.problems],
            "unmapped": dict(self.unmapped),
            "adapter": None if adapter is None else {**adapter._asdict(), "targets": list(adapter.targets)},
            "notes": list(dict.fromkeys([*remarks(self), *self.notes])),
        }

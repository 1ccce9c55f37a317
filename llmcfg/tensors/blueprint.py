"""Every weight tensor that a config implies: name, shape, and what it belongs to. No torch, no transformers.

A blueprint is one small module per model type (:mod:`llmcfg.knowledge.blueprints`), with one function per model class
that adds the class's tensors to a :class:`Tensors`. They are generated and verified by ``tools/blueprints``, or written
by hand in the same form; a type without one is :class:`Unknown`, never guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from math import prod
from typing import Any, NamedTuple

from llmcfg.base.inert import inert
from llmcfg.base.limits import MOST_EXPERTS, MOST_LAYERS
from llmcfg.base.spelled import spelled
from llmcfg.resolve.complete import Completed

__all__ = ["COMPONENTS", "Entry", "Plain", "Tensors", "Unknown", "generated", "labels"]

COMPONENTS = (
    "embedding", "attention", "feed-forward", "experts", "router", "norms", "ssm", "vision", "audio", "head", "other",
)  # fmt: skip
"""What a tensor belongs to. ``ssm`` holds state-space, linear-attention and convolution mixers."""

_ENTRIES = 20_000
_DIM = 2**63
_PARTS = 8


class Plain:
    """The config of a type whose class transformers does not have: what the file says, as it says it.

    :ivar raw: the file's own keys.
    :ivar values: these over the class defaults of the family.
    :ivar asked: the keys that a blueprint asked for.
    """

    __slots__ = ("asked", "model_type", "raw", "values")

    def __init__(self, model_type: str, raw: Mapping[str, Any], values: Mapping[str, Any] | None = None) -> None:
        self.model_type = model_type
        self.raw = raw
        self.values = raw if values is None else values
        self.asked: set[str] = set()

    def get(self, name: str, default: Any = None) -> Any:
        """Return a field."""
        self.asked.add(name)
        return self.values.get(name, default)

    def text(self) -> Plain:
        """Return the language model's config."""
        return self


class Unknown(Exception):
    """Why the tensors of a config cannot be told."""


class Entry(NamedTuple):
    """One tensor, or one per layer.

    :ivar name: with ``*`` where a layer (or expert) number stands.
    :ivar component: one of :data:`COMPONENTS`.
    :ivar shape: the dims.
    :ivar indices: the numbers that each ``*`` takes; with several, every combination.
    :ivar tied: the tensor that this is another name of; its numbers are not counted twice. ``*``: of the same layer;
        ``?``: of an earlier one, such as the blocks that Zamba shares.
    :ivar buffer: stored in a checkpoint, not trained.
    :ivar share: ``(k, n)`` for routed experts: of ``n`` that the shape holds a token sees ``k`` (``None``: the file
        says no number).
    """

    name: str
    component: str
    shape: tuple[int, ...]
    indices: tuple[Sequence[int], ...] = ()
    tied: str | None = None
    buffer: bool = False
    share: tuple[int | None, int] | None = None

    @property
    def size(self) -> int:
        """Numbers in one tensor."""
        return prod(self.shape)

    @property
    def number(self) -> int:
        """How many tensors this entry stands for."""
        return prod(map(len, self.indices))

    def names(self) -> Iterator[str]:
        """The full names."""
        if not self.indices:
            yield self.name
            return
        pieces = self.name.split("*")
        for numbers in product(*self.indices):
            yield pieces[0] + "".join(f"{number}{piece}" for number, piece in zip(numbers, pieces[1:], strict=True))


class Tensors:
    """The tensors of one model; what a blueprint's function is handed as ``add``.

    :ivar model_class: the class whose tensors these are.
    :ivar model_type: the type whose class that is.
    :ivar entries: in the order of the modules.
    :ivar note: where another class than the file's had to be taken: which, and why.
    :ivar parts: the models that it is made of: what their tensors' names start with, their types and classes; inner
        ones first.
    """

    __slots__ = ("around", "depth", "entries", "inside", "model_class", "model_type", "note", "parts", "prefix")

    def __init__(self, model_class: str, model_type: str, note: str | None = None) -> None:
        self.model_class = model_class
        self.model_type = model_type
        self.note = note
        self.entries: list[Entry] = []
        self.parts: list[tuple[str, str, str]] = []
        self.prefix = ""
        self.around: tuple[Sequence[int], ...] = ()
        self.inside: str | None = None
        self.depth = 0

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    # What blueprints call -------------------------------------------------------------------------------------------

    @staticmethod
    def read(c: Completed | Plain | None, *names: str) -> tuple[Any, ...]:
        """Fields of a config; ``None`` where there is no such field."""
        if not isinstance(c, (Completed, Plain)):
            return (None,) * len(names)
        return tuple([labels(c) if name == "num_labels" else inert(c.get(name)) for name in names])

    def __call__(self, name: str, component: str, shape: tuple[int, ...], *indices: Sequence[int]) -> None:
        """Add a parameter, or one per layer."""
        self._add(Entry(self.prefix + name, self.inside or component, shape, indices))

    def buffer(self, name: str, component: str, shape: tuple[int, ...], *indices: Sequence[int]) -> None:
        """Add what a checkpoint stores beside the parameters."""
        self._add(Entry(self.prefix + name, self.inside or component, shape, indices, None, True))

    def tied(self, name: str, component: str, to: str, shape: tuple[int, ...], *indices: Sequence[int]) -> None:
        """Add another name of a parameter."""
        self._add(Entry(self.prefix + name, self.inside or component, shape, indices, self.prefix + to))

    def routed(
        self,
        name: str,
        k: int | Sequence[int] | None,
        n: int,
        shape: tuple[int, ...],
        *indices: Sequence[int],
        buffer: bool = False,
    ) -> None:
        """Add routed experts, of which a token sees ``k`` of ``n``; a list says it layer by layer."""
        if isinstance(k, Sequence) and indices:
            layers: dict[int, list[int]] = {}
            for layer in indices[0]:
                layers.setdefault(k[layer], []).append(layer)
            for one, some in layers.items():
                self.routed(name, one, n, shape, some, *indices[1:], buffer=buffer)
            return
        share = (max(0, min(k, n)) if isinstance(k, int) else None, n)
        self._add(Entry(self.prefix + name, "experts", shape, indices, None, buffer, share))

    def only(self, field: str, value: Any, seen: Any) -> None:
        """Refuse a value of a field that no build could be made with when the blueprint was."""
        if value != seen:
            raise Unknown(f"what {field} = {spelled(value, 40)} does to the tensors is not covered")

    def layers(self, number: int) -> range:
        """The numbers of that many layers, refusing absurd ones."""
        if type(number) is not int and not isinstance(number, int):
            raise TypeError(f"{spelled(number, 40)} layers")
        if number > MOST_LAYERS:
            raise Unknown(f"{number} layers: more than {MOST_LAYERS}")
        return range(number)

    def base(self, prefix: str, blueprint: Callable[[Tensors, Any], None], c: Any, *without: str) -> None:
        """Add the tensors of another class of the same type, under a prefix, but for those under some names."""
        outer, self.prefix = self.prefix, self.prefix + prefix
        start = len(self.entries)
        blueprint(self, c)
        if without:
            names = tuple(self.prefix + name for name in without)
            self.entries[start:] = [entry for entry in self.entries[start:] if not entry.name.startswith(names)]
        self.prefix = outer

    def part(
        self,
        prefix: str,
        config: Any,
        role: str,
        inside: str | None = None,
        *indices: Sequence[int],
        without: str | None = None,
    ) -> None:
        """Add a model that the class builds from a sub-config, or one per layer, by that type's own blueprint.

        ``without``: a module of it that the class takes away.
        """
        if not isinstance(config, Completed):
            raise Unknown(f"{prefix}: its config is not a known model's")
        from llmcfg.knowledge.registry import ROLES

        name = ROLES[role].get(config.model_type)
        blueprint = getattr(generated(config.model_type), name, None) if name else None
        if blueprint is None:
            raise Unknown(f"what {config.model_type} is made of is not known here ({prefix})")
        outer = self.prefix, self.inside, self.around
        self.prefix += f"{prefix}." if prefix else ""
        self.inside = self.inside or inside
        self.around += indices
        self.depth += 1
        if self.depth > _PARTS:
            raise Unknown("models nested too deeply")
        start = len(self.entries)
        blueprint(self, config)
        if without is not None:
            gone = self.prefix + without
            self.entries[start:] = [entry for entry in self.entries[start:] if not entry.name.startswith(gone)]
        self.parts.append((self.prefix, config.model_type, name or ""))
        self.prefix, self.inside, self.around = outer
        self.depth -= 1

    def _add(self, entry: Entry) -> None:
        for dim in entry.shape:
            if type(dim) is not int or not 0 <= dim < _DIM:
                raise Unknown(f"{entry.name}: a dimension of {spelled(dim)}")
        if entry.share is not None and len(entry.shape) == 3 and entry.shape[0] > MOST_EXPERTS:
            raise Unknown(f"{entry.shape[0]} experts: more than {MOST_EXPERTS}")
        self.entries.append(entry._replace(indices=self.around + entry.indices) if self.around else entry)
        if len(self.entries) > _ENTRIES:
            raise Unknown(f"more than {_ENTRIES} kinds of tensors")


def labels(c: Completed | Plain) -> int:
    """``PreTrainedConfig.num_labels``: the length of ``id2label``, which is 2 where nothing says otherwise."""
    given = c.values.get("id2label")
    if given is not None:
        return len(given)
    number = c.values.get("num_labels")
    return number if isinstance(number, int) else 2


def generated(model_type: str) -> Any:
    """Return the blueprint of a type that transformers has.

    :raises Unknown: there is none.
    """
    from llmcfg.knowledge.types import TYPES, module

    try:
        if model_type in TYPES:
            return __import__(f"llmcfg.knowledge.blueprints.{module(model_type)}", fromlist=("MAIN",))
    except ModuleNotFoundError:
        pass
    raise Unknown(f"what {model_type} is made of is not known here")

"""How many parameters a model has, what they belong to, and what they weigh."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from llmcfg.base.record import Record
from llmcfg.tensors.blueprint import COMPONENTS, Entry, Plain, Tensors, Unknown
from llmcfg.tensors.listing import architecture_of, root_of, tensors, untold
from llmcfg.tensors.mtp import mtp

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.resolve.complete import Completed

__all__ = ["Parameters", "count", "counted", "parameters"]


class Parameters(Record):
    """Numbers of parameters.

    :ivar total: unique trainable parameters of the class; tied ones once.
    :ivar active: of these, what one token goes through: of n routed experts only the top k. Embeddings count whole.
    :ivar stored: with the persistent buffers, as a checkpoint holds them.
    :ivar embedding: input embeddings of every kind (token, position, per layer).
    :ivar lm_head: the output projection; 0 where it is tied to the embedding.
    :ivar by_component: component → parameters, of those components that the model has.
    :ivar mtp: parameters of next-token-prediction layers that checkpoints hold and the class does not build, counted
        apart; ``None`` where it is not known.
    :ivar model_class: the class that was counted.
    :ivar why: why the numbers are null, or which class stands in for the file's.
    """

    total: int | None
    active: int | None
    stored: int | None
    embedding: int | None
    lm_head: int | None
    by_component: Mapping[str, int] | None
    mtp: int | None
    model_class: str | None
    why: str | None = None


def parameters(root: Completed | Plain | None, architecture: str | None = None) -> Parameters:
    """Return the numbers of a model; null with ``why`` where no blueprint tells.

    :param root: the whole file, completed; ``None`` where its type is not one of transformers'.
    :param architecture: the class that the file names.
    """
    if root is None:
        return _unknown(untold(None))
    try:
        found = tensors(root, architecture)
    except Unknown as why:
        return _unknown(str(why))
    return count(found)._replace(mtp=mtp(root, found))


def counted(config: Config) -> Parameters:
    """Return the numbers of a model that was read."""
    try:
        return parameters(root_of(config), architecture_of(config))
    except Unknown as why:
        return _unknown(str(why))


def count(found: Tensors) -> Parameters:
    """Return the numbers of a list of tensors."""
    total = stored = head = 0
    active: int | None = 0
    by_component = dict.fromkeys(COMPONENTS, 0)
    for entry in found.entries:
        if entry.tied is not None:
            continue
        size = entry.size * entry.number
        stored += size
        if entry.buffer:
            continue
        total += size
        one = _active(entry, size)
        active = None if active is None or one is None else active + one
        by_component[entry.component] += size
        if entry.component == "head" and entry.name.endswith(_LM_HEADS):
            head += size
    return Parameters(
        total,
        active,
        stored,
        by_component["embedding"],
        head,
        {component: size for component, size in by_component.items() if size},
        None,
        found.model_class,
        found.note,
    )


_LM_HEADS = (
    "lm_head.weight",
    "lm_head.bias",
    "embed_out.weight",
    "proj_out.weight",
    "output_layer.weight",
    "output.weight",  # internlm2
    "ff_out.weight",  # llada, olmo
)


def _active(entry: Entry, size: int) -> int | None:
    if entry.share is None:
        return size
    k, n = entry.share
    if k is None:
        return None
    return size * k // n if n else 0


def _unknown(why: str) -> Parameters:
    return Parameters(None, None, None, None, None, None, None, None, why)

"""What a model's weights weigh, in the file's own number format and quantization."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from llmcfg.base.record import Record
from llmcfg.tensors.blueprint import COMPONENTS, Entry, Tensors, Unknown
from llmcfg.tensors.listing import architecture_of, root_of, tensors, untold
from llmcfg.tensors.names import as_stored, before_4_52
from llmcfg.tensors.quantization import rules

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.resolve.complete import Completed
    from llmcfg.tensors.blueprint import Plain
    from llmcfg.tensors.layouts import Layout
    from llmcfg.tensors.quantization import Rule

__all__ = ["Weights", "weighed", "weights"]

_BYTES = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "float8_e4m3fn": 1, "float8_e5m2": 1}
# The dtype that counts where parts differ. vLLM 0.33 get_torch_dtype (config/model.py): root, text, vision, encoder.
_DTYPE_FROM = ("text_config", "thinker_config", "vision_config", "encoder_config", "audio_config")
# Tables, norms and convolutions, which no tool takes for a linear layer
_NO_LINEAR = re.compile(r"(^|_)(embed|embeddings?|emb|tokens?|norm|table|conv1d|A_log|bias)$|_bias$|pos_embed")
_MASKS = (".causal_mask",)  # of bool


class Weights(Record):
    """Bytes of a checkpoint's tensors.

    :ivar bytes: the sum; with a quantization, as near as its published layout allows.
    :ivar dtype: the number format of what is not quantized.
    :ivar quantization: how the rest is stored, in words; ``None`` where nothing is quantized.
    :ivar why: why it is null.
    :ivar by_component: component → bytes, as for parameters.
    """

    bytes: int | None
    dtype: str | None
    quantization: str | None = None
    why: str | None = None
    by_component: Mapping[str, int] | None = None


def weights(root: Completed | Plain | None, architecture: str | None = None, found: Tensors | None = None) -> Weights:
    """Return what a checkpoint of the model weighs; null with ``why`` where that cannot be told.

    :param found: the model's tensors, where they are at hand.
    """
    if root is None:
        return Weights(None, None, None, untold(None))
    dtype = _dtype(root)
    try:
        found = found or tensors(root, architecture)
        width = _BYTES.get(dtype or "")
        given = rules(root)
        entries = _spelled(root, found, given) if given else found.entries
        parts: dict[str, int] = {}
        kinds: dict[str, None] = {}
        for entry in entries:
            if entry.tied is not None:
                continue
            plain = entry.number
            matrices = entry.shape[0] if len(entry.shape) == 3 else 1
            size = 0
            for count, layout in _converted(entry, given):
                kinds[layout.words] = None
                plain -= count
                rows, columns = entry.shape[-2:]
                size += count * matrices * layout.bytes(rows, columns, width or 2)
            size += plain * entry.size * (1 if entry.buffer and entry.name.endswith(_MASKS) else width or 0)
            parts[entry.component] = parts.get(entry.component, 0) + size
        if not kinds and any(rule.layout is not None and rule.modules is not None for rule in given):
            raise Unknown("the targets of the quantization are no modules of this model")
        if width is None:
            raise Unknown(f"number format {dtype}" if dtype else "the file names no dtype")
    except Unknown as why:
        return Weights(None, dtype, None, str(why))
    by_component = {part: parts[part] for part in COMPONENTS if part in parts}
    return Weights(sum(by_component.values()), dtype, "; ".join(kinds) or None, None, by_component)


def weighed(config: Config) -> Weights:
    """Return what a checkpoint of a model that was read weighs."""
    try:
        return weights(root_of(config), architecture_of(config))
    except Unknown as why:
        return Weights(None, None, None, str(why))


def _spelled(root: Completed | Plain, found: Tensors, given: tuple[Rule, ...]) -> Sequence[Entry]:
    """The tensors in the names that the rules use: a checkpoint's, or those of the class.

    Lists are written by tools that saw the one or the other; where more is named, there it was.
    """
    own, older = found.entries, before_4_52(found)
    ways: list[Sequence[Entry]] = [as_stored(found, root.raw) or own]
    if any(rule.modules is not None for rule in given):
        seen = {_names(ways[0])}
        for way in (own, older):
            if way is not None and _names(way) not in seen:
                seen.add(_names(way))
                ways.append(way)
    return max(ways, key=lambda way: _named(way, given)) if len(ways) > 1 else ways[0]


def _names(entries: Sequence[Entry]) -> frozenset[str]:
    return frozenset(entry.name for entry in entries)


def _named(entries: Sequence[Entry], given: tuple[Rule, ...]) -> int:
    """Numbers in the matrices that rules name."""
    return sum(entry.size * sum(_split(entry, given)[0]) for entry in entries if _is_matrix(entry))


def _split(entry: Entry, given: tuple[Rule, ...]) -> tuple[list[int], int]:
    """How many of the modules that an entry stands for each rule with a list is the first to name, and the rest."""
    from llmcfg.tensors.patterns import firsts

    lists = [rule.modules for rule in given if rule.modules is not None]
    if not lists:
        return [], entry.number
    return firsts(lists, entry.name.removesuffix(".weight").split("*"), entry.indices)


def _is_matrix(entry: Entry) -> bool:
    last = entry.name.removesuffix(".weight").rpartition(".")[2]
    return (
        not entry.buffer
        and entry.tied is None
        and len(entry.shape) in (2, 3)
        and entry.component != "norms"
        and (entry.component == "embedding" or not _NO_LINEAR.search(last))
    )


def _converted(entry: Entry, given: tuple[Rule, ...]) -> Iterator[tuple[int, Layout]]:
    """How many of the tensors that an entry stands for are quantized, and how."""
    if not given or not _is_matrix(entry):
        return
    named, left = _split(entry, given)
    counts = iter(named)
    for rule in given:
        if rule.modules is not None:
            count = next(counts)
        elif entry.component in rule.only:
            count, left = left, 0
        else:
            count = 0
        layout = rule.layout
        if count and layout is not None and entry.component in rule.only and not entry.shape[-1] % layout.divides:
            yield count, layout


def _dtype(root: Completed | Plain) -> str | None:
    dtype = root.get("dtype")
    for name in _DTYPE_FROM:
        inner = root.get(name)
        if dtype is None and inner is not None and hasattr(inner, "get"):
            dtype = inner.get("dtype")
    return dtype if isinstance(dtype, str) else None

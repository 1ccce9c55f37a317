"""The format of safetensors: what a file's header and a checkpoint's index say, and no weights.

A file begins with the length of its header (8 bytes, little-endian) and the header: JSON, one object per tensor. See
https://huggingface.co/docs/safetensors/index#format.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from math import prod
from typing import Any

from llmcfg.base.errors import InvalidConfig
from llmcfg.base.record import Record
from llmcfg.source.ref import is_inside
from llmcfg.source.text import shown

__all__ = ["INDEX", "PICKLED_INDEX", "SINGLE", "Index", "Prefix", "Stored", "header", "index"]

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
PICKLED_INDEX = "pytorch_model.bin.index.json"  # its own text is plain JSON of the same form
MAX_HEADER = 100 * 10**6  # the format's own limit
_FIRST = 100_000  # most headers are shorter
_MAX_DIMS = 32
_AGAIN = "download the file again"
_BITS = {
    "BOOL": 8, "U8": 8, "I8": 8, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8, "U16": 16, "I16": 16, "F16": 16, "BF16": 16,
    "U32": 32, "I32": 32, "F32": 32, "U64": 64, "I64": 64, "F64": 64, "C64": 64, "F4": 4,
}  # fmt: skip

Prefix = Callable[[int], tuple[bytes, int | None]]  # a file's first bytes, as many as asked or all, and its size


class Stored(Record):
    """One tensor of a checkpoint.

    :ivar dtype: as the header spells it: ``BF16``, ``F32``, ``U8``, …
    :ivar shape: the dims.
    """

    dtype: str
    shape: tuple[int, ...]


def header(prefix: Prefix, what: str) -> dict[str, Stored]:
    """Return the tensors of a file.

    :param prefix: reads the file; its size, where not known, is not held against the header.
    :param what: what to call the file in an error.
    :raises InvalidConfig: it is no safetensors file, or its header lies.
    """
    raw, size = prefix(_FIRST)
    if raw.startswith(b"version "):
        raise InvalidConfig(f"{what}: a Git LFS pointer, not the file", hint="fetch the file: git lfs pull")
    if len(raw) < 8:
        raise InvalidConfig(f"{what}: {len(raw)} bytes are no safetensors file", hint=_AGAIN)
    end = 8 + int.from_bytes(raw[:8], "little")
    if end - 8 > MAX_HEADER:
        hint = f"not a safetensors file, or a broken one; {_AGAIN}"
        raise InvalidConfig(f"{what}: claims a header of {end - 8} bytes", hint=hint)
    if len(raw) < end:
        raw, size = prefix(end)
    if len(raw) < end:
        raise InvalidConfig(f"{what}: cut off within its header ({len(raw)} bytes)", hint=_AGAIN)
    return _tensors(_json(raw[8:end], what), None if size is None else size - end, what)


class Index(Record):
    """What the index of a checkpoint in several files says: names, and no shapes.

    :ivar what: what to call it.
    :ivar places: tensor name → file.
    :ivar total_size: bytes of all tensors, as it says; ``None`` where it says none.
    """

    what: str
    places: Mapping[str, str]
    total_size: int | None

    def shards(self, most: int) -> list[str]:
        """Return the safetensors files that it names, each once.

        :param most: how many they may be.
        :raises InvalidConfig: it names something else, or too many files.
        """
        names = list(dict.fromkeys(self.places.values()))
        for name in names:
            # Judged as written: the Hub's cache links out of the directory itself, rightly.
            if not name.endswith(".safetensors") or not is_inside(name):
                raise InvalidConfig(
                    f"{self.what}: {shown(name, 60)} is no safetensors file beside it",
                    hint="do not trust this checkpoint",
                )
        if len(names) > most:
            raise InvalidConfig(
                f"{self.what}: names {len(names):,} files; no checkpoint has more than {most:,}",
                hint="do not trust this checkpoint",
            )
        return names


def index(raw: bytes, what: str, most: int | None = None) -> Index:
    """Read an index, of safetensors files or of pickled ones.

    :param most: how many safetensors files it may name, and nothing else; ``None`` for pickled ones.
    :raises InvalidConfig: it is none.
    """
    said = _json(raw, what)
    places = said.get("weight_map")
    if not isinstance(places, dict) or not places:
        raise InvalidConfig(f"{what}: has no weight_map", hint=_AGAIN)
    metadata = said.get("metadata")
    total: Any = metadata.get("total_size") if isinstance(metadata, dict) else None
    # Some write it as a float, some as 0
    size = int(total) if type(total) in (int, float) and 0 < total < 2**60 and total == int(total) else None
    found = Index(what, {name: str(file) for name, file in places.items()}, size)
    if most is not None:
        found.shards(most)
    return found


def _json(raw: bytes, what: str) -> dict[str, Any]:
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):  # also bad UTF-8, and integers too long to convert
        value = None
    if not isinstance(value, dict):
        raise InvalidConfig(f"{what}: holds no JSON object where one belongs", hint=_AGAIN)
    return value


def _tensors(described: dict[str, Any], size: int | None, what: str) -> dict[str, Stored]:
    """Return the tensors that a header describes, over *size* bytes of data."""
    found = {}
    for name, entry in described.items():
        if name == "__metadata__":
            continue
        given: dict[str, Any] = entry if isinstance(entry, dict) else {}
        dtype: Any = given.get("dtype")
        shape: Any = given.get("shape")
        offsets: Any = given.get("data_offsets")
        if (
            not isinstance(dtype, str)
            or not _numbers(shape)
            or len(shape) > _MAX_DIMS
            or not _numbers(offsets)
            or len(offsets) != 2
            or offsets[0] > offsets[1]
        ):
            raise InvalidConfig(f"{what}: its header describes {shown(name, 60)} wrongly", hint=_AGAIN)
        if size is not None and offsets[1] > size:
            missing = f"{shown(name, 60)} ends at byte {offsets[1]} of {size}"
            raise InvalidConfig(f"{what}: cut off: {missing}", hint=_AGAIN)
        if dtype in _BITS and (prod(shape) * _BITS[dtype] + 7) // 8 != offsets[1] - offsets[0]:
            raise InvalidConfig(f"{what}: {shown(name, 60)} has not the bytes that its shape takes", hint=_AGAIN)
        found[name] = Stored(dtype, tuple(shape))
    return found


def _numbers(value: Any) -> bool:
    return isinstance(value, list) and all(type(number) is int and 0 <= number < 2**63 for number in value)

"""What resolving makes of a file: config objects in their own field names, each value with its origin."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from llmcfg.knowledge.aliases import UNDECLARED
from llmcfg.resolve.complete import Completed, complete
from llmcfg.resolve.families import defaults
from llmcfg.resolve.kinds import kind_of
from llmcfg.source.document import Document

__all__ = ["Node", "Resolved", "may_have", "plain_fields"]


class Node:
    """One config object: the file's root, its language model, a tower.

    :ivar model_type: the family, where the object or its parent names one.
    :ivar values: own field name → value.
    :ivar origins: own field name → origin (``config:<key path as written>``, ``default:``, ``derived:``).
    :ivar raw: the object as the file has it.
    :ivar path: where it stands in the file, with a dot at the end (``""`` for the root).
    :ivar completed: what its config class holds, for a model type that is known.
    """

    __slots__ = ("completed", "model_type", "origins", "path", "raw", "values")

    def __init__(
        self, raw: Mapping[str, Any], path: str, completed: Completed | None = None, model_type: str | None = None
    ) -> None:
        self.raw = raw
        self.path = path
        self.completed = completed
        if completed is None:
            self.model_type = model_type
            self.values: Mapping[str, Any] = raw
            self.origins: Mapping[str, str] = {key: f"config:{path}{key}" for key in raw}
            held = defaults(model_type, raw) if model_type is not None else None
            if held:
                self.values = {**held, **raw}
                self.origins = {**dict.fromkeys(held, f"default:{model_type}"), **self.origins}
        else:
            self.model_type = completed.model_type
            self.values = completed.values
            self.origins = completed.origins

    @property
    def known(self) -> bool:
        """Whether this is complete: what the file leaves out has its class default."""
        return self.completed is not None

    def find(self, key: str) -> tuple[Any, str] | None:
        """Return ``(value, origin)`` of a key, descending at dots; ``None`` where it is absent.

        A key that a known class does not read is absent, whatever the file says.
        """
        completed = self.completed
        if completed is not None:
            key = completed.kind.attribute_map.get(key, key)
            if key in completed.kind.properties:
                value = completed.get(key)
                written = value is not None and self.raw.get(key) == value
                origin = f"config:{self.path}{key}" if written else f"code:{self.model_type}"
                return None if value is None else (value, origin)
            if key in completed.undeclared and key not in UNDECLARED and key not in _assigned(completed.model_type):
                return None
        if key in self.values:
            return self.values[key], self.origins.get(key, f"code:{self.model_type}")
        if completed is not None and key in completed.kind.attributes:
            return completed.kind.attributes[key], f"code:{self.model_type}"
        return self._descend(key) if "." in key else None

    def _descend(self, path: str) -> tuple[Any, str] | None:
        head, _, rest = path.partition(".")
        inner = self.values.get(head)
        if isinstance(inner, Completed):
            return Node(inner.raw, inner.path, inner).find(rest)
        origin = self.origins.get(head, "")
        for key in rest.split("."):
            if not isinstance(inner, dict) or key not in inner:
                return None
            inner, origin = inner[key], f"{origin}.{key}"
        return inner, origin


class Resolved:
    """A whole file: its root, the language model inside it, and the towers beside that.

    :ivar document: the file.
    :ivar origins: path in the root → origin, for what is not written there in the file: it is spelled otherwise, or
        stands in a neighbour.
    :ivar notes: how the file was read, where that is not plain.
    :ivar root: the whole.
    :ivar text: the language model; the root itself where nothing is nested.
    :ivar towers: ``vision``, ``audio`` and ``encoder``, those that the file has.
    :ivar rival: the language model as the file's class would read it, where the file is in another layout.
    """

    __slots__ = ("document", "notes", "origins", "rival", "root", "text", "towers")

    def __init__(
        self,
        document: Document,
        root: Node,
        text: Node,
        towers: Mapping[str, Node],
        rival: Node | None = None,
        origins: Mapping[str, str] | None = None,
        notes: tuple[str, ...] = (),
    ) -> None:
        self.document = document
        self.origins = origins or {}
        self.notes = notes
        self.root = root
        self.text = text
        self.towers = towers
        self.rival = rival

    def told(self, origin: str) -> str:
        """Return an origin as the reader of the files finds it: by the key path as written, in the file that has it."""
        if not self.origins or not origin.startswith("config:"):
            return origin
        parts = origin.removeprefix("config:").split(".")
        for size in range(len(parts), 0, -1):
            found = self.origins.get(".".join(parts[:size]))
            if found is not None:
                rest = ".".join(parts[size:])
                if not rest or found.startswith(("derived:", "default:")):
                    return found
                return found + ("" if found.endswith(":") else ".") + rest
        return origin


def may_have(model_type: str, key: str) -> bool:
    """Tell whether an object of a known class can have a key: one it declares, sets, computes or maps, or may keep."""
    kind = kind_of(model_type)
    key = key.partition(".")[0]
    if kind is None or key in UNDECLARED:
        return True
    key = kind.attribute_map.get(key, key)
    declared = _assigned(model_type)
    # The decoder's view of a flat encoder-decoder drops the prefix (complete.py, Completed.text).
    return key in kind.properties or key in kind.attributes or key in declared or f"decoder_{key}" in declared


@cache
def plain_fields(model_type: str) -> frozenset[str]:
    """The fields of a known class that are what they are called: neither mapped to another name nor computed."""
    kind = kind_of(model_type)
    return frozenset() if kind is None else frozenset(kind.values) - kind.attribute_map.keys() - kind.properties.keys()


@cache
def _assigned(model_type: str) -> frozenset[str]:
    """The fields that a class sets without declaring them (mamba's intermediate_size): a file may set them too."""
    plain = complete(model_type, {})
    return frozenset() if plain is None else frozenset(plain.values)

"""Document → Resolved: the model's complete configuration in its own field names.

For a model type that transformers implements, that is what its config class would hold
(:mod:`llmcfg.knowledge.config_class`): aliases, class defaults, derived lists. For any other it is the file's own keys.
Either way the language model is told from the towers beside it. Pure: no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from llmcfg.knowledge import families
from llmcfg.knowledge.aliases import TEXT_CONFIGS, TOWER_CONFIGS, UNDECLARED
from llmcfg.knowledge.config_class import Completed, complete, kind_of
from llmcfg.source.document import Document

__all__ = ["Node", "Resolved", "may_have", "plain_fields", "resolve"]


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
            defaults = families.defaults(model_type, raw) if model_type is not None else None
            if defaults:
                self.values = {**defaults, **raw}
                self.origins = {**dict.fromkeys(defaults, f"default:{model_type}"), **self.origins}
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
    :ivar root: the whole.
    :ivar text: the language model; the root itself where nothing is nested.
    :ivar towers: ``vision``, ``audio`` and ``encoder``, those that the file has.
    :ivar rival: the language model as the file's class would read it, where the file is in another layout.
    """

    __slots__ = ("document", "rival", "root", "text", "towers")

    def __init__(
        self, document: Document, root: Node, text: Node, towers: Mapping[str, Node], rival: Node | None = None
    ) -> None:
        self.document = document
        self.root = root
        self.text = text
        self.towers = towers
        self.rival = rival


def resolve(document: Document) -> Resolved:
    """Return the complete configuration of a document."""
    data = document.data
    model_type = _model_type(data)
    completed = complete(model_type, data) if model_type is not None else None
    root = Node(data, "", completed, model_type)
    if completed is None:
        return Resolved(document, root, _raw_text(root), _towers(root))
    text = completed.text()
    if text is completed:
        return Resolved(document, root, root, _towers(root))
    ours = Node(text.raw, text.path, text)
    theirs = _foreign_text(root, completed, text)
    return Resolved(document, root, theirs or ours, _towers(root), ours if theirs is not None else None)


def may_have(model_type: str, key: str) -> bool:
    """Tell whether an object of a known class can have a key: one it declares, sets, computes or maps, or may keep."""
    kind = kind_of(model_type)
    key = key.partition(".")[0]
    if kind is None or key in UNDECLARED:
        return True
    key = kind.attribute_map.get(key, key)
    declared = _assigned(model_type)
    # The decoder's view of a flat encoder-decoder drops the prefix (config_class.py, Completed.text).
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


def _model_type(data: Mapping[str, Any]) -> str | None:
    """The type whose config class an object has: by the type that it names, or else the only one of its model class."""
    named = data.get("model_type")
    if isinstance(named, str) and named:
        return families.family(named, data)
    architecture = _architecture(data)
    if architecture is None:
        return None
    if architecture in families.ARCHITECTURES:
        return families.ARCHITECTURES[architecture]
    from llmcfg.knowledge.registry import ARCHITECTURES

    found = ARCHITECTURES.get(architecture)
    return found if isinstance(found, str) else None


def _architecture(data: Mapping[str, Any]) -> str | None:
    architectures = data.get("architectures")
    first = architectures[0] if isinstance(architectures, list) and architectures else None
    return first if isinstance(first, str) else None


def _foreign_text(root: Node, completed: Completed, text: Completed) -> Node | None:
    """The language model of a file that is not in the layout of its class; ``None`` where it is.

    Repositories keep files that a class of the same name in transformers cannot read: language-model keys beside the
    towers (GLM-4.1V, written for 4.53) or under a parent of another name (Qwen3-ASR's thinker_config). transformers
    fills its own text config with defaults then, without a word.
    """
    if text.path and text.path.partition(".")[0] in root.raw:
        return None
    if len(_SIZES & completed.undeclared) == len(_SIZES):
        flat = complete(text.model_type, root.raw)
        return None if flat is None else Node(root.raw, "", flat)
    for path in TEXT_CONFIGS:
        if path.partition(".")[0] in completed.undeclared and (found := _at(root.raw, path)) is not None:
            return _typed(found, path, text.model_type)
    return None


_SIZES = frozenset({"hidden_size", "num_hidden_layers", "num_attention_heads"})


def _raw_text(root: Node) -> Node:
    """The language model of an unknown class, by where vendors put it."""
    if _is_flat_llava(root.raw):
        return root
    for path in TEXT_CONFIGS:
        found = _at(root.raw, path)
        if found:
            return _typed(found, path, families.TEXT_TYPES.get(root.model_type or ""))
    return root


def _typed(raw: Mapping[str, Any], path: str, fallback: str | None = None) -> Node:
    """A nested object, complete where its type, or else the type that its parent's class puts there, is known."""
    named = _model_type(raw)
    for model_type in (named, fallback):
        if model_type is None:
            continue
        completed = complete(model_type, raw, path)
        if completed is not None or families.held(model_type):
            return Node(raw, path + ".", completed, model_type)
    return Node(raw, path + ".", None, named or fallback)


_TOWER_KEYS = frozenset(path.partition(".")[0] for paths in TOWER_CONFIGS.values() for path in paths)


def _towers(root: Node) -> dict[str, Node]:
    towers: dict[str, Node] = {}
    if _TOWER_KEYS.isdisjoint(root.values):
        return towers
    for tower, paths in TOWER_CONFIGS.items():
        written = [path for path in paths if _at(root.raw, path)]
        for path in written or paths:
            found = root.find(path)
            if found is not None and isinstance(found[0], Completed):
                towers[tower] = Node(found[0].raw, found[0].path, found[0])
                break
            raw = _at(root.raw, path)
            if raw:
                towers[tower] = _typed(raw, path)
                break
    return towers


def _at(raw: Mapping[str, Any], path: str) -> Mapping[str, Any] | None:
    """The object at a key path of the file."""
    value: Any = raw
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else None


def _is_flat_llava(data: Mapping[str, Any]) -> bool:
    """Original LLaVA repositories keep the language model at the root; their text_config is an unused default.

    Source: sglang 0.5.23 ``get_hf_text_config`` (srt/utils/hf_transformers/common.py:547).
    """
    architecture = _architecture(data)
    return architecture is not None and architecture.startswith("Llava") and architecture.endswith("ForCausalLM")

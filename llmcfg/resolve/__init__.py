"""Document → Resolved: the model's complete configuration in its own field names.

For a model type that transformers implements, that is what its config class would hold
(:mod:`llmcfg.resolve.complete`): aliases, class defaults, derived lists. For any other it is the file's own keys.
Either way the language model is told from the towers beside it. Pure: no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.knowledge.aliases import TEXT_CONFIGS, TOWER_CONFIGS
from llmcfg.knowledge.families import ARCHITECTURES, TEXT_TYPES
from llmcfg.resolve.complete import Completed, complete
from llmcfg.resolve.families import family, held
from llmcfg.resolve.node import Node, Resolved
from llmcfg.source.document import Document

__all__ = ["resolve"]


def resolve(document: Document) -> Resolved:
    """Return the complete configuration of a document."""
    data: Mapping[str, Any] = document.data
    origins: dict[str, str] = {}
    notes: tuple[str, ...] = ()
    if _may_be_spelled(data):
        from llmcfg.resolve.spelled import spelled

        if (other := spelled(data)) is not None:
            data, origins, notes = other.data, other.origins, (other.note,)
    if document.neighbours:
        from llmcfg.resolve.beside import quantization

        if (found := quantization(data, document.neighbours)) is not None:
            data = {**data, "quantization_config": found.values}
            origins = {**origins, **found.origins}
            notes += (found.note,)
    resolved = _resolved(document, data)
    resolved.origins, resolved.notes = origins, notes
    return resolved


def _may_be_spelled(data: Mapping[str, Any]) -> bool:
    """Whether it is worth asking: nearly every file names a model class, and is in the Hub's own spelling."""
    return not isinstance(data.get("architectures"), list) or "transformer_layer_config" in data or "model" in data


def _resolved(document: Document, data: Mapping[str, Any]) -> Resolved:
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


def _model_type(data: Mapping[str, Any]) -> str | None:
    """The type whose config class an object has: by the type that it names, or else the only one of its model class."""
    named = data.get("model_type")
    if isinstance(named, str) and named:
        return family(named, data)
    architecture = _architecture(data)
    if architecture is None:
        return None
    if architecture in ARCHITECTURES:
        return ARCHITECTURES[architecture]
    from llmcfg.knowledge import registry

    found = registry.ARCHITECTURES.get(architecture)
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
            return _typed(found, path, TEXT_TYPES.get(root.model_type or ""))
    return root


def _typed(raw: Mapping[str, Any], path: str, fallback: str | None = None) -> Node:
    """A nested object, complete where its type, or else the type that its parent's class puts there, is known."""
    named = _model_type(raw)
    for model_type in (named, fallback):
        if model_type is None:
            continue
        completed = complete(model_type, raw, path)
        if completed is not None or held(model_type):
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

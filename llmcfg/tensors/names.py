"""How checkpoints on the Hub spell a model's tensors, where transformers renames, fuses or splits them on loading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from llmcfg.tensors.blueprint import Entry, Tensors

__all__ = ["as_stored", "before_4_52", "quantizer", "spellings", "stored"]

Prefixes = tuple[tuple[str, str], ...]
Pieces = dict[str, tuple[tuple[str, bool, int, int, bool], ...]]


def as_stored(found: Tensors, raw: Mapping[str, Any] | None = None) -> tuple[Entry, ...] | None:
    """Return the tensors under the names and in the shapes of a checkpoint; ``None`` where these are not known.

    The inverse of transformers' conversion mapping (conversion_mapping.py), as data per model type.

    :param raw: the file, which may tell another layout: MLX's, an older one, one that a quantizer made.
    """
    from llmcfg.knowledge.checkpoint_names import HAD, PIECES, PREFIXES, UNKNOWN, WHOLE

    entries: Iterable[Entry] = found.entries
    parts = () if found.model_type in WHOLE else found.parts
    for inside, model_type, model_class in (*parts, ("", found.model_type, found.model_class)):
        name = model_class if model_class in PREFIXES or model_class in UNKNOWN else model_type
        if name in UNKNOWN:
            return None
        prefixes, pieces = PREFIXES.get(name, ()), PIECES.get(name, {})
        if prefixes or pieces:
            entries = stored(entries, prefixes, pieces, inside)
        module = HAD.get(model_type)
        if module is not None and not f".{inside}".endswith(f".{module}."):
            entries = stored(entries, (("", f"{module}."),), {}, inside)
    return tuple(entries) if raw is None else _laid_out(tuple(entries), found.model_type, raw)


# transformers 4.51 to 4.52: _checkpoint_conversion_mapping of llava, mistral3, gemma3, qwen2_5_vl and their like; what
# keeps code of its own, as Kimi-K2.5, keeps these names.
_BEFORE_4_52: Prefixes = (
    ("model.language_model", "language_model.model"),
    ("model.", ""),
    ("lm_head", "language_model.lm_head"),
)


def before_4_52(found: Tensors) -> tuple[Entry, ...] | None:
    """Return the tensors as composites named them when the language model was a model with a head of its own."""
    if not any(entry.name.startswith("model.language_model.") for entry in found.entries):
        return None
    return stored(found.entries, _BEFORE_4_52, {})


def spellings(found: Tensors, raw: Mapping[str, Any]) -> list[tuple[str, tuple[Entry, ...]]]:
    """Return every way in which a checkpoint may have the tensors, what the file tells first, each with what it is."""
    from llmcfg.knowledge.checkpoint_layouts import MLX

    own, usual = tuple(found.entries), as_stored(found)
    if usual is None:
        ways = [("", own)]
    else:
        ways = [("", as_stored(found, raw) or usual), (_OTHER, usual), (_OWN, own)]
        ways.append((_APART, tuple(one for entry in usual for one in _apart(entry))))
        if found.model_type in MLX or any(entry.share is not None for entry in usual):
            ways.append((_MLX, _of_mlx(usual, found.model_type)))
    seen: dict[frozenset[str], tuple[str, tuple[Entry, ...]]] = {}
    for words, entries in ways:
        seen.setdefault(frozenset(entry.name for entry in entries), (words, entries))
    return list(seen.values())


_OTHER = "the names are those that checkpoints of this type usually have, not those that the config's other keys tell"
_OWN = "the names are transformers' own, not those that checkpoints of this type usually have"
_APART = "the experts are stored one by one, not stacked as checkpoints of this type usually have them"
_MLX = "the names are those of MLX"


def stored(entries: Iterable[Entry], prefixes: Prefixes, pieces: Pieces, inside: str = "") -> tuple[Entry, ...]:
    """Return the tensors of a checkpoint: renamed, split, and one where several come to one name (``Wqkv``).

    :param inside: what the names of the model start with, if it is part of another.
    """
    found: dict[tuple[object, ...], Entry] = {}
    for entry in entries:
        for one in _stored(entry, prefixes, pieces, inside) if entry.name.startswith(inside) else (entry,):
            key = (one.name, *map(tuple, one.indices))
            before = found.get(key)
            if before is None or before.tied is not None:  # a tensor's own entry says more than another name of it
                found[key] = one
            elif one.tied is None:
                found[key] = before._replace(shape=_joined(before.shape, one.shape))
    return tuple(found.values())


def _joined(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    """One after the other along the first axis, the rows of a linear layer; a single number stays."""
    return (one[0] + other[0], *one[1:]) if one else one


def _stored(entry: Entry, prefixes: Prefixes, pieces: Pieces, inside: str) -> Iterator[Entry]:
    given = pieces.get(entry.name[len(inside) :])
    if given is None:
        tied = _renamed(entry.tied, prefixes, inside) if entry.tied else entry.tied
        yield entry._replace(name=_renamed(entry.name, prefixes, inside), tied=tied)
        return
    for name, each, axis, parts, turned in given:
        shape, indices, share = list(entry.shape), entry.indices, entry.share
        if each:  # one tensor per expert, which this one stacks
            indices = (*indices, range(shape.pop(0)))
        if turned:
            shape[-2:] = shape[:-3:-1]
        if parts > 1:
            shape[axis] //= parts
        yield entry._replace(name=inside + name, shape=tuple(shape), indices=indices, share=share)


def _renamed(name: str, prefixes: Prefixes, inside: str) -> str:
    if name.startswith(inside):
        own = name[len(inside) :]
        for old, new in prefixes:
            if own.startswith(old):
                return inside + new + own[len(old) :]
    return name


# Layouts that the file tells ----------------------------------------------------------------------------------------


def quantizer(raw: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    """Return who quantized a checkpoint, and its settings; MLX's own key says it is MLX."""
    text = raw.get("text_config")
    for part in (raw, text if isinstance(text, Mapping) else {}):
        for key in ("quantization", "quantization_config", "compression_config"):
            given = part.get(key)
            if isinstance(given, Mapping):
                inner = given.get("quant_method") or ("modelopt" if given.get("quant_algo") else None)
                mlx = key == "quantization" and inner is None and "group_size" in given
                return ("mlx" if mlx else str(inner or "").replace("_", "-")), given
    if raw.get("quantization_bit") in (4, 8):  # ChatGLM's
        return "quantization_bit", {}
    return None


def _laid_out(entries: tuple[Entry, ...], model_type: str, raw: Mapping[str, Any]) -> tuple[Entry, ...]:
    from llmcfg.base.formula import evaluate
    from llmcfg.knowledge.checkpoint_layouts import LINEAR, OLDER

    for formula, rules in OLDER.get(model_type, ()):
        if evaluate(formula, raw):
            entries = stored(entries, rules, {})
    made = quantizer(raw)
    if made is None:
        return entries
    method, settings = made
    if method == "mlx":
        return _of_mlx(entries, model_type)
    if method in LINEAR:
        entries = tuple(one for entry in entries for one in _apart(entry))
    if method == "gptq" and _gives_biases(settings):
        entries = (*entries, *_biases(entries))
    return entries


def _of_mlx(entries: Iterable[Entry], model_type: str) -> tuple[Entry, ...]:
    from llmcfg.knowledge.checkpoint_layouts import MLX, MLX_EXPERTS

    found = (one for entry in entries if entry.tied is None for one in _stacked(entry))
    module = MLX_EXPERTS.get(model_type, "switch_mlp")
    moved = (one._replace(name=_STACKED.sub(rf"\1.{module}.\2", one.name)) for one in found)
    return stored(moved, MLX.get(model_type, ()), {})


_STACKS = re.compile(r"^(.*\.experts)\.(gate_up_proj|gate_proj|up_proj|down_proj)(\.weight)?$")
_EACH = re.compile(r"^(.*)\.experts\.\*\.(\w+)\.weight$")
_STACKED = re.compile(r"^(.*)\.experts\.(gate_proj|up_proj|down_proj)(?=\.weight$)")
_MIXTRAL = {"w1": "gate_proj", "w2": "down_proj", "w3": "up_proj"}


def _matrices(entry: Entry) -> Iterator[tuple[str, str, tuple[int, ...]]]:
    """Which projections a tensor of stacked experts holds: the module, the projection, the shape of one expert's."""
    found = _STACKS.match(entry.name)
    if found is None or len(entry.shape) != 3 or entry.share is None:
        return
    _, rows, columns = entry.shape
    if found[2] != "gate_up_proj":
        yield found[1], found[2], (rows, columns)
        return
    for name in ("gate_proj", "up_proj"):
        yield found[1], name, (rows // 2, columns)


def _apart(entry: Entry) -> Iterator[Entry]:
    """Experts one by one, each projection for itself."""
    parts = list(_matrices(entry))
    if not parts:
        yield entry
    for module, name, shape in parts:
        each = (*entry.indices, range(entry.shape[0]))
        yield entry._replace(name=f"{module}.*.{name}.weight", shape=shape, indices=each)


def _stacked(entry: Entry) -> Iterator[Entry]:
    """Experts stacked, each projection for itself, as MLX has them."""
    if found := _EACH.match(entry.name):
        shape = (len(entry.indices[-1]), *entry.shape)
        name = f"{found[1]}.experts.{_MIXTRAL.get(found[2], found[2])}.weight"
        yield entry._replace(name=name, shape=shape, indices=entry.indices[:-1])
        return
    parts = list(_matrices(entry))
    if not parts:
        yield entry
    for module, name, shape in parts:
        yield entry._replace(name=f"{module}.{name}.weight", shape=(entry.shape[0], *shape))


def _gives_biases(settings: Mapping[str, Any]) -> bool:
    """AutoGPTQ gave every linear layer a bias until 0.5 (auto_gptq/modeling/_utils.py make_quant).

    Its settings name model_file_base_name, and those of later versions a checkpoint_format or a kernel besides.
    """
    later = ("checkpoint_format", "is_marlin_format", "meta")
    return "model_file_base_name" in settings and not any(key in settings for key in later)


def _biases(entries: Iterable[Entry]) -> Iterator[Entry]:
    entries = tuple(entries)
    own = {entry.name for entry in entries}
    for entry in entries:
        name = entry.name.removesuffix(".weight") + ".bias"
        linear = entry.component in ("attention", "feed-forward", "experts") and len(entry.shape) == 2
        if linear and entry.indices and entry.name.endswith(".weight") and name not in own:
            yield entry._replace(name=name, shape=entry.shape[:1], buffer=True, share=None)

"""Invert transformers' conversion mapping: how checkpoints on the Hub spell what a blueprint lists.

    python -m tools.blueprints.names [TYPE…]      write llmcfg/knowledge/checkpoint_names.py

``revert_weight_conversion`` is what ``save_pretrained`` names tensors by. It is asked about one tensor at a time, on
meta; what it says is learned as prefixes and pieces, and checked against what it says about all tensors at once. What a
part (an AutoModel of a sub-config) does to its own names is that type's own: it is learned there, and left out here.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from transformers.conversion_mapping import get_checkpoint_conversion_mapping, get_model_conversion_mapping
from transformers.core_model_loading import PrefixChange, revert_weight_conversion
from transformers.models.auto.configuration_auto import CONFIG_MAPPING

from llmcfg.knowledge.types import TYPES, module
from llmcfg.resolve.complete import complete
from llmcfg.tensors.blueprint import Entry, Tensors
from llmcfg.tensors.listing import tensors
from llmcfg.tensors.names import stored as as_stored
from tools.blueprints.build import _construct, config_of
from tools.blueprints.edits import Space, source_of
from tools.blueprints.generate import MAIN_ROLES, OUT, classes_of
from tools.blueprints.needed import NEEDED

TARGET = Path(__file__).resolve().parents[2] / "llmcfg" / "knowledge" / "checkpoint_names.py"

Piece = tuple[str, bool, int, int, bool]


class Unclear(Exception):
    """What a conversion does is not a renaming, an unstacking, a split or a joining."""


def learn(model_type: str, roles: Sequence[str]) -> tuple[tuple[tuple[str, str], ...], dict[str, tuple[Piece, ...]]]:
    """Return the prefixes and the pieces of one type, the same for its classes of some roles."""
    blueprints = importlib.import_module(f"llmcfg.knowledge.blueprints.{module(model_type)}")
    found = classes_of(model_type)
    space = Space(model_type, source_of(*(cls for _, cls in found.values())), NEEDED.get(model_type, {}), parts={})
    renames: dict[str, str] = {}
    pieces: dict[str, tuple[Piece, ...]] = {}
    checks = []
    for role in roles:
        if role not in found or not hasattr(blueprints, found[role][0]):
            continue
        name, cls = found[role]
        for edits in ({}, space.shallow(8)):
            raw: dict[str, Any] = _raw(space, edits)
            try:
                config = config_of(model_type, raw)
                with torch.device("meta"), torch.no_grad():
                    model = _construct(cls, config)
            except Exception:
                continue
            root = complete(model_type, raw)
            assert root is not None
            entries = tensors(root, name)
            state = dict(model.state_dict(keep_vars=False))
            parts = () if model_type in _WHOLE else tuple(prefix for prefix, _, _ in entries.parts)
            model._weight_conversions = _conversions(model, parts)
            for entry in entries:
                if entry.name in renames or entry.name in pieces or not entry.number or entry.tied:
                    continue
                _learn_one(entry, model, state, renames, pieces)
            checks.append((entries, model, state))
            break
    prefixes = _prefixes(renames)
    for entries, model, state in checks:
        _check(entries, model, state, prefixes, pieces)
    return prefixes, pieces


# A module that the class had until transformers 5, so that published checkpoints have it in every name. Other prefixes
# that loading takes away (thinker, language_model) are the rest of a bigger checkpoint, which the type's own have not.
_HAD = ("vision_model", "text_model")

# What these do to the names of a part depends on what the part's own conversions do.
_WHOLE = ("mistral_large4", "nemo_speechlm", "nemotron_h_omni")


def _conversions(model: Any, parts: tuple[str, ...]) -> list[Any]:
    """The conversions of the class itself, with the prefix changes that ``revert_weight_conversion`` would drop."""
    inside = tuple(part.removeprefix(f"{model.base_model_prefix}.") for part in parts)
    kept = []
    for one in get_model_conversion_mapping(model, add_legacy=False):
        scope = one.scope_prefix or ""
        if f"{scope}.".startswith(inside):
            continue
        if isinstance(one, PrefixChange):
            within = scope.rpartition(".")[2]  # CLIPModel has its towers under that name itself
            had = scope and one.prefix_to_remove in _HAD and within != one.prefix_to_remove
            if not (had or (one.prefix_to_add and one.model_prefix and not scope)):
                continue
        kept.append(one)
    return kept


def _had(model_type: str) -> str | None:
    """Return the module that the main class of a type had, around all that it has now."""
    cls = classes_of(model_type).get("base", ("", None))[1]
    found = get_checkpoint_conversion_mapping(cls.__name__) if cls is not None else None
    prefixes = {one.prefix_to_remove for one in found or () if isinstance(one, PrefixChange)}
    return next((prefix for prefix in _HAD if prefix in prefixes), None)


def _raw(space: Space, edits: dict[str, Any]) -> dict[str, Any]:
    from tools.blueprints.edits import merged

    return merged(space.base, edits)


def _learn_one(
    entry: Entry, model: Any, state: dict[str, Any], renames: dict[str, str], pieces: dict[str, tuple[Piece, ...]]
) -> None:
    name = entry.name
    spelled = name.split(".")  # a number that the name has elsewhere could be taken for the layer's
    index = tuple(next((n for n in reversed(ns) if str(n) not in spelled), ns[-1]) for ns in entry.indices)
    for one in index:
        name = name.replace("*", str(one), 1)
    if name not in state:
        raise Unclear(f"{name} is not in the state")
    out = revert_weight_conversion(model, {name: state[name]})
    groups: dict[str, list[tuple[str, tuple[int, ...]]]] = {}
    for stored, tensor in out.items():
        groups.setdefault(re.sub(r"(?<=\.)\d+(?=\.|$)", "#", stored), []).append((stored, tuple(tensor.shape)))
    if len(groups) == 1 and len(out) == 1:
        stored, shape = next(iter(groups.values()))[0]
        if shape == entry.shape:
            renames[entry.name] = entry.name if stored == name else _starred(stored, index)
            return
    known = []
    for members in groups.values():
        stored, shape = members[0]
        if len(members) > 1:
            known.append(_piece(entry, _starred_each(members, index), shape, True, len(members)))
        else:
            known.append(_piece(entry, _starred(stored, index), shape, False, 1))
    pieces[entry.name] = tuple(known)


def _starred(stored: str, index: tuple[int, ...]) -> str:
    left = list(index)
    parts = []
    for part in stored.split("."):
        if left and (part == str(left[0]) or part.endswith(f"_{left[0]}")):
            parts.append(part.removesuffix(str(left.pop(0))) + "*")
        else:
            parts.append(part)
    if left:
        raise Unclear(f"{stored} has lost its number")
    return ".".join(parts)


def _starred_each(members: list[tuple[str, tuple[int, ...]]], index: tuple[int, ...]) -> str:
    split = [stored.split(".") for stored, _ in members]
    varying = [k for k in range(len(split[0])) if len({parts[k] for parts in split}) > 1]
    if len(varying) != 1 or sorted(int(parts[varying[0]]) for parts in split) != list(range(len(members))):
        raise Unclear(f"{members[0][0]} is numbered unusually")
    at = varying[0]
    return ".".join([_starred(".".join(split[0][:at]), index), "*", *split[0][at + 1 :]])


def _piece(entry: Entry, name: str, shape: tuple[int, ...], each: bool, number: int) -> Piece:
    rest = entry.shape
    if each:
        if not rest or rest[0] != number:
            raise Unclear(f"{entry.name} is split unusually")
        rest = rest[1:]
    for turned in (False, True):
        base = (*rest[:-2], rest[-1], rest[-2]) if turned and len(rest) >= 2 else rest
        if base == shape:
            return name, each, 0, 1, turned
        if len(base) != len(shape):
            continue
        differ = [k for k in range(len(base)) if base[k] != shape[k]]
        if len(differ) == 1 and shape[differ[0]] and base[differ[0]] % shape[differ[0]] == 0:
            return name, each, differ[0], base[differ[0]] // shape[differ[0]], turned
    raise Unclear(f"{entry.name} {entry.shape} becomes {shape}")


def _prefixes(renames: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """The fewest prefixes that rename everything as it should be."""
    changed: dict[str, str] = {}
    for old, new in renames.items():
        if old != new:
            a, b = old.split("."), new.split(".")
            while len(a) > 1 and len(b) > 1 and a[-1] == b[-1]:
                a.pop()
                b.pop()
            changed[".".join(a)] = ".".join(b)
    rules = sorted(changed.items(), key=lambda rule: -len(rule[0]))
    for old, new in renames.items():  # where a prefix would catch too much, the full name goes first
        if _apply(old, rules) != new:
            rules.insert(0, (old, new))
    rules.sort(key=lambda rule: -len(rule[0]))
    for old, new in renames.items():
        if _apply(old, rules) != new:
            raise Unclear(f"{old} is renamed to {new}, which prefixes cannot say")
    return tuple(rules)


def _apply(name: str, rules: list[tuple[str, str]]) -> str:
    for old, new in rules:
        if name.startswith(old):
            return new + name[len(old) :]
    return name


def _check(entries: Tensors, model: Any, state: dict[str, Any], prefixes: Any, pieces: Any) -> None:
    tied = {name for entry in entries if entry.tied for name in entry.names()}
    ours = {
        (name, one.shape)
        for one in as_stored([entry for entry in entries if not entry.tied], prefixes, pieces)
        for name in one.names()
    }
    truth = {
        (name, tuple(tensor.shape))
        for name, tensor in revert_weight_conversion(model, {n: t for n, t in state.items() if n not in tied}).items()
    }
    if ours != truth:
        raise Unclear(f"differs: {sorted(ours ^ truth)[:3]}")


def _lines(table: dict[str, Any]) -> str:
    out = ["{"]
    for model_type, value in sorted(table.items()):
        if isinstance(value, dict):
            out.append(f"    {model_type!r}: {{")
            out += [f"        {name!r}: {piece!r}," for name, piece in value.items()]
            out.append("    },")
        else:
            out.append(f"    {model_type!r}: {value!r},")
    return "\n".join([*out, "}"])


def _tries(model_type: str) -> Iterator[tuple[str, Sequence[str]]]:
    """All classes of a type together; where they differ, each for itself."""
    yield model_type, MAIN_ROLES
    seen = set()
    for role in MAIN_ROLES:
        name = classes_of(model_type).get(role, (None,))[0]
        if name is not None and name not in seen:
            seen.add(name)
            yield name, (role,)


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("types", nargs="*")
    options = parser.parse_args()
    names = {module(model_type): model_type for model_type in TYPES}
    shipped = [names[path.stem] for path in sorted(OUT.glob("*.py")) if path.stem in names]
    prefixes: dict[str, Any] = {}
    pieces: dict[str, Any] = {}
    known = [model_type for model_type in TYPES if model_type in CONFIG_MAPPING]
    had = {model_type: module_ for model_type in known if (module_ := _had(model_type))}
    unknown = []
    for model_type in options.types or shipped:
        for name, roles in _tries(model_type):
            try:
                prefix, piece = learn(model_type, roles)
            except Exception as why:
                unknown.append(name)
                print(f"{name}: {type(why).__name__}: {why}"[:300], file=sys.stderr, flush=True)
                continue
            if prefix or name != model_type:
                prefixes[name] = prefix
            if piece:
                pieces[name] = piece
            if name == model_type:
                break
    text = (
        '"""Names in checkpoints: generated from transformers\' conversion mapping '
        'by tools/blueprints/names.py; do not edit."""\n\n'
        "# model type, or class that differs: (what a name starts with, what a checkpoint has there); the first fits\n"
        f"PREFIXES: dict[str, tuple[tuple[str, str], ...]] = {_lines(prefixes)}\n\n"
        "# model type: name: its pieces in a checkpoint: name, one per first index, axis, parts of it, transposed\n"
        "PIECES: dict[str, dict[str, tuple[tuple[str, bool, int, int, bool], ...]]] = "
        f"{_lines(pieces)}\n\n"
        "# model types and classes whose conversions are none of these\n"
        f"UNKNOWN = frozenset({tuple(sorted(unknown))!r})\n\n"
        "# model types with a module, until transformers 5, around all that they have now\n"
        f"HAD: dict[str, str] = {_lines(had)}\n\n"
        "# model types whose parts are in the tables above\n"
        f"WHOLE = frozenset({_WHOLE!r})\n"
    )
    if options.types:
        print(text)
    else:
        TARGET.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())

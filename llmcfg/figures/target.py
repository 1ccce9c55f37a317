"""Reaching a longer context: the exact change to a config, proven by resolving what it makes of the file."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from llmcfg.base.equality import same
from llmcfg.base.errors import LlmcfgError, UsageError
from llmcfg.base.record import Record
from llmcfg.base.spelled import spelled
from llmcfg.figures.context import Context, context, documented
from llmcfg.figures.engines import ENGINES, OLDER, engines, refusal
from llmcfg.figures.overrides import Command, Override, commands, json_text, own_code
from llmcfg.figures.rope import Unusable, frequencies, ropes
from llmcfg.figures.view import view
from llmcfg.knowledge.documented import Documented
from llmcfg.normalize import normalize
from llmcfg.resolve import resolve
from llmcfg.resolve.complete import Completed, as_dict, complete
from llmcfg.resolve.rope_entries import nested_keys
from llmcfg.source.document import Document

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.figures.engines import Engine

__all__ = ["Plan", "reach", "written"]

# Longer than any model; a typing error in --target should not become a config.
_MOST = 1 << 40
# Keys that declare a length to one engine or another (figures/engines.py) beside max_position_embeddings.
_LENGTHS = (
    "n_positions", "n_ctx", "max_seq_len", "seq_length", "model_max_length", "max_sequence_length", "max_seq_length",
    "seq_len",
)  # fmt: skip
_YARN = ("rope_type", "type", "factor", "original_max_position_embeddings", "attention_factor")
_ROPE_KEYS = ("rope_scaling", "rope_parameters")
_ORIGINAL = "original_max_position_embeddings"
# The facts that a change is meant to move.
_WANTED = (
    "max_position_embeddings", "rope_type", "rope_factor", "original_max_position_embeddings", "rope_attention_factor",
)  # fmt: skip


class Plan(Record):
    """What takes a model to a length.

    :ivar target: tokens asked for.
    :ivar native: tokens that the model was trained for; ``None`` where the file does not say and reaches the target.
    :ivar factor: what RoPE must stretch by; 1 where nothing is to be changed.
    :ivar reached: whether the file reaches the target as it is: nothing is to be changed.
    :ivar edit: key path → the value to write there; empty where nothing is to be changed.
    :ivar patch: the same as a JSON merge patch (RFC 7396).
    :ivar config: the whole edited config.
    :ivar commands: the same for each engine.
    :ivar warnings: what to know before doing it.
    """

    target: int
    native: int | None
    factor: float
    reached: bool
    edit: dict[str, Any]
    patch: dict[str, Any]
    config: dict[str, Any]
    commands: tuple[Command, ...]
    warnings: tuple[str, ...]


def reach(config: Config, target: int, which: Iterable[Engine] = ENGINES) -> Plan:
    """Return the change that lets a model take ``target`` tokens.

    It is YaRN over the trained length (arXiv:2309.00071), the one scaling that every engine has and model cards
    document, together with the longer ``max_position_embeddings`` that vLLM from 0.30, SGLang and llama.cpp ask for.
    The edited file is resolved again: a change that moves any other fact, or reaches less, is not given out.

    :param which: the engines that must take the target; commands are for them.
    :raises UsageError: no change is known that would do it.
    """
    which = tuple(which)
    record, card = context(config), documented(config)
    if not 0 < target <= _MOST:
        raise UsageError(f"a target of {target} tokens makes no sense")
    taken = _taken(config, record, which)
    if taken is not None and target <= taken:
        return _as_it_is(config, record, target, taken, which)
    native = _native(config, record, target)
    if card is not None:
        # A card may count from less than the file declares: Qwen3 declares 40960 and documents YaRN over 32768.
        native = int(card.rope_scaling["original_max_position_embeddings"])
    given = config.resolved.text.raw
    json_text([given.get(key) for key in (*_ROPE_KEYS, "rope_theta")], config)
    # A stretch that is long enough stays; only the declared length is behind it.
    stretched = record.method == "yarn" and record.factor is not None and target <= (record.effective or 0)
    factor = record.factor if stretched and record.factor else _factor(target, native)
    rope = None if stretched else _yarn(config, target, native, factor)
    edit, edited = _proven(config, target, native, rope, which)
    return Plan(
        target,
        native,
        factor,
        False,
        edit,
        _patch(config.raw, edit),
        dict(edited.raw),
        _commands(config, edited, _override(config, edited, edit, target, native, factor), which),
        _warnings(config, record, card, target, factor, edit, which),
    )


# --- what the file reaches by itself ----------------------------------------------------------------------------------


def _taken(config: Config, record: Context, which: tuple[Engine, ...]) -> int | None:
    """Return the length that the file reaches as it is, whatever else would be needed for more; ``None``: unknown."""
    if which != ENGINES:
        # Whoever asks about one engine has its answer: vLLM before 0.30 counts YaRN from the original length.
        rows = [row.max_length for row in engines(config, which) if row.engine not in _BOUNDLESS]
        lengths = [length for length in rows if length is not None]
        if lengths and len(lengths) == len(rows) and min(lengths) > (record.declared or 0):
            return min(lengths)
    if record.method is None or record.declared is None:
        return None
    reached = [record.declared, *(_others(config).values())]
    if record.method == "yarn" and record.effective is not None:
        # With YaRN on, every engine takes what is both declared and reached.
        reached.append(record.effective)
    return min(reached) if min(reached) > 0 else None


def _as_it_is(config: Config, record: Context, target: int, taken: int, which: tuple[Engine, ...]) -> Plan:
    path = _override_path(config)
    nothing = Override(
        path, {}, {}, "", {}, target, record.native or taken, 1.0, config.resolved.root.completed is not None
    )
    note = f"{config.name} takes {taken} tokens as it is: nothing to change for {target}"
    return Plan(
        target, record.native, 1.0, True, {}, {}, dict(config.raw), _commands(config, config, nothing, which), (note,)
    )


def _others(config: Config) -> dict[str, int]:
    """Return the lengths that the language model's object declares beside the one in force, by their key paths."""
    node = config.resolved.text
    declared = (config.origin("max_position_embeddings") or "").removeprefix("config:")
    return {
        f"{node.path}{key}": value
        for key in _LENGTHS
        if f"{node.path}{key}" != declared
        and isinstance(value := node.raw.get(key), int)
        and not isinstance(value, bool)
        and value > 0
    }


def _native(config: Config, record: Context, target: int) -> int:
    """Return the length to stretch from, or say why there is none."""
    refused = f"{config.name}: no change known that reaches {target} tokens: "
    if record.method not in ("static", "yarn"):
        raise UsageError(
            refused
            + (
                "how the model encodes positions is not known"
                if record.method is None
                else "it has no positions that could be stretched"
                if record.method == "none"
                else f"its positions are {record.method}, which YaRN cannot stretch"
                if config.position_embedding != "rope"
                else f"its {record.method} scaling is part of the model"
            )
        )
    if config.resolved.rival is not None:
        raise UsageError(
            f"{refused}the file is not in the layout that transformers reads for {config.resolved.root.model_type}, so "
            "its classes would not see the change"
        )
    if config.problems:
        raise UsageError(f"{refused}{refusal(config.problems[0])}", hint="mend the file first")
    if (why := _unstretchable(config)) is not None:
        raise UsageError(refused + why)
    if record.native is None:
        raise UsageError(refused + (record.why or "its trained length is not known"))
    for path, value in _others(config).items():
        if value != record.declared:
            raise UsageError(
                f"{refused}the file declares two lengths, {record.declared} and {path} {value}: which of them the "
                "model was trained for it does not say"
            )
    return record.native


def _unstretchable(config: Config) -> str | None:
    """Say why YaRN cannot stretch the RoPE that a model has; ``None`` where it can."""
    from llmcfg.knowledge.unstretchable import UNSTRETCHABLE

    model = view(config)
    model_type = model.model_type or ""
    if model_type in UNSTRETCHABLE:
        return UNSTRETCHABLE[model_type]
    if model.text is not None and (why := _unread(model.text)) is not None:
        return why
    inside = _rope_object(config).get("original_max_position_embeddings")
    beside = config.resolved.text.raw.get(_ORIGINAL)
    if config.rope_type == "yarn" and beside is not None and beside != inside:
        return f"the file says two original lengths, {inside} in its RoPE object and {beside} beside it"
    try:
        found = ropes(config)
    except Unusable as unusable:
        return str(unusable)
    if len(found) > 1:
        return "layers differ in their RoPE"
    for rope in found:
        share = rope.parameters.get("partial_rotary_factor")
        share = share if isinstance(share, int | float) else 1.0
        if model.known and rope.head_dim and int(rope.head_dim * share) % 2:
            return (
                f"heads turn {int(rope.head_dim * share)} of their dimensions, and YaRN's code asks for an even number"
            )
    return None


def _unread(text: Completed) -> str | None:
    """Say why a class would not read a RoPE object for all layers as its code does; ``None`` where it would."""
    if text.kind.default_rope_type != "default":
        return f"its positions are {text.kind.default_rope_type}"
    kinds = _kinds(text)
    if len(kinds) > 1:
        return "layers differ in their RoPE"
    usual = complete(text.model_type, {})
    if usual is not None and bool(kinds) != bool(_kinds(usual)):
        return (
            "the file has RoPE objects by kind of layer, which its class does not read"
            if kinds
            else "its class reads a RoPE object for each kind of layer, and the file has one for all"
        )
    return None


def _kinds(text: Completed) -> list[str]:
    """The kinds of layers, where a RoPE object has entries for some of them: the others then have no RoPE."""
    rope, kinds = text.get("rope_parameters"), text.get("layer_types")
    if not isinstance(rope, Mapping) or not nested_keys(text, rope):
        return []
    entries = [key for key, entry in rope.items() if isinstance(entry, Mapping)]
    return list(dict.fromkeys([*nested_keys(text, rope), *entries, *(kinds if isinstance(kinds, list) else ())]))


# --- the change -------------------------------------------------------------------------------------------------------


def _factor(target: int, native: int) -> float:
    """Return the stretch; never one that comes to less than the target when an engine multiplies it out."""
    factor = target / native
    while int(native * factor) < target:  # one ulp short: 202752 × (256000 / 202752) = 255999.99999999997
        factor = math.nextafter(factor, math.inf)
    return factor


def _yarn(config: Config, target: int, native: int, factor: float) -> dict[str, Any]:
    """Return what a RoPE object must hold for YaRN.

    :raises UsageError: the stretch that is there has an attention factor by a rule that nobody but its maker knows.
    """
    yarn: dict[str, Any] = {"rope_type": "yarn", "factor": factor, "original_max_position_embeddings": native}
    given = _rope_object(config).get("attention_factor")
    if config.rope_type != "yarn" or given is None:
        return yarn
    old = config.rope_factor
    if not isinstance(given, int | float) or not old or abs(given - _mscale(old)) > 1e-3:
        raise UsageError(
            f"{config.name}: no change known that reaches {target} tokens: its attention_factor of "
            f"{spelled(given, 40)} goes with ×{old or 1:g}, and what goes with ×{factor:g} is not said"
        )
    return {**yarn, "attention_factor": _mscale(factor)}


def _mscale(factor: float) -> float:
    """YaRN's attention factor. Source: arXiv:2309.00071, equation 22; transformers 5.23 _compute_yarn_parameters."""
    return 0.1 * math.log(factor) + 1.0 if factor > 1 else 1.0


def _rope_object(config: Config) -> Mapping[str, Any]:
    """Return the RoPE object in force, complete where the class is known."""
    rope = view(config).get("rope_parameters")
    return rope if isinstance(rope, Mapping) else {}


def _proven(
    config: Config, target: int, native: int, rope: Mapping[str, Any] | None, which: tuple[Engine, ...]
) -> tuple[dict[str, Any], Config]:
    """Return the first spelling of the change that does what it should, and the edited model.

    :param rope: what the RoPE object must hold; ``None``: it stays as it is.
    :raises UsageError: none does; the reason is that of the most natural one.
    """
    refusal: str | None = None
    for edit in _spellings(config, target, rope):
        try:
            edited = _edited(config, edit)
            why = _fault(config, edited, target, native, which)
        except LlmcfgError as error:
            why = str(error)
        if why is None:
            return edit, edited
        refusal = refusal or why
    part = config.resolved.text.path[:-1]
    if part and not _is_there(config, part):
        refusal = f"the file has no {part}, and one that names what changes would not be what its class makes without"
    raise UsageError(f"{config.name}: no change known that reaches {target} tokens: {refusal}")


def _is_there(config: Config, part: str) -> bool:
    """Tell whether the file has the language model's keys: under its part, or flat as older files of the class."""
    flat = any(origin == f"config:{name}" for name, origin in config.resolved.text.origins.items())
    return flat or _at(config.raw, part) is not None


def _spellings(config: Config, target: int, rope: Mapping[str, Any] | None) -> Iterator[dict[str, Any]]:
    """Every way to write the change into the file, the most natural first."""
    declared = _declared_path(config)
    for base in _bases(config, declared):
        edit: dict[str, Any] = dict.fromkeys((declared or f"{base}max_position_embeddings", *_others(config)), target)
        parent = base[:-1]
        there = _at(config.raw, parent) if parent else config.raw
        if there is None:
            there = {}
            edit |= {f"{base}{key}": value for key, value in _part(config).items()}
        if (width := _missing_width(config)) is not None:
            edit[f"{base}head_dim"] = width
        if rope is None:
            yield edit
            continue
        if there.get(_ORIGINAL) is not None:  # beside the RoPE object it goes before what is inside
            edit[f"{base}{_ORIGINAL}"] = rope[_ORIGINAL]
        present = [key for key in _ROPE_KEYS if isinstance(there.get(key), Mapping) and there[key]]
        for key in dict.fromkeys((*present[:1], *_ROPE_KEYS)):
            given = there.get(key)
            for one in _objects(config, given if isinstance(given, Mapping) else {}, rope):
                yield {**edit, f"{base}{key}": one}


def _declared_path(config: Config) -> str | None:
    """Return the path of the key that declares the length, as the file spells it; ``None`` where none does."""
    kind, _, path = (config.origin("max_position_embeddings") or "").partition(":")
    return path if kind == "config" else None


def _bases(config: Config, declared: str | None) -> list[str]:
    """Return the objects of the file that may hold the language model's keys, each as a path with a dot at the end."""
    path = config.resolved.text.path
    there = [path] if path and _at(config.raw, path[:-1]) else []
    beside = [f"{declared.rpartition('.')[0]}." if "." in declared else ""] if declared is not None else []
    return list(dict.fromkeys((*beside, *there, path, "")))


def _at(raw: Mapping[str, Any], path: str) -> Mapping[str, Any] | None:
    """Return the object at a key path of the file."""
    value: Any = raw
    for key in path.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else None


def _part(config: Config) -> dict[str, Any]:
    """Return what a part that the edit creates must say to be the one that its class would make: type and sizes."""
    text = view(config).text
    plain = complete(text.model_type, {}) if text is not None else None
    if text is None or plain is None:
        return {}
    usual = as_dict(plain)
    made = {key: value for key, value in as_dict(text).items() if key != "rope_parameters"}
    return {"model_type": text.model_type, **{key: value for key, value in made.items() if value != usual.get(key)}}


def _missing_width(config: Config) -> int | None:
    """Return the width of heads that YaRN's code would not find.

    transformers 5.23 ``modeling_rope_utils.py`` _compute_yarn_parameters takes a ``head_dim`` of null as it is,
    where plain RoPE divides ``hidden_size`` (mixtral, ministral, minimax, hunyuan).
    """
    text = view(config).text
    if text is None or text.get("head_dim", 0) is not None or not isinstance(config.head_dim, int):
        return None
    return config.head_dim


def _objects(config: Config, given: Mapping[str, Any], yarn: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The RoPE object in its spellings: as the file has it, complete, and as the entry of the one kind of layer."""
    # What the object says besides stays: base, sections of a multimodal RoPE, YaRN's own settings. A null says no more
    # than an absent key, and no merge patch can write one.
    kept = {key: deepcopy(value) for key, value in given.items() if key not in _YARN and value is not None}
    flat = {**({"type": "yarn"} if given.get("type") is not None else {}), **yarn, **kept}
    text, rope = view(config).text, _rope_object(config)
    nested = nested_keys(text, rope) if text is not None else []
    if not nested:
        yield flat
    whole = rope.get(nested[0]) if nested else rope
    if text is None or not isinstance(whole, Mapping):
        return
    full = {**flat, **{key: value for key, value in whole.items() if key not in _YARN and value is not None}}
    full = {key: value for key, value in full.items() if key not in nested}
    yield {nested[0]: full} if nested else full


def _patch(raw: Mapping[str, Any], edit: Mapping[str, Any]) -> dict[str, Any]:
    """Return an edit as a merge patch. Where it replaces an object, a null removes what the object had besides."""
    patch: dict[str, Any] = {}
    for path, value in edit.items():
        *parents, last = path.split(".")
        inner = patch
        for parent in parents:
            inner = inner.setdefault(parent, {})
        gone = (_at(raw, path) or {}).keys() - value.keys() if isinstance(value, Mapping) else ()
        inner[last] = {**deepcopy(value), **dict.fromkeys(sorted(gone))} if gone else deepcopy(value)
    return patch


def written(raw: Mapping[str, Any], edit: Mapping[str, Any]) -> dict[str, Any]:
    """Return the file with an edit in it."""
    written = dict(raw)
    for path, value in edit.items():
        *parents, last = path.split(".")
        inner = written
        for parent in parents:
            there = inner.get(parent)
            inner[parent] = dict(there) if isinstance(there, Mapping) else {}
            inner = inner[parent]
        inner[last] = deepcopy(value)
    return written


# --- the proof --------------------------------------------------------------------------------------------------------


def _edited(config: Config, edit: Mapping[str, Any]) -> Config:
    document: Document = config.resolved.document
    return normalize(resolve(document._replace(data=written(config.raw, edit))))


def _fault(config: Config, edited: Config, target: int, native: int, which: tuple[Engine, ...]) -> str | None:
    """Say what is wrong with an edited model; ``None`` where it takes the target and all else is as it was."""
    if edited.problems:
        return refusal(edited.problems[0])
    if (moved := _moved(config, edited)) is not None:
        return moved
    record = context(edited)
    if record.method != "yarn":
        return f"its class reads YaRN as {record.method or 'something unknown'}"
    if record.native != native or min(record.effective or 0, record.declared or 0) < target:
        return "the length that its class reads would not reach it"
    if view(edited).known:
        try:
            for rope in ropes(edited):
                frequencies(rope)
                # YaRN's code completes its object from beside it, plain RoPE's does not (transformers 5.23
                # _compute_yarn_parameters: standardize_rope_params).
                share = view(edited).get("partial_rotary_factor")
                if share is not None and "partial_rotary_factor" not in rope.parameters:
                    return (
                        f"YaRN's code would heed partial_rotary_factor {spelled(share)}, which its class does not now"
                    )
        except Unusable as why:
            return str(why)
    return _unreached(config, edited, target, which)


def _moved(config: Config, edited: Config) -> str | None:
    """Say which fact, or field of the config class, a change would move besides the wanted ones."""
    for name in dict.fromkeys((*config.facts, *edited.facts)):
        if name not in _WANTED and not same(config[name], edited[name]):
            return f"it would change {name} from {spelled(config[name]):.60} to {spelled(edited[name]):.60}"
    before, after = _fields(config), _fields(edited)
    for path in dict.fromkeys((*before, *after)):
        key = path.rpartition(".")[2]
        if key in _YARN or key in _LENGTHS or key in ("max_position_embeddings", *_ROPE_KEYS):
            continue
        if key == "head_dim" and before.get(path) is None:
            continue  # the width that it had by division; the fact has not moved
        if not same(before.get(path), after.get(path)):
            return f"it would change {path} from {spelled(before.get(path)):.60} to {spelled(after.get(path)):.60}"
    return None


def _fields(config: Config) -> dict[str, Any]:
    """Return all that the config class makes of a file: key path → value."""
    found: dict[str, Any] = {}

    def walk(value: Any, path: str) -> None:
        if isinstance(value, Mapping):
            for key, inner in value.items():
                walk(inner, f"{path}.{key}" if path else str(key))
        elif value is not None:
            found[path] = value

    root = config.resolved.root.completed
    walk(as_dict(root) if root is not None else {}, "")
    return found


def _unreached(config: Config, edited: Config, target: int, which: tuple[Engine, ...]) -> str | None:
    """Say which engine would not take the target though it reads the file."""
    unable = _unable(config, edited, target, which)
    for before, after in zip(engines(config, which), engines(edited, which), strict=True):
        if after.engine in _BOUNDLESS or after.engine in unable:
            continue
        if after.max_length is None and before.max_length is not None:
            return f"{after.engine} would refuse the edited file: {after.why}"
        if after.max_length is not None and after.max_length < target:
            return f"{after.engine} {after.versions} would take {after.max_length} of the edited file ({after.rule})"
    return next(iter(unable.values())) if len(unable) == len({engine.name for engine in which}) else None


# Engines that do not stop at what the file says.
_BOUNDLESS = ("llama.cpp", "mlx-lm")


def _unable(config: Config, edited: Config, target: int, which: tuple[Engine, ...]) -> dict[str, str]:
    """Return the engines that a change does not help, whatever the file says: name → why.

    They see no length in the file and take less than the target, or turn the model's heads without any scaling.
    """
    from llmcfg.knowledge.unstretchable import DEAF

    unable = {
        after.engine: f"{after.engine} finds no length in the file and takes {after.max_length}"
        for before, after in zip(engines(config, which), engines(edited, which), strict=True)
        if before.key is None and after.key is None and before.max_length == after.max_length
        if after.engine not in _BOUNDLESS and after.max_length is not None and after.max_length < target
    }
    model_type = view(config).model_type or ""
    if same(_rope_object(config), _rope_object(edited)):
        return unable
    for engine in which:
        if model_type in DEAF.get((engine.name, engine.versions), DEAF.get((engine.name, ""), ())):
            unable[engine.name] = (
                f"{engine.name}'s own code for {model_type} reads no RoPE scaling ({engine.read_from})"
            )
    return unable


# --- the same, engine by engine ---------------------------------------------------------------------------------------


def _commands(config: Config, edited: Config, override: Override, which: tuple[Engine, ...]) -> tuple[Command, ...]:
    """Return the commands; none for an engine that would not take the target all the same."""
    unable = _unable(config, edited, override.target, which)
    refused = {
        row.engine: row.why
        for row in engines(edited, which)
        if row.why and row.rule == "" and row.engine not in _BOUNDLESS
    }
    without = {**refused, **unable}
    return tuple(
        command._replace(line=None, why=without[command.engine]) if command.engine in without else command
        for command in commands(config, override, which)
    )


def _override_path(config: Config) -> str:
    """Return where the language model stands in the object that engines make of a file."""
    root = config.resolved.root.completed
    return root.text().path if root is not None else config.resolved.text.path


def _override(
    config: Config, edited: Config, edit: Mapping[str, Any], target: int, native: int, factor: float
) -> Override:
    """Return what engines are to be told: the edited fields, under the names that the config object has."""
    key = next((path.rpartition(".")[2] for path in edit if path.rpartition(".")[2] in _ROPE_KEYS), "")
    fields = {
        name: value
        for path, value in edit.items()
        if (name := path.rpartition(".")[2]) in (*_LENGTHS, "max_position_embeddings", "head_dim", _ORIGINAL)
    }
    model = view(edited)
    rope = model.get("rope_parameters") if model.known else _remote_rope(config, edit)
    there = config.resolved.text.raw
    beside = {
        name: config[name]
        for name in ("rope_theta", "partial_rotary_factor")
        if model.known and name not in there and config[name] not in (None, 1.0) and key == "rope_parameters"
    }
    return Override(
        _override_path(edited),
        fields,
        dict(rope) if key and isinstance(rope, Mapping) else {},
        key,
        beside,
        target,
        native,
        factor,
        config.resolved.root.completed is not None,
    )


def _remote_rope(config: Config, edit: Mapping[str, Any]) -> dict[str, Any]:
    """Return the RoPE object of a class that is not known, with what stands beside it in the file.

    vLLM and SGLang put it over the whole object that they read, base included.
    """
    rope: Mapping[str, Any] = next((value for path, value in edit.items() if path.rpartition(".")[2] in _ROPE_KEYS), {})
    beside = {name: config[name] for name in ("rope_theta", "partial_rotary_factor") if config[name] is not None}
    return {**beside, **rope}


def _warnings(
    config: Config,
    record: Context,
    card: Documented | None,
    target: int,
    factor: float,
    edit: Mapping[str, Any],
    which: tuple[Engine, ...],
) -> tuple[str, ...]:
    warnings = [
        "YaRN here is static: it stretches every prompt, and may cost quality on short ones; switch it on only where "
        "long prompts are needed.",
        "rope_scaling alone is not enough: vLLM from 0.30, SGLang and llama.cpp take max_position_embeddings as the "
        "limit, so both change together.",
    ]
    if card is None:
        if record.method == "static":
            warnings.append("No model card known to llmcfg documents this extension; nothing says how well it works.")
    elif target > card.length:
        warnings.append(f"The model card documents YaRN up to {card.length} tokens ({card.source}), not {target}.")
    else:
        warnings.append(f"The model card documents YaRN up to {card.length} tokens: {card.source}")
    if factor > 4 and card is None:
        warnings.append(f"Stretching ×{factor:g} is more than the ×4 that model cards usually document.")
    if config.resolved.root.completed is None:
        code = "the repository's own code" if own_code(config) else "code outside transformers"
        warnings.append(
            f"{config.model_type or 'This model'} runs by {code}, which may not read these keys: look there."
        )
    if any(path.rpartition(".")[2] == "rope_parameters" for path in edit) and (
        which == ENGINES or any(engine in OLDER for engine in which)
    ):
        warnings.append(
            "transformers before 5, vLLM before 0.12 and most of mlx-lm's models do not read rope_parameters."
        )
    if record.window is not None:
        warnings.append(f"A window of {record.window} tokens stays in force on the windowed layers.")
    return tuple(warnings)

"""From observations under many options to one expression over the options."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Callable, Mapping
from typing import Any, Literal, get_args, get_origin

from transformers import CONFIG_MAPPING, PreTrainedConfig

from . import build
from .facts import Facts, observe, too_slow

__all__ = ["learn", "options"]

Assignment = dict[str, Any]

_BASE = {f.name for f in dataclasses.fields(PreTrainedConfig)} | {"use_cache", "is_decoder", "tie_word_embeddings"}
# What an option of such a name may change cannot all be seen in the module tree: such flips are run, too.
_RUN = re.compile(
    r"pos_|position|rope$|rope_?(type|emb)|rotary|alibi|layer_?norm|norm_(before|type|first|style)|(pre|post)_?norm"
    r"|normalize_before|norm_after|sandwich|sinusoid|enable_moe|resid|parallel|architecture|relative|xpos|use_abs"
)
_COMBINATIONS = 48
_REFUSED = 8
_MISSING = object()

# Options that the source takes apart instead of comparing.
_SPELLED = {"feed_forward_proj": ["relu", "gelu", "gated-gelu", "gated-silu"]}


def options(model_type: str) -> dict[str, tuple[Any, list[Any]]]:
    """Options that the type's code reads: name to default and other values to try."""
    found: dict[str, tuple[Any, list[Any]]] = {}
    text = build.source(model_type)
    cls = build.config_class(model_type)
    config = cls()
    for f in dataclasses.fields(cls):
        if f.name in _BASE or not re.search(rf"\.{f.name}\b|[\"']{f.name}[\"']", text):
            continue
        try:
            value = getattr(config, f.name)
        except (AttributeError, RuntimeError):
            continue
        if isinstance(value, PreTrainedConfig):
            if value.model_type in CONFIG_MAPPING:  # a model of its own, with facts of its own
                continue
            for inner in dataclasses.fields(value):
                part = getattr(value, inner.name, None)
                if isinstance(part, bool) and inner.name not in _BASE:
                    found[f"{f.name}.{inner.name}"] = (part, [not part])
            continue
        others = _others(f.name, f.type, value, text)
        if others:
            found[f.name] = (value, others)
    for name in undeclared(model_type):
        found[name] = (getattr(cls, name), [not getattr(cls, name)])
    return found


def undeclared(model_type: str) -> list[str]:
    """Options that a class keeps as plain attributes (emu3): a file may set them, yet they are no fields."""
    cls = build.config_class(model_type)
    fields = {f.name for f in dataclasses.fields(cls)}
    text = build.source(model_type)
    return sorted(
        name
        for name, value in vars(cls).items()
        if isinstance(value, bool) and name not in fields and re.search(rf"config\.{name}\b", text)
    )


def _others(name: str, annotation: Any, value: Any, text: str) -> list[Any]:
    if isinstance(value, bool):
        return [not value]
    kinds = str(annotation)
    if value is None and "bool" in kinds:
        return [True, False]
    if isinstance(value, str) or (value is None and "str" in kinds):
        words = set(_SPELLED.get(name, ()))
        for part in (annotation, *get_args(annotation)):
            if get_origin(part) is Literal:
                words |= {w for w in get_args(part) if isinstance(w, str)}
        words |= set(re.findall(rf"\.{name}\s*[!=]=\s*[\"']([^\"']+)[\"']", text))
        words |= set(re.findall(rf"[\"']([^\"']+)[\"']\s+(?:not )?in\s+(?:self|config)\.{name}", text))
        words |= set(re.findall(rf"\.{name}\.startswith\([\"']([^\"']+)[\"']", text))
        for group in re.findall(rf"\.{name}\s+(?:not )?in\s*[\[({{]([^\])}}]*)", text):
            words |= set(re.findall(r"[\"']([^\"']+)[\"']", group))
        return sorted(words - {value})[:6]
    if isinstance(value, (int, type(None))) and re.search(rf"\.{name} is (not )?None|if (self|config)\.{name}\b", text):
        if value is None and "int" in kinds and "dict" not in kinds and "list" not in kinds:
            return [128]
        if value is not None and "None" in kinds:
            return [None]
    return []


def learn(model_type: str, log: list[str]) -> Facts | None:
    """The type's facts; those that options decide as ``{"expr": …}``."""
    base = observe(model_type, {}, True, log)
    if not base:
        return base
    found = options(model_type)
    defaults = {n: d for n, (d, _) in found.items()}
    runs = ("norm_placement" in base or "position_embedding" in base) and not too_slow(model_type)
    if not runs:
        # What an option may change without our seeing it is not known.
        for fact, decides in (
            ("position_embedding", r"pos|rope|rotary|alibi|abs|relative"),
            ("norm_placement", r"norm|resid|pre_|post|parallel"),
        ):
            if any(re.search(decides, name) for name in found):
                for facts in (base, base.get("encoder") or {}):
                    facts.pop(fact, None)
    sensitive: dict[str, list[Any]] = {}
    run = False
    refused: list[tuple[str, Any]] = []
    seen: list[tuple[Assignment, Facts]] = [(defaults, base)]

    def look(change: Assignment, with_run: bool) -> Facts | None:
        facts = observe(model_type, change, with_run and runs)
        if facts is not None:
            if not (with_run and runs):
                _inherit(facts, base)
            seen.append(({**defaults, **change}, facts))
        return facts

    for name, (_, values) in found.items():
        for value in values:
            facts = look({name: value}, bool(_RUN.search(name)))
            if facts is None:
                refused.append((name, value))
            elif facts != base:
                sensitive.setdefault(name, []).append(value)
                run = run or bool(_RUN.search(name))
    # Options that a class takes only together (internlm3: both biases or none).
    for one, two in itertools.combinations(refused[:_REFUSED], 2):
        facts = look(dict([one, two]), False) if one[0] != two[0] else None
        if facts is not None and facts != base:
            for name, value in (one, two):
                if value not in sensitive.setdefault(name, []):
                    sensitive[name].append(value)
    # An option may matter only once another is flipped (falcon: new_decoder_architecture overrules parallel_attn).
    for name, values in list(sensitive.items()):
        for other, (_, more) in found.items():
            if other in sensitive:
                continue
            for value, second in itertools.product(values, more[:1]):
                alone = look({name: value}, False) if not _RUN.search(name) else _seen(seen, {**defaults, name: value})
                facts = look({name: value, other: second}, bool(_RUN.search(name)))
                if facts is not None and alone is not None and facts != alone:
                    sensitive.setdefault(other, []).append(second)
                    break
    spaces = [[(n, defaults[n]), *((n, v) for v in values)] for n, values in sorted(sensitive.items())]
    for combination in itertools.islice(itertools.product(*spaces), _COMBINATIONS):
        change = {n: v for n, v in combination if v is not defaults[n]}
        if len(change) > 1 and _seen(seen, {**defaults, **change}) is None:
            look(change, run)
    if len(spaces) > 1:
        log.append(f"options {[[v for _, v in s] for s in spaces]} {[s[0][0] for s in spaces]}")
    rows = [({n: a[n] for n in sensitive}, f) for a, f in seen]
    result = _express(rows)
    for name in undeclared(model_type):
        for value in result.values():
            if isinstance(value, dict) and name in value["expr"]:
                value.setdefault("given", {})[name] = defaults[name]
    if any("encoder" in f for _, f in rows):
        result["encoder"] = _express([(a, f.get("encoder", {})) for a, f in rows])
    return result


def _seen(seen: list[tuple[Assignment, Facts]], assignment: Assignment) -> Facts | None:
    return next((f for a, f in seen if a == assignment), None)


def _inherit(facts: Facts, base: Facts) -> None:
    """Without a run, what a run showed stands, by the choice of the flips that are run."""
    for mine, theirs in ((facts, base), (facts.get("encoder"), base.get("encoder"))):
        if mine is None or theirs is None:
            continue
        for name in ("norm_placement", "position_embedding"):
            mine.pop(name, None)
            if name in theirs:
                mine[name] = theirs[name]
        if mine.get("qk_norm", ...) is None and mine.get("attention_bias", ...) is not None:
            # Extent by run only: normalized still, or no longer there.
            if theirs.get("qk_norm"):
                mine["qk_norm"] = theirs["qk_norm"]
            else:
                del mine["qk_norm"]


def _express(rows: list[tuple[Assignment, Facts]]) -> Facts:
    result: Facts = {}
    for name in sorted({k for _, facts in rows for k in facts} - {"encoder"}):
        values = [(a, facts.get(name, _MISSING)) for a, facts in rows]
        if name == "attention_sinks":
            values = [(a, False if v is _MISSING else v) for a, v in values]
        # Where the defaults leave a fact undecided it stays so: an option would be guesswork.
        if values[0][1] is _MISSING:
            continue
        cells = [(a, None if v is _MISSING else v) for a, v in values]
        if all(v == cells[0][1] for _, v in cells):
            result[name] = cells[0][1]
        else:
            text = _chain(cells)
            if text is not None:
                result[name] = {"expr": text}
    return result


Test = Callable[[Mapping[str, Any]], bool]


def _atoms(rows: list[Assignment]) -> list[tuple[str, Test]]:
    atoms: list[tuple[str, Test]] = []
    for name in sorted(rows[0]):
        spelled = name if "." not in name else "{}['{}']".format(*name.split("."))
        values = {repr(a[name]): a[name] for a in rows}
        if len(values) < 2:
            continue
        if any(isinstance(v, str) for v in values.values()):
            for value in values.values():
                if isinstance(value, str):
                    atoms.append((f"{spelled} == {value!r}", lambda a, n=name, v=value: a[n] == v))  # type: ignore[misc]
                    atoms.append((f"{spelled} != {value!r}", lambda a, n=name, v=value: a[n] != v))  # type: ignore[misc]
                    stem = value.split("-")[0]
                    if stem != value:
                        text = f"{spelled}.startswith({stem!r})"
                        atoms.append((text, lambda a, n=name, v=stem: str(a[n]).startswith(v)))  # type: ignore[misc]
        elif any(isinstance(v, int) and not isinstance(v, bool) for v in values.values()):
            atoms.append((f"{spelled} is not None", lambda a, n=name: a[n] is not None))  # type: ignore[misc]
            atoms.append((f"{spelled} is None", lambda a, n=name: a[n] is None))  # type: ignore[misc]
        else:
            atoms.append((spelled, lambda a, n=name: bool(a[n])))  # type: ignore[misc]
            atoms.append((f"not {spelled}", lambda a, n=name: not a[n]))  # type: ignore[misc]
    return atoms


def _condition(rows: list[Assignment], wanted: list[bool]) -> str | None:
    """The shortest condition that is true of exactly the wanted rows."""
    atoms = [(t, tuple(test(a) for a in rows)) for t, test in _atoms(rows)]
    goal = tuple(wanted)
    known: dict[tuple[bool, ...], str] = {}
    for text, column in atoms:
        if column == goal:
            return text
        known.setdefault(column, text)
    level = dict(known)
    for _ in range(3):  # up to four atoms
        grown: dict[tuple[bool, ...], str] = {}
        for left, a in level.items():
            for right, b in known.items():
                for joined, word in (
                    (tuple(x and y for x, y in zip(left, right, strict=True)), "and"),
                    (tuple(x or y for x, y in zip(left, right, strict=True)), "or"),
                ):
                    text = f"{_bracket(a, word)} {word} {_bracket(b, word)}"
                    if joined == goal:
                        return text
                    if joined not in level and joined not in grown:
                        grown[joined] = text
        level |= grown
    return None


def _bracket(text: str, word: str) -> str:
    return f"({text})" if (" or " in text and word == "and") or (" and " in text and word == "or") else text


def _chain(cells: list[tuple[Assignment, Any]]) -> str | None:
    """``value if condition else …``, the commonest value last."""
    values = {repr(v): v for _, v in cells}
    order = sorted(values, key=lambda r: (sum(repr(v) == r for _, v in cells), r))
    if set(order) == {"True", "False"}:
        order = ["True", "False"]
    text = ""
    rest = cells
    for r in order[:-1]:
        condition = _condition([a for a, _ in rest], [repr(v) == r for _, v in rest])
        if condition is None:
            return None
        text += f"{r} if {condition} else "
        rest = [(a, v) for a, v in rest if repr(v) != r]
    return text + order[-1]

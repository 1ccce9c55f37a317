"""Find the derivations of a config class by watching it.

For every field whose value in transformers' object is not yet what our rows give, small formulas from the vocabulary of
``llmcfg/knowledge/derivations.py`` are tried, the simplest first, over the fields and keys that were seen to move it and
the names and constants that the class mentions; before that, whole ideas (ideas.py). A row is taken when it is right on every
observation where it applies and makes nothing else wrong; a field may take several rows. Files that today's class refuses
are looked at last: rows that explain them too are added, and none is taken that spoils what the class accepts. What no row
explains is reported, to be written by hand (by_hand/).
"""

from __future__ import annotations

import copy
import importlib
import itertools
import time
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from llmcfg.resolve import kinds
from llmcfg.resolve.complete import Completed
from llmcfg.resolve.kinds import Kind
from llmcfg.resolve.rows import Row
from llmcfg.resolve.rows import formula as parsed
from tests.knowledge.oracle import BOOKKEEPING, plain, same
from tools.knowledge.generate import declared_facts
from tools.knowledge.hints import Hints, add
from tools.knowledge.ideas import IDEAS, LATE_IDEAS
from tools.knowledge.observe import CLASSES, Observation

formula = cache(parsed)
engine = importlib.import_module("llmcfg.resolve.complete")

__all__ = ["Fit"]

MISSING = object()
ROUNDS = 60
MOST_CASES = 240
MOST_FORMULAS = 20_000
SECONDS = 2.5


class Case:
    """One observation beside what our rows make of it."""

    __slots__ = ("after", "after_kwargs", "computed", "kwargs", "own", "raw", "refused", "start", "state", "truth")

    def at(self, stage: str) -> tuple[Completed, dict[str, Any]]:
        """The config as it is at the end of the rows before the parts, after the parts, or before all rows."""
        if stage == "derived":
            return self.state, self.kwargs
        return (self.after, self.after_kwargs) if stage == "derived_from_parts" else self.start

    def __init__(self, observed: Observation) -> None:
        self.raw, truth, self.computed, self.refused = observed
        self.truth = dict(truth)
        self.start: Any = None


class Fit:
    """The search for one type's rows."""

    def __init__(
        self, model_type: str, cls: type, observations: list[Observation], start: dict[str, Any] | None = None
    ) -> None:
        self.model_type = model_type
        self.cls = cls
        self.facts: dict[str, Any] = {**declared_facts(cls, CLASSES), **copy.deepcopy(start or {})}
        self.own_parts = "parts" in (start or {})
        self.given_rows = [
            row for key in ("derived", "derived_from_parts", "dropped") for row in (start or {}).get(key, ())
        ]
        self.rows: list[list[str]] = self.facts.setdefault("derived", [])
        self.after: list[list[str]] = self.facts.setdefault("derived_from_parts", [])
        self.dropped: list[str] = self.facts.setdefault("dropped", [])
        self.hints = Hints(cls)
        # enough of them: the small ones say which key moves what, and as many of the others
        accepted = [one for one in observations if not one.refused]
        small = [one for one in accepted if len(one.raw) <= 3]
        large = [one for one in accepted if len(one.raw) > 3]
        self.cases = [Case(one) for one in [*small[:MOST_CASES], *large[: MOST_CASES // 4]]]
        self.refused = [Case(one) for one in observations if one.refused][:MOST_CASES]
        self.computed_parts = self._computed_parts()
        self.computed_names = sorted({name for case in self.cases for name in case.computed})
        self.attribute_map = self.facts.get("aliases", {})
        self.parts = list(self.facts.get("parts", {}))
        self.moved = self._influences()
        self.own_rope = "convert_rope_params_to_dict" in {name for one in cls.__mro__[:-1] for name in vars(one)
                                                          if one.__module__.startswith("transformers.models")}  # fmt: skip
        self.listed = {name for case in self.cases for name, value in case.truth.items() if isinstance(value, list)}

    # -- state -----------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Build every case with the rows found so far, keeping the state before and after the shared part."""
        kind = Kind(self.model_type, self.facts)
        if self.cases and self.cases[0].start is None:
            bare = Kind(self.model_type, {**self.facts, "derived": []})
            for case in self.cases:
                case.start = build(bare, case.raw)[1:3]
        for case in self.cases:
            case.own, case.state, case.kwargs, case.after, case.after_kwargs = build(kind, case.raw)

    def wrong(self) -> dict[str, list[int]]:
        """Field (or part.field) → the cases in which it is not what transformers has."""
        found: dict[str, list[int]] = {}
        for index, case in enumerate(self.cases):
            for name in case.own.keys() | case.truth.keys():
                ours, theirs = case.own.get(name, MISSING), case.truth.get(name, MISSING)
                if ours is MISSING or theirs is MISSING or not same(ours, theirs):
                    if isinstance(ours, dict) and isinstance(theirs, dict) and name in self.parts:
                        for key in ours.keys() | theirs.keys():
                            if key not in ours or key not in theirs or not same(ours[key], theirs[key]):
                                found.setdefault(f"{name}.{key}", []).append(index)
                    else:
                        found.setdefault(name, []).append(index)
        return found

    def _influences(self) -> dict[str, list[str]]:
        """Field → the keys whose edit alone moved it."""
        moved: dict[str, list[str]] = {}
        by_raw = {repr(sorted(case.raw.items(), key=str)): case for case in self.cases if len(case.raw) <= 2}
        for case in self.cases:
            if not 1 <= len(case.raw) <= 2:
                continue
            for key in case.raw:
                rest = {name: value for name, value in case.raw.items() if name != key}
                before = by_raw.get(repr(sorted(rest.items(), key=str)))
                if before is None:
                    continue
                for name in case.truth.keys() | before.truth.keys():
                    if name != key and not same(case.truth.get(name), before.truth.get(name)):
                        add(moved.setdefault(name, []), key)
        return moved

    # -- search ----------------------------------------------------------------------------------------------------------

    def search(self) -> dict[str, list[int]]:
        """Add rows until nothing is wrong or nothing helps; what stays wrong."""
        self.run()
        wrong = self.try_ideas(IDEAS, self.wrong())
        self.compute()
        wrong = self.rounds(self.wrong())
        if self.uncomputed:  # from fields that had no rows before
            self.compute()
            wrong = self.rounds(self.try_ideas(LATE_IDEAS, self.wrong()))
        self.prune(wrong)
        if self.refused:
            wrong = self.learn_refused(wrong)
        return wrong

    def learn_refused(self, wrong: dict[str, list[int]]) -> dict[str, list[int]]:
        """Rows for the files that today's class refuses, as far as some explain them; what is wrong without these files."""
        accepted = len(self.cases)
        bare = Kind(self.model_type, {**self.facts, "derived": []})
        for case in self.refused:
            case.start = build(bare, case.raw)[1:3]
        self.cases += self.refused
        self.run()
        self.rounds(self.try_ideas(IDEAS, self.wrong()))
        self.prune(self.wrong())
        self.odd = {name: cases for name, cases in self.wrong().items() if cases[-1] >= accepted}
        del self.cases[accepted:]
        self.run()
        return self.wrong()

    def try_ideas(self, ideas: Any, wrong: dict[str, list[int]]) -> dict[str, list[int]]:
        """Keep each candidate that explains more and spoils nothing."""
        for idea in ideas:
            if not wrong and not getattr(self, "uncomputed", True):
                break
            taken: list[dict[str, Any]] = []
            for candidate in idea(self):
                before = {key: copy.deepcopy(self.facts.get(key)) for key in candidate}
                rivals = [one for one in taken if targets(one) == targets(candidate)]
                for rival in rivals:  # one that says the same fields: this one in its place
                    for key in ("derived", "derived_from_parts"):
                        self.facts[key] = [row for row in self.facts[key] if row not in rival.get(key, ())]
                self.rows, self.after = self.facts["derived"], self.facts["derived_from_parts"]
                for key, value in candidate.items():
                    if isinstance(value, dict):
                        self.facts.setdefault(key, {}).update(value)
                    elif isinstance(value, list):
                        self.facts.setdefault(key, []).extend(one for one in value if one not in self.facts[key])
                    else:
                        self.facts[key] = value
                now = self.better(wrong, set(candidate.get("computed", ())))
                if now is not None:
                    wrong = now
                    taken.append(candidate)
                    continue
                for key, value in before.items():
                    if isinstance(value, list):
                        self.facts[key][:] = value
                    elif value is None:
                        del self.facts[key]
                    else:
                        self.facts[key] = value
        self.run()
        return wrong

    def better(self, wrong: dict[str, list[int]], computed: set[str]) -> dict[str, list[int]] | None:
        """What is wrong with the facts as they are now, if that is less, and nothing is more wrong than before."""
        if computed:
            if any(not self.computes(name) for name in computed):
                return None
            self.run()
            return wrong if self.score(self.wrong()) <= self.score(wrong) else None
        few = [index for cases in wrong.values() for index in cases[:: max(1, len(cases) // 4)]]
        kind = Kind(self.model_type, self.facts)
        if not any(
            self.differing(build(kind, self.cases[index].raw)[0], self.cases[index].truth)
            < self.differing(self.cases[index].own, self.cases[index].truth)
            for index in dict.fromkeys(few)
        ):
            return None
        self.run()
        now = self.wrong()
        spoiled = any(len(cases) > len(wrong.get(name, ())) for name, cases in now.items() if "." not in name)
        if spoiled or self.score(now) >= self.score(wrong):
            return None
        return now

    def computes(self, name: str) -> bool:
        """Whether the formula of a computed field gives what the class does."""
        one = formula(self.facts["computed"][name])
        cases = [case for case in self.cases if name in case.computed]
        for case in cases[:: max(1, len(cases) // 40)]:
            try:
                own = plain(one.value(engine.lookup(case.after, one.names, {})))
            except Exception:
                return False
            if not same(own, case.computed[name]):
                return False
        return bool(cases)

    # -- what ideas ask --------------------------------------------------------------------------------------------------

    def moved_by_inside(self, key: str, inner: str) -> list[str]:
        """The fields that take what an object under ``key`` has as ``inner``."""
        found: list[str] = []
        for case in [*self.cases, *self.refused]:
            held = case.raw.get(key)
            if (
                len(case.raw) == 1
                and isinstance(held, dict)
                and list(held) == [inner]
                and held[inner] not in (None, 0, 1)
            ):
                for name, value in case.truth.items():
                    if same(value, held[inner]):
                        add(found, name)
        return found

    def copied_from(self, key: str) -> list[str]:
        """The fields that take what the file has under ``key``."""
        found: list[str] = []
        for case in self.cases:
            if len(case.raw) == 1 and key in case.raw and isinstance(case.raw[key], (int, float, str)):
                value = case.raw[key]
                if isinstance(value, bool) or value in (0, 1):
                    continue
                for name, one in case.truth.items():
                    if name != key and same(one, value) and not same(self.facts["defaults"].get(name, MISSING), value):
                        add(found, name)
        return found

    def layers_that_differ(self) -> dict[str, dict[str, tuple[str, str]]]:
        """Kind of layer → its own fields → (formula, the key of the file that says it)."""
        plain_cases = [case for case in self.cases if "per_layer_config" not in case.raw]
        shown = next((case for case in plain_cases if isinstance(case.truth.get("per_layer_config"), dict)), None)
        layer_types = shown.truth.get("layer_types") if shown is not None else None
        if shown is None or not isinstance(layer_types, list):
            return {}
        found: dict[str, dict[str, tuple[str, str]]] = {}
        fields: dict[str, dict[str, Any]] = {}
        for case in plain_cases:
            for index, values in (case.truth.get("per_layer_config") or {}).items():
                kinds = case.truth.get("layer_types") or []
                if isinstance(values, dict) and int(index) < len(kinds):
                    for field in values:
                        fields.setdefault(str(kinds[int(index)]), {})[field] = None
        for kind, names in fields.items():
            for field in names:
                seen = []
                for case in plain_cases:
                    kinds, own = case.truth.get("layer_types"), case.truth.get("per_layer_config")
                    if isinstance(kinds, list) and kind in kinds and isinstance(own, dict):
                        base = case.truth.get(self.attribute_map.get(field, field), MISSING)
                        seen.append((case, own.get(str(kinds.index(kind)), {}).get(field, base)))
                text = self.simplest(field, seen)
                if text is not None:
                    found.setdefault(kind, {})[field] = text
        return found

    def simplest(self, field: str, seen: list[tuple[Case, Any]]) -> tuple[str, str] | None:
        """The key or field that says what the layers of a kind have as ``field``."""
        usual = next((value for case, value in seen if not case.raw), seen[0][1] if seen else None)
        keys = [key for key in self.hints.all_keys if isinstance(key, str) and key not in self.facts["defaults"]]
        texts = [(f"given({key!r}, {usual!r})", key) for key in keys]
        texts += [(name, "") for name in self.facts["defaults"] if name != field]
        texts.append((repr(usual), ""))
        for text, key in texts:
            one = formula(text)
            right = 0
            for case, value in seen:
                try:
                    right += same(plain(one.value(engine.lookup(case.state, one.names, dict(case.kwargs)))), value)
                except Exception:
                    continue
            if right >= 0.98 * len(seen):
                return text, key
        return None

    def of_type(self, model_type: str) -> dict[str, Any]:
        """A type's object where the file says nothing."""
        kind = kinds.kind_of(model_type)
        return build(kind, {})[0] if kind is not None else {}

    @staticmethod
    def alike(one: Any, other: Any) -> bool:
        return same(one, other)

    def _computed_parts(self) -> dict[str, list[str]]:
        """Computed attribute → the types of the configs that it gives."""
        found: dict[str, list[str]] = {}
        names = {name for case in self.cases for name, value in case.computed.items() if isinstance(value, dict)}
        for name in sorted(names):
            value = getattr(self.cls(), name, None)
            if type(value) in CLASSES.names:
                found[name] = [CLASSES.names[type(value)]]
        return found

    def rounds(self, wrong: dict[str, list[int]]) -> dict[str, list[int]]:
        """Add the row that helps, field by field, until nothing is wrong or nothing helps."""
        if self.own_rope and any("rope" in name or "rotary" in name for name in wrong):
            wrong = self.find_rope_form(wrong)
        for _ in range(ROUNDS):
            if not wrong:
                break
            for field in sorted(wrong, key=lambda name: (len(self.moved.get(name, ())), name)):
                better = self.improve(field, wrong)
                if better is not None:
                    wrong = better
                    break
            else:
                late = self.try_ideas(LATE_IDEAS, wrong)
                if late is wrong:
                    break
                wrong = late
        return wrong

    def prune(self, wrong: dict[str, list[int]]) -> None:
        """Take out the rows that a later one made needless."""
        for rows in (self.rows, self.after, self.dropped):
            for row in list(rows):
                if row in self.given_rows:
                    continue
                at = rows.index(row)
                del rows[at]
                self.run()
                if self.score(self.wrong()) > self.score(wrong):
                    rows.insert(at, row)
        self.run()

    def score(self, wrong: dict[str, list[int]]) -> int:
        return sum(map(len, wrong.values()))

    def attempt(
        self, rows: list[Any], row: Any, field: str, wrong: dict[str, list[int]], at: int | None = None
    ) -> dict[str, list[int]] | None:
        """The wrong cases with one more row, where nothing else becomes wrong and ``field`` gets better."""
        rows.insert(len(rows) if at is None else at, row)
        if not self.promising(field, wrong):
            rows.remove(row)
            return None
        self.run()
        now = self.wrong()
        part = field.split(".", maxsplit=1)[0] if "." in field else ""
        others = all(
            len(cases) <= len(wrong.get(name, ()))
            for name, cases in now.items()
            if name != field and not (part and name.startswith(part + "."))
        )
        if others and self.score(now) < self.score(wrong):
            return now
        rows.remove(row)
        return None

    def promising(self, field: str, wrong: dict[str, list[int]]) -> bool:
        """A quick look: the newest row mends one of a few wrong cases, and none of a few others breaks."""
        kind = Kind(self.model_type, self.facts)
        bad = {index for cases in wrong.values() for index in cases}
        mended = False
        for index in wrong[field][:: max(1, len(wrong[field]) // 8)]:
            case = self.cases[index]
            own = build(kind, case.raw)[0]
            mended = mended or self.differing(own, case.truth) < self.differing(case.own, case.truth)
        good = [index for index in range(len(self.cases)) if index not in bad]
        return mended and not any(
            self.differing(build(kind, self.cases[index].raw)[0], self.cases[index].truth)
            for index in good[:: max(1, len(good) // 12)]
        )

    def differing(self, own: dict[str, Any], truth: dict[str, Any]) -> int:
        found = 0
        for name in own.keys() | truth.keys():
            ours, theirs = own.get(name, MISSING), truth.get(name, MISSING)
            if isinstance(ours, dict) and isinstance(theirs, dict) and name in self.parts:
                found += self.differing(ours, theirs)
            elif ours is MISSING or theirs is MISSING or not same(ours, theirs):
                found += 1
        return found

    def improve(self, field: str, wrong: dict[str, list[int]]) -> dict[str, list[int]] | None:
        cases = [self.cases[index] for index in wrong[field]]
        part = field.split(".", maxsplit=1)[0]
        old = f"{part}_dict"  # CLIP's first files: a second object that wins
        if part in self.parts and old in self.hints.all_keys and not any(row[0] == part for row in self.rows):
            own = self.facts["parts"][part][0]
            row = [part, f"merged({part}, saved({own!r}, take({old!r}, None)))", f"given({old!r}, None) is not None"]
            found = self.attempt(self.rows, row, field, wrong)
            if found is not None:
                return found
        # a key that the class reads away
        if all(field in case.own and field not in case.truth for case in cases) and field not in self.dropped:
            found = self.attempt(self.dropped, field, field, wrong)
            if found is not None:
                return found
            for row in (*self.rows, *self.after):  # read away only where the row asks for it
                if f"given('{field}'" in row[1]:
                    before, row[1] = row[1], row[1].replace(f"given('{field}'", f"take('{field}'")
                    self.run()
                    now = self.wrong()
                    if self.score(now) < self.score(wrong):
                        return now
                    row[1] = before
                    self.run()
        if field in ("out_features", "out_indices") and not any(row[0] == "out_features" for row in self.rows):
            for own in (False, True):
                read = (
                    ("out_features", "out_indices")
                    if own
                    else ("take('out_features', None)", "take('out_indices', None)")
                )
                self.rows += [
                    ["out_features", f"chosen(stage_names, {read[0]}, {read[1].replace('take', 'given')})"],
                    ["out_indices", f"known({read[1]}, places(stage_names, out_features))"],
                ]
                self.run()
                now = self.wrong()
                if self.score(now) < self.score(wrong):
                    return now
                del self.rows[-2:]
            self.run()
        if field == "rope_parameters":
            for share in [c for c in self.hints.all_constants if isinstance(c, float)]:
                for when in ("absent", ""):
                    row = ["file.partial_rotary_factor", repr(share), when]
                    found = self.attempt(self.rows, row, field, wrong)
                    if found is not None:
                        return found
            for whole in self.hints.literals.get("", ()):
                if isinstance(whole, dict):
                    for when in ("null", "unset"):
                        found = self.attempt(self.rows, [field, repr(whole), when], field, wrong)
                        if found is not None:
                            return found
        if "." in field and not any(row[0] == part and row[1].startswith("merged(") for row in self.rows):
            for case in cases:  # a part that the class fills with defaults of its own
                if case.raw.get(part) == {} and isinstance(case.truth.get(part), dict):
                    own = case.own.get(part) if isinstance(case.own.get(part), dict) else {}
                    theirs = case.truth[part]
                    filled = {key: value for key, value in theirs.items() if not same(own.get(key, MISSING), value)}
                    found = self.attempt(
                        self.rows, [part, f"merged({filled!r}, {part})", f"is_object({part})"], field, wrong
                    )
                    if found is not None:
                        return found
                    break
        partial: tuple[int, Any, Any] | None = None
        until = time.process_time() + SECONDS
        for stage in ("derived", "derived_from_parts", "start"):
            if stage != "derived_from_parts" and "." in field:
                continue
            if stage == "start" and not self.rows:
                continue
            rows = self.rows if stage == "start" else self.facts[stage]
            wrong_here = set(wrong[field])
            ordered = cases + [case for index, case in enumerate(self.cases) if index not in wrong_here]
            bad = {id(one) for one in cases}
            for when in self.conditions(field, stage):
                applied = self.where(field, when, stage, ordered)
                needed = [case for case in applied if id(case) in bad]
                if not needed:
                    continue
                for text in itertools.islice(self.formulas(field, needed, stage), MOST_FORMULAS):
                    if time.process_time() > until:
                        break
                    if not self.fits(field, text, applied, stage):
                        continue
                    row = [field, text, when] if when else [field, text]
                    now = self.attempt(rows, row, field, wrong, 0 if stage == "start" else len(rows))
                    if now is None:
                        continue
                    if field not in now:
                        return now
                    rows.remove(row)
                    if stage == "start":
                        continue
                    if len(wrong[field]) - len(now[field]) < len(wrong[field]) // 3:
                        continue
                    if partial is None or self.score(now) < partial[0]:
                        partial = (self.score(now), rows, row)
                    break
        if partial is not None:
            _, rows, row = partial
            rows.append(row)
            self.run()
            return self.wrong()
        self.run()
        return None

    def find_rope_form(self, wrong: dict[str, list[int]]) -> dict[str, list[int]]:
        """Take the form of the RoPE entries that explains the most."""
        best: tuple[int, Any] = (self.score(wrong), self.facts.get("rope"))
        for form in self.rope_forms():
            self.facts["rope"] = form
            self.run()
            score = self.score(self.wrong())
            if score < best[0]:
                best = (score, form)
                if not score:
                    break
        self.facts.pop("rope", None)
        if best[1] is not None:
            self.facts["rope"] = best[1]
        self.run()
        return self.wrong()

    def compute(self) -> None:
        """Formulas of the fields that the class computes when they are read."""
        stored = {row[0] for row in self.given_rows}
        names = sorted({name for case in self.cases for name in case.computed} - stored)
        computed = self.facts.setdefault("computed", {})
        for name in [*names, *names]:
            if name in computed:
                continue
            cases = [case for case in self.cases if name in case.computed]
            for case in cases:
                case.truth[name] = case.computed[name]
            until = time.process_time() + SECONDS
            for text in self.formulas(name, cases, "derived_from_parts"):
                if time.process_time() > until:
                    break
                if self.fits(name, text, cases, "derived_from_parts"):
                    computed[name] = text
                    self.run()
                    break
            for case in cases:
                case.truth.pop(name, None)
        self.uncomputed = [name for name in names if name not in computed]

    def where(self, field: str, when: str, stage: str, cases: list[Case]) -> list[Case]:
        """The cases in which a condition holds."""
        row = Row(field, "None", when)
        found = []
        for case in cases:
            state, kwargs = case.at(stage)
            try:
                if engine._applies(state, row, dict(kwargs)):
                    found.append(case)
            except Exception:
                continue
        return found

    def fits(self, field: str, text: str, cases: list[Case], stage: str) -> bool:
        """Whether a formula gives what transformers has, wherever it applies."""
        try:
            one = formula(text)
        except SyntaxError:
            return False
        part, _, name = field.rpartition(".")
        aliases = {name, *(alias for alias, target in self.attribute_map.items() if target == name)}
        for case in cases:
            if stage != "derived_from_parts" and not case.kwargs.keys().isdisjoint(aliases):
                continue  # the file's own value comes on top
            truth = case.truth.get(part, {}) if part else case.truth
            theirs = truth.get(name, MISSING) if isinstance(truth, dict) else MISSING
            state, kwargs = case.at(stage)
            try:
                ours = plain(one.value(engine.lookup(state, one.names, dict(kwargs), name)))
            except Exception:
                holder = state if not part else state.get(part)
                ours = plain(holder.get(name, MISSING)) if holder is not None else MISSING
            if name.endswith("layer_types") and isinstance(ours, list):
                ours = engine.remapped(ours)
            if ours is MISSING or theirs is MISSING or not same(ours, theirs):
                return False
        return True

    # -- what to try -----------------------------------------------------------------------------------------------------

    def inputs(self, field: str, stage: str) -> list[str]:
        """Fields and keys that may decide a field, the likeliest first."""
        found: list[str] = []
        name = field.rpartition(".")[2]
        sources = [*self.hints.names.get(field, ()), *self.hints.names.get(name, ()), *self.moved.get(field, ())]
        for one in sources:
            one = self.attribute_map.get(one, one)
            if one.startswith(("_", "sub_config", "kwargs")) or one in ("__dict__", "__class__"):
                continue
            if "[" in one and (stage == "derived" or one.split("[")[0] not in self.parts):
                continue
            if stage == "derived_from_parts" and "." not in field:
                for inner in self.hints.inside.get(one, ()):  # an entry of an object: rope_parameters['rope_theta']
                    if one in self.facts["defaults"] and len(self.hints.inside[one]) < 4:
                        add(found, f"{one}['{inner}']")
            if one not in self.parts and (one != name or name in self.facts["defaults"]):
                add(found, one)
        return found[:14]

    def conditions(self, field: str, stage: str) -> Iterator[str]:
        name = field.rpartition(".")[2]
        own = self.facts["defaults"].get(name, MISSING)
        if "." not in field:
            yield "null"
        yield ""
        if own is not None or "." in field:
            yield "unset"
        seen = set()
        for constant in self.hints.constants.get(name, ()):
            if own is not MISSING and isinstance(constant, type(own)) and "." not in field:
                yield f"{name} == {constant!r}"
        for one in (*self.inputs(field, stage), *self.hints.keys.get(name, ())):
            declared = one in self.facts["defaults"] or "[" in one
            default = self.facts["defaults"].get(one)
            texts = []
            if declared:
                texts = [one, f"not {one}", f"{one} is None", f"{one} is not None"]
                strings = [c for c in self.hints.constants.get(name, self.hints.all_constants) if isinstance(c, str)]
                texts += [
                    f"{one} == {constant!r}" for constant in strings if isinstance(default, str) or default is None
                ]
                texts += [f"{one} > 0"] if isinstance(default, int) else []
                texts += [f"{one} == -1"] if default == -1 else []
                texts += [f"is_object({one})", f"is_list({one})", f"not is_list({one})"]
            else:
                texts = [f"written({one!r})", f"given({one!r}, None) is not None", f"given({one!r}, None)"]
                if "." not in field:
                    texts += [f"{name} is None and {text}" for text in texts]
            for text in texts:
                if text not in seen:
                    seen.add(text)
                    yield text
        if "." not in field and stage == "derived":
            for text in (f"is_text({name})", f"not is_list({name})", f"is_object({name})"):
                yield text

    def atoms(self, field: str, stage: str) -> tuple[list[str], list[str]]:
        """Expressions for single values, and for lists."""
        singles: list[str] = []
        lists: list[str] = []
        name = field.rpartition(".")[2]
        constants = [c for c in self.hints.constants.get(name, ()) or self.hints.all_constants]
        for one in self.inputs(field, stage):
            if one in self.facts.get("computed", {}):
                if stage == "derived_from_parts" and one != name:
                    singles.append(one)
            elif one in self.facts["defaults"] or "[" in one or self.declared_by_rows(one):
                default = self.facts["defaults"].get(one)
                if one in self.listed or "[" in one:
                    lists.append(one)
                if not isinstance(default, list):
                    singles.append(one)
            else:
                key_constants = [c for c in constants if c not in (one,)][:12]
                singles += [f"given({one!r}, {own})" for own in ([name] if name in self.facts["defaults"] else [])]
                singles += [f"given({one!r}, {c!r})" for c in key_constants]
                singles += [f"given({one!r}, {c})" for c in (0, 1, "None") if c not in key_constants]
                lists.append(f"given({one!r}, None)")
        for one in self.hints.keys.get(name, ()):
            own = [name] if name in self.facts["defaults"] else []
            texts = [f"given({one!r}, {name})" for name in own] + [
                f"known(given({one!r}, None), {name})" for name in own
            ]
            texts += [f"given({one!r}, {c!r})" for c in constants if c != one][:12] + [f"given({one!r}, None)"]
            for text in texts:
                if text not in singles:
                    singles.append(text)
            add(lists, f"given({one!r}, None)")
        return singles, lists

    def declared_by_rows(self, name: str) -> bool:
        return any(row[0] == name for row in self.rows)

    def formulas(self, field: str, cases: list[Case], stage: str) -> Iterator[str]:
        """Formulas for a field, the simplest first, that are right in the first case."""
        part, _, name = field.rpartition(".")
        wanted = []
        for case in cases[:40]:
            truth = case.truth.get(part, {}) if part else case.truth
            if isinstance(truth, dict) and name in truth:
                wanted.append(truth[name])
        if not wanted:
            return
        singles, lists = self.atoms(field, stage)
        constant = repr(wanted[0]) if all(same(value, wanted[0]) for value in wanted) else ""
        related = [one for one in self.hints.names.get(name, ()) if one != name and one in self.facts["defaults"]]
        said = [*self.hints.literals.get(name, ()), *self.hints.constants.get(name, ())]
        if constant and (not related or wanted[0] is None or wanted[0] in said):
            yield constant
        own = name in self.facts["defaults"]
        yield from singles
        if own:
            for text in (f"list({name})", f"pair({name})", f"int({name})", f"len({name})", f"{name} // 2 + 1", f"turned({name})",
                         f"{name}.upper()", f"ended({name}, 'full_attention')", f"spelled({name}, '|')", f"{name}.split(',')", f"sorted(set({name}))"):  # fmt: skip
                yield text
        if all(isinstance(value, bool) for value in wanted):
            for one in singles:
                yield f"bool({one})"
                yield f"not {one}"
                yield f"{one} is not None"
                words = [c for c in self.hints.constants.get(name, self.hints.all_constants) if isinstance(c, str)][:12]
                yield from (
                    f"{one}.split('-')[0] == {word!r}"
                    for word in words
                    if isinstance(self.facts["defaults"].get(one), str)
                )
                if one.endswith("['model_type']"):
                    yield f"is_causal({one})"
            return
        numbers = [c for c in self.hints.constants.get(name, ()) if isinstance(c, (int, float))]
        numbers += [c for c in (1, 2, 4) if c not in numbers]
        if all(isinstance(value, (int, float)) for value in wanted):
            yield from self.arithmetic(singles, lists, numbers, name if own else "")
        elif all(value is None or isinstance(value, (int, float)) for value in wanted):
            for one, other in itertools.permutations(singles[:8], 2):
                for text in (f"int({one} * {other})", f"{one} * {other}", f"{one} // {other}", f"{one} / {other}"):
                    yield f"None if {one} is None else {text}"
        elif all(isinstance(value, str) for value in wanted):
            for one in singles:
                yield f"{one}.split('-')[-1]"
                yield f"{one}.split('-')[0]"
        elif any(isinstance(value, list) for value in wanted):
            lengths = [one for one in singles if self.is_length(one, field, cases, stage)]
            yield from self.listings(field, name, singles, lists, numbers, wanted, lengths)
        elif any(isinstance(value, dict) for value in wanted) and own:
            for value in wanted[:3]:
                if isinstance(value, dict):
                    yield f"merged({value!r}, {name})"

    def is_length(self, text: str, field: str, cases: list[Case], stage: str) -> bool:
        """Whether an expression is the length of a field's list, as far as a few cases tell."""
        one = formula(text)
        part, _, name = field.rpartition(".")
        for case in cases[:: max(1, len(cases) // 12)]:
            truth = case.truth.get(part, {}) if part else case.truth
            state, kwargs = case.at(stage)
            try:
                if isinstance(truth[name], list) and one.value(engine.lookup(state, one.names, dict(kwargs))) != len(
                    truth[name]
                ):
                    return False
            except Exception:
                continue
        return True

    def arithmetic(self, singles: list[str], lists: list[str], numbers: list[Any], own: str) -> Iterator[str]:
        for one in lists:
            yield from (f"len({one})", f"sum({one})", f"{one}[-1]", f"{one}[0]", f"int(product({one}))", f"max({one})",
                        f"product({one})", f"len({one}) + 1", f"len({one}) - 1", f"sum({one}) * 4")  # fmt: skip
        plain_ones = [one for one in singles if not one.startswith("given(") or one.endswith(", None)")]
        for one in plain_ones:
            for number in numbers:
                yield from (f"{one} * {number}", f"{one} // {number}", f"{one} + {number}", f"{one} - {number}",
                            f"ceil({one} / {number})", f"{number} / {one}", f"int({one} * {number})", f"{number} * {one}",
                            f"max({one}, {number})", f"min({one}, {number})", f"{one} ** {number}",
                            f"multiple({one}, {number})")  # fmt: skip
            yield f"int({one} ** 0.5)"
            yield f"ceil(log2({one}))"
            yield f"int(log2({one}))"
            yield f"{one} ** 0.5"
            yield f"{one} ** -0.5"
        for one, other in itertools.permutations(plain_ones, 2):
            yield from (f"{one} // {other}", f"{one} / {other}", f"{one} - {other}", f"ceil({one} / {other})")
            yield f"int({one} * {other})"
            yield f"{one} * {other} ** 2"
            yield from (f"multiple({one} * {other}, {number})" for number in numbers if number > 4)
            if one < other:
                yield from (f"{one} + {other}", f"{one} * {other}")
        singles = plain_ones
        for one, two, three in itertools.permutations(singles[:6], 3):
            yield from (f"{one} * {two} // {three}", f"int({one} * {two}) // {three}", f"{one} * {two} * {three}",
                        f"{one} // {two} * {three}")  # fmt: skip
        for one in singles:
            yield from (f"sum(ceil({one} * repeats) for repeats in {listed})" for listed in lists)
            for listed in lists:
                yield from (f"int({one} * power(2, len({listed}) - 1))", f"{one} * power(2, len({listed}))",
                            f"{one} * len({listed})")  # fmt: skip
                for other in singles:
                    yield f"int({one} * power({other}, len({listed}) - 1))"
                    if one < other:
                        yield from (
                            f"int({number} * {listed}[-1] // ({one} * {other}))" for number in numbers if number > 4
                        )
                yield f"ceil({one} / int(product({listed})))"
        for one, other in itertools.permutations(singles[:6], 2):
            for a, b in itertools.permutations(numbers[:6], 2):
                yield f"int({a} * {one} / {b})"
                yield f"{a} * {one} // {other}"
        for first, second in itertools.permutations(numbers[:6], 2):
            for one in singles[:4]:
                yield f"int({first} * {one} / {second})"

    def listings(
        self,
        field: str,
        name: str,
        singles: list[str],
        lists: list[str],
        numbers: list[Any],
        wanted: list[Any],
        counts: list[str],
    ) -> Iterator[str]:
        for one in lists:
            yield from (one, f"list({one})", f"turned({one})", f"stages(len({one}))", f"stages(len({one}))[1:]",
                        f"{one}[:-1]", f"turned({one})[:-1]")  # fmt: skip
            yield f"[len(part) for part in {one}]"
            yield f"[part[-1][2] for part in {one}]"
            yield f"spread({one})"
            for count in counts[:2]:
                yield from (f"kv_sharing({count}, {other}, {one})" for other in singles if other != count)
            yield f"list({one}) if {one} is not None else None"
        for one in singles:
            yield from (f"[{one}]", f"stages({one})", f"list(layers({one}))", f"pair({one})")
            for listed in lists:
                yield f"same({one}, len({listed}))"
            for other in counts:
                yield f"same({one}, {other})"
        symbols: list[Any] = []
        for value in wanted:
            if isinstance(value, list):
                for symbol in value:
                    if not isinstance(symbol, (list, dict)):
                        add(symbols, symbol)
        for constant in self.hints.constants.get(name, ()):
            if isinstance(constant, str) and constant.endswith(
                ("attention", "sparse", "dense", "moe", "conv", "shared", "full")
            ):
                add(symbols, constant)
        if 0 in symbols or 1 in symbols:
            symbols = [0, 1] + [one for one in symbols if one not in (0, 1)]
        if not symbols or len(symbols) > 5:
            return
        smaller = [n for n in numbers if isinstance(n, int) and 0 < n <= 12]
        for one in lists:
            yield from (f"same({symbol!r}, len({one}))" for symbol in symbols)
        for literal in self.hints.literals.get(name, ()):
            if isinstance(literal, list):
                yield from (
                    f"cycled({literal!r}, {number * len(literal)})" for number in numbers if isinstance(number, int)
                )
        for count in counts[:4]:
            patterns: list[str] = []
            periods = [str(n) for n in smaller] + [one for one in singles if one != count]
            for one in symbols:
                yield f"same({one!r}, {count})"
            for hit, miss in itertools.permutations(symbols, 2):
                h, m = repr(hit), repr(miss)
                for period in periods:
                    patterns += [f"every({period}, {h}, {m}, {count})", f"first({period}, {h}, {m}, {count})",
                                 f"every({period}, {h}, {m}, {count}, 0)",
                                 f"joined(same({h}, {period}), same({m}, {count} - {period}))"]  # fmt: skip
                patterns += [f"either({one}, {h}, {m})" for one in lists]
                patterns += [f"either({one}[:{count}], {h}, {m})" for one in lists]
                patterns += [f"every({period}, {h}, {m}, {count}, {count} - 1)" for period in periods[:8]]
                patterns += [f"among({one}, {h}, {m}, {count})" for one in lists]
            yield from patterns
            yield from (f"turned({pattern})" for pattern in patterns if pattern.startswith("every"))
            for one in (single for single in singles if "[" in single):
                yield from (f"turned(every({period}, 0, {one}, {count}, 0))" for period in smaller)
            for hit, miss in itertools.permutations(symbols, 2):
                h, m = repr(hit), repr(miss)
                for start, period in itertools.permutations(periods[:10], 2):
                    yield f"leading({start}, {period}, {h}, {m}, {count})"
                for period in periods[:10]:
                    for offset in periods[:10]:
                        if offset != period:
                            yield f"every({period}, {h}, {m}, {count}, {offset})"
            for pattern in patterns:
                for last in symbols:
                    yield f"ended({pattern}, {last!r})"
            for hit, miss in itertools.permutations(symbols, 2):
                h, m = repr(hit), repr(miss)
                spaced = [
                    f"every({period}, {h}, {m}, {count}, {offset})" for period in smaller for offset in (-1, 0, 1, 2)
                ]
                spaced += [f"every({one}, {h}, {m}, {count}, 0)" for one in singles]
                for pattern in spaced:
                    for edge in [one for one in periods if one != "0"]:
                        for other in (h, m):
                            yield f"within({pattern}, {edge}, None, {other})"
                            yield f"within({pattern}, 0, {edge}, {other})"
                            if edge in ("1", "2", "3"):
                                yield f"ended(within({pattern}, {edge}, None, {other}), {h})"
            switched = [f"{one} and {other} is not None" for one, other in itertools.permutations(self.inputs(field, "derived"), 2)
                        if isinstance(self.facts["defaults"].get(one), bool)]  # fmt: skip
            for flag in singles:
                for rest in symbols:
                    for pattern in (*patterns, *(f"same({one!r}, {count})" for one in symbols)):
                        yield f"{pattern} if {flag} else same({rest!r}, {count})"
                        yield f"{pattern} if {flag} is not None else same({rest!r}, {count})"
            for flag in switched:
                for rest in symbols:
                    for pattern in patterns:
                        yield f"{pattern} if {flag} else same({rest!r}, {count})"

    def rope_forms(self) -> Iterator[list[Any]]:
        """Forms of the RoPE entries that the class's own words suggest."""
        constants = [c for c in self.hints.all_constants if isinstance(c, float)]
        theta = self.facts.get("default_theta", 10000.0)
        yield ["as_written", {}]
        keys = [key for key in self.hints.all_keys if "theta" in key or "base" in key or "freq" in key]
        if isinstance(theta, dict):
            globals_, locals_ = theta.get("global"), theta.get("local")
        else:
            globals_ = locals_ = theta
        for full in keys or ["rope_theta"]:
            for local in keys or ["rope_theta"]:
                for scaled in (False, True):
                    yield ["by_kind", {"full_attention": [full, globals_, True],
                                       "sliding_attention": [local, locals_, scaled]}]  # fmt: skip
        for key in keys or ["rope_theta"]:
            for base in [theta, *constants]:
                if isinstance(base, (int, float)):
                    yield ["flat", {"theta": [key, base]}]
                    yield ["flat", {"theta": [key, base], "before": {"mrope": "default"}}]
                    for partial in ("rotary_pct", "partial_rotary_factor"):
                        for share in [1.0, *constants]:
                            for keeps in (False, True):
                                yield [
                                    "flat",
                                    {"theta": [key, base], "partial": [partial, share], "keeps_partial": keeps},
                                ]

    def result(self) -> dict[str, Any]:
        """The facts that were found, without what is empty."""
        keys = (
            "parts",
            "derived",
            "derived_from_parts",
            "dropped",
            "computed",
            "assigned",
            "rope",
            "text",
            "of_whole_file",
            "forgotten",
        )
        return {key: self.facts[key] for key in keys if self.facts.get(key) and (key != "parts" or self.own_parts)}


def targets(candidate: dict[str, Any]) -> list[tuple[str, ...]]:
    """The fields that a candidate's rows say, and when."""
    return [(row[0], *row[2:]) for key in ("derived", "derived_from_parts") for row in candidate.get(key, ())]


def build(
    kind: Kind, raw: dict[str, Any]
) -> tuple[dict[str, Any], Completed, dict[str, Any], Completed, dict[str, Any]]:
    """A type's object: its fields in plain values, and its state before the shared part and at the end."""
    seen: list[Any] = []
    original: Callable[..., None] = engine._shared

    def shared(c: Completed, v: dict[str, Any], kwargs: dict[str, Any]) -> None:
        if not c.path:
            before = Completed(c.kind, c.raw, "")
            before.values = {name: engine.copied(value) for name, value in v.items()}
            dropped = {key: engine.copied(raw[key]) for key in c.kind.dropped if key in raw}  # rows still see them
            seen.append((before, {**{key: engine.copied(value) for key, value in kwargs.items()}, **dropped}))
        original(c, v, kwargs)

    engine._shared = shared  # type: ignore[assignment]
    try:
        c = engine._build(kind, engine.copied(raw), "")
        engine._whole(c)
    finally:
        engine._shared = original
    own = {key: plain(value) for key, value in c.values.items() if key not in BOOKKEEPING}
    state, kwargs = seen[0]
    return own, state, kwargs, c, kwargs

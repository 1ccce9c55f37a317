"""Observe config classes, find their rows, and write them into found.json.

python -m tools.knowledge.fit TYPE…      these types
python -m tools.knowledge.fit --changed  the types that today's rows do not explain: what a new transformers needs
python -m tools.knowledge.fit --all      every type

A type with an entry in by_hand/ is held to its class and left as it is; ``--even-by-hand`` fits it too, and says whether the
fit does without the entry. Exit code 1 when a type needs a hand. Afterwards: ``make knowledge``.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from functools import partial
from multiprocessing import Pool
from typing import Any, NamedTuple

from llmcfg.resolve import kinds
from tests.knowledge import oracle
from tools.knowledge import by_hand
from tools.knowledge.generate import declared_facts
from tools.knowledge.layout import found_file
from tools.knowledge.observe import (
    CLASSES,
    Observation,
    computed_names,
    config_class,
    focused,
    learned,
    nested,
    observe,
    older,
)
from tools.knowledge.search import Fit, build

ROUNDS = 3
"""Learning, being held to files that were not learned from, and learning from those that went wrong."""


class Fitted(NamedTuple):
    """What came of one type.

    :ivar facts: the rows.
    :ivar wrong: field → how many files it is wrong in.
    :ivar odd: the same for files that today's class refuses; they do not make a type wrong.
    """

    model_type: str
    facts: dict[str, Any]
    wrong: dict[str, int]
    odd: dict[str, int]


def register(derivations: dict[str, dict[str, Any]]) -> None:
    """Let the engine complete every type of the installed transformers by the rows that there are."""
    for class_name in by_hand.CLASSES:
        CLASSES.add(class_name)
    for cls, name in list(CLASSES.names.items()):
        kinds._KINDS[name] = kinds.Kind(name, {**declared_facts(cls, CLASSES), **derivations.get(name, {})})
    for name, cls in CLASSES.by_type.items():
        kinds._KINDS[name] = kinds._KINDS[CLASSES.names[cls]]


def held_to(model_type: str, seed: str) -> list[Observation]:
    """Files that no row was learned from: far edits of what the class mentions, and files that it refuses."""
    cls = config_class(model_type)
    names = computed_names(cls)
    raws = [*focused(model_type, 100, seed), *nested(model_type, 40, f"held {seed}")]
    found = [observe(model_type, raw, names) for raw in raws]
    return [one for one in found if one is not None] + older(model_type, seed)


def mistaken(facts: dict[str, Any], observations: list[Observation]) -> list[tuple[Observation, list[str]]]:
    """The observations that a type's facts do not explain, with what differs."""
    kind = kinds.Kind(facts["type"], facts)
    found = []
    for one in observations:
        own, _, _, completed, _ = build(kind, one.raw)
        differing = oracle.differences(own, one.fields)
        for name, value in one.computed.items():
            if name in kind.properties:
                differing += oracle.differences({name: oracle.plain(completed.get(name))}, {name: value})
            elif name not in own:
                differing.append(f"{name}: not computed")
        if differing:
            found.append((one, differing))
    return found


def fitted(model_type: str, learn: list[Observation], hold: list[Observation], seed: str) -> Fitted:
    """Rows for a type, held to files that they were not learned from; those that went wrong are learned in turn."""
    cls = config_class(model_type)
    hold = [*hold, *held_to(model_type, seed)]
    for turn in range(ROUNDS):
        fit = Fit(model_type, cls, learn)
        fit.search()
        facts = {**declared_facts(cls, CLASSES), **fit.result()}
        wrong = mistaken(facts, hold)
        if not [one for one, _ in wrong if not one.refused] or turn == ROUNDS - 1:
            break
        learn = [one for one, _ in wrong][:80] + learn
    return Fitted(model_type, fit.result(), *counted(mistaken(facts, [*learn, *hold])))


def counted(wrong: list[tuple[Observation, list[str]]]) -> tuple[dict[str, int], dict[str, int]]:
    """Field → in how many files it is wrong: those that the class accepts, and those that it refuses."""
    accepted: dict[str, int] = {}
    refused: dict[str, int] = {}
    for one, differing in wrong:
        counts = refused if one.refused else accepted
        for name in {text.partition(":")[0] for text in differing}:
            counts[name] = counts.get(name, 0) + 1
    return accepted, refused


def one_type(model_type: str, seed: str, even_by_hand: bool) -> Fitted:
    """Observe and fit a type; only hold it to its class where its rows are written by hand."""
    learn, hold = learned(model_type, seed)
    if model_type in by_hand.TYPES and not even_by_hand:
        facts = by_hand.TYPES[model_type]
        whole = {**declared_facts(config_class(model_type), CLASSES), **facts}
        return Fitted(model_type, facts, *counted(mistaken(whole, [*learn, *hold, *held_to(model_type, seed)])))
    return fitted(model_type, learn, hold, seed)


def changed() -> Iterator[str]:
    """The types that the rows there are do not explain."""
    for model_type in oracle.TYPES:
        for raw in [*oracle.defaults(model_type), *oracle.edits(model_type, 8, "changed")]:
            if oracle.compare(model_type, raw):
                yield CLASSES.names[CLASSES.by_type[model_type]]
                break


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.knowledge.fit", description=__doc__)
    parser.add_argument("types", nargs="*", metavar="TYPE")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--changed", action="store_true")
    parser.add_argument("--even-by-hand", action="store_true")
    parser.add_argument("--seed", default="1")
    options = parser.parse_args(arguments)
    if not (options.types or options.all or options.changed):
        parser.error("name types, or say --changed or --all")
    register(by_hand.derivations())
    names = list(dict.fromkeys([CLASSES.names[cls] for cls in CLASSES.by_type.values()] + list(CLASSES.names.values())))
    types = names if options.all else list(changed()) if options.changed else options.types
    parts = {name: len(declared_facts(config_class(name), CLASSES).get("parts", {})) for name in types}
    found: dict[str, Any] = by_hand.found()
    needing = []
    work = partial(one_type, seed=options.seed, even_by_hand=options.even_by_hand)
    for depth in sorted(set(parts.values())):  # parts first: a whole is completed with theirs
        register({**found, **by_hand.TYPES})
        with Pool(os.cpu_count()) as pool:
            for one in pool.imap_unordered(work, [name for name in types if parts[name] == depth]):
                hand = one.model_type in by_hand.TYPES
                if not hand:
                    found[one.model_type] = one.facts
                if one.wrong:
                    needing.append(one.model_type)
                verdict = f"needs a hand: {one.wrong}" if one.wrong else "by hand, right" if hand else "fits"
                if hand and options.even_by_hand and not one.wrong:
                    verdict = "fits without its entry in by_hand"
                older = f"; of files that the class refuses: {one.odd}" if one.odd else ""
                print(f"{one.model_type}: {verdict}{older}", flush=True)
    by_hand.FOUND.write_text(found_file({name: rows for name, rows in found.items() if rows}))
    print(f"{len(types)} types, {len(needing)} need a hand: {' '.join(needing) or 'none'}; now: make knowledge")
    return 1 if needing else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

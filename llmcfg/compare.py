"""Config × Config → what differs, and which of it matters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from llmcfg.base.equality import same
from llmcfg.base.errors import UsageError
from llmcfg.base.record import Record
from llmcfg.facts.config import Config, Fact
from llmcfg.facts.schema import FIELDS
from llmcfg.knowledge.aliases import TEXT_CONFIGS

__all__ = ["Change", "ChangeKind", "Diff", "diff"]

ChangeKind = Literal["changed", "added", "removed", "cosmetic"]

OTHER = "Other keys"
"""The group of raw keys that no field of the schema says."""

# Raw keys that say nothing about the model itself: how the file was written, how to run or to train.
_BOOKKEEPING = frozenset(
    {
        "_attn_implementation",
        "_attn_implementation_autoset",
        "_commit_hash",
        "_name_or_path",
        "attention_dropout",
        "attention_probs_dropout_prob",
        "auto_map",
        "classifier_dropout",
        "embd_pdrop",
        "attn_pdrop",
        "resid_pdrop",
        "gradient_checkpointing",
        "hidden_dropout",
        "hidden_dropout_prob",
        "initializer_range",
        "onnx",
        "output_attentions",
        "output_hidden_states",
        "pretraining_tp",
        "return_dict",
        "tokenizer_class",
        "use_cache",
        "use_flash_attn",
    }
)


class Change(Record):
    """One row of a comparison.

    :ivar field: the field, or the raw key path of a key that no field says.
    :ivar group: the heading it stands under.
    :ivar kind: ``changed``; ``added`` (the first model has none) or ``removed`` (only the first model has one);
        ``cosmetic`` (bookkeeping, or one fact spelled in two ways).
    :ivar values: one per model; ``None`` where a model has none.
    :ivar origins: one per model; ``None`` where the value is not known or the field does not apply.
    """

    field: str
    group: str
    kind: ChangeKind
    values: tuple[Any, ...]
    origins: tuple[str | None, ...]


class Diff(Record):
    """A comparison of two or more models.

    :ivar configs: the models.
    :ivar changes: what differs, in schema order, raw keys without a field last.
    :ivar same: the fields that are equal, as rows.
    """

    configs: tuple[Config, ...]
    changes: tuple[Change, ...]
    same: tuple[Change, ...]

    def __repr__(self) -> str:
        models = ", ".join(repr(config.name) for config in self.configs)
        return f"<llmcfg.Diff of {models}: {len(self.changes)} differ, {len(self.same)} equal>"

    @property
    def semantic(self) -> tuple[Change, ...]:
        """The changes that say something different about the model."""
        return tuple(change for change in self.changes if change.kind != "cosmetic")

    def to_dict(self) -> dict[str, Any]:
        """Return the comparison as plain values; ``llmcfg diff --json`` adds its schema and what it means in words."""
        return {
            "models": [config.name for config in self.configs],
            "changes": [
                {**change._asdict(), "values": list(change.values), "origins": list(change.origins)}
                for change in self.changes
            ],
            "equal": len(self.same),
            "problems": [[problem._asdict() for problem in config.problems] for config in self.configs],
            "contradictions": [list(config.contradictions) for config in self.configs],
        }


def diff(*configs: Config) -> Diff:
    """Compare two or more models.

    :raises UsageError: fewer than two.
    """
    if len(configs) < 2:
        raise UsageError("a diff takes at least two models")
    changes: list[Change] = []
    equal: list[Change] = []
    for row in FIELDS:
        facts = [config.facts.get(row.name) for config in configs]
        if all(fact is None for fact in facts):
            continue
        values = tuple(None if fact is None else fact.value for fact in facts)
        origins = tuple(None if fact is None else fact.origin for fact in facts)
        if _all_same(values):
            # "no window in force" against "has no such thing" is no difference
            spelled = {_spelling(fact) for fact in facts if fact is not None} - {None}
            kind: ChangeKind | None = "cosmetic" if len(spelled) > 1 and None not in values else None
        else:
            kind = "cosmetic" if row.cosmetic else _kind(facts)
        change = Change(row.name, row.group, kind or "changed", values, origins)
        (equal if kind is None else changes).append(change)
    changes += _raw_changes(configs)
    return Diff(configs, tuple(changes), tuple(equal))


def _all_same(values: Iterable[Any]) -> bool:
    first, *rest = values
    return all(same(first, value) for value in rest)


def _kind(facts: list[Fact | None]) -> ChangeKind:
    present = [fact is not None and not (fact.value is None and fact.origin is not None) for fact in facts]
    if not present[0]:
        return "added"
    return "removed" if not any(present[1:]) else "changed"


def _spelling(fact: Fact) -> str | None:
    """The key a value was written under; ``None`` for one that was not written."""
    prefix, _, path = (fact.origin or "").partition(":")
    if prefix != "config":
        return None
    for text in TEXT_CONFIGS:
        if path.startswith(text + "."):
            return path.removeprefix(text + ".")
    return path


_ABSENT = object()


def _raw_changes(configs: tuple[Config, ...]) -> Iterable[Change]:
    for key in dict.fromkeys(key for config in configs for key in config.unmapped):
        if any(key in config.feeds for config in configs):
            continue  # a field says it for one of the models: its row stands above
        values = [config.unmapped.get(key, _ABSENT) for config in configs]
        if _all_same(values):
            continue
        cosmetic = key.rpartition(".")[2] in _BOOKKEEPING
        kind: ChangeKind = "changed"
        if values[0] is _ABSENT:
            kind = "added"
        elif all(value is _ABSENT for value in values[1:]):
            kind = "removed"
        yield Change(
            key,
            OTHER,
            "cosmetic" if cosmetic else kind,
            tuple(None if value is _ABSENT else value for value in values),
            tuple(None if value is _ABSENT else f"config:{key}" for value in values),
        )

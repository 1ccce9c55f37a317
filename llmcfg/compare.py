"""Config × Config → what differs, and which of it matters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from llmcfg.base.equality import same
from llmcfg.base.errors import UsageError
from llmcfg.base.record import Record
from llmcfg.facts.config import Config, Fact
from llmcfg.facts.schema import FIELDS, NAMES
from llmcfg.knowledge.aliases import TEXT_CONFIGS

__all__ = ["Change", "ChangeKind", "Diff", "diff"]

ChangeKind = Literal["changed", "added", "removed", "cosmetic"]

OTHER = "Other keys"
"""The group of raw keys that no field of the schema says."""

# What transformers 4 wrote into configs beside the model: how to generate, unless told otherwise (GenerationConfig,
# configuration_utils.py _get_global_generation_defaults).
_GENERATION = (
    "bad_words_ids",
    "begin_suppress_tokens",
    "diversity_penalty",
    "do_sample",
    "early_stopping",
    "encoder_no_repeat_ngram_size",
    "exponential_decay_length_penalty",
    "forced_bos_token_id",
    "forced_eos_token_id",
    "length_penalty",
    "max_length",
    "min_length",
    "no_repeat_ngram_size",
    "num_beam_groups",
    "num_beams",
    "num_return_sequences",
    "output_scores",
    "remove_invalid_values",
    "repetition_penalty",
    "return_dict_in_generate",
    "suppress_tokens",
    "temperature",
    "top_k",
    "top_p",
    "typical_p",
)

# Raw keys that say nothing about the model itself: how the file was written, how to run or to train.
_BOOKKEEPING = frozenset(
    {
        *_GENERATION,
        "_attn_implementation",
        "_attn_implementation_autoset",
        "_commit_hash",
        "_name_or_path",
        "attention_dropout",
        "attention_probs_dropout_prob",
        "auto_map",
        "chunk_size_feed_forward",
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

    def limited(self, only: Iterable[str] = (), ignore: Iterable[str] = ()) -> Diff:
        """Return the comparison of some fields: those ``only`` names, if it names any, without those ``ignore`` names.

        :param only: groups (``Attention``), fields, or raw key paths.
        :param ignore: the same.
        :raises UsageError: a name is none of these.
        """
        known = {row.name for row in FIELDS} | {row.group.lower() for row in FIELDS} | {OTHER.lower()}
        known |= {change.field for change in (*self.changes, *self.same)}
        known |= {key for config in self.configs for key in config.unmapped}
        wanted, unwanted = ({name if name in known else name.lower() for name in names} for names in (only, ignore))
        unknown = sorted((wanted | unwanted) - known)
        if unknown:
            raise UsageError(f"no group, field or key is called {unknown[0]!r}", hint="diff A B --all lists them")

        def kept(changes: tuple[Change, ...]) -> tuple[Change, ...]:
            named = [(change, {change.field, change.group.lower()}) for change in changes]
            return tuple(change for change, names in named if not names & unwanted and (not wanted or names & wanted))

        return self._replace(changes=kept(self.changes), same=kept(self.same))

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
    """Compare what no field says, under one name for each key; a key left out has what the model's class holds."""
    named = [_named(config) for config in configs]
    fed = {_one_name(key) for config in configs for key in config.feeds}
    for name in dict.fromkeys(name for one in named for name in one):
        if name in fed:
            continue  # a field says it for one of the models: its row stands above
        written = [one.get(name) for one in named]
        held = [
            found[1] if found is not None else _held(config, name)
            for config, found in zip(configs, written, strict=True)
        ]
        if _all_same(held):
            continue
        kind: ChangeKind = "changed"
        if written[0] is None:
            kind = "added"
        elif not any(written[1:]):
            kind = "removed"
        if _says_nothing(name, held):
            kind = "cosmetic"
        keys = dict.fromkeys(found[0] for found in written if found is not None)
        yield Change(
            next(iter(keys)) if len(keys) == 1 else name,
            OTHER,
            kind,
            tuple(None if value is _ABSENT else value for value in held),
            tuple(_raw_origin(*pair) for pair in zip(configs, written, held, strict=True)),
        )


def _named(config: Config) -> dict[str, tuple[str, Any]]:
    """Return what no field says, by each key's one name: the key as written, and its value."""
    named: dict[str, tuple[str, Any]] = {}
    for key, value in config.unmapped.items():
        name = _one_name(key)
        named[key if name in named else name] = (key, value)
    return named


def _one_name(key: str) -> str:
    """Return a key path as transformers 5 writes it: ``rope_scaling.type`` is ``rope_parameters.rope_type``.

    The language model's own keys have the same name whether they are nested or not.
    """
    head, _, rest = key.partition(".")
    parts = (rest if head in TEXT_CONFIGS and rest else key).split(".")
    for at, part in enumerate(parts):
        if part == "rope_scaling":  # modeling_rope_utils.py: RotaryEmbeddingConfigMixin.convert_rope_params_to_dict
            parts[at:] = ["rope_parameters", *("rope_type" if one == "type" else one for one in parts[at + 1 :])]
            break
    return ".".join(parts)


def _held(config: Config, name: str) -> Any:
    """Return what the model's class has under a key that the file leaves out."""
    resolved = config.resolved
    found = resolved.root.find(name) if resolved.root.known else None
    if found is None and resolved.text.known:
        found = resolved.text.find(name)
    if found is None or not isinstance(found[0], str | int | float | list | dict | None):
        return _ABSENT
    return found[0]


def _raw_origin(config: Config, written: tuple[str, Any] | None, held: Any) -> str | None:
    if written is not None:
        return f"config:{written[0]}"
    return None if held is _ABSENT else f"default:{config.resolved.text.model_type}"


def _says_nothing(name: str, held: list[Any]) -> bool:
    """Tell bookkeeping, a key whose field is compared above as it is in force, and null against nothing at all."""
    return (
        name.rpartition(".")[2] in _BOOKKEEPING
        or name in NAMES
        or all(value is None or value is _ABSENT for value in held)
    )

"""Reading one fact: the first spelling that holds a usable value, with its origin."""

from __future__ import annotations

from functools import cache
from typing import Any

from llmcfg.base.errors import InvalidConfig
from llmcfg.base.spelled import spelled
from llmcfg.facts.config import Fact
from llmcfg.facts.schema import FIELDS, Kind
from llmcfg.knowledge.aliases import ALIASES, ROOT_FIELDS
from llmcfg.resolve.node import Node, Resolved, may_have, plain_fields

__all__ = ["Reader", "usable"]

# No model has more; a larger number is a broken or a hostile file, and lists are built from these.
_MOST_LAYERS = 100_000
_MOST = 10**18

# Facts of the whole checkpoint, not of the architecture: what the file says beside the language model wins over the
# language model's class default.
_FILE_FIRST = frozenset({"bos_token_id", "eos_token_id", "pad_token_id", "dtype"})

# Fields for which null is an answer: the model has no such thing. For the others it only says that nobody said.
NULL_IS_NONE = frozenset(
    {
        "attn_logit_softcapping",
        "final_logit_softcapping",
        "q_lora_rank",
        "sliding_window",
        "attention_chunk_size",
        "bos_token_id",
        "eos_token_id",
        "pad_token_id",
        "num_experts",
        "num_experts_per_tok",
        "moe_intermediate_size",
        "num_nextn_predict_layers",
        "num_shared_experts",
        "n_group",
        "topk_group",
        "global_head_dim",
        "num_global_key_value_heads",
        "shared_expert_intermediate_size",
    }
)

_TYPES: dict[Kind, tuple[type, ...]] = {
    "int": (int,),
    "ints": (int, list),
    "float": (int, float),
    "bool": (bool,),
    "str": (str,),
    "ids": (int, list),
    "list": (list,),
    "any": (object,),
}


_NOBODY_SAYS = "neither the file nor its config class says so"
_THE_CLASS_SAYS = "no key in the file says so; the model class decides"

_NUMERIC = frozenset(("int", "ints", "float", "ids"))

# The usual type of each kind: what nearly every value is.
_EXACT: dict[Kind, type] = {"int": int, "ints": int, "float": float, "bool": bool, "str": str}
_KINDS: dict[str, Kind] = {row.name: row.kind for row in FIELDS}


@cache
def _spellings(model_type: str) -> dict[str, tuple[str, ...]]:
    """The spellings that a known class can have at all, by field: most of the table need not be tried."""
    possible = {
        name: tuple(alias for alias in aliases if may_have(model_type, alias)) for name, aliases in ALIASES.items()
    }
    return {name: aliases for name, aliases in possible.items() if aliases}


def usable(value: Any, kind: Kind) -> bool:
    """Tell whether a raw value can be the value of a field of this kind; of numbers, only finite ones of some size."""
    if kind in _NUMERIC:
        numbers = value if isinstance(value, list) and kind in ("ints", "ids") else [value]
        types = (int, float) if kind == "float" else (int,)
        return bool(numbers) and all(type(number) in types and -_MOST < number < _MOST for number in numbers)
    if isinstance(value, bool) and kind not in ("bool", "any"):
        return False
    return isinstance(value, _TYPES[kind])


class Reader:
    """Reads facts off a resolved config and keeps account of it.

    :ivar facts: what was read so far.
    :ivar unknown: field → why its value is not known, for fields that apply.
    :ivar uses: which origins were read for which field: what :attr:`llmcfg.Config.feeds` is made of.
    :ivar inapplicable: fields that the model's code has no place for (a bias of an attention that is not there).
    :ivar contradictions: where the file says two things of one fact.
    :ivar notes: other remarks.
    """

    def __init__(self, resolved: Resolved) -> None:
        self.resolved = resolved
        self.text = resolved.text
        self.facts: dict[str, Fact] = {}
        self.unknown: dict[str, str] = {}
        self.uses: list[tuple[str, str]] = []
        self.inapplicable: set[str] = set()
        self.contradictions: list[str] = []
        self.notes: list[str] = []
        text, root = self.text, resolved.root
        self._spellings = _spellings(text.model_type) if text.known and text.model_type else ALIASES
        self._nested = root is not text
        self._known = text.known
        self._plain = plain_fields(text.model_type) if text.known and text.model_type else frozenset()

    def read(self, *names: str) -> None:
        """Read fields by their spellings and put those that are there among the facts, unless they are already."""
        for name in names:
            if name in self.facts or name in self.inapplicable:
                continue
            if self._nested and name in ROOT_FIELDS:
                self.read_from(self._homes(name), name, ALIASES[name], _KINDS[name])
            elif (aliases := self._spellings.get(name)) is not None:
                if self._known:
                    self._read_known(name, aliases)
                else:
                    self.read_from((self.text,), name, aliases, _KINDS[name])

    def _read_known(self, name: str, aliases: tuple[str, ...]) -> None:
        """Read a field off a known class: the first usable value of the spellings that the class can have."""
        node, values = self.text, self.text.values
        for alias in aliases:
            if alias in self._plain and alias in values:
                value, origin = values[alias], node.origins[alias]
            elif (found := node.find(alias)) is not None:
                value, origin = found
            else:
                continue
            if origin.startswith("derived:"):
                origin = _spelled(origin)
            self.uses.append((origin, name))
            if self.accepts(name, value, origin, _KINDS[name]):
                self.facts[name] = Fact(_agreed(value, _KINDS[name]), origin)
                if name in self.unknown:
                    del self.unknown[name]
                return

    def spellings(self, name: str) -> tuple[str, ...]:
        """Return the keys under which the language model may have a field."""
        return self._spellings.get(name, ())

    def _homes(self, name: str) -> tuple[Node, ...]:
        """Where a fact of the whole checkpoint may be written, the first to be asked first."""
        text, root = self.text, self.resolved.root
        if name == "tie_word_embeddings" and root.known and root.find(name) is not None:
            return (root,)  # the class that is loaded decides about its own head
        return text, root

    def read_from(self, nodes: tuple[Node, ...], name: str, aliases: tuple[str, ...], kind: Kind) -> None:
        """Read a field by the given spellings off the given nodes, the first usable value winning."""
        chosen: Fact | None = None
        default: Fact | None = None
        for node in nodes:
            for alias in aliases:
                found = node.find(alias)
                if found is None:
                    continue
                value, origin = found[0], _spelled(found[1])
                self.uses.append((origin, name))
                if chosen is not None:
                    if not node.known and value is not None and value != chosen.value:
                        if (chosen.origin or "").startswith("default:") and self.accepts(name, value, origin, kind):
                            chosen = Fact(value, origin)  # what the file says, under another of the names
                            continue
                        self._note_conflict(name, chosen, Fact(value, origin))
                elif self.accepts(name, value, origin, kind):
                    chosen = Fact(_agreed(value, kind), origin)
                    if node.known:
                        break
            if chosen is not None and node.known:
                if name not in _FILE_FIRST or not (chosen.origin or "").startswith("default:"):
                    break
                default, chosen = default or chosen, None
        chosen = chosen or default
        if chosen is not None:
            self.unknown.pop(name, None)
            self.facts[name] = chosen

    def accepts(self, name: str, value: Any, origin: str, kind: Kind) -> bool:
        """Tell whether a value can be the field's; where it cannot, remember why."""
        # Nearly every value is of the usual type, and every number small.
        usual = type(value) is _EXACT.get(kind)
        if usual and (kind not in _NUMERIC or -_MOST_LAYERS < value < _MOST_LAYERS):
            return True
        if value is None:
            if name in NULL_IS_NONE:
                return True
            said = "no key in the file says so" if origin.startswith("default:") else f"{_said_by(origin)} is null"
            self.unknown.setdefault(name, said)
            return False
        most = _MOST_LAYERS if name.endswith("num_hidden_layers") else _MOST
        if kind in ("int", "ints") and any(abs(number) >= most for number in _whole(value)):
            raise InvalidConfig(
                f"{self.resolved.document.name}: {_said_by(origin)} is {spelled(value)}, beyond any model",
                hint=f"the most that is read is {most}",
            )
        if not usable(value, kind):
            absurd = type(value) is float and not usable(value, "float")
            what = f"{spelled(value)}, which no model has" if absurd else f"{_kind_of(value)}, not {_KIND_NAMES[kind]}"
            self.unknown.setdefault(name, f"{_said_by(origin)} is {what}")
            return False
        return True

    def _note_conflict(self, name: str, chosen: Fact, other: Fact) -> None:
        self.contradictions.append(
            f"{name}: {_key(chosen.origin)} says {spelled(chosen.value)}, "
            f"{_key(other.origin)} says {spelled(other.value)}; "
            "the first is taken"
        )

    def used(self, origin: str, name: str) -> None:
        """Record that what an origin names was read for a field."""
        self.uses.append((origin, name))

    def set(self, name: str, value: Any, origin: str) -> None:
        """Put a fact among the facts."""
        origin = _spelled(origin)
        self.facts[name] = Fact(value, origin)
        self.uses.append((origin, name))

    def value(self, name: str) -> Any:
        """Return the value of a fact read before; ``None`` where there is none."""
        fact = self.facts.get(name)
        return None if fact is None else fact.value

    def missing(self, name: str, why: str | None = None) -> None:
        """Say that a field applies and is not known, unless it is; by default because nothing says it."""
        if name not in self.facts and name not in self.inapplicable:
            self.unknown.setdefault(name, why or (_NOBODY_SAYS if self._known else _THE_CLASS_SAYS))


_KIND_NAMES: dict[Kind, str] = {
    "int": "a whole number",
    "ints": "a whole number, or one per layer",
    "float": "a number",
    "bool": "true or false",
    "str": "a string",
    "ids": "a token id",
    "list": "a list",
    "any": "a value",
}


def _whole(value: Any) -> list[int]:
    """The whole numbers that a value is, or lists."""
    return [number for number in (value if isinstance(value, list) else [value]) if type(number) is int]


def _agreed(value: Any, kind: Kind) -> Any:
    """One number for all layers where a list has the same for each (Hunyuan-A13B's moe_topk)."""
    same = kind == "ints" and isinstance(value, list) and all(number == value[0] for number in value)
    return value[0] if same else value


def _kind_of(value: Any) -> str:
    for kind, name in _KIND_NAMES.items():
        if kind != "any" and usable(value, kind):
            return name
    return "an object"


def _spelled(origin: str) -> str:
    """Spell a formula as origins do: ``hidden_size/num_attention_heads``."""
    if not origin.startswith("derived:"):
        return origin
    return origin.replace(" // ", "/").replace(", ", ",")


def _said_by(origin: str) -> str:
    """What an origin names, as a sentence's subject: a key of the file, a formula, or what nobody wrote."""
    kind, _, name = origin.partition(":")
    return f"what {name}'s class has for it" if kind in ("code", "default") else name


def _key(origin: str | None) -> str:
    return (origin or "").partition(":")[2]

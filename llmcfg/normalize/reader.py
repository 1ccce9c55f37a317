"""Reading one fact: the first spelling that holds a usable value, with its origin."""

from __future__ import annotations

import re
from typing import Any

from llmcfg.config import Fact
from llmcfg.errors import InvalidConfig
from llmcfg.knowledge.aliases import ALIASES, ROOT_FIELDS
from llmcfg.resolve import Node, Resolved
from llmcfg.schema import Kind, field

__all__ = ["Reader", "usable"]

# No model has more; a larger number is a broken or a hostile file, and lists are built from these.
_MOST_LAYERS = 100_000
_MOST = 10**18

_NAMES = re.compile(r"[A-Za-z_]\w*")

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
    "float": (int, float),
    "bool": (bool,),
    "str": (str,),
    "ids": (int, list),
    "list": (list,),
    "any": (object,),
}


def usable(value: Any, kind: Kind) -> bool:
    """Tell whether a raw value can be the value of a field of this kind."""
    if isinstance(value, bool) and kind not in ("bool", "any"):
        return False
    return isinstance(value, _TYPES[kind])


class Reader:
    """Reads facts off a resolved config and keeps account of it.

    :ivar facts: what was read so far.
    :ivar unknown: field → why its value is not known, for fields that apply.
    :ivar feeds: raw key path → field.
    :ivar notes: conflicts and other remarks.
    """

    def __init__(self, resolved: Resolved) -> None:
        self.resolved = resolved
        self.text = resolved.text
        self.facts: dict[str, Fact] = {}
        self.unknown: dict[str, str] = {}
        self.feeds: dict[str, str] = {}
        self.notes: list[str] = []

    def read(self, name: str, kind: Kind | None = None) -> Any:
        """Read a field by its spellings, put it among the facts, and return its value (``None``: not read)."""
        nodes = [self.text]
        if name in ROOT_FIELDS and self.resolved.root is not self.text:
            # The class that is loaded decides about its head: the whole's, where that is known.
            first = name == "tie_word_embeddings" and self.resolved.root.known
            nodes.insert(0 if first else 1, self.resolved.root)
        return self.read_from(nodes, name, ALIASES[name], kind or field(name).kind)

    def read_from(self, nodes: list[Node], name: str, aliases: tuple[str, ...], kind: Kind) -> Any:
        """Read a field by the given spellings off the given nodes, the first usable value winning."""
        chosen: Fact | None = None
        default: Fact | None = None
        none: Fact | None = None
        odd: str | None = None
        for node in nodes:
            for alias in aliases:
                found = node.find(alias)
                if found is None:
                    continue
                value, origin = found[0], _spelled(found[1])
                self.used(origin, name)
                if value is None:
                    none = none or Fact(None, origin)
                elif not usable(value, kind):
                    odd = odd or f"{_key(origin)} is {_kind_of(value)}, not {_KIND_NAMES[kind]}"
                elif chosen is None:
                    chosen = Fact(value, origin)
                elif value != chosen.value and origin.startswith("config:") and not node.known:
                    self.note_conflict(name, chosen, Fact(value, origin))
            if chosen is not None and node.known:
                if not (chosen.origin or "").startswith("default:"):
                    break
                # What the file says in a second place wins over the first place's class default.
                default, chosen = default or chosen, None
        chosen = chosen or default
        if chosen is None:
            if odd is not None:
                self.unknown[name] = odd
            elif none is not None and name in NULL_IS_NONE:
                self.facts[name] = none
            elif none is not None:
                self.unknown[name] = f"{_key(none.origin or '')} is null"
            return None
        self._check_bounds(name, kind, chosen)
        self.facts[name] = chosen
        return chosen.value

    def _check_bounds(self, name: str, kind: Kind, fact: Fact) -> None:
        most = _MOST_LAYERS if name.endswith("num_hidden_layers") else _MOST
        if kind == "int" and not -most < fact.value < most:
            raise InvalidConfig(
                f"{self.resolved.document.name}: {_key(fact.origin or '')} is {fact.value}, beyond any model",
                hint=f"the most that is read is {most}",
            )

    def note_conflict(self, name: str, chosen: Fact, other: Fact) -> None:
        """Note that two keys say different things about one fact."""
        self.notes.append(
            f"{name}: {_key(chosen.origin or '')} says {chosen.value!r}, {_key(other.origin or '')} says {other.value!r}; "
            "the first is taken"
        )

    def used(self, origin: str, name: str) -> None:
        """Record which raw keys feed a field: the one an origin names, or those that its formula reads."""
        prefix, _, path = origin.partition(":")
        if prefix == "config":
            self.feeds.setdefault(path, name)
        elif prefix == "derived":
            for key in _NAMES.findall(path):
                if key in self.text.raw:
                    self.feeds.setdefault(self.text.path + key, name)

    def set(self, name: str, value: Any, origin: str) -> None:
        """Put a fact among the facts."""
        self.facts[name] = Fact(value, _spelled(origin))
        self.used(origin, name)

    def value(self, name: str) -> Any:
        """Return the value of a fact read before; ``None`` where there is none."""
        fact = self.facts.get(name)
        return None if fact is None else fact.value

    def missing(self, name: str, why: str) -> None:
        """Say that a field applies and is not known, unless it is."""
        if name not in self.facts:
            self.unknown.setdefault(name, why)


_KIND_NAMES: dict[Kind, str] = {
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "str": "a string",
    "ids": "a token id",
    "list": "a list",
    "any": "a value",
}


def _kind_of(value: Any) -> str:
    for kind, name in _KIND_NAMES.items():
        if kind != "any" and usable(value, kind):
            return name
    return "an object"


def _spelled(origin: str) -> str:
    """Spell a formula as origins do: ``hidden_size/num_attention_heads``."""
    return origin.replace(" // ", "/").replace(", ", ",") if origin.startswith("derived:") else origin


def _key(origin: str) -> str:
    return origin.partition(":")[2]

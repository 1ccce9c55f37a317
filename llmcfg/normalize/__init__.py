"""Resolved → Config: the common schema's facts, each with its origin, and why others are not known."""

from __future__ import annotations

from llmcfg.base.equality import same
from llmcfg.base.spelled import spelled
from llmcfg.facts.config import Config, Fact
from llmcfg.facts.schema import FIELDS
from llmcfg.normalize import attention, experts, model, quantization, rope, rules, towers, version
from llmcfg.normalize.reader import Reader
from llmcfg.resolve.node import Node, Resolved

__all__ = ["normalize"]

_UNKNOWN = Fact(None, None)
_ORDER = {row.name: index for index, row in enumerate(FIELDS)}


def normalize(resolved: Resolved) -> Config:
    """Return a model's facts in the common schema.

    :raises InvalidConfig: a number in it is beyond any model (10^30 layers).
    """
    reader = _read(resolved)
    if resolved.rival is not None:
        _settle(reader, resolved.rival)
    unknown = sorted((name for name in reader.unknown if name not in reader.facts), key=_ORDER.__getitem__)
    for name in unknown:
        reader.facts[name] = _UNKNOWN
    document = resolved.document
    if resolved.origins:
        told = resolved.told
        reader.uses = [(told(origin), name) for origin, name in reader.uses]
        reader.facts = {name: Fact(f.value, f.origin and told(f.origin)) for name, f in reader.facts.items()}
    if document.neighbours:
        from llmcfg.normalize import beside

        beside.read(reader)
        _note_params(reader)
    return Config(
        name=document.name,
        source=document.source,
        facts={name: reader.facts[name] for name in sorted(reader.facts, key=_ORDER.__getitem__)},
        resolved=resolved,
        uses=tuple(reader.uses),
        contradictions=tuple(reader.contradictions),
        notes=(
            *document.oddities,
            *resolved.notes,
            *reader.contradictions,
            *reader.notes,
            *(f"{name} is not known: {reader.unknown[name]}" for name in unknown),
        ),
    )


def _read(resolved: Resolved) -> Reader:
    reader = Reader(resolved)
    rules.read(reader)
    model.read(reader)
    version.read(reader)
    attention.read(reader)
    experts.read(reader)
    rope.read(reader)
    quantization.read(reader)
    towers.read(reader)
    return reader


# What a Mistral repository says twice: in config.json, and in params.json.
_TWICE = (
    "num_hidden_layers",
    "hidden_size",
    "num_attention_heads",
    "num_key_value_heads",
    "head_dim",
    "intermediate_size",
    "vocab_size",
    "tie_word_embeddings",
    "sliding_window",
    "max_position_embeddings",
    "rope_theta",
    "rope_type",
    "rope_factor",
    "original_max_position_embeddings",
    "num_experts",
    "num_experts_per_tok",
)


def _note_params(reader: Reader) -> None:
    """Say where params.json beside a config.json says otherwise: vLLM reads that one in Mistral's repositories."""
    given = reader.resolved.document.neighbours.get("params.json")
    if not isinstance(given, dict):
        return
    from llmcfg.resolve import resolve
    from llmcfg.source.document import Document

    document = reader.resolved.document
    other = _read(resolved := resolve(Document(document.name, document.source, given)))
    if not resolved.notes:
        return  # it is in no spelling that is known
    for name in _TWICE:
        ours, theirs = reader.facts.get(name), other.facts.get(name)
        if ours is None or theirs is None or theirs.value is None or same(ours.value, theirs.value):
            continue
        origin = resolved.told(theirs.origin or "").replace("config:", "params.json:", 1)
        reader.notes.append(
            f"{name} is {ours.value!r} by {ours.origin}, and {theirs.value!r} by {origin}, which vLLM reads with"
            " --config-format mistral"
        )


def _settle(reader: Reader, rival: Node) -> None:
    """A file in another layout than its class's: what the two read differently is not known, and both are named.

    Which of them is in force depends on who loads the file, so neither would be true for everybody.
    """
    resolved = reader.resolved
    other = _read(Resolved(resolved.document, resolved.root, rival, resolved.towers))
    differing = []
    for name, fact in list(reader.facts.items()):
        theirs = other.facts.get(name)
        if theirs is not None and fact.value is not None and not same(fact.value, theirs.value):
            del reader.facts[name]
            reader.unknown[name] = (
                f"{fact.origin} says {spelled(fact.value)}, "
                f"transformers takes {spelled(theirs.value)} ({theirs.origin})"
            )
            differing.append(name)
    if differing:
        reader.notes.append(
            f"the file is not in the layout that transformers reads for {resolved.root.model_type}: its own code, and "
            "engines that know it, take the file's values; transformers takes class defaults"
        )

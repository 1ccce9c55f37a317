"""Defaults that changed their meaning between transformers 4 and 5: the file's own version decides."""

from __future__ import annotations

from llmcfg.normalize.reader import Reader

__all__ = ["read"]

_CHANGED = ("tie_word_embeddings", "vocab_size")


def read(reader: Reader) -> None:
    """Replace class defaults by those of the release that wrote the file, where they differ, and say so."""
    if not _written_by_4(reader.resolved.root.raw.get("transformers_version")):
        return
    for name in _CHANGED:
        fact = reader.facts.get(name)
        if fact is None or fact.origin is None or not fact.origin.startswith("default:"):
            continue
        from llmcfg.resolve.kinds import v4_default

        model_type = fact.origin.partition(":")[2]
        old = v4_default(model_type, name)
        if old is None or old == fact.value:
            continue
        if name == "tie_word_embeddings" and reader.text.path != reader.resolved.root.path:
            # transformers 4 asked the text config, whatever the whole's default (modeling_utils.py 4.57 tie_weights).
            found = reader.text.find(name)
            if found is None or found[0] is None or found[0] == fact.value:
                continue
            reader.set(name, *found)
        else:
            reader.set(name, old, fact.origin)
        reader.notes.append(
            f"{name} is {str(reader.value(name)).lower()} as in transformers 4, which wrote the file; "
            f"transformers 5 takes {str(fact.value).lower()} for {model_type} where the key is absent"
        )


def _written_by_4(version: object) -> bool:
    major = version.partition(".")[0] if isinstance(version, str) else ""
    return major.isdigit() and int(major) <= 4

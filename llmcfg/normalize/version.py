"""The release that wrote a file: defaults that changed from transformers 4 to 5, and files newer than our knowledge."""

from __future__ import annotations

from llmcfg.knowledge.rules import RULES
from llmcfg.knowledge.types.places import TRANSFORMERS
from llmcfg.normalize.reader import Reader
from llmcfg.resolve.families import held

__all__ = ["read"]

_CHANGED = ("tie_word_embeddings", "vocab_size")


def read(reader: Reader) -> None:
    """Replace class defaults by those of the release that wrote the file, where they differ, and say so."""
    version = _numbers(reader.resolved.root.raw.get("transformers_version"))
    _newer(reader, version)
    if not version or version[0] > 4:
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


def _newer(reader: Reader, version: tuple[int, ...]) -> None:
    """Say what the knowledge is too old for: an unknown type, a file of a later release."""
    root = reader.resolved.root
    model_type, writer = root.model_type or root.raw.get("model_type"), root.raw.get("transformers_version")
    later = version > _numbers(TRANSFORMERS)
    known = f"the transformers {TRANSFORMERS} that llmcfg knows"
    if isinstance(model_type, str) and not root.known and not held(model_type) and model_type not in RULES:
        why = f": transformers {writer} wrote the file, which is newer" if later else ""
        reader.notes.append(f"{known} has no model type {model_type!r}{why}; what follows is what the file itself says")
    elif later:
        reader.notes.append(f"transformers {writer}, which wrote the file, is newer than {known}: defaults may differ")


def _numbers(version: object) -> tuple[int, ...]:
    """The leading numbers of a version: ``"5.24.0.dev0"`` → ``(5, 24, 0)``; empty where it is none."""
    numbers: list[int] = []
    for part in version.split(".") if isinstance(version, str) else ():
        if not part.isdecimal() or len(part) > 9:
            break
        numbers.append(int(part))
    return tuple(numbers)

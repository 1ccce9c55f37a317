"""What is known of each config class of transformers, as data: ``facts.json``, one object for each model type.

========================  ================================================================================
``type``                  the model type, or the class name of a part that has none
``defaults``              the fields that the class declares, with their defaults
``aliases``               another name → the field that it stands for
``shadowed``              field → the alias under which it is declared again, whose default it takes
``parts``                 sub-config → [type, whether the file's model_type may choose another, what it has where the
                          file has none, whether it may be absent]
``constants``             what the class says of itself and no file can change
``derived``               rows of derivations, in order (:mod:`llmcfg.resolve.rows`)
``derived_from_parts``    rows that run when the parts are complete
``dropped``               keys of the file that the class reads away before the parts are built
``of_whole_file``         rows that run only where the type is the whole file's
``forgotten``             keys that a whole file loses
``computed``              field → formula: never stored, computed when it is read
``assigned``              computed field → rows that run when a file sets it; ``value`` is what it says
``rope``                  [form, arguments] of the RoPE entries (:mod:`llmcfg.resolve.rope_entries`)
``default_theta``         the RoPE base where nothing says one
``default_rope_type``     the type of an entry that says ``default``
``text``                  the part that is the language model; with ``.text``, the language model inside that part
========================  ================================================================================
"""

from __future__ import annotations

import json
from os.path import dirname, join

from llmcfg.knowledge.types.places import GENERATION_PARAMETERS, PLACES, SAME, TRANSFORMERS

__all__ = ["GENERATION_PARAMETERS", "SAME", "TRANSFORMERS", "TYPES", "facts", "module"]

TYPES = PLACES.keys()
"""Every model type, and ``_ClassName`` for the parts that have none."""

_FILE = join(dirname(__file__), "facts.json")


def facts(model_type: str) -> dict[str, object]:
    """The facts of one type, read from its place in the file.

    :raises KeyError: there is no such type.
    """
    offset, size = PLACES[model_type]
    with open(_FILE, "rb") as file:
        file.seek(offset)
        found: dict[str, object] = json.loads(file.read(size))
    return found


def module(model_type: str) -> str:
    """A type's name as that of a Python module; types that one class serves share one.

    :raises KeyError: there is no such type.
    """
    name = SAME.get(model_type, model_type)
    if name not in PLACES:
        raise KeyError(model_type)
    return name if name[0] == "_" else name.replace("-", "_").replace(".", "_").lower()

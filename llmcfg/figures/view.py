"""A model as an engine sees it: the attributes of transformers' config object, class defaults included.

vLLM and SGLang do not read ``config.json``; they read the object that transformers makes of it, in which an absent key
is the class's default. Engine rules are written over this view, the common schema's facts are not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from llmcfg.base.record import Record
from llmcfg.resolve.complete import Completed

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["Attribute", "View", "view"]

Attribute = Callable[[str], Any]
"""An attribute's value by its name; ``None`` where the object has none."""

# Where SGLang looks for the language model, first to last.
# sglang 0.5.23 srt/utils/hf_transformers/common.py:547 get_hf_text_config.
_SGLANG_TEXT = ("thinker_config", "llm_config", "language_config", "text_config")


class View(Record):
    """The language model inside a config object.

    :ivar model_type: its family.
    :ivar known: whether transformers has the class; of a repository's own code only what the file says is known.
    :ivar get: reads an attribute as transformers and vLLM do (``get_text_config()``).
    :ivar sglang: reads an attribute as SGLang does, which has its own way to the language model.
    :ivar own: the object's own field names and values, as ``to_dict()`` gives them; llama.cpp's converter reads that.
    :ivar text: the completed object, for whoever needs more than single attributes.
    :ivar beside: name → content of the files beside the config, which engines read as well.
    """

    model_type: str | None
    known: bool
    get: Attribute
    sglang: Attribute
    own: Mapping[str, Any]
    text: Completed | None
    beside: Mapping[str, Any] = {}


def view(config: Config) -> View:
    """Return a model as engines see it."""
    resolved = config.resolved
    beside = resolved.document.neighbours
    root = resolved.root.completed
    if root is None:
        values = {**resolved.root.values, **resolved.text.values}
        # A file from before transformers 5: its objects call the same dict rope_parameters.
        if isinstance(values.get("rope_scaling"), Mapping):
            values.setdefault("rope_parameters", values["rope_scaling"])
        return View(resolved.text.model_type or config.model_type, False, values.get, values.get, values, None, beside)
    text = root.text()
    own = text.values if text is root else {**root.values, **text.values}
    return View(text.model_type, True, text.get, _sglang(root, config).get, own, text, beside)


def _sglang(root: Completed, config: Config) -> Completed:
    if config.resolved.text is config.resolved.root:
        return root
    for name in _SGLANG_TEXT:
        found = root.get(name)
        if isinstance(found, Completed):
            inner = found.get("text_config")
            return inner if name == "thinker_config" and isinstance(inner, Completed) else found
    return root

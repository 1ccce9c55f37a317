"""What is known of each config class, prepared for completing files."""

from __future__ import annotations

from llmcfg.knowledge.types import GENERATION_PARAMETERS, SAME, TYPES, facts
from llmcfg.resolve.rows import Row, formula

TYPE_CHECKING = False  # typing takes longer to import than all of this
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Values = dict[str, Any]

__all__ = ["BASE_DEFAULTS", "DROPPED", "Kind", "fields_of", "kind_of", "v4_default"]

# Declared by PreTrainedConfig, so by every type (configuration_utils.py, "Common attributes for all models").
BASE_DEFAULTS: Values = {
    "transformers_version": None,
    "architectures": None,
    "output_hidden_states": False,
    "return_dict": True,
    "dtype": None,
    "chunk_size_feed_forward": 0,
    "is_encoder_decoder": False,
    "id2label": None,
    "label2id": None,
    "problem_type": None,
}

# Loading options: read by PreTrainedConfig.__post_init__ and not kept, like the generation parameters
_OPTIONS = ("attn_implementation", "experts_implementation")
DROPPED = GENERATION_PARAMETERS | {"name_or_path", "_commit_hash"}
DROPPED |= {prefix + option + suffix for option in _OPTIONS for prefix in ("", "_") for suffix in ("", "_internal")}


class Kind:
    """What is known of one config class, prepared for completing files."""

    __slots__ = (
        "after",
        "assigned",
        "attribute_map",
        "attributes",
        "before",
        "default_rope_type",
        "default_theta",
        "dropped",
        "forgotten",
        "model_type",
        "mutable",
        "name",
        "origins",
        "properties",
        "renamed",
        "rope",
        "shadowed",
        "sub_configs",
        "targets",
        "text",
        "values",
        "whole",
    )

    def __init__(self, name: str, facts: Mapping[str, Any]) -> None:
        self.name = name
        self.model_type: str = facts["type"]
        self.values: Values = {**BASE_DEFAULTS, **facts["defaults"]}
        self.origins = dict.fromkeys(self.values, "default:" + self.model_type)
        self.mutable = tuple(name for name, value in self.values.items() if type(value) in (list, dict))
        self.attribute_map: dict[str, str] = facts.get("aliases", {})
        # Fields declared under a name that the class maps to another: they live there; later declarations win
        self.shadowed: dict[str, str] = facts.get("shadowed", {})
        self.targets = frozenset(self.attribute_map.values())
        self.renamed = tuple(name for name in self.attribute_map if name in self.values)
        self.sub_configs: dict[str, tuple[str, bool, Values, bool]] = facts.get("parts", {})
        self.attributes: Values = facts.get("constants", {})
        self.properties = {name: formula(text) for name, text in facts.get("computed", {}).items()}
        self.assigned = {name: [Row(*row) for row in rows] for name, rows in facts.get("assigned", {}).items()}
        self.default_theta: Any = facts.get("default_theta", 10000.0)
        self.default_rope_type: str = facts.get("default_rope_type", "default")
        self.rope: tuple[str, Values] | None = facts.get("rope")
        self.dropped: tuple[str, ...] = tuple(facts.get("dropped", ()))
        self.before = [Row(*row) for row in facts.get("derived", ())]
        self.after = [Row(*row) for row in facts.get("derived_from_parts", ())]
        self.forgotten: tuple[str, ...] = tuple(facts.get("forgotten", ()))
        self.whole = [Row(*row) for row in facts.get("of_whole_file", ())]
        self.text: str = facts.get("text", "")


_KINDS: dict[str, Kind] = {}


def kind_of(model_type: str) -> Kind | None:
    """The class of a model type (or of a sub-config that has none: by its class name), loaded on first use."""
    kind = _KINDS.get(model_type)
    if kind is None and model_type in TYPES:
        kind = _KINDS[model_type] = Kind(SAME.get(model_type, model_type), facts(model_type))
    return kind


def fields_of(model_type: str) -> tuple[str, ...]:
    """The names that a class declares."""
    kind = kind_of(model_type)
    return tuple(kind.values) if kind is not None else ()


def v4_default(model_type: str, field: str, absent: Any = None) -> Any:
    """The class default of ``field`` in transformers 4.57.3 where 5.23 has another; ``absent`` where they agree."""
    from llmcfg.knowledge.v4 import BASE, DEFAULTS

    table: Any = DEFAULTS.get(model_type, {}) if model_type in TYPES else BASE
    return table.get(field, absent)

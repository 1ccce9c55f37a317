"""What single layers have of their own, and the decoder of a config that holds two stacks."""

from __future__ import annotations

from llmcfg.resolve.origins import ABSENT, copied

TYPE_CHECKING = False  # typing takes longer to import than all of this
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Completed = Any  # llmcfg.resolve.complete's, which imports this module
    Values = dict[str, Any]

__all__ = ["decoder_view", "per_layer"]


def per_layer(c: Completed, v: Values, overriding: Mapping[Any, Any]) -> None:
    """``per_layer_config`` (integrations/heterogeneity): what single layers override, without what they do not."""
    kept: dict[int, Any] = {}
    for index, overrides in overriding.items():
        differing = {
            key: (sorted(set(value)) if key == "skip" else copied(value))
            for key, value in overrides.items()
            if (value if key == "skip" else c.get(key, ABSENT) is ABSENT or c[key] != value)
        }
        if differing:
            kept[int(index)] = differing
    v["per_layer_config"] = kept
    written = "per_layer_config" in c.raw
    c.origins["per_layer_config"] = (
        "config:" + c.path + "per_layer_config" if written else "derived:layer_types, " + _names(kept)
    )


def _names(per_layer: Mapping[int, Mapping[str, Any]]) -> str:
    return ", ".join(sorted({name for overrides in per_layer.values() for name in overrides}))


def decoder_view(c: Completed) -> Completed:
    """The decoder half of a flat encoder-decoder config: ``decoder_layers`` read as ``num_hidden_layers`` and so on."""
    view = type(c)(c.kind, c.raw, c.path[:-1])
    view.values, view.origins = dict(c.values), dict(c.origins)
    view.undeclared, view.failed = c.undeclared, c.failed
    for key in list(view.values):
        if key.startswith("decoder"):
            if key == "decoder_layers":
                name = "num_hidden_layers"
            elif key == "decoder_attention_heads":
                name = "num_attention_heads"
            else:
                name = key[len("decoder") + 1 :]
            name = c.kind.attribute_map.get(name, name)
            if name not in c.kind.properties:
                view.values[name] = view.values.pop(key)
                view.origins[name] = view.origins.pop(key, "derived:" + key)
    return view

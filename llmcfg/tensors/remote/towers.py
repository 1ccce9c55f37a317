"""What vision-language families share: a known model under their prefix, and towers of published shapes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.resolve.complete import complete
from llmcfg.tensors.blueprint import Tensors, Unknown

__all__ = ["CLIP_LARGE", "SIGLIP_SO400M", "linear", "mlp", "model", "norm", "section"]

# openai/clip-vit-large-patch14-336 config.json, vision_config; without -336 the images are 224 wide.
CLIP_LARGE: dict[str, Any] = {
    "hidden_size": 1024,
    "intermediate_size": 4096,
    "num_attention_heads": 16,
    "num_hidden_layers": 24,
    "image_size": 336,
    "patch_size": 14,
}
# google/siglip-so400m-patch14-384 config.json, vision_config.
SIGLIP_SO400M: dict[str, Any] = {
    "hidden_size": 1152,
    "intermediate_size": 4304,
    "num_attention_heads": 16,
    "num_hidden_layers": 27,
    "image_size": 384,
    "patch_size": 14,
}


def section(c: Any, name: str) -> dict[str, Any]:
    """Return a sub-config of a file; refuse a file without it."""
    found = c.get(name)
    if not isinstance(found, Mapping):
        raise Unknown(f"{name} is {spelled(found):.40}, and no object")
    return dict(found)


def model(
    add: Tensors,
    prefix: str,
    model_type: str,
    raw: Mapping[str, Any],
    role: str = "causal",
    inside: str | None = None,
    *,
    bare: bool = False,
    without: str | None = None,
) -> None:
    """Add a model of transformers from its part of the file.

    :param prefix: ``""`` where the family's class inherits from it.
    :param bare: its tensors have transformers' own names in checkpoints too, not those that its type has there.
    """
    known = len(add.parts)
    add.part(prefix, complete(model_type, raw, prefix or "config"), role, inside, without=without)
    if bare:
        del add.parts[known:]


def linear(add: Tensors, name: str, rows: int, columns: int, *, part: str = "vision", bias: bool = True) -> None:
    """Add a linear layer."""
    add(f"{name}.weight", part, (rows, columns))
    if bias:
        add(f"{name}.bias", part, (rows,))


def norm(add: Tensors, name: str, width: int, *, part: str = "vision") -> None:
    """Add a LayerNorm."""
    add(f"{name}.weight", part, (width,))
    add(f"{name}.bias", part, (width,))


def mlp(add: Tensors, prefix: str, at: Sequence[int], width: int, hidden: int) -> None:
    """Add the linear layers of a projector (a Sequential): the first from *width*, all to *hidden*."""
    for number in at:
        linear(add, f"{prefix}.{number}", hidden, width)
        width = hidden

"""Encoders beside the language model: vision, audio, and the encoder of an encoder-decoder."""

from __future__ import annotations

from llmcfg.facts.schema import field
from llmcfg.knowledge.aliases import FLAT_ENCODER, TOWER_ALIASES
from llmcfg.normalize.reader import Reader

__all__ = ["read"]


def read(reader: Reader) -> None:
    """Read every tower that the file has."""
    for tower, node in reader.resolved.towers.items():
        for name, aliases in TOWER_ALIASES.items():
            full = f"{tower}.{name}"
            reader.read_from((node,), full, aliases, field(full).kind)
            reader.unknown.pop(full, None)
    if "encoder" not in reader.resolved.towers and _has_flat_encoder(reader):
        for name, aliases in FLAT_ENCODER.items():
            full = f"encoder.{name}"
            reader.read_from((reader.resolved.root,), full, aliases, field(full).kind)
            reader.unknown.pop(full, None)


def _has_flat_encoder(reader: Reader) -> bool:
    flag = reader.resolved.root.find("is_encoder_decoder")
    return (flag is not None and flag[0] is True) or any(
        reader.resolved.root.find(key) for key in ("encoder_layers", "num_encoder_layers", "num_decoder_layers")
    )

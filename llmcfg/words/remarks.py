"""What every command says beside its answer: that the model is not what its name or its file suggests."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["remarks"]


def remarks(config: Config) -> list[str]:
    """Return what a reader of any figure of a model must know: sentences.

    An adapter's figures are its base model's; a class that is not transformers' own is counted as another, or not at
    all; a file is in a spelling of its own, or a neighbour says what it does not.
    """
    from llmcfg.tensors.listing import stand_in

    said = [_adapter(config), stand_in(config), *config.resolved.notes]
    return [sentence for sentence in said if sentence]


def _adapter(config: Config) -> str | None:
    adapter = config.resolved.document.adapter
    if adapter is None:
        return None
    from llmcfg.source.adapter import full

    where = f"its config, read from {adapter.read_from}" if adapter.read_from != adapter.base else "that model's config"
    return f"this is {full(adapter)}: what is shown is {where}; the adapter's own weights come on top"

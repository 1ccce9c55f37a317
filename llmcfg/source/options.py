"""How to read: what the command line's options and the environment say."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, BinaryIO

from llmcfg.base.record import Record

if TYPE_CHECKING:
    from llmcfg.source.bounds import Bounds

__all__ = ["DEFAULTS", "Options", "offline_by_env"]

_TRUE = frozenset({"1", "ON", "YES", "TRUE"})  # the client's own idea of it


def _say_nothing(line: str) -> None:
    """The default of ``Options.notify``."""


class Options(Record):
    """How to read.

    :ivar offline: use the cache and the bundled snapshot only.
    :ivar refresh: ask the Hub even for what is in the cache, and download it again.
    :ivar notify: is given one line for whatever a reader should know: another source than the Hub had to answer, the
        cache was damaged, or cannot be written.
    :ivar env: the environment variables that say where the Hub and its cache are, and whether to ask it.
    :ivar stdin: what ``-`` reads; ``None`` is the process's own.
    :ivar bounds: of what is read from the network; ``None`` is :class:`~llmcfg.source.bounds.Bounds` as it is.
    """

    offline: bool = False
    refresh: bool = False
    notify: Callable[[str], None] = _say_nothing
    env: Mapping[str, str] = os.environ
    stdin: BinaryIO | None = None
    bounds: Bounds | None = None

    @property
    def limits(self) -> Bounds:
        """The bounds, with the patience that the environment asks for."""
        from llmcfg.source.bounds import Bounds

        return (self.bounds or Bounds()).patient(self.env)

    @property
    def alone(self) -> bool:
        """Whether the Hub is not to be asked, by the option or by the client's own variables."""
        return self.offline or offline_by_env(self.env)


DEFAULTS = Options()


def offline_by_env(env: Mapping[str, str]) -> bool:
    """Whether the client's own variables forbid asking the Hub."""
    return (env.get("HF_HUB_OFFLINE") or env.get("TRANSFORMERS_OFFLINE") or "").upper() in _TRUE

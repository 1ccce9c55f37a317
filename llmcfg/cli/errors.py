"""The one table from what can go wrong to an exit code."""

from __future__ import annotations

from collections.abc import Iterable

from llmcfg.base.errors import FetchError, InvalidConfig, LlmcfgError, UsageError

__all__ = ["BROKEN_PIPE", "DIFFERENT", "INTERRUPTED", "UNWRITTEN", "exit_code", "worst"]

DIFFERENT = 1
UNWRITTEN = 2
INTERRUPTED = 130
BROKEN_PIPE = 141  # 128 + SIGPIPE, as a shell reports it

_CODES: tuple[tuple[type[LlmcfgError], int], ...] = (
    (UsageError, 2),
    (InvalidConfig, 2),
    (FetchError, 3),
)


def exit_code(error: LlmcfgError) -> int:
    """Return the exit code of an error."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), 2)


def worst(errors: Iterable[LlmcfgError]) -> int:
    """Return the exit code of several: what the user can mend (2) before what only the network can (3)."""
    return min((exit_code(error) for error in errors), default=0)

"""Every error llmcfg raises on purpose.

An error carries what went wrong in one line (its ``str``) and, where there is one, a hint that says what to do.
The command line maps each class to an exit code in one table (:mod:`llmcfg.cli.errors`).
"""

from __future__ import annotations

__all__ = ["FetchError", "InvalidConfig", "LlmcfgError", "UsageError"]


class LlmcfgError(Exception):
    """Base of every error that llmcfg raises.

    :param message: what was wrong and with which input, in one line.
    :param hint: what the user can do about it, in one line; ``None`` where nothing sensible can be said.
    """

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(LlmcfgError):
    """The request makes no sense: an unknown field, a malformed model name, an option without its value."""


class InvalidConfig(LlmcfgError):
    """The input was read and is not a usable config: not JSON, truncated, a list, beyond the bounds."""


class FetchError(LlmcfgError):
    """The config could not be had: missing, gated, offline, a Hub that does not answer."""

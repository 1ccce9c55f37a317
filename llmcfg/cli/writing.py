"""Writing a file for the user: whole or not at all, and never over anything that was not meant."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress

from llmcfg.base.errors import UsageError
from llmcfg.base.files import reason, replace
from llmcfg.source import Source
from llmcfg.source.text import shown

__all__ = ["write_file"]

_HINTS = {
    errno.ENOENT: "the folder is not there",
    errno.ENAMETOOLONG: "take a shorter name",
    errno.ENOSPC: "the disk is full; nothing was written",
    errno.EDQUOT: "the quota is used up; nothing was written",
    errno.EFBIG: "nothing was written",
}


def write_file(path: str, data: bytes, sources: Iterable[Source], *, force: bool) -> None:
    """Write a file.

    :param sources: what has been read: none of it is written over, whatever *force* says.
    :param force: write over a file that is there.
    :raises UsageError: it must not or cannot be written; then what was there is as it was.
    """
    try:
        there = _there(path)
        if there is not None:
            _demand_replaceable(path, there, sources, force)
        replace(path, data, None if there is None else stat.S_IMODE(there.st_mode))
    except OSError as error:
        raise UsageError(f"{shown(path)}: {reason(error)}", hint=_HINTS.get(error.errno or 0)) from None


def _there(path: str) -> os.stat_result | None:
    try:
        return os.lstat(path)
    except FileNotFoundError:
        return None


def _demand_replaceable(path: str, there: os.stat_result, sources: Iterable[Source], force: bool) -> None:
    path = shown(path)
    if stat.S_ISLNK(there.st_mode):
        raise UsageError(f"{path} is a link, and is not written through", hint="name the file itself")
    if not stat.S_ISREG(there.st_mode):
        raise UsageError(f"{path} is there and is not a regular file", hint="name another file")
    if any(os.path.samestat(there, one) for one in _read(sources)):
        raise UsageError(f"{path} is the file that was read", hint="name another file")
    if not force:
        raise UsageError(f"{path} is there already", hint="--force writes over it")


def _read(sources: Iterable[Source]) -> Iterable[os.stat_result]:
    """What the system says of each file that was read."""
    for source in sources:
        with suppress(OSError, ValueError):  # gone meanwhile, or standard input without a file
            yield os.fstat(sys.stdin.fileno()) if source.kind == "stdin" else os.stat(source.path or "")

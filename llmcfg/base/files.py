"""Files, read without being caught by what only looks like one, and written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from typing import BinaryIO

__all__ = ["open_regular", "read_regular", "reason", "replace", "replace_link"]

# A FIFO would wait for its writer, and a terminal would become ours; Windows knows neither, and has text files.
_FLAGS = sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY"))


def open_regular(path: str) -> BinaryIO:
    """Open a regular file for reading, links followed; anything else (a FIFO, a device, a directory) is not opened.

    :raises OSError: it is none, or cannot be read.
    """
    _demand_regular(os.stat(path), path)
    descriptor = os.open(path, os.O_RDONLY | _FLAGS)
    try:
        _demand_regular(os.fstat(descriptor), path)  # it may have been exchanged meanwhile
        return open(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def read_regular(path: str, most: int) -> bytes:
    """Read a regular file, but no more of it than *most* bytes and one, by which a longer one is known.

    :raises OSError: it is none, or cannot be read.
    """
    with open_regular(path) as file:
        return file.read(most + 1)


def replace(path: str, data: bytes, mode: int | None = None) -> None:
    """Write a file, whole or not at all: beside its place under another name, then moved there.

    :param mode: its permissions; ``None`` for those of any new file.
    :raises OSError: it cannot be written; what was there before still is, and nothing else.
    """
    beside = _beside(path)
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS
        with open(os.open(beside, flags, 0o666), "wb") as file:
            file.write(data)
        if mode is not None:
            os.chmod(beside, mode)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise


def replace_link(path: str, target: str) -> None:
    """Make *path* a symbolic link to *target*, whatever it was before.

    :raises OSError: it cannot be made.
    """
    beside = _beside(path)
    try:
        os.symlink(target, beside)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise


def reason(error: OSError) -> str:
    """Why the system refused, in its own words: ``permission denied``."""
    return (error.strerror or type(error).__name__).lower()


def _demand_regular(status: os.stat_result, path: str) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "not a regular file", path)


def _beside(path: str) -> str:
    """A name in the same folder, and so on the same disk, that nobody else uses; short, whatever *path* is."""
    return os.path.join(os.path.dirname(path), f".llmcfg-{os.urandom(8).hex()}.tmp")

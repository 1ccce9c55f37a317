"""Files, directories and standard input → Document."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO

from llmcfg.base.errors import InvalidConfig
from llmcfg.base.files import open_regular, reason
from llmcfg.source import neighbours
from llmcfg.source.adapter import Unbased
from llmcfg.source.document import Document, Source
from llmcfg.source.parse import MAX_BYTES, of_binary, parse_json, too_large
from llmcfg.source.ref import CONFIG
from llmcfg.source.text import shown
from llmcfg.source.understood import understood

__all__ = ["names_in", "read_bytes", "read_folder", "read_path", "read_stdin"]


def read_path(path: str) -> Document | Unbased:
    """Read the config at *path*: a JSON file of any name, or a directory that holds one.

    :raises InvalidConfig: there is none, it cannot be read, or it is not a config.
    """
    if os.path.isdir(path):
        return read_folder(path, path.rstrip("/\\") or path, Source("file"))
    data, oddities = parse_json(read_bytes(path), path)
    beside: dict[str, object] = {}
    if os.path.basename(path) in (CONFIG, "params.json"):  # of any other name, it may be one of many
        beside, bad = neighbours.beside(os.path.dirname(path))
        beside.pop(os.path.basename(path), None)
        oddities += bad
    return understood(path, Source("file", path=path), data, oddities, beside)


def read_folder(directory: str, name: str, source: Source) -> Document | Unbased:
    """Read the config in a directory: config.json, or what stands for it where there is none.

    :param name: what to call it.
    :param source: where the directory is; its path becomes the file's.
    :raises InvalidConfig: there is none, it cannot be read, or it is not a config.
    """
    beside, bad = neighbours.beside(directory)
    path = os.path.join(directory, CONFIG)
    if not os.path.isfile(path):
        from llmcfg.source.folder import chosen, nothing

        files = names_in(directory, name)
        choice = chosen(files, beside)
        if choice is None or not os.path.isfile(os.path.join(directory, *choice.split("/"))):
            raise nothing(name, files, source.kind == "file")
        path = os.path.join(directory, *choice.split("/"))
        if choice.endswith("/" + CONFIG):  # its own neighbours stand with it
            own, more = neighbours.beside(os.path.dirname(path))
            beside, bad = {**beside, **own}, (*bad, *more)
        beside.pop(choice, None)
    data, oddities = parse_json(read_bytes(path, found=True), name)
    return understood(name, source._replace(path=path), data, oddities + bad, beside)


def names_in(directory: str, name: str) -> list[str]:
    """Return the files in a directory, and those of its folders that may hold a config.

    :raises InvalidConfig: it cannot be read.
    """
    try:
        names = sorted(os.listdir(directory))
    except OSError as error:
        raise InvalidConfig(f"{shown(name)}: {reason(error)}", hint="check the directory's permissions") from None
    from llmcfg.source.folder import FOLDERS

    return [*names, *(place for place in FOLDERS if os.path.isfile(os.path.join(directory, *place.split("/"))))]


def read_stdin(stream: BinaryIO | None = None) -> Document | Unbased:
    """Read a config from *stream*, by default the process's standard input.

    :raises InvalidConfig: it is not a config.
    """
    if stream is None:
        if sys.stdin is None:  # closed by the caller: `<&-`
            raise InvalidConfig("<stdin>: standard input is closed", hint="give a file name, or pipe a config in")
        stream = sys.stdin.buffer
    try:
        raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise InvalidConfig(f"<stdin>: {reason(error)}") from None
    data, oddities = parse_json(raw, "<stdin>")
    return understood("<stdin>", Source("stdin"), data, oddities)


def read_bytes(path: str, *, found: bool = False) -> bytes:
    """Read a file, but no more of it than :func:`parse_json` needs to refuse it as too large.

    :param found: the file was found where one belongs, so that it must be a regular one. Who names a pipe, as a shell
        does in ``llmcfg show <(…)``, means it.
    :raises InvalidConfig: it cannot be read.
    """
    try:
        with open_regular(path) if found else open(path, "rb") as file:
            # A regular file tells its size beforehand; a pipe or a device does not, and is cut off.
            if os.fstat(file.fileno()).st_size > MAX_BYTES:
                head = file.read(9)
                named = head.startswith(b"GGUF") or head.endswith(b"{")  # weights are large, and known by their heads
                raise (of_binary(head, path) if named else None) or too_large(path)
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InvalidConfig(f"{shown(path)}: {reason(error)}", hint="check the path and its permissions") from None

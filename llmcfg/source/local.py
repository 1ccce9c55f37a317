"""Files, directories and standard input → Document."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO

from llmcfg.base.errors import InvalidConfig
from llmcfg.base.files import open_regular, reason
from llmcfg.source.document import Document, Source
from llmcfg.source.parse import MAX_BYTES, parse_json, too_large
from llmcfg.source.ref import CONFIG
from llmcfg.source.text import listed, shown

__all__ = ["read_bytes", "read_path", "read_stdin"]


def read_path(path: str) -> Document:
    """Read the config at *path*: a JSON file of any name, or a directory that holds config.json.

    :raises InvalidConfig: there is none, it cannot be read, or it is not a config.
    """
    name, found = path, os.path.isdir(path)
    if found:
        name = path.rstrip("/\\") or path
        path = os.path.join(path, CONFIG)
        if not os.path.isfile(path):
            raise _no_config(name)
    data, oddities = parse_json(read_bytes(path, found=found), name)
    return Document(name, Source("file", path=path), data, oddities)


def read_stdin(stream: BinaryIO | None = None) -> Document:
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
    return Document("<stdin>", Source("stdin"), data, oddities)


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
                raise too_large(path)
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InvalidConfig(f"{shown(path)}: {reason(error)}", hint="check the path and its permissions") from None


def _no_config(path: str) -> InvalidConfig:
    try:
        files = sorted(os.listdir(path))
    except OSError as error:
        return InvalidConfig(f"{shown(path)}: {reason(error)}", hint="check the directory's permissions")
    others = [file for file in files if file.endswith(".json")]
    if CONFIG in files:
        hint = f"{CONFIG} is there and is no readable file: a broken link, or a directory"
    elif "params.json" in files:
        hint = "params.json is Mistral's native format; take the model's config.json from the Hub instead"
    elif "snapshots" in files and "refs" in files:
        hint = "this is a folder of the Hub cache; name the model (org/name), or a directory below snapshots/"
    elif others:
        hint = f"it has {listed(others)}; name one of them to read that file"
    else:
        hint = "name the model's directory, or its JSON file"
    if path.count("/") == 1 and not path.startswith((".", "/", "~")):
        hint += f" (for the Hub's model of that name: hf://{shown(path)})"
    return InvalidConfig(f"{shown(path)}: a directory without {CONFIG}", hint=hint)

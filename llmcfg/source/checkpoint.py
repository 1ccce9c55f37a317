"""Where a model's checkpoint is, its index and the headers of its files: beside its config, or on the Hub.

Pickled weights are never opened: reading them runs their code. Their index is plain JSON.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from llmcfg.base.errors import FetchError, InvalidConfig, UsageError
from llmcfg.base.files import open_regular, read_regular, reason
from llmcfg.base.record import Record
from llmcfg.source.bounds import Bounds
from llmcfg.source.options import Options
from llmcfg.source.ref import CONFIG, FileRef, HubRef, StdinRef, UrlRef
from llmcfg.source.safetensors import INDEX, PICKLED_INDEX, SINGLE, Index, Stored, header, index
from llmcfg.source.text import shown

if TYPE_CHECKING:
    from llmcfg.source.document import Source
    from llmcfg.source.failure import Failure
    from llmcfg.source.race import Extend
    from llmcfg.source.ref import Ref

__all__ = ["Checkpoint", "in_directory", "is_index", "of_index", "of_model", "on_hub"]

_MAX_TENSORS = 2_000_000
Result = TypeVar("Result")


class Checkpoint(Record):
    """The tensors of a checkpoint.

    :ivar tensors: name → what its header says; ``None`` where the index alone was read.
    :ivar listed_in: the index that names them, where there is one.
    :ivar total_size: bytes of all tensors, as the index says.
    """

    tensors: Mapping[str, Stored | None]
    listed_in: str | None = None
    total_size: int | None = None


def is_index(name: str) -> bool:
    """Whether a file is an index by its name."""
    return name.lower().endswith(".index.json")


def of_index(path: str) -> Checkpoint:
    """Return the tensors that an index file names.

    :raises InvalidConfig: it cannot be read, or is none.
    """
    return _named(_index(path))


def _named(found: Index) -> Checkpoint:
    if len(found.places) > _MAX_TENSORS:
        raise InvalidConfig(f"{found.what}: more than {_MAX_TENSORS:,} tensors")
    return Checkpoint(dict.fromkeys(found.places), os.path.basename(found.what), found.total_size)


def of_model(source: Source, ref: Ref, options: Options, *, headers: bool = False) -> Checkpoint:
    """Return the tensors of the checkpoint that belongs to a config that was read from *ref*.

    :param source: where that config was read.
    :param headers: ask the Hub for the headers of all files too, where an index names the tensors.
    :raises UsageError: no checkpoint can belong to it (standard input).
    :raises InvalidConfig: the checkpoint is there and cannot be used.
    :raises FetchError: the Hub cannot be asked, or has none.
    """
    if isinstance(ref, StdinRef):
        raise UsageError("--check needs a checkpoint: standard input has none", hint="name a directory or a model")
    if isinstance(ref, FileRef):
        path = os.path.expanduser(ref.path) if not os.path.exists(ref.path) else ref.path
        return in_directory(path if os.path.isdir(path) else os.path.dirname(path) or ".")
    if source.path is not None and source.kind in ("cache", "hub"):
        beside = os.path.dirname(source.path)
        with suppress(InvalidConfig):  # damaged in the cache; the Hub has it whole
            files = _files(beside)
            if files and all(os.path.isfile(os.path.join(beside, name)) for name in files):
                return _local(beside, files)  # the same commit's, downloaded already
            if not headers and os.path.isfile(os.path.join(beside, INDEX)):
                return of_index(os.path.join(beside, INDEX))
    if isinstance(ref, UrlRef):
        raise UsageError(f"--check needs a checkpoint: {ref.name} is one file", hint="name a directory or a model")
    if options.alone:
        hint = "leave --offline and HF_HUB_OFFLINE out, or name a directory with the checkpoint"
        raise FetchError(f"{ref.name}: the checkpoint's headers are on the Hub, and offline it is not asked", hint=hint)
    return on_hub(ref, source.revision, options, headers=headers)


def _together(headers: Iterable[dict[str, Stored]], what: str) -> dict[str, Stored]:
    found: dict[str, Stored] = {}
    for one in headers:
        found.update(one)
        if len(found) > _MAX_TENSORS:
            raise InvalidConfig(f"{shown(what)}: more than {_MAX_TENSORS:,} tensors")
    return found


# A directory --------------------------------------------------------------------------------------------------------


def in_directory(directory: str) -> Checkpoint:
    """Return the tensors of ``model.safetensors``, or of all files that ``model.safetensors.index.json`` names.

    Where none of these files is there, what the index alone tells; the same of the index of pickled files.

    :raises InvalidConfig: there is no such file, or one is broken.
    """
    files = _files(directory)
    if any(os.path.isfile(os.path.join(directory, name)) for name in files):
        return _local(directory, files)
    for name in (INDEX, PICKLED_INDEX):
        if os.path.isfile(os.path.join(directory, name)):
            return of_index(os.path.join(directory, name))
    raise _no_checkpoint(directory)


def _files(directory: str) -> list[str]:
    """The files of the checkpoint in a directory, there or not; none where there is no checkpoint."""
    if os.path.isfile(os.path.join(directory, SINGLE)):
        return [SINGLE]
    path = os.path.join(directory, INDEX)
    return _index(path).shards(Bounds().shards) if os.path.isfile(path) else []


def _index(path: str) -> Index:
    most = Bounds().index_bytes
    try:
        raw = read_regular(path, most)
    except OSError as error:
        raise InvalidConfig(f"{shown(path)}: {reason(error)}") from None
    if len(raw) > most:
        raise InvalidConfig(f"{shown(path)}: larger than {most >> 20} MiB", hint="do not trust this checkpoint")
    return index(raw, shown(path))


def _local(directory: str, files: Sequence[str]) -> Checkpoint:
    return Checkpoint(_together((_local_header(os.path.join(directory, name)) for name in files), directory))


def _local_header(path: str) -> dict[str, Stored]:
    try:
        with open_regular(path) as file:

            def prefix(number: int) -> tuple[bytes, int]:
                file.seek(0)
                return file.read(number), os.fstat(file.fileno()).st_size

            return header(prefix, shown(path))
    except FileNotFoundError:
        hint = "download the missing file"
        raise InvalidConfig(f"{shown(path)}: no such file, and {INDEX} names it", hint=hint) from None
    except OSError as error:
        raise InvalidConfig(f"{shown(path)}: {reason(error)}") from None


def _no_checkpoint(directory: str) -> InvalidConfig:
    where = shown(directory)
    try:
        names = sorted(os.listdir(directory))
    except OSError as error:
        return InvalidConfig(f"{where}: {reason(error)}")
    pickled = [name for name in names if name.endswith((".bin", ".pt", ".pth", ".ckpt"))]
    if pickled:
        return InvalidConfig(
            f"{where}: its weights are pickled ({shown(pickled[0])}), and llmcfg opens no pickles",
            hint="convert them to safetensors: load them and call save_pretrained",
        )
    others = [name for name in names if name.endswith(".safetensors")]
    hint = f"there is {shown(others[0])}; --check reads {SINGLE} or {INDEX}" if others else "name a model on the Hub"
    return InvalidConfig(f"{where}: no {SINGLE} and no {INDEX}", hint=hint)


# The Hub ------------------------------------------------------------------------------------------------------------


def on_hub(ref: HubRef, revision: str | None, options: Options, *, headers: bool = False) -> Checkpoint:
    """Return the tensors of a model on the Hub: by a range request for the header of its one file, or by its index.

    :param revision: the commit whose config was read; ``None`` for what *ref* says.
    :param headers: ask for the headers of all files that the index names.
    :raises InvalidConfig: what is there cannot be used.
    :raises FetchError: they cannot be had.
    """
    from llmcfg.source.failure import Failure
    from llmcfg.source.hub import fetch_all
    from llmcfg.source.names import at_home

    ref = at_home(ref, options.env)
    if ref.endpoint is not None:
        raise FetchError(f"{ref.name}: --check asks the configured Hub only", hint="to make it yours, set HF_ENDPOINT")
    if ref.filename != CONFIG:
        raise FetchError(f"{ref.name}: --check reads what is at a repository's root", hint="name the model alone")
    bounds = options.limits
    at = ref._replace(revision=revision or ref.revision)
    (single,) = _remote(at, [SINGLE], options.env, bounds)
    if not isinstance(single, Failure) or single.kind != "absent":
        return Checkpoint(_together([_had(single, ref)], ref.name))
    for name in (INDEX, PICKLED_INDEX):
        (found,) = fetch_all(
            [at._replace(filename=name)],
            partial(index, most=bounds.shards if name == INDEX else None),
            env=options.env,
            refresh=options.refresh,
            bounds=bounds._replace(file_bytes=bounds.index_bytes),
        )
        if not isinstance(found, Failure) or found.kind != "absent":
            break
    else:
        hint = "a GGUF file, or pickled weights in one file, are not read; a conversion may be at refs/pr/1"
        raise FetchError(f"{ref.name}: has neither {SINGLE} nor {INDEX}", hint=hint)
    named: Index = _had(found, ref).value
    files = named.shards(bounds.shards) if name == INDEX else []
    if not headers or not files:
        return _named(named)._replace(listed_in=name)
    tensors = _together((_had(one, ref) for one in _remote(at, files, options.env, bounds)), ref.name)
    return Checkpoint(tensors, name, named.total_size)


def _remote(
    at: HubRef, files: Sequence[str], env: Mapping[str, str], bounds: Bounds
) -> list[dict[str, Stored] | Failure | InvalidConfig]:
    from llmcfg.source.failure import Refused
    from llmcfg.source.hub import ask_all, url
    from llmcfg.source.transfer import Budget, asked

    budget = Budget(bounds.header_bytes, "the headers of its files")

    def work(ref: HubRef, extend: Extend) -> dict[str, Stored]:
        def prefix(number: int) -> tuple[bytes, int | None]:
            try:
                with asked(url(ref, env), extend, bounds, first=number) as answer:
                    return answer.read(number, budget), answer.said.size
            except Refused as error:
                if error.status == 416:  # no such range: the file is empty
                    return b"", 0
                raise

        return header(prefix, shown(ref.name))

    return ask_all([at._replace(filename=name) for name in files], work, env=env, bounds=bounds, whole=True)


def _had(result: Result | Failure | InvalidConfig, ref: HubRef) -> Result:
    """:raises LlmcfgError: it is a failure."""
    from llmcfg.source.failure import Failure

    if isinstance(result, InvalidConfig):
        raise result
    if isinstance(result, Failure):
        raise FetchError(f"{shown(ref.name)}: {result.message}", hint=result.hint)
    return result

"""What a checkpoint holds: the names, shapes and dtypes in the headers of its safetensors files, and no weights.

A file begins with the length of its header (8 bytes, little-endian) and the header: JSON, one object per tensor. See
https://huggingface.co/docs/safetensors/index#format. Pickled weights are never opened: reading them runs their code.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Mapping
from math import prod
from typing import TYPE_CHECKING, Any

from llmcfg.base.errors import FetchError, InvalidConfig, UsageError
from llmcfg.base.record import Record
from llmcfg.source.ref import CONFIG, FileRef, HubRef, StdinRef
from llmcfg.source.text import shown

if TYPE_CHECKING:
    from llmcfg.source.document import Source
    from llmcfg.source.ref import Ref

__all__ = ["INDEX", "SINGLE", "Stored", "in_directory", "of_hub", "of_model"]

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
MAX_HEADER = 100 * 10**6  # the format's own limit
_MAX_DIMS = 32
_MAX_FILES = 10_000
_MAX_TENSORS = 2_000_000
_AGAIN = "download the file again"
_BITS = {
    "BOOL": 8, "U8": 8, "I8": 8, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8, "U16": 16, "I16": 16, "F16": 16, "BF16": 16,
    "U32": 32, "I32": 32, "F32": 32, "U64": 64, "I64": 64, "F64": 64, "C64": 64, "F4": 4,
}  # fmt: skip


class Stored(Record):
    """One tensor of a checkpoint.

    :ivar dtype: as the header spells it: ``BF16``, ``F32``, ``U8``, …
    :ivar shape: the dims.
    """

    dtype: str
    shape: tuple[int, ...]


def of_model(source: Source, ref: Ref, env: Mapping[str, str], *, offline: bool = False) -> dict[str, Stored]:
    """Return the tensors of the checkpoint that belongs to a config that was read from *ref*.

    :param source: where the config was found.
    :raises UsageError: no checkpoint can belong to it (standard input).
    :raises InvalidConfig: the checkpoint is there and cannot be used.
    :raises FetchError: the Hub cannot be asked, or has none.
    """
    if isinstance(ref, StdinRef):
        raise UsageError("--check needs a checkpoint: standard input has none", hint="name a directory or a model")
    if isinstance(ref, FileRef):
        path = os.path.expanduser(ref.path) if not os.path.exists(ref.path) else ref.path
        return in_directory(path if os.path.isdir(path) else os.path.dirname(path) or ".")
    beside = os.path.dirname(source.path or "")
    if source.kind == "cache" and beside and os.path.exists(os.path.join(beside, SINGLE)):
        return in_directory(beside)  # the same commit's, downloaded already
    if offline:
        hint = "leave --offline and HF_HUB_OFFLINE out, or name a directory with the checkpoint"
        raise FetchError(f"{ref.name}: the checkpoint's headers are on the Hub, and offline it is not asked", hint=hint)
    return of_hub(ref, source.revision, env)


# A directory --------------------------------------------------------------------------------------------------------


def in_directory(directory: str) -> dict[str, Stored]:
    """Return the tensors of ``model.safetensors``, or of all files that ``model.safetensors.index.json`` names.

    :raises InvalidConfig: there is no such file, or one is broken.
    """
    if os.path.isfile(os.path.join(directory, SINGLE)):
        return _header(os.path.join(directory, SINGLE))
    if not os.path.isfile(os.path.join(directory, INDEX)):
        raise _no_checkpoint(directory)
    found: dict[str, Stored] = {}
    for name in _files(os.path.join(directory, INDEX)):
        path = os.path.join(directory, name)
        if not os.path.isfile(path):
            raise InvalidConfig(f"{shown(path)}: no such file, and {INDEX} names it", hint="download the missing file")
        found.update(_header(path))
        if len(found) > _MAX_TENSORS:
            raise InvalidConfig(f"{shown(directory)}: more than {_MAX_TENSORS:,} tensors")
    return found


def _no_checkpoint(directory: str) -> InvalidConfig:
    where = shown(directory)
    try:
        names = sorted(os.listdir(directory))
    except OSError as error:
        return InvalidConfig(f"{where}: cannot be read ({error.strerror})")
    pickled = [name for name in names if name.endswith((".bin", ".pt", ".pth", ".ckpt"))]
    if pickled:
        return InvalidConfig(
            f"{where}: its weights are pickled ({shown(pickled[0])}), and llmcfg opens no pickles",
            hint="convert them to safetensors: load them and call save_pretrained",
        )
    others = [name for name in names if name.endswith(".safetensors")]
    hint = f"there is {shown(others[0])}; --check reads {SINGLE} or {INDEX}" if others else "name a model on the Hub"
    return InvalidConfig(f"{where}: no {SINGLE} and no {INDEX}", hint=hint)


def _files(index: str) -> list[str]:
    """Return the files that an index names, each once."""
    what = shown(index)
    try:
        with open(index, "rb") as file:
            raw = file.read(MAX_HEADER + 1)
    except OSError as error:
        raise InvalidConfig(f"{what}: cannot be read ({error.strerror})") from None
    if len(raw) > MAX_HEADER:
        raise InvalidConfig(f"{what}: larger than {MAX_HEADER // 10**6} MB")
    places = _json(raw, what).get("weight_map")
    if not isinstance(places, dict) or not places:
        raise InvalidConfig(f"{what}: has no weight_map", hint=_AGAIN)
    names: dict[str, None] = {}
    for name in places.values():
        # Judged as written: the Hub's cache links out of the directory itself, rightly.
        if (
            not isinstance(name, str)
            or not name.endswith(".safetensors")
            or "\\" in name
            or ":" in name
            or "\0" in name
            or any(part in ("", ".", "..") for part in name.split("/"))
        ):
            raise InvalidConfig(
                f"{what}: {shown(str(name), 60)} is no safetensors file beside it", hint="do not trust this checkpoint"
            )
        names[name] = None
    if len(names) > _MAX_FILES:
        raise InvalidConfig(f"{what}: names more than {_MAX_FILES:,} files")
    return list(names)


def _header(path: str) -> dict[str, Stored]:
    what = shown(path)
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            start = file.read(8)
            if len(start) < 8:
                raise InvalidConfig(f"{what}: {size} bytes are no safetensors file", hint=_AGAIN)
            (length,) = struct.unpack("<Q", start)
            if start.startswith(b"version "):
                raise InvalidConfig(f"{what}: a Git LFS pointer, not the file", hint="fetch the file: git lfs pull")
            if length > MAX_HEADER:
                hint = f"not a safetensors file, or a broken one; {_AGAIN}"
                raise InvalidConfig(f"{what}: claims a header of {length} bytes", hint=hint)
            raw = file.read(length)
    except OSError as error:
        raise InvalidConfig(f"{what}: cannot be read ({error.strerror})") from None
    if len(raw) < length:
        raise InvalidConfig(f"{what}: cut off within its header ({size} bytes)", hint=_AGAIN)
    return _tensors(_json(raw, what), size - 8 - length, what)


def _json(raw: bytes, what: str) -> dict[str, Any]:
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):  # also bad UTF-8, and integers too long to convert
        value = None
    if not isinstance(value, dict):
        raise InvalidConfig(f"{what}: holds no JSON object where one belongs", hint=_AGAIN)
    return value


def _tensors(header: dict[str, Any], size: int, what: str) -> dict[str, Stored]:
    """Return the tensors of a header over *size* bytes of data."""
    found = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        given: dict[str, Any] = entry if isinstance(entry, dict) else {}
        dtype: Any = given.get("dtype")
        shape: Any = given.get("shape")
        offsets: Any = given.get("data_offsets")
        if (
            not isinstance(dtype, str)
            or not _numbers(shape)
            or len(shape) > _MAX_DIMS
            or not _numbers(offsets)
            or len(offsets) != 2
            or offsets[0] > offsets[1]
        ):
            raise InvalidConfig(f"{what}: its header describes {shown(name, 60)} wrongly", hint=_AGAIN)
        if offsets[1] > size:
            missing = f"{shown(name, 60)} ends at byte {offsets[1]} of {size}"
            raise InvalidConfig(f"{what}: cut off: {missing}", hint=_AGAIN)
        if dtype in _BITS and (prod(shape) * _BITS[dtype] + 7) // 8 != offsets[1] - offsets[0]:
            raise InvalidConfig(f"{what}: {shown(name, 60)} has not the bytes that its shape takes", hint=_AGAIN)
        found[name] = Stored(dtype, tuple(shape))
    return found


def _numbers(value: Any) -> bool:
    return isinstance(value, list) and all(type(number) is int and 0 <= number < 2**63 for number in value)


# The Hub ------------------------------------------------------------------------------------------------------------


def of_hub(ref: HubRef, revision: str | None, env: Mapping[str, str]) -> dict[str, Stored]:
    """Return the tensors of a model on the Hub, by range requests for the headers.

    :param revision: the commit whose config was read; ``None`` for what *ref* says.
    :raises FetchError: they cannot be had.
    """
    if ref.endpoint is not None:
        raise FetchError(f"{ref.name}: --check asks the configured Hub only", hint="to make it yours, set HF_ENDPOINT")
    if ref.filename != CONFIG:
        raise FetchError(f"{ref.name}: --check reads what is at a repository's root", hint="name the model alone")
    import warnings

    from llmcfg.source import hub
    from llmcfg.source.failure import explain

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the client's, which are about itself
        if problem := hub.import_client():
            raise FetchError(f"{ref.name}: {problem.message}", hint=problem.hint)
        try:
            return _ask(ref, revision or ref.revision, env)
        except FetchError:
            raise
        except Exception as error:  # a third party's client on strangers' input: what it raises has no end
            names = {cls.__name__ for cls in type(error).__mro__}
            if "NotASafetensorsRepoError" in names:
                hint = "pickled weights and GGUF files are not read; a conversion may be at refs/pr/1"
                raise FetchError(f"{ref.name}: has neither {SINGLE} nor {INDEX}", hint=hint) from None
            if "SafetensorsParsingError" in names:
                raise InvalidConfig(f"{ref.name}: the header of a safetensors file cannot be read") from None
            failure = explain(error, ref._replace(filename=SINGLE), hub.host(env))
            raise FetchError(f"{ref.name}: {failure.message}", hint=failure.hint) from None


def _ask(ref: HubRef, revision: str | None, env: Mapping[str, str]) -> dict[str, Stored]:
    from huggingface_hub import HfApi

    from llmcfg.source import hub

    utils = hub.client_utils()
    shows = not utils.are_progress_bars_disabled()
    utils.disable_progress_bars()
    try:
        api = HfApi(endpoint=hub.endpoint(env), library_name="llmcfg")
        files = api.get_safetensors_metadata(ref.repo_id, revision=revision).files_metadata
    finally:
        if shows:
            utils.enable_progress_bars()
    found = {}
    for file in files.values():
        for name, tensor in file.tensors.items():
            if not isinstance(tensor.dtype, str) or not _numbers(tensor.shape) or len(tensor.shape) > _MAX_DIMS:
                raise InvalidConfig(f"{ref.name}: the header of a safetensors file describes {shown(name, 60)} wrongly")
            found[name] = Stored(str(tensor.dtype), tuple(tensor.shape))
    return found

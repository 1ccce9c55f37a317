"""Adapters → Documents: the config of the base model, from this machine or the Hub, under the adapter's name."""

from __future__ import annotations

import os
from collections.abc import Sequence

from llmcfg.base.errors import FetchError, InvalidConfig, LlmcfgError
from llmcfg.source.adapter import Unbased, full
from llmcfg.source.document import Document, Source
from llmcfg.source.local import read_path
from llmcfg.source.options import Options
from llmcfg.source.ref import CONFIG, HubRef, is_repo_id
from llmcfg.source.text import shown

__all__ = ["with_bases"]


def with_bases(found: Sequence[Unbased], options: Options) -> list[Document | LlmcfgError]:
    """Give adapters their base models' configs: from this machine, or the Hub, which is asked for all at once.

    :returns: for each, in order, the base's document under the adapter's name, or why there is none.
    """
    results: dict[int, Document | LlmcfgError] = {}
    refs: dict[int, HubRef] = {}
    for index, one in enumerate(found):
        base = one.adapter.base
        if base is None:
            results[index] = InvalidConfig(f"{shown(one.name)}: {full(one.adapter)}", hint=_NAME_BASE)
        elif (path := _near(base, one.source)) is not None:
            results[index] = _based(one, path)
        elif is_repo_id(base):
            refs[index] = HubRef(base)
        else:
            results[index] = InvalidConfig(
                f"{shown(one.name)}: {full(one.adapter)}, and there is nothing at that path", hint=_NAME_BASE
            )
    if refs:
        from llmcfg.source.names import read_names

        for (index, ref), base_found in zip(refs.items(), read_names(list(refs.values()), options), strict=True):
            results[index] = _with(found[index], base_found, ref.name)
    return [results[index] for index in range(len(found))]


_NAME_BASE = "name the base model itself; an adapter's own file says nothing of its layers"


def _near(base: str, source: Source) -> str | None:
    """Return the directory or the file on this machine that is the base model: as written, or beside the adapter.

    A Hub name is looked for by its last part: people keep models in one folder.
    """
    places = [base]
    if source.kind == "file" and source.path is not None:
        here = os.path.dirname(source.path) or "."
        name = base.replace("\\", "/").rstrip("/").rpartition("/")[2]
        places += [os.path.join(here, base), os.path.join(here, "..", name), os.path.join(here, "..", base)]
        places += [here]
    for place in places:
        if "\0" not in place and os.path.isfile(os.path.join(place, CONFIG)):
            return place
    return None


def _based(one: Unbased, path: str) -> Document | LlmcfgError:
    try:
        return _with(one, read_path(path), path)
    except LlmcfgError as error:
        return _with(one, error, path)


def _with(one: Unbased, base: Document | Unbased | LlmcfgError, where: str) -> Document | LlmcfgError:
    if isinstance(base, Document):
        adapter = one.adapter._replace(read_from=where)
        return base._replace(name=one.name, oddities=(*one.oddities, *base.oddities), adapter=adapter)
    if isinstance(base, Unbased):
        return InvalidConfig(
            f"{shown(one.name)}: {full(one.adapter)}, which is an adapter itself",
            hint=f"name the base model of that one: {shown(base.adapter.base or 'it says none')}",
        )
    message = f"{shown(one.name)}: {full(one.adapter)}, whose config cannot be had: {base}"
    return (FetchError if isinstance(base, FetchError) else InvalidConfig)(message, hint=base.hint)

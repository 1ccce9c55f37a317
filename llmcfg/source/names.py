"""A Hub name → Document: the Hub, the cache and the bundled snapshot, in which order, and what is said about it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from llmcfg.base.errors import FetchError, InvalidConfig, LlmcfgError
from llmcfg.source import cache, neighbours, snapshot
from llmcfg.source.adapter import Unbased
from llmcfg.source.document import Document, Source
from llmcfg.source.local import names_in, read_bytes, read_folder
from llmcfg.source.options import Options
from llmcfg.source.parse import parse_json
from llmcfg.source.ref import CONFIG, HubRef, Remote, is_sha
from llmcfg.source.text import listed, shown
from llmcfg.source.understood import understood

if TYPE_CHECKING:
    from llmcfg.source.failure import Failure
    from llmcfg.source.hub import Fetched

__all__ = ["at_home", "known_models", "read_names"]


def read_names(refs: Sequence[Remote], options: Options) -> list[Document | Unbased | LlmcfgError]:
    """Read each ref, concurrently where the Hub is asked; its document or what is wrong with it, in order.

    What a reader should know beside the answer is said to ``options.notify``, in one line for all of them.
    """
    refs = [at_home(ref, options.env) if isinstance(ref, HubRef) else ref for ref in refs]
    results: dict[Remote, Document | Unbased | LlmcfgError] = {}
    for ref in dict.fromkeys(refs):
        if options.alone:
            results[ref] = _offline(ref, options)
        elif is_sha(ref.revision or "") and not options.refresh:
            # A commit never changes: nobody need be asked, unless the copy is damaged.
            with suppress(InvalidConfig):
                results |= {ref: document} if (document := _cached(ref, options.env)) else {}
    if wanted := [ref for ref in dict.fromkeys(refs) if ref not in results]:
        results |= _fetch(wanted, options)
    return [results[ref] for ref in refs]


def known_models(env: Mapping[str, str]) -> list[str]:
    """Ids of the models that can be read without a network, sorted: for completion and for "did you mean"."""
    return sorted({*cache.cached_models(env), *snapshot.bundled_models()})


def at_home(ref: HubRef, env: Mapping[str, str]) -> HubRef:
    """A URL at the configured endpoint is that model, as its name alone would be."""
    home = ref.endpoint is not None and ref.endpoint == env.get("HF_ENDPOINT", "").rstrip("/").lower()
    return ref._replace(endpoint=None) if home else ref


def _fetch(wanted: Sequence[Remote], options: Options) -> dict[Remote, Document | Unbased | LlmcfgError]:
    """Ask the Hub, and where it has no answer for now, this machine."""
    from llmcfg.source.failure import Failure
    from llmcfg.source.hub import host
    from llmcfg.source.repository import fetch_configs

    results: dict[Remote, Document | Unbased | LlmcfgError] = {}
    instead: list[tuple[Failure, Document | Unbased]] = []
    fetched: dict[Remote, Fetched] = {}
    for ref, got in zip(wanted, fetch_configs(wanted, options), strict=True):
        if isinstance(got, InvalidConfig):
            results[ref] = got
        elif isinstance(got, Failure):
            here = None if got.kind in ("absent", "missing") else _at_hand(ref, options)
            if isinstance(here, Document | Unbased):
                results[ref] = here
                instead.append((got, here))
            else:
                results[ref] = _not_fetched(ref, got, here, options.env)
        else:
            data, oddities = got.file.value
            source = Source("hub", got.file.sha, got.file.path)
            try:
                results[ref] = understood(ref.name, source, data, oddities + got.oddities, got.beside, got.filename)
            except InvalidConfig as error:
                results[ref] = error
            fetched[ref] = got.file
    if instead:
        options.notify(_notice(instead, host(options.env)))
    for ref, file in fetched.items():
        if file.renamed is not None:
            options.notify(f"{shown(ref.name)} is called {shown(file.renamed)} on {host(options.env)} now")
    for line in _about_the_cache(fetched, options.env):
        options.notify(line)
    return results


def _offline(ref: Remote, options: Options) -> Document | Unbased | LlmcfgError:
    here = _at_hand(ref, options)
    if isinstance(here, InvalidConfig):
        return InvalidConfig(str(here), hint="without --offline or HF_HUB_OFFLINE it is downloaded again")
    return here or _not_stored(ref, options)


def _at_hand(ref: Remote, options: Options) -> Document | Unbased | InvalidConfig | None:
    """The model as this machine has it, from the cache, else from the bundled snapshot; else what ails the copy."""
    try:
        return _cached(ref, options.env) or _bundled(ref)
    except InvalidConfig as error:
        document = _bundled(ref)
        if document is not None:
            options.notify(f"{error}; read from the bundled snapshot")
        return document or error


def _cached(ref: Remote, env: Mapping[str, str]) -> Document | Unbased | None:
    """:raises InvalidConfig: the copy is damaged."""
    # The cache is the configured Hub's: it does not say where a file came from.
    if not isinstance(ref, HubRef) or ref.endpoint is not None:
        return None
    found = cache.find(ref, env)
    if found is None:
        return _cached_instead(ref, env)
    path, sha = found
    data, oddities = cache.read(path, f"{ref.name} in the cache", parse_json)
    beside: dict[str, object] = {}
    if os.path.basename(path) == CONFIG:
        beside, bad = neighbours.beside(os.path.dirname(path))
        oddities += bad
    return understood(ref.name, Source("cache", sha, path), data, oddities, beside)


def _cached_instead(ref: HubRef, env: Mapping[str, str]) -> Document | Unbased | None:
    """What a cached repository without a config.json has to be read."""
    found = cache.folder_of(ref, env) if ref.filename == CONFIG else None
    if found is None:
        return None
    from llmcfg.source.folder import chosen

    path, sha = found
    if chosen(names_in(path, ref.name), neighbours.beside(path)[0]) is None:
        return None
    return read_folder(path, ref.name, Source("cache", sha))


def _bundled(ref: Remote) -> Document | None:
    if not isinstance(ref, HubRef) or ref.endpoint is not None or ref.filename != CONFIG:
        return None
    found = snapshot.find(ref.repo_id, ref.revision)
    if found is None:
        return None
    data, oddities = parse_json(read_bytes(found.path, found=True), ref.name)
    return Document(ref.name, Source("bundled", found.revision, found.path), data, oddities)


def _notice(instead: Iterable[tuple[Failure, Document | Unbased]], where: str) -> str:
    """One line for all models: why the Hub did not serve them, and what did."""
    reasons: dict[str, dict[str, list[str]]] = {}
    for failure, document in instead:
        about_the_model = failure.kind == "denied" and not failure.message.startswith(where)
        reason = f"{where} wants a login (`hf auth login`, or HF_TOKEN)" if about_the_model else failure.message
        place = "the cache" if document.source.kind == "cache" else "the bundled snapshot"
        reasons.setdefault(reason, {}).setdefault(place, []).append(document.name)
    return "; ".join(
        f"{reason}; read "
        + ", ".join(f"from {place}: {listed(names)}" for place, names in sorted(places.items(), reverse=True))
        for reason, places in reasons.items()
    )


def _about_the_cache(fetched: Mapping[Remote, Fetched], env: Mapping[str, str]) -> Iterator[str]:
    """What became of copies in the cache, where it is not the usual."""
    unkept: dict[str, list[str]] = {}
    for ref, got in fetched.items():
        if got.mended is not None:
            yield f"{got.mended}; downloaded again"
        if got.unkept is not None:
            unkept.setdefault(got.unkept, []).append(ref.name)
    for why, names in unkept.items():
        yield f"the cache {shown(cache.root(env))} cannot be written ({why}); read without it: {listed(names)}"


def _not_fetched(ref: Remote, failure: Failure, damage: InvalidConfig | None, env: Mapping[str, str]) -> FetchError:
    hints = [failure.hint] if failure.hint else []
    if failure.message.startswith("no such model"):
        close = _close_to(ref.repo_id, env)
        if close == ref.repo_id:
            hints.append("; --offline reads the copy that this machine has")
        elif close:
            hints.insert(0, f"did you mean {close}? ")
    more = f"; {damage}" if damage else ""
    return FetchError(f"{shown(ref.name)}: {failure.message}{more}", hint="".join(hints) or None)


def _not_stored(ref: Remote, options: Options) -> FetchError:
    close = _close_to(ref.repo_id, options.env)
    why = "--offline is given" if options.offline else "HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set"
    other = f"did you mean {close}? " if close and close != ref.repo_id else ""
    return FetchError(
        f"{shown(ref.name)}: neither in the cache nor in the bundled snapshot, and {why}",
        hint=f"{other}without it, llmcfg asks the Hub",
    )


def _close_to(repo_id: str, env: Mapping[str, str]) -> str | None:
    from difflib import get_close_matches

    known = {name.lower(): name for name in known_models(env)}
    matches = get_close_matches(repo_id.lower(), known, n=1, cutoff=0.75)
    return known[matches[0]] if matches else None

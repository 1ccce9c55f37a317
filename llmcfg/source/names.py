"""A Hub name → Document: the Hub, the cache and the bundled snapshot, in which order, and what is said about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from llmcfg.base.errors import FetchError, InvalidConfig, LlmcfgError
from llmcfg.source import cache, snapshot
from llmcfg.source.document import Document, Source
from llmcfg.source.local import read_bytes
from llmcfg.source.options import Options, offline_by_env
from llmcfg.source.parse import parse_json
from llmcfg.source.ref import CONFIG, HubRef, is_sha
from llmcfg.source.text import listed, shown

if TYPE_CHECKING:
    from llmcfg.source.failure import Failure

__all__ = ["known_models", "read_names"]

Found = tuple[str, str] | None  # path and commit of the copy in the cache


def read_names(refs: Sequence[HubRef], options: Options) -> list[Document | LlmcfgError]:
    """Read each ref, concurrently where the Hub is asked; its document or what is wrong with it, in order.

    Falling back to what this machine has is said to ``options.notify`` in one line for all of them.
    """
    refs = [_at_home(ref, options.env) for ref in refs]
    results: dict[HubRef, Document | LlmcfgError] = {}
    found = {ref: _find(ref, options.env) for ref in refs}
    for ref, copy in found.items():
        try:
            if options.offline:
                results[ref] = _stored(ref, copy) or _not_stored(ref, options)
            elif is_sha(ref.revision or "") and not options.refresh and (document := _cached(ref, copy)):
                results[ref] = document  # a commit never changes: nobody need be asked
        except InvalidConfig as error:
            results[ref] = error
    if wanted := {ref: where for ref, where in found.items() if ref not in results}:
        results |= _fetch(wanted, options)
    return [results[ref] for ref in refs]


def known_models(env: Mapping[str, str]) -> list[str]:
    """Ids of the models that can be read without a network, sorted: for completion and for "did you mean"."""
    return sorted({*cache.cached_models(env), *snapshot.bundled_models()})


def _at_home(ref: HubRef, env: Mapping[str, str]) -> HubRef:
    """A URL at the configured endpoint is that model, as its name alone would be."""
    home = ref.endpoint is not None and ref.endpoint == env.get("HF_ENDPOINT", "").rstrip("/").lower()
    return ref._replace(endpoint=None) if home else ref


def _fetch(wanted: Mapping[HubRef, Found], options: Options) -> dict[HubRef, Document | LlmcfgError]:
    """Ask the Hub. *wanted* says what the cache has of each: that is looked up beforehand, since a download that breaks
    off leaves the client's cache pointing at a commit that it lacks.
    """
    from llmcfg.source.failure import Failure
    from llmcfg.source.hub import fetch_all, host

    results: dict[HubRef, Document | LlmcfgError] = {}
    instead: list[tuple[Failure, Document]] = []
    for ref, got in zip(wanted, fetch_all(list(wanted), env=options.env, refresh=options.refresh), strict=True):
        try:
            if not isinstance(got, Failure):
                data, oddities = parse_json(got.raw, ref.name)
                results[ref] = Document(ref.name, Source("hub", got.sha, got.path), data, oddities)
                continue
            document = None if got.kind == "missing" else _stored(ref, wanted[ref])
            if document is None:
                raise _not_fetched(ref, got, options.env)
            results[ref] = document
            instead.append((got, document))
        except LlmcfgError as error:
            results[ref] = error
    if instead:
        options.notify(_notice(instead, host(options.env)))
    return results


def _find(ref: HubRef, env: Mapping[str, str]) -> Found:
    """Path and commit of the cached copy. The cache is the configured Hub's: it does not say where a file came from."""
    return cache.find(ref, env) if ref.endpoint is None else None


def _stored(ref: HubRef, found: Found) -> Document | None:
    """The model as this machine has it: from the cache, else from the bundled snapshot."""
    return _cached(ref, found) or _bundled(ref)


def _cached(ref: HubRef, found: Found) -> Document | None:
    if found is None:
        return None
    path, sha = found
    try:
        data, oddities = parse_json(read_bytes(path), f"{ref.name} in the cache")
    except InvalidConfig as error:
        raise InvalidConfig(str(error), hint=f"{error.hint}; --refresh downloads it again") from None
    return Document(ref.name, Source("cache", sha, path), data, oddities)


def _bundled(ref: HubRef) -> Document | None:
    if ref.endpoint is not None or ref.filename != CONFIG:
        return None
    found = snapshot.find(ref.repo_id, ref.revision)
    if found is None:
        return None
    data, oddities = parse_json(read_bytes(found.path), ref.name)
    return Document(ref.name, Source("bundled", found.revision, found.path), data, oddities)


def _notice(instead: Iterable[tuple[Failure, Document]], where: str) -> str:
    """One line for all models: why the Hub did not serve them, and what did."""
    reasons: dict[str, dict[str, list[str]]] = {}
    for failure, document in instead:
        denied = f"{where} wants a login (`hf auth login`, or HF_TOKEN)"
        reason = denied if failure.kind == "denied" else failure.message
        place = "the cache" if document.source.kind == "cache" else "the bundled snapshot"
        reasons.setdefault(reason, {}).setdefault(place, []).append(document.name)
    return "; ".join(
        f"{reason}; read "
        + ", ".join(f"from {place}: {listed(names)}" for place, names in sorted(places.items(), reverse=True))
        for reason, places in reasons.items()
    )


def _not_fetched(ref: HubRef, failure: Failure, env: Mapping[str, str]) -> FetchError:
    hints = [failure.hint] if failure.hint else []
    if failure.message.startswith("no such model"):
        close = _close_to(ref.repo_id, env)
        if close == ref.repo_id:
            hints.append("; --offline reads the copy that this machine has")
        elif close:
            hints.insert(0, f"did you mean {close}? ")
    return FetchError(f"{shown(ref.name)}: {failure.message}", hint="".join(hints) or None)


def _not_stored(ref: HubRef, options: Options) -> FetchError:
    close = _close_to(ref.repo_id, options.env)
    why = "HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set" if offline_by_env(options.env) else "--offline is given"
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

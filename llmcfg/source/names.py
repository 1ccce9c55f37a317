"""A Hub name → Document: the Hub, the cache and the bundled snapshot, in which order, and what is said about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from llmcfg.base.errors import FetchError, InvalidConfig, LlmcfgError
from llmcfg.source import cache, snapshot
from llmcfg.source.document import Document, Source
from llmcfg.source.local import read_bytes
from llmcfg.source.options import Options
from llmcfg.source.parse import parse_json
from llmcfg.source.ref import CONFIG, HubRef, is_sha
from llmcfg.source.text import listed, shown

if TYPE_CHECKING:
    from llmcfg.source.failure import Failure
    from llmcfg.source.hub import Fetched

__all__ = ["at_home", "known_models", "read_names"]


def read_names(refs: Sequence[HubRef], options: Options) -> list[Document | LlmcfgError]:
    """Read each ref, concurrently where the Hub is asked; its document or what is wrong with it, in order.

    What a reader should know beside the answer is said to ``options.notify``, in one line for all of them.
    """
    refs = [at_home(ref, options.env) for ref in refs]
    results: dict[HubRef, Document | LlmcfgError] = {}
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


def _fetch(wanted: Sequence[HubRef], options: Options) -> dict[HubRef, Document | LlmcfgError]:
    """Ask the Hub, and where it has no answer for now, this machine."""
    from llmcfg.source.failure import Failure
    from llmcfg.source.hub import fetch_all, host

    results: dict[HubRef, Document | LlmcfgError] = {}
    instead: list[tuple[Failure, Document]] = []
    fetched: dict[HubRef, Fetched] = {}
    answers = fetch_all(wanted, parse_json, env=options.env, refresh=options.refresh, bounds=options.limits)
    for ref, got in zip(wanted, answers, strict=True):
        if isinstance(got, InvalidConfig):
            results[ref] = got
        elif isinstance(got, Failure):
            here = None if got.kind in ("absent", "missing") else _at_hand(ref, options)
            if isinstance(here, Document):
                results[ref] = here
                instead.append((got, here))
            else:
                results[ref] = _not_fetched(ref, got, here, options.env)
        else:
            data, oddities = got.value
            results[ref] = Document(ref.name, Source("hub", got.sha, got.path), data, oddities)
            fetched[ref] = got
    if instead:
        options.notify(_notice(instead, host(options.env)))
    for ref, got in fetched.items():
        if got.renamed is not None:
            options.notify(f"{shown(ref.name)} is called {shown(got.renamed)} on {host(options.env)} now")
    for line in _about_the_cache(fetched, options.env):
        options.notify(line)
    return results


def _offline(ref: HubRef, options: Options) -> Document | LlmcfgError:
    here = _at_hand(ref, options)
    if isinstance(here, InvalidConfig):
        return InvalidConfig(str(here), hint="without --offline or HF_HUB_OFFLINE it is downloaded again")
    return here or _not_stored(ref, options)


def _at_hand(ref: HubRef, options: Options) -> Document | InvalidConfig | None:
    """The model as this machine has it, from the cache, else from the bundled snapshot; else what ails the copy."""
    try:
        return _cached(ref, options.env) or _bundled(ref)
    except InvalidConfig as error:
        document = _bundled(ref)
        if document is not None:
            options.notify(f"{error}; read from the bundled snapshot")
        return document or error


def _cached(ref: HubRef, env: Mapping[str, str]) -> Document | None:
    """:raises InvalidConfig: the copy is damaged."""
    # The cache is the configured Hub's: it does not say where a file came from.
    found = cache.find(ref, env) if ref.endpoint is None else None
    if found is None:
        return None
    path, sha = found
    data, oddities = cache.read(path, f"{ref.name} in the cache", parse_json)
    return Document(ref.name, Source("cache", sha, path), data, oddities)


def _bundled(ref: HubRef) -> Document | None:
    if ref.endpoint is not None or ref.filename != CONFIG:
        return None
    found = snapshot.find(ref.repo_id, ref.revision)
    if found is None:
        return None
    data, oddities = parse_json(read_bytes(found.path, found=True), ref.name)
    return Document(ref.name, Source("bundled", found.revision, found.path), data, oddities)


def _notice(instead: Iterable[tuple[Failure, Document]], where: str) -> str:
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


def _about_the_cache(fetched: Mapping[HubRef, Fetched], env: Mapping[str, str]) -> Iterator[str]:
    """What became of copies in the cache, where it is not the usual."""
    unkept: dict[str, list[str]] = {}
    for ref, got in fetched.items():
        if got.mended is not None:
            yield f"{got.mended}; downloaded again"
        if got.unkept is not None:
            unkept.setdefault(got.unkept, []).append(ref.name)
    for why, names in unkept.items():
        yield f"the cache {shown(cache.root(env))} cannot be written ({why}); read without it: {listed(names)}"


def _not_fetched(ref: HubRef, failure: Failure, damage: InvalidConfig | None, env: Mapping[str, str]) -> FetchError:
    hints = [failure.hint] if failure.hint else []
    if failure.message.startswith("no such model"):
        close = _close_to(ref.repo_id, env)
        if close == ref.repo_id:
            hints.append("; --offline reads the copy that this machine has")
        elif close:
            hints.insert(0, f"did you mean {close}? ")
    more = f"; {damage}" if damage else ""
    return FetchError(f"{shown(ref.name)}: {failure.message}{more}", hint="".join(hints) or None)


def _not_stored(ref: HubRef, options: Options) -> FetchError:
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

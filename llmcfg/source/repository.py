"""A repository on a Hub: its config, what stands beside it, or what it has instead.

The config and the list of files are asked for at once, and then, at once, those neighbours that the list has: one round
trip more than the config alone, and none where the cache knows already what a commit has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from llmcfg.base.errors import InvalidConfig
from llmcfg.base.record import Record
from llmcfg.source import cache, neighbours
from llmcfg.source.bounds import Bounds
from llmcfg.source.failure import Failure
from llmcfg.source.folder import INSTEAD, chosen, what_it_is
from llmcfg.source.hub import Fetched, ask_all, fetch_one, listing
from llmcfg.source.options import Options
from llmcfg.source.parse import parse_json
from llmcfg.source.race import Extend
from llmcfg.source.ref import CONFIG, HubRef, Remote

__all__ = ["Got", "fetch_configs"]

_FOLDERS = ("original",)


class Got(Record):
    """What a repository's config is.

    :ivar file: the file that was read.
    :ivar filename: its path in the repository.
    :ivar beside: name → content of its neighbours.
    :ivar oddities: what is to be said of them.
    """

    file: Fetched
    filename: str
    beside: Mapping[str, Any] = {}
    oddities: tuple[str, ...] = ()


class _Job(Record):
    """A question: a file, or the list of the files beside it."""

    ref: Remote
    files: bool = False

    @property
    def endpoint(self) -> str | None:
        """The host that is asked."""
        return self.ref.endpoint

    @property
    def repo_id(self) -> str:
        """Whose file it is."""
        return self.ref.repo_id

    @property
    def revision(self) -> str | None:
        """As of when."""
        return self.ref.revision

    @property
    def filename(self) -> str:
        """Which file, or beside which."""
        return self.ref.filename


def fetch_configs(refs: Sequence[Remote], options: Options) -> list[Got | Failure | InvalidConfig]:
    """Fetch the config of each ref, concurrently; one result each, in order.

    Raises nothing that the network can cause.
    """
    ask = _Asker(options)
    wanting = [ref for ref in refs if isinstance(ref, HubRef) and _has_neighbours(ref) and not ask.knows(ref)]
    answers = ask.all([*map(_Job, refs), *(_Job(ref, files=True) for ref in wanting)])
    first = dict(zip(refs, answers, strict=False))
    names: dict[Remote, list[str] | None] = {
        ref: _names(found) for ref, found in zip(wanting, answers[len(refs) :], strict=True)
    }
    moved = [ref for ref, got in first.items() if isinstance(got, Fetched) and ask.is_new(ref, got, names)]
    if moved:  # a branch that has another commit than the one whose neighbours are known
        again = [ref for ref in moved if isinstance(ref, HubRef)]
        names |= zip(again, map(_names, ask.all([_Job(ref, files=True) for ref in again])), strict=True)
    wanted = {ref: _wanted(first[ref], names.get(ref) or []) for ref in refs}
    jobs = [
        ref._replace(filename=_beside(ref, name), revision=_sha(first[ref]) or ref.revision)
        for ref in refs
        if isinstance(ref, HubRef)
        for name in wanted[ref]
    ]
    more = iter(ask.all([_Job(job) for job in jobs])) if jobs else iter(())
    found = {ref: {name: next(more) for name in wanted[ref]} for ref in refs}
    return [ask.together(ref, first[ref], names.get(ref), found[ref]) for ref in refs]


def _has_neighbours(ref: HubRef) -> bool:
    return ref.filename.rpartition("/")[2] == CONFIG


def _beside(ref: HubRef, name: str) -> str:
    folder = ref.filename.rpartition("/")[0]
    return f"{folder}/{name}" if folder else name


def _names(found: Any) -> list[str] | None:
    return found if isinstance(found, list) else None


def _sha(got: Any) -> str | None:
    return got.sha if isinstance(got, Fetched) else None


def _is_absent(got: Any) -> bool:
    return isinstance(got, Failure) and got.kind == "absent"


def _wanted(got: Any, names: Sequence[str]) -> list[str]:
    """The files to ask for next: neighbours, and where there is no config, what is read instead."""
    if not (isinstance(got, Fetched) or _is_absent(got)):
        return []
    wanted = [name for name in neighbours.NAMES if name in names]
    if _is_absent(got):
        wanted += [name for name in INSTEAD if name in names and name not in wanted]
    return wanted


class _Asker:
    """Asks a Hub, as the options say."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.bounds = options.limits

    def all(self, jobs: Sequence[_Job]) -> list[Any]:
        """Ask everything at once; one answer each, in order."""
        return ask_all(jobs, self._one, env=self.options.env, bounds=self.bounds)

    def _one(self, job: _Job, extend: Extend) -> Any:
        env = self.options.env
        if job.files and isinstance(job.ref, HubRef):
            return listing(job.ref, extend, env=env, bounds=self.bounds)
        own = job.ref.filename.rpartition("/")[2]
        parse: cache.Parse = parse_json
        bounds: Bounds = self.bounds
        if own in neighbours.NAMES and own not in INSTEAD:
            parse = partial(neighbours.parse_neighbour, own)
            bounds = bounds._replace(file_bytes=min(bounds.file_bytes, neighbours.MAX_NEIGHBOUR))
        return fetch_one(job.ref, extend, parse=parse, env=env, refresh=self.options.refresh, bounds=bounds)

    def knows(self, ref: HubRef) -> bool:
        """Whether the cache knows of every neighbour of the commit that it takes a ref for, there or not."""
        if ref.endpoint is not None or self.options.refresh:
            return False
        found = cache.find(ref, self.options.env)
        return found is not None and self._complete(ref, found[1])

    def _complete(self, ref: HubRef, sha: str) -> bool:
        env = self.options.env
        each = (ref._replace(filename=_beside(ref, name), revision=sha) for name in neighbours.NAMES)
        return all(cache.lacks(one, sha, env) or cache.find(one, env) is not None for one in each)

    def is_new(self, ref: Remote, got: Fetched, names: Mapping[Any, Any]) -> bool:
        """Whether the list of files was not asked for, in vain: the commit is another than the one that is known."""
        if not isinstance(ref, HubRef) or ref in names or not _has_neighbours(ref):
            return False
        return got.sha is None or not self._complete(ref, got.sha)

    def together(
        self, ref: Remote, got: Any, names: Sequence[str] | None, found: Mapping[str, Any]
    ) -> Got | Failure | InvalidConfig:
        """Put what came for one ref together."""
        if isinstance(got, Fetched):
            return self._with_neighbours(ref, got, names, found)
        if not _is_absent(got) or not isinstance(ref, HubRef) or names is None:
            return got  # type: ignore[no-any-return]
        return self._instead(ref, got, names, found)

    def _with_neighbours(self, ref: Remote, got: Fetched, names: Sequence[str] | None, found: Mapping[str, Any]) -> Got:
        if not isinstance(ref, HubRef) or not _has_neighbours(ref):
            return Got(got, ref.filename)
        if names is None:
            if got.path is not None and got.sha is not None and self._complete(ref, got.sha):
                return Got(got, ref.filename, *neighbours.beside(got.path.rpartition("/")[0]))
            return Got(got, ref.filename)  # the host does not say what it has
        if got.path is not None and got.sha is not None:
            self._note_absent(ref, got.sha, names)
        return Got(got, ref.filename, *neighbours.together(_read(found)))

    def _note_absent(self, ref: HubRef, sha: str, names: Sequence[str]) -> None:
        with suppress(OSError):
            for name in neighbours.NAMES:
                if name not in names:
                    cache.absent(ref._replace(filename=_beside(ref, name)), sha, self.options.env)

    def _instead(
        self, ref: HubRef, failure: Failure, names: Sequence[str], found: Mapping[str, Any]
    ) -> Got | Failure | InvalidConfig:
        """What a repository without a config.json has to be read."""
        beside, bad = neighbours.together(_read({n: f for n, f in found.items() if n not in INSTEAD}))
        choice = chosen(names, beside)
        if choice is not None and choice in found:
            got = found[choice]
            return Got(got, choice, beside, bad) if isinstance(got, Fetched) else got
        folders = [place for place in _FOLDERS if place in names]
        if choice is None and folders:
            choice = f"{folders[0]}/params.json"
        if choice is not None:
            inner = ref._replace(filename=choice)
            if inner.filename.endswith("/" + CONFIG):
                (result,) = fetch_configs([inner], self.options)
                return result._replace(beside={**beside, **result.beside}) if isinstance(result, Got) else result
            (got,) = self.all([_Job(inner)])
            if isinstance(got, Fetched):
                return Got(got, choice, beside, bad)
        what = what_it_is(names)
        return failure if what is None else Failure("absent", f"{failure.message}: {what[0]}", what[1])


def _read(found: Mapping[str, Any]) -> dict[str, Any]:
    """Name → content, or why there is none."""
    return {
        name: one.value if isinstance(one, Fetched) else InvalidConfig(one.message) if isinstance(one, Failure) else one
        for name, one in found.items()
    }

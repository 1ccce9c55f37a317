"""Files of the Hub: asked for once, read within bounds, understood, and only then put into the shared cache.

huggingface_hub says who asks, and through which session; its own download retries for half a minute, reads without
end, and falls back to its cache without a word.
"""

from __future__ import annotations

import json
import logging
import os
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from llmcfg.base.errors import InvalidConfig
from llmcfg.base.files import reason
from llmcfg.base.record import Record
from llmcfg.source import cache
from llmcfg.source.bounds import Bounds
from llmcfg.source.failure import Failure, Unfit, address, explain, not_a_hub, silent
from llmcfg.source.race import Extend, in_a_job, run_all
from llmcfg.source.ref import HubRef, Remote, is_repo_id, is_sha
from llmcfg.source.transfer import Described, asked

if TYPE_CHECKING:
    from llmcfg.source.ref import Question

__all__ = ["Fetched", "ask_all", "fetch_all", "fetch_one", "host", "listing", "url"]

Job = TypeVar("Job", bound="Question")
Result = TypeVar("Result")

_LISTING = 4 << 20  # bytes of a list of files: a page of it has a thousand
_IN_ETAGS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+=")


class Fetched(Record):
    """A file as the Hub has it.

    :ivar value: what the file says.
    :ivar sha: the commit, where the host knows of commits.
    :ivar path: where it is in the cache; ``None`` where it is not.
    :ivar unkept: why the cache did not take it.
    :ivar mended: what was wrong with the copy that the cache had of it.
    :ivar renamed: what the Hub calls the repository now, where that is not what was asked for.
    """

    value: Any
    sha: str | None
    path: str | None = None
    unkept: str | None = None
    mended: str | None = None
    renamed: str | None = None


def fetch_all(
    refs: Sequence[Remote],
    parse: cache.Parse,
    *,
    env: Mapping[str, str],
    refresh: bool = False,
    bounds: Bounds,
) -> list[Fetched | Failure | InvalidConfig]:
    """Fetch every ref, concurrently; one result each, in order. Raises nothing that the network can cause.

    :param parse: reads a file; what it refuses, by :class:`InvalidConfig`, is not put into the cache.
    :param refresh: do not let a copy in the cache answer.
    :param bounds: of the time, and of each file's size.
    """
    return ask_all(
        refs, partial(fetch_one, parse=parse, env=env, refresh=refresh, bounds=bounds), env=env, bounds=bounds
    )


def ask_all(
    refs: Sequence[Job],
    work: Callable[[Job, Extend], Result],
    *,
    env: Mapping[str, str],
    bounds: Bounds,
    whole: bool = False,
) -> list[Result | Failure | InvalidConfig]:
    """Do *work*, which asks the Hub, for every ref, concurrently; one result each, in order.

    :param work: what it raises is explained.
    :param whole: all results together are wanted, or none: within a time for all of them, and until the first failure.
    """
    began = monotonic()

    def told(ref: Job, extend: Extend) -> Result | Failure | InvalidConfig:
        try:
            return work(ref, extend)
        except InvalidConfig as error:
            return error
        except Exception as error:  # a third party's client on strangers' input: what it raises has no end
            return explain(error, ref, _host_of(ref, env))

    def overdue(ref: Job) -> Failure:
        if monotonic() < began + bounds.total_seconds:
            return silent(_host_of(ref, env))
        return explain(Unfit("sends too slowly", "try again later"), ref, _host_of(ref, env))

    def is_dead(result: Result | Failure | InvalidConfig) -> bool:
        if whole:
            return isinstance(result, Failure | InvalidConfig)
        return isinstance(result, Failure) and result.kind == "unavailable"

    with _client() as problem:
        if problem:
            return [problem] * len(refs)
        return run_all(
            refs,
            told,
            # Importing the client is part of the two seconds, but a busy machine is no dead Hub.
            patience=max(0.75 * bounds.patience, bounds.patience - (monotonic() - began)),
            overdue=overdue,
            peer=lambda ref: ref.endpoint,
            is_dead=is_dead,
            whole=whole,
            total=bounds.total_seconds if whole else inf,
        )


def host(env: Mapping[str, str]) -> str:
    """The configured Hub as it may be shown."""
    return address(_endpoint(env))


def url(ref: Remote, env: Mapping[str, str]) -> str:
    """The address of a file."""
    return ref.address(ref.endpoint or _endpoint(env))


@contextmanager
def _client() -> Iterator[Failure | None]:
    """Have huggingface_hub at hand, and quiet; the value is why it is not there."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the client's, which are about itself
        yield _import_client()


def _endpoint(env: Mapping[str, str]) -> str:
    return (env.get("HF_ENDPOINT") or "https://huggingface.co").rstrip("/")


def _host_of(ref: Question, env: Mapping[str, str]) -> str:
    return host(env) if ref.endpoint is None else address(ref.endpoint)


def _import_client() -> Failure | None:
    # Unless told not to, the client asks the Hub for a list of coding agents before its first request, and waits
    # three seconds for it. It reads the variable when it is imported, so that it need not stay set.
    quiet = "HF_HUB_DISABLE_TELEMETRY"
    added = quiet not in os.environ
    if added:
        os.environ[quiet] = "1"
    try:
        from huggingface_hub.utils import build_hf_headers, get_session  # type: ignore[attr-defined]  # noqa: F401
    except ImportError:
        why = "huggingface_hub is not installed"
        return Failure("unavailable", why, "install it: `pip install huggingface_hub`")
    except Exception:  # it parses its variables as it is imported
        why = "huggingface_hub does not start"
        return Failure("unavailable", why, "check the HF_… environment variables: one may be malformed")
    finally:
        if added:
            del os.environ[quiet]
    for name, logger in list(logging.root.manager.loggerDict.items()):
        if name.startswith("huggingface_hub") and isinstance(logger, logging.Logger):
            logger.addFilter(_not_ours)  # adding the same one again does nothing
    return None


def _not_ours(record: logging.LogRecord) -> bool:
    """Keep what the client logs on our threads off the screen; it has our own words for it."""
    return not in_a_job()


def fetch_one(
    ref: Remote, extend: Extend, *, parse: cache.Parse, env: Mapping[str, str], refresh: bool, bounds: Bounds
) -> Fetched:
    """Fetch one file, as a job of :func:`ask_all`; see :func:`fetch_all`."""
    foreign = ref.endpoint is not None
    mended = None
    with asked(url(ref, env), extend, bounds, authorized=not foreign) as answer:
        said = answer.said
        if foreign or not isinstance(ref, HubRef):
            # another host than the configured one gets no token, and no way to write into the cache
            sha = said.commit if is_sha(said.commit or "") else None
            return Fetched(parse(answer.whole(bounds.file_bytes), ref.name), sha)
        sha, etag = _names(said)
        renamed = _renamed(said, ref)
        if not refresh and (copy := cache.find(ref._replace(revision=sha), env)):
            try:
                value = cache.read(copy[0], f"{ref.name} in the cache", parse, said.size)
            except InvalidConfig as error:
                mended = str(error)
            else:
                with suppress(OSError):  # nothing is lost by it
                    cache.point(ref, sha, env)
                return Fetched(value, sha, copy[0], renamed=renamed)
        raw = answer.whole(bounds.file_bytes)
    value = parse(raw, ref.name)
    try:
        return Fetched(value, sha, cache.store(ref, sha, etag, raw, env), mended=mended, renamed=renamed)
    except OSError as error:  # a cache that cannot be written is no reason not to read
        return Fetched(value, sha, unkept=reason(error), mended=mended, renamed=renamed)


def _renamed(said: Described, ref: HubRef) -> str | None:
    """The repository's name as the Hub has it, where it sent us there from another."""
    place = (said.path or "").partition("/resolve/")[0].strip("/").split("/")
    name = "/".join(place[-2:])
    # An endpoint may have a path of its own before the name.
    return name if is_repo_id(name) and place[-ref.repo_id.count("/") - 1 :] != ref.repo_id.split("/") else None


def listing(ref: HubRef, extend: Extend, *, env: Mapping[str, str], bounds: Bounds) -> list[str] | None:
    """Return the names of the files beside *ref*, as a job of :func:`ask_all`; ``None`` where the host does not say."""
    try:
        address = ref.listing(ref.endpoint or _endpoint(env))
        with asked(address, extend, bounds, authorized=ref.endpoint is None) as answer:
            return _listed(answer.whole(_LISTING))
    except Exception:  # what stands beside a config is worth a question, and no error
        return None


def _listed(raw: bytes) -> list[str] | None:
    """The names in an answer: of the Hub's (a list of files), or of ModelScope's (an object around one)."""
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if isinstance(found, dict):
        data = found.get("Data")
        found = data.get("Files") if isinstance(data, dict) else None
    if not isinstance(found, list):
        return None
    paths = [one.get("path", one.get("Path")) for one in found if isinstance(one, dict)]
    return [path.rpartition("/")[2] for path in paths if isinstance(path, str) and len(path) < 1000]


def _names(said: Described) -> tuple[str, str]:
    """The commit and the content's name: a Hub gives both, and the cache makes file names of them."""
    sha, etag = said.commit or "", said.etag or ""
    if not is_sha(sha) or not 0 < len(etag) <= 100 or not _IN_ETAGS.issuperset(etag) or etag.startswith("."):
        raise not_a_hub()
    return sha, etag

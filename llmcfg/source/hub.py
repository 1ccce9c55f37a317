"""The Hub, through huggingface_hub's own client; only this and safetensors.py import it.

The client decides how to authenticate, where the cache is and how it is laid out. What it does not offer is to give
up soon: it retries for half a minute, and falls back to its cache without a word. Hence the order here: ask for the
file's metadata once (no retries, no fallback), and only when the Hub has answered let the client download.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import warnings
from collections.abc import Mapping, Sequence
from importlib import import_module
from time import monotonic
from typing import Any, Literal

from llmcfg.base.record import Record
from llmcfg.source import cache
from llmcfg.source.failure import Failure, RetryRefused, explain, not_a_hub, silent
from llmcfg.source.parse import MAX_BYTES
from llmcfg.source.race import THREAD_NAME, Extend, run_all
from llmcfg.source.ref import HubRef, is_sha
from llmcfg.source.text import shown

__all__ = ["Fetched", "client_utils", "endpoint", "fetch_all", "host", "import_client"]

PATIENCE = 1.9  # a Hub that is down costs 2 seconds, and no more
BODY_SECONDS = 10.0  # for the download, once the Hub has shown that it lives


class Fetched(Record):
    """A file as the Hub has it: its bytes, the commit, and where the client put it (``None``: nowhere)."""

    raw: bytes
    sha: str | None
    path: str | None


def fetch_all(refs: Sequence[HubRef], *, env: Mapping[str, str], refresh: bool = False) -> list[Fetched | Failure]:
    """Fetch every ref, concurrently; one result each, in order. Raises nothing that the network can cause."""
    began = monotonic()
    where = host(env)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the client's, which are about itself
        if problem := import_client():
            return [problem] * len(refs)

        def work(ref: HubRef, extend: Extend) -> Fetched | Failure:
            try:
                return _fetch(ref, env, refresh, extend)
            except Exception as error:  # a third party's client on strangers' input: what it raises has no end
                return explain(error, ref, _host_of(ref, where))

        patience = _patience(env)
        return run_all(
            refs,
            work,
            # Importing the client is part of the two seconds, but a busy machine is no dead Hub.
            patience=max(0.75 * patience, patience - (monotonic() - began)),
            overdue=lambda ref: silent(_host_of(ref, where)),
            peer=lambda ref: ref.endpoint,
            is_dead=lambda result: isinstance(result, Failure) and result.kind == "unavailable",
        )


def host(env: Mapping[str, str]) -> str:
    """The configured Hub as it may be shown: without a scheme, and without what stands before an ``@``."""
    return shown(endpoint(env).rpartition("://")[2].rpartition("@")[2].partition("/")[0], 60)


def _host_of(ref: HubRef, configured: str) -> str:
    return configured if ref.endpoint is None else shown(ref.endpoint.partition("://")[2], 60)


def endpoint(env: Mapping[str, str]) -> str:
    """The configured Hub's address."""
    return (env.get("HF_ENDPOINT") or "https://huggingface.co").rstrip("/")


def _patience(env: Mapping[str, str]) -> float:
    """Seconds to wait for the first answer; the client's own variable overrides, for links that are slow indeed."""
    seconds = env.get("HF_HUB_ETAG_TIMEOUT", "")
    return float(seconds) if seconds.isdecimal() and int(seconds) else PATIENCE


def import_client() -> Failure | None:
    """Import huggingface_hub quietly, or say why that fails."""
    # Unless told not to, the client asks the Hub for a list of coding agents before its first request, and waits
    # three seconds for it. It reads the variable when it is imported, so that it need not stay set.
    quiet = "HF_HUB_DISABLE_TELEMETRY"
    added = quiet not in os.environ
    if added:
        os.environ[quiet] = "1"
    try:
        import huggingface_hub.errors
        import huggingface_hub.file_download
        import huggingface_hub.utils  # noqa: F401
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
            logger.addFilter(_own_records)  # adding the same one again does nothing
    return None


def _own_records(record: logging.LogRecord) -> bool:
    """Keep the client's log out of our threads (and only out of ours), and stop it where it says that it will retry.

    The client has no parameter for the number of its retries; it announces each in its log, on the same thread.
    """
    if threading.current_thread().name != THREAD_NAME:
        return True
    if record.funcName in ("http_get", "http_backoff", "_http_backoff_base", "_should_retry"):
        raise RetryRefused(record.getMessage()) from sys.exc_info()[1]
    return False


def _fetch(ref: HubRef, env: Mapping[str, str], refresh: bool, extend: Extend) -> Fetched | Failure:
    if ref.endpoint is not None:
        # Another host than the configured one gets no token, and no way to write into the cache.
        return _get(ref, ref.endpoint, False, env, extend)
    from huggingface_hub import get_hf_file_metadata, hf_hub_download, hf_hub_url

    began = monotonic()
    patience = _patience(env)
    revision = ref.revision or "main"
    hub = endpoint(env)
    # The client sends everything, the token too, over a redirect to huggingface.co from a mirror; and to no other.
    meta = get_hf_file_metadata(
        hf_hub_url(ref.repo_id, ref.filename, revision=revision, endpoint=hub),
        timeout=patience,
        endpoint=hub,
        library_name="llmcfg",
    )
    sha, etag = meta.commit_hash, meta.etag
    if sha is None or etag is None or not is_sha(sha) or "/" in etag or "\\" in etag or etag in ("", ".", ".."):
        return not_a_hub(host(env))  # the client makes file names of both
    if meta.size is not None and meta.size > MAX_BYTES:
        return Failure("missing", f"its {ref.filename} is larger than {MAX_BYTES >> 20} MiB")
    if not refresh and cache.find(ref, env) == (cached := cache.find(ref._replace(revision=sha), env)) and cached:
        with open(cached[0], "rb") as file:
            return Fetched(file.read(MAX_BYTES + 1), sha, cached[0])

    class Quiet(client_utils().tqdm):  # type: ignore[misc]
        """No progress bar; but that one is made means that the download's headers have come."""

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            extend(BODY_SECONDS)
            super().__init__(*args, **{**kwargs, "disable": True})

    extend(max(patience, 3 * (monotonic() - began)))  # two more answers until the file begins to come
    try:
        path = hf_hub_download(
            ref.repo_id,
            ref.filename,
            revision=revision,
            endpoint=hub,
            cache_dir=cache.root(env),
            force_download=refresh,
            etag_timeout=patience,
            library_name="llmcfg",
            tqdm_class=Quiet,
        )
        with open(path, "rb") as file:
            return Fetched(file.read(MAX_BYTES + 1), _sha_of(path, sha), path)
    except OSError as error:
        if error.errno is None:  # the client's own: about the Hub, not about this machine
            raise
        return _get(ref, hub, None, env, extend)  # a cache that cannot be written is no reason not to read


def _get(
    ref: HubRef, hub: str, token: Literal[False] | None, env: Mapping[str, str], extend: Extend
) -> Fetched | Failure:
    """Fetch into memory, without the cache."""
    from huggingface_hub import get_session, hf_hub_url

    url = hf_hub_url(ref.repo_id, ref.filename, revision=ref.revision or "main", endpoint=hub)
    raw = b""
    # An Authorization header does not survive a redirect to another origin: httpx drops it.
    headers = client_utils().build_hf_headers(token=token, library_name="llmcfg")
    with get_session().stream("GET", url, headers=headers, timeout=_patience(env), follow_redirects=True) as response:
        client_utils().hf_raise_for_status(response)
        extend(BODY_SECONDS)
        sha = response.headers.get("X-Repo-Commit", "")
        for chunk in response.iter_bytes(1 << 16):
            raw += chunk
            if len(raw) > MAX_BYTES:
                break  # enough for the parser to refuse it
    return Fetched(raw, sha if is_sha(sha) else None, None)


def client_utils() -> Any:
    """``huggingface_hub.utils``, untyped: it does not declare what it exports."""
    return import_module("huggingface_hub.utils")


def _sha_of(path: str, default: str) -> str:
    """The commit in ``…/snapshots/<sha>/<filename>``: the branch may have moved since its metadata were asked for."""
    parts = path.replace("\\", "/").split("/snapshots/")[-1].split("/")
    return parts[0] if is_sha(parts[0]) else default

"""What the Hub's client raised → a Failure in words of our own.

The client's messages are never shown: they span lines, and may quote headers, the token's among them. Its classes are
told apart by name, since the HTTP library below it changes between its versions (httpx, httpx2) and is none of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from llmcfg.base.record import Record
from llmcfg.source.ref import CONFIG, HubRef
from llmcfg.source.text import shown

__all__ = ["LOGIN_HINT", "Failure", "RetryRefused", "explain", "not_a_hub", "silent", "unavailable"]

LOGIN_HINT = "log in with `hf auth login`, or set HF_TOKEN"
_NO_TOKEN_HINT = "no token is sent to another host; to make it yours, set HF_ENDPOINT"
_NETWORK_HINT = "check the network, the proxy and HF_ENDPOINT"


class Failure(Record):
    """Why there is no file.

    :ivar kind: ``unavailable`` (the Hub cannot serve anything now), ``denied`` (not to this user), ``missing``.
    :ivar message: one line about the model, without its name.
    :ivar hint: what to do.
    :ivar why: for ``unavailable``, what the Hub does: a sentence's predicate whose subject is the host.
    """

    kind: Literal["unavailable", "denied", "missing"]
    message: str
    hint: str | None = None
    why: str = ""


class RetryRefused(Exception):
    """The client was about to try again and was not let; its ``str`` is what it logged, its cause what it caught."""


def unavailable(where: str, why: str, hint: str) -> Failure:
    """The host *where* does *why*, so that nothing can be had from it now."""
    return Failure("unavailable", f"{where} {why}", hint, why)


def silent(where: str) -> Failure:
    """The host lets us wait."""
    return unavailable(where, "does not answer", f"{_NETWORK_HINT}; HF_HUB_ETAG_TIMEOUT=10 waits longer")


def not_a_hub(where: str) -> Failure:
    """Something answered, and it was no Hub: a captive portal, a wrong address."""
    return unavailable(where, "does not answer like a Hub", _NETWORK_HINT)


def explain(error: BaseException, ref: HubRef, where: str) -> Failure:
    """Say what *error*, raised by the client while fetching *ref* from the host *where*, means."""
    logged = str(error) if isinstance(error, RetryRefused) else ""
    if logged and error.__cause__ is not None:
        error = error.__cause__
    response = getattr(error, "response", None)
    status = getattr(response, "status_code", None)
    if status is None and "HTTP Error " in logged:
        status = int("".join(c for c in logged.partition("HTTP Error ")[2][:3] if c.isdecimal()) or 500)
    names = {cls.__name__ for cls in type(error).__mro__}
    if status is not None:
        return _refused(names, status, getattr(response, "headers", {}), ref, where)
    return _unheard(names, str(error).lower(), where)


def _refused(names: set[str], status: int, headers: Mapping[str, str], ref: HubRef, where: str) -> Failure:
    """The Hub answered, with an error."""
    login = LOGIN_HINT if ref.endpoint is None else _NO_TOKEN_HINT
    if "GatedRepoError" in names:
        hint = f"accept its terms at https://{where}/{ref.repo_id}, then {login}"
        return Failure("denied", f"gated on {where}", hint if ref.endpoint is None else login)
    if "RevisionNotFoundError" in names:
        hint = "a revision is a branch, a tag, a commit sha or refs/pr/N"
        return Failure("missing", f"no revision {shown(ref.revision or 'main')} on {where}", hint)
    if "EntryNotFoundError" in names:
        other = "repositories of GGUF files, adapters and diffusers have none; name the base model"
        return Failure("missing", f"no {shown(ref.filename)} on {where}", other if ref.filename == CONFIG else None)
    if "DisabledRepoError" in names:
        return Failure("denied", f"disabled on {where}")
    if "RepositoryNotFoundError" in names and status == 401:  # also what a Hub tells a stranger of what is not there
        return Failure("denied", f"no such model on {where}, or it is private or gated", login)
    if "RepositoryNotFoundError" in names:
        return Failure("missing", f"no such model on {where}", f"if it is private, {login}")
    if status in (401, 403):
        return Failure("denied", f"{where} refuses access ({status})", login)
    if status == 404:  # a Hub says what it has not; a captive portal or a wrong address does not
        return unavailable(where, "answers 404, and not like a Hub", f"check the name; {_NETWORK_HINT}")
    if status == 429:
        return unavailable(where, "limits our rate (429)", _rate_hint(headers))
    return unavailable(where, f"answers {status}", "try again later")


def _unheard(names: set[str], said: str, where: str) -> Failure:
    """No answer, or none that can be used."""
    if "FileMetadataError" in names:
        return not_a_hub(where)
    if "TimeoutException" in names:
        return silent(where)
    if "ProxyError" in names:
        return unavailable(where, "cannot be reached through the proxy", "check HTTP_PROXY and HTTPS_PROXY")
    if "ConnectError" in names and ("certificate" in said or "ssl" in said):
        return unavailable(where, "has a certificate that is not trusted", "check SSL_CERT_FILE and the proxy")
    if names & {"ConnectError", "LocalEntryNotFoundError"}:
        return unavailable(where, "does not answer", _NETWORK_HINT)
    if names & {"UnsupportedProtocol", "InvalidURL"}:
        return unavailable(where, "is no address", "HF_ENDPOINT should read like https://huggingface.co")
    if "LocalProtocolError" in names:
        return unavailable(where, "cannot be asked", "check HF_TOKEN: it holds characters that no token has")
    if "TooManyRedirects" in names:
        return unavailable(where, "redirects in circles", _NETWORK_HINT)
    if "TransportError" in names or "consistency check" in said:
        return unavailable(where, "breaks off in the middle of the file", "try again")
    kind = next(iter(sorted(names - {"Exception", "BaseException", "object"})), "error")
    return unavailable(where, f"cannot be read ({kind})", "try again, or use --offline")


def _rate_hint(headers: Mapping[str, str]) -> str:
    seconds = headers.get("retry-after", "") or headers.get("ratelimit", "").rpartition("t=")[2]
    wait = f"try again in {seconds} s" if seconds.isdecimal() and len(seconds) < 7 else "try again later"
    return f"{wait}; the limit is higher with a login (`hf auth login`, or HF_TOKEN)"

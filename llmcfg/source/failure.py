"""What became of a request → a Failure in words of our own.

Others' messages are never shown: they span lines, and may quote headers, the token's among them. The client's classes
are told apart by name, since the HTTP library below it changes between its versions (httpx, httpx2) and is none of
ours; the standard library's, which it raises from, by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from llmcfg.base.record import Record
from llmcfg.source.ref import CONFIG
from llmcfg.source.text import shown

if TYPE_CHECKING:
    from llmcfg.source.ref import Question

__all__ = ["Failure", "Refused", "TooLarge", "Unfit", "address", "explain", "not_a_hub", "silent"]

_LOGIN_HINT = "log in with `hf auth login`, or set HF_TOKEN"
_NO_TOKEN_HINT = "no token is sent to another host; to make it yours, set HF_ENDPOINT"
_NETWORK_HINT = "check the network, the proxy and HF_ENDPOINT"
_REVISION_HINT = "a revision is a branch, a tag, a commit sha or refs/pr/N"


class Failure(Record):
    """Why there is no file.

    :ivar kind: ``unavailable`` (the Hub cannot serve anything now), ``denied`` (not to this user), ``absent`` (the
        repository has no such file), ``missing`` (there is nothing to be had, for another reason).
    :ivar message: one line about the model, without its name.
    :ivar hint: what to do.
    """

    kind: Literal["unavailable", "denied", "absent", "missing"]
    message: str
    hint: str | None = None


class Refused(Exception):
    """The Hub answered, with an error."""

    def __init__(self, status: int, headers: Mapping[str, str]) -> None:
        super().__init__(status)
        self.status, self.headers = status, headers


class Unfit(Exception):
    """What answers is no Hub, or none that can be used.

    :param why: what it does: a sentence's predicate whose subject is the host.
    """

    def __init__(self, why: str, hint: str = _NETWORK_HINT) -> None:
        super().__init__(why)
        self.why, self.hint = why, hint


class TooLarge(Exception):
    """There are more bytes than any file has that is worth reading.

    :param what: whose; by default the file's that was asked for.
    """

    def __init__(self, most: int, what: str | None = None) -> None:
        super().__init__(most)
        self.most, self.what = most, what


def not_a_hub() -> Unfit:
    """Something answered, and it was no Hub: a captive portal, a wrong address."""
    return Unfit("does not answer like a Hub")


def silent(where: str) -> Failure:
    """The host lets us wait."""
    return _unavailable(where, "does not answer", f"{_NETWORK_HINT}; HF_HUB_ETAG_TIMEOUT=10 waits longer")


def explain(error: BaseException, ref: Question, where: str) -> Failure:
    """Say what *error*, raised while fetching *ref* from the host *where*, means."""
    if isinstance(error, Refused):
        return _refused(error, ref, where)
    if isinstance(error, Unfit):
        return _unavailable(where, error.why, error.hint)
    if isinstance(error, TooLarge):
        what = error.what or f"its {shown(ref.filename)}"
        return Failure("missing", f"{what}: more than {_size(error.most)}, which is not read")
    return _unheard(error, where)


def _unavailable(where: str, why: str, hint: str) -> Failure:
    return Failure("unavailable", f"{where} {why}", hint)


def _size(number: int) -> str:
    return f"{number >> 20} MiB" if number >= 1 << 20 else f"{number} bytes"


def _refused(error: Refused, ref: Question, where: str) -> Failure:
    """What the Hub means by an error; it says more in a header than the status does."""
    status, code = error.status, error.headers.get("x-error-code")
    said = error.headers.get("x-error-message", "")
    login = _LOGIN_HINT if ref.endpoint is None else _NO_TOKEN_HINT
    if code == "GatedRepo":
        hint = f"accept its terms at https://{where}/{ref.repo_id}, then {login}"
        return Failure("denied", f"gated on {where}", hint if ref.endpoint is None else login)
    if code == "RevisionNotFound":
        return Failure("missing", f"no revision {shown(ref.revision or 'main')} on {where}", _REVISION_HINT)
    if code == "EntryNotFound":
        other = "repositories of GGUF files, adapters and diffusers have none; name the base model"
        return Failure("absent", f"no {shown(ref.filename)} on {where}", other if ref.filename == CONFIG else None)
    if said == "Access to this resource is disabled.":
        return Failure("denied", f"disabled on {where}")
    if status == 401 and said == "Invalid credentials in Authorization header":
        hint = "log in anew with `hf auth login`, or correct HF_TOKEN; without a token public models can be read"
        return Failure("denied", f"{where} does not know the token", hint)
    if status == 401:  # also what a Hub tells a stranger of what is not there
        return Failure("denied", f"no such model on {where}, or it is private or gated", login)
    if code == "RepoNotFound":
        return Failure("missing", f"no such model on {where}", f"if it is private, {login}")
    if status in (403, 451):
        return Failure("denied", f"{where} refuses access ({status})", login)
    if status == 404:  # a Hub says what it has not; a captive portal or a wrong address does not
        return _unavailable(where, "answers 404, and not like a Hub", f"check the name; {_NETWORK_HINT}")
    if status == 407:
        return _no_way(where, "wants a login (407)", _PROXY_LOGIN_HINT)
    if status == 429:
        return _unavailable(where, "limits our rate (429)", _rate_hint(error.headers))
    return _unavailable(where, f"answers {status}", "try again later")


def _rate_hint(headers: Mapping[str, str]) -> str:
    seconds = headers.get("retry-after", "") or headers.get("ratelimit", "").rpartition("t=")[2]
    # The window of a Hub is five minutes; what asks for more than an hour is no advice.
    sensible = seconds.isascii() and seconds.isdecimal() and len(seconds) < 5 and int(seconds) <= 3600
    wait = f"try again in {seconds} s" if sensible else "try again later"
    return f"{wait}; the limit is higher with a login (`hf auth login`, or HF_TOKEN)"


# No answer ----------------------------------------------------------------------------------------------------------

_PROXY_LOGIN_HINT = "put its user and password into HTTPS_PROXY: http://user:password@proxy:port"
_PROXY_HINT = "check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY; NO_PROXY names hosts to reach without it"


def _unheard(error: BaseException, where: str) -> Failure:
    """No answer, or none that can be used: the cause tells more than what the client made of it."""
    import socket
    import ssl

    causes = list(_chain(error))
    names = {cls.__name__ for one in causes for cls in type(one).__mro__}
    where, proxy = _asked(error, where)
    if "ProxyError" in names:
        login = any(str(one).startswith("407") for one in causes)
        return _no_way(where, *(("wants a login (407)", _PROXY_LOGIN_HINT) if login else ("does not let us through",)))
    if any(isinstance(one, ssl.SSLCertVerificationError) for one in causes):
        hint = "check the clock; where a company's proxy reads along, SSL_CERT_FILE names its certificate"
        return _unavailable(where, "has a certificate that is not trusted", hint)
    if any(isinstance(one, ssl.SSLError) for one in causes) and "ConnectError" in names:
        return _unavailable(where, "speaks no TLS that we know", "check that HF_ENDPOINT begins with https rightly")
    if "ConnectError" in names and proxy is not None:
        return _no_way(where, f"{proxy} does not answer")
    if any(isinstance(one, socket.gaierror) for one in causes):
        return _unavailable(where, "has no address that DNS knows", "check the network, and HF_ENDPOINT's spelling")
    if any(isinstance(one, ConnectionRefusedError) for one in causes):
        return _unavailable(where, "does not answer: it refuses the connection", _NETWORK_HINT)
    if names & {"ConnectError", "TimeoutException"}:
        return silent(where)
    if names & {"UnsupportedProtocol", "InvalidURL", "UnicodeError"}:
        return _unavailable(where, "is no address", "HF_ENDPOINT should read like https://huggingface.co")
    if "TransportError" in names:
        return _unavailable(where, "breaks off in the middle of the file", "try again")
    if "OfflineModeIsEnabled" in names:
        return _unavailable(where, "is not asked", "HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set; unset it")
    return _unavailable(where, "cannot be read", "try again, or use --offline")


def _no_way(where: str, proxy_does: str, hint: str = _PROXY_HINT) -> Failure:
    return _unavailable(where, f"cannot be reached: the proxy {proxy_does}", hint)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    for _ in range(20):  # one error may be the other's cause and context
        if error is not None:
            yield error
            error = error.__cause__ or error.__context__


def _asked(error: BaseException, where: str) -> tuple[str, str | None]:
    """Whom the request went to (the Hub's storage may be another host), and the proxy that was to pass it on."""
    try:
        url = error.request.url  # type: ignore[attr-defined]
    except (AttributeError, RuntimeError):
        return where, None
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    proxy = None if not proxy or proxy_bypass(url.host) else address(proxy)
    return shown(url.netloc.decode("ascii"), 60) or where, proxy


def address(url: str) -> str:
    """*url* as it may be shown: without a scheme, and without what stands before an ``@``."""
    return shown(url.rpartition("://")[2].rpartition("@")[2].partition("/")[0], 60)

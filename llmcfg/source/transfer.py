"""The one way to the Hub: a GET through huggingface_hub's own session, bounded in time, bytes and redirects.

The session knows proxies and certificates, and the client the user's token. A body, though, the client reads without
end, decodes without end and waits for without end: here every byte is counted as it comes, and nothing is decoded.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from time import monotonic
from typing import Any

from llmcfg.base.record import Record
from llmcfg.source.bounds import Bounds
from llmcfg.source.failure import Refused, TooLarge, Unfit, not_a_hub
from llmcfg.source.race import Extend

__all__ = ["Answer", "Budget", "Described", "asked"]

_GRACE = 1.0  # seconds: what comes too slowly is to be told from what does not come
_SMALL = 1 << 16
_PORTS = {"http": 80, "https": 443}
# One Hub under two names, which mirrors redirect to.
_PUBLIC = {("https", "huggingface.co", 443), ("https", "hf.co", 443)}


class Budget:
    """Bytes that several answers may take together.

    :param what: what they are, for an error.
    """

    def __init__(self, most: int, what: str) -> None:
        self._most = self._left = most
        self._what = what

    def take(self, number: int) -> None:
        """Take some.

        :raises TooLarge: so many are not left.
        """
        self._left -= number
        if self._left < 0:
            raise TooLarge(self._most, self._what)


class Described(Record):
    """What the Hub says of a file, before it sends it or says where it is.

    :ivar commit: the commit's sha, as sent.
    :ivar etag: the name of its content: the git blob's sha1, or the sha256 of what lies in the storage.
    :ivar size: in bytes; the whole file's, also where a part of it is asked for.
    :ivar path: the address's path under which the Hub has it: another than was asked for where it has a new name.
    """

    commit: str | None = None
    etag: str | None = None
    size: int | None = None
    path: str | None = None


class Answer:
    """A file that is about to come.

    :ivar said: what the Hub said of it.
    """

    def __init__(self, response: Any, said: Described, until: float) -> None:
        self.said = said
        self._response, self._until = response, until

    def read(self, most: int, budget: Budget | None = None) -> bytes:
        """Return the first *most* bytes, or all where there are fewer.

        :raises Unfit: they come too slowly.
        :raises TooLarge: the budget is spent.
        """
        raw = bytearray()
        for chunk in self._response.iter_raw():
            raw += chunk
            if budget is not None:
                budget.take(len(chunk))
            if len(raw) >= most:
                break
            if monotonic() > self._until:
                raise Unfit("sends too slowly", "try again later")
        del raw[most:]
        return bytes(raw)

    def whole(self, most: int) -> bytes:
        """Return all bytes.

        :raises TooLarge: they are more than *most*.
        :raises Unfit: they come too slowly, or are not as many as the Hub said.
        """
        size = self.said.size
        raw = self.read(most + 1) if size is None or size <= most else b""
        if len(raw) > most or (size or 0) > most:
            raise TooLarge(most)
        if size not in (None, len(raw)):
            raise Unfit("breaks off in the middle of the file", "try again")
        return raw


@contextmanager
def asked(
    url: str, extend: Extend, bounds: Bounds, *, authorized: bool = True, first: int | None = None
) -> Iterator[Answer]:
    """Ask for a file; what comes is read, or left unread, inside the ``with``.

    :param extend: moves the job's deadline, once the Hub has shown that it lives.
    :param authorized: whether to send the user's token. It goes to the origin of *url*, and to no other; from a mirror
        not even to the Hub that it redirects to.
    :param first: ask for so many bytes from its start; a server that knows no ranges sends more.
    :raises Refused: the Hub answers with an error.
    :raises Unfit: it does not answer like a Hub, or leads astray.
    """
    session = _session()
    request = session.build_request("GET", url, timeout=bounds.seconds)
    home, said, until = _origin(request.url), Described(), None
    for _ in range(bounds.redirects + 1):
        here = _origin(request.url)
        at_home = here == home or {here, home} <= _PUBLIC
        request.headers.update(_headers(authorized=authorized and at_home, first=first))
        response = _sent(session, request)
        try:
            if until is None:
                until = monotonic() + bounds.seconds
                extend(bounds.seconds + _GRACE)
            if at_home or here in _PUBLIC:  # the storage, elsewhere, knows nothing of commits
                said = _described(response, said)
            if response.status_code in (200, 206):
                _demand_a_file(response, partly=first is not None)
                yield Answer(response, said if said.size is not None else said._replace(size=_size(response)), until)
                return
            Answer(response, said, until).read(_SMALL)  # read to its end, it leaves the connection to the next request
            where = _redirected(request.url, response)
        finally:
            response.close()
        if at_home and _upgraded(request.url, where):
            home = _origin(where)
        request = session.build_request("GET", where, timeout=bounds.seconds)
    raise Unfit("redirects in circles")


def _sent(session: Any, request: Any) -> Any:
    try:
        return session.send(request, stream=True, follow_redirects=False)
    except Exception as error:
        # httpx looks at a redirect even where it is not to follow it; httpx2 does not.
        if any(type(one).__name__ == "InvalidURL" for one in (error, error.__context__)):
            raise Unfit("redirects to no address") from None
        raise


def _session() -> Any:
    try:
        return import_module("huggingface_hub.utils").get_session()
    except OSError:  # ssl.SSLError is one too
        raise Unfit("cannot be asked: no certificates to trust", "check SSL_CERT_FILE and SSL_CERT_DIR") from None
    except Exception:  # whatever the HTTP library finds wrong with what the environment says
        hint = "check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY; SOCKS needs the package socksio"
        raise Unfit("cannot be asked: the proxy's address cannot be used", hint) from None


def _headers(*, authorized: bool, first: int | None) -> dict[str, str]:
    """The client's own headers. The body is asked for as it is: its size then says what it takes."""
    build = partial(import_module("huggingface_hub.utils").build_hf_headers, library_name="llmcfg")
    try:
        headers: dict[str, str] = build(token=None if authorized else False)
    except Exception:  # a token that cannot be read; who needs one will be told to log in
        headers = build(token=False)
    if not all(value.isascii() and value.isprintable() for value in headers.values()):
        raise Unfit("cannot be asked", "check HF_TOKEN: it holds characters that no token has")
    headers["accept-encoding"] = "identity"
    if first is not None:
        headers["range"] = f"bytes=0-{first - 1}"
    return headers


def _origin(url: Any) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme)


def _upgraded(old: Any, new: Any) -> bool:
    """Whether a redirect leads to the same host, from http to https."""
    return _origin(old) == ("http", old.host, 80) and _origin(new) == ("https", old.host, 443)


def _redirected(url: Any, response: Any) -> Any:
    """Return where a redirect leads.

    :raises Refused: it is none, but an error.
    :raises Unfit: it leads to where nobody should follow.
    """
    location = response.headers.get("location")
    if response.status_code not in (301, 302, 303, 307, 308) or location is None:
        raise Refused(response.status_code, response.headers)
    try:
        where = url.join(location)
    except Exception:  # an InvalidURL, of whichever HTTP library it is
        where = None
    if where is None or where.scheme not in _PORTS or not where.host:
        raise Unfit("redirects to no address")
    if url.scheme == "https" and where.scheme == "http":
        raise Unfit("redirects to an address without encryption")
    return where


def _described(response: Any, before: Described) -> Described:
    """What the Hub says here, over what it said where it redirected from."""
    headers = response.headers
    etag = headers.get("x-linked-etag") or (headers.get("etag") if response.status_code in (200, 206) else None)
    size = _number(headers.get("x-linked-size"))
    commit = headers.get("x-repo-commit")
    return Described(
        commit or before.commit,
        etag.removeprefix("W/").strip('"') if etag else before.etag,
        before.size if size is None else size,
        response.request.url.path if commit else before.path,
    )


def _demand_a_file(response: Any, *, partly: bool) -> None:
    """Refuse what cannot be the file: a page to sign in, another part of it, an encoding nobody asked for."""
    headers = response.headers
    if headers.get("content-type", "").partition(";")[0].strip().lower() == "text/html":
        raise not_a_hub()
    if response.status_code == 206 and not (partly and headers.get("content-range", "").startswith("bytes 0-")):
        raise not_a_hub()
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise Unfit("sends what it was not asked for: a compressed file", "check the proxy and HF_ENDPOINT")


def _size(response: Any) -> int | None:
    if response.status_code == 206:
        return _number(response.headers.get("content-range", "").rpartition("/")[2])
    return _number(response.headers.get("content-length"))


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdecimal() and len(text) < 19 else None

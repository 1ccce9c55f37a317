"""No way to the Hub: each reason is one line of its own, with what to do about it, and what is here serves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hub_server import HubServer, clean_env, refused_url, tls
from tests.reading import TOKEN, read

CERTIFICATE = Path(__file__).with_name("self_signed.pem")
CONFIG = {"model_type": "qwen2", "hidden_size": 64}
QWEN = "Qwen/Qwen2-7B"  # in the bundled snapshot


@pytest.fixture(scope="module")
def hub() -> Iterator[HubServer]:
    with HubServer() as server:
        server.add("org/name", CONFIG)
        yield server


def told(env: dict[str, str]) -> tuple[str, str]:
    """Message and hint for a model that only the Hub has, when another is read from the bundled snapshot."""
    outcome = read(env, "org/name", QWEN)
    failed, bundled = outcome.results
    assert (failed["error"], bundled["kind"]) == ("FetchError", "bundled")
    message = failed["message"].removeprefix("org/name: ")
    assert outcome.notices == [f"{message}; read from the bundled snapshot: {QWEN}"]
    assert failed["hint"]
    return message, failed["hint"]


def test_nothing_listens(tmp_path: Path) -> None:
    url = refused_url()
    message, _ = told(clean_env(tmp_path, HF_ENDPOINT=url))
    assert message == f"{url.removeprefix('http://')} does not answer: it refuses the connection"


def test_a_name_that_is_not_known(tmp_path: Path) -> None:
    message, hint = told(clean_env(tmp_path, HF_ENDPOINT="http://hub.invalid", HF_HUB_ETAG_TIMEOUT="30"))
    assert message == "hub.invalid has no address that DNS knows"
    assert "spelling" in hint


@pytest.mark.parametrize("url", ["nonsense", "ftp://hub.invalid", f"http://{'a' * 70}.invalid"])
def test_an_endpoint_that_is_no_address(tmp_path: Path, url: str) -> None:
    message, hint = told(clean_env(tmp_path, HF_ENDPOINT=url))
    assert message.endswith(" is no address")
    assert "should read like https://huggingface.co" in hint


def test_an_endpoint_with_a_password(tmp_path: Path) -> None:
    message, hint = told(clean_env(tmp_path, HF_ENDPOINT=refused_url().replace("//", f"//me:{TOKEN}@")))
    assert message.startswith("127.0.0.1:")
    assert TOKEN not in message + hint


def test_a_dead_proxy(tmp_path: Path) -> None:
    proxy = refused_url().replace("//", f"//me:{TOKEN}@")
    for scheme in ("http", "https"):
        message, hint = told(
            clean_env(tmp_path, HF_ENDPOINT=f"{scheme}://hub.invalid", **{f"{scheme.upper()}_PROXY": proxy})
        )
        where = proxy.rpartition("@")[2]
        assert message == f"hub.invalid cannot be reached: the proxy {where} does not answer"
        assert "NO_PROXY" in hint


def test_a_proxy_that_lets_nobody_through(hub: HubServer, tmp_path: Path) -> None:
    env = clean_env(tmp_path, HF_ENDPOINT="https://hub.invalid", HTTPS_PROXY=hub.url)
    assert told(env)[0] == "hub.invalid cannot be reached: the proxy does not let us through"
    hub.connect = 407
    message, hint = told(env)
    assert message == "hub.invalid cannot be reached: the proxy wants a login (407)"
    assert "user:password@proxy" in hint


@pytest.mark.parametrize("proxy", ["gopher://127.0.0.1:1", "http://x:port", ":::", "socks5://127.0.0.1:1"])
def test_a_proxy_that_is_no_address(tmp_path: Path, proxy: str) -> None:
    message, hint = told(clean_env(tmp_path, HF_ENDPOINT="http://hub.invalid", HTTP_PROXY=proxy))
    assert "the proxy" in message
    assert "HTTP_PROXY" in hint


def test_a_proxy_that_is_not_for_this_host_is_not_blamed(tmp_path: Path) -> None:
    env = clean_env(tmp_path, HF_ENDPOINT=refused_url(), HTTP_PROXY=refused_url(), NO_PROXY="127.0.0.1")
    assert "does not answer: it refuses the connection" in told(env)[0]


def test_a_certificate_that_is_not_trusted_and_one_that_is(tmp_path: Path) -> None:
    with HubServer(CERTIFICATE) as hub:
        hub.add("org/name", CONFIG)
        message, hint = told(hub.env(tmp_path))
        assert message == f"{hub.url.removeprefix('https://')} has a certificate that is not trusted"
        assert "SSL_CERT_FILE" in hint
        hub.add(QWEN, CONFIG)
        trusting = hub.env(tmp_path, SSL_CERT_FILE=str(CERTIFICATE))
        assert [result["kind"] for result in read(trusting, "org/name", QWEN).results] == ["hub"] * 2


def test_no_redirect_leads_out_of_encryption(hub: HubServer, tmp_path: Path) -> None:
    with HubServer(CERTIFICATE) as secure:
        secure.add("org/name", CONFIG, fault=f"redirect:{hub.url}/org/name")
        (result,) = read(secure.env(tmp_path, SSL_CERT_FILE=str(CERTIFICATE), HF_TOKEN=TOKEN), "org/name").results
    assert "redirects to an address without encryption" in result["message"]
    assert all("authorization" not in request.headers for request in hub.requests)


def test_no_tls_where_it_is_expected(hub: HubServer, tmp_path: Path) -> None:
    message, hint = told({**hub.env(tmp_path), "HF_ENDPOINT": hub.url.replace("http:", "https:")})
    assert message == f"{hub.url.removeprefix('http://')} speaks no TLS that we know"
    assert "https" in hint


@pytest.mark.parametrize("path", ["/nowhere.pem", "/etc/passwd"])
def test_no_certificates(tmp_path: Path, path: str) -> None:
    message, hint = told(clean_env(tmp_path, HF_ENDPOINT="https://hub.invalid", SSL_CERT_FILE=path))
    assert "no certificates to trust" in message
    assert "SSL_CERT_FILE" in hint


@pytest.mark.parametrize("token", ["tök", "to\x01ken"])
def test_a_token_that_is_none(hub: HubServer, tmp_path: Path, token: str) -> None:
    message, hint = told(hub.env(tmp_path, HF_TOKEN=token))
    assert message.endswith(" cannot be asked")
    assert "HF_TOKEN" in hint


def test_a_token_that_cannot_be_read_is_not_needed_for_what_is_public(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/name", CONFIG)
    (result,) = read(hub.env(tmp_path, HF_TOKEN_PATH="/"), "org/name").results
    assert result["kind"] == "hub"
    assert "authorization" not in hub.requests[-1].headers


@pytest.fixture
def public() -> Iterator[HubServer]:
    """What a proxy takes to be huggingface.co, hf.co and any other host."""
    with HubServer() as server:
        server.tunnel = tls(CERTIFICATE)
        server.add("org/name", CONFIG)
        yield server


def through(public: HubServer, home: Path, **more: str) -> dict[str, str]:
    trusted = {"HTTPS_PROXY": public.url, "NO_PROXY": "127.0.0.1", "SSL_CERT_FILE": str(CERTIFICATE)}
    return clean_env(home, HF_TOKEN=TOKEN, **trusted, **more)


def tokens(server: HubServer) -> list[tuple[str, bool]]:
    """Who was asked, and whether with the token."""
    return [
        (request.headers["host"], request.headers.get("authorization") == f"Bearer {TOKEN}")
        for request in server.requests
    ]


def test_the_hub_by_its_own_name_and_by_its_short_one(public: HubServer, tmp_path: Path) -> None:
    assert read(through(public, tmp_path), "org/name").results[0]["kind"] == "hub"
    assert tokens(public) == [("huggingface.co", True)]
    public.requests.clear()
    public.add("org/name", CONFIG, fault="redirect:https://huggingface.co/org/other")
    sha = public.add("org/other", CONFIG)
    (result,) = read(through(public, tmp_path, HF_ENDPOINT="https://hf.co"), "org/name").results
    assert (result["kind"], result["sha"]) == ("hub", sha)
    assert tokens(public) == [("hf.co", True), ("huggingface.co", True)]


def test_a_mirror_may_redirect_to_the_hub_but_not_with_its_token(
    public: HubServer, hub: HubServer, tmp_path: Path
) -> None:
    hub.add("org/mirrored", CONFIG, fault="redirect:https://huggingface.co/org/name")
    (result,) = read(through(public, tmp_path, HF_ENDPOINT=hub.url), "org/mirrored").results
    assert (result["kind"], result["path"] is None) == ("hub", False)
    assert tokens(public) == [("huggingface.co", False)]


def test_no_other_host_is_taken_for_the_hub(public: HubServer, hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/elsewhere", CONFIG, fault="redirect:https://hub.invalid/org/name")
    (result,) = read(through(public, tmp_path, HF_ENDPOINT=hub.url), "org/elsewhere").results
    assert "does not answer like a Hub" in result["message"]
    assert tokens(public) == [("hub.invalid", False)]

"""Where the lean engine steps aside for httpx, and that the tools which listen in on httpx work unchanged."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Callable

import httpx
import pytest
from scripted import READ, answer, scripted

from openai import AsyncOpenAI, OpenAI

FILE = {"id": "f", "object": "file"}
THING = answer(json.dumps(FILE).encode())


def lean(client: Any) -> bool:
    """Whether the next request of a client would go through the lean engine."""
    if isinstance(client, OpenAI):
        return client._lean() is not None

    async def main() -> bool:
        return client._lean() is not None

    return asyncio.run(main())


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_it_is_the_default(kind: Any) -> None:
    assert lean(kind(api_key="k"))


class Signing(httpx.Auth):
    pass


class WithAuth(OpenAI):
    @property
    def custom_auth(self) -> httpx.Auth:
        return Signing()


class WithHook(OpenAI):
    def _prepare_request(self, request: httpx.Request) -> None:
        request.headers["x-signed"] = "yes"


class WithUrl(OpenAI):
    def _prepare_url(self, url: str) -> httpx.URL:
        return super()._prepare_url(url + "?v=1")


@pytest.mark.parametrize("kind", [WithAuth, WithHook, WithUrl])
def test_subclasses_that_want_the_request(kind: Any) -> None:
    assert not lean(kind(api_key="k"))


def test_a_hook_of_a_subclass_is_called() -> None:
    with scripted([READ, THING]) as server, WithHook(api_key="k", base_url=server.url) as client:
        client.files.retrieve("f")
    assert b"x-signed: yes" in server.requests[0].lower()


def test_an_http_client_of_the_user() -> None:
    with httpx.Client() as http:
        assert not lean(OpenAI(api_key="k", http_client=http))
        assert not lean(OpenAI(api_key="k").with_options(http_client=http))


def test_hooks_on_the_client_of_httpx() -> None:
    """E-8: whoever asks for the client of httpx can set it up, and copies follow."""
    seen: list[Any] = []
    with scripted([READ, THING] * 2) as server, OpenAI(api_key="k", base_url=server.url) as client:
        copied = client.with_options(timeout=5)
        client._client.event_hooks["request"].append(seen.append)
        client.files.retrieve("f")
        copied.files.retrieve("f")
    assert [type(request) for request in seen] == [httpx.Request] * 2


@pytest.mark.parametrize("name", ["HTTP_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_proxies_of_the_environment(kind: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert not lean(kind(api_key="k"))


def test_a_proxy_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with scripted([READ, THING]) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url.replace("/v1", ""))
        with OpenAI(api_key="k", base_url="http://api.invalid/v1") as client:
            assert client.files.retrieve("f").id == "f"
    assert proxy.requests[0].startswith(b"GET http://api.invalid/v1/files/f ")


def test_trio_goes_through_httpx() -> None:
    import trio

    with scripted([READ, THING] * 2) as server:
        client = AsyncOpenAI(api_key="k", base_url=server.url)

        async def main() -> None:
            assert client._lean() is None
            assert (await client.files.retrieve("f")).id == "f"

        trio.run(main)
        assert lean(client)  # and asyncio does not, afterwards


WRAPPED: list[tuple[Any, str]] = [
    (httpx.Client, "send"),
    (httpx.AsyncClient, "send"),
    (httpx.HTTPTransport, "handle_request"),
    (httpx.AsyncHTTPTransport, "handle_async_request"),
]


@pytest.mark.parametrize(("owner", "name"), WRAPPED)
def test_wrapped_entry_points(owner: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import functools

    import wrapt

    client = OpenAI(api_key="k")
    assert lean(client)
    original = getattr(owner, name)

    @functools.wraps(original)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return original(*args, **kwargs)

    for replaced in (wrapper, lambda *args: None, wrapt.FunctionWrapper(original, lambda w, i, a, k: w(*a, **k))):
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, replaced)
            assert not lean(client)
        assert lean(client)


# --- tools, each in an interpreter of its own, because they change httpx for all

PRELUDE = """if True:
    import asyncio, json, sys, httpx
    from openai import OpenAI, AsyncOpenAI
    FILE = {"id": "f", "object": "file"}
    URL = "http://api.invalid/v1"
    def both(url=URL):
        made = [OpenAI(api_key="k", base_url=url, max_retries=0).files.retrieve("f").id]
        async def main():
            async with AsyncOpenAI(api_key="k", base_url=url, max_retries=0) as client:
                return (await client.files.retrieve("f")).id
        return made + [asyncio.run(main())]
"""


def run(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + code, *arguments], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_respx() -> None:
    code = """
    import respx
    with respx.mock(base_url=URL) as mock:
        route = mock.get("/files/f").respond(json=FILE)
        assert both() == ["f", "f"]
        assert route.call_count == 2
        assert route.calls[0].request.headers["authorization"] == "Bearer k"
    """
    run(code)


def test_pytest_httpx(tmp_path: Path) -> None:
    test = tmp_path / "test_it.py"
    body = """
    def test_it(httpx_mock):
        for _ in range(2):
            httpx_mock.add_response(url=URL + "/files/f", json=FILE)
        assert both() == ["f", "f"]
        assert len(httpx_mock.get_requests()) == 2
    """
    import textwrap

    test.write_text(textwrap.dedent(PRELUDE.replace("if True:", "", 1)) + textwrap.dedent(body))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "/dev/null", "--rootdir"]
    done = subprocess.run([*command, str(tmp_path), str(test)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout


def test_vcrpy(tmp_path: Path) -> None:
    """Records real traffic, and plays it when the server is gone."""
    code = """
    import vcr
    url, path = sys.argv[1:]
    with vcr.use_cassette(path, record_mode="once") as cassette:
        assert both(url) == ["f", "f"]
        print(len(cassette), cassette.play_count)
    """
    path = str(tmp_path / "cassette.yaml")
    with scripted([READ, THING], [READ, THING]) as server:
        assert run(code, server.url, path).split()[0] == "2"
    assert run(code, server.url, path).split() == ["2", "2"]


def test_opentelemetry() -> None:
    code = """
    from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
    spans, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    assert both(sys.argv[1]) == ["f", "f"]
    print(len(spans.get_finished_spans()))
    HTTPXClientInstrumentor().uninstrument()
    client = OpenAI(api_key="k")
    print(client._lean() is not None)
    """
    with scripted([READ, THING], [READ, THING]) as server:
        assert run(code, server.url).split() == ["2", "True"]
    assert all(b"traceparent" in request.lower() for request in server.requests)


# --- the same bytes through both

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
BODY = json.dumps({"id": "f", "filename": "ä" * 50}).encode()
SCRIPTS: dict[str, list[Any]] = {
    "plain": [READ, answer(BODY)],
    "chunked": [READ, HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(BODY), BODY)],
    "until the end": [READ, HEAD + b"\r\n" + BODY],
    "empty": [READ, HEAD + b"Content-Length: 0\r\n\r\n"],
    "no content": [READ, b"HTTP/1.1 204 No Content\r\n\r\n"],
    "continue": [READ, b"HTTP/1.1 100 Continue\r\n\r\n" + answer(BODY)],
    "old": [READ, answer(BODY).replace(b"HTTP/1.1", b"HTTP/1.0")],
    "not json": [READ, answer(b"<html>")],
    "text": [READ, answer(b"caf\xe9").replace(b"application/json", b"text/plain; charset=latin-1")],
    "error": [READ, answer(b'{"error": {"message": "no", "code": "c"}}', "404 Not Found", "x-request-id: r")],
    "error of text": [READ, answer(b"down", "502 Bad Gateway")],
    "error cut": [READ, b"HTTP/1.1 500 No\r\nContent-Length: 10\r\n\r\nab"],
    "no answer": [READ],
    "half a head": [READ, HEAD],
    "half a body": [READ, answer(BODY)[:-3]],
    "half a chunk": [READ, HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nab"],
    "no last chunk": [READ, HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"],
    "nonsense": [READ, b"hello\r\n\r\n"],
    "bad header": [READ, b"HTTP/1.1 200 OK\r\nbad\r\n\r\n"],
    "two lengths": [READ, HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}\n"],
    "bad length": [READ, HEAD + b"Content-Length: x\r\n\r\n{}"],
    "bad chunk": [READ, HEAD + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n"],
    "stream": [READ, SSE + b"b\r\ndata: 1\r\n\r\n\r\ne\r\ndata: [DONE]\n\n\r\n0\r\n\r\n"],
    "stream cut": [READ, SSE + b"b\r\ndata: 1\r\n\r\n\r\n"],
    "redirect": [READ, b"HTTP/1.1 302 Found\r\nLocation: /v1/x%20y?z\r\nContent-Length: 0\r\n\r\n", READ, answer(BODY)],
    "redirect nowhere": [READ, b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"],
    "redirect elsewhere": [READ, b"HTTP/1.1 302 Found\r\nLocation: ftp://x/\r\nContent-Length: 0\r\n\r\n"],
}


def outcome(make: Callable[[str], OpenAI], script: list[Any], action: str) -> Any:
    """What comes of a call: the result, or the exception and its cause, and what was asked of the server."""
    import openai

    with scripted(script) as server, make(server.url) as client:
        result: Any
        try:
            if action == "model":
                result = client.files.retrieve("f")
                result = result if isinstance(result, str) or result is None else result.to_dict()
            elif action == "raw":
                raw = client.files.with_raw_response.retrieve("f")
                result = (raw.status_code, raw.text, sorted(raw.headers.items()), raw.http_version, str(raw.url))
            elif action == "lines":
                with client.files.with_streaming_response.retrieve("f") as response:
                    result = list(response.iter_lines())
            else:
                stream = client.get("/x", cast_to=object, stream=True, stream_cls=openai.Stream[object])
                result = [event for event in stream]
        except Exception as error:
            cause = type(error.__cause__).__name__ if isinstance(error, openai.OpenAIError) else None
            result = (type(error).__name__, cause, getattr(error, "body", None))
    port = server.url.rpartition(":")[2].partition("/")[0]
    requests = [sorted(each.lower().split(b"\r\n")) for each in server.requests]
    return json.loads(json.dumps([result, requests], default=str).replace(port, "PORT"))


@pytest.mark.parametrize("action", ["model", "raw", "lines", "stream"])
@pytest.mark.parametrize("name", SCRIPTS)
def test_equal_to_httpx(name: str, action: str) -> None:
    """The same bytes give equal results or equal errors, whoever moves them."""

    def with_lean(url: str) -> OpenAI:
        client = OpenAI(api_key="k", base_url=url, max_retries=0)
        assert lean(client)
        return client

    def with_httpx(url: str) -> OpenAI:
        return OpenAI(api_key="k", base_url=url, max_retries=0, http_client=httpx.Client(follow_redirects=True))

    assert outcome(with_lean, SCRIPTS[name], action) == outcome(with_httpx, SCRIPTS[name], action)


def test_httpx_is_imported_when_it_is_looked_at(tmp_path: Path) -> None:
    code = """if True:
        import sys, openai
        client = openai.OpenAI(api_key="k", base_url=sys.argv[1])
        client.files.retrieve("f")
        print("httpx" in sys.modules, "asyncio" in sys.modules, "ssl" in sys.modules)
        client.files.with_raw_response.retrieve("f").http_response
        print("httpx" in sys.modules)
    """
    with scripted([READ, THING] * 2) as server:
        command = [sys.executable, "-c", code, server.url]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["False", "False", "False", "True"]


def test_lines_in_the_log_of_httpx(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", logger="httpx"), scripted([READ, THING]) as server:
        with OpenAI(api_key="k", base_url=server.url) as client:
            client.files.retrieve("f")
    assert [record.getMessage() for record in caplog.records if record.name == "httpx"] == [
        f'HTTP Request: GET {server.url}/files/f "HTTP/1.1 200 OK"'
    ]


def test_nobody_shares_an_answer() -> None:
    """Two threads that begin at once get a connection each."""
    with scripted([READ, 0.1, answer(b'{"id": "a"}')], [READ, answer(b'{"id": "b"}')]) as server:
        with OpenAI(api_key="k", base_url=server.url) as client:
            found: list[str] = []
            threads = [threading.Thread(target=lambda: found.append(client.files.retrieve("f").id)) for _ in range(2)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    assert sorted(found) == ["a", "b"]

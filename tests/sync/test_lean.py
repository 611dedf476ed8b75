# Made from tests/async/test_lean.py by `make sync`. Do not edit.
"""The lean engine with real bytes: reuse, loss, time, uploads, redirects, what is left behind.

What the reader of answers accepts is in `tests/engine/test_http11.py`.
"""

from __future__ import annotations

import gc
import gzip
import time
import zlib
from pathlib import Path
from typing import Any, Iterator

import httpx
import pytest
from scripted import READ, RESET, answer, scripted

import openai
from openai import APIConnectionError, APITimeoutError, OpenAI, Stream

pytestmark = pytest.mark.anyio

THING = answer(b'{"id": "f"}')
EVENTS = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
DONE = b"b\r\ndata: 1\r\n\r\n\r\ne\r\ndata: [DONE]\n\n\r\n"


def client(url: str, **settings: Any) -> OpenAI:
    settings.setdefault("max_retries", 0)
    return OpenAI(api_key="k", base_url=url, **settings)


def pool(mine: OpenAI) -> Any:
    made = mine._carrier.pool
    return made


def connections(mine: OpenAI) -> int:
    """How many are open."""
    return pool(mine)._count


def stream(mine: OpenAI) -> Any:
    return mine.get("/x", cast_to=object, stream=True, stream_cls=Stream[object])


def fail_on_the_first(events: Any) -> None:
    with events:
        for _ in events:
            raise ZeroDivisionError


def test_one_connection_for_many_calls() -> None:
    with scripted([READ, THING] * 5) as server:
        with client(server.url) as mine:
            for _ in range(5):
                assert (mine.files.retrieve("f")).id == "f"
            assert connections(mine) == 1
    assert server.connections == 1


@pytest.mark.parametrize("delay", [0, 0.03])
def test_a_stream_that_was_read_leaves_its_connection(delay: float) -> None:
    """R-STREAM-2: also where the end of the body comes a moment after `[DONE]`."""
    with scripted([READ, EVENTS + DONE, delay, b"0\r\n\r\n", READ, THING]) as server:
        with client(server.url) as mine:
            assert [event for event in stream(mine)] == [1]
            mine.files.retrieve("f")
    assert server.connections == 1


def test_the_wait_for_the_end_of_a_body_is_bounded() -> None:
    with scripted([READ, EVENTS + DONE, 5.0], [READ, THING]) as server:
        with client(server.url) as mine:
            start = time.perf_counter()
            assert [event for event in stream(mine)] == [1]
            assert time.perf_counter() - start < 2
            assert connections(mine) == 0
    assert server.connections == 1


def test_a_stream_that_is_left_closes_its_connection() -> None:
    """Leaving by break, by an exception or without a word."""
    script = [READ, EVENTS + DONE, 5.0]
    with scripted(script, limit=8.0) as server:
        with client(server.url) as mine:
            with stream(mine) as events:
                for _ in events:
                    break
            assert connections(mine) == 0
    with scripted(script, limit=8.0) as server:
        with client(server.url) as mine:
            with pytest.raises(ZeroDivisionError):
                fail_on_the_first(stream(mine))
            assert connections(mine) == 0
    with scripted(script, limit=8.0) as server:
        with client(server.url) as mine:
            events = stream(mine)
            events.__next__()
            del events
            gc.collect()
            assert connections(mine) == 0


@pytest.mark.parametrize("end", [[], [RESET]])
def test_a_stale_connection_costs_no_retry(end: Any) -> None:
    """A kept connection that the server has closed is replaced at once, though retries are switched off."""
    with scripted([READ, THING, *end], [READ, THING]) as server:
        with client(server.url) as mine:
            mine.files.retrieve("f")
            mine.files.retrieve("f")
            assert connections(mine) == 1
    assert server.connections == 2


def test_a_connection_that_is_lost_as_the_request_arrives_costs_no_retry() -> None:
    with scripted([READ, THING, READ], [READ, THING]) as server:
        with client(server.url) as mine:
            mine.files.retrieve("f")
            mine.files.retrieve("f")
    assert [len(server.requests), server.connections] == [3, 2]


def test_a_new_connection_that_is_lost_is_a_failure() -> None:
    with scripted([READ], [READ, THING]) as server:
        with client(server.url) as mine:
            with pytest.raises(APIConnectionError) as caught:
                mine.files.retrieve("f")
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)
    assert caught.value.request.url.path == "/v1/files/f"
    assert server.connections == 1


def test_an_answer_that_has_begun_is_not_asked_for_again() -> None:
    with scripted([READ, THING, READ, b"HTTP/1.1 200"], [READ, THING]) as server:
        with client(server.url) as mine:
            mine.files.retrieve("f")
            with pytest.raises(APIConnectionError):
                mine.files.retrieve("f")
    assert server.connections == 1


def test_bytes_that_nobody_asked_for_end_the_connection() -> None:
    """They must not become the answer of the next call."""
    with scripted([READ, THING + answer(b'{"id": "evil"}'), 0.3], [READ, THING]) as server:
        with client(server.url) as mine:
            mine.files.retrieve("f")
            time.sleep(0.05)
            time.sleep(0.05)
            assert (mine.files.retrieve("f")).id == "f"
    assert server.connections == 2


@pytest.mark.parametrize("limit", [0.1, httpx.Timeout(5, read=0.1)])
def test_silence(limit: Any) -> None:
    """R-TIME: no answer, half a head, half a body."""
    for part in (b"", b"HTTP/1.1 200 OK\r\n", answer(b"{}")[:-1]):
        with scripted([READ, part, 2.0]) as server:
            with client(server.url, timeout=limit) as mine:
                start = time.perf_counter()
                with pytest.raises(APITimeoutError) as caught:
                    mine.files.retrieve("f")
                assert 0.05 < time.perf_counter() - start < 1.5
                assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
                assert connections(mine) == 0


def test_silence_between_events() -> None:
    with scripted([READ, EVENTS + b"b\r\ndata: 1\r\n\r\n\r\n", 2.0]) as server:
        with client(server.url, timeout=0.2) as mine:
            events = stream(mine)
            assert events.__next__() == 1
            with pytest.raises(httpx.ReadTimeout):
                events.__next__()
            assert connections(mine) == 0


def test_patience_is_for_each_piece() -> None:
    """The time limit starts anew with every byte that comes."""
    parts: list[Any] = []
    for byte in THING[-8:]:
        parts += [0.05, bytes([byte])]
    with scripted([READ, THING[:-8], *parts]) as server:
        with client(server.url, timeout=0.25) as mine:
            assert (mine.files.retrieve("f")).id == "f"


def test_nobody_listens() -> None:
    with scripted() as server:
        url = server.url
    with client(url) as mine:
        with pytest.raises(APIConnectionError) as caught:
            mine.files.retrieve("f")
        assert isinstance(caught.value.__cause__, httpx.ConnectError)
        assert connections(mine) == 0


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 70 + ".invalid"])
def test_names_that_are_none(host: str) -> None:
    with client(f"http://{host}/v1") as mine:
        with pytest.raises(APIConnectionError) as caught:
            mine.files.retrieve("f")
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw", "gzip, deflate"])
def test_compressed_answers(coding: str) -> None:
    body = b'{"id": "f", "filename": "' + b"n" * 5000 + b'"}'
    for each in coding.split(", "):
        if each == "gzip":
            body = gzip.compress(body)
        elif each == "deflate":
            body = zlib.compress(body)
        else:
            made = zlib.compressobj(wbits=-15)
            body = made.compress(body) + made.flush()
    name = coding.replace("raw", "deflate")
    with scripted([READ, answer(body, "200 OK", f"Content-Encoding: {name}")] * 2) as server:
        with client(server.url) as mine:
            assert (mine.files.retrieve("f")).filename == "n" * 5000
            raw = mine.files.with_raw_response.retrieve("f")
            assert raw.headers["content-encoding"] == name
            assert raw.parse().filename == "n" * 5000
    assert b"accept-encoding: gzip, deflate" in server.requests[0].lower()


def test_a_compressed_stream() -> None:
    made = zlib.compressobj(wbits=31)
    parts = [made.compress(b"data: 1\n\n") + made.flush(zlib.Z_SYNC_FLUSH)]
    parts.append(made.compress(b"data: [DONE]\n\n") + made.flush())
    head = EVENTS.replace(b"Transfer", b"Content-Encoding: gzip\r\nTransfer")
    script: list[Any] = [READ, head]
    for part in parts:
        script += [b"%x\r\n%b\r\n" % (len(part), part), 0.02]
    with scripted([*script, b"0\r\n\r\n"]) as server:
        with client(server.url) as mine:
            assert [event for event in stream(mine)] == [1]


def test_a_damaged_compression_is_an_error() -> None:
    with scripted([READ, answer(b"not gzip", "200 OK", "Content-Encoding: gzip")]) as server:
        with client(server.url) as mine:
            with pytest.raises(APIConnectionError) as caught:
                mine.files.retrieve("f")
    assert isinstance(caught.value.__cause__, httpx.DecodingError)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects(status: int) -> None:
    """The method and the body go along as httpx has it."""
    moved = f"HTTP/1.1 {status} Moved\r\nLocation: /v1/there?x=1\r\nContent-Length: 0\r\n\r\n".encode()
    with scripted([READ, moved, READ, THING]) as server:
        with client(server.url) as mine:
            raw: Any = mine.post("/here", body={"a": 1}, cast_to=httpx.Response)
    kept = status in (307, 308)
    assert server.requests[1].startswith(b"POST /v1/there?x=1 " if kept else b"GET /v1/there?x=1 ")
    assert server.requests[1].endswith(b'{"a":1}' if kept else b"\r\n\r\n")
    assert b"authorization: Bearer k" in server.requests[1].replace(b"Authorization", b"authorization")
    assert [each.status_code for each in raw.history] == [status]
    assert raw.url.path == "/v1/there"


def test_credentials_stay_with_their_origin() -> None:
    """R-HDR-8: no key, cookie or secret header goes to another origin."""
    with scripted([READ, THING]) as other:
        moved = f"HTTP/1.1 307 Moved\r\nLocation: {other.url}/x\r\nContent-Length: 0\r\n\r\n".encode()
        with scripted([READ, moved]) as server:
            with client(server.url, default_headers={"api-key": "secret", "X-Own": "y"}) as mine:
                mine.post("/here", body={"a": 1}, cast_to=object)
    head = other.requests[0].lower()
    assert b"authorization" not in head
    assert b"secret" not in head
    assert b"x-own: y" in head
    assert b"host: " + other.url.partition("//")[2].partition("/")[0].encode() in head


def test_redirects_without_end() -> None:
    moved = b"HTTP/1.1 307 Moved\r\nLocation: /v1/x\r\nContent-Length: 0\r\n\r\n"
    with scripted([READ, moved] * 30) as server:
        with client(server.url) as mine:
            with pytest.raises(APIConnectionError) as caught:
                mine.get("/x", cast_to=object)
    assert isinstance(caught.value.__cause__, httpx.TooManyRedirects)
    assert len(server.requests) == 21


def test_redirects_that_are_not_followed() -> None:
    moved = b"HTTP/1.1 307 Moved\r\nLocation: /v1/x\r\nContent-Length: 2\r\n\r\n{}"
    with scripted([READ, moved]) as server:
        with client(server.url) as mine:
            with pytest.raises(openai.APIStatusError) as caught:
                mine.get("/x", cast_to=object, options={"follow_redirects": False})
    assert caught.value.status_code == 307


def test_an_upload_from_disk(tmp_path: Path) -> None:
    """B-10: the length is told, the file comes whole, a retry sends it again."""
    path = tmp_path / "big.bin"
    path.write_bytes(bytes(range(256)) * 8000)
    failed = answer(b"{}", "500 No", "retry-after-ms: 1")
    with scripted([READ, failed, READ, THING]) as server:
        with client(server.url, max_retries=1) as mine:
            mine.files.create(file=path, purpose="batch")
    first, second = (request.partition(b"\r\n\r\n") for request in server.requests)
    assert first[2] == second[2]
    assert path.read_bytes() in first[2]
    assert b"content-length: %d" % len(first[2]) in first[0].lower()


def test_an_upload_without_a_length() -> None:
    def pieces() -> Iterator[bytes]:
        for number in range(3):
            yield b"%d" % number * 4
            yield b""

    with scripted([READ, THING]) as server:
        with client(server.url) as mine:
            mine.post("/x", content=pieces(), cast_to=object)
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert b"transfer-encoding: chunked" in head.lower()
    assert body == b"4\r\n0000\r\n4\r\n1111\r\n4\r\n2222\r\n0\r\n\r\n"


def test_an_answer_before_the_end_of_an_upload(tmp_path: Path) -> None:
    """A server that refuses a body need not read it: its answer counts, not the broken connection."""
    path = tmp_path / "big.bin"
    path.write_bytes(b"x" * (24 << 20))
    refused = answer(b'{"error": {"message": "too big"}}', "413 Too Large", "Connection: close")
    with scripted([refused, 5.0]) as server:
        with client(server.url) as mine:
            with pytest.raises(openai.APIStatusError, match="too big") as caught:
                mine.files.create(file=path, purpose="batch")
            assert connections(mine) == 0
    assert caught.value.status_code == 413


def test_the_response_is_one_of_httpx_when_it_is_looked_at() -> None:
    headers = ["X-Request-Id: r", "Set-Cookie: a=1", "Set-Cookie: b=2"]
    with scripted([READ, answer(b'{"id": "f"}', "200 Fine", *headers)]) as server:
        with client(server.url) as mine:
            raw = mine.files.with_raw_response.retrieve("f")
    response = raw.http_response
    assert type(response) is httpx.Response
    assert (response.status_code, response.reason_phrase, response.http_version) == (200, "Fine", "HTTP/1.1")
    assert response.headers.get_list("set-cookie") == ["a=1", "b=2"]
    assert response.json() == {"id": "f"}
    assert response.is_closed
    assert 0 < raw.elapsed.total_seconds() < 5
    assert type(response.request) is httpx.Request
    assert response.request.headers["authorization"] == "Bearer k"
    assert raw.request_id == "r"
    assert response.request.extensions["timeout"]["connect"] == 5.0


def test_a_streaming_response() -> None:
    """Read in pieces by way of httpx's own methods, it leaves the connection as well."""
    body = b"x" * 300_000
    with scripted([READ, answer(body), READ, THING]) as server:
        with client(server.url) as mine:
            with mine.files.with_streaming_response.content("f") as response:
                assert b"".join([piece for piece in response.iter_bytes(1000)]) == body
            assert response.http_response.num_bytes_downloaded == len(body)
            mine.files.retrieve("f")
    assert server.connections == 1


def test_the_path_is_sent_as_httpx_would() -> None:
    with scripted([READ, THING] * 2) as server:
        with client(server.url.replace("/v1", "/ä b/v1")) as mine:
            mine.files.retrieve("f")
            mine.get("/x", cast_to=object, options={"params": {"q": "ö +", "list": [1, 2]}})
    assert server.requests[0].startswith(b"GET /%C3%A4%20b/v1/files/f HTTP/1.1\r\n")
    assert (
        server.requests[1].startswith(b"GET /%C3%A4%20b/v1/x?q=%C3%B6+%2B&list[]=1&list[]=2 ")
        or b"list" in (server.requests[1])
    )


@pytest.mark.parametrize("url", ["ftp://x/v1", "x/v1", "http:///v1"])
def test_addresses_that_are_none(url: str) -> None:
    with client(url) as mine:
        with pytest.raises((APIConnectionError, httpx.UnsupportedProtocol)) as caught:
            mine.files.retrieve("f")
    assert isinstance(caught.value.__cause__ or caught.value, httpx.UnsupportedProtocol)


def test_a_closed_client_sends_nothing() -> None:
    with scripted([READ, THING]) as server:
        mine = client(server.url)
        copied = mine.with_options(timeout=3)
        mine.files.retrieve("f")
        copied.close()
        assert mine.is_closed()
        with pytest.raises(APIConnectionError) as caught:
            mine.files.retrieve("f")
    assert isinstance(caught.value.__cause__, RuntimeError)


def test_a_copy_shares_the_connections() -> None:
    with scripted([READ, THING] * 2) as server:
        with client(server.url) as mine:
            mine.files.retrieve("f")
            mine.with_options(timeout=3, default_headers={"x-y": "z"}).files.retrieve("f")
    assert server.connections == 1
    assert b"x-y: z" in server.requests[1]

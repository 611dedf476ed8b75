"""Cassettes as servers: other programs, websockets, the command line; and what must not break them."""

from __future__ import annotations

import asyncio
import copy
import gzip
import json
import random
import signal
import socket
import subprocess
import sys
import threading
import time as real_time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import httpx
import pytest

import openai
from openai_sandbox import Cassette, CassetteError, Sandbox
from openai_sandbox.model.values import is_array, is_object
from openai_sandbox.redaction import REDACTED
from tests.sockets import DROP, LISTEN, READ, Refuse, Script, Sockets

KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"
CHAT: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello 🐢"}]}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 3


@pytest.fixture(scope="module")
def api() -> Iterator[Tuple[Sandbox, str]]:
    with Sandbox(seed=3) as sandbox, sandbox.server() as url:
        yield sandbox, url


Handler = Callable[[BaseHTTPRequestHandler, bytes], None]


class Origin:
    """An API that answers as a function says."""

    def __init__(self, act: Handler) -> None:
        class Answers(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                act(self, self.rfile.read(int(self.headers.get("content-length", 0))))

            do_GET = do_POST

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    def __enter__(self) -> Origin:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join(10)
        self._server.server_close()


def give(handler: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("content-length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def content(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


# over HTTP


def calls(url: str) -> List[Tuple[int, Any]]:
    """What a program without this library asks: JSON, a stream, a form, bytes, an error."""
    with httpx.Client(base_url=url, headers={"authorization": f"Bearer {KEY}"}, timeout=20) as http:
        got: List[Tuple[int, Any]] = []
        answer = http.post("/chat/completions", json=CHAT)
        got.append((answer.status_code, answer.json()))
        answer = http.post("/chat/completions", json={**CHAT, "stream": True})
        got.append((answer.status_code, answer.text))
        answer = http.post("/files", files={"file": ("a.png", PNG)}, data={"purpose": "user_data"})
        got.append((answer.status_code, answer.json()))
        answer = http.get(f"/files/{answer.json()['id']}/content")
        got.append((answer.status_code, answer.content))
        answer = http.post("/audio/speech", json={"model": "tts-1", "voice": "alloy", "input": "Hi"})
        got.append((answer.status_code, answer.content))
        answer = http.get("/files/file-none")
        got.append((answer.status_code, answer.json()))
        return got


def test_a_server_records_and_replays(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    with Cassette(path, api[1]) as cassette, cassette.server() as url:
        assert url != api[1]
        assert url.endswith("/v1")
        recorded = calls(url)
    assert [status for status, _ in recorded] == [200, 200, 200, 200, 200, 404]
    assert recorded[3][1] == PNG
    assert KEY not in path.read_text(encoding="utf-8")
    with Cassette(path) as cassette:
        with cassette.server() as url:
            assert calls(url) == recorded
        assert cassette.unplayed == []
    with Cassette(path) as cassette:  # what a server recorded is for clients in process, too
        create: Any = cassette.client().chat.completions.create
        assert create(**CHAT).to_dict() == recorded[0][1]


def test_the_path_of_the_base_url_is_kept(tmp_path: Path) -> None:
    asked: List[str] = []

    def act(handler: BaseHTTPRequestHandler, _: bytes) -> None:
        asked.append(handler.path)
        give(handler, 200, b'{"ok": true}', content_type="application/json")

    path = tmp_path / "cassette.json"
    with Origin(act) as origin:
        upstream = origin.url.replace("/v1", "/deep/v2/")
        with Cassette(path, upstream) as cassette, cassette.server() as url:
            assert url.endswith("/deep/v2")
            assert httpx.get(url + "/a%2Fb?x=1&y=%20").json() == {"ok": True}
    assert asked == ["/deep/v2/a%2Fb?x=1&y=%20"]
    with Cassette(path) as cassette, cassette.server() as url:
        assert url.endswith("/deep/v2")
        assert httpx.get(url + "/a%2Fb?x=1&y=%20").json() == {"ok": True}


def test_streams_pass_at_once_and_break_where_they_broke(tmp_path: Path) -> None:
    go = threading.Event()

    def act(handler: BaseHTTPRequestHandler, _: bytes) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "text/event-stream")
        handler.send_header("transfer-encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b'b\r\ndata: {"n":\r\n')
        go.wait(10)
        handler.close_connection = True
        handler.connection.shutdown(2)

    def read(url: str) -> Tuple[bytes, Any]:
        got = b""
        with httpx.stream("GET", url + "/events", timeout=10) as answer:
            try:
                for piece in answer.iter_raw():
                    got += piece
                    go.set()
            except httpx.TransportError as error:
                return got, error
        return got, None

    path = tmp_path / "cassette.json"
    with Origin(act) as origin, Cassette(path, origin.url) as cassette, cassette.server() as url:
        first = read(url)
    assert (first[0], type(first[1])) == (b'data: {"n":', httpx.RemoteProtocolError)
    assert content(path)["exchanges"][0]["response"]["ended"] == "RemoteProtocolError"
    with Cassette(path) as cassette, cassette.server() as url:
        again = read(url)
    assert (again[0], type(again[1])) == (first[0], type(first[1]))


def test_a_client_that_leaves_is_noted(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    body = {**CHAT, "stream": True}
    headers = {"authorization": f"Bearer {KEY}"}
    api[0].faults.add("stall", event=3, seconds=30)
    with Cassette(path, api[1]) as cassette, cassette.server() as url:
        with httpx.stream("POST", url + "/chat/completions", json=body, headers=headers) as answer:
            first = next(answer.iter_raw())
        for _ in range(500):
            if path.exists():
                break
            real_time.sleep(0.01)
    assert content(path)["exchanges"][0]["response"]["ended"] == "left"
    with Cassette(path) as cassette, cassette.server() as url:
        with httpx.stream("POST", url + "/chat/completions", json=body, headers=headers) as answer:
            with pytest.raises(httpx.RemoteProtocolError):
                assert b"".join(answer.iter_raw()).startswith(first)


def test_what_is_not_on_the_tape_is_told(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    with Cassette(path, api[1]) as cassette, cassette.server() as url:
        client = openai.OpenAI(base_url=url, api_key=KEY)
        for number in range(5):
            client.embeddings.create(model="text-embedding-3-small", input=f"No. {number}")
        client.models.list()

    def ask() -> None:
        with Cassette(path) as cassette, cassette.server() as url:
            client = openai.OpenAI(base_url=url, api_key="any")
            with pytest.raises(openai.BadRequestError) as caught:
                client.embeddings.create(model="text-embedding-3-small", input="No. 7")
            assert caught.value.code == "not_recorded"
            message = str(caught.value)
            assert "POST /v1/embeddings was not recorded" in message
            assert message.count("request ") >= 3
            assert 'request 1, POST /v1/embeddings: body.json.input is "No. 7", was "No. 0"' in caught.value.message
            client.models.list()
            with pytest.raises(openai.BadRequestError, match="recorded once, and is asked for once more"):
                client.models.list()
            assert httpx.post(url + "/embeddings", content=b"\xff\x00").status_code == 400
            assert httpx.get(url.replace("/v1", "/")).status_code == 400

    with pytest.raises(CassetteError) as final:
        ask()
    assert len(str(final.value).split("was not recorded")) == 4


@pytest.mark.parametrize(
    "upstream", [None, "ftp://a", "http://u:hush@a/v1", "http://a/v1?x=1", "nonsense", "http://[::1"]
)
def test_a_server_that_can_not_record(tmp_path: Path, upstream: Any) -> None:
    cassette = Cassette(tmp_path / "x", upstream)
    with pytest.raises(ValueError, match="base URL of") as caught, cassette.server():
        pass
    assert "hush" not in str(caught.value)
    cassette.close()


RAW: Dict[str, Tuple[bytes, bytes]] = {
    "header": (b"GET /v1/x HTTP/1.1\r\nX-A: \xe9\xff\r\n", b""),
    "host": (b"GET @127.0.0.1:1/ HTTP/1.1\r\n", b""),
    "path": (b"GET //elsewhere.invalid/%zz?%=%ff HTTP/1.1\r\n", b""),
    "star": (b"OPTIONS * HTTP/1.1\r\n", b""),
    "deep": (b"POST /v1/x HTTP/1.1\r\nContent-Type: application/json\r\n", b'{"a":' * 400 + b"1" + b"}" * 400),
    "deeper": (b"POST /v1/x HTTP/1.1\r\nContent-Type: application/json\r\n", b"[" * 40_000),
    "no form": (b"POST /v1/x HTTP/1.1\r\nContent-Type: multipart/form-data\r\n", b"abc"),
    "no gzip": (b"POST /v1/x HTTP/1.1\r\nContent-Encoding: gzip\r\n", b"abc"),
    "bytes": (b"PUT /v1/x HTTP/1.1\r\nContent-Type: audio/wav\r\n", bytes(range(256)) * 9),
    "socket": (
        b"GET /v1/x HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: a b\r\n",
        b"",
    ),
}


def speak(url: str, head: bytes, body: bytes) -> int:
    """The status that is given to a request, byte for byte."""
    parts = httpx.URL(url)
    with socket.create_connection((parts.host, parts.port or 0), timeout=10) as connection:
        length = b"Content-Length: %d\r\n" % len(body) if body else b""
        end = b"" if b"Upgrade" in head else b"Connection: close\r\n"
        connection.sendall(head + b"Host: x\r\n" + length + end + b"\r\n" + body)
        return int(connection.makefile("rb").readline().split()[1])


@pytest.mark.parametrize("kind", RAW)
def test_odd_requests_pass_and_are_found_again(api: Tuple[Sandbox, str], tmp_path: Path, kind: str) -> None:
    path = tmp_path / "cassette.json"
    with Cassette(path, api[1], mode="record") as cassette, cassette.server() as url:
        recorded = speak(url, *RAW[kind])
    assert 400 <= recorded < 500 or (kind == "socket" and recorded == 502)
    if path.exists():
        with Cassette(path) as cassette:
            with cassette.server() as url:
                assert speak(url, *RAW[kind]) == recorded
            assert cassette.unplayed == []


def test_nobody_there(tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    with Origin(lambda _, __: None) as origin:
        pass
    with Cassette(path, origin.url) as cassette, cassette.server() as url:
        answer = httpx.get(url + "/models")
        assert (answer.status_code, answer.json()["error"]["code"]) == (502, "upstream_failed")
        client = openai.OpenAI(base_url=url, api_key=KEY)
        with pytest.raises(Exception, match="502"):
            client.realtime.connect(model="gpt-realtime").enter()
    assert not path.exists()


PACKS: List[Tuple[str, Callable[[bytes], bytes]]] = [
    ("gzip", gzip.compress),
    ("deflate", zlib.compress),
    ("deflate", lambda data: zlib.compress(data)[2:-4]),
    ("br", lambda data: b"\x8b" + data),
]


@pytest.mark.parametrize(("encoding", "pack"), PACKS)
@pytest.mark.parametrize("kind", ["application/json", "text/event-stream"])
def test_compressed_answers(tmp_path: Path, encoding: str, pack: Callable[[bytes], bytes], kind: str) -> None:
    """A server that compresses although it is asked not to: what can be read is kept in plain, and without secrets."""
    path = tmp_path / "cassette.json"
    plain = b'data: {"key": "%s"}\n\n' % KEY.encode() if "event" in kind else b'{"key": "%s"}' % KEY.encode()
    asked: List[Any] = []

    def act(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        asked.append((handler.headers["accept-encoding"], body))
        give(handler, 200, pack(plain), content_type=kind, content_encoding=encoding)

    with Origin(act) as origin, Cassette(path, origin.url) as cassette, cassette.server() as url:
        sent = gzip.compress(b'{"a": "%s"}' % KEY.encode())
        headers = {"content-type": "application/json", "content-encoding": "gzip"}
        with httpx.stream("POST", url + "/x", content=sent, headers=headers) as answer:
            assert b"".join(answer.iter_raw()) == pack(plain)
            assert answer.headers["content-encoding"] == encoding
    assert asked == [("identity", sent)]
    exchange = content(path)["exchanges"][0]
    assert exchange["request"]["body"] == {"json": {"a": REDACTED}}
    with Cassette(path) as cassette, cassette.server() as url:
        with httpx.stream("POST", url + "/x", content=sent, headers=headers) as answer:
            got = b"".join(answer.iter_raw())
        if encoding == "br":
            assert got == pack(plain).replace(KEY.encode(), REDACTED.encode())
        else:
            assert "content-encoding" not in answer.headers
            assert REDACTED.encode() in got
    assert KEY not in path.read_text(encoding="utf-8")


def test_retries_are_replayed_in_order(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    api[0].faults.add(503, times=2, headers={"retry-after-ms": "1"}, operation="models.list")
    for _ in ("record", "replay"):
        with Cassette(path, api[1]) as cassette, cassette.server() as url:
            client = openai.OpenAI(base_url=url, api_key=KEY, max_retries=2)
            assert client.models.list().data
    assert [each["response"]["status"] for each in content(path)["exchanges"]] == [503, 503, 200]


def test_many_at_once(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"

    async def ask(url: str) -> List[str]:
        async with openai.AsyncOpenAI(base_url=url, api_key=KEY) as client:

            async def one(number: int) -> str:
                stream = await client.responses.create(model="gpt-4o", input=f"No. {number}", stream=True)
                return "".join([event.delta async for event in stream if event.type == "response.output_text.delta"])

            return list(await asyncio.gather(*(one(number) for number in range(16))))

    got: List[List[str]] = []
    for _ in ("record", "replay"):
        with Cassette(path, api[1]) as cassette, cassette.server() as url:
            got.append(asyncio.run(ask(url)))
    assert got[0] == got[1]
    assert len(set(got[0])) > 1


def test_forms_without_files_hide_their_secrets(tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    with Origin(lambda handler, _: give(handler, 200, b"{}")) as origin:
        with Cassette(path, origin.url) as cassette, cassette.server() as url:
            httpx.post(url + "/token", data={"client_secret": "hush", "scope": "all"})
            httpx.post(url + "/x", data={"api_key": "hush", "n": "1"}, files={"f": (f"{KEY}.txt", b"a")})
    text = path.read_text(encoding="utf-8")
    assert "hush" not in text
    assert KEY not in text
    assert content(path)["exchanges"][0]["request"]["body"] == {"form": {"client_secret": REDACTED, "scope": "all"}}
    with Cassette(path) as cassette, cassette.server() as url:
        assert httpx.post(url + "/token", data={"scope": "all", "client_secret": "other"}).status_code == 200


def test_secrets_that_are_split_over_a_stream(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    api[0].on(contains="the key").reply(f"It is {KEY}, is it not?")
    try:
        with Cassette(path, api[1]) as cassette:
            client = cassette.client(api_key="x")
            made: Any = {"messages": [{"role": "user", "content": "Say the key"}], "model": "gpt-4o", "stream": True}
            create: Any = client.chat.completions.create
            said = [chunk.choices[0].delta.content for chunk in create(**made)]
            list(client.responses.create(model="gpt-4o", input="Say the key", stream=True))
    finally:
        api[0].scripts.clear()
    assert len(said) > 6
    for exchange in content(path)["exchanges"]:
        events = exchange["response"]["body"]["events"]
        pieces = [
            each["data"].get("delta") if "delta" in each["data"] else each["data"]["choices"][0]["delta"].get("content")
            for each in events
            if isinstance(each["data"], dict) and ("delta" in each["data"] or each["data"].get("choices"))
        ]
        assert "".join(each or "" for each in pieces) == f"It is {REDACTED}, is it not?"
    assert "sk-proj" not in path.read_text(encoding="utf-8")


# websockets


def talk(connection: Any, *texts: str) -> List[str]:
    """A realtime conversation; gives the types of events and the texts that were said."""
    got = [connection.recv().type]
    connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
    got.append(connection.recv().type)
    for text in texts:
        item: Any = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
        connection.conversation.item.create(item=item)
        connection.response.create()
        for event in connection:
            got.append(event.type + (event.text if event.type == "response.output_text.done" else ""))
            if event.type == "response.done":
                break
    return got


@pytest.mark.parametrize("door", ["client", "server"])
def test_websockets(api: Tuple[Sandbox, str], tmp_path: Path, door: str) -> None:
    path = tmp_path / "cassette.json"

    def converse(cassette: Cassette, *texts: str) -> List[str]:
        if door == "client":
            with cassette.client(**({"api_key": KEY} if cassette.mode == "record" else {})) as client:
                with client.realtime.connect(model="gpt-realtime") as connection:
                    return talk(connection, *texts)
        with cassette.server() as url, openai.OpenAI(base_url=url, api_key=KEY) as client:
            with client.realtime.connect(model="gpt-realtime") as connection:
                return talk(connection, *texts)

    with Cassette(path, api[1]) as cassette:
        recorded = converse(cassette, "Tides?", f"My key is {KEY}")
    assert len(recorded) > 10
    text = path.read_text(encoding="utf-8")
    assert KEY not in text
    exchange = content(path)["exchanges"][0]
    assert exchange["request"]["method"] == "WEBSOCKET"
    assert exchange["request"]["path"] == "/v1/realtime"
    messages = exchange["response"]["messages"]
    assert {each["from"] for each in messages} == {"client", "server"}
    assert messages[0]["json"]["type"] == "session.created"
    assert exchange["response"]["closed"] == {"by": "client", "code": 1000, "reason": ""}
    with Cassette(path) as cassette:
        assert converse(cassette, "Tides?", f"My key is sk-other-{'x' * 20}") == recorded
        assert cassette.unplayed == []

    def wrong() -> None:
        with Cassette(path) as cassette:
            with pytest.raises(Exception) as caught:
                converse(cassette, "Rides?")
            assert "Rides?" in str(caught.value) or "1008" in str(caught.value)

    with pytest.raises(CassetteError, match=r'of WEBSOCKET /v1/realtime.*message \d+ .*"Rides\?", was "Tides\?"'):
        wrong()


def test_async_websockets(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"

    async def converse(cassette: Cassette) -> List[Any]:
        async with cassette.async_client(**({"api_key": KEY} if cassette.mode == "record" else {})) as client:
            async with client.responses.connect() as connection:
                await connection.response.create(model="gpt-4o", input="Tides?")
                got: List[Any] = []
                async for event in connection:
                    got.append(event.to_dict())
                    if event.type == "response.completed":
                        return got
                return got

    got: List[Any] = []
    for _ in ("record", "replay"):
        with Cassette(path, api[1]) as cassette:
            got.append(asyncio.run(converse(cassette)))
    assert len(got[0]) > 5
    assert got[1] == got[0]


def test_websockets_as_they_end(tmp_path: Path) -> None:
    """Closed by the server, lost, refused; text that is no JSON, and bytes."""
    from websockets.exceptions import ConnectionClosed, InvalidStatus
    from websockets.sync.client import connect

    path = tmp_path / "cassette.json"
    scripts: List[Script] = [
        ["plain", b"\xff\x00", READ, {"n": 1}, 4001],
        ["a", DROP],
        Refuse(401),
        [READ, "b", LISTEN],
    ]

    def journey(url: str) -> List[Any]:
        got: List[Any] = []
        address = url.replace("http", "ws") + "/realtime?model=m"
        for _ in range(3):
            try:
                with connect(address, additional_headers={"authorization": f"Bearer {KEY}"}) as peer:
                    try:
                        got += [peer.recv(), *([peer.recv()] if not got else [])]
                        peer.send(b"\x01\x02")
                        got.append(peer.recv())
                        peer.recv()
                    except ConnectionClosed as error:
                        got.append(error.rcvd.code if error.rcvd else None)
            except InvalidStatus as error:
                got.append((error.response.status_code, error.response.body))
        with connect(address, subprotocols=["realtime", f"openai-insecure-api-key.{KEY}"]) as peer:  # type: ignore[list-item]
            peer.send("hi")
            got.append(peer.recv())
        return got

    with Sockets(*scripts) as server, Cassette(path, server.url) as cassette, cassette.server() as url:
        recorded = journey(url)
        assert server.received[0] == b"\x01\x02"
    assert recorded[:4] == ["plain", b"\xff\x00", '{"n": 1}', 4001]
    assert recorded[4:6] == ["a", None]
    assert recorded[6][0] == 401
    assert recorded[7:] == ["b"]
    assert KEY not in path.read_text(encoding="utf-8")
    with Cassette(path) as cassette:
        with cassette.server() as url:
            replayed = journey(url)
        assert cassette.unplayed == []
    replayed[2] = json.dumps(json.loads(replayed[2]))
    assert replayed == recorded


def test_timing_of_websockets(tmp_path: Path) -> None:
    from websockets.sync.client import connect

    path = tmp_path / "cassette.json"
    with Sockets([{"n": 1}, READ, {"n": 2}, LISTEN]) as server, Cassette(path, server.url) as cassette:
        with cassette.server() as url, connect(url.replace("http", "ws") + "/x") as peer:
            peer.recv()
            peer.send("go")
            peer.recv()
    tape = content(path)
    for message, at in zip(tape["exchanges"][0]["response"]["messages"], (0.0, 0.1, 0.4)):
        message["at"] = at
    tape["exchanges"][0]["response"]["at"] = 0.0
    path.write_text(json.dumps(tape), encoding="utf-8")
    took: Dict[bool, float] = {}
    for timing in (True, False):
        with Cassette(path, timing=timing) as cassette, cassette.server() as url:
            with connect(url.replace("http", "ws") + "/x") as peer:
                peer.recv()
                peer.send("go")
                started = real_time.monotonic()
                peer.recv()
                took[timing] = real_time.monotonic() - started
    assert took[True] >= 0.28 > took[False]


# the command line


def test_the_command_line(
    api: Tuple[Sandbox, str], tmp_path: Path, start: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tape.json"
    monkeypatch.setenv("KEY_OF_API", KEY)
    process = start("--record", str(path), "--upstream", api[1], "--upstream-key-env", "KEY_OF_API")
    with openai.OpenAI(base_url=process.url, api_key="another") as client:
        recorded = client.responses.create(model="gpt-4o", input="Tides?")
    refused = httpx.get(process.url + "/models", headers={"origin": "https://attacker.example"})
    assert refused.status_code == 403
    assert httpx.get(process.url + "/models", headers={"origin": "http://localhost:3000"}).status_code == 200
    status, errors = process.stop()
    assert status == 0
    assert KEY not in errors
    text = path.read_text(encoding="utf-8")
    assert KEY not in text
    assert "another" not in text

    process = start("--replay", str(path), "--timing")
    with openai.OpenAI(base_url=process.url, api_key="any") as client:
        assert client.responses.create(model="gpt-4o", input="Tides?") == recorded
    assert process.stop() == (0, "")

    process = start("--replay", str(path))
    with openai.OpenAI(base_url=process.url, api_key="any") as client:
        with pytest.raises(openai.BadRequestError, match="Nearest"):
            client.responses.create(model="gpt-4o", input="Rivers?")
    status, errors = process.stop()
    assert status == 1
    assert 'body.json.input is "Rivers?", was "Tides?"' in errors


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--record", "x"], "--record needs --upstream"),
        (["--record", "x", "--replay", "x"], "not allowed with argument --record"),
        (["--record", "x", "--upstream", "http://u:hush@a/v1"], "must be the base URL"),
        (["--record", "x", "--upstream", "http://a/v1", "--seed", "3"], "--seed does not go with --record"),
        (["--replay", "x", "--upstream", "http://a/v1"], "--upstream does not go with --replay"),
        (["--record", ".", "--upstream", "http://a/v1"], "cannot record: . is a folder"),
        (["--record", f"{__file__}/x", "--upstream", "http://a/v1"], "cannot record"),
        (["--timing"], "--timing goes with --replay"),
        (["--replay", "no/such.json"], "there is no cassette"),
        (["--replay", "."], "can't be replayed"),
    ],
)
def test_wrong_command_lines(arguments: List[str], message: str, capsys: Any) -> None:
    from openai_sandbox.__main__ import main

    try:
        status = main(["--port", "0", *arguments])
    except SystemExit as error:
        status = int(str(error.code))
    errors = capsys.readouterr().err
    assert status in (1, 2)
    assert message in errors
    assert "hush" not in errors


# files


def test_kill_leaves_a_whole_file(api: Tuple[Sandbox, str], tmp_path: Path, start: Any) -> None:
    """What was complete a second before is there, and the file can be read, whenever the process is killed."""
    path = tmp_path / "tape.json"
    process = start("--record", str(path), "--upstream", api[1])
    with httpx.Client(base_url=process.url, headers={"authorization": "Bearer x"}) as http:
        for _ in range(30):
            http.get("/models")
        for _ in range(600):  # the last of them are written soon, although nothing more happens
            if path.exists() and len(content(path)["exchanges"]) == 30:
                break
            real_time.sleep(0.01)
        assert len(content(path)["exchanges"]) == 30
        writer = threading.Thread(target=_hurry, args=(http,))
        writer.start()
        real_time.sleep(0.1)
        process.stop(signal.SIGKILL)
        writer.join(20)
    assert len(content(path)["exchanges"]) >= 30


def _hurry(http: httpx.Client) -> None:
    with suppress(httpx.HTTPError, RuntimeError):
        for _ in range(1000):
            http.get("/models")


def test_a_file_that_can_not_be_written_keeps_the_old_one(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.write_text("a file")
    with Origin(lambda handler, _: give(handler, 200, b"{}")) as origin:
        cassette = Cassette(folder / "x.json", origin.url, mode="record")
        with pytest.raises(OSError), httpx.Client(transport=cassette.transport()) as http:
            http.get(origin.url + "/x")
        with pytest.raises(OSError):
            cassette.close()
        cassette = Cassette(folder / "x.json", origin.url, mode="record")
        with cassette.server() as url:
            assert [httpx.get(url + "/x").content for _ in range(2)] == [b"{}"] * 2
        with pytest.raises(OSError):
            cassette.close()
    assert folder.read_text() == "a file"


WHOLE: Any = {
    "format": "openai_sandbox cassette",
    "version": 1,
    "upstream": "http://127.0.0.1:1/v1",
    "exchanges": [
        {
            "request": {"method": "GET", "path": "/v1/a", "query": {"x": "1"}, "headers": {"a": "b"}},
            "response": {
                "status": 200,
                "at": 0.1,
                "headers": {"a": ["b", "c"]},
                "body": {"json": {"n": 1}},
                "ended_at": 1,
            },
        },
        {
            "request": {"method": "GET", "path": "/v1/a", "query": {"x": "1"}, "headers": {"a": "b"}},
            "response": {
                "status": 200,
                "at": 0.1,
                "headers": {},
                "body": {"events": [{"at": 0.2, "event": "x", "data": {"n": 1}}, {"raw": ": a"}, {"rest": "b"}]},
                "ended_at": 1,
                "ended": "ReadError",
            },
        },
        {
            "request": {"method": "WEBSOCKET", "path": "/v1/a", "query": {"x": "1"}, "headers": {}},
            "response": {
                "status": 101,
                "at": 0.1,
                "headers": {},
                "messages": [
                    {"at": 0.1, "from": "server", "json": {"n": 1}},
                    {"at": 0.2, "from": "client", "text": "a"},
                ],
                "closed": {"by": "server", "code": 1000, "reason": ""},
                "ended_at": 1,
            },
        },
    ],
}
WRONG: List[Any] = [None, 5, -1, 1e400, True, "x", "\r\n", [], [1], {}, {"x": 1}, "🐢" * 60]


def damaged(seed: int) -> Any:
    """The file with something in it replaced, or missing."""
    chance = random.Random(seed)
    tape = copy.deepcopy(WHOLE)
    places: List[Tuple[Any, Any]] = []

    def walk(value: Any) -> None:
        keys: Any = list(value) if is_object(value) else range(len(value))
        for key in keys:
            places.append((value, key))
            if is_object(value[key]) or is_array(value[key]):
                walk(value[key])

    walk(tape)
    holder, key = chance.choice(places)
    if is_object(holder) and chance.random() < 0.2:
        del holder[key]
    else:
        holder[key] = chance.choice(WRONG)
    return tape


def test_damaged_files_are_refused_or_played(tmp_path: Path) -> None:
    """No damage leads to anything else than a clear error, or an answer."""
    from openai_sandbox.player import Player
    from openai_sandbox.wire import Request

    path = tmp_path / "tape.json"
    refused = 0
    for seed in range(600):
        path.write_text(json.dumps(damaged(seed)), encoding="utf-8")
        try:
            player = Player(path, timing=bool(seed % 2))
        except CassetteError:
            refused += 1
            continue
        for _ in range(2):
            try:
                player.handle(Request("GET", "/v1/a", "x=1")).read()
            except CassetteError:
                pass
        try:
            said: Any = player.connect(Request("GET", "/v1/a", "x=1"))
            if hasattr(said, "open"):
                list(zip(range(20), said.open()))
                list(zip(range(20), said.receive("a")))
        except CassetteError:
            pass
    assert 200 < refused < 590


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "it is not JSON"),
        (json.dumps(WHOLE)[:-40], "it is not JSON"),
        ("[" * 5000, "deeply|not JSON"),
        (json.dumps({**WHOLE, "version": 2}), "its version is 2, this package reads 1"),
        (json.dumps({**WHOLE, "exchanges": 5}), '"exchanges" are no list'),
        (json.dumps({**WHOLE, "upstream": 5}), '"upstream" is 5'),
    ],
)
def test_other_files_are_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "tape.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CassetteError, match=message):
        Cassette(path)
    assert path.read_text(encoding="utf-8") == text


def test_help_names_the_options() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "openai_sandbox", "--help"], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    for option in ("--record FILE", "--replay FILE", "--timing"):
        assert option in shown

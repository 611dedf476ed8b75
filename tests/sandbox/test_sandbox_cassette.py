"""Cassettes: what is recorded from a server over real HTTP is what is replayed without one."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import inspect
import json
import os
import socket
import subprocess
import sys
import threading
import time as real_time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import httpx
import pytest

import openai
from openai_sandbox import Cassette, CassetteError, Sandbox
from openai_sandbox.recording import Exchange
from openai_sandbox.redaction import REDACTED
from openai_sandbox.tape import load, save

SECRET = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"
HELLO: Any = [{"role": "user", "content": "Hello 🐢"}]
SRC = Path(__file__).parents[2] / "src"
BINARY = bytes(range(256)) * 3


@pytest.fixture(scope="module")
def api() -> Iterator[Tuple[Sandbox, str]]:
    with Sandbox(seed=3) as sandbox, sandbox.server() as url:
        yield sandbox, url


async def _wait(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def _items(stream: Any) -> List[Any]:
    return [each async for each in stream] if hasattr(stream, "__aiter__") else list(stream)


async def journey(client: Any) -> Dict[str, Any]:
    """Calls of every kind, with a client of either sort, and what they gave."""
    out: Dict[str, Any] = {}
    out["chat"] = await _wait(client.chat.completions.create(model="gpt-4o", messages=HELLO))
    stream = await _wait(client.chat.completions.create(model="gpt-4o", messages=HELLO, stream=True))
    out["stream"] = await _items(stream)
    stream = await _wait(client.responses.create(model="gpt-4o", input="Tides", stream=True))
    out["events"] = await _items(stream)
    file = out["file"] = await _wait(client.files.create(file=("a.bin", BINARY), purpose="user_data"))
    content = await _wait(client.files.content(file.id))
    out["content"] = await _wait(content.aread() if hasattr(content, "aread") else content.read())
    out["page"] = (await _wait(client.files.list(limit=2, order="desc"))).data
    speech = await _wait(client.audio.speech.create(model="tts-1", voice="alloy", input="Hi"))
    out["speech"] = await _wait(speech.aread())
    with pytest.raises(openai.NotFoundError) as caught:
        await _wait(client.files.retrieve("file-nothing"))
    out["error"] = (caught.value.status_code, caught.value.body, caught.value.request_id)
    out["deleted"] = await _wait(client.files.delete(file.id))
    return out


def run(cassette: Cassette, kind: str, **options: Any) -> Dict[str, Any]:
    async def go() -> Dict[str, Any]:
        if kind == "sync":
            with cassette.client(**options) as client:
                return await journey(client)
        async with cassette.async_client(**options) as client:
            return await journey(client)

    return asyncio.run(go())


@pytest.mark.parametrize("player", ["sync", "async"])
@pytest.mark.parametrize("recorder", ["sync", "async"])
def test_replay_equals_what_was_recorded(
    api: Tuple[Sandbox, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, recorder: str, player: str
) -> None:
    path = tmp_path / "deep" / "cassette.json"
    with Cassette(path, api[1]) as cassette:
        assert cassette.mode == "record"
        recorded = run(cassette, recorder, api_key=SECRET, organization="org-hidden99", project="proj_hidden99")
    assert [each.name for each in path.parent.iterdir()] == ["cassette.json"]

    def offline(*_: Any, **__: Any) -> Any:
        raise AssertionError("replaying needs no network")

    monkeypatch.setattr(socket.socket, "connect", offline)
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with Cassette(path) as cassette:
        assert (cassette.mode, cassette.upstream) == ("replay", api[1])
        assert len(cassette.unplayed) == 9
        replayed = run(cassette, player)
        assert cassette.unplayed == []
    assert replayed == recorded
    assert replayed["content"] == BINARY
    assert len(replayed["stream"]) > 3


def tell(client: openai.OpenAI, key: str, user: str, secret: str) -> Any:
    """A request that has secrets in its text and in its tool."""
    return client.responses.create(
        model="gpt-4o",
        input=f"My key is {key}, see https://{user}:{secret}@files.example/a?sig={secret}&x=1",
        tools=[
            {
                "type": "mcp",
                "server_label": "x",
                "server_url": "https://mcp.example/sse",
                "authorization": secret,
                "headers": {"X-Auth-Token": secret, "X-Shown": "shown"},
            }
        ],
    )


def test_the_file_is_readable_and_without_secrets(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    with Cassette(path, api[1]) as cassette:
        options: Any = {"api_key": SECRET, "organization": "org-hidden99", "project": "proj_hidden99"}
        client = cassette.client(**options, default_headers={"cookie": "crumb=hidden99", "api-key": "hidden99"})
        run(cassette, "sync", **options)
        key = client.realtime.client_secrets.create().value
        said = tell(client, SECRET, "u", "hidden99")
    text = path.read_text(encoding="utf-8")
    for secret in (SECRET, "hidden99", key):
        assert secret not in text
    content = json.loads(text)
    assert (content["format"], content["version"], content["upstream"]) == ("openai_sandbox cassette", 1, api[1])
    exchanges = {
        (each["request"]["method"], each["request"]["path"], index): each
        for index, each in enumerate(content["exchanges"])
    }
    chat = exchanges["POST", "/v1/chat/completions", 0]
    assert chat["request"]["body"]["json"]["messages"] == HELLO
    assert chat["request"]["headers"]["authorization"] == REDACTED
    assert "🐢" in text
    assert chat["response"]["body"]["json"]["object"] == "chat.completion"
    events = exchanges["POST", "/v1/chat/completions", 1]["response"]["body"]["events"]
    assert events[-1]["data"] == "[DONE]"
    assert events[0]["data"]["object"] == "chat.completion.chunk"
    times = [event["at"] for event in events]
    assert times == sorted(times)
    assert exchanges["POST", "/v1/responses", 2]["response"]["body"]["events"][0]["event"] == "response.created"
    form = exchanges["POST", "/v1/files", 3]["request"]["body"]
    assert exchanges["POST", "/v1/files", 3]["request"]["headers"]["content-type"] == "multipart/form-data"
    assert form["form"] == {"purpose": "user_data"}
    assert form["files"][0]["filename"] == "a.bin"
    assert len(form["files"][0]["sha256"]) == 64
    assert set(exchanges[("GET", f"/v1/files/{_file(content)}/content", 4)]["response"]["body"]) == {"base64"}
    asked = content["exchanges"][-1]["request"]["body"]["json"]
    assert asked["tools"][0]["headers"] == {"X-Auth-Token": REDACTED, "X-Shown": "shown"}
    with Cassette(path) as cassette:  # the same question with another key is the same request
        client = cassette.client()
        again = tell(client, f"sk-{'z' * 40}", "me", "mine")
        assert again.id == said.id
        assert client.realtime.client_secrets.create().value == REDACTED


def test_short_values_and_vectors_have_one_line(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    with Cassette(path, api[1]) as cassette:
        vector = cassette.client(api_key="x").embeddings.create(
            model="text-embedding-3-small", input="Tides 🐢", encoding_format="float", dimensions=200
        )
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) < 60
    with Cassette(path) as cassette:
        assert vector == cassette.client().embeddings.create(
            model="text-embedding-3-small", input="Tides 🐢", encoding_format="float", dimensions=200
        )


def _file(content: Any) -> str:
    return content["exchanges"][3]["response"]["body"]["json"]["id"]


def test_equal_requests_are_answered_in_order(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    api[0].on("chat.completions.create", contains="Next?").reply("one").reply("two")
    ask = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Next?"}]}
    with Cassette(path, api[1]) as cassette:
        client = cassette.client(api_key="x")
        recorded = [client.post("/chat/completions", cast_to=object, body=ask) for _ in range(2)]
    assert recorded[0] != recorded[1]
    cassette = Cassette(path)
    client = cassette.client()
    turned = dict(reversed(list(ask.items())))  # the order of members is of no account
    assert [client.post("/chat/completions", cast_to=object, body=turned) for _ in range(2)] == recorded
    with pytest.raises(CassetteError, match=r"recorded 2 times"):
        client.post("/chat/completions", cast_to=object, body=ask)


def test_what_was_not_recorded_names_the_nearest(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    with Cassette(path, api[1]) as cassette:
        client = cassette.client(api_key="x")
        client.models.list()
        client.embeddings.create(model="text-embedding-3-small", input="Tides", encoding_format="float")
        client.files.create(file=("a.txt", b"abc"), purpose="user_data")
    started = real_time.monotonic()

    def wrong() -> None:
        with Cassette(path, mode="replay") as cassette:
            client = cassette.client()
            with pytest.raises(CassetteError) as caught:
                client.embeddings.create(model="text-embedding-3-small", input="Rides", encoding_format="float")
            assert 'request 2, POST /v1/embeddings: body.json.input is "Rides", was "Tides"' in str(caught.value)
            with pytest.raises(CassetteError, match=r"files\[0\]\.sha256 is"):
                client.files.create(file=("a.txt", b"abd"), purpose="user_data")
            with pytest.raises(CassetteError, match=r"request 1, GET /v1/models: .*query\b"):
                client.models.list(extra_query={"after": "x"})

    with pytest.raises(CassetteError) as final:
        wrong()
    assert str(final.value).count("was not recorded") == 3
    assert real_time.monotonic() - started < 2  # it is no failure of the network: the client does not try again


def test_forms_match_whatever_their_boundary(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    bodies = [
        f'--{mark}\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nuser_data\r\n--{mark}\r\n'
        'content-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc\r\n'
        f"--{mark}--\r\n"
        for mark in ("first", "second")
    ]
    answers = []
    for mark, body in zip(("first", "second"), bodies):
        with Cassette(path, api[1]) as cassette, httpx.Client(transport=cassette.transport()) as http:
            headers = {"content-type": f"multipart/form-data; boundary={mark}", "authorization": "Bearer x"}
            answers.append(http.post(api[1] + "/files", content=body, headers=headers).json())
    assert answers[0]["object"] == "file"
    assert answers[0] == answers[1]


def test_timing(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    with Cassette(path, api[1]) as cassette:
        list(cassette.client(api_key="x").chat.completions.create(model="gpt-4o", messages=HELLO, stream=True))
    content = json.loads(path.read_text(encoding="utf-8"))
    answer = content["exchanges"][0]["response"]
    answer["at"], answer["ended_at"] = 0.1, 0.4
    for event in answer["body"]["events"][3:]:
        event["at"] = 0.3
    for event in answer["body"]["events"][:3]:
        event["at"] = 0.1
    path.write_text(json.dumps(content), encoding="utf-8")

    async def arrivals(timing: bool) -> List[float]:
        started = real_time.monotonic()
        with Cassette(path, timing=timing) as cassette:
            async with cassette.async_client() as client:
                stream = await client.chat.completions.create(model="gpt-4o", messages=HELLO, stream=True)
                return [real_time.monotonic() - started async for _ in stream]

    slow = asyncio.run(arrivals(True))
    assert slow[0] >= 0.1
    assert slow[3] - slow[2] >= 0.15
    assert slow[-1] >= 0.3
    assert asyncio.run(arrivals(False))[-1] < slow[-1]


class Hesitant:
    """A server that says two events, and the rest when it is told to: the end, or none."""

    def __init__(self, end: Callable[[], bytes]) -> None:
        self._end = end
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection, contextlib.suppress(OSError):  # of a client that leaves
            connection.recv(1 << 16)
            connection.sendall(
                b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
            )
            for piece in (b'data: {"n": 1}\r\n\r', b'\ndata: {"n": 2}\r\n\r\n', b": hm\r\n\r\ndata: cut"):
                connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
                real_time.sleep(0.01)
            connection.sendall(self._end())

    def close(self) -> None:
        self._thread.join(10)
        self._listener.close()


def _read(transport: httpx.BaseTransport, url: str, then: Callable[[], object] = lambda: None) -> Tuple[bytes, Any]:
    got = b""
    with httpx.Client(transport=transport, timeout=10) as http, http.stream("GET", url + "/events") as answer:
        try:
            for piece in answer.iter_raw():
                got += piece
                if b"cut" in got:
                    then()
        except (httpx.TransportError, CassetteError) as error:
            return got, error
    return got, None


def test_broken_streams_are_passed_on_at_once_and_break_again(tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    go = threading.Event()
    server = Hesitant(lambda: b"" if go.wait(10) else b"0\r\n\r\n")
    with Cassette(path) as cassette:
        _, error = _read(cassette.transport(), server.url, go.set)  # the server ends when its first events are here
    server.close()
    assert isinstance(error, httpx.RemoteProtocolError)
    answer = json.loads(path.read_text(encoding="utf-8"))["exchanges"][0]["response"]
    assert answer["ended"] == "RemoteProtocolError"
    kinds = [{name: value for name, value in event.items() if name != "at"} for event in answer["body"]["events"]]
    assert kinds == [{"data": {"n": 1}}, {"data": {"n": 2}}, {"raw": ": hm"}, {"rest": "data: cut"}]
    with Cassette(path) as cassette:
        again, error = _read(cassette.transport(), "http://elsewhere.invalid/v1")
    assert again == b'data: {"n":1}\n\ndata: {"n":2}\n\n: hm\n\ndata: cut'
    assert isinstance(error, httpx.RemoteProtocolError)


def test_streams_that_a_client_left(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"

    def first(cassette: Cassette, count: int) -> List[Any]:
        client = cassette.client(api_key="x")
        with client.chat.completions.create(model="gpt-4o", messages=HELLO, stream=True) as stream:
            return [chunk for _, chunk in zip(range(count), stream)]

    left = threading.Event()
    server = Hesitant(lambda: b"0\r\n\r\n" if left.wait(10) else b"")
    with Cassette(path) as cassette, httpx.Client(transport=cassette.transport()) as http:
        with http.stream("GET", server.url + "/events") as answer:
            piece = next(answer.iter_raw())
            assert b'{"n": 1}' in piece
        left.set()
    server.close()
    assert json.loads(path.read_text(encoding="utf-8"))["exchanges"][0]["response"]["ended"] == "left"
    with Cassette(path) as cassette, httpx.Client(transport=cassette.transport()) as http:
        with http.stream("GET", "http://elsewhere.invalid/v1/events") as answer:
            assert next(answer.iter_raw()) == piece
    with Cassette(path) as cassette:
        got, error = _read(cassette.transport(), "http://elsewhere.invalid/v1")
    assert got == piece
    assert "did not read further" in str(error)

    with Cassette(tmp_path / "open.json", api[1]) as cassette:  # nobody closes this one
        client = cassette.client(api_key="x")
        stream = client.chat.completions.create(model="gpt-4o", messages=HELLO, stream=True)
        next(stream)
    assert (tmp_path / "open.json").exists()
    assert first(Cassette(tmp_path / "open.json"), 1)
    stream.close()


def test_nothing_is_recorded_of_a_server_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with Cassette(path, f"http://127.0.0.1:{port}/v1") as cassette, pytest.raises(openai.APIConnectionError):
        cassette.client(api_key="x", max_retries=0).models.list()
    assert not path.exists()


def test_what_nobody_closes_is_written_at_the_end_of_the_program(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    code = (
        "from openai_sandbox import Cassette\n"
        f"client = Cassette({str(path)!r}, {api[1]!r}).client(api_key='x')\n"
        "for _ in range(3): client.models.list()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60, env={**os.environ, "PYTHONPATH": str(SRC)})
    assert len(json.loads(path.read_text(encoding="utf-8"))["exchanges"]) == 3


def test_over_another_transport_and_record_again(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    for name in ("first", "second"):
        with Cassette(path, "http://u:hidden99@sandbox.invalid/v1", mode="record") as cassette:
            http = httpx.Client(transport=cassette.transport(sandbox.transport()))
            client = openai.OpenAI(api_key="x", base_url="http://sandbox.invalid/v1", http_client=http)
            client.conversations.create(metadata={"name": name})
    text = path.read_text(encoding="utf-8")
    assert "second" in text
    assert "first" not in text
    assert "hidden99" not in text


@pytest.mark.parametrize("packed", [False, True])
def test_asks_for_answers_that_are_not_compressed(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / "cassette.json"

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["accept-encoding"] == "identity"
        if not packed:
            return httpx.Response(200, json={"a": 1})
        headers = {"content-encoding": "gzip", "content-type": "application/json"}
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(gzip.compress(b'{"a":1}')))

    for mode in ("record", "replay"):
        with Cassette(path, mode=mode) as cassette:
            with httpx.Client(transport=cassette.transport(httpx.MockTransport(answer))) as http:
                got = http.get("http://api.invalid/v1/x")
        assert got.json() == {"a": 1}
        assert got.request.headers["accept-encoding"] != "identity"


def test_streams_read_to_their_last_event_are_whole(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    body = {"model": "gpt-4o", "messages": HELLO, "stream": True}
    with Cassette(path, api[1]) as cassette, httpx.Client(transport=cassette.transport()) as http:
        headers = {"authorization": "Bearer x"}
        with http.stream("POST", api[1] + "/chat/completions", json=body, headers=headers) as answer:
            for piece in answer.iter_raw():
                if b"[DONE]" in piece:
                    break
    with Cassette(path) as cassette, httpx.Client(transport=cassette.transport()) as http:
        assert http.post(api[1] + "/chat/completions", json=body).text.endswith("data: [DONE]\n\n")


def test_failed_attempts_are_replayed(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"
    with Cassette(path, api[1]) as cassette:
        api[0].faults.add(429, times=1, headers={"retry-after-ms": "1"}, operation="models.list")
        count = len(cassette.client(api_key="x").models.list().data)
    statuses = [each["response"]["status"] for each in json.loads(path.read_text(encoding="utf-8"))["exchanges"]]
    assert statuses == [429, 200]
    with Cassette(path) as cassette:
        assert len(cassette.client().models.list().data) == count
        assert cassette.unplayed == []


def test_many_at_once(api: Tuple[Sandbox, str], tmp_path: Path) -> None:
    path = tmp_path / "cassette.json"

    async def ask(cassette: Cassette) -> List[str]:
        async with cassette.async_client(api_key="x") as client:

            async def one(number: int) -> str:
                stream = await client.responses.create(model="gpt-4o", input=f"No. {number}", stream=True)
                return "".join([event.delta async for event in stream if event.type == "response.output_text.delta"])

            return list(await asyncio.gather(*(one(number) for number in range(12))))

    with Cassette(path, api[1]) as cassette:
        recorded = asyncio.run(ask(cassette))
    with Cassette(path) as cassette:
        assert asyncio.run(ask(cassette)) == recorded
    assert len(set(recorded)) > 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "it is not JSON"),
        ("[]", 'it has no "format"'),
        ('{"format": "openai_sandbox cassette", "version": 9}', "its version is 9"),
        ('{"format": "openai_sandbox cassette", "version": 1, "exchanges": [{}]}', "exchange 1 is damaged"),
        (
            '{"format": "openai_sandbox cassette", "version": 1, "exchanges": [{"request": {"method": "GET", "path": '
            '"/"}, "response": {"status": 200, "headers": {}, "body": {"base64": "?"}}}]}',
            "exchange 1 is damaged: ValueError: base64",
        ),
    ],
)
def test_damaged_files(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "cassette.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CassetteError) as caught:
        Cassette(path)
    assert message in str(caught.value)
    assert "mode='record'" in str(caught.value)
    assert path.read_text(encoding="utf-8") == content


def test_wrong_arguments(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="mode is one of auto, record, replay"):
        Cassette(tmp_path / "x", mode="play")
    with pytest.raises(FileNotFoundError, match="mode='record'"):
        Cassette(tmp_path / "x", mode="replay")
    cassette = Cassette(tmp_path / "x", "http://127.0.0.1:1/v1")
    cassette.close()
    with pytest.raises(CassetteError, match="is closed"):
        cassette.client(api_key="x").models.list()


BODIES = [
    ("application/json", b'{"a":[1,2.5,null,"\xf0\x9f\x90\xa2"]}', "json"),
    ("application/json", b'{"a":1,"a":2}', "text"),
    ("application/json", b'{"a":1e999}', "text"),
    ("application/json", b'{"a":"\\ud800"}', "json"),
    ("application/json", b"<html>", "text"),
    ("text/plain", b'{"a":  1}\n', "text"),
    ("application/jsonl", b'{"a": 1}\n', "text"),
    ("application/octet-stream", b"\xff\x00", "base64"),
    ("text/event-stream", b"id: 3\nretry: 9\nevent: x\ndata: a\ndata: b\n\n", "events"),
    ("text/event-stream", b": ping\n\ndata: [DONE]\n\n", "events"),
    ("text/event-stream", b"data: \xff\n\ndata: [1]\n\nda", "events"),
    ("text/event-stream", b'event: x\ndata: "text"\n\ndata: 7\n\n', "events"),
]


@pytest.mark.parametrize(("kind", "body", "form"), BODIES)
@pytest.mark.parametrize("step", [1, 3, 1000])
def test_bodies_survive(kind: str, body: bytes, form: str, step: int, tmp_path: Path) -> None:
    exchange = Exchange({"method": "GET", "path": "/"})
    exchange.answer(200, [("content-type", kind)], 0.1)
    for start in range(0, len(body), step):
        exchange.feed(body[start : start + step], 0.2)
    exchange.finish(0.3)
    save(tmp_path / "x", None, [exchange])
    written = json.loads((tmp_path / "x").read_bytes())["exchanges"][0]
    assert list(written["response"]["body"]) == [form]
    _, read = load(tmp_path / "x")
    assert read[0].response(False, AssertionError()).read() == body

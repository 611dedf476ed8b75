"""Faults that damage answers, in process and over sockets, and answers from the future."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import time as real_time
from collections.abc import Iterator
from typing import Any, List, Tuple
from urllib.parse import urlsplit

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidMessage, InvalidStatus
from websockets.sync.client import connect as open_websocket

import openai
from openai import AsyncOpenAI, OpenAI
from openai_sandbox import Sandbox, domains
from openai_sandbox.faults import KINDS, Faults

CHAT = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}
KEY = {"authorization": "Bearer x"}
DOORS = ("process", "server")


@pytest.fixture
def served(sandbox: Sandbox) -> Iterator[str]:
    with sandbox.server() as url:
        yield url


@pytest.fixture(params=DOORS)
def web(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A plain client, through both doors."""
    options: Any = {"base_url": "http://sandbox/v1", "transport": sandbox.transport()}
    if request.param == "server":
        options = {"base_url": request.getfixturevalue("served"), "trust_env": False}
    with httpx.Client(**options, headers=KEY, timeout=5) as made:
        yield made


@pytest.fixture(params=DOORS)
def client(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[OpenAI]:
    """The project's own client, through both doors."""
    options: Any = {"max_retries": 0, "timeout": 5}
    if request.param == "server":
        made = OpenAI(api_key="x", base_url=request.getfixturevalue("served"), **options)
    else:
        made = sandbox.client(**options)
    with made:
        yield made


def ask(client: OpenAI, **more: Any) -> Any:
    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], **more)


def drain(pieces: Any, into: List[Any]) -> None:
    """Keep what comes before it breaks."""
    for piece in pieces:
        into.append(piece)


# refusals


def test_quota(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.faults.add("quota")
    with pytest.raises(openai.RateLimitError) as caught:
        ask(client)
    assert (caught.value.code, caught.value.type) == ("insufficient_quota", "insufficient_quota")
    ask(client)


def test_rate_limit(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.faults.add("rate_limit", seconds=7.5, headers={"x-ratelimit-limit-requests": "60"})
    with pytest.raises(openai.RateLimitError, match=r"try again in 7\.5s") as caught:
        ask(client)
    headers = caught.value.response.headers
    assert (headers["retry-after"], headers["retry-after-ms"]) == ("8", "7500")
    assert headers["x-ratelimit-limit-requests"] == "60"
    assert headers["x-ratelimit-remaining-tokens"] == "0"
    assert headers["x-ratelimit-reset-requests"] == "7.5s"
    assert caught.value.code == "rate_limit_exceeded"


# time


@pytest.mark.parametrize("kind", [503, "latency", "quota"])
def test_waiting(sandbox: Sandbox, web: httpx.Client, kind: Any) -> None:
    sandbox.faults.add(kind, seconds=0.1)
    began = real_time.perf_counter()
    answer = web.get("/models")
    assert real_time.perf_counter() - began >= 0.1
    assert answer.status_code == {503: 503, "latency": 200, "quota": 429}[kind]


@pytest.mark.parametrize(
    ("kind", "more"), [("latency", {}), ("stall", {}), ("stall", {"at": 10}), ("stall", {"event": 2})]
)
def test_a_client_that_has_no_time(sandbox: Sandbox, web: httpx.Client, kind: str, more: Any) -> None:
    sandbox.faults.add(kind, seconds=60, **more)
    with pytest.raises(httpx.ReadTimeout), web.stream("POST", "/chat/completions", json=CHAT, timeout=0.1) as answer:
        answer.read()
    assert web.get("/models").status_code == 200


def test_a_stall_that_ends(sandbox: Sandbox, client: OpenAI) -> None:
    whole = [chunk.choices[0].delta.content for chunk in ask(client, stream=True)]
    sandbox.faults.add("stall", seconds=0.1, event=3)
    stream = iter(ask(client, stream=True))
    next(stream), next(stream)
    began = real_time.perf_counter()
    assert next(stream).choices[0].delta.content == whole[2]
    assert real_time.perf_counter() - began >= 0.05
    assert [chunk.choices[0].delta.content for chunk in stream] == whole[3:]


def test_async_waiting(sandbox: Sandbox) -> None:
    async def use() -> None:
        sandbox.faults.add("latency", seconds=0.05)
        sandbox.faults.add("latency", seconds=60)
        sandbox.faults.add("stall", seconds=60)
        async with sandbox.async_client(timeout=0.1, max_retries=0) as client:
            assert (await client.models.list()).data
            for _ in range(2):
                with pytest.raises(openai.APITimeoutError):
                    await client.models.list()

    asyncio.run(use())


# broken connections


@pytest.mark.parametrize(("kind", "error"), [("disconnect", httpx.RemoteProtocolError), ("reset", httpx.ReadError)])
@pytest.mark.parametrize("place", [{}, {"at": 0}, {"at": 10}])
def test_broken_connections(sandbox: Sandbox, web: httpx.Client, kind: str, error: Any, place: Any) -> None:
    body = web.get("/models").content
    sandbox.faults.add(kind, **place)
    got: List[bytes] = []
    with pytest.raises(error), web.stream("GET", "/models") as answer:
        drain(answer.iter_raw(1), got)
    assert b"".join(got) == body[: place.get("at", 0)]
    assert web.get("/models").status_code == 200
    assert [entry.executed for entry in sandbox.journal] == [True] * 3


@pytest.mark.parametrize("kind", ["disconnect", "reset"])
def test_streams_that_break_off(sandbox: Sandbox, client: OpenAI, kind: str) -> None:
    whole = [chunk.choices[0].delta.content for chunk in ask(client, stream=True)]
    sandbox.faults.add(kind, event=3)
    got: List[Any] = []
    with pytest.raises((openai.APIConnectionError, httpx.TransportError)):
        drain(ask(client, stream=True), got)
    assert [chunk.choices[0].delta.content for chunk in got] == whole[:2]


def test_streams_that_break_at_their_end(sandbox: Sandbox, web: httpx.Client) -> None:
    sandbox.faults.add("disconnect", event=10**6)
    got: List[bytes] = []
    with (
        pytest.raises(httpx.RemoteProtocolError),
        web.stream("POST", "/chat/completions", json={**CHAT, "stream": True}) as answer,
    ):
        drain(answer.iter_raw(), got)
    assert b"".join(got).endswith(b"data: [DONE]\n\n")


def test_what_was_sent_before_the_break_is_there(sandbox: Sandbox, web: httpx.Client) -> None:
    body = {**CHAT, "stream": True}
    events = web.post("/chat/completions", json=body).content.split(b"\n\n")
    sandbox.faults.add("disconnect", event=2)
    pieces: List[bytes] = []
    with pytest.raises(httpx.RemoteProtocolError), web.stream("POST", "/chat/completions", json=body) as answer:
        drain(answer.iter_raw(), pieces)
    got = b"".join(pieces)
    # Ids differ, so only the first event's length is known.
    assert got.count(b"\n\n") == 1
    assert got.startswith(b"data: {")
    second = got.split(b"\n\n")[1]
    assert 0 < len(second) < len(events[1])


@pytest.mark.parametrize("kind", ["disconnect", "reset", "latency"])
def test_broken_calls_are_tried_again(sandbox: Sandbox, client: OpenAI, kind: str) -> None:
    more: Any = {"seconds": 60} if kind == "latency" else {}
    sandbox.faults.add(kind, **more)
    patient = client.with_options(max_retries=1, timeout=0.2)
    assert patient.models.retrieve("gpt-4o").id == "gpt-4o"
    assert [entry.fault for entry in sandbox.journal] == [kind + (";seconds=60" if more else ""), None]


def test_broken_async_calls(sandbox: Sandbox, served: str) -> None:
    async def use(client: AsyncOpenAI) -> None:
        async with client:
            sandbox.faults.add("disconnect")
            assert (await client.models.retrieve("gpt-4o")).id == "gpt-4o"
            for kind, place in (("disconnect", {"event": 2}), ("reset", {"at": 5})):
                sandbox.faults.add(kind, **place)  # type: ignore[arg-type]  # one of them at a time
                stream = await client.responses.create(model="gpt-4o", input="Hi", stream=True)
                with pytest.raises((openai.APIConnectionError, httpx.TransportError)):
                    [event async for event in stream]

    asyncio.run(use(sandbox.async_client(max_retries=2)))
    asyncio.run(use(AsyncOpenAI(api_key="x", base_url=served, max_retries=2)))


def raw(url: str, path: str = "/models", **headers: str) -> Tuple[bytes, bool]:
    """What a socket gets, and whether it ended with a reset."""
    address = urlsplit(url)
    got = b""
    with socket.create_connection((address.hostname, address.port), timeout=5) as connection:
        head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        connection.sendall(f"GET /v1{path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n{head}\r\n".encode())
        try:
            while block := connection.recv(65536):
                got += block
        except ConnectionResetError:
            return got, True
    return got, False


def test_on_the_wire(served: str) -> None:
    assert raw(served, x_sandbox_fault="disconnect") == (b"", False)
    assert raw(served, x_sandbox_fault="reset") == (b"", True)
    got, reset = raw(served, x_sandbox_fault="disconnect;at=0")
    assert got.startswith(b"HTTP/1.1 200 OK\r\n")
    assert got.endswith(b"\r\n\r\n")
    assert not reset
    got, _ = raw(served, x_sandbox_fault="disconnect;at=7")
    assert len(got.partition(b"\r\n\r\n")[2]) == 7
    got, _ = raw(served, x_sandbox_fault="malformed", connection="close")
    head, _, body = got.partition(b"\r\n\r\n")
    assert f"content-length: {len(body)}".encode() in head
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        json.loads(body)


def test_nothing_is_logged(sandbox: Sandbox, served: str, caplog: pytest.LogCaptureFixture) -> None:
    log = logging.getLogger("uvicorn.error")
    log.addHandler(caplog.handler)  # it propagates nothing
    try:
        for fault in ("disconnect", "reset", "disconnect;at=0", "disconnect;at=5", "stall;seconds=0.01", "split"):
            raw(served, x_sandbox_fault=fault, connection="close")
        for fault in ("disconnect", "reset", "close", "latency;seconds=0.01", "disconnect;event=1"):
            connect(served, 0, **{"x-sandbox-fault": fault})
        with pytest.raises(InvalidStatus) as refused:
            connect(served, 0, **{"x-sandbox-fault": "429"})
        assert json.loads(refused.value.response.body)["error"]["code"] == "rate_limit_exceeded"
    finally:
        log.removeHandler(caplog.handler)
    assert caplog.records == []


# bytes


@pytest.mark.parametrize("at", [None, 0, 1, 100, 700, 10**6])
def test_split(sandbox: Sandbox, web: httpx.Client, at: Any) -> None:
    whole = web.get("/models").content
    sandbox.faults.add("split", at=at)
    with web.stream("GET", "/models") as answer:
        pieces = list(answer.iter_raw())
    assert b"".join(pieces) == whole
    if at in (1, 100, 700):
        assert len(pieces[0]) == at


def test_split_streams(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on().reply("Grüße, 🐢!")
    for at in (None, *range(300, 330)):
        sandbox.faults.add("split", at=at)
        assert "".join(chunk.choices[0].delta.content or "" for chunk in ask(client, stream=True)) == "Grüße, 🐢!"


def test_malformed(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.faults.add("malformed")
    with pytest.raises(json.JSONDecodeError):
        ask(client)
    for event, before in ((None, 0), (3, 2)):
        sandbox.faults.add("malformed", event=event)
        got: List[Any] = []
        with pytest.raises(json.JSONDecodeError):
            drain(ask(client, stream=True), got)
        assert len(got) == before


def test_wrong_content_type(sandbox: Sandbox, web: httpx.Client) -> None:
    sandbox.faults.add("content_type")
    sandbox.faults.add("content_type", headers={"content-type": "text/plain"})
    for expected in ("text/html", "text/plain", "application/json"):
        answer = web.get("/models")
        assert answer.headers["content-type"] == expected
        assert answer.json()["object"] == "list"


@pytest.mark.parametrize(("kind", "count"), [("missing_done", 0), ("double_done", 2)])
def test_done(sandbox: Sandbox, client: OpenAI, web: httpx.Client, kind: str, count: int) -> None:
    sandbox.faults.add(kind, times=2)
    text = web.post("/chat/completions", json={**CHAT, "stream": True}).text
    assert text.count("data: [DONE]\n\n") == count
    chunks = [*ask(client, stream=True)]
    assert chunks[-1].choices[0].finish_reason == "stop"


@pytest.mark.parametrize("kind", ["missing_done", "double_done", "close", "malformed", "split"])
def test_damage_that_does_not_fit(sandbox: Sandbox, web: httpx.Client, kind: str) -> None:
    """What has nothing to strike leaves the answer as it is."""
    file = web.post("/files", files={"file": ("a.txt", b"content")}, data={"purpose": "user_data"}).json()
    sandbox.faults.add(kind, **({"event": 9} if kind == "malformed" else {}))  # type: ignore[arg-type]  # just one
    assert web.get(f"/files/{file['id']}/content").content == b"content"


# websockets


class Talker:
    """A websocket that counts."""

    def open(self) -> Iterator[Any]:
        for number in range(3):
            yield {"type": "error", "number": number}

    def receive(self, message: Any) -> Iterator[Any]:
        yield {"type": "error", "said": json.loads(message)["input"]}

    def leave(self) -> None:
        pass


@pytest.fixture
def talker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(domains._found, "responses.connect", lambda call: Talker())


def connect(url: str, count: int, **headers: str) -> Tuple[List[Any], Any]:
    """The messages of a websocket, and the code it is closed with."""
    got: List[Any] = []
    address = url.replace("http", "ws", 1) + "/responses"
    try:
        with open_websocket(address, additional_headers={**KEY, **headers}, proxy=None) as connection:
            for _ in range(count):
                got.append(connection.recv(timeout=5))
    except ConnectionClosed as error:
        return got, error.rcvd.code if error.rcvd is not None else 1006
    except (InvalidMessage, EOFError, ConnectionError):
        return got, None
    return got, 1000


@pytest.mark.usefixtures("talker")
@pytest.mark.parametrize(
    ("fault", "count", "code"),
    [
        ("close", 0, 1011),
        ("close;code=4000;message=Bye;event=3", 2, 4000),
        ("disconnect", 0, 1006),
        ("reset;event=2", 1, 1006),
        ("latency;seconds=0.01", 3, 1000),
        ("stall;seconds=0.01", 3, 1000),
        ("double_done", 3, 1000),
    ],
)
def test_websockets(sandbox: Sandbox, served: str, fault: str, count: int, code: int) -> None:
    got, ended = connect(served, 3, **{"x-sandbox-fault": fault})
    assert ([json.loads(message)["number"] for message in got], ended) == ([*range(count)], code)
    assert connect(served, 3)[1] == 1000


@pytest.mark.usefixtures("talker")
def test_closing_is_for_websockets(sandbox: Sandbox, served: str, web: httpx.Client) -> None:
    sandbox.faults.add("close", code=4000)
    assert web.get("/models").status_code == 200  # and the rule is still there
    assert connect(served, 3) == ([], 4000)
    assert sandbox.faults.all() == []


@pytest.mark.usefixtures("talker")
def test_malformed_messages(sandbox: Sandbox, served: str) -> None:
    sandbox.faults.add("malformed", event=2, operation="responses.connect")
    got, ended = connect(served, 3)
    assert ended == 1000
    assert json.loads(got[0])["number"] == 0
    with pytest.raises(ValueError, match="char"):
        json.loads(got[1])


@pytest.mark.usefixtures("talker")
def test_refused_websockets(sandbox: Sandbox, served: str) -> None:
    sandbox.faults.add(429, operation="responses.connect")
    with pytest.raises(InvalidStatus, match="429"):
        connect(served, 1)


@pytest.mark.usefixtures("talker")
def test_the_client_and_broken_websockets(sandbox: Sandbox, served: str) -> None:
    sandbox.faults.add("disconnect", event=4, operation="responses.connect")
    with OpenAI(api_key="x", base_url=served) as client, client.responses.connect() as connection:
        for _ in range(3):
            connection.recv()
        connection.response.create(model="gpt-4o", input="Hi")
        with pytest.raises(ConnectionClosedError):
            connection.recv()


@pytest.mark.parametrize(
    ("fault", "count"),
    [
        ("disconnect;event=3", 2),
        ("close;code=4000;event=2", 1),
        ("malformed;event=4", 3),
        ("split", 99),
        ("double_done;", 99),
    ],
)
def test_websockets_as_they_really_are(sandbox: Sandbox, fault: str, count: int) -> None:
    got: List[str] = []
    with sandbox.client(default_headers={"x-sandbox-fault": fault}) as client, client.responses.connect() as connection:
        connection.response.create(model="gpt-4o", input="Hi")
        try:
            for event in connection:
                got.append(event.type)
                if event.type == "response.completed":
                    break
        except (ConnectionClosed, ValueError):
            pass
    assert len(got) == count or (count == 99 and got[-1] == "response.completed")


# rules


@pytest.mark.parametrize(
    ("status", "more", "reason"),
    [
        (200, {}, "400 to 599"),
        ("fire", {}, "one of quota"),
        ("quota", {"at": 1}, "no use for 'at'"),
        (500, {"event": 1}, "no use for 'event'"),
        ("close", {"seconds": 1}, "no use for 'seconds'"),
        ("disconnect", {"at": 1, "event": 1}, "exclude"),
        ("disconnect", {"at": -1}, "'at' can't be -1"),
        ("disconnect", {"event": 0}, "'event' can't be 0"),
        ("latency", {"seconds": float("inf")}, "'seconds' can't be inf"),
        ("latency", {}, "needs 'seconds'"),
        ("stall", {}, "needs 'seconds'"),
        ("close", {"code": 1006}, "1006 is no code"),
        ("close", {"code": 99}, "99 is no code"),
        ("quota", {"times": 0}, "'times' must"),
    ],
)
def test_rules_that_make_no_sense(sandbox: Sandbox, http: httpx.Client, status: Any, more: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        sandbox.faults.add(status, **more)
    assert sandbox.faults.all() == []
    text = ";".join([str(status), *(f"{name}={value}" for name, value in more.items())])
    answer = http.get("/models", headers={"x-sandbox-fault": text})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "x-sandbox-fault")


@pytest.mark.parametrize(
    ("status", "more", "reason"),
    [
        ("close", {"operation": "files.list"}, "files.list is no websocket"),
        ("close", {"code": "late"}, "'code' of a close must be a number, not 'late'"),
        ("split", {"at": "3"}, "'at' must be a whole number, not '3'"),
        ("disconnect", {"event": 1.5}, "'event' must be a whole number, not 1.5"),
        ("latency", {"seconds": "1"}, "'seconds' must be a number, not '1'"),
        (429, {"times": 1.5}, "'times' must be a whole number, not 1.5"),
        (429, {"headers": {"retry-after": None}}, "'retry-after' must be a text or a number"),
        (429, {"headers": {"a": "b\r\nc: d"}}, "'a' can't be"),
        (429, {"headers": {"a b": "c"}}, "'a b' is no name"),
        (429, {"headers": {"a": "\u20ac"}}, "'a' can't be"),
    ],
)
def test_arguments_that_make_no_sense(sandbox: Sandbox, status: Any, more: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        sandbox.faults.add(status, **more)
    assert sandbox.faults.all() == []


@pytest.mark.parametrize("option", ["times=x", "at=1.5", "event=x", "seconds=x"])
def test_options_of_the_header_that_are_no_numbers(http: httpx.Client, option: str) -> None:
    name, _, value = option.partition("=")
    answer = http.get("/models", headers={"x-sandbox-fault": f"disconnect;{option}"})
    assert f"'{name}' can't be '{value}'" in answer.json()["error"]["message"]


def test_headers_that_are_numbers(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.faults.add(429, headers={"retry-after": 7, "x-rate": 0.5})
    with pytest.raises(openai.RateLimitError) as error:
        client.with_options(max_retries=0).models.list()
    assert (error.value.response.headers["retry-after"], error.value.response.headers["x-rate"]) == ("7", "0.5")


def test_every_kind_is_described() -> None:
    described = Faults.add.__doc__ or ""
    assert [kind for kind in KINDS if f"`{kind}`" not in described] == []


def test_calls_of_the_sandbox_itself_are_not_damaged(sandbox: Sandbox) -> None:
    sandbox.faults.add("disconnect", times=None, operation="embeddings.create")
    line = {"custom_id": "1", "method": "POST", "url": "/v1/embeddings"}
    body = {"model": "text-embedding-3-small", "input": "x"}
    with sandbox.client(max_retries=0) as client:
        file = client.files.create(file=("a.jsonl", json.dumps({**line, "body": body}).encode()), purpose="batch")
        batch = client.batches.create(input_file_id=file.id, endpoint="/v1/embeddings", completion_window="24h")
        assert client.batches.retrieve(batch.id).status == "completed"
        with pytest.raises(openai.APIConnectionError):
            client.embeddings.create(**body)  # type: ignore[arg-type]  # they fit


# the future


@pytest.mark.parametrize("stream", [False, True])
def test_the_future(sandbox: Sandbox, client: OpenAI, stream: bool) -> None:
    sandbox.future = True
    chat = ask(client, stream=stream)
    if stream:
        chunks = list(chat)
        text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
        assert [bool(chunk.choices) for chunk in chunks][:3] == [True, False, True]
        assert all("field_of_the_future" in chunk.to_dict() for chunk in chunks)
    else:
        text = chat.choices[0].message.content
        assert chat.service_tier == "of_the_future"
    sandbox.future = False
    assert ask(client).choices[0].message.content == text


def test_responses_of_the_future(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.future = True
    response = client.responses.create(model="gpt-4o", input="Hi")
    assert response.output[-1].type == "item_of_the_future"
    assert response.output_text
    events = list(client.responses.create(model="gpt-4o", input="Hi", stream=True))
    assert [event.type for event in events][1] == "response.of_the_future"
    assert events[-1].type == "response.completed"
    with client.responses.stream(model="gpt-4o", input="Hi") as stream:
        assert stream.get_final_response().output_text == response.output_text
    listed = client.models.list()
    assert listed.data[0].to_dict()["field_of_the_future"]
    with pytest.raises(openai.NotFoundError) as caught:
        client.models.retrieve("x")
    assert "field_of_the_future" not in str(caught.value.body)
    file = client.files.create(file=b"content", purpose="user_data")
    assert client.files.content(file.id).read() == b"content"


def test_pictures_and_metadata_of_the_future(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.future = True
    made = client.images.generate(model="gpt-image-1", prompt="x", size="1024x1024")
    assert made.to_dict()["field_of_the_future"]
    given = {"type": "mine"}
    assert client.conversations.create(metadata=given).metadata == given


def test_websockets_of_the_future(sandbox: Sandbox) -> None:
    sandbox.future = True
    with sandbox.client() as client, client.realtime.connect(model="gpt-realtime") as connection:
        first, other = connection.recv(), connection.recv()
        assert (first.type, other.type) == ("session.created", "of_the_future")
        assert first.to_dict()["field_of_the_future"]
        connection.response.create(response={"output_modalities": ["text"]})
        for event in connection:
            if event.type == "response.done":
                assert event.response.status == "completed"
                break
    with sandbox.client() as client, client.responses.connect() as connection:
        connection.response.create(model="gpt-4o", input="Hi")
        events = []
        for event in connection:
            events.append(event)
            if event.type == "response.completed":
                break
        assert events[1].type == "of_the_future"
        assert all(event.to_dict()["field_of_the_future"] for event in events)

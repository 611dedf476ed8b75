"""Connections over websockets, against a real server."""

from __future__ import annotations

import asyncio  # async only
import inspect
import json
import sys
from typing import Any, Callable, Iterator

import pytest
from sockets import DROP, LISTEN, READ, Refuse, Sockets
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, ConnectionClosedOK, InvalidStatus

import openai
from openai import (
    AsyncOpenAI,
    OpenAIError,
    ReconnectingEvent,
    ReconnectingOverrides,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
    omit,
)
from openai.resources.realtime.realtime import AsyncRealtimeConnection
from openai.types.realtime import SessionUpdateEvent
from openai.types.realtime.session_created_event import SessionCreatedEvent

pytestmark = pytest.mark.anyio

QUICK: Any = {"initial_delay": 0.01}
CREATED = {"type": "session.created", "event_id": "e1", "session": {"type": "realtime", "model": "m"}}
ERROR = {"type": "error", "event_id": "e2", "error": {"type": "t", "message": "it went wrong"}}
CLEAR = {"type": "input_audio_buffer.clear"}


@pytest.fixture  # async only
def anyio_backend() -> str:  # async only
    return "asyncio"


@pytest.fixture(autouse=True)
def _straight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")


@pytest.fixture
def server() -> Iterator[Sockets]:
    """One that listens until the client closes the connection."""
    with Sockets() as sockets:
        yield sockets


def client(server: Sockets, **settings: Any) -> AsyncOpenAI:
    return AsyncOpenAI(**{"api_key": "key", "base_url": server.url, **settings})


def event(number: int, **more: Any) -> dict[str, Any]:
    return {"type": "input_audio_buffer.cleared", "event_id": f"e{number}", **more}


def again(*told: Any, into: list[ReconnectingEvent] | None = None) -> Callable[[ReconnectingEvent], Any]:
    """A callback that answers what it is told, then nothing."""
    answers = list(told)

    def on_reconnecting(event: ReconnectingEvent) -> ReconnectingOverrides | None:
        if into is not None:
            into.append(event)
        return answers.pop(0) if answers else None

    return on_reconnecting


async def until(condition: Callable[[], Any]) -> None:
    """Wait for what happens in the server's thread."""
    import anyio

    for _ in range(1000):
        if condition():
            return
        await anyio.sleep(0.01)
    raise AssertionError("it did not happen")


# ---------------------------------------------------------------------------------------------------- opening


@pytest.mark.parametrize("name", ["realtime", "responses", "beta.realtime", "realtime.translations"])
def test_signatures(name: str) -> None:
    """R-WS-1: what `connect` takes, all by keyword."""
    resource: Any = AsyncOpenAI(api_key="k")
    for part in name.split("."):
        resource = getattr(resource, part)
    parameters = dict(inspect.signature(resource.connect).parameters)
    model = parameters.pop("model", None)
    assert (model is None) == (name == "responses")
    if name == "realtime":
        assert parameters.pop("call_id").default is omit
    assert {each.kind for each in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    defaults = {key: each.default for key, each in parameters.items()}
    shared = dict.fromkeys(["extra_query", "extra_headers", "websocket_connection_options"], omit)
    if name != "beta.realtime":
        shared.update(on_reconnecting=None, max_retries=5, initial_delay=0.5, max_delay=8.0, max_queue_size=1048576)
    assert defaults == shared


def test_unknown_arguments() -> None:
    """R-WS-1."""
    api = AsyncOpenAI(api_key="k")
    with pytest.raises(TypeError, match="modell"):
        api.realtime.connect(modell="m")
    with pytest.raises(TypeError, match="model"):
        api.realtime.translations.connect()
    with pytest.raises(TypeError, match="model"):
        api.beta.realtime.connect()


async def test_connect(server: Sockets) -> None:
    """R-WS-1, R-WS-3, R-WS-4: the manager connects, and closes at the end."""
    async with client(server).realtime.connect(model="m", extra_query={"a": [1, 2]}) as connection:
        assert type(connection) is AsyncRealtimeConnection
        await connection.input_audio_buffer.clear()
    await until(lambda: server.codes)
    request = server.requests[0]
    assert request.path == "/v1/realtime?model=m&a%5B%5D=1&a%5B%5D=2"
    assert request.headers["Authorization"] == "Bearer key"
    assert request.headers["User-Agent"] == AsyncOpenAI(api_key="k").user_agent
    assert not [name for name in request.headers if name.lower().startswith(("openai-", "x-stainless"))]
    assert (server.received, server.codes) == ([CLEAR], [1000])


async def test_enter(server: Sockets) -> None:
    """R-WS-1: without `with`, the connection is closed by its user."""
    connection = await client(server).realtime.connect(call_id="rtc").enter()
    await connection.close(code=3001, reason="enough")
    await until(lambda: server.codes)
    assert server.requests[0].path == "/v1/realtime?call_id=rtc"
    assert server.codes == [3001]


@pytest.mark.parametrize(
    ("connect", "path", "beta"),
    [
        (lambda api: api.responses.connect(), "/v1/responses", None),
        (lambda api: api.beta.realtime.connect(model="m"), "/v1/realtime?model=m", "realtime=v1"),
        (lambda api: api.realtime.translations.connect(model="m"), "/v1/realtime/translations?model=m", None),
        (lambda api: api.realtime.translations.connect("m"), "/v1/realtime/translations?model=m", None),
        (lambda api: api.realtime.connect(), "/v1/realtime", None),
    ],
)
async def test_places(server: Sockets, connect: Callable[[AsyncOpenAI], Any], path: str, beta: str | None) -> None:
    """R-WS-3, R-WS-4, R-WS-12: beta has a header, and an http base URL means no TLS there either."""
    async with connect(client(server)) as connection:
        await connection.close()
    assert server.requests[0].path == path
    assert server.requests[0].headers.get("OpenAI-Beta") == beta


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, "wss://api.openai.com/v1/realtime?model=m"),
        ({"base_url": "http://h:1/v1"}, "ws://h:1/v1/realtime?model=m"),
        ({"websocket_base_url": "ws://h/x/"}, "ws://h/x/realtime?model=m"),
        ({"websocket_base_url": "url of httpx"}, "wss://h/x/realtime?model=m"),
    ],
)
def test_url(settings: dict[str, Any], expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """R-WS-3."""
    import httpx

    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    if settings.get("websocket_base_url") == "url of httpx":
        settings = {"websocket_base_url": httpx.URL("wss://h/x")}
    manager = AsyncOpenAI(api_key="k", **settings).realtime.connect(model="m")
    assert str(manager._prepare_url()) == expected


async def test_headers(server: Sockets) -> None:
    """R-WS-4: the client's own headers go along, those of the call win, omit removes."""
    api = client(server, default_headers={"X-One": "1", "X-Two": "2"}, organization="o", project="p")
    extra: Any = {"x-two": "two", "Authorization": omit, "X-Three": "3"}
    async with api.realtime.connect(model="m", extra_headers=extra):
        pass
    headers = server.requests[0].headers
    assert (headers["X-One"], headers["X-Two"], headers["X-Three"]) == ("1", "two", "3")
    assert "Authorization" not in headers
    assert "OpenAI-Organization" not in headers


async def test_no_credentials(server: Sockets) -> None:
    """R-AUTH-4 holds for connections, too."""
    api = client(server, api_key="", _enforce_credentials=False)
    with pytest.raises(TypeError, match="authentication"):
        await api.realtime.connect(model="m").enter()
    assert server.requests == []


async def test_fresh_key(server: Sockets) -> None:
    """R-CLIENT-6: a function that gives the key is asked for every connection, also for those of `responses`."""
    keys = iter(["one", "two"])

    async def api_key() -> str:
        return next(keys)

    api = client(server, api_key=api_key)
    async with api.realtime.connect(model="m"):
        pass
    async with api.responses.connect():
        pass
    assert [request.headers["Authorization"] for request in server.requests] == ["Bearer one", "Bearer two"]


async def test_options(server: Sockets) -> None:
    """R-WS-2: the options go to the library."""
    options: Any = {"compression": None, "subprotocols": ["realtime"], "max_size": 10, "write_limit": 1024}
    async with client(server).realtime.connect(model="m", websocket_connection_options=options):
        pass
    headers = server.requests[0].headers
    assert "Sec-WebSocket-Extensions" not in headers
    assert headers["Sec-WebSocket-Protocol"] == "realtime"


async def test_too_long_a_message() -> None:
    """R-WS-2, R-WS-9: the limit holds, and what we gave up for is not tried again."""
    told: list[ReconnectingEvent] = []
    with Sockets([event(1), LISTEN]) as server:
        manager = client(server).realtime.connect(
            model="m", websocket_connection_options={"max_size": 10}, on_reconnecting=again(into=told)
        )
        async with manager as connection:
            with pytest.raises(ConnectionClosedError):
                await connection.recv()
    assert told == []


async def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-WS-2: an OpenAIError, on entering and not before."""
    manager = AsyncOpenAI(api_key="k").realtime.connect(model="m")
    for name in [name for name in sys.modules if name.partition(".")[0] == "websockets"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "websockets", None)
    with pytest.raises(OpenAIError, match=r"openai\[realtime\]"):
        await manager.enter()


def test_on_trio() -> None:  # async only
    """R-ASYNC-2: `websockets` knows asyncio only, and that is said."""
    trio = pytest.importorskip("trio")

    async def main() -> None:
        with pytest.raises(OpenAIError, match="asyncio only, not on trio"):
            await AsyncOpenAI(api_key="k").realtime.connect(model="m").enter()

    trio.run(main)


async def test_refused() -> None:
    """The exceptions of the library come as they are, and nothing is tried again at the first connection."""
    with Sockets(Refuse(403)) as server:
        with pytest.raises(InvalidStatus):
            await client(server).realtime.connect(model="m", on_reconnecting=again(), **QUICK).enter()
        assert len(server.requests) == 1


# ---------------------------------------------------------------------------------------------------- both ways


async def test_iterate() -> None:
    """R-WS-5: silently to the end when the connection is closed as usual."""
    for end in (1000, 1001):
        with Sockets([event(1), event(2), end]) as server:
            async with client(server).realtime.connect(model="m") as connection:
                assert [each.event_id async for each in connection] == ["e1", "e2"]
                assert [each async for each in connection] == []
                with pytest.raises(ConnectionClosedOK):
                    await connection.recv()


async def test_iterate_to_a_bad_end() -> None:
    """R-WS-5: the exception of the library when it is closed otherwise."""
    for end in (1011, DROP):
        seen: list[Any] = []
        with Sockets([event(1), end]) as server:
            async with client(server).realtime.connect(model="m") as connection:
                with pytest.raises(ConnectionClosedError):
                    await collect(connection, seen)
        assert len(seen) == 1


async def collect(connection: AsyncRealtimeConnection, seen: list[Any]) -> None:
    async for each in connection:
        seen.append(each)


async def test_receive() -> None:
    """R-WS-5, R-WS-6: text or bytes, as an event or as they are."""
    text = json.dumps(CREATED)
    with Sockets([CREATED, text, text.encode(), "no json", LISTEN]) as server:
        async with client(server).realtime.connect(model="m") as connection:
            first = await connection.recv()
            assert isinstance(first, SessionCreatedEvent)
            assert first.session.type == "realtime"
            data = await connection.recv_bytes()
            assert data == text.encode()
            assert connection.parse_event(data) == connection.parse_event(text) == first
            assert await connection.recv() == first
            with pytest.raises(ValueError, match="Expecting value"):
                await connection.recv()


async def test_lenient_events() -> None:
    """R-WS-6, R-MODEL-6: unknown types and odd fields are kept."""
    unknown = {"type": "session.danced", "steps": [1, {"a": 2}]}
    odd = {"type": "session.created", "event_id": 7, "extra": {"x": 1}}
    with Sockets([unknown, odd, [], LISTEN]) as server:
        async with client(server).realtime.connect(model="m") as connection:
            first: Any = await connection.recv()
            assert (first.type, first.steps) == ("session.danced", [1, {"a": 2}])
            second: Any = await connection.recv()
            assert type(second) is SessionCreatedEvent
            assert (second.event_id, second.extra) == (7, {"x": 1})


async def test_send(server: Sockets) -> None:
    """R-WS-5: dicts, models and raw messages."""
    update = {"type": "session.update", "session": {"type": "realtime", "instructions": "é"}}
    async with client(server).realtime.connect(model="m") as connection:
        await connection.send({"type": "input_audio_buffer.clear"})
        await connection.send(SessionUpdateEvent.model_validate(update))
        await connection.send_raw('{"raw": 1}')
        await connection.send_raw(b"\xff")
        with pytest.raises(TypeError, match="session"):
            await connection.send({"type": "session.update", "session": object()})
        with pytest.raises(TypeError):
            await connection.send_raw(7)
    await until(lambda: server.codes)
    assert server.received == [CLEAR, update, {"raw": 1}, b"\xff"]


ITEM = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}
SESSION = {"type": "realtime", "model": "m"}


@pytest.mark.parametrize(
    ("send", "type_", "fields"),
    [
        (lambda c: c.session.update(session=SESSION), "session.update", {"session": SESSION}),
        (lambda c: c.response.create(), "response.create", {}),
        (lambda c: c.response.create(response={"a": 1}), "response.create", {"response": {"a": 1}}),
        (lambda c: c.response.cancel(response_id="r"), "response.cancel", {"response_id": "r"}),
        (lambda c: c.input_audio_buffer.append(audio="AAA="), "input_audio_buffer.append", {"audio": "AAA="}),
        (lambda c: c.input_audio_buffer.commit(), "input_audio_buffer.commit", {}),
        (lambda c: c.input_audio_buffer.clear(event_id="e"), "input_audio_buffer.clear", {"event_id": "e"}),
        (lambda c: c.output_audio_buffer.clear(), "output_audio_buffer.clear", {}),
        (
            lambda c: c.conversation.item.create(item=ITEM, previous_item_id="root"),
            "conversation.item.create",
            {"item": ITEM, "previous_item_id": "root"},
        ),
        (lambda c: c.conversation.item.delete(item_id="i"), "conversation.item.delete", {"item_id": "i"}),
        (
            lambda c: c.conversation.item.truncate(audio_end_ms=5, content_index=0, item_id="i"),
            "conversation.item.truncate",
            {"audio_end_ms": 5, "content_index": 0, "item_id": "i"},
        ),
        (lambda c: c.conversation.item.retrieve(item_id="i"), "conversation.item.retrieve", {"item_id": "i"}),
    ],
)
async def test_client_events(server: Sockets, send: Callable[[Any], Any], type_: str, fields: dict[str, Any]) -> None:
    """R-WS-7: one message each, without what was not given; the beta protocol has them all."""
    api = client(server)
    for manager in (api.realtime.connect(model="m"), api.beta.realtime.connect(model="m")):
        async with manager as connection:
            await send(connection)
    await until(lambda: len(server.codes) == 2)
    assert server.received == [{"type": type_, **fields}] * 2


async def test_event_ids(server: Sockets) -> None:
    """R-WS-7: every event of realtime may have one."""
    async with client(server).realtime.connect(model="m") as connection:
        for group in (
            connection.session,
            connection.response,
            connection.input_audio_buffer,
            connection.output_audio_buffer,
            connection.conversation.item,
        ):
            for name, method in inspect.getmembers(type(group), inspect.isfunction):
                if not name.startswith("_"):
                    parameters = inspect.signature(method).parameters
                    assert parameters["event_id"].default is omit
                    assert all(each.kind is each.KEYWORD_ONLY for key, each in parameters.items() if key != "self")


async def test_events_of_other_connections(server: Sockets) -> None:
    """R-WS-7: transcription sessions of beta, translations, responses."""
    api = client(server)
    async with api.beta.realtime.connect(model="m") as beta:
        await beta.transcription_session.update(session={"input_audio_format": "pcm16"})
    await until(lambda: len(server.codes) == 1)
    async with api.realtime.translations.connect(model="m") as translations:
        await translations.session.update(session={"audio": {"output": {"language": "fr"}}})
        await translations.session.input_audio_buffer.append(audio="AAA=")
        await translations.session.close(event_id="e")
    await until(lambda: len(server.codes) == 2)
    async with api.responses.connect() as responses:
        await responses.response.create(model="m", input="hi", tools=iter([{"type": "web_search"}]), stream_id="s")
        await responses.response.create(model="m", previous_response_id=None)
        await responses.response.steer(input="more", previous_response_id="r")
    await until(lambda: len(server.codes) == 3)
    tools = [{"type": "web_search"}]
    assert server.received == [
        {"type": "transcription_session.update", "session": {"input_audio_format": "pcm16"}},
        {"type": "session.update", "session": {"audio": {"output": {"language": "fr"}}}},
        {"type": "session.input_audio_buffer.append", "audio": "AAA="},
        {"type": "session.close", "event_id": "e"},
        {"type": "response.create", "model": "m", "input": "hi", "tools": tools, "stream_id": "s"},
        {"type": "response.create", "model": "m", "previous_response_id": None},
        {"type": "response.steer", "input": "more", "previous_response_id": "r"},
    ]


def test_responses_take_what_create_takes() -> None:
    """R-WS-7: the parameters of `responses.create` are those of the event."""
    from openai.resources.responses.responses import AsyncResponses, AsyncResponsesResponseResource

    over_http = set(inspect.signature(AsyncResponses.create).parameters)
    over_websocket = set(inspect.signature(AsyncResponsesResponseResource.create).parameters)
    left = over_http - over_websocket
    assert left <= {"extra_headers", "extra_query", "extra_body", "timeout", "reasoning_effort"}


# ---------------------------------------------------------------------------------------------------- handlers


async def test_dispatch() -> None:
    """R-WS-8: for each event those for its type, then those for all; coroutines are awaited."""
    heard: list[Any] = []
    with Sockets([event(1), CREATED, event(2), 1000]) as server:
        manager = client(server).realtime.connect(model="m")
        manager.once("input_audio_buffer.cleared", lambda each: heard.append(("once", each.event_id)))

        @manager.on("input_audio_buffer.cleared")
        async def cleared(each: Any) -> None:
            heard.append(("type", each.event_id))

        async with manager as connection:

            @connection.on("event")
            def any_event(each: Any) -> None:
                heard.append(("any", each.event_id))

            gone = heard.append
            assert connection.on("session.created", gone).off("session.created", gone) is connection
            assert await connection.dispatch_events() is None
    assert heard == [("once", "e1"), ("type", "e1"), ("any", "e1"), ("any", "e1"), ("type", "e2"), ("any", "e2")]
    assert cleared.__name__ == "cleared"


async def test_once_is_gone_before_its_call() -> None:
    """R-WS-8."""
    heard: list[str] = []
    with Sockets([event(1), event(2), event(3), 1000]) as server:
        async with client(server).realtime.connect(model="m") as connection:

            def once(each: Any) -> None:
                heard.append(each.event_id)
                if each.event_id == "e1":
                    connection.once("input_audio_buffer.cleared", once)

            connection.once("input_audio_buffer.cleared", once)
            await connection.dispatch_events()
    assert heard == ["e1", "e2"]


async def test_error_events() -> None:
    """R-WS-8: raised unless somebody handles them."""
    for name in (None, "error", "event"):
        heard: list[Any] = []
        with Sockets([ERROR, 1000]) as server:
            async with client(server).realtime.connect(model="m") as connection:
                if name is None:
                    with pytest.raises(OpenAIError, match="WebSocket error: it went wrong"):
                        await connection.dispatch_events()
                else:
                    connection.on(name, heard.append)
                    await connection.dispatch_events()
        assert len(heard) == (0 if name is None else 1)


async def test_handlers_raise() -> None:
    """R-WS-8: what a handler raises comes out of `dispatch_events`, which can be called again."""
    with Sockets([event(1), event(2), 1000]) as server:
        async with client(server).realtime.connect(model="m") as connection:
            connection.once("event", lambda each: {}["missing"])
            with pytest.raises(KeyError):
                await connection.dispatch_events()
            await connection.dispatch_events()


async def test_handlers_outlive_the_connection() -> None:
    """R-WS-8: a manager that is entered again has its handlers still."""
    heard: list[Any] = []
    with Sockets([event(1), 1000]) as server:
        manager = client(server).realtime.connect(model="m").on("event", heard.append)
        for _ in range(2):
            async with manager as connection:
                await connection.dispatch_events()
    assert len(heard) == 2


# ---------------------------------------------------------------------------------------------------- reconnecting


@pytest.mark.parametrize("end", [1001, 1011, 1012, 1013, DROP])
async def test_reconnect(end: Any) -> None:
    """R-WS-9: iteration goes on over the new connection."""
    told: list[ReconnectingEvent] = []
    with Sockets([event(1), end], [event(2), end], [event(3), 1000]) as server:
        manager = client(server).realtime.connect(
            model="m", extra_query={"a": "1"}, on_reconnecting=again(into=told), max_delay=1, **QUICK
        )
        async with manager as connection:
            assert [each.event_id async for each in connection] == ["e1", "e2", "e3"]
    assert [request.path for request in server.requests] == ["/v1/realtime?model=m&a=1"] * 3
    code = 1006 if end is DROP else end
    delays = [each.delay for each in told]
    assert told == [ReconnectingEvent(1, 5, delay, code, {"a": "1"}, {}) for delay in delays]
    assert all(0.0075 <= delay <= 0.01 for delay in delays)


@pytest.mark.parametrize("end", [1002, 1008, 4000])
async def test_ends_that_are_final(end: int) -> None:
    """R-WS-9: a code that will not be better next time."""
    told: list[ReconnectingEvent] = []
    with Sockets([end]) as server:
        manager = client(server).realtime.connect(model="m", on_reconnecting=again(into=told), **QUICK)
        async with manager as connection:
            with pytest.raises(ConnectionClosedError):
                await connection.recv()
    assert told == []


async def test_attempts_run_out() -> None:
    """R-WS-9: then the original exception comes, and nothing is tried again."""
    told: list[ReconnectingEvent] = []
    with Sockets([1012], Refuse(503)) as server:
        manager = client(server).realtime.connect(
            model="m", on_reconnecting=again(into=told), max_retries=3, max_delay=0.02, **QUICK
        )
        async with manager as connection:
            for _ in range(2):
                with pytest.raises(ConnectionClosedError) as caught:
                    await connection.recv()
                assert caught.value.rcvd is not None
                assert caught.value.rcvd.code == 1012
    assert [each.attempt for each in told] == [1, 2, 3]
    assert len(server.requests) == 4


async def test_overrides() -> None:
    """R-WS-9: query and headers are replaced, for all attempts to come."""
    told: list[ReconnectingEvent] = []
    first: ReconnectingOverrides = {"extra_query": {"b": "2"}, "extra_headers": {"X-New": "n"}}
    with Sockets([1012], Refuse(503), [1000]) as server:
        manager = client(server).realtime.connect(
            model="m",
            extra_query={"a": "1"},
            extra_headers={"X-Old": "o"},
            on_reconnecting=again(first, into=told),
            **QUICK,
        )
        async with manager as connection:
            assert [each async for each in connection] == []
    assert [request.path.partition("model=m")[2] for request in server.requests] == ["&a=1", "&b=2", "&b=2"]
    assert [request.headers.get("X-Old") for request in server.requests] == ["o", None, None]
    assert [request.headers.get("X-New") for request in server.requests] == [None, "n", "n"]
    assert [(each.extra_query, each.extra_headers) for each in told] == [
        ({"a": "1"}, {"X-Old": "o"}),
        ({"b": "2"}, {"X-New": "n"}),
    ]


async def test_abort() -> None:
    """R-WS-9: the callback wants no more attempts, or can't go on itself."""

    def fail(event: ReconnectingEvent) -> None:
        raise KeyError("mine")

    for callback in (again({"abort": True}), fail):
        with Sockets([1012]) as server:
            manager = client(server).realtime.connect(model="m", on_reconnecting=callback, **QUICK)
            async with manager as connection:
                with pytest.raises(ConnectionClosedError):
                    await connection.recv()
            assert len(server.requests) == 1


async def test_failing_callback_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """R-WS-9, R-LOG-2: attempts are announced, and a callback that fails is not hidden."""
    caplog.set_level("INFO", logger="openai")

    def fail(event: ReconnectingEvent) -> None:
        if event.attempt == 2:
            raise KeyError("mine")

    with Sockets([1012], Refuse(503)) as server:
        manager = client(server).realtime.connect(model="m", on_reconnecting=fail, **QUICK)
        async with manager as connection:
            with pytest.raises(ConnectionClosedError):
                await connection.recv()
    texts = [record.getMessage() for record in caplog.records]
    assert any("code 1012; attempt 1 of 5" in text for text in texts)
    assert any(record.exc_info and record.exc_info[0] is KeyError for record in caplog.records)


async def test_coroutine_callback() -> None:
    """R-WS-9: the callback of an asynchronous connection may be a coroutine function."""

    async def on_reconnecting(event: ReconnectingEvent) -> ReconnectingOverrides:
        return {"extra_query": {"attempt": event.attempt}}

    with Sockets([1012], [event(1), 1000]) as server:
        manager = client(server).realtime.connect(model="m", on_reconnecting=on_reconnecting, **QUICK)
        async with manager as connection:
            assert len([each async for each in connection]) == 1
    assert server.requests[1].path.endswith("&attempt=1")


async def test_close_while_reconnecting() -> None:
    """R-WS-9: who closes the connection does not have to wait for the end of a pause."""
    with Sockets([1012]) as server:
        manager = client(server).realtime.connect(model="m", on_reconnecting=again(), initial_delay=60, max_delay=60)
        async with manager as connection:
            closing = asyncio.ensure_future(later(connection))  # async only
            # sync: import threading

            # sync: closing = threading.Timer(0.1, connection.close)
            # sync: closing.start()
            with pytest.raises(ConnectionClosedError):
                await connection.recv()
            await closing  # async only
            # sync: closing.join()
    assert len(server.requests) == 1


async def later(connection: AsyncRealtimeConnection) -> None:  # async only
    await asyncio.sleep(0.1)
    await connection.close()


async def test_close_in_the_callback() -> None:
    """R-WS-9: intentional closing stops."""
    with Sockets([1001]) as server:
        manager = client(server).realtime.connect(model="m", on_reconnecting=lambda event: close(), initial_delay=60)

        async def close() -> None:
            await connection.close()

        async with manager as connection:
            assert [each async for each in connection] == []
    assert len(server.requests) == 1


async def test_close_while_connecting() -> None:
    """R-WS-9: a connection that comes too late is closed at once."""
    with Sockets([1001], [LISTEN]) as server:
        manager = client(server).realtime.connect(model="m", on_reconnecting=again(), **QUICK)
        open_ = manager._connect_ws

        async def connect() -> Any:
            late = await open_()
            await connection.close()
            return late

        async with manager as connection:
            manager._connect_ws = connect
            assert [each async for each in connection] == []
            await until(lambda: len(server.codes) == 2)
    assert server.codes == [1001, 1000]


async def test_other_exceptions(server: Sockets, monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not mean the end of the connection is none."""

    async def recv() -> None:
        raise RuntimeError("two at once")

    told: list[ReconnectingEvent] = []
    manager = client(server).realtime.connect(model="m", on_reconnecting=again(into=told), **QUICK)
    async with manager as connection:
        monkeypatch.setattr(connection._connection, "recv", recv)
        with pytest.raises(RuntimeError, match="two at once"):
            await connection.recv()
        with pytest.raises(RuntimeError, match="two at once"):
            await collect(connection, [])
    assert told == []


async def test_closed_by_us(server: Sockets) -> None:
    """R-WS-9: what we closed is not opened anew."""
    told: list[ReconnectingEvent] = []
    manager = client(server).realtime.connect(model="m", on_reconnecting=again(into=told), **QUICK)
    async with manager as connection:
        await connection.close(code=1001)
        assert [each async for each in connection] == []
        with pytest.raises(ConnectionClosed):
            await connection.send(event(1))
        assert [each async for each in connection] == []
    assert told == []


async def test_fresh_key_for_each_attempt() -> None:
    """R-CLIENT-6, R-WS-9."""
    keys = iter(["one", "two"])

    async def api_key() -> str:
        return next(keys)

    with Sockets([1012], [1000]) as server:
        api = client(server, api_key=api_key)
        async with api.realtime.connect(model="m", on_reconnecting=again(), **QUICK) as connection:
            assert [each async for each in connection] == []
    assert [request.headers["Authorization"] for request in server.requests] == ["Bearer one", "Bearer two"]


# ---------------------------------------------------------------------------------------------------- what waits


async def test_events_for_the_connection_to_come(server: Sockets) -> None:
    """R-WS-10: what a manager is given goes first, in order; then it passes events on."""
    manager = client(server).realtime.connect(model="m")
    manager.send({"type": "input_audio_buffer.append", "audio": "1"})
    await manager.send({"type": "input_audio_buffer.append", "audio": "2"})
    async with manager as connection:
        await connection.input_audio_buffer.append(audio="3")
        await manager.send({"type": "input_audio_buffer.append", "audio": "4"})
    await until(lambda: server.codes)
    assert [each["audio"] for each in server.received] == ["1", "2", "3", "4"]


def test_too_much_for_the_connection_to_come() -> None:
    """R-WS-10."""
    manager = AsyncOpenAI(api_key="k").realtime.connect(model="m", max_queue_size=60)
    manager.send({"type": "input_audio_buffer.clear"})
    with pytest.raises(WebSocketQueueFullError):
        manager.send({"type": "input_audio_buffer.clear"})


async def test_send_while_reconnecting() -> None:
    """R-WS-10: it waits, and goes out in order when there is a connection again."""
    with Sockets([1012], Refuse(503), [READ, READ, READ, 1000]) as server:

        async def on_reconnecting(event: ReconnectingEvent) -> None:
            await connection.input_audio_buffer.append(audio=str(event.attempt))
            if event.attempt == 2:
                await connection.send_raw(b'{"audio": "raw"}')

        manager = client(server).realtime.connect(model="m", on_reconnecting=on_reconnecting, **QUICK)
        async with manager as connection:
            assert [each async for each in connection] == []
        assert [each["audio"] for each in server.received] == ["1", "2", "raw"]


async def test_unsent_messages() -> None:
    """R-WS-9: what could not be sent comes back with the exception."""
    with Sockets([1012], Refuse(503)) as server:

        async def on_reconnecting(event: ReconnectingEvent) -> None:
            await connection.input_audio_buffer.clear(event_id=str(event.attempt))

        manager = client(server).realtime.connect(
            model="m", on_reconnecting=on_reconnecting, max_retries=2, max_delay=0.01, **QUICK
        )
        async with manager as connection:
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await connection.recv()
            assert [json.loads(each)["event_id"] for each in caught.value.unsent_messages] == ["1", "2"]
            assert isinstance(caught.value.__cause__, ConnectionClosedError)
            with pytest.raises(ConnectionClosedError):
                await connection.recv()
            with pytest.raises(ConnectionClosedError):
                await connection.input_audio_buffer.clear()


async def test_failing_send() -> None:
    """R-WS-10: it waits, its sender is told, and it goes out over the next connection."""
    with Sockets([DROP], [READ, 1000]) as server:
        manager = client(server).realtime.connect(model="m", on_reconnecting=again(), **QUICK)
        async with manager as connection:
            await broken(connection)
            with pytest.raises(ConnectionClosedError):
                await connection.input_audio_buffer.clear()
            assert [each async for each in connection] == []
        assert server.received == [CLEAR]


async def test_failing_send_without_reconnecting() -> None:
    """R-WS-9, R-WS-10: it comes back when the end is noticed; more than fits is refused."""
    with Sockets([DROP]) as server:
        async with client(server).realtime.connect(model="m", max_queue_size=60) as connection:
            await broken(connection)
            with pytest.raises(ConnectionClosedError):
                await connection.input_audio_buffer.clear()
            with pytest.raises(WebSocketQueueFullError) as full:
                await connection.input_audio_buffer.clear()
            assert isinstance(full.value.__context__, ConnectionClosedError)
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await connection.recv()
            assert [json.loads(each) for each in caught.value.unsent_messages] == [CLEAR]


async def broken(connection: Any) -> None:
    """Wait until a connection is known to be broken."""
    await until(lambda: connection._connection.protocol.state.name == "CLOSED")


async def test_failing_flush(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-WS-10: what can't be sent at the beginning is kept, in order."""
    with Sockets([LISTEN]) as server:
        manager = client(server).realtime.connect(model="m")
        for number in range(3):
            await manager.send({"type": "input_audio_buffer.append", "audio": str(number)})
        open_ = manager._connect_ws

        async def connect() -> Any:
            connection = await open_()
            send, sent = connection.send, []

            async def once(message: Any) -> None:
                if sent:
                    await connection.close()
                await send(message)
                sent.append(message)

            monkeypatch.setattr(connection, "send", once)
            return connection

        monkeypatch.setattr(manager, "_connect_ws", connect)
        async with manager as connection:
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await connection.recv()
        assert [json.loads(each)["audio"] for each in caught.value.unsent_messages] == ["1", "2"]
        await until(lambda: server.received)
        assert [each["audio"] for each in server.received] == ["0"]


async def test_lost_again_while_flushing() -> None:
    """R-WS-9, R-WS-10: what is left goes out over the connection after the next."""
    events = [event(number) for number in range(3)]
    with Sockets([1012], [DROP], [READ, READ, READ, 1000]) as server:

        async def on_reconnecting(told: ReconnectingEvent) -> None:
            if not queued:
                for each in events:
                    await connection.send_raw(json.dumps(each))
                queued.append(told)

        queued: list[Any] = []
        manager = client(server).realtime.connect(model="m", on_reconnecting=on_reconnecting, **QUICK)
        open_, opened = manager._connect_ws, []

        async def connect() -> Any:
            connection = await open_()
            opened.append(connection)
            if len(opened) == 2:
                await until(lambda: connection.protocol.state.name == "CLOSED")
            return connection

        manager._connect_ws = connect
        async with manager as connection:
            assert [each async for each in connection] == []
        assert server.received == events


# ---------------------------------------------------------------------------------------------------- names


def test_names() -> None:
    """R-WS-11, and where other packages look for the classes."""
    from openai import types
    from openai.resources.beta.realtime import realtime as beta
    from openai.resources.realtime import realtime
    from openai.resources.responses import responses

    assert openai.ReconnectingEvent is types.ReconnectingEvent is ReconnectingEvent
    assert openai.ReconnectingOverrides is types.ReconnectingOverrides
    assert types.WebsocketConnectionOptions is types.WebSocketConnectionOptions is openai.WebsocketConnectionOptions
    assert beta.AsyncRealtimeConnection is not realtime.AsyncRealtimeConnection
    assert beta.AsyncRealtimeConnection.__name__ == "AsyncRealtimeConnection"
    base = responses.AsyncResponsesResponseResource.__mro__[1]
    assert getattr(responses, base.__name__) is base
    for name in ("recv", "recv_bytes", "send", "send_raw", "parse_event", "close", "on", "off", "once"):
        for module in (beta, realtime, responses):
            found = [getattr(module, key) for key in module.__all__ if key.endswith("Connection")]
            assert len(found) == 2
            assert all(callable(getattr(cls, name)) for cls in found)


async def test_a_connection_of_ones_own(server: Sockets) -> None:
    """E-36: the class can be made around any connection of the library."""
    manager = client(server).realtime.connect(model="m")
    connection = AsyncRealtimeConnection(await manager._connect_ws())
    await connection.input_audio_buffer.clear()
    await connection.close()
    await until(lambda: server.codes)
    assert server.received == [CLEAR]
    with pytest.raises(ConnectionClosedOK):
        await connection.recv()


async def test_patched_methods(server: Sockets, monkeypatch: pytest.MonkeyPatch) -> None:
    """E-36: tracing packages replace methods of the classes."""
    from openai.resources.realtime.realtime import AsyncRealtime

    sent: list[Any] = []
    before = AsyncRealtimeConnection.send

    async def send(self: Any, event: Any) -> None:
        sent.append(event)
        await before(self, event)

    monkeypatch.setattr(AsyncRealtimeConnection, "send", send)
    connect = AsyncRealtime.connect
    monkeypatch.setattr(AsyncRealtime, "connect", lambda self, **given: connect(self, **given))
    async with client(server).realtime.connect(model="m") as connection:
        await connection.input_audio_buffer.clear()
    assert sent == [CLEAR]

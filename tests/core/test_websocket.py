"""Websocket decisions: addresses, headers, attempts, what waits, who hears."""

from __future__ import annotations

import dataclasses
import math
import pickle
import random
import threading
from typing import Any, get_type_hints

import pytest
from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK
from websockets.frames import Close

from openai._core import websocket
from openai._core.errors import WebSocketConnectionClosedError, WebSocketQueueFullError
from openai._core.sentinels import not_given, omit
from openai._core.websocket import (
    HandlerMethods,
    Handlers,
    Outbox,
    Policy,
    ReconnectingEvent,
    ReconnectingOverrides,
    Target,
)


@pytest.mark.parametrize(
    ("base_url", "websocket_base_url", "query", "expected"),
    [
        ("https://api.openai.com/v1/", None, {"model": "m"}, "wss://api.openai.com/v1/realtime?model=m"),
        ("http://localhost:8080/v1", None, {"call_id": "rtc"}, "ws://localhost:8080/v1/realtime?call_id=rtc"),
        ("http://localhost:8080/v1", "ws://h/x/", {"model": "m"}, "ws://h/x/realtime?model=m"),
        ("https://h/v1/", "ws://h/x", {}, "ws://h/x/realtime"),
        ("HTTP://h/", None, {}, "ws://h/realtime"),
        ("ws://h/", None, {}, "ws://h/realtime"),
        ("https://h/v1/?a=1", None, {"model": "m"}, "wss://h/v1/realtime?a=1&model=m"),
        ("https://h/v1/?model=x&a=1", None, {"model": "m"}, "wss://h/v1/realtime?a=1&model=m"),
        ("https://h/v1/", None, {"model": "a b&c", "x": None, "y": True}, "wss://h/v1/realtime?model=a+b%26c&y=true"),
    ],
)
def test_address(base_url: str, websocket_base_url: str | None, query: dict[str, Any], expected: str) -> None:
    """R-WS-3 and the examples of R-WS-12."""
    assert websocket.address("/realtime", query, base_url=base_url, websocket_base_url=websocket_base_url) == expected


def test_address_of_any_object() -> None:
    """R-WS-3: the base may be a URL object."""

    class URL:
        def __str__(self) -> str:
            return "wss://h/v1/"

    url = websocket.address("/responses", {}, base_url="http://other", websocket_base_url=URL())
    assert url == "wss://h/v1/responses"


def test_headers() -> None:
    """R-WS-4: later layers win whatever their spelling, omit removes, nothing unsendable gets through."""
    auth = {"Authorization": "Bearer k"}
    assert websocket.handshake_headers(auth, {}) == auth
    assert websocket.handshake_headers(auth, {"authorization": "own", "X": b"\xe9"}) == {
        "authorization": "own",
        "X": "\xe9",
    }
    assert websocket.handshake_headers(auth, {"AUTHORIZATION": omit}) == {}
    with pytest.raises(ValueError, match="X-Bad"):
        websocket.handshake_headers(auth, {"X-Bad": "a\r\nb"})


def test_given() -> None:
    mapping = {"a": 1}
    assert websocket.given(mapping) == mapping
    assert websocket.given(mapping) is not mapping
    assert websocket.given(None) == websocket.given(omit) == websocket.given(not_given) == {}


def test_public_types() -> None:
    """R-WS-11."""
    event = ReconnectingEvent(1, 5, 0.5, 1006, {"a": 1}, {})
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.attempt = 2
    assert ReconnectingEvent.__module__ == ReconnectingOverrides.__module__ == "openai"
    assert get_type_hints(ReconnectingEvent)["close_code"] is int
    assert get_type_hints(ReconnectingOverrides)["abort"] is bool
    assert pickle.loads(pickle.dumps(event)) == event
    assert websocket.WebsocketConnectionOptions is websocket.WebSocketConnectionOptions


# What the connection ended with


def closed(code: int | None, *, ok: bool = False, by_us: bool = False) -> Exception:
    frame = None if code is None else Close(code, "")
    kind = ConnectionClosedOK if ok else ConnectionClosedError
    if by_us:
        return kind(None, frame)
    return kind(frame, None)


def test_close_code() -> None:
    """R-WS-9: what the other side said, else what we did, else 1006."""
    assert websocket.close_code(closed(1011)) == 1011
    assert websocket.close_code(closed(None)) == 1006
    assert websocket.close_code(closed(1009, by_us=True)) == 1009
    assert websocket.close_code(ValueError()) is None


def test_ended_well() -> None:
    """R-WS-5."""
    assert websocket.ended_well(closed(1000, ok=True))
    assert not websocket.ended_well(closed(1011))
    assert not websocket.ended_well(ValueError())


# Attempts


@pytest.mark.parametrize("code", [1001, 1005, 1006, 1011, 1012, 1013, 1015])
def test_codes_worth_another_connection(code: int) -> None:
    """R-WS-9."""
    assert Policy(print).applies(code)
    assert not Policy(None).applies(code)


@pytest.mark.parametrize("code", [1000, 1002, 1003, 1007, 1008, 1009, 1010, 1014, 3000, 4000, None])
def test_codes_not_worth_it(code: int | None) -> None:
    """R-WS-9."""
    assert not Policy(print).applies(code)


def test_delays() -> None:
    """R-WS-9: doubled up to the maximum, and up to a quarter less."""
    policy = Policy(print)
    assert [policy.delay(attempt, 1) for attempt in range(1, 8)] == [0.5, 1, 2, 4, 8, 8, 8]
    assert [policy.delay(attempt, 0) for attempt in range(1, 4)] == [0.375, 0.75, 1.5]
    assert policy.delay(10**9, 1) == 8
    assert 0.375 <= policy.delay(1, random.random()) <= 0.5


def test_attempts() -> None:
    """R-WS-9: each tells what it will use, overrides hold for those after it."""
    policy = Policy(print, max_retries=3, initial_delay=1, max_delay=3)
    target = Target({"a": 1}, {"H": "1"})
    attempts = policy.attempts(1012, target, lambda: 1)
    first = next(attempts)
    assert first == ReconnectingEvent(1, 3, 1.0, 1012, {"a": 1}, {"H": "1"})
    assert target.override({"extra_query": {"b": 2}})
    assert next(attempts) == ReconnectingEvent(2, 3, 2.0, 1012, {"b": 2}, {"H": "1"})
    assert target.override({"extra_headers": {"H": omit}, "abort": False})
    assert next(attempts) == ReconnectingEvent(3, 3, 3.0, 1012, {"b": 2}, {"H": omit})
    assert list(attempts) == []
    assert first.extra_query == {"a": 1}


def test_overrides() -> None:
    """R-WS-9."""
    target = Target({"a": 1}, {})
    assert target.override(None)
    assert target.override({})
    assert not target.override({"abort": True, "extra_query": {"b": 1}})
    assert target.extra_query == {"a": 1}


def test_no_attempts_and_endless_ones() -> None:
    assert list(Policy(print, max_retries=0).attempts(1006, Target({}, {}))) == []
    endless: Any = Policy(print, max_retries=math.inf)
    attempts = endless.attempts(1006, Target({}, {}))
    assert [next(attempts).attempt for _ in range(100)] == list(range(1, 101))


def test_lost() -> None:
    """R-WS-9."""
    assert str(websocket.lost(["a"])).startswith("The connection was lost before 1 message could be sent; it is in")
    error = websocket.lost(["a", "b"])
    assert isinstance(error, WebSocketConnectionClosedError)
    assert error.unsent_messages == ["a", "b"]
    assert "2 messages" in str(error)


# What waits


def test_encode() -> None:
    """R-WS-5: compact JSON, in which what was omitted is missing."""
    event = {"type": "session.update", "session": {"a": omit, "b": "é"}, "event_id": not_given}
    assert websocket.encode(event) == '{"type":"session.update","session":{"b":"é"}}'
    with pytest.raises(TypeError, match=r"`session\.a`"):
        websocket.encode({"session": {"a": object()}})


def test_outbox_keeps_order() -> None:
    """R-WS-10."""
    outbox = Outbox()
    assert not outbox.kept("sent at once")
    outbox.hold()
    assert outbox.kept("one")
    assert outbox.kept("two")
    assert (outbox.first(), outbox.first(), len(outbox)) == ("one", "one", 2)
    outbox.sent()
    assert outbox.kept("three")  # while the others are on their way
    assert outbox.first() == "two"
    outbox.sent()
    assert outbox.first() == "three"
    outbox.sent()
    assert outbox.first() is None
    assert not outbox.kept("sent at once")


def test_outbox_after_a_failing_flush() -> None:
    """R-WS-10: the rest is kept, and messages are tried again."""
    outbox = Outbox()
    outbox.hold()
    outbox.kept("one")
    outbox.kept("two")
    outbox.first()
    outbox.sent()
    outbox.release()
    assert not outbox.kept("three")
    outbox.put("three")
    assert outbox.take() == ["two", "three"]
    assert outbox.take() == []


def test_outbox_counts_bytes() -> None:
    """R-WS-10: the length in UTF-8, up to the limit and not over it."""
    outbox = Outbox(4)
    outbox.put("é")
    outbox.put(b"\xff\x00")
    with pytest.raises(WebSocketQueueFullError, match=r"1 bytes .* 4 bytes of 4 .*max_queue_size"):
        outbox.put("x")
    outbox.first()
    outbox.sent()
    outbox.put("xy")
    assert outbox.take() == ["\udcff\x00", "xy"]
    outbox.put("full")


def test_outbox_of_threads() -> None:
    """R-WS-10: nothing is lost or sent twice when several threads send."""
    outbox, direct, flushed = Outbox(), [], []
    outbox.hold()
    start = threading.Barrier(5)

    def send(name: str) -> None:
        start.wait()
        for number in range(200):
            message = f"{name}{number}"
            if not outbox.kept(message):
                direct.append(message)

    threads = [threading.Thread(target=send, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    start.wait()
    while True:
        message = outbox.first()
        if message is None:
            break
        flushed.append(message)
        outbox.sent()
    for thread in threads:
        thread.join()
    everything = flushed + direct
    assert sorted(everything) == sorted(f"{name}{number}" for name in "abcd" for number in range(200))
    for name in "abcd":
        own = [message for message in everything if message.startswith(name)]
        assert own == [f"{name}{number}" for number in range(200)]


# Who hears


def test_handlers() -> None:
    """R-WS-8: those for the type first, then those for all; the same twice; once is once."""
    handlers = Handlers()
    for name, handler, once in (
        ("event", print, False),
        ("a", max, False),
        ("a", min, True),
        ("a", max, False),
        ("event", min, True),
    ):
        handlers.add(name, handler, once=once)
    copy = handlers.copy()
    assert handlers.take("a") == [max, min, max, print, min]
    assert handlers.take("a") == [max, max, print]
    handlers.remove("a", max)
    assert handlers.take("a") == [max, print]
    handlers.remove("a", len)
    handlers.remove("none", len)
    assert handlers.take("other") == handlers.take("event") == [print]
    assert copy.take("a") == [max, min, max, print, min]


def test_handler_methods() -> None:
    """R-WS-8: chained with a handler, a decorator without."""

    class Thing(HandlerMethods):
        def __init__(self) -> None:
            self._handlers = Handlers()

    thing = Thing()
    assert thing.on("a", max).once("a", min).off("a", max) is thing

    @thing.on("a")
    @thing.once("b")
    def hear(event: object) -> None: ...

    assert hear.__name__ == "hear"
    assert thing._handlers.take("a") == [min, hear]
    assert thing._handlers.take("a") == [hear]
    assert (thing._handlers.take("b"), thing._handlers.take("b")) == ([hear], [])


def test_error_event() -> None:
    """R-WS-8: the text of what nobody handles."""

    class Event:
        def __init__(self, **fields: Any) -> None:
            self.__dict__.update(fields)

        def __str__(self) -> str:
            return f"Event({self.__dict__})"

    assert str(websocket.error_of(Event(error=Event(message="bad", code="c")))) == "WebSocket error: bad"
    assert str(websocket.error_of(Event(message="worse"))) == "WebSocket error: worse"
    assert str(websocket.error_of(Event(error=Event(code="c")))) == "WebSocket error: Event({'code': 'c'})"
    assert str(websocket.error_of(Event(code="c"))) == "WebSocket error: Event({'code': 'c'})"

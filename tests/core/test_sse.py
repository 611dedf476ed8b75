"""The decoder of server-sent events: tables from the WHATWG standard, properties over all ways to split the bytes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from hypothesis import given, strategies as st

from openai._core.sse import Decoder, ServerSentEvent, SSEDecoder

BOM = b"\xef\xbb\xbf"


def event(data: str = "", name: str | None = None, id: str | None = None, retry: int | None = None) -> ServerSentEvent:
    return ServerSentEvent(event=name, data=data, id=id, retry=retry)


def decode(*chunks: bytes) -> list[ServerSentEvent]:
    decoder = Decoder()
    events = [found for chunk in chunks for found in decoder.feed(chunk)]
    return events + decoder.end()


def by_the_standard(stream: bytes) -> list[ServerSentEvent]:
    """The algorithm of the standard, line by line and slowly."""
    text = stream.decode("utf-8", "replace")
    if text.startswith("\ufeff"):
        text = text[1:]
    events: list[ServerSentEvent] = []
    last_id: str | None = None
    name, data, retry = "", "", None

    def dispatch() -> None:
        nonlocal name, data, retry
        if data:
            events.append(event(data[:-1], name, last_id, retry))
        name, data, retry = "", "", None

    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line == "":
            dispatch()
            continue
        if line.startswith(":"):
            continue
        field, colon, value = line.partition(":")
        if colon and value.startswith(" "):
            value = value[1:]
        if field == "event":
            name = value
        elif field == "data":
            data += value + "\n"
        elif field == "id" and "\0" not in value:
            last_id = value
        elif field == "retry" and value and all(c in "0123456789" for c in value) and len(value) < 20:
            retry = int(value)
    dispatch()  # B-3: what is left at a clean end counts
    return events


TABLE: list[tuple[str, bytes, list[ServerSentEvent]]] = [
    ("data", b"data: a\n\n", [event("a")]),
    ("name", b"event: e\ndata: a\n\n", [event("a", "e")]),
    ("name after data", b"data: a\nevent: e\n\n", [event("a", "e")]),
    ("name is reset", b"event: e\ndata: a\n\ndata: b\n\n", [event("a", "e"), event("b")]),
    ("empty name", b"event:\ndata: a\n\n", [event("a")]),
    ("no name value after a space", b"event: \ndata: a\n\n", [event("a")]),
    ("lines joined", b"data: a\ndata:\ndata: b\n\n", [event("a\n\nb")]),
    ("lines joined after a name", b"event: e\ndata: a\ndata: b\n\n", [event("a\nb", "e")]),
    ("one space removed", b"data:a\n\ndata:  a\n\n", [event("a"), event(" a")]),
    ("one space removed after a name", b"event:  e\ndata:  b\n\n", [event(" b", " e")]),
    ("tab is not a space", b"data:\ta\n\n", [event("\ta")]),
    ("colons in the value", b"data: a: b:\n\n", [event("a: b:")]),
    ("standard: stock", b"data: YHOO\ndata: +2\ndata: 10\n\n", [event("YHOO\n+2\n10")]),
    (
        "standard: four blocks",
        b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
        [event("first event", id="1"), event("second event", id=""), event(" third event", id="")],
    ),
    ("standard: no colon", b"data\n\ndata\ndata\n\ndata:", [event(""), event("\n"), event("")]),
    ("standard: the same", b"data:test\n\ndata: test\n\n", [event("test"), event("test")]),
    ("comments", b":a\n: data: b\ndata: c\n:\n\n:\n\n", [event("c")]),
    ("unknown field", b"foo: 1\nDATA: 2\n data: 3\ndata: 4\n\n", [event("4")]),
    ("name only", b"event: ping\n\ndata: a\n\n", [event("a")]),
    ("retry only", b"retry: 10\n\ndata: a\n\n", [event("a")]),
    ("id only is kept", b"id: 7\n\ndata: a\n\ndata: b\n\n", [event("a", id="7"), event("b", id="7")]),
    ("blank lines", b"\n\n\ndata: a\n\n\n\n\ndata: b\n\n\n", [event("a"), event("b")]),
    ("id with NUL", b"id: 1\ndata: a\nid: 2\0\n\n", [event("a", id="1")]),
    ("id of a later event", b"data: a\n\nid: 1\ndata: b\n\n", [event("a"), event("b", id="1")]),
    ("retry", b"retry: 1500\ndata: a\n\ndata: b\n\n", [event("a", retry=1500), event("b")]),
    ("retry in words", b"retry: 1.5\nretry: -1\nretry:\nretry: \xd9\xa3\ndata: a\n\n", [event("a")]),
    ("retry without end", b"retry: " + b"9" * 5000 + b"\ndata: a\n\n", [event("a")]),
    ("CR", b"event: e\rdata: a\r\rdata: b\r\r", [event("a", "e"), event("b")]),
    ("CRLF", b"event: e\r\ndata: a\r\n\r\ndata: b\r\n\r\n", [event("a", "e"), event("b")]),
    ("mixed line ends", b"data: a\r\ndata: b\rdata: c\n\r\ndata: d\r\n\n", [event("a\nb\nc"), event("d")]),
    ("LF CR is two ends", b"data: a\n\rdata: b\n\n", [event("a"), event("b")]),
    ("byte order mark", BOM + b"data: a\n\n" + BOM + b"data: b\n\n", [event("a")]),
    ("two byte order marks", BOM + BOM + b"data: a\ndata: b\n\n", [event("b")]),
    ("a blank line after the mark", BOM + b"\ndata: a\n\n", [event("a")]),
    ("other separators", "data: a\u2028b\u0085c\fd\ve\x1c\n\n".encode(), [event("a\u2028b\u0085c\fd\ve\x1c")]),
    ("other separators after a name", "event: e\ndata: a\u2028b\x85\n\n".encode(), [event("a\u2028b\x85", "e")]),
    ("characters", "data: é€😀\n\n".encode(), [event("é€😀")]),
    ("undecodable", b"data: \xff\xc3\n\n", [event("\ufffd\ufffd")]),
    ("no blank line at the end", b"data: a\n\ndata: b\n", [event("a"), event("b")]),
    ("no line end at the end", b"event: e\ndata: b", [event("b", "e")]),
    ("half a character at the end", b"data: a\xe2\x82", [event("a\ufffd")]),
    ("nothing", b"", []),
    ("not a stream", b'{"error": {"message": "no"}}', []),
]


@pytest.mark.parametrize(("stream", "events"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_table(stream: bytes, events: list[ServerSentEvent]) -> None:
    """R-SSE-1 to R-SSE-6 with B-3; whole, byte by byte, and in every two pieces."""
    assert by_the_standard(stream) == events
    assert decode(stream) == events
    assert decode(*(stream[at : at + 1] for at in range(len(stream)))) == events
    for at in range(min(len(stream), 200)):
        assert decode(stream[:at], b"", stream[at:]) == events


PIECES = st.sampled_from(
    [
        *(b"data", b"event", b"id", b"retry", b":", b" ", b"\n", b"\r", b"\r\n", b"\n\n", b"\0", b"12", b"x"),
        *(BOM, b"[DONE]", "é".encode(), "😀".encode(), "\u2028".encode(), b"\xff"),
        *(b"data: a\n\n", b"event: b\ndata: c\n\n", b": c\n"),
    ]
)
STREAMS = st.one_of(st.lists(PIECES, max_size=40).map(b"".join), st.binary(max_size=60))


@given(stream=STREAMS, cuts=st.lists(st.integers(0, 400), max_size=8))
def test_every_split_gives_what_the_standard_gives(stream: bytes, cuts: list[int]) -> None:
    """R-SSE-1: bytes may be split anywhere."""
    edges = [0, *sorted(cut for cut in cuts if cut <= len(stream)), len(stream)]
    chunks = [stream[start:end] for start, end in zip(edges, edges[1:])]
    assert decode(*chunks) == by_the_standard(stream)


@given(
    events=st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n")),
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")),
        )
    ),
    end=st.sampled_from(["\n", "\r", "\r\n"]),
)
def test_what_is_written_is_read(events: list[tuple[str, str]], end: str) -> None:
    lines = [[f"event: {name}", *(f"data: {part}" for part in data.split("\n")), "", ""] for name, data in events]
    stream = "".join(end.join(block) for block in lines).encode()
    assert decode(stream) == [event(data, name) for name, data in events]


def test_events_come_as_soon_as_they_are_complete() -> None:
    """Nothing waits for the byte after a blank line, not even where that byte could belong to its line end."""
    for end in (b"\n", b"\r", b"\r\n"):
        decoder = Decoder()
        assert decoder.feed(b"data: a" + end) == []
        assert decoder.feed(end[:1]) == [event("a")]
        assert decoder.feed(end[1:] + b"data: b" + end + end) == [event("b")]
        assert decoder.end() == []


def test_the_end_can_be_asked_twice() -> None:
    decoder = Decoder()
    assert decoder.feed(b"data: a\n") == []
    assert decoder.end() == [event("a")]
    assert decoder.end() == []


def test_large_events_in_small_pieces_cost_their_size() -> None:
    """Bytes are joined once per event, not once per piece."""
    decoder = Decoder()
    decoder.feed(b"data: ")
    for _ in range(2000):
        assert decoder.feed(b"x" * 1000) == []
    assert len(decoder._pending) == 2001  # nothing was joined on the way
    (found,) = decoder.feed(b"\n\n")
    assert found.data == "x" * 2_000_000
    assert decoder._pending == []


def test_an_event_without_end_is_given_up() -> None:
    """Property 9 of the reliability bar: a limit per event, not per stream."""
    decoder = Decoder(limit=100)
    for _ in range(50):
        assert decoder.feed(b"data: " + b"x" * 60 + b"\n\n" + b"data: a\n") != []
        assert decoder.feed(b"\n") == [event("a")]
    assert decoder.feed(b"data: " + b"x" * 60) == []
    with pytest.raises(ValueError, match="more than 100 bytes"):
        decoder.feed(b"x" * 60)
    with pytest.raises(ValueError, match="more than 100 bytes"):
        Decoder(limit=100).feed(b"data: a\n\n" + b"x" * 101)


def test_event_object() -> None:
    """R-SSE-6."""
    found = ServerSentEvent(event="e", data='{"a": [1]}', id="i", retry=3)
    assert (found.event, found.data, found.id, found.retry) == ("e", '{"a": [1]}', "i", 3)
    assert found.json() == {"a": [1]}
    assert repr(found) == "ServerSentEvent(event='e', data='{\"a\": [1]}', id='i', retry=3)"
    assert found == eval(repr(found))
    assert hash(found) == hash(eval(repr(found)))
    assert found != ServerSentEvent(data='{"a": [1]}')
    assert found != "e"
    bare = ServerSentEvent(event="")
    assert (bare.event, bare.data, bare.id, bare.retry) == (None, "", None, None)
    with pytest.raises(json.JSONDecodeError):
        bare.json()


STREAM = [b"event: e\nda", b"ta: a\n\ndata: b\n", b"\ndata: c"]
EVENTS = [event("a", "e"), event("b"), event("c")]


def test_iter_bytes() -> None:
    assert list(SSEDecoder().iter_bytes(STREAM)) == EVENTS
    assert list(SSEDecoder().iter_bytes(iter([]))) == []


def test_aiter_bytes() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for chunk in STREAM:
            yield chunk

    async def run() -> list[ServerSentEvent]:
        return [found async for found in SSEDecoder().aiter_bytes(chunks())]

    assert asyncio.run(run()) == EVENTS


def test_decode_takes_lines() -> None:
    """The line interface that other packages use; an empty line completes the event."""
    decoder = SSEDecoder()
    lines = ["id: 1", "event: e", "data: a", "data: b", "", "", ": c", "", "retry: 5", "data: c", ""]
    found = [decoder.decode(line) for line in lines]
    assert [item for item in found if item] == [event("a\nb", "e", id="1"), event("c", id="1", retry=5)]
    assert [number for number, item in enumerate(found) if item] == [4, 10]


@given(stream=STREAMS)
def test_decode_gives_the_same_as_bytes(stream: bytes) -> None:
    text = stream.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    decoder = SSEDecoder()
    found = [item for item in map(decoder.decode, [*text.split("\n"), ""]) if item]
    assert found == decode(stream)

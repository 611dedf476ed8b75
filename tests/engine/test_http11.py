"""The reader of answers (`_engine/http11.py`): framing, refusals, and that it does not matter how bytes are split."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from openai._engine.http11 import HEAD_LIMIT, Broken, Head, Reader, header_block

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"

# bytes, whether the peer closes after them -> status, body, whether the connection can be used again
WHOLE = [
    (OK + b"Content-Length: 5\r\n\r\nhello", False, (200, b"hello", True)),
    (OK + b"content-length:5\r\n\r\nhello", False, (200, b"hello", True)),
    (OK + b"Content-Length: 5, 5\r\n\r\nhello", False, (200, b"hello", True)),
    (OK + b"Content-Length: 0\r\n\r\n", False, (200, b"", True)),
    (OK + b"Content-Length: 5\r\nConnection: Close\r\n\r\nhello", False, (200, b"hello", False)),
    (OK + b"Content-Length: 5\r\n\r\nhelloHTTP/1.1 200 OK\r\n\r\n", False, (200, b"hello", False)),
    (b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", False, (200, b"hello", False)),
    (b"HTTP/1.1 200\r\nContent-Length: 1\r\n\r\nx", False, (200, b"x", True)),
    (b"HTTP/1.1 204 No Content\r\n\r\n", False, (204, b"", True)),
    (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", False, (304, b"", True)),
    (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nA: b\r\n\r\n" + OK + b"Content-Length: 1\r\n\r\nx", False,
     (200, b"x", True)),
    (OK + b"\r\nuntil the end", True, (200, b"until the end", False)),
    (OK + b"\r\n", True, (200, b"", False)),
    (CHUNKED + b"5\r\nhello\r\n0\r\n\r\n", False, (200, b"hello", True)),
    (CHUNKED + b"5;name=value\r\nhello\r\n00A \r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n", False,
     (200, b"hello0123456789", True)),
    (CHUNKED + b"0\r\n\r\n", False, (200, b"", True)),
    (CHUNKED + b"0\r\n\r\nHTTP/1.1 200 OK\r\n", False, (200, b"", False)),
    (OK + b"Transfer-Encoding: Chunked\r\nContent-Length: 3\r\n\r\n1\r\nx\r\n0\r\n\r\n", False, (200, b"x", False)),
    (b"HTTP/1.1 200 OK\nContent-Length: 1\n\nx", False, (200, b"x", True)),
]  # fmt: skip

REFUSED = [
    b"nonsense\r\n\r\n",
    b"\x16\x03\x01\x00\x05",
    b"HTTP/2 200 OK\r\n\r\n",
    b"HTTP/1.1 20 OK\r\n\r\n",
    b"HTTP/1.1 2000 OK\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nname : value\r\n\r\n",
    b"HTTP/1.1 200 OK\r\n: value\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nA: b\r\n folded\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nA: b\0c\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nA: b\rc\r\n\r\n",
    b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
    b"HTTP/1.1 200 OK\r\n" + b"A: " + b"b" * HEAD_LIMIT + b"\r\n\r\n",
    b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * (HEAD_LIMIT // 4),
    *(OK + b"Content-Length: " + value + b"\r\n\r\n" for value in (b"5, 6", b"-1", b"+5", b"x", b"", b"1" * 20, b"1_0",
                                                                     b"\xb2")),
    OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n",
    *(CHUNKED + line + b"\r\nhello\r\n0\r\n\r\n" for line in (b"x", b"", b"+5", b"-5", b"0x5", b"5_0", b" 5", b"1" * 17,
                                                             b"5\0")),
    CHUNKED + b"5" * 5000,
    CHUNKED + b"5\nhello",
    CHUNKED + b"5\r\nhelloX\r\n",
    CHUNKED + b"5\r\nhello\n0\r\n\r\n",
    CHUNKED + b"0\r\nnot a field\r\n\r\n",
    CHUNKED + b"0\r\nA: b\n\n",
    CHUNKED + b"0\r\n" + b"A: b\r\n" * (HEAD_LIMIT // 4),
]  # fmt: skip


def read(data: bytes, cuts: list[int], closes: bool, *, gather: bool) -> tuple[int, bytes, bool]:
    reader = Reader()
    if gather:
        reader.gather()
    places = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    body = b""
    for start, end in zip(places, places[1:]):
        reader.feed(data[start:end])
        if not gather:
            body += reader.take()
    if closes:
        reader.eof()
    assert reader.done
    assert reader.head is not None
    return reader.head.status, reader.body() if gather else body, reader.reusable


def feed(reader: Reader, data: bytes, step: int) -> None:
    for at in range(0, len(data), step):
        reader.feed(data[at : at + step])


@pytest.mark.parametrize(("data", "closes", "expected"), WHOLE)
@settings(max_examples=60, deadline=None)
@given(cuts=st.lists(st.integers(0, 1000), max_size=8), gather=st.booleans())
def test_whole_answers(
    data: bytes, closes: bool, expected: tuple[int, bytes, bool], cuts: list[int], gather: bool
) -> None:
    found = read(data, cuts, closes, gather=gather)
    # Whether something comes after the answer is known only if it comes with its last bytes.
    assert found[:2] == expected[:2]
    if not cuts or expected[2]:
        assert found[2] == expected[2]


@pytest.mark.parametrize(("data", "closes", "expected"), WHOLE)
def test_byte_by_byte(data: bytes, closes: bool, expected: tuple[int, bytes, bool]) -> None:
    assert read(data, list(range(len(data))), closes, gather=False) == expected


@pytest.mark.parametrize("data", REFUSED)
def test_refusals(data: bytes) -> None:
    """An answer that isn't one raises, at once or byte by byte, and never waits for more."""
    for step in (len(data), 1 if len(data) < 2000 else 997):
        reader = Reader()
        with pytest.raises(Broken):
            feed(reader, data, step)
        assert not reader.reusable or not reader.done


@pytest.mark.parametrize("data", [data for data, closes, _ in WHOLE if not closes])
def test_every_cut_is_noticed(data: bytes) -> None:
    """An answer that ends too early is an error, wherever it is cut."""
    whole = Reader()
    whole.feed(data)
    assert whole.done
    for end in range(len(data)):
        reader = Reader()
        reader.feed(data[:end])
        if reader.done:
            assert reader.body() == whole.body()  # what follows belongs to no answer
            break
        with pytest.raises(Broken):
            reader.eof()


@settings(max_examples=300, deadline=None)
@given(
    st.binary(max_size=300), st.sampled_from([b"", OK, CHUNKED, OK + b"Content-Length: 20\r\n\r\n"]), st.integers(1, 7)
)
def test_any_bytes(data: bytes, start: bytes, step: int) -> None:
    """Whatever comes, there is an answer, a wait for more, or `Broken`."""
    reader = Reader()
    data = start + data
    try:
        feed(reader, data, step)
        reader.eof()
    except Broken:
        return
    assert reader.done
    assert not reader.reusable


def test_a_secret_in_a_broken_header_is_not_shown() -> None:
    reader = Reader()
    with pytest.raises(Broken) as caught:
        reader.feed(b"HTTP/1.1 200 OK\r\nbad name: sk-secret\r\n\r\n")
    assert "sk-secret" not in str(caught.value)


def test_a_large_body_is_held_once() -> None:
    import tracemalloc

    size = 16 << 20
    block = b"x" * (1 << 16)
    tracemalloc.start()
    try:
        reader = Reader()
        reader.gather()
        reader.feed(OK + b"Content-Length: %d\r\n\r\n" % size)
        for _ in range(size // len(block)):
            reader.feed(block)
        body = reader.body()
        assert len(body) == size
        assert tracemalloc.get_traced_memory()[1] < size + (2 << 20)
    finally:
        tracemalloc.stop()


def test_the_headers_of_a_request() -> None:
    made = header_block("host:81", {"A": "b", "B": b"\xe4"})
    assert made == b"Host: host:81\r\nA: b\r\nB: \xe4\r\n"


def test_headers_of_an_answer() -> None:
    head = Head(b"HTTP/1.1 200 OK\r\nA:  b \r\nX-Y: \t\r\na: c:d\r\nE:\xe9\r\n")
    assert head.headers == {"a": "b, c:d", "x-y": "", "e": "\xe9"}
    assert head.fields == [(b"A", b"b"), (b"X-Y", b""), (b"a", b"c:d"), (b"E", b"\xe9")]

"""`with_raw_response` and `with_streaming_response`, and binary content."""

from __future__ import annotations

import copy
import gc
import inspect
import pickle
import warnings
from pathlib import Path
from typing import Any, AsyncIterator, Dict, List

import httpx
import pytest
from client.demo_api import AsyncDemo
from wire import COMPLETION, AsyncWire, chunk, sse

from openai import AsyncAPIResponse, AsyncStream, BaseModel, HttpxBinaryResponseContent
from openai._legacy_response import LegacyAPIResponse
from openai._response import AsyncStreamedBinaryAPIResponse, BaseAPIResponse, StreamAlreadyConsumed
from openai.pagination import AsyncCursorPage
from openai.types import FileObject
from openai.types.chat import ChatCompletion, ChatCompletionChunk

pytestmark = pytest.mark.anyio

HEADERS = {"x-request-id": "r1", "content-type": "application/json"}
FILE = b'{"id": "f", "object": "file"}'


def file(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=FILE, headers=HEADERS)


def parts(*pieces: bytes) -> Any:
    """Answers whose body comes in pieces."""

    def reply(request: httpx.Request) -> httpx.Response:
        async def content() -> AsyncIterator[bytes]:
            for piece in pieces:  # async only
                yield piece
            # sync: yield from pieces

        return httpx.Response(200, content=content(), headers=HEADERS)

    return reply


async def test_raw_response() -> None:
    """R-RAW-3, R-HDR-12, D-25, E-24: parsing does not wait, for the async client neither."""
    wire = AsyncWire(file)
    raw = await AsyncDemo(wire.client()).with_raw_response.retrieve("f")
    assert type(raw) is LegacyAPIResponse
    assert wire.headers["x-stainless-raw-response"] == "true"
    assert raw.http_request is wire.request
    assert (raw.status_code, raw.method, raw.http_version, raw.is_closed) == (200, "GET", "HTTP/1.1", True)
    assert str(raw.url) == "http://test/v1/things/f"
    assert (raw.content, raw.text) == (FILE, FILE.decode())
    assert raw.headers["x-request-id"] == raw.request_id == "r1"
    assert raw.retries_taken == 0
    assert isinstance(raw.http_response, httpx.Response)
    found = raw.parse()
    assert isinstance(found, FileObject)
    assert found._request_id == "r1"
    assert raw.parse() is found
    assert raw.parsed is found
    assert repr(raw) == f"<APIResponse [200 OK] type={FileObject}>"
    assert not inspect.iscoroutinefunction(raw.parse)


async def test_raw_response_of_every_level() -> None:
    """R-RAW-1, D-28."""
    wire = AsyncWire(COMPLETION)
    client = wire.client()
    for create in (
        client.chat.completions.with_raw_response.create,
        client.chat.with_raw_response.completions.create,
        client.with_raw_response.chat.completions.create,
    ):
        raw = await create(messages=[], model="m")
        assert raw.parse().choices[0].message.content == "Hello"
    assert client.with_raw_response is client.with_raw_response
    assert not hasattr(client.with_raw_response, "webhooks")  # R-RAW-2
    async with client.with_streaming_response.chat.completions.create(messages=[], model="m") as response:
        assert isinstance(await response.parse(), ChatCompletion)


async def test_parse_to_other_types() -> None:
    """R-RAW-4, R-MISC-4, E-20."""

    class Mine(BaseModel):
        id: str

    raw = await AsyncDemo(AsyncWire(file).client()).with_raw_response.retrieve("f")
    assert raw.parse(to=Mine) == Mine(id="f", object="file")
    assert raw.parse(to=Mine) is raw.parse(to=Mine)
    assert raw.parse(to=Mine)._request_id == "r1"
    assert raw.parse(to=Dict[str, object]) == raw.parse(to=dict) == {"id": "f", "object": "file"}
    assert raw.parse(to=str) == FILE.decode()
    assert raw.parse(to=httpx.Response) is raw.http_response
    assert isinstance(raw.parse(), FileObject)
    assert set(raw._parsed_by_type) == {Mine, Dict[str, object], dict, str, httpx.Response, FileObject}
    raw._parsed_by_type[raw._cast_to] = "replaced"
    assert raw.parse() == "replaced"


async def test_raw_pages() -> None:
    """R-RAW-7, R-MISC-4, R-ASYNC-1."""
    wire = AsyncWire({"data": [{"id": "a"}], "has_more": True}, {"data": [{"id": "b"}], "has_more": False})
    demo = AsyncDemo(wire.client())
    assert inspect.iscoroutinefunction(demo.with_raw_response.list)  # async only
    raw = await demo.with_raw_response.list()
    page = raw.parse()
    assert isinstance(page, AsyncCursorPage)
    assert raw.parse(to=Dict[str, object])["has_more"] is True
    following = await page.get_next_page()
    assert isinstance(following, AsyncCursorPage)
    assert [thing.id for thing in following.data] == ["b"]


async def test_raw_streams() -> None:
    """R-RAW-5, E-18."""
    wire = AsyncWire(lambda request: sse(chunk("a")))
    raw = await AsyncDemo(wire.client()).with_raw_response.create(messages=[], model="m", stream=True)
    stream = raw.parse()
    assert isinstance(stream, AsyncStream)
    assert raw.parse() is stream
    assert [type(piece) async for piece in stream] == [ChatCompletionChunk]

    class Mine(BaseModel):
        id: str

    raw = await AsyncDemo(wire.client()).with_raw_response.create(messages=[], model="m", stream=True)
    assert [type(piece) async for piece in raw.parse(to=AsyncStream[Mine])] == [Mine]
    for to in (Mine, AsyncStream, str):
        with pytest.raises(TypeError, match="tream"):
            raw.parse(to=to)


async def test_header_by_hand() -> None:
    """E-10: litellm and langchain."""
    from openai._base_client import make_request_options
    from openai._constants import RAW_RESPONSE_HEADER

    wire = AsyncWire(COMPLETION)
    raw = await wire.client().post(
        "/chat/completions",
        cast_to=ChatCompletion,
        body={},
        options=make_request_options(extra_headers={RAW_RESPONSE_HEADER: "true"}),
        stream=False,
        stream_cls=AsyncStream[ChatCompletionChunk],
    )
    assert isinstance(raw, LegacyAPIResponse)
    assert isinstance(raw.parse(), ChatCompletion)


async def test_raw_response_can_be_pickled() -> None:
    """B-7."""
    raw = await AsyncDemo(AsyncWire(file).client(api_key="sk-secret")).with_raw_response.retrieve("f")
    data = pickle.dumps(raw)
    assert b"sk-secret" not in data
    for again in (pickle.loads(data), copy.copy(raw)):
        assert again.parse() == raw.parse()
        assert (again.status_code, again.text, again.request_id) == (200, FILE.decode(), "r1")
        assert again.parse(to=str) == FILE.decode()


async def test_streaming_response() -> None:
    """R-SRESP-1, R-SRESP-2, R-SRESP-5, R-ASYNC-6."""
    wire = AsyncWire(parts(b'{"id":', b' "f"}'))
    demo = AsyncDemo(wire.client())
    manager = demo.with_streaming_response.retrieve("f")
    assert not wire.requests
    async with manager as response:
        assert type(response) is AsyncAPIResponse
        assert isinstance(response, BaseAPIResponse)
        assert wire.headers["x-stainless-raw-response"] == "stream"
        assert not response.is_closed
        assert (response.status_code, response.request_id, response.method) == (200, "r1", "GET")
        assert response.headers["x-request-id"] == "r1"
        with pytest.raises(RuntimeError):
            response.elapsed  # noqa: B018
        found = await response.parse()
        assert isinstance(found, FileObject)
        assert await response.parse() is found
        assert await response.read() == b'{"id": "f"}'
        assert await response.text() == '{"id": "f"}'
        assert await response.json() == {"id": "f"}
        assert await response.parse(to=bytes) == b'{"id": "f"}'
        assert response.elapsed.total_seconds() >= 0
    assert response.is_closed
    raw = await demo.with_raw_response.retrieve("f")
    assert raw.elapsed.total_seconds() >= 0


async def test_streaming_response_in_pieces() -> None:
    """R-SRESP-2, R-SRESP-3."""
    for read, expected in (
        (lambda r: r.iter_bytes(), [b"ab\n", b"cd"]),
        (lambda r: r.iter_bytes(2), [b"ab", b"\nc", b"d"]),
        (lambda r: r.iter_text(), ["ab\n", "cd"]),
        (lambda r: r.iter_lines(), ["ab", "cd"]),
    ):
        demo = AsyncDemo(AsyncWire(parts(b"ab\n", b"cd")).client())
        async with demo.with_streaming_response.retrieve("f") as response:
            assert [piece async for piece in read(response)] == expected
            for again in (response.read, response.text, response.json, response.parse):
                with pytest.raises(StreamAlreadyConsumed, match="streamed"):
                    await again()


async def test_streaming_response_is_closed_by_an_error() -> None:
    with pytest.raises(ZeroDivisionError):
        async with AsyncDemo(AsyncWire(parts(b"a")).client()).with_streaming_response.retrieve("f") as response:
            raise ZeroDivisionError
    assert response.is_closed


async def test_streaming_response_awaited() -> None:  # async only
    """D-27, R-ASYNC-5: awaited or with `async with`; `with` is for the other client."""
    manager = AsyncDemo(AsyncWire(parts(b"ab", b"c")).client()).with_streaming_response.content("f")
    with pytest.raises((TypeError, AttributeError)):
        with manager:
            pass  # pragma: no cover
    response = await manager
    assert [piece async for piece in response.iter_bytes()] == [b"ab", b"c"]
    assert response.is_closed
    async with manager as again:
        assert again is response


# sync: def test_streaming_response_used_directly() -> None:
# sync:     """D-26: the request is sent when something of the answer is asked for, and for nothing else."""
# sync:     wire = Wire(parts(b"ab", b"c"))
# sync:     manager: Any = Demo(wire.client()).with_streaming_response.content("f")
# sync:     for name in ("__len__", "_repr_html_", "shape", "nonsense"):
# sync:         assert not hasattr(manager, name)
# sync:     assert not wire.requests
# sync:     assert list(manager.iter_bytes()) == [b"ab", b"c"]
# sync:     assert (manager.status_code, manager.is_closed, manager.http_response.status_code) == (200, True, 200)
# sync:     assert len(wire.requests) == 1
# sync:     with manager as response:
# sync:         assert response.is_closed


async def test_streaming_response_of_a_list_and_a_stream() -> None:
    """R-SRESP-1, E-22."""
    demo = AsyncDemo(AsyncWire({"data": [{"id": "a"}], "has_more": False}).client())
    async with demo.with_streaming_response.list() as response:
        page = await response.parse()
        assert [thing.id async for thing in page] == ["a"]
    demo = AsyncDemo(AsyncWire(lambda request: sse(chunk("a"))).client())
    async with demo.with_streaming_response.create(messages=[], model="m", stream=True) as response:
        assert response.request_id is None
        stream = await response.parse()
        assert isinstance(stream, AsyncStream)
        assert [piece.choices[0].delta.content async for piece in stream] == ["a"]


async def test_manager_that_is_never_entered_complains_about_nothing() -> None:
    """R-SRESP-1: nothing was begun, so nothing is left over."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        AsyncDemo(AsyncWire(file).client()).with_streaming_response.retrieve("f")
        gc.collect()


async def test_own_response_class() -> None:
    """R-SRESP-6."""

    class Mine(AsyncAPIResponse[List[int]]):
        extra = "mine"

    response = await AsyncWire([1, 2]).client().get("/x", cast_to=Mine)
    assert type(response) is Mine
    assert response.extra == "mine"
    assert await response.parse() == [1, 2]


async def test_binary_content(tmp_path: Path) -> None:
    """R-BIN-1, R-BIN-2, R-HDR-11."""
    wire = AsyncWire(lambda request: httpx.Response(200, content=b'{"a": "\xc3\xa9"}', headers=HEADERS))
    found = await AsyncDemo(wire.client()).content("f")
    assert isinstance(found, HttpxBinaryResponseContent)
    assert wire.headers["accept"] == "application/binary"
    assert found.content == found.read() == b'{"a": "\xc3\xa9"}'
    assert found.text == '{"a": "é"}'
    assert found.json() == {"a": "é"}
    assert (found.encoding, found.charset_encoding) == ("utf-8", None)
    assert b"".join(found.iter_bytes(3)) == found.content
    assert "".join(found.iter_text()) == found.text
    assert list(found.iter_lines()) == [found.text]
    target = tmp_path / "out"
    found.write_to_file(target)
    assert target.read_bytes() == found.content
    with pytest.warns(DeprecationWarning, match="write_to_file") as caught:
        found.stream_to_file(str(target), chunk_size=2)
    assert caught[0].filename == __file__
    assert target.read_bytes() == found.content
    await found.aclose()


async def test_streamed_binary_content(tmp_path: Path) -> None:
    """R-SRESP-4, E-25."""
    demo = AsyncDemo(AsyncWire(parts(b"abc", b"def")).client())
    async with demo.with_streaming_response.content("f") as response:
        assert type(response) is AsyncStreamedBinaryAPIResponse
        await response.stream_to_file(tmp_path / "out", chunk_size=4)
    assert (tmp_path / "out").read_bytes() == b"abcdef"
    async with demo.with_streaming_response.content("f") as response:
        assert b"".join([piece async for piece in response.iter_bytes()]) == b"abcdef"
    async with demo.with_streaming_response.content("f") as response:
        assert (await response.parse()).content == b"abcdef"
    raw = await demo.with_raw_response.content("f")
    assert raw.parse().content == raw.content == b"abcdef"


async def test_nothing_as_an_answer() -> None:
    """R-PARSE-5, R-HDR-11."""
    wire = AsyncWire(lambda request: httpx.Response(204))
    demo = AsyncDemo(wire.client())
    assert await demo.delete("t") is None
    assert wire.headers["accept"] == "*/*"
    assert (await demo.with_raw_response.delete("t")).parse() is None

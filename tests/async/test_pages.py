"""Lists that come in pages."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest
from client.demo_api import AsyncDemo
from wire import AsyncWire

from openai import AsyncOpenAI
from openai._base_client import AsyncPaginator  # async only
from openai.pagination import AsyncConversationCursorPage, AsyncCursorPage, AsyncNextCursorPage, AsyncPage
from openai.types import FileObject

pytestmark = pytest.mark.anyio


def things(count: int) -> Any:
    """A server with `count` things, two to a page."""

    def reply(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("after", "t-1")[1:]) + 1
        data = [{"id": f"t{number}"} for number in range(start, min(start + 2, count))]
        last = data[-1]["id"] if data else None
        more = {"has_more": start + 2 < count, "last_id": last, "next": last, "first_id": "t0", "object": "list"}
        return httpx.Response(200, json={"data": data, **more}, headers={"x-request-id": f"r{start}"})

    return reply


async def test_items_of_all_pages() -> None:
    """R-PAGE-5, R-PAGE-8: fetched when they are needed."""
    wire = AsyncWire(things(5))
    found: list[str] = []
    async for thing in AsyncDemo(wire.client()).list(limit=2):
        found.append(thing.id)
        assert len(wire.requests) == len(found) // 2 + len(found) % 2
    assert found == ["t0", "t1", "t2", "t3", "t4"]


async def test_first_page() -> None:
    """R-PAGE-1, R-PAGE-8."""
    wire = AsyncWire(things(3))
    waiting = AsyncDemo(wire.client()).list()  # async only
    assert isinstance(waiting, AsyncPaginator)  # async only
    assert not wire.requests  # async only
    page = await AsyncDemo(wire.client()).list()
    assert isinstance(page, AsyncCursorPage)
    assert repr(type(page)) == "<class 'openai.pagination.AsyncCursorPage[FileObject]'>"
    assert isinstance(page.data[0], FileObject)
    assert (page.has_more, page.object, page.first_id, page._request_id) == (True, "list", "t0", "r0")
    assert page.has_next_page()
    following = await page.get_next_page()
    assert [thing.id for thing in following.data] == ["t2"]
    assert not following.has_next_page()
    assert following._request_id == "r2"


async def test_pages_one_by_one() -> None:
    """R-PAGE-5."""
    page = await AsyncDemo(AsyncWire(things(5)).client()).list()
    pages = [[thing.id for thing in each.data] async for each in page.iter_pages()]
    assert pages == [["t0", "t1"], ["t2", "t3"], ["t4"]]


async def test_pages_are_iterators_too() -> None:
    """D-29, D-30: `next` goes on where it left off, `for` begins at the beginning."""
    page = await AsyncDemo(AsyncWire(things(3)).client()).list()
    assert (await page.__anext__()).id == "t0"
    assert [thing.id async for thing in page] == ["t0", "t1", "t2"]
    assert [thing.id async for thing in page] == ["t0", "t1", "t2"]
    assert (await page.__anext__()).id == "t1"
    assert (await page.__anext__()).id == "t2"
    with pytest.raises(StopAsyncIteration):
        await page.__anext__()


async def test_next_request_repeats_the_first() -> None:
    """R-PAGE-6, R-PAGE-10, R-RAW-7."""
    wire = AsyncWire(things(5))
    demo = AsyncDemo(wire.client(default_query={"d": 1}))
    raw = await demo.with_raw_response.list(
        limit=2, include=["a", "b"], extra_query={"q": [1, 2]}, extra_headers={"X-Mine": "1"}, timeout=7
    )
    page = raw.parse()
    assert [thing.id async for thing in page] == ["t0", "t1", "t2", "t3", "t4"]
    first, second, third = wire.requests
    assert first.headers["x-stainless-raw-response"] == "true"
    for request, after in ((second, "t1"), (third, "t3")):
        assert "x-stainless-raw-response" not in request.headers
        assert request.headers["x-mine"] == "1"
        assert request.headers["x-stainless-read-timeout"] == "7"
        expected = sorted([*first.url.params.multi_items(), ("after", after)])
        assert sorted(request.url.params.multi_items()) == expected


@pytest.mark.parametrize(
    ("kind", "data", "after"),
    [
        (AsyncPage, {"data": [{"id": "a"}], "has_more": True}, None),
        (AsyncCursorPage, {"data": [{"id": "a"}, {"id": "b"}]}, "b"),
        (AsyncCursorPage, {"data": [{"id": "a"}], "has_more": True}, "a"),
        (AsyncCursorPage, {"data": [{"name": "a"}], "has_more": True}, None),
        (AsyncCursorPage, {"data": []}, None),
        (AsyncCursorPage, {}, None),
        (AsyncConversationCursorPage, {"data": [{"id": "a"}], "last_id": "z"}, "z"),
        (AsyncConversationCursorPage, {"data": [{"id": "a"}], "last_id": None}, None),
        (AsyncConversationCursorPage, {"data": [], "last_id": "z"}, "z"),
        (AsyncNextCursorPage, {"data": [{"id": "a"}], "next": "n"}, "n"),
        (AsyncNextCursorPage, {"data": [{"id": "a"}], "next": ""}, None),
    ],
)
async def test_where_the_next_page_is(kind: Any, data: Any, after: str | None) -> None:
    """R-PAGE-2 to R-PAGE-4."""
    wire = AsyncWire(data)
    page = await wire.client().get_api_list("/x", model=FileObject, page=kind[FileObject])
    info = page.next_page_info()
    assert (info and info.params) == (None if after is None else {"after": after})
    assert page.has_next_page() is (after is not None and bool(data.get("data")))
    if after is None:
        with pytest.raises(RuntimeError, match="has_next_page"):
            await page.get_next_page()
    else:
        await page.get_next_page()
        assert wire.request.url.params["after"] == after


async def test_end_that_the_server_tells() -> None:
    """R-PAGE-3, R-PAGE-4."""
    wire = AsyncWire({"data": [{"id": "a"}], "has_more": False})
    page = await AsyncDemo(wire.client()).list()
    assert not page.has_next_page()
    assert [thing.id async for thing in page] == ["a"]
    assert len(wire.requests) == 1
    await page.get_next_page()
    assert len(wire.requests) == 2


def test_kinds_of_pages() -> None:
    """D-55, D-59, D-124."""
    assert issubclass(AsyncCursorPage, AsyncPage)
    assert issubclass(AsyncConversationCursorPage, AsyncCursorPage)
    for kind in (AsyncPage, AsyncCursorPage, AsyncConversationCursorPage, AsyncNextCursorPage):
        assert kind.__module__ == "openai.pagination"


async def test_pages_can_be_copied_and_pickled() -> None:
    """B-7: a page that was pickled goes on."""
    page = await AsyncDemo(AsyncWire(things(3)).client()).list()
    await page.__anext__()
    page._client = AsyncOpenAI(api_key="k", base_url="http://else")
    for again in (pickle.loads(pickle.dumps(page)), copy.copy(page), copy.deepcopy(page)):
        assert again == page
        assert [thing.id for thing in again.data] == ["t0", "t1"]
        assert again._client.base_url == "http://else/"
        wire = AsyncWire(things(3))
        again._client._client = wire.http_client()
        assert [thing.id async for thing in again] == ["t0", "t1", "t2"]
        assert wire.url.startswith("http://else/things")


async def test_page_without_a_client() -> None:
    page = AsyncCursorPage[FileObject].construct(data=[{"id": "a"}])
    with pytest.raises(RuntimeError, match="client"):
        await page.get_next_page()


async def test_answer_that_is_no_page() -> None:
    """R-PARSE-2."""
    wire = AsyncWire(lambda request: httpx.Response(200, text="<html>"))
    assert await AsyncDemo(wire.client()).list() == "<html>"


async def test_errors_of_lists() -> None:
    with pytest.raises(Exception, match="404"):
        await AsyncDemo(AsyncWire(404).client()).list()

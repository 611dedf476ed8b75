"""What an answer becomes: types, odd content types, strict mode."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional, Union

import httpx
import pydantic
import pytest
from typing_extensions import Annotated, TypeAliasType, TypedDict
from wire import AsyncWire

from openai import APIResponseValidationError, BaseModel, HttpxBinaryResponseContent
from openai._types import NoneType

pytestmark = pytest.mark.anyio

JSON = "application/json"


class Thing(BaseModel):
    id: str
    count: int = 0


class Other(BaseModel):
    name: str


class Typed(TypedDict):
    id: str


class Built:
    def __init__(self, data: Any) -> None:
        self.data = data

    @classmethod
    def build(cls, *, response: httpx.Response, data: Any) -> Built:
        return cls({**data, "status": response.status_code})


async def fetch(cast_to: Any, content: str, kind: str | None = JSON, **settings: Any) -> Any:
    headers = {"x-request-id": "r1", **({} if kind is None else {"content-type": kind})}
    wire = AsyncWire(lambda request: httpx.Response(200, content=content.encode(), headers=headers))
    return await wire.client(**settings).get("/x", cast_to=cast_to)


@pytest.mark.parametrize(
    ("cast_to", "content", "expected"),
    [
        (str, "text", "text"),
        (int, " 7 ", 7),
        (float, "7.5", 7.5),
        (bool, "True", True),
        (bool, "1", False),
        (NoneType, "not json", None),
        (object, '{"a": [1]}', {"a": [1]}),
        (Dict[str, object], '{"a": 1}', {"a": 1}),
        (dict, '{"a": 1}', {"a": 1}),
        (List[int], "[1, 2]", [1, 2]),
        (list, "[1]", [1]),
        (Typed, '{"id": "x"}', {"id": "x"}),
        (List[Thing], '[{"id": "x"}]', [Thing(id="x")]),
        (Optional[Thing], '{"id": "x"}', Thing(id="x")),
        (Union[Thing, str], '"x"', "x"),
        (Annotated[Thing, "note"], '{"id": "x"}', Thing(id="x")),
        (TypeAliasType("Alias", Thing), '{"id": "x"}', Thing(id="x")),
        (Thing, "null", None),
        (Thing, '[{"id": "x"}, 3]', [Thing(id="x"), 3]),
        (Thing, "7", 7),
    ],
)
async def test_types(cast_to: Any, content: str, expected: Any) -> None:
    """R-LOW-3, R-PARSE-4, R-PARSE-5, R-PARSE-7, R-PARSE-8."""
    assert await fetch(cast_to, content) == expected


async def test_types_that_can_not_be() -> None:
    """R-PARSE-6."""

    class MyResponse(httpx.Response):
        pass

    class Foreign(pydantic.BaseModel):
        id: str

    with pytest.raises(ValueError, match=r"subclass of `httpx\.Response`"):
        await fetch(MyResponse, "{}")
    with pytest.raises(TypeError, match=r"openai\.BaseModel"):
        await fetch(Foreign, "{}")
    for cast_to in (set, bytes, "text", 3):
        with pytest.raises(RuntimeError, match="Unsupported type"):
            await fetch(cast_to, "{}")


async def test_whole_response_and_own_builders() -> None:
    """R-LOW-3, R-MISC-8."""
    response = await fetch(httpx.Response, "{}")
    assert isinstance(response, httpx.Response)
    assert (await fetch(Built, '{"a": 1}')).data == {"a": 1, "status": 200}
    binary = await fetch(HttpxBinaryResponseContent, "abc")
    assert binary.content == b"abc"


@pytest.mark.parametrize("kind", [JSON, "application/problem+json; charset=utf-8", "APPLICATION/JSON", "text/x-json"])
async def test_content_types_of_json(kind: str) -> None:
    """R-PARSE-1, R-PARSE-3."""
    assert await fetch(Thing, '{"id": "x"}', kind) == Thing(id="x")
    with pytest.raises(json.JSONDecodeError):
        await fetch(Thing, "{", kind)
    with pytest.raises(json.JSONDecodeError):
        await fetch(object, "", kind)


@pytest.mark.parametrize("kind", ["text/html", "application/json5", None])
async def test_content_types_that_are_not_json(kind: str | None) -> None:
    """R-PARSE-2: a model is tried all the same."""
    assert await fetch(Thing, '{"id": "x"}', kind) == Thing(id="x")
    assert await fetch(Optional[Thing], '{"id": "x"}', kind) == Thing(id="x")
    assert await fetch(Thing, "<html>", kind) == "<html>"
    assert await fetch(Thing, "", kind) == ""
    assert await fetch(Dict[str, object], '{"a": 1}', kind) == '{"a": 1}'


async def test_lenient_reading() -> None:
    """R-MODEL-2, R-MODEL-7."""
    thing = await fetch(Thing, '{"count": "many", "more": {"a": 1}}')
    assert (thing.id, thing.count, thing.more) == (None, "many", {"a": 1})


async def test_strict_reading() -> None:
    """R-CLIENT-21, R-PARSE-9."""
    strict = {"_strict_response_validation": True}
    assert await fetch(Thing, '{"id": "x"}', **strict) == Thing(id="x")
    assert (await fetch(Thing, '{"id": "x"}', **strict))._request_id == "r1"
    with pytest.raises(APIResponseValidationError) as caught:
        await fetch(Thing, '{"count": "many"}', **strict)
    assert caught.value.body == {"count": "many"}
    assert caught.value.status_code == 200
    for cast_to in (Thing, Dict[str, object]):
        with pytest.raises(APIResponseValidationError, match=r"application/json.*text/html") as caught:
            await fetch(cast_to, "<html>", "text/html", **strict)
        assert caught.value.body == "<html>"
    assert await fetch(List[Thing], '[{"id": "x"}]', **strict) == [Thing(id="x")]


async def test_request_id() -> None:
    """R-PARSE-10."""

    class Outer(BaseModel):
        inner: Thing

    outer = await fetch(Outer, '{"inner": {"id": "x"}}')
    assert outer._request_id == "r1"
    with pytest.raises(AttributeError):
        outer.inner._request_id  # noqa: B018
    assert "request_id" not in repr(outer)
    assert outer.to_dict() == {"inner": {"id": "x"}}
    wire = AsyncWire({"id": "x"})
    assert (await wire.client().get("/x", cast_to=Thing))._request_id is None

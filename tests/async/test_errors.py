"""What an error status becomes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from wire import AsyncWire

import openai
from openai import APIStatusError, AsyncOpenAI

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (529, "InternalServerError"),
        (402, "APIStatusError"),
        (418, "APIStatusError"),
    ],
)
async def test_classes(status: int, expected: str) -> None:
    """R-ERR-1, R-ERR-2."""
    with pytest.raises(APIStatusError) as caught:
        await AsyncWire(status).client(max_retries=0).get("/x", cast_to=object)
    assert type(caught.value) is getattr(openai, expected)
    assert caught.value.status_code == status


async def test_wire_example() -> None:
    """R-ERR-3 to R-ERR-7, section 35."""
    error = {"message": "bad", "type": "invalid_request_error", "param": "x", "code": "c1"}
    reply = httpx.Response(400, json={"error": error}, headers={"x-request-id": "r9"})
    with pytest.raises(openai.BadRequestError) as caught:
        await AsyncWire(reply).client().get("/x", cast_to=object)
    found = caught.value
    assert str(found) == found.message == f"Error code: 400 - {{'error': {error}}}"
    assert found.body == error
    assert (found.code, found.param, found.type, found.request_id) == ("c1", "x", "invalid_request_error", "r9")
    assert found.response is reply
    assert found.request.url == "http://test/v1/x"
    assert found.__suppress_context__


@pytest.mark.parametrize(
    ("content", "message", "body"),
    [
        (b"", "Error code: 400", ""),
        (b" plain \n", "plain", "plain"),
        (b'{"detail": 1}', "Error code: 400 - {'detail': 1}", {"detail": 1}),
        (b'{"error": "text"}', "Error code: 400 - {'error': 'text'}", "text"),
        (b"[1]", "Error code: 400 - [1]", [1]),
        (b'{"error": {"code": 7}}', "Error code: 400 - {'error': {'code': 7}}", {"code": 7}),
    ],
)
async def test_bodies(content: bytes, message: str, body: Any) -> None:
    """R-ERR-4 to R-ERR-6; the content type does not matter."""
    with pytest.raises(APIStatusError) as caught:
        await AsyncWire(lambda request: httpx.Response(400, content=content)).client().get("/x", cast_to=object)
    assert (caught.value.message, caught.value.body) == (message, body)
    assert caught.value.code == (7 if isinstance(body, dict) and "code" in body else None)


@pytest.mark.parametrize("form", ["stream", "with_streaming_response", "with_raw_response"])
async def test_error_body_is_read_in_every_form(form: str) -> None:
    """R-ERR-8, R-RAW-6."""

    async def pieces() -> Any:
        yield b'{"error": {"message": '
        yield b'"late", "code": "c"}}'

    wire = AsyncWire(lambda request: httpx.Response(400, content=pieces()))
    client = wire.client()

    async def call() -> None:
        if form == "stream":
            await client.chat.completions.create(messages=[], model="m", stream=True)
        elif form == "with_raw_response":
            await client.with_raw_response.models.retrieve("m")
        else:
            async with client.with_streaming_response.models.retrieve("m"):
                pass

    with pytest.raises(openai.BadRequestError, match="late") as caught:
        await call()
    assert caught.value.code == "c"


async def test_error_body_that_can_not_be_read() -> None:
    """R-ERR-4: the status is told all the same."""

    async def pieces() -> Any:
        yield b"{"
        raise httpx.ReadError("cut")

    wire = AsyncWire(lambda request: httpx.Response(400, content=pieces()))
    with pytest.raises(openai.BadRequestError) as caught:
        await wire.client().chat.completions.create(messages=[], model="m", stream=True)
    assert str(caught.value) == "Error code: 400"
    assert caught.value.body is None


async def test_class_chosen_by_a_subclass() -> None:
    class Special(APIStatusError):
        pass

    class Mine(AsyncOpenAI):
        def _make_status_error(self, err_msg: str, *, body: Any, response: httpx.Response) -> APIStatusError:
            return Special(f"{err_msg}!", response=response, body=body)

    wire = AsyncWire(lambda request: httpx.Response(400, json={"error": {"code": "c"}}))
    with pytest.raises(Special) as caught:
        await Mine(api_key="k", http_client=wire.http_client()).get("/x", cast_to=object)
    assert caught.value.body == {"error": {"code": "c"}}
    assert str(caught.value) == "Error code: 400 - {'error': {'code': 'c'}}!"

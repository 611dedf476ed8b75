# Made from tests/async/test_retries.py by `make sync`. Do not edit.
"""When a request is sent again, after how long, and what is raised in the end."""

from __future__ import annotations

import gc
import logging
import math
import pickle
import weakref
from typing import Any

import httpx
import pytest
from wire import Wire

import openai
from openai import APIConnectionError, APIStatusError, APITimeoutError, OpenAI, OpenAIError

pytestmark = pytest.mark.anyio

BACKOFF = [(0.375, 0.5), (0.75, 1.0)]


@pytest.mark.parametrize(
    ("status", "headers", "requests", "pauses", "error"),
    [
        (500, {}, 3, BACKOFF, "InternalServerError"),
        (503, {}, 3, BACKOFF, "InternalServerError"),
        (429, {"retry-after": "3"}, 3, [(3, 3), (3, 3)], "RateLimitError"),
        (429, {"retry-after-ms": "1500", "retry-after": "9"}, 3, [(1.5, 1.5)] * 2, "RateLimitError"),
        (429, {"retry-after": "120"}, 3, [(120, 120)] * 2, "RateLimitError"),
        (429, {"retry-after": "121"}, 1, [], "RateLimitError"),
        (429, {"retry-after": "0"}, 3, BACKOFF, "RateLimitError"),
        (429, {"retry-after": "-5"}, 3, BACKOFF, "RateLimitError"),
        (429, {"retry-after": "nan"}, 3, BACKOFF, "RateLimitError"),
        (429, {"retry-after": "soon"}, 3, BACKOFF, "RateLimitError"),
        (400, {"x-should-retry": "true"}, 3, BACKOFF, "BadRequestError"),
        (400, {"x-should-retry": "True"}, 1, [], "BadRequestError"),
        (500, {"x-should-retry": "false"}, 1, [], "InternalServerError"),
        (501, {"x-should-retry": "true", "retry-after": "500"}, 1, [], "InternalServerError"),
        (408, {}, 3, BACKOFF, "APIStatusError"),
        (409, {}, 3, BACKOFF, "ConflictError"),
        (404, {}, 1, [], "NotFoundError"),
        (302, {}, 1, [], "APIStatusError"),
        (304, {}, 1, [], "APIStatusError"),
    ],
)
def test_table_of_the_specification(
    status: int, headers: dict[str, str], requests: int, pauses: list[Any], error: str, naps: list[float]
) -> None:
    """R-RETRY-1 to R-RETRY-6, section 35."""
    wire = Wire(lambda request: httpx.Response(status, headers=headers))
    with pytest.raises(APIStatusError) as caught:
        wire.client().get("/x", cast_to=object)
    assert type(caught.value).__name__ == error
    assert [request.headers["x-stainless-retry-count"] for request in wire.requests] == [
        str(number) for number in range(requests)
    ]
    assert len(naps) == len(pauses)
    assert all(low <= nap <= high for nap, (low, high) in zip(naps, pauses)), naps


@pytest.mark.parametrize("limit", [0, 1, 4])
def test_number_of_retries(limit: int, naps: list[float]) -> None:
    """R-RETRY-1: of the client, of a copy, of one call."""
    for client, options in (
        (lambda wire: wire.client(max_retries=limit), {}),
        (lambda wire: wire.client().with_options(max_retries=limit), {}),
        (lambda wire: wire.client(), {"max_retries": limit}),
    ):
        wire = Wire(500)
        with pytest.raises(openai.InternalServerError):
            client(wire).get("/x", cast_to=object, options=options)
        assert len(wire.requests) == limit + 1


def test_retries_without_end(naps: list[float]) -> None:
    """B-7."""
    wire = Wire(*[500] * 20, {"ok": 1})
    assert wire.client(max_retries=math.inf).get("/x", cast_to=object) == {"ok": 1}
    assert len(naps) == 20
    assert max(naps) <= 8


def test_success_after_failures_tells_how_many(naps: list[float]) -> None:
    """R-RETRY-11."""
    wire = Wire(500, httpx.ConnectError("no"), {"id": "f"})
    raw = wire.client().files.with_raw_response.retrieve("f")
    assert raw.retries_taken == 2
    with wire.client().files.with_streaming_response.retrieve("f") as response:
        assert response.retries_taken == 0


@pytest.mark.parametrize(
    ("failure", "expected", "text"),
    [
        (httpx.ConnectTimeout("slow"), APITimeoutError, "Request timed out."),
        (httpx.ReadTimeout("slow"), APITimeoutError, "Request timed out."),
        (httpx.ConnectError("refused"), APIConnectionError, "Connection error."),
        (httpx.RemoteProtocolError("cut"), APIConnectionError, "Connection error."),
        (RuntimeError("whatever"), APIConnectionError, "Connection error."),
    ],
)
def test_failures_to_send(failure: Exception, expected: type[Exception], text: str, naps: list[float]) -> None:
    """R-RETRY-7."""
    wire = Wire(failure)
    with pytest.raises(APIConnectionError) as caught:
        wire.client().get("/x", cast_to=object)
    error = caught.value
    assert type(error) is expected
    assert str(error) == text
    assert error.__cause__ is failure
    assert error.request.url == "http://test/v1/x"
    assert (error.body, error.code, error.param, error.type) == (None, None, None, None)
    assert len(wire.requests) == 3


def test_our_own_errors_are_not_wrapped(naps: list[float]) -> None:
    """R-RETRY-8."""
    mine = OpenAIError("from a hook")
    mine.__cause__ = cause = ValueError("why")
    wire = Wire(mine)
    with pytest.raises(OpenAIError) as caught:
        wire.client().get("/x", cast_to=object)
    assert caught.value is mine
    assert mine.__cause__ is cause
    assert len(wire.requests) == 1


def test_what_is_no_error_passes(naps: list[float]) -> None:
    """Reliability 7: an interruption is neither wrapped nor a reason to try again."""

    class Stop(BaseException):
        pass

    def reply(request: httpx.Request) -> httpx.Response:
        raise Stop

    wire = Wire(reply)
    with pytest.raises(Stop):
        wire.client().get("/x", cast_to=object)
    assert len(wire.requests) == 1


def test_each_retry_is_built_anew_and_the_last_answer_closed(naps: list[float]) -> None:
    """R-RETRY-9."""
    answers: list[httpx.Response] = []

    def reply(request: httpx.Request) -> httpx.Response:
        answers.append(httpx.Response(500 if len(answers) < 2 else 200, json={}))
        return answers[-1]

    wire = Wire(reply)
    wire.client().post("/x", cast_to=object, body={"a": 1})
    assert len({id(request) for request in wire.requests}) == 3
    assert {request.content for request in wire.requests} == {b'{"a":1}'}
    assert all(answer.is_closed for answer in answers)


def test_response_hook_that_raises_counts_as_failure(naps: list[float]) -> None:
    """R-MISC-14."""

    def hook(response: httpx.Response) -> None:
        response.raise_for_status()

    wire = Wire(404)
    http = wire.http_client(event_hooks={"response": [hook]})
    with pytest.raises(APIConnectionError) as caught:
        wire.client(http_client=http).get("/x", cast_to=object)
    assert isinstance(caught.value.__cause__, httpx.HTTPStatusError)
    assert len(wire.requests) == 3


def test_closed_client(naps: list[float]) -> None:
    """R-CLIENT-17."""
    client = Wire({}).client()
    client.close()
    assert client.is_closed()
    with pytest.raises(APIConnectionError) as caught:
        client.get("/x", cast_to=object)
    assert isinstance(caught.value.__cause__, RuntimeError)
    assert len(naps) == 2


def test_decisions_of_a_subclass(naps: list[float]) -> None:
    """Other packages override `_should_retry` and `_calculate_retry_timeout`."""

    class Mine(OpenAI):
        def _should_retry(self, response: httpx.Response) -> bool:
            return response.status_code == 418

        def _calculate_retry_timeout(self, remaining_retries: Any, options: Any, response_headers: Any = None) -> float:
            return 10 + remaining_retries

    for status, count in ((418, 3), (500, 1)):
        wire = Wire(status)
        client = Mine(api_key="k", http_client=wire.http_client())
        with pytest.raises(APIStatusError):
            client.get("/x", cast_to=object)
        assert len(wire.requests) == count
    assert naps == [12, 11]
    client = OpenAI(api_key="k")
    assert 0.375 <= client._calculate_retry_timeout(2, _options(), None) <= 0.5
    assert client._calculate_retry_timeout(2, _options(), httpx.Headers({"retry-after": "7"})) == 7


def _options() -> Any:
    from openai._models import FinalRequestOptions

    return FinalRequestOptions(method="get", url="/x")


def test_log(naps: list[float], caplog: pytest.LogCaptureFixture) -> None:
    """R-RETRY-12, R-LOG-2, R-LOG-3, R-MISC-12."""
    caplog.set_level(logging.DEBUG, "openai")
    answers = [
        httpx.Response(500, json={}),
        httpx.Response(200, json={"secret": "body"}, headers={"x-request-id": "r"}),
    ]
    wire = Wire(lambda request: answers.pop(0))
    wire.client().post(
        "/x", cast_to=object, body={"a": 1}, options={"headers": {"api-key": "hide-me", "Authorization": "hide-me"}}
    )
    assert {record.name for record in caplog.records} == {"openai._base_client"}
    for text in (
        "Request options:",
        "Sending HTTP Request: POST http://test/v1/x",
        'HTTP Response: POST http://test/v1/x "500 Internal Server Error"',
        "request_id: r",
        "<redacted>",
    ):
        assert text in caplog.text
    info = [record for record in caplog.records if record.levelno == logging.INFO]
    assert len(info) == 1
    assert info[0].getMessage().startswith("Retrying request to /x in 0.")
    assert "hide-me" not in caplog.text
    assert "sk-t" not in caplog.text
    assert "body" not in caplog.text.replace("json_data", "")
    assert wire.headers["api-key"] == "hide-me"


def test_pickled_error() -> None:
    """B-7: round trip, without the key."""
    wire = Wire(lambda request: httpx.Response(400, json={"error": {"message": "m", "code": "c"}}))
    with pytest.raises(openai.BadRequestError) as caught:
        wire.client(api_key="sk-secret").get("/x", cast_to=object)
    data = pickle.dumps(caught.value)
    again = pickle.loads(data)
    assert b"sk-secret" not in data
    assert type(again) is openai.BadRequestError
    assert (str(again), again.code, again.status_code) == (str(caught.value), "c", 400)


def test_errors_hold_no_frames_in_a_circle(naps: list[float]) -> None:
    """Reliability 14: what a failed call held is let go with its exception, without waiting for the collector."""
    for reply in (httpx.ConnectError("no"), 500):
        gc.collect()
        client = Wire(reply).client(max_retries=1)
        held = weakref.ref(client)
        try:
            client.get("/x", cast_to=object)
        except openai.APIError:
            pass
        if not isinstance(reply, int):
            reply.__traceback__ = None
        del client
        assert held() is None

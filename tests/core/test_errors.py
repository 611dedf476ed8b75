"""The exceptions (R-ERR-*), the choice among them (B-4), and their pickles (B-7)."""

from __future__ import annotations

import copy
import gzip
import json
import pickle
import traceback
from datetime import timedelta
from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st

import openai
from openai._core import errors
from openai._core.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ContentFilterFinishReasonError,
    InternalServerError,
    InvalidWebhookSignatureError,
    LengthFinishReasonError,
    MissingDependencyError,
    MutuallyExclusiveAuthError,
    NotFoundError,
    OAuthError,
    OpenAIError,
    PermissionDeniedError,
    RateLimitError,
    StreamAlreadyConsumed,
    SubjectTokenProviderError,
    UnprocessableEntityError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
    connection_error,
    make_status_error,
    status_error,
    stream_error,
)

PUBLIC = {
    name: cls
    for name, cls in vars(errors).items()
    if isinstance(cls, type) and issubclass(cls, OpenAIError) and cls.__module__ == "openai"
}
SECRETS = {
    "Authorization": "Bearer sk-secret",
    "api-key": "secret-key",
    "X-Amz-Security-Token": "secret-token",
    "Cookie": "secret-cookie",
}


@pytest.fixture(autouse=True)
def _public(monkeypatch: pytest.MonkeyPatch) -> None:
    # Pickles look the classes up where they are public.
    for name, cls in PUBLIC.items():
        monkeypatch.setattr(openai, name, cls, raising=False)


def request(**kwargs: Any) -> httpx.Request:
    values: dict[str, Any] = {"headers": {**SECRETS, "X-A": "b"}, "json": {"prompt": "private"}, **kwargs}
    return httpx.Request("POST", "https://user:secret@h.example/v1/x?q=1", **values)


def response(status: int = 400, **kwargs: Any) -> httpx.Response:
    values: dict[str, Any] = {"request": request(), "headers": {"x-request-id": "r9"}, **kwargs}
    return httpx.Response(status, **values)


def test_hierarchy():
    """R-ERR-1, D-33."""
    parents = {
        OpenAIError: Exception,
        APIError: OpenAIError,
        APIResponseValidationError: APIError,
        APIStatusError: APIError,
        APIConnectionError: APIError,
        APITimeoutError: APIConnectionError,
        BadRequestError: APIStatusError,
        AuthenticationError: APIStatusError,
        PermissionDeniedError: APIStatusError,
        NotFoundError: APIStatusError,
        ConflictError: APIStatusError,
        UnprocessableEntityError: APIStatusError,
        RateLimitError: APIStatusError,
        InternalServerError: APIStatusError,
        OAuthError: AuthenticationError,
        LengthFinishReasonError: OpenAIError,
        ContentFilterFinishReasonError: OpenAIError,
        WebSocketConnectionClosedError: OpenAIError,
        WebSocketQueueFullError: OpenAIError,
        SubjectTokenProviderError: OpenAIError,
        MissingDependencyError: OpenAIError,
        MutuallyExclusiveAuthError: OpenAIError,
        StreamAlreadyConsumed: OpenAIError,
    }
    for cls, parent in parents.items():
        assert cls.__bases__ == (parent,), cls
    assert InvalidWebhookSignatureError.__bases__ == (OpenAIError, ValueError)


def test_public_classes_say_where_they_are_found():
    """R-SENT-8."""
    assert set(errors.__all__) - set(PUBLIC) == {
        "SubjectTokenProviderError",
        "MissingDependencyError",
        "MutuallyExclusiveAuthError",
        "StreamAlreadyConsumed",
        "connection_error",
        "make_status_error",
        "status_error",
        "stream_error",
    }
    assert len(PUBLIC) == 20
    error = status_error(response(404), "{}")
    assert traceback.format_exception_only(type(error), error) == ["openai.NotFoundError: Error code: 404 - {}\n"]


def test_api_error():
    """R-ERR-3, R-ERR-6, R-ERR-7."""
    sent = request()
    error = APIError("It broke", sent, body={"code": 7, "param": "x", "type": ["odd"]})
    assert str(error) == error.message == "It broke"
    assert error.args == ("It broke",)
    assert error.request is sent
    assert (error.code, error.param, error.type) == (7, "x", ["odd"])
    for body in (None, "text", ["code"], 7, {}):
        other = APIError("m", sent, body=body)
        assert other.body == body
        assert (other.code, other.param, other.type) == (None, None, None)


def test_status_error_attributes():
    """R-ERR-3, R-ERR-7."""
    answer = response(429)
    error = RateLimitError("slow down", response=answer, body={"code": "c"})
    assert str(error) == "slow down"
    assert error.response is answer
    assert error.request is answer.request
    assert (error.status_code, error.request_id, error.code) == (429, "r9", "c")
    assert APIStatusError("m", response=response(headers={}), body=None).request_id is None


def test_validation_error():
    error = APIResponseValidationError(response(200), {"a": 1})
    assert error.status_code == 200
    assert error.body == {"a": 1}
    assert "schema" in error.message
    assert APIResponseValidationError(response(200), None, message="m").message == "m"


def test_connection_errors():
    """R-ERR-1, R-ERR-3."""
    sent = request()
    error = APIConnectionError(request=sent)
    assert str(error) == "Connection error."
    assert (error.request, error.body, error.code, error.param, error.type) == (sent, None, None, None, None)
    assert str(APIConnectionError(message="m", request=sent)) == "m"
    for timeout in (APITimeoutError(sent), APITimeoutError(request=sent)):
        assert str(timeout) == "Request timed out."
        assert timeout.request is sent


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        ({"error": "invalid_grant", "error_description": "expired"}, "expired", "invalid_grant"),
        ({"error": "invalid_grant"}, "The OAuth token endpoint refused the request.", "invalid_grant"),
        ({"error": {"message": "m"}, "error_description": ""}, "The OAuth token endpoint refused the request.", None),
        ("text", "The OAuth token endpoint refused the request.", None),
        (None, "The OAuth token endpoint refused the request.", None),
    ],
)
def test_oauth_error(body: Any, message: str, code: str | None):
    """R-ERR-10."""
    error = OAuthError(response=response(400), body=body)
    assert (str(error), error.error, error.body, error.status_code) == (message, code, body, 400)


def test_oauth_error_with_a_message():
    assert str(OAuthError("m", response=response(400), body={"error_description": "d"})) == "m"


class Completion:
    def __init__(self, usage: object) -> None:
        self.usage = usage


def test_finish_reason_errors():
    """R-ERR-9."""
    completion = Completion(usage="12 tokens")
    error = LengthFinishReasonError(completion=completion)
    assert error.completion is completion
    assert "length limit was reached" in str(error)
    assert str(error).endswith(" - 12 tokens")
    assert " - " not in str(LengthFinishReasonError(completion=Completion(usage=None)))
    assert "rejected by the content filter" in str(ContentFilterFinishReasonError())
    assert ContentFilterFinishReasonError().completion is None
    assert ContentFilterFinishReasonError(completion=completion).completion is completion


def test_other_errors():
    error = WebSocketConnectionClosedError("gone", unsent_messages=["a", "b"])
    assert (str(error), error.unsent_messages) == ("gone", ["a", "b"])
    assert str(WebSocketQueueFullError("full")) == "full"
    assert SubjectTokenProviderError("m").provider is None
    assert SubjectTokenProviderError("m", provider="gcp").provider == "gcp"
    assert "azure_ad_token" in str(MutuallyExclusiveAuthError())
    assert "read()" in str(StreamAlreadyConsumed())
    with pytest.raises(ValueError, match="too old"):
        raise InvalidWebhookSignatureError("too old")


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, InternalServerError),
        (503, InternalServerError),
        (599, InternalServerError),
        *((status, APIStatusError) for status in (301, 304, 402, 405, 408, 410, 413, 418, 451)),
    ],
)
def test_the_class_of_a_status(status: int, cls: type):
    """R-ERR-1, R-ERR-2."""
    assert type(status_error(response(status), "{}")) is cls
    assert type(make_status_error("m", body=None, response=response(status))) is cls


ERROR = {"message": "bad", "type": "invalid_request_error", "param": "x", "code": "c1"}


@pytest.mark.parametrize(
    ("text", "message", "body"),
    [
        (json.dumps({"error": ERROR}), f"Error code: 400 - {{'error': {ERROR!r}}}", ERROR),
        ('{"error": "just text"}', "Error code: 400 - {'error': 'just text'}", "just text"),
        ('{"error": null, "a": 1}', "Error code: 400 - {'error': None, 'a': 1}", None),
        ('{"detail": "x"}', "Error code: 400 - {'detail': 'x'}", {"detail": "x"}),
        ("[1]", "Error code: 400 - [1]", [1]),
        ("null", "Error code: 400 - None", None),
        (" <h1>Bad gateway</h1>\n", "<h1>Bad gateway</h1>", "<h1>Bad gateway</h1>"),
        ("", "Error code: 400", ""),
        (" \n", "Error code: 400", ""),
        (None, "Error code: 400", None),
    ],
)
def test_message_and_body(text: str | None, message: str, body: object):
    """R-ERR-4, R-ERR-5."""
    error = status_error(response(400), text)
    assert (str(error), error.body) == (message, body)


def test_wire_example():
    """Section 35 of the behaviour."""
    error = status_error(response(400), json.dumps({"error": ERROR}))
    assert isinstance(error, BadRequestError)
    assert (error.code, error.param, error.type, error.request_id) == ("c1", "x", "invalid_request_error", "r9")


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "[" * 100_000 + "]" * 100_000, '{"a": ' * 9_000 + "1" + "}" * 9_000, "1" * 9_999]
)
def test_a_body_that_cannot_be_decoded_never_hides_the_error(text: str):
    assert str(status_error(response(500), text)).startswith((text[:50], "Error code: 500"))


@given(st.integers(300, 599), st.text(max_size=60))
def test_any_text_makes_an_error(status: int, text: str):
    error = status_error(response(status), text)
    assert error.status_code == status
    assert str(error) == error.message != ""


@pytest.mark.parametrize(
    ("failure", "cls"),
    [
        (httpx.ReadTimeout("x"), APITimeoutError),
        (httpx.ConnectTimeout("x"), APITimeoutError),
        (httpx.PoolTimeout("x"), APITimeoutError),
        (TimeoutError(), APITimeoutError),
        (httpx.ConnectError("x"), APIConnectionError),
        (httpx.RemoteProtocolError("x"), APIConnectionError),
        (RuntimeError("closed"), APIConnectionError),
    ],
)
def test_what_a_failure_becomes(failure: Exception, cls: type):
    """R-RETRY-7."""
    sent = request()
    error = connection_error(failure, sent)
    assert type(error) is cls
    assert isinstance(error, APIConnectionError)
    assert error.request is sent


def test_our_own_failures_stay_what_they_are():
    """R-RETRY-8."""
    mine = OpenAIError("no token")
    assert connection_error(mine, request()) is mine


STREAM_CLASSES = [
    ({"type": "invalid_request_error"}, BadRequestError, 400),
    ({"type": "invalid_request_error", "code": "context_length_exceeded"}, BadRequestError, 400),
    ({"type": "invalid_request_error", "code": "invalid_api_key"}, AuthenticationError, 401),
    ({"type": "invalid_request_error", "code": "model_not_found"}, NotFoundError, 404),
    ({"type": "authentication_error"}, AuthenticationError, 401),
    ({"type": "permission_error"}, PermissionDeniedError, 403),
    ({"type": "insufficient_quota", "code": "insufficient_quota"}, RateLimitError, 429),
    ({"type": "tokens", "code": "rate_limit_exceeded"}, RateLimitError, 429),
    ({"type": "requests", "code": None}, RateLimitError, 429),
    ({"type": "server_error", "code": None}, InternalServerError, 500),
    ({"type": "server_error", "code": "server_error"}, InternalServerError, 500),
    ({"code": 429}, RateLimitError, 429),
    ({"code": "503"}, InternalServerError, 503),
    ({"status": 409, "code": "x"}, ConflictError, 409),
    ({"status_code": 418}, APIStatusError, 418),
]


@pytest.mark.parametrize(("error", "cls", "status"), STREAM_CLASSES)
def test_an_error_in_a_stream_has_the_class_of_its_status(error: Any, cls: type, status: int):
    """B-4: whether the stream hands over the error or the data it is in."""
    error = {"message": "It broke", "param": "p", **error}
    head = response(200, headers={"content-type": "text/event-stream", "x-request-id": "r9", "x-b": "c"})
    for payload in (error, {"error": error, "id": "x"}):
        found = stream_error(payload, head.request, head)
        assert type(found) is cls
        assert isinstance(found, APIStatusError)
        assert str(found) == "It broke"
        assert found.body == error
        assert (found.code, found.param, found.type) == (error.get("code"), "p", error.get("type"))
        assert (found.status_code, found.response.status_code, found.request_id) == (status, status, "r9")
        assert found.request is found.response.request is head.request
        assert found.response.json() == {"error": error}
        assert found.response.headers["content-type"] == "application/json"
        assert found.response.headers["x-b"] == "c"
        # The same error as an HTTP answer.
        assert type(status_error(response(status), json.dumps({"error": error}))) is cls


@pytest.mark.parametrize(
    ("payload", "message", "body"),
    [
        ({"message": "m"}, "m", {"message": "m"}),
        ({"error": {"code": "odd"}}, "An error occurred during streaming", {"code": "odd"}),
        ({"error": {"message": ""}}, "An error occurred during streaming", {"message": ""}),
        ({"error": {"message": 5}}, "An error occurred during streaming", {"message": 5}),
        ({"error": {"code": 5, "message": "m"}}, "m", {"code": 5, "message": "m"}),
        ({"error": {"code": ["x"], "type": {}, "message": "m"}}, "m", {"code": ["x"], "type": {}, "message": "m"}),
        ({"error": "boom"}, "An error occurred during streaming: boom", "boom"),
        ({"error": True}, "An error occurred during streaming", True),
        ({"error": [1]}, "An error occurred during streaming", [1]),
    ],
)
def test_an_error_in_a_stream_without_a_known_status(payload: Any, message: str, body: object):
    """R-STREAM-8, R-ERR-11."""
    head = response(200)
    error = stream_error(payload, head.request, head)
    assert type(error) is APIError
    assert (str(error), error.body, error.request) == (message, body, head.request)


def test_an_error_in_a_stream_without_a_response():
    sent = request()
    error = stream_error({"message": "m", "code": 429}, sent)
    assert type(error) is APIError
    assert (error.code, error.request) == (429, sent)


def test_an_error_in_a_stream_that_is_still_open():
    head = httpx.Response(200, stream=httpx.ByteStream(b"..."), request=request())
    error = stream_error({"error": {"message": "m", "code": 500}}, head.request, head)
    assert isinstance(error, InternalServerError)
    assert not head.is_closed
    assert error.response.json()["error"]["code"] == 500


# --- pickling and copying ---------------------------------------------------------------------------------------------

INSTANCES: list[OpenAIError] = [
    OpenAIError("m", 1),
    APIError("m", request(), body={"code": "c"}),
    APIResponseValidationError(response(200, json={"a": 1}), {"a": 1}),
    *(cls("m", response=response(400, json={"error": ERROR}), body=ERROR) for cls in PUBLIC.values() if cls in {
        APIStatusError, BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        UnprocessableEntityError, RateLimitError, InternalServerError,
    }),
    OAuthError(response=response(401), body={"error": "e", "error_description": "d"}),
    APIConnectionError(request=request()),
    APITimeoutError(request()),
    LengthFinishReasonError(completion={"usage": None}),
    ContentFilterFinishReasonError(),
    InvalidWebhookSignatureError("m"),
    WebSocketConnectionClosedError("m", unsent_messages=["a"]),
    WebSocketQueueFullError("m"),
    SubjectTokenProviderError("m", provider="p"),
    MissingDependencyError("m"),
    MutuallyExclusiveAuthError(),
    StreamAlreadyConsumed(),
]  # fmt: skip


def test_every_class_is_in_the_table():
    classes = {cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, OpenAIError)}
    assert {type(error) for error in INSTANCES} == classes


def plain(error: BaseException) -> dict[str, Any]:
    return {k: v for k, v in vars(error).items() if not isinstance(v, (httpx.Request, httpx.Response))}


@pytest.mark.parametrize("error", INSTANCES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("how", [*range(2, pickle.HIGHEST_PROTOCOL + 1), "deepcopy"])
def test_pickle_and_deepcopy(error: OpenAIError, how: Any):
    """B-7: nothing is lost but what is secret."""
    if how == "deepcopy":
        twin = copy.deepcopy(error)
    else:
        data = pickle.dumps(error, how)
        assert b"secret" not in data
        assert b"private" not in data
        twin = pickle.loads(data)
    assert type(twin) is type(error)
    assert twin.args == error.args
    assert str(twin) == str(error)
    assert plain(twin) == plain(error)
    assert set(vars(twin)) == set(vars(error))
    for name in ("request", "response"):
        mine: Any = getattr(error, name, None)
        if mine is None:
            continue
        made: Any = getattr(twin, name)
        assert type(made) is type(mine)
        sent, copied = (mine, made) if name == "request" else (mine.request, made.request)
        assert (copied.method, copied.url) == ("POST", "https://h.example/v1/x?q=1")
        assert "secret" not in f"{copied.url}{copied.headers.raw}"
        assert copied.headers["X-A"] == sent.headers["X-A"]
    if isinstance(error, (APIStatusError, APIResponseValidationError)):
        copied = vars(twin)["response"]
        assert copied.content == error.response.content
        assert copied.status_code == error.response.status_code
        assert copied.reason_phrase == error.response.reason_phrase
        assert copied.headers["x-request-id"] == "r9"
    assert pickle.loads(pickle.dumps(twin)).args == error.args


@pytest.mark.parametrize("error", INSTANCES, ids=lambda error: type(error).__name__)
def test_copy_shares(error: OpenAIError):
    twin = copy.copy(error)
    assert type(twin) is type(error)
    assert twin is not error
    assert (twin.args, vars(twin)) == (error.args, vars(error))


def test_what_a_response_keeps():
    headers = {"content-encoding": "gzip", "set-cookie": "secret", "retry-after": "3", "content-type": "text/plain"}
    answer = response(429, headers=headers, content=gzip.compress("é".encode()), extensions={"http_version": b"HTTP/2"})
    answer.elapsed = timedelta(seconds=2)
    twin = pickle.loads(pickle.dumps(status_error(answer, answer.text)))
    assert twin.response.text == "é"
    assert twin.response.headers["retry-after"] == "3"
    assert "set-cookie" not in twin.response.headers
    assert "content-encoding" not in twin.response.headers
    assert twin.response.elapsed == timedelta(seconds=2)
    assert twin.response.http_version == "HTTP/2"


def test_a_response_that_was_not_read():
    answer = httpx.Response(500, stream=httpx.ByteStream(b"late"), request=request())
    twin = pickle.loads(pickle.dumps(status_error(answer, None)))
    assert (twin.message, twin.response.content) == ("Error code: 500", b"")


def test_notes_and_attributes_of_others_survive():
    error = status_error(response(400), "{}")
    vars(error)["llm_provider"] = "azure"
    vars(error)["__notes__"] = ["while testing"]
    twin = pickle.loads(pickle.dumps(error))
    assert twin.llm_provider == "azure"
    assert twin.__notes__ == ["while testing"]


class Mixin(Exception):
    pass


class Mixed(BadRequestError, Mixin):
    """As LangChain does it: no constructor of its own, another family of errors."""


class Own(RateLimitError):
    """As LiteLLM does it: another signature, the base's constructor called inside."""

    def __init__(self, text: str, provider: str, answer: httpx.Response | None = None) -> None:
        self.provider = provider
        super().__init__(f"{provider}: {text}", response=answer or response(429), body=None)


class OwnConnection(APIConnectionError):
    def __init__(self, text: str) -> None:
        super().__init__(message=text, request=request())


def test_subclasses_of_others():
    """E-34."""
    mixed = Mixed("m", response=response(), body={"code": "c"})
    own = Own("slow", "azure")
    lost = OwnConnection("gone")
    for error in (mixed, own, lost):
        for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
            assert type(twin) is type(error)
            assert str(twin) == str(error)
            assert plain(twin) == plain(error)
    assert isinstance(mixed, Mixin)
    assert mixed.code == "c"
    assert str(own) == "azure: slow"


def test_setstate_takes_nothing():
    error = OpenAIError("m")
    error.__setstate__(None)
    assert vars(error) == {}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@settings(max_examples=50)
@given(json_values)
def test_any_body_survives(body: Any):
    error = make_status_error("m", body=body, response=response())
    twin = pickle.loads(pickle.dumps(error))
    assert twin.body == error.body
    assert (twin.code, twin.param, twin.type) == (error.code, error.param, error.type)

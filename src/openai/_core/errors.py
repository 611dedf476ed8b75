"""The exceptions of the library, and the choice among them for a status, a failure or an error inside a stream.

Other packages subclass these with constructors and bases of their own, so the constructors are cooperative and the way
errors are pickled (with `detached.py`) doesn't call them. Whether an error is worth another attempt is decided in
`retry.py`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .detached import DetachedRequest, DetachedResponse, detach, is_a
from .guards import is_dict, is_mapping

if TYPE_CHECKING:
    import httpx

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "MissingDependencyError",
    "MutuallyExclusiveAuthError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "StreamAlreadyConsumed",
    "SubjectTokenProviderError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "connection_error",
    "make_status_error",
    "status_error",
    "stream_error",
]


def _blank(cls: type[OpenAIError], args: tuple[Any, ...]) -> OpenAIError:
    """An instance without a call of its constructor, whose signature a subclass may have changed."""
    return cls.__new__(cls, *args)


class OpenAIError(Exception):
    """Base of every exception this library raises on purpose.

    All of them can be pickled and copied. A pickle has the request and the response as copies without credentials; the
    request's body is left behind.
    """

    def __reduce__(self) -> Any:
        return _blank, (type(self), self.args), {name: detach(value) for name, value in self.__dict__.items()}

    def __setstate__(self, state: dict[str, Any] | None) -> None:
        for name, value in (state or {}).items():
            self.__dict__[name] = value.attach() if isinstance(value, (DetachedRequest, DetachedResponse)) else value

    def __copy__(self) -> Any:
        # Within the process nothing needs to be left out.
        copy = _blank(type(self), self.args)
        copy.__dict__.update(self.__dict__)
        return copy


class APIError(OpenAIError):
    """Something went wrong with a request, or the API said that something did.

    `body` is the error object of the answer if there is one (a dict with `message`, `type`, `param`, `code`), else what
    the answer held. `code`, `param` and `type` come from there, unconverted (R-ERR-3, R-ERR-6).
    """

    message: str
    request: httpx.Request
    body: object | None
    code: str | None = None
    param: str | None = None
    type: str | None = None

    def __init__(self, message: str, request: httpx.Request, *, body: object | None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        found: dict[str, Any] = body if is_dict(body) else {}
        self.code = found.get("code")
        self.param = found.get("param")
        self.type = found.get("type")


class APIResponseValidationError(APIError):
    """The answer doesn't have the form that its type demands; only raised with strict response validation."""

    response: httpx.Response
    status_code: int

    def __init__(self, response: httpx.Response, body: object | None, *, message: str | None = None) -> None:
        super().__init__(message or "The API's answer doesn't match its schema.", response.request, body=body)
        self.response = response
        self.status_code = response.status_code


class APIStatusError(APIError):
    """The API answered with an error status. The common ones have classes of their own.

    `request_id` is the `x-request-id` of the answer, or None; support asks for it.
    """

    response: httpx.Response
    status_code: int
    request_id: str | None

    def __init__(self, message: str, *, response: httpx.Response, body: object | None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")


class APIConnectionError(APIError):
    """No answer came. What happened is the `__cause__`."""

    def __init__(self, *, message: str = "Connection error.", request: httpx.Request) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """No answer came in time."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__(message="Request timed out.", request=request)


class BadRequestError(APIStatusError):
    """400: the request is malformed or asks for something that can't be."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such endpoint, model or object, or the key may not see it."""


class ConflictError(APIStatusError):
    """409: somebody else changed the object at the same time."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed but makes no sense."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens in too short a time, or the quota is used up."""


class InternalServerError(APIStatusError):
    """500 and above: the API failed."""


class OAuthError(AuthenticationError):
    """A token endpoint refused to exchange a subject token (R-ERR-10).

    `error` is the code the endpoint gave (RFC 6749) or None, `body` its whole answer.
    """

    error: str | None

    def __init__(self, message: str | None = None, *, response: httpx.Response, body: object | None) -> None:
        answer: dict[str, Any] = body if is_dict(body) else {}
        error, description = answer.get("error"), answer.get("error_description")
        if not message:
            message = "The OAuth token endpoint refused the request."
            if isinstance(description, str) and description:
                message = description
        super().__init__(message, response=response, body=body)
        self.error = error if isinstance(error, str) else None


class LengthFinishReasonError(OpenAIError):
    """The answer ended at the token limit, so the structured output in it is cut off.

    `completion` is the whole answer, as far as it came.
    """

    completion: Any

    def __init__(self, *, completion: Any) -> None:
        text = "The output can't be parsed because the length limit was reached before its end"
        usage = getattr(completion, "usage", None)
        super().__init__(f"{text} - {usage}" if usage else text)
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """The answer was rejected by the content filter. `completion` is the whole answer if it is known."""

    completion: Any

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("The output can't be parsed because the request was rejected by the content filter")
        self.completion = completion


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook isn't signed with the secret, or not recently (decisions D-33 and 2)."""


class WebSocketConnectionClosedError(OpenAIError):
    """The connection was lost for good while messages waited to be sent; `unsent_messages` holds them in order."""

    unsent_messages: list[str]

    def __init__(self, message: str, *, unsent_messages: list[str]) -> None:
        super().__init__(message)
        self.unsent_messages = unsent_messages


class WebSocketQueueFullError(OpenAIError):
    """More bytes wait for the connection to come back than its queue takes."""


class SubjectTokenProviderError(OpenAIError):
    """A provider of subject tokens couldn't get one. `provider` names it, if it has a name."""

    provider: str | None

    def __init__(self, message: str, *, provider: str | None = None) -> None:
        super().__init__(message)
        self.provider = provider


class MissingDependencyError(OpenAIError):
    """A feature was used that needs a package which isn't installed."""


class MutuallyExclusiveAuthError(OpenAIError):
    """Several ways to authenticate were given where only one can be used."""

    def __init__(
        self,
        message: str = "Only one of `api_key`, `azure_ad_token` and `azure_ad_token_provider` can be used; "
        "pass just one of them.",
    ) -> None:
        super().__init__(message)


class StreamAlreadyConsumed(OpenAIError):
    """The content of a streamed response was asked for again after it had been read piece by piece (R-SRESP-3)."""

    def __init__(
        self,
        message: str = "The content was streamed already and isn't kept. Ask for it once, or call `read()` before "
        "iterating, which keeps it.",
    ) -> None:
        super().__init__(message)


_Response = DetachedResponse  # until response.py imports it from detached.py

# The names that are public on `openai` say so in tracebacks (R-SENT-8); the rest are found where they are used.
for _type in (
    OpenAIError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    AuthenticationError,
    PermissionDeniedError,
    NotFoundError,
    ConflictError,
    UnprocessableEntityError,
    RateLimitError,
    InternalServerError,
    OAuthError,
    LengthFinishReasonError,
    ContentFilterFinishReasonError,
    InvalidWebhookSignatureError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
):
    _type.__module__ = "openai"
del _type


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}

# What an error object says about itself, and the status it has when it comes as an HTTP answer. Codes are more exact
# than types: a missing model is of type invalid_request_error, but a 404.
_STATUS_OF_CODE = {
    "content_filter": 400,
    "content_policy_violation": 400,
    "context_length_exceeded": 400,
    "invalid_prompt": 400,
    "invalid_value": 400,
    "missing_required_parameter": 400,
    "previous_response_not_found": 400,
    "string_above_max_length": 400,
    "unknown_parameter": 400,
    "unsupported_parameter": 400,
    "unsupported_value": 400,
    "invalid_api_key": 401,
    "invalid_authentication": 401,
    "mismatched_organization": 401,
    "unsupported_country_region_territory": 403,
    "model_not_found": 404,
    "not_found": 404,
    "conflict": 409,
    "billing_hard_limit_reached": 429,
    "insufficient_quota": 429,
    "rate_limit_exceeded": 429,
    "internal_error": 500,
    "internal_server_error": 500,
    "server_error": 500,
    "server_overloaded": 503,
    "service_unavailable": 503,
    "slow_down": 503,
}
_STATUS_OF_TYPE = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "permission_error": 403,
    "not_found_error": 404,
    "conflict_error": 409,
    "unprocessable_entity_error": 422,
    "insufficient_quota": 429,
    "rate_limit_error": 429,
    "rate_limit_exceeded": 429,
    "requests": 429,
    "tokens": 429,
    "api_error": 500,
    "internal_error": 500,
    "internal_server_error": 500,
    "server_error": 500,
    "overloaded_error": 503,
    "service_unavailable": 503,
    "service_unavailable_error": 503,
}


def make_status_error(message: str, *, body: object, response: httpx.Response) -> APIStatusError:
    """The exception for an error status, of the class that belongs to it (R-ERR-1, R-ERR-2).

    `body` is the whole decoded answer; the exception's `body` is the value under its `error` if it has that (R-ERR-5).
    """
    if is_mapping(body) and "error" in body:
        body = body["error"]
    return _class_for(response.status_code)(message, response=response, body=body)


def _class_for(status: int) -> type[APIStatusError]:
    return InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)


def status_error(response: httpx.Response, body_text: str | None) -> APIStatusError:
    """The exception for an error status from the text of the answer; None if it was closed unread (R-ERR-4).

    The message starts with `Error code: <status>` unless the answer is a text that isn't JSON.
    """
    message = f"Error code: {response.status_code}"
    if body_text is None:
        return make_status_error(message, body=None, response=response)
    body: object = body_text.strip()
    try:
        decoded = json.loads(body_text)
        message, body = f"{message} - {decoded}", decoded
    except (ValueError, RecursionError):
        # A body too deep to decode or to show is a text like one that isn't JSON.
        message = str(body) or message
    return make_status_error(message, body=body, response=response)


def connection_error(error: Exception, request: httpx.Request) -> OpenAIError:
    """What to raise when sending failed with `error`: a timeout, a lost connection, or the error itself if it is ours.

    Raise the result `from error` unless it is the same (R-RETRY-7, R-RETRY-8).
    """
    if isinstance(error, OpenAIError):
        return error
    if isinstance(error, TimeoutError) or is_a(error, "TimeoutException"):
        return APITimeoutError(request)
    return APIConnectionError(request=request)


def stream_error(payload: object, request: httpx.Request, response: httpx.Response | None = None) -> APIError:
    """The exception for an error that came inside a stream (R-STREAM-8).

    `payload` is the error, or the event's data with the error under `error`. Its class is the one the same error would
    have had as an HTTP status (B-4), a plain `APIError` if that can't be told or there is no `response`. The
    stream's own status was 200, so `response` and `status_code` of the exception are those the error stands for.
    """
    error = payload
    if is_mapping(payload) and payload.get("error"):
        error = payload["error"]
    message: object = error.get("message") if is_mapping(error) else None
    if not isinstance(message, str) or not message:
        message = "An error occurred during streaming"
        if isinstance(error, str) and error:
            message = f"{message}: {error}"
    status = _status_of(error)
    if status is None or response is None or not is_a(response, "Response"):
        return APIError(message, request, body=error)
    head = DetachedResponse.of(response)
    stand_in = head._replace(
        status=status,
        headers=[item for item in head.headers if item[0] != "content-type"] + [("content-type", "application/json")],
        content=json.dumps({"error": error}, default=repr).encode(),
        reason=None,
        request=None,
    ).attach()
    stand_in.request = request
    return _class_for(status)(message, response=stand_in, body=error)


def _status_of(error: object) -> int | None:
    """The HTTP status of an error object, or None if it doesn't say."""
    if not is_mapping(error):
        return None
    for value in (error.get("status"), error.get("status_code"), error.get("code")):
        if isinstance(value, str) and value.isdecimal() and len(value) == 3:
            value = int(value)
        if isinstance(value, int) and 400 <= value <= 599:
            return value
    code, kind = error.get("code"), error.get("type")
    status = _STATUS_OF_CODE.get(code) if isinstance(code, str) else None
    if status is None and isinstance(kind, str):
        status = _STATUS_OF_TYPE.get(kind)
    return status

"""What wraps an HTTP response: the parts that raw and streaming responses of both clients share.

`LegacyAPIResponse` is what `with_raw_response` gives, for both clients, its body read. `BaseAPIResponse` is the base of
the responses of `with_streaming_response`, which wait for their body and so exist twice (`openai._async.response`).
What a body becomes is decided in `answer.py`. Rules: R-RAW-*, R-SRESP-*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from . import answer
from .sentinels import NotGiven, Omit

if TYPE_CHECKING:
    import datetime

    import httpx

    from .client import BaseClient
    from .options import FinalRequestOptions

__all__ = ["BaseAPIResponse", "LegacyAPIResponse"]

R = TypeVar("R")
T = TypeVar("T")


class BaseAPIResponse(Generic[R]):
    """An HTTP response, and what is needed to make the result of the call from it."""

    __openai_response__ = True

    retries_taken: int
    """How many attempts failed before this answer came (R-RETRY-11)."""

    # Other packages read `_cast_to`, and read and replace entries of `_parsed_by_type`.
    _cast_to: Any
    _parsed_by_type: dict[Any, Any]

    def __init__(
        self,
        *,
        raw: httpx.Response,
        cast_to: Any,
        client: BaseClient[Any, Any],
        stream: bool,
        stream_cls: Any,
        options: FinalRequestOptions,
        retries_taken: int = 0,
    ) -> None:
        self._cast_to = cast_to
        self._client: Any = client
        self._parsed_by_type = {}
        self._is_sse_stream = stream
        self._stream_cls = stream_cls
        self._options: Any = options
        self._raw: Any = raw
        self.retries_taken = retries_taken

    @property
    def http_response(self) -> httpx.Response:
        """The response as httpx has it."""
        made = self._raw = getattr(self._raw, "httpx", self._raw)
        return cast("httpx.Response", made)

    @http_response.setter
    def http_response(self, response: httpx.Response) -> None:
        self._raw = response

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response."""
        return self.http_response.headers

    @property
    def http_request(self) -> httpx.Request:
        """The request that was answered, after redirects."""
        return self.http_response.request

    @property
    def status_code(self) -> int:
        """The status, such as 200."""
        return self.http_response.status_code

    @property
    def url(self) -> httpx.URL:
        """The URL that was answered, after redirects."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The verb of the request, in capitals."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The version of the protocol, such as `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """The time from sending the request to having read the response. RuntimeError before that (R-SRESP-5)."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the response was closed, which reading all of it does."""
        return self.http_response.is_closed

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` of the answer, which support asks for."""
        found: str | None = self.http_response.headers.get("x-request-id")
        return found

    def __repr__(self) -> str:
        response = self.http_response
        return f"<{self._label} [{response.status_code} {response.reason_phrase}] type={self._cast_to}>"

    _label = "APIResponse"
    _binary = True

    def _known(self, to: Any) -> Any:
        """The result that was made before for this type, or `_NONE`."""
        return self._parsed_by_type.get(self._cast_to if to is None else to, NONE)

    def _make(self, to: Any) -> Any:
        """Make the result from a body that is there, and keep it."""
        if self._is_sse_stream:
            result = self._make_stream(to)
        else:
            result = answer.build(
                self._raw, self._cast_to if to is None else to, strict=self._strict, binary=self._binary
            )
            # A type the caller chose is his business, but a page wants to know where it came from (R-RAW-7, R-MISC-4).
            if to is None or to == self._cast_to or hasattr(result, "_set_private_attributes"):
                finish = None if self._options is None else self._options.post_parser
                if finish is not None and not isinstance(finish, (NotGiven, Omit)):
                    result = finish(result)
                    answer.sign(result, self._raw)
        self._parsed_by_type[self._cast_to if to is None else to] = result
        return result

    @property
    def _strict(self) -> bool:
        return bool(getattr(self._client, "_strict_response_validation", False))

    def _make_stream(self, to: Any) -> Any:
        stream_cls = self._stream_cls
        if to is not None:
            if not hasattr(getattr(to, "__origin__", to), "__stream__"):
                raise TypeError(f"Expected a stream class such as Stream[ChatCompletionChunk] for `to`, not {to!r}")
            stream_cls = to
        elif stream_cls is None:
            stream_cls = self._client._default_stream_cls
            if stream_cls is None:
                raise TypeError("A call with stream=True needs to know the class of its stream: pass `stream_cls`")
        return stream_cls(
            cast_to=answer.stream_argument(stream_cls),
            response=self._raw if hasattr(stream_cls, "_takes_replies") else self.http_response,
            client=self._client,
            options=self._options,
        )


NONE: Any = object()


class LegacyAPIResponse(BaseAPIResponse[R]):
    """What `with_raw_response` gives: the HTTP response, its body read, and the result of the call on request.

    `parse()` gives the result for both clients without waiting (R-RAW-3); `parsed` is the same as an attribute.
    """

    _binary = False

    @overload
    def parse(self, *, to: type[T]) -> T: ...
    @overload
    def parse(self) -> R: ...
    def parse(self, *, to: Any = None) -> Any:
        """What the call gives without `with_raw_response`, or the body as the type `to`.

        For a call with `stream=True` that is the stream, and `to` a stream class such as `Stream[MyChunk]`. The result
        is made once per type. Raises json.JSONDecodeError, APIResponseValidationError and TypeError as the call would.
        """
        known = self._known(to)
        return self._make(to) if known is NONE else known

    @property
    def parsed(self) -> R:
        """`parse()` as an attribute."""
        return self.parse()

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    def __getstate__(self) -> dict[str, Any]:
        # What finishes the result (a page's client, a rule of the endpoint) stays behind, so it is finished now.
        if self._is_sse_stream:
            raise TypeError("The response of a call with stream=True can't be pickled: its events are still to come")
        self.parse()
        return {**self.__dict__, "_client": None, "_options": None, "_raw": detached(self.http_response)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._raw = state["_raw"].attach()


def detached(response: httpx.Response) -> Any:
    """A response as plain data without credentials, to be pickled; `attach()` makes a response of it again."""
    from .errors import _Response  # pyright: ignore[reportPrivateUsage]  # the pair of the pickling of errors

    return _Response.of(response)

"""`with_raw_response` and `with_streaming_response`: the same methods, with the HTTP response around the result.

A view has one attribute per method, made by `raw` or `streaming`. What it calls is looked up on the resource when the
attribute is first used, so methods that were replaced or wrapped before then are used. The responses themselves are in
`response.py` and `openai._async.response`. Rules: R-RAW-*, R-SRESP-*, R-ASYNC-1.
"""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar, cast, overload

from typing_extensions import Concatenate, ParamSpec

from .constants import RAW_RESPONSE_HEADER
from .resource import AsyncAPIResource

if TYPE_CHECKING:
    from .._async.response import AsyncAPIResponse, AsyncResponseContextManager, AsyncStreamedBinaryAPIResponse
    from .._sync.response import APIResponse, ResponseContextManager, StreamedBinaryAPIResponse
    from .binary import HttpxBinaryResponseContent
    from .response import LegacyAPIResponse

__all__ = ["Form", "RawView", "StreamingView", "raw", "streaming"]

P = ParamSpec("P")
R = TypeVar("R")


class RawView:
    """Base of the `...WithRawResponse` classes; their constructors set `_resource`."""

    _resource: Any


class StreamingView:
    """Base of the `...WithStreamingResponse` classes; their constructors set `_resource`."""

    _resource: Any


class Form(Generic[P, R]):
    """A method of a view."""

    def __init__(self, name: str, wrap: Callable[[Callable[..., Any], bool], Callable[..., Any]]) -> None:
        self._name = name
        self._wrap = wrap

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, view: Any, owner: Any = None) -> Callable[P, R]:
        if view is None:
            return cast("Callable[P, R]", self)
        method = getattr(view._resource, self._name)
        call = self._wrap(method, isinstance(view._resource, AsyncAPIResource))
        call.__name__ = self._name
        for name in ("__qualname__", "__module__", "__doc__"):
            setattr(call, name, getattr(method, name, None))
        call.__dict__["__wrapped__"] = method  # where `inspect.signature` finds the parameters
        return cast("Callable[P, R]", view.__dict__.setdefault(self._name, call))


def _marked(given: dict[str, Any], mark: str) -> dict[str, Any]:
    headers: Mapping[str, Any] | None = given.get("extra_headers")
    given["extra_headers"] = {**(headers or {}), RAW_RESPONSE_HEADER: mark}
    return given


def _raw(method: Callable[..., Any], is_async: bool) -> Callable[..., Any]:
    async def wait(*args: Any, **given: Any) -> Any:
        return await method(*args, **_marked(given, "true"))

    def call(*args: Any, **given: Any) -> Any:
        return method(*args, **_marked(given, "true"))

    return wait if is_async else call


def _streaming(method: Callable[..., Any], is_async: bool) -> Callable[..., Any]:
    manager: Any
    if is_async:
        from .._async.response import AsyncResponseContextManager

        manager = AsyncResponseContextManager
    else:
        from .._sync.response import ResponseContextManager

        manager = ResponseContextManager

    def call(*args: Any, **given: Any) -> Any:
        given = _marked(given, "stream")
        return manager(lambda: method(*args, **given))

    return call


# A coroutine is a result like any other, so the forms below overlap for type checkers; the first that fits is meant.


@overload
def raw(  # type: ignore[overload-overlap]  # see above
    method: Callable[Concatenate[Any, P], Awaitable[R]],
) -> Form[P, Coroutine[Any, Any, LegacyAPIResponse[R]]]: ...
@overload
def raw(method: Callable[Concatenate[Any, P], R]) -> Form[P, LegacyAPIResponse[R]]: ...
def raw(method: Callable[..., Any]) -> Form[..., Any]:
    """`method` in the form of `with_raw_response`: it gives a `LegacyAPIResponse` whose body was read (R-RAW-3)."""
    return Form(method.__name__, _raw)


@overload
def streaming(  # type: ignore[overload-overlap]  # see above
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, HttpxBinaryResponseContent]],
) -> Form[P, AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]]: ...
@overload
def streaming(
    method: Callable[Concatenate[Any, P], HttpxBinaryResponseContent],
) -> Form[P, ResponseContextManager[StreamedBinaryAPIResponse]]: ...
@overload
def streaming(  # type: ignore[overload-overlap]  # see above
    method: Callable[Concatenate[Any, P], Awaitable[R]],
) -> Form[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]: ...
@overload
def streaming(method: Callable[Concatenate[Any, P], R]) -> Form[P, ResponseContextManager[APIResponse[R]]]: ...
def streaming(method: Callable[..., Any]) -> Form[..., Any]:
    """`method` in the form of `with_streaming_response`: it gives a context manager over a response whose body is still
    to be read (R-SRESP-1)."""
    return Form(method.__name__, _streaming)

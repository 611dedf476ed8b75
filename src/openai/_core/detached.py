"""Requests and responses as plain data, so that what holds them can be pickled.

A detached copy has no credentials and no connection; `attach` makes a real object of it again. Errors (`errors.py`) and
raw responses (`response.py`) are pickled with it. httpx is imported only to make the real object.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .headers import is_secret

if TYPE_CHECKING:
    import datetime

    import httpx

__all__ = ["DetachedRequest", "DetachedResponse", "detach", "is_a"]


def is_a(value: object, name: str) -> bool:
    """Whether `value` is an instance of this class of httpx or its successor httpx2, without importing either."""
    return _package(value, name) is not None


def _package(value: object, name: str) -> str | None:
    """Which of the two has the class `name` that `value` is an instance of; it may be a subclass of somebody's."""
    for cls in type(value).__mro__:
        package = cls.__module__.partition(".")[0]
        if cls.__name__ == name and package in ("httpx", "httpx2"):
            return package
    return None


def detach(value: Any) -> Any:
    """A request or response as plain data, anything else as it is."""
    if is_a(value, "Request"):
        return DetachedRequest.of(value)
    if is_a(value, "Response"):
        return DetachedResponse.of(value)
    return value


def _harmless(headers: Any) -> list[tuple[str, str]]:
    return [(name, text) for name, text in headers.multi_items() if not is_secret(name)]


class DetachedRequest(NamedTuple):
    """A request as plain data: without credentials, and without its body, which may be large or a stream."""

    package: str
    method: str
    url: str
    headers: list[tuple[str, str]]

    @classmethod
    def of(cls, request: httpx.Request) -> DetachedRequest:
        url = request.url
        if url.userinfo:
            url = url.copy_with(userinfo=b"")
        return cls(_package(request, "Request") or "httpx", request.method, str(url), _harmless(request.headers))

    def attach(self) -> httpx.Request:
        request: httpx.Request = _load(self.package).Request(self.method, self.url, headers=self.headers)
        return request


class DetachedResponse(NamedTuple):
    """A response as plain data: its content as far as it was read, decoded."""

    package: str
    status: int
    headers: list[tuple[str, str]]
    content: bytes | None
    reason: bytes | None
    version: bytes | None
    elapsed: datetime.timedelta | None
    request: DetachedRequest | None

    @classmethod
    def of(cls, response: httpx.Response) -> DetachedResponse:
        # The content is decoded and whole by now, so what said otherwise of its bytes on the wire has to go.
        coded = ("content-encoding", "content-length", "transfer-encoding")
        headers = [(name, text) for name, text in _harmless(response.headers) if name.lower() not in coded]
        extensions = response.extensions
        known = vars(response)
        request = cast("httpx.Request | None", known.get("_request"))
        return cls(
            _package(response, "Response") or "httpx",
            response.status_code,
            headers,
            known.get("_content"),
            extensions.get("reason_phrase"),
            extensions.get("http_version"),
            known.get("_elapsed"),
            None if request is None else DetachedRequest.of(request),
        )

    def attach(self) -> httpx.Response:
        extensions = {"reason_phrase": self.reason, "http_version": self.version}
        response: httpx.Response = _load(self.package).Response(
            self.status,
            headers=self.headers,
            content=self.content or b"",
            request=None if self.request is None else self.request.attach(),
            extensions={name: value for name, value in extensions.items() if value is not None},
        )
        if self.elapsed is not None:
            response.elapsed = self.elapsed
        return response


def _load(package: str) -> Any:
    try:
        return import_module(package)
    except ImportError:
        return import_module("httpx")

"""`mock`: every client that the program makes talks to a sandbox, as a decorator or with `with`."""

from __future__ import annotations

import functools
import inspect
import os
import threading
from collections.abc import AsyncIterator, Generator
from contextlib import ExitStack
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Callable, List, Optional, Tuple, TypeVar, Union, cast, overload

from .address import Address
from .sandbox import KEY, Sandbox
from .transport import AsyncSandboxTransport, SandboxTransport

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Mock", "mock"]

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

_KEY = "OPENAI_API_KEY"
_SETTINGS = ("auth", "cookies", "event_hooks", "follow_redirects", "headers", "max_redirects", "params", "timeout")
_INSIDE = ("ASGITransport", "AsyncSandboxTransport", "MockTransport", "SandboxTransport", "WSGITransport")


class Mock:
    """See `mock`."""

    def __init__(self, sandbox: Optional[Sandbox], options: Any) -> None:
        self._given = sandbox
        self._options = options
        self._stacks: List[ExitStack] = []

    def __enter__(self) -> Sandbox:
        sandbox = self._given or Sandbox(**self._options)
        stack = ExitStack()
        if self._given is None:
            stack.callback(sandbox.close)
        _route(sandbox, stack)
        self._stacks.append(stack)
        return sandbox

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._stacks.pop().close()

    def __call__(self, function: FunctionT) -> FunctionT:
        """The function, with all clients mocked while it runs; a class with its test methods like that."""
        if isinstance(function, type):
            for name, method in [*vars(function).items()]:
                if name.startswith("test"):
                    setattr(function, name, self._wrapped_method(method))
            return cast(FunctionT, function)
        return cast(FunctionT, self._wrapped(function))

    def _wrapped_method(self, method: Any) -> Any:
        for kind in (staticmethod, classmethod):
            if isinstance(method, kind):
                bare: Any = cast(Any, method).__func__
                return cast(Any, kind(self._wrapped(bare)))
        return self._wrapped(method) if inspect.isroutine(method) else method

    def _wrapped(self, function: Callable[..., Any]) -> Callable[..., Any]:
        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def run_async(*args: Any, **kwargs: Any) -> Any:
                with Mock(self._given, self._options):
                    return await function(*args, **kwargs)

            return run_async
        if inspect.isasyncgenfunction(function):

            @functools.wraps(function)
            async def yield_async(*args: Any, **kwargs: Any) -> AsyncIterator[Any]:
                with Mock(self._given, self._options):
                    items = function(*args, **kwargs)
                    try:
                        async for each in items:
                            yield each
                    finally:
                        await items.aclose()

            return yield_async
        if inspect.isgeneratorfunction(function):

            @functools.wraps(function)
            def yield_each(*args: Any, **kwargs: Any) -> Generator[Any, Any, Any]:
                with Mock(self._given, self._options):
                    items: Generator[Any, Any, Any] = function(*args, **kwargs)
                    return (yield from items)

            return yield_each

        @functools.wraps(function)
        def run(*args: Any, **kwargs: Any) -> Any:
            with Mock(self._given, self._options):
                return function(*args, **kwargs)

        return run


@overload
def mock(sandbox: FunctionT) -> FunctionT: ...


@overload
def mock(sandbox: Optional[Sandbox] = None, **options: Any) -> Mock: ...


def mock(sandbox: Union[Sandbox, Callable[..., Any], None] = None, **options: Any) -> Any:
    """Let every client that is made meanwhile talk to a sandbox, wherever it was meant to go.

    `with mock() as sandbox:`, `@mock` or `@mock()` above a function, coroutine function or generator, or above a class,
    for each of its methods whose name begins with `test`. It is for `OpenAI`, `AsyncOpenAI`, the clients for Azure and
    `openai.chat...` itself. If they are given an `http_client`, its hooks, headers, cookies and timeouts count; only
    one with a transport of httpx that stays in the process (`MockTransport`, WSGI, ASGI) goes where it went. Nothing
    leaves the process, and `OPENAI_API_KEY` need not be set. The sandbox is new each time (options: as for `Sandbox`)
    unless one is given. Clients that were made before are left alone. Of mocks side by side, in tasks or threads, each
    leads the clients that are made in its own. TypeError for a sandbox with options.
    """
    if sandbox is not None and options:
        raise TypeError("options are for a new sandbox; give one or the other")
    if sandbox is None or isinstance(sandbox, Sandbox):
        return Mock(sandbox, options)
    return Mock(None, {})(sandbox)


class _Route:
    """Where new clients are led."""

    def __init__(self, sandbox: Sandbox, address: Address) -> None:
        self.sandbox = sandbox
        self.address = address

    def take(self, kind: str, given: Any) -> Tuple[Any, Any]:
        """What a client sends with, and where its websockets go, for what it was given."""
        import httpx

        if _stays_here(given):
            return given, _address_of(given) or self.address
        own = isinstance(given, (httpx.Client, httpx.AsyncClient))  # not of httpx2, whose settings are of other types
        settings = {name: getattr(given, name) for name in _SETTINGS if own}
        if kind == "Client":
            return httpx.Client(transport=SandboxTransport(self.sandbox, anywhere=True), **settings), self.address
        transport = AsyncSandboxTransport(self.sandbox, anywhere=True, waits=self.sandbox.waits)
        return httpx.AsyncClient(transport=transport, **settings), self.address


_lock = threading.Lock()
_routes: List[_Route] = []  # of the mocks in force, oldest first
_own: ContextVar[Optional[_Route]] = ContextVar("openai_sandbox.mock", default=None)
_settings = ExitStack()  # what is set while there are any


def _detour(kind: str, given: Any) -> Tuple[Any, Any]:
    own, routes = _own.get(), [*_routes]  # where several run side by side, each task or thread has its own
    return (own if own in routes else routes[-1]).take(kind, given) if routes else (given, None)


def _route(sandbox: Sandbox, stack: ExitStack) -> None:
    """Lead new clients to a sandbox until the stack is closed."""
    import openai
    from openai._core.client import OpenAIClient
    from openai._module_client import _guess

    def leave() -> None:
        with _lock:
            _routes.remove(route)
            if not _routes:
                _settings.close()
        if _own.get() is route:
            _own.set(before)
        openai._reset_client()

    route, before = _Route(sandbox, Address(sandbox, stack)), _own.get()
    with _lock:
        if not _routes:
            _settings.callback(setattr, openai, "api_type", openai.api_type)  # it is guessed when first needed
            _settings.callback(setattr, OpenAIClient, "_detour", OpenAIClient.__dict__["_detour"])
            OpenAIClient._detour = staticmethod(_detour)
        if not os.environ.get(_KEY):
            _settings.callback(_restore, _KEY, os.environ.get(_KEY))
            os.environ.pop(_KEY, None)
            if openai.api_type is None and _guess() == "azure":
                openai.api_type = "azure"  # with a key for each, `openai.chat...` could not know which is meant
            os.environ[_KEY] = KEY
        _routes.append(route)
    _own.set(route)
    stack.callback(leave)
    openai._reset_client()


def _stays_here(client: Any) -> bool:
    """Whether a client of httpx has a transport that never leads to the network."""
    return any(kind.__name__ in _INSIDE for kind in type(getattr(client, "_transport", None)).__mro__)


def _address_of(client: Any) -> Optional[Address]:
    """Where the websockets of a client of another sandbox go."""
    other = getattr(client._transport, "_sandbox", None)
    return other.sockets if isinstance(other, Sandbox) else None


def _restore(name: str, value: Optional[str]) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value

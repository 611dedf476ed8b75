"""`mock`: every client that the program makes talks to a sandbox, as a decorator or with `with`."""

from __future__ import annotations

import functools
import inspect
import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Callable, List, Optional, Tuple, TypeVar, Union, cast, overload

from .sandbox import KEY, Sandbox
from .transport import AsyncSandboxTransport, SandboxTransport

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Mock", "mock"]

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

_KEYS = ("OPENAI_API_KEY", "AZURE_OPENAI_API_KEY")  # with both, `openai.chat...` could not know which is meant


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
        """The function, with all clients mocked while it runs."""
        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def run_async(*args: Any, **kwargs: Any) -> Any:
                with Mock(self._given, self._options):
                    return await function(*args, **kwargs)

            return cast(FunctionT, run_async)

        @functools.wraps(function)
        def run(*args: Any, **kwargs: Any) -> Any:
            with Mock(self._given, self._options):
                return function(*args, **kwargs)

        return cast(FunctionT, run)


@overload
def mock(sandbox: FunctionT) -> FunctionT: ...


@overload
def mock(sandbox: Optional[Sandbox] = None, **options: Any) -> Mock: ...


def mock(sandbox: Union[Sandbox, Callable[..., Any], None] = None, **options: Any) -> Any:
    """Let every client that is made meanwhile talk to a sandbox, wherever it was meant to go.

    `with mock() as sandbox:`, `@mock` or `@mock()` above a function or coroutine function. It is for `OpenAI`,
    `AsyncOpenAI`, the clients for Azure and `openai.chat...` itself, unless they are given an `http_client`. Nothing
    leaves the process, and `OPENAI_API_KEY` need not be set. The sandbox is new each time (options: as for `Sandbox`)
    unless one is given. Clients that were made before are left alone. TypeError for a sandbox with options.
    """
    if sandbox is not None and options:
        raise TypeError("options are for a new sandbox; give one or the other")
    if sandbox is None or isinstance(sandbox, Sandbox):
        return Mock(sandbox, options)
    return Mock(None, {})(sandbox)


def _route(sandbox: Sandbox, stack: ExitStack) -> None:
    """Lead new clients to a sandbox until the stack is closed."""
    import httpx

    import openai
    from openai._core.client import OpenAIClient

    address = _Address(sandbox, stack)

    def detour(kind: str) -> Tuple[Any, Any]:
        if kind == "Client":
            return httpx.Client(transport=SandboxTransport(sandbox, anywhere=True)), address
        transport = AsyncSandboxTransport(sandbox, anywhere=True, waits=sandbox.waits)
        return httpx.AsyncClient(transport=transport), address

    if not any(os.environ.get(name) for name in _KEYS):
        stack.callback(_restore, _KEYS[0], os.environ.get(_KEYS[0]))
        os.environ[_KEYS[0]] = KEY
    stack.callback(setattr, openai, "api_type", openai.api_type)  # it is guessed when first needed
    stack.callback(setattr, OpenAIClient, "_detour", OpenAIClient.__dict__["_detour"])
    OpenAIClient._detour = staticmethod(detour)
    openai._reset_client()
    stack.callback(openai._reset_client)


def _restore(name: str, value: Optional[str]) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value


class _Address:
    """Where websockets go: to a server that is started when the first one wants to know."""

    def __init__(self, sandbox: Sandbox, stack: ExitStack) -> None:
        self._sandbox = sandbox
        self._stack = stack
        self._url: Optional[str] = None

    def __str__(self) -> str:
        if self._url is None:
            self._url = self._stack.enter_context(self._sandbox.server()).replace("http", "ws", 1)
        return self._url

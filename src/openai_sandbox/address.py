"""Where the websockets of in-process clients go: to a server that is started when the first one wants to know.

Part of `Sandbox.client` and `mock`; the server itself is server.py.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from .sandbox import Sandbox

__all__ = ["Address"]


class Address:
    """A base URL for websockets, as text. stack: what ends the server."""

    def __init__(self, sandbox: Sandbox, stack: ExitStack) -> None:
        self._sandbox = sandbox
        self._stack = stack
        self._url: Optional[str] = None

    def __str__(self) -> str:
        if self._url is None:
            self._url = self._stack.enter_context(self._sandbox.server()).replace("http", "ws", 1)
            self._stack.callback(self._forget)
        return self._url

    def _forget(self) -> None:
        self._url = None

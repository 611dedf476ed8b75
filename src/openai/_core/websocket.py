"""Websocket connections: where they lead, when a lost one is opened anew, what waits meanwhile, who hears of events.

Decisions only; what opens, reads, sends and waits is in `openai._async.websockets`, and what sends single events is
generated into `openai.resources`. Rules: R-WS-*.
"""

from __future__ import annotations

import random
import threading
from collections import deque
from collections.abc import Awaitable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar, Union, cast, get_type_hints, overload

from typing_extensions import TypedDict

from . import body, headers, paths
from .errors import MissingDependencyError, OpenAIError, WebSocketConnectionClosedError, WebSocketQueueFullError
from .query import combine
from .sentinels import NotGiven, Omit

if TYPE_CHECKING:
    from typing_extensions import Self
    from websockets.extensions.base import ClientExtensionFactory
    from websockets.typing import Subprotocol

__all__ = [
    "AsyncReconnectingHandler",
    "HandlerMethods",
    "Handlers",
    "Outbox",
    "Policy",
    "ReconnectingEvent",
    "ReconnectingHandler",
    "ReconnectingOverrides",
    "SyncWebSocketConnectionOptions",
    "Target",
    "WebSocketConnectionOptions",
    "WebsocketConnectionOptions",
    "address",
    "close_code",
    "encode",
    "ended_well",
    "error_of",
    "given",
    "handshake_headers",
    "lost",
    "missing_library",
    "unsupported_library",
]


# ---------------------------------------------------------------------------------------------------- public types


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    """How the `websockets` library opens a connection; keys that are not given are left to it."""

    extensions: Sequence[ClientExtensionFactory] | None
    """Extensions to offer, in this order."""
    subprotocols: Sequence[Subprotocol] | None
    """Subprotocols to offer, the preferred one first."""
    compression: str | None
    """`"deflate"`, the library's default, or None for none."""
    max_size: int | None
    """The largest message that is accepted, in bytes (1 MiB unless given); None for any."""
    max_queue: int | tuple[int | None, int | None] | None
    """How many messages wait to be read before the connection stops taking more, or that and where it goes on."""


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """`SyncWebSocketConnectionOptions`, and what only asynchronous connections have."""

    write_limit: int | tuple[int, int | None]
    """How many bytes wait to be sent before `send` does, or that and where it goes on."""


WebsocketConnectionOptions = WebSocketConnectionOptions


@dataclass(frozen=True)
class ReconnectingEvent:
    """A lost connection is about to be opened anew; what `on_reconnecting` is called with. (R-WS-9)"""

    attempt: int
    """Which attempt this is, from 1."""
    max_attempts: int
    """How many there will be at most."""
    delay: float
    """Seconds until the attempt."""
    close_code: int
    """The code with which the connection was closed, 1006 if it broke without any."""
    extra_query: Mapping[str, object]
    """The query parameters, besides the model, with which it will be opened."""
    extra_headers: Mapping[str, Union[str, Omit]]
    """The headers, besides the credentials, with which it will be opened."""


class ReconnectingOverrides(TypedDict, total=False):
    """What `on_reconnecting` may answer. (R-WS-9)"""

    extra_query: Mapping[str, object]
    """Query parameters to use from now on, in place of those before."""
    extra_headers: Mapping[str, Union[str, Omit]]
    """Headers to use from now on, in place of those before."""
    abort: bool
    """True to give the connection up."""


for _type in (ReconnectingEvent, ReconnectingOverrides):
    # Who asks for the types later would look for their names in the module that is named next.
    _type.__annotations__ = get_type_hints(_type)
    _type.__module__ = "openai"
del _type

ReconnectingHandler = Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]
"""Called before a lost connection is opened anew."""
AsyncReconnectingHandler = Callable[
    [ReconnectingEvent], Union[ReconnectingOverrides, Awaitable[Optional[ReconnectingOverrides]], None]
]
"""The same; it may be a coroutine function."""


# ---------------------------------------------------------------------------------------------------- opening


def given(mapping: Mapping[str, Any] | Omit | NotGiven | None) -> dict[str, Any]:
    """A copy of a mapping that may have been left out."""
    return {} if mapping is None or isinstance(mapping, (Omit, NotGiven)) else dict(mapping)


def address(path: str, query: Mapping[str, object], *, base_url: str, websocket_base_url: object = None) -> str:
    """The URL to connect to: `path` below one of the two base URLs, with `query` over the query it has. (R-WS-3)

    `websocket_base_url` is taken as it is; of `base_url` the scheme becomes `ws` for http and `wss` else.
    """
    if websocket_base_url is None:
        scheme, mark, rest = base_url.partition("://")
        base_url = ("ws" if scheme.lower() in ("http", "ws") else "wss") + mark + rest
    else:
        base_url = str(websocket_base_url)
    url, _, own = paths.join(base_url, path).partition("?")
    text = combine(own, query)
    return f"{url}?{text}" if text else url


def handshake_headers(*layers: Mapping[str, Any]) -> dict[str, str]:
    """The headers of the opening request, the later layers over the earlier; `omit` removes one. (R-WS-4)"""
    return {
        name: value.decode("latin-1") if isinstance(value, bytes) else value
        for name, value in headers.merge(*layers).items()
    }


@dataclass
class Target:
    """What a connection is opened with besides the client's settings; `on_reconnecting` may change it."""

    extra_query: dict[str, Any]
    extra_headers: dict[str, Any]

    def override(self, overrides: ReconnectingOverrides | None) -> bool:
        """Take what the callback answered. False if it wants no more attempts."""
        if overrides is None:
            return True
        if overrides.get("abort"):
            return False
        if "extra_query" in overrides:
            self.extra_query = given(overrides["extra_query"])
        if "extra_headers" in overrides:
            self.extra_headers = given(overrides["extra_headers"])
        return True


def missing_library(error: ImportError) -> MissingDependencyError:
    """Without `websockets` there are no connections. (R-WS-2)"""
    return MissingDependencyError(
        f"Connections over websockets need the package `websockets` ({error}): pip install 'openai[realtime]'"
    )


def unsupported_library() -> OpenAIError | None:
    """An error if the code runs on an event loop that `websockets` doesn't know."""
    library = headers.async_library().partition(":")[2]
    if library in ("asyncio", "false"):
        return None
    return OpenAIError(
        f"Asynchronous websocket connections run on asyncio only, not on {library}; "
        "use asyncio, or `OpenAI` in a worker thread"
    )


# ---------------------------------------------------------------------------------------------------- losing it

_RECONNECT = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1015})


def close_code(error: BaseException) -> int | None:
    """The code with which a connection ended, if that is what the error says; 1006 if it broke without any."""
    from websockets.exceptions import ConnectionClosed

    if not isinstance(error, ConnectionClosed):
        return None
    # A frame that only we sent says why we gave the connection up: no pong came, or a message was too big.
    frame = error.rcvd or error.sent
    return 1006 if frame is None else frame.code


def ended_well(error: BaseException) -> bool:
    """Whether an error only says that the connection was closed as connections are. (R-WS-5)"""
    from websockets.exceptions import ConnectionClosedOK

    return isinstance(error, ConnectionClosedOK)


@dataclass(frozen=True)
class Policy:
    """Whether and when a lost connection is opened anew. (R-WS-9)"""

    on_reconnecting: Callable[[ReconnectingEvent], Any] | None = None
    max_retries: int = 5
    initial_delay: float = 0.5
    max_delay: float = 8.0

    def applies(self, code: int | None) -> bool:
        """Whether a connection that ended with this code is worth another one."""
        return self.on_reconnecting is not None and code in _RECONNECT

    def delay(self, attempt: int, chance: float) -> float:
        """Seconds before an attempt (from 1), doubled for each; `chance`, from 0 to 1, takes off up to a quarter."""
        # The exponent is bounded because attempts may not be.
        return min(self.initial_delay * 2.0 ** min(attempt - 1, 64), self.max_delay) * (0.75 + chance / 4)

    def attempts(
        self, code: int, target: Target, chance: Callable[[], float] = random.random
    ) -> Iterator[ReconnectingEvent]:
        """The attempts to come, each made from what the target says at its time."""
        attempt = 1
        while attempt <= self.max_retries:
            yield ReconnectingEvent(
                attempt,
                self.max_retries,
                self.delay(attempt, chance()),
                code,
                dict(target.extra_query),
                dict(target.extra_headers),
            )
            attempt += 1


def lost(unsent: Sequence[str]) -> WebSocketConnectionClosedError:
    """The connection is gone for good, and these messages with it. (R-WS-9)"""
    one = len(unsent) == 1
    return WebSocketConnectionClosedError(
        f"The connection was lost before {len(unsent)} message{'' if one else 's'} could be sent; "
        f"{'it is' if one else 'they are'} in `unsent_messages`",
        unsent_messages=list(unsent),
    )


# ---------------------------------------------------------------------------------------------------- sending


def encode(event: object) -> str:
    """The message of an event. Raises what `body.encode` raises, naming the place in the event."""
    return body.encode(event).decode()


class Outbox:
    """The messages that wait for a connection, in order and up to `limit` bytes. Threads may share it. (R-WS-10)

    It is held while there is no connection; then messages wait without being tried.
    """

    def __init__(self, limit: int = 1 << 20) -> None:
        self.limit = limit
        self._size = 0
        self._held = False
        self._messages: deque[str | bytes] = deque()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._messages)

    def hold(self) -> None:
        """From now on messages wait."""
        with self._lock:
            self._held = True

    def kept(self, message: str | bytes) -> bool:
        """Take the message if messages have to wait; False if it can be sent at once.

        Raises WebSocketQueueFullError.
        """
        with self._lock:
            if self._held:
                self._put(message)
            return self._held

    def put(self, message: str | bytes) -> None:
        """Take a message that could not be sent, or not yet. Raises WebSocketQueueFullError."""
        with self._lock:
            self._put(message)

    def _put(self, message: str | bytes) -> None:
        size = _size(message)
        if self._size + size > self.limit:
            raise WebSocketQueueFullError(
                f"A message of {size} bytes does not fit into the queue, where {self._size} bytes of "
                f"{self.limit} wait for the connection; `max_queue_size` sets how many may"
            )
        self._size += size
        self._messages.append(message)

    def first(self) -> str | bytes | None:
        """The message to send next; it stays here until `sent`. None if there is none: messages need no longer wait."""
        with self._lock:
            if self._messages:
                return self._messages[0]
            self._held = False
            return None

    def sent(self) -> None:
        """The first message was sent."""
        with self._lock:
            self._size -= _size(self._messages.popleft())

    def release(self) -> None:
        """Messages are tried again, which tells their senders what is wrong with the connection."""
        with self._lock:
            self._held = False

    def take(self) -> list[str]:
        """Everything that was not sent, as text."""
        with self._lock:
            self._held, self._size = False, 0
            messages = [*self._messages]
            self._messages.clear()
        return [
            message if isinstance(message, str) else bytes(message).decode(errors="surrogateescape")
            for message in messages
        ]


def _size(message: str | bytes) -> int:
    return len(message.encode()) if isinstance(message, str) and not message.isascii() else len(message)


# ---------------------------------------------------------------------------------------------------- hearing

Handler = Callable[..., Any]
HandlerT = TypeVar("HandlerT", bound=Handler)

ANY = "event"
"""Under this name handlers hear of every event."""


@dataclass
class Handlers:
    """Who wants to hear of which events. (R-WS-8)"""

    _by_type: dict[str, list[tuple[Handler, bool]]] = field(default_factory=dict[str, "list[tuple[Handler, bool]]"])

    def add(self, event_type: str, handler: Handler, *, once: bool = False) -> None:
        """Register a handler, as often as it is given."""
        self._by_type[event_type] = [*self._by_type.get(event_type, ()), (handler, once)]

    def remove(self, event_type: str, handler: Handler) -> None:
        """Take one registration back, the oldest; without any nothing happens."""
        known = self._by_type.get(event_type, [])
        for place, (other, _) in enumerate(known):
            if other == handler:
                self._by_type[event_type] = known[:place] + known[place + 1 :]
                return

    def take(self, event_type: str) -> list[Handler]:
        """The handlers for an event, those for just its type first. Those that wanted only one are gone with it."""
        found: list[Handler] = []
        for name in dict.fromkeys((event_type, ANY)):
            known = self._by_type.get(name, [])
            found += [handler for handler, _ in known]
            if any(once for _, once in known):
                self._by_type[name] = [each for each in known if not each[1]]
        return found

    def copy(self) -> Handlers:
        """The same registrations, to be changed apart from these."""
        return Handlers(dict(self._by_type))


class HandlerMethods:
    """How handlers are registered, with a connection and with the manager that opens one. (R-WS-8)"""

    _handlers: Handlers

    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...

    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...

    def on(self, event_type: str, handler: Any = None) -> Any:
        """Have a handler called with every event of a type, or with every event at all for the type `event`.

        Gives the object it is called on, so that calls can be chained; without a handler it is a decorator. Events come
        to handlers in `dispatch_events`.
        """
        return self._add(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...

    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...

    def once(self, event_type: str, handler: Any = None) -> Any:
        """As `on`, for the next such event only."""
        return self._add(event_type, handler, once=True)

    def off(self, event_type: str, handler: Handler) -> Self:
        """Take back what `on` or `once` did, for one registration if there are several."""
        self._handlers.remove(event_type, handler)
        return self

    def _add(self, event_type: str, handler: Handler | None, *, once: bool) -> Any:
        if handler is not None:
            self._handlers.add(event_type, handler, once=once)
            return self

        def decorate(function: HandlerT) -> HandlerT:
            self._handlers.add(event_type, function, once=once)
            return function

        return decorate


def error_of(event: object) -> OpenAIError:
    """What is raised for an `error` event that nobody wants to hear of. (R-WS-8)"""
    inner = getattr(event, "error", None) or event
    message = cast(object, getattr(inner, "message", None)) or inner
    return OpenAIError(f"WebSocket error: {message}")

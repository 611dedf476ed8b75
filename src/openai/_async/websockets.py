"""Connections over websockets: what opens them, and what reads from them, sends over them and closes them.

The decisions are in `_core/websocket.py`. The connections of the API, with the methods that send single events, are
generated into `openai.resources.*.connection` and derived from the classes here. Rules: R-WS-*.
"""

# pyright: reportPrivateUsage=false
# The connection, its manager and the client are made for one another; what they share is nobody else's.

from __future__ import annotations

import inspect  # async only
from typing import TYPE_CHECKING, Any, AsyncIterator, Awaitable, ClassVar, Generator, Generic, Mapping, TypeVar, cast

from .._core import log, websocket
from .._core.decode import decode_bytes
from .._core.sentinels import NotGiven, Omit, omit
from .._core.websocket import HandlerMethods, Handlers, Outbox, Policy, Target

if TYPE_CHECKING:
    import asyncio  # async only

    # sync: import threading
    from types import TracebackType

    import httpx
    from typing_extensions import TypeAlias
    from websockets.asyncio.client import ClientConnection

    from .._core.lazy import Ref
    from .._core.resource import AsyncAPIResource
    from .._core.websocket import AsyncReconnectingHandler, WebSocketConnectionOptions
    from ..resources.beta.realtime.connection import (
        AsyncRealtimeConnectionManager as AsyncBetaRealtimeConnectionManager,
    )
    from ..resources.beta.responses.connection import (
        AsyncResponsesConnectionManager as AsyncBetaResponsesConnectionManager,
    )
    from ..resources.realtime.connection import AsyncRealtimeConnectionManager
    from ..resources.realtime.translations.connection import AsyncTranslationsConnectionManager
    from ..resources.responses.connection import AsyncResponsesConnectionManager
    from .client import AsyncOpenAI

    Sent: TypeAlias = Awaitable[None]  # async only
    # sync: Sent: TypeAlias = None

__all__ = ["AsyncWebSocketConnection", "AsyncWebSocketConnectionManager", "AsyncWebSocketResource"]

ServerEventT = TypeVar("ServerEventT")
ClientEventT = TypeVar("ClientEventT", contravariant=True)
ConnectionT = TypeVar("ConnectionT", bound="AsyncWebSocketConnection[Any, Any]")


class AsyncWebSocketConnection(HandlerMethods, Generic[ServerEventT, ClientEventT]):
    """Events that go both ways over a websocket.

    Iterating gives the events of the server until the connection is closed; `recv` gives the next one, and
    `dispatch_events` calls the handlers registered by `on` and `once`.

    A connection that was opened with `on_reconnecting` is opened anew when it is lost while events are awaited; what is
    sent meanwhile waits. If that does not succeed, WebSocketConnectionClosedError is raised with the messages that
    waited, or the exception of `websockets` if there are none. (R-WS-5, R-WS-9, R-WS-10)
    """

    _receives: ClassVar[Ref]
    """The union of what the server sends."""

    def __init__(
        self, connection: ClientConnection, *, manager: AsyncWebSocketConnectionManager[Any, Any] | None = None
    ) -> None:
        self._connection = connection
        self._manager = manager
        self._handlers = Handlers() if manager is None else manager._handlers.copy()
        self._outbox = Outbox() if manager is None else manager._outbox
        self._closed = False  # by us
        self._lost = False  # and given up
        self._wake: asyncio.Event | None = None  # async only
        # sync: self._wake: threading.Event | None = None

    # ------------------------------------------------------------------------------------------------ reading

    async def __aiter__(self) -> AsyncIterator[ServerEventT]:
        """The events, until the connection is closed in the normal way.

        Raises websockets.exceptions.ConnectionClosedError if it ends otherwise.
        """
        while True:
            try:
                event = await self.recv()
            except Exception as error:
                if websocket.ended_well(error):
                    return
                raise
            yield event

    async def recv(self) -> ServerEventT:
        """Wait for the next event.

        Raises websockets.exceptions.ConnectionClosed when there will be no more.
        """
        return self.parse_event(await self._receive())

    async def recv_bytes(self) -> bytes:
        """Wait for the next event and give its JSON, for `parse_event`. Raises as `recv` does."""
        data = await self._receive()
        return data.encode() if isinstance(data, str) else data

    def parse_event(self, data: str | bytes) -> ServerEventT:
        """The event of a message. What is unknown in it is kept; only what is no JSON is a ValueError. (R-WS-6)"""
        return cast(ServerEventT, decode_bytes(self._receives, data))

    async def _receive(self) -> str | bytes:
        while True:
            try:
                return await self._connection.recv()
            except Exception as error:
                code = websocket.close_code(error)
                if code is None:
                    raise
                if await self._reconnect(code):
                    continue
                unsent = self._outbox.take()
                if unsent and not (self._closed and websocket.ended_well(error)):
                    raise websocket.lost(unsent) from error
                raise

    async def dispatch_events(self) -> None:
        """Call the handlers with each event, those for its type first, until the connection is closed.

        Raises OpenAIError for an `error` event that has no handler, and what handlers raise. (R-WS-8)
        """
        async for event in self:
            kind: str = getattr(event, "type", "")
            handlers = self._handlers.take(kind)
            if kind == "error" and not handlers:
                raise websocket.error_of(event)
            for handler in handlers:
                # sync: handler(event)
                result = handler(event)  # async only
                if inspect.isawaitable(result):  # async only
                    await result

    # ------------------------------------------------------------------------------------------------ sending

    async def send(self, event: ClientEventT) -> None:
        """Send an event, a model or a dict.

        It waits if the connection is just being opened anew. If sending fails the event waits too, and the exception of
        `websockets` is raised; WebSocketQueueFullError is when too much waits. TypeError and ValueError mean that the
        event can't be sent at all. (R-WS-10)
        """
        await self.send_raw(websocket.encode(event))

    async def send_raw(self, data: str | bytes) -> None:
        """Send a message as it is. Waits and raises as `send` does."""
        if self._outbox.kept(data):
            return
        try:
            await self._connection.send(data)
        except TypeError:
            raise
        except Exception:
            self._outbox.put(data)
            raise

    async def _flush(self) -> None:
        """Send what waits, in order. If that fails the rest is kept; who reads next will hear of the failure."""
        while True:
            message = self._outbox.first()
            if message is None:
                return
            try:
                await self._connection.send(message)
            except Exception as error:
                log.failed(error)
                self._outbox.release()
                return
            self._outbox.sent()

    # ------------------------------------------------------------------------------------------------ the end

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection; it is not opened anew then."""
        self._closed = True
        if self._wake is not None:
            self._wake.set()
        await self._connection.close(code=code, reason=reason)

    async def _reconnect(self, code: int) -> bool:
        """Open the lost connection anew, if it is to be. False if there is none any more."""
        manager = self._manager
        if manager is None or self._closed or self._lost or not manager._policy.applies(code):
            return False
        self._outbox.hold()
        if await self._attempt(manager, code):
            return True
        self._lost = True
        return False

    async def _attempt(self, manager: AsyncWebSocketConnectionManager[Any, Any], code: int) -> bool:
        target, ask = manager._target, cast(Any, manager._policy.on_reconnecting)
        for event in manager._policy.attempts(code, target):
            try:
                overrides = ask(event)
                if inspect.isawaitable(overrides):  # async only
                    overrides = await overrides
                if not target.override(overrides):
                    return False
            except Exception as error:
                log.logger.warning("on_reconnecting failed; the websocket stays closed", exc_info=error)
                return False
            log.logger.info(
                "Websocket was closed with code %d; attempt %d of %s to open it anew in %f seconds",
                code,
                event.attempt,
                event.max_attempts,
                event.delay,
            )
            await self._pause(event.delay)
            if self._closed:
                return False
            try:
                connection = await manager._connect_ws()
            except Exception as error:
                log.failed(error)
                continue
            if self._closed:
                await connection.close()
                return False
            self._connection = connection
            await self._flush()
            return True
        return False

    async def _pause(self, seconds: float) -> None:
        """Wait, but not after `close`."""
        import asyncio  # async only
        # sync: import threading

        wake = self._wake = asyncio.Event()  # async only
        # sync: wake = self._wake = threading.Event()
        if self._closed:
            return
        try:  # async only
            await asyncio.wait_for(wake.wait(), seconds)
        except asyncio.TimeoutError:  # async only
            pass
        # sync: wake.wait(seconds)


class AsyncWebSocketConnectionManager(HandlerMethods, Generic[ConnectionT, ClientEventT]):
    """Opens a connection, and keeps handlers and events for it until then. (R-WS-1, R-WS-8, R-WS-10)"""

    _opens: ClassVar[Any]
    """The class of the connection."""
    _path: ClassVar[str]
    _beta: ClassVar[str] = ""

    def __init__(
        self,
        *,
        client: AsyncOpenAI,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        extra_query: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str | Omit] | Omit = omit,
        websocket_connection_options: WebSocketConnectionOptions | Omit = omit,
        on_reconnecting: AsyncReconnectingHandler | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> None:
        self._client = client
        self._model = model
        self._target = Target(websocket.given(extra_query), websocket.given(extra_headers))
        if not isinstance(call_id, (Omit, NotGiven)):
            self._target.extra_query["call_id"] = call_id
        self._options = websocket.given(cast("Mapping[str, Any]", websocket_connection_options))
        # sync: self._options.pop("write_limit", None)  # nothing waits to be written here
        self._policy = Policy(on_reconnecting, max_retries, initial_delay, max_delay)
        self._handlers = Handlers()
        self._outbox = Outbox(max_queue_size)
        self._connection: ConnectionT | None = None

    async def __aenter__(self) -> ConnectionT:
        """Open the connection and send what waited for it.

        Raises OpenAIError if `websockets` is not installed, TypeError if nothing says who is calling, and the
        exceptions of `websockets` and OSError if there is no connection. (R-WS-2)
        """
        connection: ConnectionT = self._opens(await self._connect_ws(), manager=self)
        self._connection = connection
        self._outbox = Outbox(self._outbox.limit)
        await connection._flush()
        return connection

    enter = __aenter__

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()

    def send(self, event: ClientEventT) -> Sent:
        """Send an event as soon as there is a connection.

        Raises WebSocketQueueFullError if too much waits for it.
        """
        if self._connection is not None:
            return self._connection.send(event)
        self._outbox.put(websocket.encode(event))
        return _Done()  # async only

    def _prepare_url(self) -> httpx.URL:
        """Where to connect to. (R-WS-3)"""
        import httpx

        model = None if isinstance(self._model, (Omit, NotGiven)) else self._model
        return httpx.URL(self._client._websocket_url(self._path, model, self._target.extra_query))

    async def _prepare_headers(self) -> dict[str, str]:
        """Who is calling, and what else the opening request says. (R-WS-4)"""
        client, extra = self._client, self._target.extra_headers
        beta = {"OpenAI-Beta": self._beta} if self._beta else {}
        made = websocket.handshake_headers(await client._websocket_auth(), client._custom_headers, beta, extra)
        client._validate_headers(made, {**client._custom_headers, **extra})
        return made

    async def _connect_ws(self) -> ClientConnection:
        try:
            from websockets.asyncio.client import connect
        except ImportError as error:
            raise websocket.missing_library(error) from error
        unsupported = websocket.unsupported_library()  # async only
        if unsupported is not None:  # async only
            raise unsupported
        url = str(self._prepare_url())
        made = await self._prepare_headers()
        log.sending("GET", url)
        return await connect(
            url,
            user_agent_header=self._client.user_agent,
            additional_headers=made,
            **self._options,
        )


class _Done:  # async only
    """So that `send` of a manager, for which nothing has to wait, can be awaited like that of a connection."""

    def __await__(self) -> Generator[None, None, None]:
        yield from ()


class AsyncWebSocketResource:
    """Sends events of one kind; the base of what is generated. (R-WS-7)"""

    _connection: Any

    def __init__(self, connection: AsyncWebSocketConnection[Any, Any]) -> None:
        self._connection = connection

    async def _send(self, type_: str, /, **fields: object) -> None:
        """Send the event of a type with the fields that were given."""
        event: dict[str, object] = {"type": type_}
        event.update((name, value) for name, value in fields.items() if not isinstance(value, (Omit, NotGiven)))
        await self._connection.send(event)


# ---------------------------------------------------------------------------------------------------- connecting


def connect_realtime(resource: AsyncAPIResource, **given: Any) -> AsyncRealtimeConnectionManager:
    """`client.realtime.connect`"""
    from ..resources.realtime.connection import AsyncRealtimeConnectionManager

    return AsyncRealtimeConnectionManager(client=resource._client, **given)


def connect_beta_realtime(
    resource: AsyncAPIResource,
    *,
    model: str,
    **given: Any,
) -> AsyncBetaRealtimeConnectionManager:
    """`client.beta.realtime.connect`"""
    from ..resources.beta.realtime.connection import AsyncRealtimeConnectionManager

    return AsyncRealtimeConnectionManager(client=resource._client, model=model, **given)


def connect_translations(resource: AsyncAPIResource, model: str, **given: Any) -> AsyncTranslationsConnectionManager:
    """`client.realtime.translations.connect`"""
    from ..resources.realtime.translations.connection import AsyncTranslationsConnectionManager

    return AsyncTranslationsConnectionManager(client=resource._client, model=model, **given)


def connect_responses(resource: AsyncAPIResource, **given: Any) -> AsyncResponsesConnectionManager:
    """`client.responses.connect`"""
    from ..resources.responses.connection import AsyncResponsesConnectionManager

    return AsyncResponsesConnectionManager(client=resource._client, **given)


def connect_beta_responses(resource: AsyncAPIResource, **given: Any) -> AsyncBetaResponsesConnectionManager:
    """`client.beta.responses.connect`"""
    from ..resources.beta.responses.connection import AsyncResponsesConnectionManager

    return AsyncResponsesConnectionManager(client=resource._client, **given)

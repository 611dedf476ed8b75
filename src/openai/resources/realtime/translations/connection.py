# Made from api/realtime_translations.py by `make generate`. Do not edit.
"""A websocket that takes speech and gives its translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from openai._core import lazy
from openai._core.sentinels import Omit, omit
from openai._resource import cached_property
from openai._async.websockets import AsyncWebSocketConnection, AsyncWebSocketConnectionManager, AsyncWebSocketResource
from openai._sync.websockets import WebSocketConnection, WebSocketConnectionManager, WebSocketResource

if TYPE_CHECKING:
    from openai.types.realtime.realtime_translation_client_event import RealtimeTranslationClientEvent
    from openai.types.realtime.realtime_translation_client_event_param import RealtimeTranslationClientEventParam
    from openai.types.realtime.realtime_translation_server_event import RealtimeTranslationServerEvent
    from openai.types.realtime.realtime_translation_session_update_request_param import RealtimeTranslationSessionUpdateRequestParam
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "RealtimeTranslationClientEvent": "openai.types.realtime.realtime_translation_client_event",
            "RealtimeTranslationClientEventParam": "openai.types.realtime.realtime_translation_client_event_param",
            "RealtimeTranslationServerEvent": "openai.types.realtime.realtime_translation_server_event",
            "RealtimeTranslationSessionUpdateRequestParam": "openai.types.realtime.realtime_translation_session_update_request_param",
        },
    )

__all__ = [
    "AsyncTranslationsConnection",
    "AsyncTranslationsConnectionManager",
    "AsyncTranslationsSessionInputAudioBufferResource",
    "AsyncTranslationsSessionResource",
    "BaseAsyncTranslationsConnectionResource",
    "BaseTranslationsConnectionResource",
    "TranslationsConnection",
    "TranslationsConnectionManager",
    "TranslationsSessionInputAudioBufferResource",
    "TranslationsSessionResource",
]


class TranslationsConnection(
    WebSocketConnection[
        "RealtimeTranslationServerEvent",
        "Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam]",
    ],
):
    """A websocket that takes speech and gives its translation."""

    _receives = lazy.Ref(__name__, "RealtimeTranslationServerEvent")

    @cached_property
    def session(self) -> TranslationsSessionResource:
        return TranslationsSessionResource(self)


class TranslationsConnectionManager(
    WebSocketConnectionManager[
        TranslationsConnection,
        "Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam]",
    ],
):
    """Opens the connection, in `with` or by `manager.enter()`; until then it keeps handlers and events for it."""

    _opens = TranslationsConnection
    _path = "/realtime/translations"


class BaseTranslationsConnectionResource(WebSocketResource):
    """Sends events of one kind over the connection that it is given."""

    def __init__(self, connection: TranslationsConnection) -> None:
        super().__init__(connection)


class TranslationsSessionResource(BaseTranslationsConnectionResource):
    """Sends the events `session.*`."""

    @cached_property
    def input_audio_buffer(self) -> TranslationsSessionInputAudioBufferResource:
        return TranslationsSessionInputAudioBufferResource(self._connection)

    def update(self, *, session: RealtimeTranslationSessionUpdateRequestParam, event_id: str | Omit = omit) -> None:
        """Change the settings of the session; `session.updated` answers."""
        self._send("session.update", session=session, event_id=event_id)

    def close(self, *, event_id: str | Omit = omit) -> None:
        """End the session; what is still to be translated is sent first."""
        self._send("session.close", event_id=event_id)


class TranslationsSessionInputAudioBufferResource(BaseTranslationsConnectionResource):
    """Sends the events `session.input_audio_buffer.*`."""

    def append(self, *, audio: str, event_id: str | Omit = omit) -> None:
        """Send speech to translate.

        Args:
            audio: Base64-encoded PCM of 16 bits, little-endian, 24000 samples a second, one channel.
        """
        self._send("session.input_audio_buffer.append", audio=audio, event_id=event_id)


class AsyncTranslationsConnection(
    AsyncWebSocketConnection[
        "RealtimeTranslationServerEvent",
        "Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam]",
    ],
):
    """A websocket that takes speech and gives its translation."""

    _receives = lazy.Ref(__name__, "RealtimeTranslationServerEvent")

    @cached_property
    def session(self) -> AsyncTranslationsSessionResource:
        return AsyncTranslationsSessionResource(self)


class AsyncTranslationsConnectionManager(
    AsyncWebSocketConnectionManager[
        AsyncTranslationsConnection,
        "Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam]",
    ],
):
    """Opens the connection, in `async with` or by `await manager.enter()`; until then it keeps handlers and events for
    it.
    """

    _opens = AsyncTranslationsConnection
    _path = "/realtime/translations"


class BaseAsyncTranslationsConnectionResource(AsyncWebSocketResource):
    """Sends events of one kind over the connection that it is given."""

    def __init__(self, connection: AsyncTranslationsConnection) -> None:
        super().__init__(connection)


class AsyncTranslationsSessionResource(BaseAsyncTranslationsConnectionResource):
    """Sends the events `session.*`."""

    @cached_property
    def input_audio_buffer(self) -> AsyncTranslationsSessionInputAudioBufferResource:
        return AsyncTranslationsSessionInputAudioBufferResource(self._connection)

    async def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequestParam,
        event_id: str | Omit = omit,
    ) -> None:
        """Change the settings of the session; `session.updated` answers."""
        await self._send("session.update", session=session, event_id=event_id)

    async def close(self, *, event_id: str | Omit = omit) -> None:
        """End the session; what is still to be translated is sent first."""
        await self._send("session.close", event_id=event_id)


class AsyncTranslationsSessionInputAudioBufferResource(BaseAsyncTranslationsConnectionResource):
    """Sends the events `session.input_audio_buffer.*`."""

    async def append(self, *, audio: str, event_id: str | Omit = omit) -> None:
        """Send speech to translate.

        Args:
            audio: Base64-encoded PCM of 16 bits, little-endian, 24000 samples a second, one channel.
        """
        await self._send("session.input_audio_buffer.append", audio=audio, event_id=event_id)

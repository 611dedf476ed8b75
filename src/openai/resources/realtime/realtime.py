# Made from api/realtime.py by `make generate`. Do not edit.
"""Speech and text over a websocket or a call."""

from __future__ import annotations

from typing import Optional, TYPE_CHECKING

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.websocket import AsyncReconnectingHandler
    from openai._core.websocket import ReconnectingHandler
    from openai._core.websocket import SyncWebSocketConnectionOptions
    from openai._core.websocket import WebSocketConnectionOptions
    from openai._types import Headers
    from openai._types import Query
    from openai.resources.realtime.calls import AsyncCalls
    from openai.resources.realtime.calls import AsyncCallsWithRawResponse
    from openai.resources.realtime.calls import AsyncCallsWithStreamingResponse
    from openai.resources.realtime.calls import Calls
    from openai.resources.realtime.calls import CallsWithRawResponse
    from openai.resources.realtime.calls import CallsWithStreamingResponse
    from openai.resources.realtime.client_secrets import AsyncClientSecrets
    from openai.resources.realtime.client_secrets import AsyncClientSecretsWithRawResponse
    from openai.resources.realtime.client_secrets import AsyncClientSecretsWithStreamingResponse
    from openai.resources.realtime.client_secrets import ClientSecrets
    from openai.resources.realtime.client_secrets import ClientSecretsWithRawResponse
    from openai.resources.realtime.client_secrets import ClientSecretsWithStreamingResponse
    from openai.resources.realtime.connection import AsyncRealtimeConnection
    from openai.resources.realtime.connection import AsyncRealtimeConnectionManager
    from openai.resources.realtime.connection import AsyncRealtimeConversationItemResource
    from openai.resources.realtime.connection import AsyncRealtimeConversationResource
    from openai.resources.realtime.connection import AsyncRealtimeInputAudioBufferResource
    from openai.resources.realtime.connection import AsyncRealtimeOutputAudioBufferResource
    from openai.resources.realtime.connection import AsyncRealtimeResponseResource
    from openai.resources.realtime.connection import AsyncRealtimeSessionResource
    from openai.resources.realtime.connection import BaseAsyncRealtimeConnectionResource
    from openai.resources.realtime.connection import BaseRealtimeConnectionResource
    from openai.resources.realtime.connection import RealtimeConnection
    from openai.resources.realtime.connection import RealtimeConnectionManager
    from openai.resources.realtime.connection import RealtimeConversationItemResource
    from openai.resources.realtime.connection import RealtimeConversationResource
    from openai.resources.realtime.connection import RealtimeInputAudioBufferResource
    from openai.resources.realtime.connection import RealtimeOutputAudioBufferResource
    from openai.resources.realtime.connection import RealtimeResponseResource
    from openai.resources.realtime.connection import RealtimeSessionResource
    from openai.resources.realtime.translations.translations import AsyncTranslations
    from openai.resources.realtime.translations.translations import AsyncTranslationsWithRawResponse
    from openai.resources.realtime.translations.translations import AsyncTranslationsWithStreamingResponse
    from openai.resources.realtime.translations.translations import Translations
    from openai.resources.realtime.translations.translations import TranslationsWithRawResponse
    from openai.resources.realtime.translations.translations import TranslationsWithStreamingResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncReconnectingHandler": "openai._core.websocket",
            "ReconnectingHandler": "openai._core.websocket",
            "SyncWebSocketConnectionOptions": "openai._core.websocket",
            "WebSocketConnectionOptions": "openai._core.websocket",
            "Headers": "openai._types",
            "Query": "openai._types",
            "AsyncCalls": "openai.resources.realtime.calls",
            "AsyncCallsWithRawResponse": "openai.resources.realtime.calls",
            "AsyncCallsWithStreamingResponse": "openai.resources.realtime.calls",
            "Calls": "openai.resources.realtime.calls",
            "CallsWithRawResponse": "openai.resources.realtime.calls",
            "CallsWithStreamingResponse": "openai.resources.realtime.calls",
            "AsyncClientSecrets": "openai.resources.realtime.client_secrets",
            "AsyncClientSecretsWithRawResponse": "openai.resources.realtime.client_secrets",
            "AsyncClientSecretsWithStreamingResponse": "openai.resources.realtime.client_secrets",
            "ClientSecrets": "openai.resources.realtime.client_secrets",
            "ClientSecretsWithRawResponse": "openai.resources.realtime.client_secrets",
            "ClientSecretsWithStreamingResponse": "openai.resources.realtime.client_secrets",
            "AsyncRealtimeConnection": "openai.resources.realtime.connection",
            "AsyncRealtimeConnectionManager": "openai.resources.realtime.connection",
            "AsyncRealtimeConversationItemResource": "openai.resources.realtime.connection",
            "AsyncRealtimeConversationResource": "openai.resources.realtime.connection",
            "AsyncRealtimeInputAudioBufferResource": "openai.resources.realtime.connection",
            "AsyncRealtimeOutputAudioBufferResource": "openai.resources.realtime.connection",
            "AsyncRealtimeResponseResource": "openai.resources.realtime.connection",
            "AsyncRealtimeSessionResource": "openai.resources.realtime.connection",
            "BaseAsyncRealtimeConnectionResource": "openai.resources.realtime.connection",
            "BaseRealtimeConnectionResource": "openai.resources.realtime.connection",
            "RealtimeConnection": "openai.resources.realtime.connection",
            "RealtimeConnectionManager": "openai.resources.realtime.connection",
            "RealtimeConversationItemResource": "openai.resources.realtime.connection",
            "RealtimeConversationResource": "openai.resources.realtime.connection",
            "RealtimeInputAudioBufferResource": "openai.resources.realtime.connection",
            "RealtimeOutputAudioBufferResource": "openai.resources.realtime.connection",
            "RealtimeResponseResource": "openai.resources.realtime.connection",
            "RealtimeSessionResource": "openai.resources.realtime.connection",
            "AsyncTranslations": "openai.resources.realtime.translations.translations",
            "AsyncTranslationsWithRawResponse": "openai.resources.realtime.translations.translations",
            "AsyncTranslationsWithStreamingResponse": "openai.resources.realtime.translations.translations",
            "Translations": "openai.resources.realtime.translations.translations",
            "TranslationsWithRawResponse": "openai.resources.realtime.translations.translations",
            "TranslationsWithStreamingResponse": "openai.resources.realtime.translations.translations",
        },
    )

__all__ = [
    "Realtime",
    "AsyncRealtime",
    "RealtimeWithRawResponse",
    "AsyncRealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
    "AsyncRealtimeWithStreamingResponse",
    "BaseRealtimeConnectionResource",
    "BaseAsyncRealtimeConnectionResource",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "RealtimeConversationResource",
    "RealtimeConversationItemResource",
    "RealtimeInputAudioBufferResource",
    "RealtimeOutputAudioBufferResource",
    "RealtimeResponseResource",
    "RealtimeSessionResource",
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "AsyncRealtimeConversationResource",
    "AsyncRealtimeConversationItemResource",
    "AsyncRealtimeInputAudioBufferResource",
    "AsyncRealtimeOutputAudioBufferResource",
    "AsyncRealtimeResponseResource",
    "AsyncRealtimeSessionResource",
]


class Realtime(SyncAPIResource):
    """Speech and text over a websocket or a call."""

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        from openai.resources.realtime.client_secrets import ClientSecrets

        return ClientSecrets(self._client)

    @cached_property
    def calls(self) -> Calls:
        from openai.resources.realtime.calls import Calls

        return Calls(self._client)

    @cached_property
    def translations(self) -> Translations:
        from openai.resources.realtime.translations.translations import Translations

        return Translations(self._client)

    @cached_property
    def with_raw_response(self) -> RealtimeWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return RealtimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return RealtimeWithStreamingResponse(self)

    @endpoint.helper("websockets:connect_realtime")
    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        websocket_connection_options: SyncWebSocketConnectionOptions | Omit = omit,
        on_reconnecting: Optional[ReconnectingHandler] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        extra_query: Query | Omit = omit,
        extra_headers: Headers | Omit = omit,
    ) -> RealtimeConnectionManager:
        """Open a websocket to a model, or with `call_id` to a call that is going on.

        With `on_reconnecting` a lost connection is opened anew, up to `max_retries` times with waits from
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile.
        """
        ...


class AsyncRealtime(AsyncAPIResource):
    """Speech and text over a websocket or a call."""

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        from openai.resources.realtime.client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._client)

    @cached_property
    def calls(self) -> AsyncCalls:
        from openai.resources.realtime.calls import AsyncCalls

        return AsyncCalls(self._client)

    @cached_property
    def translations(self) -> AsyncTranslations:
        from openai.resources.realtime.translations.translations import AsyncTranslations

        return AsyncTranslations(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncRealtimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncRealtimeWithStreamingResponse(self)

    @endpoint.helper("websockets:connect_realtime")
    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        websocket_connection_options: WebSocketConnectionOptions | Omit = omit,
        on_reconnecting: Optional[AsyncReconnectingHandler] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        extra_query: Query | Omit = omit,
        extra_headers: Headers | Omit = omit,
    ) -> AsyncRealtimeConnectionManager:
        """Open a websocket to a model, or with `call_id` to a call that is going on.

        With `on_reconnecting` a lost connection is opened anew, up to `max_retries` times with waits from
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile.
        """
        ...


class RealtimeWithRawResponse(RawView):
    """The calls of `Realtime`, answered with the HTTP response around it."""

    def __init__(self, realtime: Realtime) -> None:
        self._realtime = self._resource = realtime

    @cached_property
    def client_secrets(self) -> ClientSecretsWithRawResponse:
        from openai.resources.realtime.client_secrets import ClientSecretsWithRawResponse

        return ClientSecretsWithRawResponse(self._realtime.client_secrets)

    @cached_property
    def calls(self) -> CallsWithRawResponse:
        from openai.resources.realtime.calls import CallsWithRawResponse

        return CallsWithRawResponse(self._realtime.calls)

    @cached_property
    def translations(self) -> TranslationsWithRawResponse:
        from openai.resources.realtime.translations.translations import TranslationsWithRawResponse

        return TranslationsWithRawResponse(self._realtime.translations)


class AsyncRealtimeWithRawResponse(RawView):
    """The calls of `AsyncRealtime`, answered with the HTTP response around it."""

    def __init__(self, realtime: AsyncRealtime) -> None:
        self._realtime = self._resource = realtime

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
        from openai.resources.realtime.client_secrets import AsyncClientSecretsWithRawResponse

        return AsyncClientSecretsWithRawResponse(self._realtime.client_secrets)

    @cached_property
    def calls(self) -> AsyncCallsWithRawResponse:
        from openai.resources.realtime.calls import AsyncCallsWithRawResponse

        return AsyncCallsWithRawResponse(self._realtime.calls)

    @cached_property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        from openai.resources.realtime.translations.translations import AsyncTranslationsWithRawResponse

        return AsyncTranslationsWithRawResponse(self._realtime.translations)


class RealtimeWithStreamingResponse(StreamingView):
    """The calls of `Realtime`, answered while the body is still to be read."""

    def __init__(self, realtime: Realtime) -> None:
        self._realtime = self._resource = realtime

    @cached_property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse:
        from openai.resources.realtime.client_secrets import ClientSecretsWithStreamingResponse

        return ClientSecretsWithStreamingResponse(self._realtime.client_secrets)

    @cached_property
    def calls(self) -> CallsWithStreamingResponse:
        from openai.resources.realtime.calls import CallsWithStreamingResponse

        return CallsWithStreamingResponse(self._realtime.calls)

    @cached_property
    def translations(self) -> TranslationsWithStreamingResponse:
        from openai.resources.realtime.translations.translations import TranslationsWithStreamingResponse

        return TranslationsWithStreamingResponse(self._realtime.translations)


class AsyncRealtimeWithStreamingResponse(StreamingView):
    """The calls of `AsyncRealtime`, answered while the body is still to be read."""

    def __init__(self, realtime: AsyncRealtime) -> None:
        self._realtime = self._resource = realtime

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
        from openai.resources.realtime.client_secrets import AsyncClientSecretsWithStreamingResponse

        return AsyncClientSecretsWithStreamingResponse(self._realtime.client_secrets)

    @cached_property
    def calls(self) -> AsyncCallsWithStreamingResponse:
        from openai.resources.realtime.calls import AsyncCallsWithStreamingResponse

        return AsyncCallsWithStreamingResponse(self._realtime.calls)

    @cached_property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        from openai.resources.realtime.translations.translations import AsyncTranslationsWithStreamingResponse

        return AsyncTranslationsWithStreamingResponse(self._realtime.translations)

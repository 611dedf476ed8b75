# Made from api/realtime_translations.py by `make generate`. Do not edit.
"""Live translation over the realtime protocol."""

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
    from openai.resources.realtime.translations.client_secrets import AsyncClientSecrets
    from openai.resources.realtime.translations.client_secrets import AsyncClientSecretsWithRawResponse
    from openai.resources.realtime.translations.client_secrets import AsyncClientSecretsWithStreamingResponse
    from openai.resources.realtime.translations.client_secrets import ClientSecrets
    from openai.resources.realtime.translations.client_secrets import ClientSecretsWithRawResponse
    from openai.resources.realtime.translations.client_secrets import ClientSecretsWithStreamingResponse
    from openai.resources.realtime.translations.connection import AsyncTranslationsConnection
    from openai.resources.realtime.translations.connection import AsyncTranslationsConnectionManager
    from openai.resources.realtime.translations.connection import AsyncTranslationsSessionInputAudioBufferResource
    from openai.resources.realtime.translations.connection import AsyncTranslationsSessionResource
    from openai.resources.realtime.translations.connection import BaseAsyncTranslationsConnectionResource
    from openai.resources.realtime.translations.connection import BaseTranslationsConnectionResource
    from openai.resources.realtime.translations.connection import TranslationsConnection
    from openai.resources.realtime.translations.connection import TranslationsConnectionManager
    from openai.resources.realtime.translations.connection import TranslationsSessionInputAudioBufferResource
    from openai.resources.realtime.translations.connection import TranslationsSessionResource
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
            "AsyncClientSecrets": "openai.resources.realtime.translations.client_secrets",
            "AsyncClientSecretsWithRawResponse": "openai.resources.realtime.translations.client_secrets",
            "AsyncClientSecretsWithStreamingResponse": "openai.resources.realtime.translations.client_secrets",
            "ClientSecrets": "openai.resources.realtime.translations.client_secrets",
            "ClientSecretsWithRawResponse": "openai.resources.realtime.translations.client_secrets",
            "ClientSecretsWithStreamingResponse": "openai.resources.realtime.translations.client_secrets",
            "AsyncTranslationsConnection": "openai.resources.realtime.translations.connection",
            "AsyncTranslationsConnectionManager": "openai.resources.realtime.translations.connection",
            "AsyncTranslationsSessionInputAudioBufferResource": "openai.resources.realtime.translations.connection",
            "AsyncTranslationsSessionResource": "openai.resources.realtime.translations.connection",
            "BaseAsyncTranslationsConnectionResource": "openai.resources.realtime.translations.connection",
            "BaseTranslationsConnectionResource": "openai.resources.realtime.translations.connection",
            "TranslationsConnection": "openai.resources.realtime.translations.connection",
            "TranslationsConnectionManager": "openai.resources.realtime.translations.connection",
            "TranslationsSessionInputAudioBufferResource": "openai.resources.realtime.translations.connection",
            "TranslationsSessionResource": "openai.resources.realtime.translations.connection",
        },
    )

__all__ = [
    "Translations",
    "AsyncTranslations",
    "TranslationsWithRawResponse",
    "AsyncTranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
    "AsyncTranslationsWithStreamingResponse",
    "BaseTranslationsConnectionResource",
    "BaseAsyncTranslationsConnectionResource",
    "TranslationsConnection",
    "TranslationsConnectionManager",
    "TranslationsSessionResource",
    "TranslationsSessionInputAudioBufferResource",
    "AsyncTranslationsConnection",
    "AsyncTranslationsConnectionManager",
    "AsyncTranslationsSessionResource",
    "AsyncTranslationsSessionInputAudioBufferResource",
]


class Translations(SyncAPIResource):
    """Speech translated while it is spoken."""

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        from openai.resources.realtime.translations.client_secrets import ClientSecrets

        return ClientSecrets(self._client)

    @cached_property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return TranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return TranslationsWithStreamingResponse(self)

    @endpoint.helper("websockets:connect_translations")
    def connect(
        self,
        model: str,
        *,
        websocket_connection_options: SyncWebSocketConnectionOptions | Omit = omit,
        on_reconnecting: Optional[ReconnectingHandler] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        extra_query: Query | Omit = omit,
        extra_headers: Headers | Omit = omit,
    ) -> TranslationsConnectionManager:
        """Open a websocket that translates speech.

        With `on_reconnecting` a lost connection is opened anew, up to `max_retries` times with waits from
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile.
        """
        ...


class AsyncTranslations(AsyncAPIResource):
    """Speech translated while it is spoken."""

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        from openai.resources.realtime.translations.client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncTranslationsWithStreamingResponse(self)

    @endpoint.helper("websockets:connect_translations")
    def connect(
        self,
        model: str,
        *,
        websocket_connection_options: WebSocketConnectionOptions | Omit = omit,
        on_reconnecting: Optional[AsyncReconnectingHandler] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        extra_query: Query | Omit = omit,
        extra_headers: Headers | Omit = omit,
    ) -> AsyncTranslationsConnectionManager:
        """Open a websocket that translates speech.

        With `on_reconnecting` a lost connection is opened anew, up to `max_retries` times with waits from
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile.
        """
        ...


class TranslationsWithRawResponse(RawView):
    """The calls of `Translations`, answered with the HTTP response around it."""

    def __init__(self, translations: Translations) -> None:
        self._translations = self._resource = translations

    @cached_property
    def client_secrets(self) -> ClientSecretsWithRawResponse:
        from openai.resources.realtime.translations.client_secrets import ClientSecretsWithRawResponse

        return ClientSecretsWithRawResponse(self._translations.client_secrets)


class AsyncTranslationsWithRawResponse(RawView):
    """The calls of `AsyncTranslations`, answered with the HTTP response around it."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self._translations = self._resource = translations

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
        from openai.resources.realtime.translations.client_secrets import AsyncClientSecretsWithRawResponse

        return AsyncClientSecretsWithRawResponse(self._translations.client_secrets)


class TranslationsWithStreamingResponse(StreamingView):
    """The calls of `Translations`, answered while the body is still to be read."""

    def __init__(self, translations: Translations) -> None:
        self._translations = self._resource = translations

    @cached_property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse:
        from openai.resources.realtime.translations.client_secrets import ClientSecretsWithStreamingResponse

        return ClientSecretsWithStreamingResponse(self._translations.client_secrets)


class AsyncTranslationsWithStreamingResponse(StreamingView):
    """The calls of `AsyncTranslations`, answered while the body is still to be read."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self._translations = self._resource = translations

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
        from openai.resources.realtime.translations.client_secrets import AsyncClientSecretsWithStreamingResponse

        return AsyncClientSecretsWithStreamingResponse(self._translations.client_secrets)

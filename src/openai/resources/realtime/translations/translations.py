# Made from api/realtime_translations.py by `make generate`. Do not edit.
"""Live translation over the realtime protocol."""

from __future__ import annotations

from typing import Callable, Optional, TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._async.realtime import AsyncTranslationsConnectionManager
    from openai._async.realtime import TranslationsConnectionManager
    from openai._core.options import Options
    from openai.resources.realtime.translations.client_secrets import AsyncClientSecrets
    from openai.resources.realtime.translations.client_secrets import AsyncClientSecretsWithRawResponse
    from openai.resources.realtime.translations.client_secrets import AsyncClientSecretsWithStreamingResponse
    from openai.resources.realtime.translations.client_secrets import ClientSecrets
    from openai.resources.realtime.translations.client_secrets import ClientSecretsWithRawResponse
    from openai.resources.realtime.translations.client_secrets import ClientSecretsWithStreamingResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncTranslationsConnectionManager": "openai._async.realtime",
            "TranslationsConnectionManager": "openai._async.realtime",
            "Options": "openai._core.options",
            "AsyncClientSecrets": "openai.resources.realtime.translations.client_secrets",
            "AsyncClientSecretsWithRawResponse": "openai.resources.realtime.translations.client_secrets",
            "AsyncClientSecretsWithStreamingResponse": "openai.resources.realtime.translations.client_secrets",
            "ClientSecrets": "openai.resources.realtime.translations.client_secrets",
            "ClientSecretsWithRawResponse": "openai.resources.realtime.translations.client_secrets",
            "ClientSecretsWithStreamingResponse": "openai.resources.realtime.translations.client_secrets",
        },
    )

__all__ = [
    "Translations",
    "AsyncTranslations",
    "TranslationsWithRawResponse",
    "AsyncTranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
    "AsyncTranslationsWithStreamingResponse",
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
        *,
        model: str,
        websocket_connection_options: SyncWebSocketConnectionOptions | Omit = omit,
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        **options: Unpack[Options],
    ) -> TranslationsConnectionManager:
        """Open a websocket that translates speech. With `on_reconnecting` a lost connection is opened anew, up to
        `max_retries` times with waits from `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of
        messages wait meanwhile.
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
        *,
        model: str,
        websocket_connection_options: SyncWebSocketConnectionOptions | Omit = omit,
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        **options: Unpack[Options],
    ) -> AsyncTranslationsConnectionManager:
        """Open a websocket that translates speech. With `on_reconnecting` a lost connection is opened anew, up to
        `max_retries` times with waits from `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of
        messages wait meanwhile.
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

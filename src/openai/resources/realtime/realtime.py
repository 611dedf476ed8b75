# Made from api/realtime.py by `make generate`. Do not edit.
"""Speech and text over a websocket or a call."""

from __future__ import annotations

from typing import Callable, Optional, TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._async.realtime import AsyncRealtimeConnectionManager
    from openai._async.realtime import RealtimeConnectionManager
    from openai._core.options import Options
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
            "AsyncRealtimeConnectionManager": "openai._async.realtime",
            "RealtimeConnectionManager": "openai._async.realtime",
            "Options": "openai._core.options",
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
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        **options: Unpack[Options],
    ) -> RealtimeConnectionManager:
        """Open a websocket to a model, or with `call_id` to a call that is going on. With `on_reconnecting` a lost
        connection is opened anew, up to `max_retries` times with waits from `initial_delay` to `max_delay` seconds; up
        to `max_queue_size` bytes of messages wait meanwhile.
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
        websocket_connection_options: SyncWebSocketConnectionOptions | Omit = omit,
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        **options: Unpack[Options],
    ) -> AsyncRealtimeConnectionManager:
        """Open a websocket to a model, or with `call_id` to a call that is going on. With `on_reconnecting` a lost
        connection is opened anew, up to `max_retries` times with waits from `initial_delay` to `max_delay` seconds; up
        to `max_queue_size` bytes of messages wait meanwhile.
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

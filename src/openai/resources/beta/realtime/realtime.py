# Made from api/beta_realtime.py by `make generate`. Do not edit.
"""The realtime protocol as it was in beta."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.websocket import SyncWebSocketConnectionOptions
    from openai._core.websocket import WebSocketConnectionOptions
    from openai._types import Headers
    from openai._types import Query
    from openai.resources.beta.realtime.connection import AsyncRealtimeConnection
    from openai.resources.beta.realtime.connection import AsyncRealtimeConnectionManager
    from openai.resources.beta.realtime.connection import AsyncRealtimeConversationItemResource
    from openai.resources.beta.realtime.connection import AsyncRealtimeConversationResource
    from openai.resources.beta.realtime.connection import AsyncRealtimeInputAudioBufferResource
    from openai.resources.beta.realtime.connection import AsyncRealtimeOutputAudioBufferResource
    from openai.resources.beta.realtime.connection import AsyncRealtimeResponseResource
    from openai.resources.beta.realtime.connection import AsyncRealtimeSessionResource
    from openai.resources.beta.realtime.connection import AsyncRealtimeTranscriptionSessionResource
    from openai.resources.beta.realtime.connection import BaseAsyncRealtimeConnectionResource
    from openai.resources.beta.realtime.connection import BaseRealtimeConnectionResource
    from openai.resources.beta.realtime.connection import RealtimeConnection
    from openai.resources.beta.realtime.connection import RealtimeConnectionManager
    from openai.resources.beta.realtime.connection import RealtimeConversationItemResource
    from openai.resources.beta.realtime.connection import RealtimeConversationResource
    from openai.resources.beta.realtime.connection import RealtimeInputAudioBufferResource
    from openai.resources.beta.realtime.connection import RealtimeOutputAudioBufferResource
    from openai.resources.beta.realtime.connection import RealtimeResponseResource
    from openai.resources.beta.realtime.connection import RealtimeSessionResource
    from openai.resources.beta.realtime.connection import RealtimeTranscriptionSessionResource
    from openai.resources.beta.realtime.sessions import AsyncSessions
    from openai.resources.beta.realtime.sessions import AsyncSessionsWithRawResponse
    from openai.resources.beta.realtime.sessions import AsyncSessionsWithStreamingResponse
    from openai.resources.beta.realtime.sessions import Sessions
    from openai.resources.beta.realtime.sessions import SessionsWithRawResponse
    from openai.resources.beta.realtime.sessions import SessionsWithStreamingResponse
    from openai.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessions
    from openai.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessionsWithRawResponse
    from openai.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessionsWithStreamingResponse
    from openai.resources.beta.realtime.transcription_sessions import TranscriptionSessions
    from openai.resources.beta.realtime.transcription_sessions import TranscriptionSessionsWithRawResponse
    from openai.resources.beta.realtime.transcription_sessions import TranscriptionSessionsWithStreamingResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "SyncWebSocketConnectionOptions": "openai._core.websocket",
            "WebSocketConnectionOptions": "openai._core.websocket",
            "Headers": "openai._types",
            "Query": "openai._types",
            "AsyncRealtimeConnection": "openai.resources.beta.realtime.connection",
            "AsyncRealtimeConnectionManager": "openai.resources.beta.realtime.connection",
            "AsyncRealtimeConversationItemResource": "openai.resources.beta.realtime.connection",
            "AsyncRealtimeConversationResource": "openai.resources.beta.realtime.connection",
            "AsyncRealtimeInputAudioBufferResource": "openai.resources.beta.realtime.connection",
            "AsyncRealtimeOutputAudioBufferResource": "openai.resources.beta.realtime.connection",
            "AsyncRealtimeResponseResource": "openai.resources.beta.realtime.connection",
            "AsyncRealtimeSessionResource": "openai.resources.beta.realtime.connection",
            "AsyncRealtimeTranscriptionSessionResource": "openai.resources.beta.realtime.connection",
            "BaseAsyncRealtimeConnectionResource": "openai.resources.beta.realtime.connection",
            "BaseRealtimeConnectionResource": "openai.resources.beta.realtime.connection",
            "RealtimeConnection": "openai.resources.beta.realtime.connection",
            "RealtimeConnectionManager": "openai.resources.beta.realtime.connection",
            "RealtimeConversationItemResource": "openai.resources.beta.realtime.connection",
            "RealtimeConversationResource": "openai.resources.beta.realtime.connection",
            "RealtimeInputAudioBufferResource": "openai.resources.beta.realtime.connection",
            "RealtimeOutputAudioBufferResource": "openai.resources.beta.realtime.connection",
            "RealtimeResponseResource": "openai.resources.beta.realtime.connection",
            "RealtimeSessionResource": "openai.resources.beta.realtime.connection",
            "RealtimeTranscriptionSessionResource": "openai.resources.beta.realtime.connection",
            "AsyncSessions": "openai.resources.beta.realtime.sessions",
            "AsyncSessionsWithRawResponse": "openai.resources.beta.realtime.sessions",
            "AsyncSessionsWithStreamingResponse": "openai.resources.beta.realtime.sessions",
            "Sessions": "openai.resources.beta.realtime.sessions",
            "SessionsWithRawResponse": "openai.resources.beta.realtime.sessions",
            "SessionsWithStreamingResponse": "openai.resources.beta.realtime.sessions",
            "AsyncTranscriptionSessions": "openai.resources.beta.realtime.transcription_sessions",
            "AsyncTranscriptionSessionsWithRawResponse": "openai.resources.beta.realtime.transcription_sessions",
            "AsyncTranscriptionSessionsWithStreamingResponse": "openai.resources.beta.realtime.transcription_sessions",
            "TranscriptionSessions": "openai.resources.beta.realtime.transcription_sessions",
            "TranscriptionSessionsWithRawResponse": "openai.resources.beta.realtime.transcription_sessions",
            "TranscriptionSessionsWithStreamingResponse": "openai.resources.beta.realtime.transcription_sessions",
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
    "RealtimeTranscriptionSessionResource",
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "AsyncRealtimeConversationResource",
    "AsyncRealtimeConversationItemResource",
    "AsyncRealtimeInputAudioBufferResource",
    "AsyncRealtimeOutputAudioBufferResource",
    "AsyncRealtimeResponseResource",
    "AsyncRealtimeSessionResource",
    "AsyncRealtimeTranscriptionSessionResource",
]


class Realtime(SyncAPIResource):
    """The realtime protocol as it was in beta; `client.realtime` is its successor."""

    @cached_property
    def sessions(self) -> Sessions:
        from openai.resources.beta.realtime.sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessions:
        from openai.resources.beta.realtime.transcription_sessions import TranscriptionSessions

        return TranscriptionSessions(self._client)

    @cached_property
    def with_raw_response(self) -> RealtimeWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return RealtimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return RealtimeWithStreamingResponse(self)

    @endpoint.helper("websockets:connect_beta_realtime")
    def connect(
        self,
        *,
        model: str,
        websocket_connection_options: SyncWebSocketConnectionOptions | Omit = omit,
        extra_query: Query | Omit = omit,
        extra_headers: Headers | Omit = omit,
    ) -> RealtimeConnectionManager:
        """Open a websocket that speaks the beta protocol; it is not opened anew when it is lost."""
        ...


class AsyncRealtime(AsyncAPIResource):
    """The realtime protocol as it was in beta; `client.realtime` is its successor."""

    @cached_property
    def sessions(self) -> AsyncSessions:
        from openai.resources.beta.realtime.sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessions:
        from openai.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessions

        return AsyncTranscriptionSessions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncRealtimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncRealtimeWithStreamingResponse(self)

    @endpoint.helper("websockets:connect_beta_realtime")
    def connect(
        self,
        *,
        model: str,
        websocket_connection_options: WebSocketConnectionOptions | Omit = omit,
        extra_query: Query | Omit = omit,
        extra_headers: Headers | Omit = omit,
    ) -> AsyncRealtimeConnectionManager:
        """Open a websocket that speaks the beta protocol; it is not opened anew when it is lost."""
        ...


class RealtimeWithRawResponse(RawView):
    """The calls of `Realtime`, answered with the HTTP response around it."""

    def __init__(self, realtime: Realtime) -> None:
        self._realtime = self._resource = realtime

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        from openai.resources.beta.realtime.sessions import SessionsWithRawResponse

        return SessionsWithRawResponse(self._realtime.sessions)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessionsWithRawResponse:
        from openai.resources.beta.realtime.transcription_sessions import TranscriptionSessionsWithRawResponse

        return TranscriptionSessionsWithRawResponse(self._realtime.transcription_sessions)


class AsyncRealtimeWithRawResponse(RawView):
    """The calls of `AsyncRealtime`, answered with the HTTP response around it."""

    def __init__(self, realtime: AsyncRealtime) -> None:
        self._realtime = self._resource = realtime

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        from openai.resources.beta.realtime.sessions import AsyncSessionsWithRawResponse

        return AsyncSessionsWithRawResponse(self._realtime.sessions)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse:
        from openai.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessionsWithRawResponse

        return AsyncTranscriptionSessionsWithRawResponse(self._realtime.transcription_sessions)


class RealtimeWithStreamingResponse(StreamingView):
    """The calls of `Realtime`, answered while the body is still to be read."""

    def __init__(self, realtime: Realtime) -> None:
        self._realtime = self._resource = realtime

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        from openai.resources.beta.realtime.sessions import SessionsWithStreamingResponse

        return SessionsWithStreamingResponse(self._realtime.sessions)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessionsWithStreamingResponse:
        from openai.resources.beta.realtime.transcription_sessions import TranscriptionSessionsWithStreamingResponse

        return TranscriptionSessionsWithStreamingResponse(self._realtime.transcription_sessions)


class AsyncRealtimeWithStreamingResponse(StreamingView):
    """The calls of `AsyncRealtime`, answered while the body is still to be read."""

    def __init__(self, realtime: AsyncRealtime) -> None:
        self._realtime = self._resource = realtime

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        from openai.resources.beta.realtime.sessions import AsyncSessionsWithStreamingResponse

        return AsyncSessionsWithStreamingResponse(self._realtime.sessions)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse:
        from openai.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessionsWithStreamingResponse

        return AsyncTranscriptionSessionsWithStreamingResponse(self._realtime.transcription_sessions)

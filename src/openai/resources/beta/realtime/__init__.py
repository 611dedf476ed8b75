# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.realtime.realtime import AsyncRealtime as AsyncRealtime
    from openai.resources.beta.realtime.realtime import AsyncRealtimeConnection as AsyncRealtimeConnection
    from openai.resources.beta.realtime.realtime import AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager
    from openai.resources.beta.realtime.realtime import AsyncRealtimeConversationItemResource as AsyncRealtimeConversationItemResource
    from openai.resources.beta.realtime.realtime import AsyncRealtimeConversationResource as AsyncRealtimeConversationResource
    from openai.resources.beta.realtime.realtime import AsyncRealtimeInputAudioBufferResource as AsyncRealtimeInputAudioBufferResource
    from openai.resources.beta.realtime.realtime import AsyncRealtimeOutputAudioBufferResource as AsyncRealtimeOutputAudioBufferResource
    from openai.resources.beta.realtime.realtime import AsyncRealtimeResponseResource as AsyncRealtimeResponseResource
    from openai.resources.beta.realtime.realtime import AsyncRealtimeSessionResource as AsyncRealtimeSessionResource
    from openai.resources.beta.realtime.realtime import AsyncRealtimeTranscriptionSessionResource as AsyncRealtimeTranscriptionSessionResource
    from openai.resources.beta.realtime.realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from openai.resources.beta.realtime.realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from openai.resources.beta.realtime.realtime import BaseAsyncRealtimeConnectionResource as BaseAsyncRealtimeConnectionResource
    from openai.resources.beta.realtime.realtime import BaseRealtimeConnectionResource as BaseRealtimeConnectionResource
    from openai.resources.beta.realtime.realtime import Realtime as Realtime
    from openai.resources.beta.realtime.realtime import RealtimeConnection as RealtimeConnection
    from openai.resources.beta.realtime.realtime import RealtimeConnectionManager as RealtimeConnectionManager
    from openai.resources.beta.realtime.realtime import RealtimeConversationItemResource as RealtimeConversationItemResource
    from openai.resources.beta.realtime.realtime import RealtimeConversationResource as RealtimeConversationResource
    from openai.resources.beta.realtime.realtime import RealtimeInputAudioBufferResource as RealtimeInputAudioBufferResource
    from openai.resources.beta.realtime.realtime import RealtimeOutputAudioBufferResource as RealtimeOutputAudioBufferResource
    from openai.resources.beta.realtime.realtime import RealtimeResponseResource as RealtimeResponseResource
    from openai.resources.beta.realtime.realtime import RealtimeSessionResource as RealtimeSessionResource
    from openai.resources.beta.realtime.realtime import RealtimeTranscriptionSessionResource as RealtimeTranscriptionSessionResource
    from openai.resources.beta.realtime.realtime import RealtimeWithRawResponse as RealtimeWithRawResponse
    from openai.resources.beta.realtime.realtime import RealtimeWithStreamingResponse as RealtimeWithStreamingResponse
    from openai.resources.beta.realtime.sessions import AsyncSessions as AsyncSessions
    from openai.resources.beta.realtime.sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from openai.resources.beta.realtime.sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from openai.resources.beta.realtime.sessions import Sessions as Sessions
    from openai.resources.beta.realtime.sessions import SessionsWithRawResponse as SessionsWithRawResponse
    from openai.resources.beta.realtime.sessions import SessionsWithStreamingResponse as SessionsWithStreamingResponse
    from openai.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessions as AsyncTranscriptionSessions
    from openai.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessionsWithRawResponse as AsyncTranscriptionSessionsWithRawResponse
    from openai.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessionsWithStreamingResponse as AsyncTranscriptionSessionsWithStreamingResponse
    from openai.resources.beta.realtime.transcription_sessions import TranscriptionSessions as TranscriptionSessions
    from openai.resources.beta.realtime.transcription_sessions import TranscriptionSessionsWithRawResponse as TranscriptionSessionsWithRawResponse
    from openai.resources.beta.realtime.transcription_sessions import TranscriptionSessionsWithStreamingResponse as TranscriptionSessionsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncRealtime": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeConnection": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeConnectionManager": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeConversationItemResource": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeConversationResource": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeInputAudioBufferResource": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeOutputAudioBufferResource": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeResponseResource": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeSessionResource": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeTranscriptionSessionResource": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeWithRawResponse": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeWithStreamingResponse": "openai.resources.beta.realtime.realtime",
            "BaseAsyncRealtimeConnectionResource": "openai.resources.beta.realtime.realtime",
            "BaseRealtimeConnectionResource": "openai.resources.beta.realtime.realtime",
            "Realtime": "openai.resources.beta.realtime.realtime",
            "RealtimeConnection": "openai.resources.beta.realtime.realtime",
            "RealtimeConnectionManager": "openai.resources.beta.realtime.realtime",
            "RealtimeConversationItemResource": "openai.resources.beta.realtime.realtime",
            "RealtimeConversationResource": "openai.resources.beta.realtime.realtime",
            "RealtimeInputAudioBufferResource": "openai.resources.beta.realtime.realtime",
            "RealtimeOutputAudioBufferResource": "openai.resources.beta.realtime.realtime",
            "RealtimeResponseResource": "openai.resources.beta.realtime.realtime",
            "RealtimeSessionResource": "openai.resources.beta.realtime.realtime",
            "RealtimeTranscriptionSessionResource": "openai.resources.beta.realtime.realtime",
            "RealtimeWithRawResponse": "openai.resources.beta.realtime.realtime",
            "RealtimeWithStreamingResponse": "openai.resources.beta.realtime.realtime",
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

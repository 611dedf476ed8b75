# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.realtime.realtime import AsyncRealtime as AsyncRealtime
    from openai.resources.beta.realtime.realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from openai.resources.beta.realtime.realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from openai.resources.beta.realtime.realtime import Realtime as Realtime
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
            "AsyncRealtimeWithRawResponse": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeWithStreamingResponse": "openai.resources.beta.realtime.realtime",
            "Realtime": "openai.resources.beta.realtime.realtime",
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

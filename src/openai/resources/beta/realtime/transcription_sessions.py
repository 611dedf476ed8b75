# Made from api/beta_realtime.py by `make generate`. Do not edit.
"""The realtime protocol as it was in beta."""

from __future__ import annotations

from typing import List, TYPE_CHECKING
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai.types.beta.realtime.transcription_session import TranscriptionSession
    from openai.types.beta.realtime import transcription_session_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {"Options": "openai._core.options", "TranscriptionSession": "openai.types.beta.realtime.transcription_session"},
    )

__all__ = [
    "TranscriptionSessions",
    "AsyncTranscriptionSessions",
    "TranscriptionSessionsWithRawResponse",
    "AsyncTranscriptionSessionsWithRawResponse",
    "TranscriptionSessionsWithStreamingResponse",
    "AsyncTranscriptionSessionsWithStreamingResponse",
]


class TranscriptionSessions(SyncAPIResource):
    """Short-lived keys for browsers and apps that transcribe, as they were in beta."""

    @cached_property
    def with_raw_response(self) -> TranscriptionSessionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return TranscriptionSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TranscriptionSessionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return TranscriptionSessionsWithStreamingResponse(self)

    @endpoint.post("/realtime/transcription_sessions", "TranscriptionSession", headers={"OpenAI-Beta": "assistants=v2"})
    def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = omit,
        include: List[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = omit,
        modalities: List[Literal["text", "audio"]] | Omit = omit,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = omit,
        **options: Unpack[Options],
    ) -> TranscriptionSession:
        """Set up a session that only transcribes, and make a short-lived key with which a browser or app opens it.

        `POST /realtime/transcription_sessions`

        Args:
            client_secret: How the short-lived key is made.
            include: Parts of events that are left out unless named here, such as
                `item.input_audio_transcription.logprobs`.
            input_audio_format: How the user's audio is encoded. The API's default is `pcm16`: 16 bits,
                little-endian, 24000 samples a second, one channel.
            input_audio_noise_reduction: Off unless set; it works before turn detection and the model.
            input_audio_transcription: How the user's speech is turned into text; off unless set.
            modalities: `["text"]` turns speech off.
            turn_detection: How the end of the user's turn is noticed; with null you ask for each response yourself.
        """
        ...


class AsyncTranscriptionSessions(AsyncAPIResource):
    """Short-lived keys for browsers and apps that transcribe, as they were in beta."""

    @cached_property
    def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncTranscriptionSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncTranscriptionSessionsWithStreamingResponse(self)

    @endpoint.post("/realtime/transcription_sessions", "TranscriptionSession", headers={"OpenAI-Beta": "assistants=v2"})
    async def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = omit,
        include: List[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = omit,
        modalities: List[Literal["text", "audio"]] | Omit = omit,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = omit,
        **options: Unpack[Options],
    ) -> TranscriptionSession:
        """Set up a session that only transcribes, and make a short-lived key with which a browser or app opens it.

        `POST /realtime/transcription_sessions`

        Args:
            client_secret: How the short-lived key is made.
            include: Parts of events that are left out unless named here, such as
                `item.input_audio_transcription.logprobs`.
            input_audio_format: How the user's audio is encoded. The API's default is `pcm16`: 16 bits,
                little-endian, 24000 samples a second, one channel.
            input_audio_noise_reduction: Off unless set; it works before turn detection and the model.
            input_audio_transcription: How the user's speech is turned into text; off unless set.
            modalities: `["text"]` turns speech off.
            turn_detection: How the end of the user's turn is noticed; with null you ask for each response yourself.
        """
        ...


class TranscriptionSessionsWithRawResponse(RawView):
    """The calls of `TranscriptionSessions`, answered with the HTTP response around it."""

    def __init__(self, transcription_sessions: TranscriptionSessions) -> None:
        self._transcription_sessions = self._resource = transcription_sessions

    create = raw(TranscriptionSessions.create)


class AsyncTranscriptionSessionsWithRawResponse(RawView):
    """The calls of `AsyncTranscriptionSessions`, answered with the HTTP response around it."""

    def __init__(self, transcription_sessions: AsyncTranscriptionSessions) -> None:
        self._transcription_sessions = self._resource = transcription_sessions

    create = raw(AsyncTranscriptionSessions.create)


class TranscriptionSessionsWithStreamingResponse(StreamingView):
    """The calls of `TranscriptionSessions`, answered while the body is still to be read."""

    def __init__(self, transcription_sessions: TranscriptionSessions) -> None:
        self._transcription_sessions = self._resource = transcription_sessions

    create = streaming(TranscriptionSessions.create)


class AsyncTranscriptionSessionsWithStreamingResponse(StreamingView):
    """The calls of `AsyncTranscriptionSessions`, answered while the body is still to be read."""

    def __init__(self, transcription_sessions: AsyncTranscriptionSessions) -> None:
        self._transcription_sessions = self._resource = transcription_sessions

    create = streaming(AsyncTranscriptionSessions.create)

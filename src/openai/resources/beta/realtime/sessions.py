# Made from api/beta_realtime.py by `make generate`. Do not edit.
"""The realtime protocol as it was in beta."""

from __future__ import annotations

from typing import Iterable, List, TYPE_CHECKING, Union
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai.types.beta.realtime.session_create_response import SessionCreateResponse
    from openai.types.beta.realtime import session_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "SessionCreateResponse": "openai.types.beta.realtime.session_create_response",
        },
    )

__all__ = [
    "Sessions",
    "AsyncSessions",
    "SessionsWithRawResponse",
    "AsyncSessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "AsyncSessionsWithStreamingResponse",
]


class Sessions(SyncAPIResource):
    """Short-lived keys for browsers and apps, as they were in beta."""

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return SessionsWithStreamingResponse(self)

    @endpoint.post("/realtime/sessions", "SessionCreateResponse", headers={"OpenAI-Beta": "assistants=v2"})
    def create(
        self,
        *,
        client_secret: session_create_params.ClientSecret | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: session_create_params.InputAudioTranscription | Omit = omit,
        instructions: str | Omit = omit,
        max_response_output_tokens: Union[int, Literal["inf"]] | Omit = omit,
        modalities: List[Literal["text", "audio"]] | Omit = omit,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit = omit,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        speed: float | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: str | Omit = omit,
        tools: Iterable[session_create_params.Tool] | Omit = omit,
        tracing: session_create_params.Tracing | Omit = omit,
        turn_detection: session_create_params.TurnDetection | Omit = omit,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> SessionCreateResponse:
        """Set up a session and make a short-lived key with which a browser or app opens it.

        `POST /realtime/sessions`

        Args:
            client_secret: How the short-lived key is made.
            input_audio_format: How the user's audio is encoded. The API's default is `pcm16`: 16 bits,
                little-endian, 24000 samples a second, one channel.
            input_audio_noise_reduction: Off unless set; it works before turn detection and the model.
            input_audio_transcription: How the user's speech is turned into text; off unless set.
            instructions: A system message for the model, on what to say and how to sound.
            max_response_output_tokens: The most tokens of one response, calls included: from 1 to 4096, or `inf`.
                The API's default is `inf`.
            modalities: `["text"]` turns speech off.
            output_audio_format: How the model's speech is encoded.
            speed: From 0.25 to 1.5; changes between turns only. The API's default is 1.
            temperature: How random the output is, from 0.6 to 1.2. The API's default is 0.8.
            tool_choice: `auto`, `none`, `required` or the name of a function.
            tools: The functions that the model may call.
            tracing: Whether the session is recorded in the traces dashboard; it cannot be changed once on.
            turn_detection: How the end of the user's turn is noticed; with null you ask for each response yourself.
            voice: Cannot change once the model has spoken.
        """
        ...


class AsyncSessions(AsyncAPIResource):
    """Short-lived keys for browsers and apps, as they were in beta."""

    @cached_property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncSessionsWithStreamingResponse(self)

    @endpoint.post("/realtime/sessions", "SessionCreateResponse", headers={"OpenAI-Beta": "assistants=v2"})
    async def create(
        self,
        *,
        client_secret: session_create_params.ClientSecret | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: session_create_params.InputAudioTranscription | Omit = omit,
        instructions: str | Omit = omit,
        max_response_output_tokens: Union[int, Literal["inf"]] | Omit = omit,
        modalities: List[Literal["text", "audio"]] | Omit = omit,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit = omit,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        speed: float | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: str | Omit = omit,
        tools: Iterable[session_create_params.Tool] | Omit = omit,
        tracing: session_create_params.Tracing | Omit = omit,
        turn_detection: session_create_params.TurnDetection | Omit = omit,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> SessionCreateResponse:
        """Set up a session and make a short-lived key with which a browser or app opens it.

        `POST /realtime/sessions`

        Args:
            client_secret: How the short-lived key is made.
            input_audio_format: How the user's audio is encoded. The API's default is `pcm16`: 16 bits,
                little-endian, 24000 samples a second, one channel.
            input_audio_noise_reduction: Off unless set; it works before turn detection and the model.
            input_audio_transcription: How the user's speech is turned into text; off unless set.
            instructions: A system message for the model, on what to say and how to sound.
            max_response_output_tokens: The most tokens of one response, calls included: from 1 to 4096, or `inf`.
                The API's default is `inf`.
            modalities: `["text"]` turns speech off.
            output_audio_format: How the model's speech is encoded.
            speed: From 0.25 to 1.5; changes between turns only. The API's default is 1.
            temperature: How random the output is, from 0.6 to 1.2. The API's default is 0.8.
            tool_choice: `auto`, `none`, `required` or the name of a function.
            tools: The functions that the model may call.
            tracing: Whether the session is recorded in the traces dashboard; it cannot be changed once on.
            turn_detection: How the end of the user's turn is noticed; with null you ask for each response yourself.
            voice: Cannot change once the model has spoken.
        """
        ...


class SessionsWithRawResponse(RawView):
    """The calls of `Sessions`, answered with the HTTP response around it."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = self._resource = sessions

    create = raw(Sessions.create)


class AsyncSessionsWithRawResponse(RawView):
    """The calls of `AsyncSessions`, answered with the HTTP response around it."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = self._resource = sessions

    create = raw(AsyncSessions.create)


class SessionsWithStreamingResponse(StreamingView):
    """The calls of `Sessions`, answered while the body is still to be read."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = self._resource = sessions

    create = streaming(Sessions.create)


class AsyncSessionsWithStreamingResponse(StreamingView):
    """The calls of `AsyncSessions`, answered while the body is still to be read."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = self._resource = sessions

    create = streaming(AsyncSessions.create)

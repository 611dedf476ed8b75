# Made from api/audio.py by `make generate`. Do not edit.
"""Speech to text, translation to English, and text to speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._legacy_response import HttpxBinaryResponseContent
    from openai.types.audio.speech_model import SpeechModel
    from openai.types.audio import speech_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "HttpxBinaryResponseContent": "openai._legacy_response",
            "SpeechModel": "openai.types.audio.speech_model",
        },
    )

__all__ = [
    "Speech",
    "AsyncSpeech",
    "SpeechWithRawResponse",
    "AsyncSpeechWithRawResponse",
    "SpeechWithStreamingResponse",
    "AsyncSpeechWithStreamingResponse",
]


class Speech(SyncAPIResource):
    """Text to speech."""

    @cached_property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return SpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return SpeechWithStreamingResponse(self)

    @endpoint.post("/audio/speech", "HttpxBinaryResponseContent", headers={"Accept": "application/octet-stream"})
    def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent:
        """Read a text aloud. The sound comes back as binary content, to be saved with `write_to_file` or streamed by
        `with_streaming_response`.

        `POST /audio/speech`

        Args:
            input: The text, at most 4096 characters.
            model: Such as `gpt-4o-mini-tts`.
            voice: A built-in voice, or the id of a custom one.
            instructions: How to speak, at most 4096 characters; not for `tts-1` and `tts-1-hd`.
            response_format: The API's default is `mp3`.
            speed: From 0.25 to 4. The API's default is 1.
            stream_format: `audio` sends the plain sound, `sse` events, which `tts-1` and `tts-1-hd` cannot. The
                API's default is `audio`.
        """
        ...


class AsyncSpeech(AsyncAPIResource):
    """Text to speech."""

    @cached_property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncSpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncSpeechWithStreamingResponse(self)

    @endpoint.post("/audio/speech", "HttpxBinaryResponseContent", headers={"Accept": "application/octet-stream"})
    async def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent:
        """Read a text aloud. The sound comes back as binary content, to be saved with `write_to_file` or streamed by
        `with_streaming_response`.

        `POST /audio/speech`

        Args:
            input: The text, at most 4096 characters.
            model: Such as `gpt-4o-mini-tts`.
            voice: A built-in voice, or the id of a custom one.
            instructions: How to speak, at most 4096 characters; not for `tts-1` and `tts-1-hd`.
            response_format: The API's default is `mp3`.
            speed: From 0.25 to 4. The API's default is 1.
            stream_format: `audio` sends the plain sound, `sse` events, which `tts-1` and `tts-1-hd` cannot. The
                API's default is `audio`.
        """
        ...


class SpeechWithRawResponse(RawView):
    """The calls of `Speech`, answered with the HTTP response around it."""

    def __init__(self, speech: Speech) -> None:
        self._speech = self._resource = speech

    create = raw(Speech.create)


class AsyncSpeechWithRawResponse(RawView):
    """The calls of `AsyncSpeech`, answered with the HTTP response around it."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self._speech = self._resource = speech

    create = raw(AsyncSpeech.create)


class SpeechWithStreamingResponse(StreamingView):
    """The calls of `Speech`, answered while the body is still to be read."""

    def __init__(self, speech: Speech) -> None:
        self._speech = self._resource = speech

    create = streaming(Speech.create)


class AsyncSpeechWithStreamingResponse(StreamingView):
    """The calls of `AsyncSpeech`, answered while the body is still to be read."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self._speech = self._resource = speech

    create = streaming(AsyncSpeech.create)

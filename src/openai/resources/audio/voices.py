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
    from openai._types import FileTypes
    from openai.types.audio.voice import Voice
    from openai.types.audio.voice_deleted import VoiceDeleted
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "FileTypes": "openai._types",
            "Voice": "openai.types.audio.voice",
            "VoiceDeleted": "openai.types.audio.voice_deleted",
        },
    )

__all__ = [
    "Voices",
    "AsyncVoices",
    "VoicesWithRawResponse",
    "AsyncVoicesWithRawResponse",
    "VoicesWithStreamingResponse",
    "AsyncVoicesWithStreamingResponse",
]


class Voices(SyncAPIResource):
    """Voices of one's own for speech."""

    @cached_property
    def with_raw_response(self) -> VoicesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return VoicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoicesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return VoicesWithStreamingResponse(self)

    @endpoint.post("/audio/voices", "Voice", files=[("audio_sample",)])
    def create(
        self,
        *,
        name: str,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        type: Literal["audio_sample", "prompt"] | Omit = omit,
        prompt: str | Omit = omit,
        model: Union[str, Literal["auto", "2026-10-08"]] | Omit = omit,
        script_hint: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Voice:
        """Make a voice from a recording (with the consent of the person) or from a description.

        `POST /audio/voices`

        Args:
            audio_sample: A recording to take the voice from; needs `consent`.
            consent: The id of the recorded consent of the person heard in `audio_sample`.
            type: What the voice is made from.
            prompt: With `type="prompt"`: how the voice should sound.
            model: With `prompt`: the model that makes the voice.
            script_hint: With `prompt`: words for the sample that is made.
        """
        ...

    @endpoint.delete("/audio/voices/{voice_id}", "VoiceDeleted")
    def delete(self, voice_id: str, **options: Unpack[Options]) -> VoiceDeleted:
        """Delete a voice. (`DELETE /audio/voices/{voice_id}`)"""
        ...


class AsyncVoices(AsyncAPIResource):
    """Voices of one's own for speech."""

    @cached_property
    def with_raw_response(self) -> AsyncVoicesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncVoicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoicesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncVoicesWithStreamingResponse(self)

    @endpoint.post("/audio/voices", "Voice", files=[("audio_sample",)])
    async def create(
        self,
        *,
        name: str,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        type: Literal["audio_sample", "prompt"] | Omit = omit,
        prompt: str | Omit = omit,
        model: Union[str, Literal["auto", "2026-10-08"]] | Omit = omit,
        script_hint: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Voice:
        """Make a voice from a recording (with the consent of the person) or from a description.

        `POST /audio/voices`

        Args:
            audio_sample: A recording to take the voice from; needs `consent`.
            consent: The id of the recorded consent of the person heard in `audio_sample`.
            type: What the voice is made from.
            prompt: With `type="prompt"`: how the voice should sound.
            model: With `prompt`: the model that makes the voice.
            script_hint: With `prompt`: words for the sample that is made.
        """
        ...

    @endpoint.delete("/audio/voices/{voice_id}", "VoiceDeleted")
    async def delete(self, voice_id: str, **options: Unpack[Options]) -> VoiceDeleted:
        """Delete a voice. (`DELETE /audio/voices/{voice_id}`)"""
        ...


class VoicesWithRawResponse(RawView):
    """The calls of `Voices`, answered with the HTTP response around it."""

    def __init__(self, voices: Voices) -> None:
        self._voices = self._resource = voices

    create = raw(Voices.create)
    delete = raw(Voices.delete)


class AsyncVoicesWithRawResponse(RawView):
    """The calls of `AsyncVoices`, answered with the HTTP response around it."""

    def __init__(self, voices: AsyncVoices) -> None:
        self._voices = self._resource = voices

    create = raw(AsyncVoices.create)
    delete = raw(AsyncVoices.delete)


class VoicesWithStreamingResponse(StreamingView):
    """The calls of `Voices`, answered while the body is still to be read."""

    def __init__(self, voices: Voices) -> None:
        self._voices = self._resource = voices

    create = streaming(Voices.create)
    delete = streaming(Voices.delete)


class AsyncVoicesWithStreamingResponse(StreamingView):
    """The calls of `AsyncVoices`, answered while the body is still to be read."""

    def __init__(self, voices: AsyncVoices) -> None:
        self._voices = self._resource = voices

    create = streaming(AsyncVoices.create)
    delete = streaming(AsyncVoices.delete)

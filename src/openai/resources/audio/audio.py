# Made from api/audio.py by `make generate`. Do not edit.
"""Speech to text, translation to English, and text to speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai._core import lazy
from openai._core.views import RawView, StreamingView
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai.resources.audio.speech import AsyncSpeech
    from openai.resources.audio.speech import AsyncSpeechWithRawResponse
    from openai.resources.audio.speech import AsyncSpeechWithStreamingResponse
    from openai.resources.audio.speech import Speech
    from openai.resources.audio.speech import SpeechWithRawResponse
    from openai.resources.audio.speech import SpeechWithStreamingResponse
    from openai.resources.audio.transcriptions import AsyncTranscriptions
    from openai.resources.audio.transcriptions import AsyncTranscriptionsWithRawResponse
    from openai.resources.audio.transcriptions import AsyncTranscriptionsWithStreamingResponse
    from openai.resources.audio.transcriptions import Transcriptions
    from openai.resources.audio.transcriptions import TranscriptionsWithRawResponse
    from openai.resources.audio.transcriptions import TranscriptionsWithStreamingResponse
    from openai.resources.audio.translations import AsyncTranslations
    from openai.resources.audio.translations import AsyncTranslationsWithRawResponse
    from openai.resources.audio.translations import AsyncTranslationsWithStreamingResponse
    from openai.resources.audio.translations import Translations
    from openai.resources.audio.translations import TranslationsWithRawResponse
    from openai.resources.audio.translations import TranslationsWithStreamingResponse
    from openai.resources.audio.voice_consents import AsyncVoiceConsents
    from openai.resources.audio.voice_consents import AsyncVoiceConsentsWithRawResponse
    from openai.resources.audio.voice_consents import AsyncVoiceConsentsWithStreamingResponse
    from openai.resources.audio.voice_consents import VoiceConsents
    from openai.resources.audio.voice_consents import VoiceConsentsWithRawResponse
    from openai.resources.audio.voice_consents import VoiceConsentsWithStreamingResponse
    from openai.resources.audio.voices import AsyncVoices
    from openai.resources.audio.voices import AsyncVoicesWithRawResponse
    from openai.resources.audio.voices import AsyncVoicesWithStreamingResponse
    from openai.resources.audio.voices import Voices
    from openai.resources.audio.voices import VoicesWithRawResponse
    from openai.resources.audio.voices import VoicesWithStreamingResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncSpeech": "openai.resources.audio.speech",
            "AsyncSpeechWithRawResponse": "openai.resources.audio.speech",
            "AsyncSpeechWithStreamingResponse": "openai.resources.audio.speech",
            "Speech": "openai.resources.audio.speech",
            "SpeechWithRawResponse": "openai.resources.audio.speech",
            "SpeechWithStreamingResponse": "openai.resources.audio.speech",
            "AsyncTranscriptions": "openai.resources.audio.transcriptions",
            "AsyncTranscriptionsWithRawResponse": "openai.resources.audio.transcriptions",
            "AsyncTranscriptionsWithStreamingResponse": "openai.resources.audio.transcriptions",
            "Transcriptions": "openai.resources.audio.transcriptions",
            "TranscriptionsWithRawResponse": "openai.resources.audio.transcriptions",
            "TranscriptionsWithStreamingResponse": "openai.resources.audio.transcriptions",
            "AsyncTranslations": "openai.resources.audio.translations",
            "AsyncTranslationsWithRawResponse": "openai.resources.audio.translations",
            "AsyncTranslationsWithStreamingResponse": "openai.resources.audio.translations",
            "Translations": "openai.resources.audio.translations",
            "TranslationsWithRawResponse": "openai.resources.audio.translations",
            "TranslationsWithStreamingResponse": "openai.resources.audio.translations",
            "AsyncVoiceConsents": "openai.resources.audio.voice_consents",
            "AsyncVoiceConsentsWithRawResponse": "openai.resources.audio.voice_consents",
            "AsyncVoiceConsentsWithStreamingResponse": "openai.resources.audio.voice_consents",
            "VoiceConsents": "openai.resources.audio.voice_consents",
            "VoiceConsentsWithRawResponse": "openai.resources.audio.voice_consents",
            "VoiceConsentsWithStreamingResponse": "openai.resources.audio.voice_consents",
            "AsyncVoices": "openai.resources.audio.voices",
            "AsyncVoicesWithRawResponse": "openai.resources.audio.voices",
            "AsyncVoicesWithStreamingResponse": "openai.resources.audio.voices",
            "Voices": "openai.resources.audio.voices",
            "VoicesWithRawResponse": "openai.resources.audio.voices",
            "VoicesWithStreamingResponse": "openai.resources.audio.voices",
        },
    )

__all__ = [
    "Audio",
    "AsyncAudio",
    "AudioWithRawResponse",
    "AsyncAudioWithRawResponse",
    "AudioWithStreamingResponse",
    "AsyncAudioWithStreamingResponse",
]


class Audio(SyncAPIResource):
    """The audio calls."""

    @cached_property
    def transcriptions(self) -> Transcriptions:
        from openai.resources.audio.transcriptions import Transcriptions

        return Transcriptions(self._client)

    @cached_property
    def translations(self) -> Translations:
        from openai.resources.audio.translations import Translations

        return Translations(self._client)

    @cached_property
    def speech(self) -> Speech:
        from openai.resources.audio.speech import Speech

        return Speech(self._client)

    @cached_property
    def voices(self) -> Voices:
        from openai.resources.audio.voices import Voices

        return Voices(self._client)

    @cached_property
    def voice_consents(self) -> VoiceConsents:
        from openai.resources.audio.voice_consents import VoiceConsents

        return VoiceConsents(self._client)

    @cached_property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AudioWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AudioWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AudioWithStreamingResponse(self)


class AsyncAudio(AsyncAPIResource):
    """The audio calls."""

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        from openai.resources.audio.transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncTranslations:
        from openai.resources.audio.translations import AsyncTranslations

        return AsyncTranslations(self._client)

    @cached_property
    def speech(self) -> AsyncSpeech:
        from openai.resources.audio.speech import AsyncSpeech

        return AsyncSpeech(self._client)

    @cached_property
    def voices(self) -> AsyncVoices:
        from openai.resources.audio.voices import AsyncVoices

        return AsyncVoices(self._client)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsents:
        from openai.resources.audio.voice_consents import AsyncVoiceConsents

        return AsyncVoiceConsents(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAudioWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncAudioWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncAudioWithStreamingResponse(self)


class AudioWithRawResponse(RawView):
    """The calls of `Audio`, answered with the HTTP response around it."""

    def __init__(self, audio: Audio) -> None:
        self._audio = self._resource = audio

    @cached_property
    def transcriptions(self) -> TranscriptionsWithRawResponse:
        from openai.resources.audio.transcriptions import TranscriptionsWithRawResponse

        return TranscriptionsWithRawResponse(self._audio.transcriptions)

    @cached_property
    def translations(self) -> TranslationsWithRawResponse:
        from openai.resources.audio.translations import TranslationsWithRawResponse

        return TranslationsWithRawResponse(self._audio.translations)

    @cached_property
    def speech(self) -> SpeechWithRawResponse:
        from openai.resources.audio.speech import SpeechWithRawResponse

        return SpeechWithRawResponse(self._audio.speech)

    @cached_property
    def voices(self) -> VoicesWithRawResponse:
        from openai.resources.audio.voices import VoicesWithRawResponse

        return VoicesWithRawResponse(self._audio.voices)

    @cached_property
    def voice_consents(self) -> VoiceConsentsWithRawResponse:
        from openai.resources.audio.voice_consents import VoiceConsentsWithRawResponse

        return VoiceConsentsWithRawResponse(self._audio.voice_consents)


class AsyncAudioWithRawResponse(RawView):
    """The calls of `AsyncAudio`, answered with the HTTP response around it."""

    def __init__(self, audio: AsyncAudio) -> None:
        self._audio = self._resource = audio

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse:
        from openai.resources.audio.transcriptions import AsyncTranscriptionsWithRawResponse

        return AsyncTranscriptionsWithRawResponse(self._audio.transcriptions)

    @cached_property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        from openai.resources.audio.translations import AsyncTranslationsWithRawResponse

        return AsyncTranslationsWithRawResponse(self._audio.translations)

    @cached_property
    def speech(self) -> AsyncSpeechWithRawResponse:
        from openai.resources.audio.speech import AsyncSpeechWithRawResponse

        return AsyncSpeechWithRawResponse(self._audio.speech)

    @cached_property
    def voices(self) -> AsyncVoicesWithRawResponse:
        from openai.resources.audio.voices import AsyncVoicesWithRawResponse

        return AsyncVoicesWithRawResponse(self._audio.voices)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsentsWithRawResponse:
        from openai.resources.audio.voice_consents import AsyncVoiceConsentsWithRawResponse

        return AsyncVoiceConsentsWithRawResponse(self._audio.voice_consents)


class AudioWithStreamingResponse(StreamingView):
    """The calls of `Audio`, answered while the body is still to be read."""

    def __init__(self, audio: Audio) -> None:
        self._audio = self._resource = audio

    @cached_property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse:
        from openai.resources.audio.transcriptions import TranscriptionsWithStreamingResponse

        return TranscriptionsWithStreamingResponse(self._audio.transcriptions)

    @cached_property
    def translations(self) -> TranslationsWithStreamingResponse:
        from openai.resources.audio.translations import TranslationsWithStreamingResponse

        return TranslationsWithStreamingResponse(self._audio.translations)

    @cached_property
    def speech(self) -> SpeechWithStreamingResponse:
        from openai.resources.audio.speech import SpeechWithStreamingResponse

        return SpeechWithStreamingResponse(self._audio.speech)

    @cached_property
    def voices(self) -> VoicesWithStreamingResponse:
        from openai.resources.audio.voices import VoicesWithStreamingResponse

        return VoicesWithStreamingResponse(self._audio.voices)

    @cached_property
    def voice_consents(self) -> VoiceConsentsWithStreamingResponse:
        from openai.resources.audio.voice_consents import VoiceConsentsWithStreamingResponse

        return VoiceConsentsWithStreamingResponse(self._audio.voice_consents)


class AsyncAudioWithStreamingResponse(StreamingView):
    """The calls of `AsyncAudio`, answered while the body is still to be read."""

    def __init__(self, audio: AsyncAudio) -> None:
        self._audio = self._resource = audio

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse:
        from openai.resources.audio.transcriptions import AsyncTranscriptionsWithStreamingResponse

        return AsyncTranscriptionsWithStreamingResponse(self._audio.transcriptions)

    @cached_property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        from openai.resources.audio.translations import AsyncTranslationsWithStreamingResponse

        return AsyncTranslationsWithStreamingResponse(self._audio.translations)

    @cached_property
    def speech(self) -> AsyncSpeechWithStreamingResponse:
        from openai.resources.audio.speech import AsyncSpeechWithStreamingResponse

        return AsyncSpeechWithStreamingResponse(self._audio.speech)

    @cached_property
    def voices(self) -> AsyncVoicesWithStreamingResponse:
        from openai.resources.audio.voices import AsyncVoicesWithStreamingResponse

        return AsyncVoicesWithStreamingResponse(self._audio.voices)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsentsWithStreamingResponse:
        from openai.resources.audio.voice_consents import AsyncVoiceConsentsWithStreamingResponse

        return AsyncVoiceConsentsWithStreamingResponse(self._audio.voice_consents)

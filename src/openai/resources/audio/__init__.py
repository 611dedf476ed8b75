# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.audio.audio import AsyncAudio as AsyncAudio
    from openai.resources.audio.audio import AsyncAudioWithRawResponse as AsyncAudioWithRawResponse
    from openai.resources.audio.audio import AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse
    from openai.resources.audio.audio import Audio as Audio
    from openai.resources.audio.audio import AudioWithRawResponse as AudioWithRawResponse
    from openai.resources.audio.audio import AudioWithStreamingResponse as AudioWithStreamingResponse
    from openai.resources.audio.speech import AsyncSpeech as AsyncSpeech
    from openai.resources.audio.speech import AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse
    from openai.resources.audio.speech import AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse
    from openai.resources.audio.speech import Speech as Speech
    from openai.resources.audio.speech import SpeechWithRawResponse as SpeechWithRawResponse
    from openai.resources.audio.speech import SpeechWithStreamingResponse as SpeechWithStreamingResponse
    from openai.resources.audio.transcriptions import AsyncTranscriptions as AsyncTranscriptions
    from openai.resources.audio.transcriptions import AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse
    from openai.resources.audio.transcriptions import AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse
    from openai.resources.audio.transcriptions import Transcriptions as Transcriptions
    from openai.resources.audio.transcriptions import TranscriptionsWithRawResponse as TranscriptionsWithRawResponse
    from openai.resources.audio.transcriptions import TranscriptionsWithStreamingResponse as TranscriptionsWithStreamingResponse
    from openai.resources.audio.translations import AsyncTranslations as AsyncTranslations
    from openai.resources.audio.translations import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
    from openai.resources.audio.translations import AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse
    from openai.resources.audio.translations import Translations as Translations
    from openai.resources.audio.translations import TranslationsWithRawResponse as TranslationsWithRawResponse
    from openai.resources.audio.translations import TranslationsWithStreamingResponse as TranslationsWithStreamingResponse
    from openai.resources.audio.voice_consents import AsyncVoiceConsents as AsyncVoiceConsents
    from openai.resources.audio.voice_consents import AsyncVoiceConsentsWithRawResponse as AsyncVoiceConsentsWithRawResponse
    from openai.resources.audio.voice_consents import AsyncVoiceConsentsWithStreamingResponse as AsyncVoiceConsentsWithStreamingResponse
    from openai.resources.audio.voice_consents import VoiceConsents as VoiceConsents
    from openai.resources.audio.voice_consents import VoiceConsentsWithRawResponse as VoiceConsentsWithRawResponse
    from openai.resources.audio.voice_consents import VoiceConsentsWithStreamingResponse as VoiceConsentsWithStreamingResponse
    from openai.resources.audio.voices import AsyncVoices as AsyncVoices
    from openai.resources.audio.voices import AsyncVoicesWithRawResponse as AsyncVoicesWithRawResponse
    from openai.resources.audio.voices import AsyncVoicesWithStreamingResponse as AsyncVoicesWithStreamingResponse
    from openai.resources.audio.voices import Voices as Voices
    from openai.resources.audio.voices import VoicesWithRawResponse as VoicesWithRawResponse
    from openai.resources.audio.voices import VoicesWithStreamingResponse as VoicesWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncAudio": "openai.resources.audio.audio",
            "AsyncAudioWithRawResponse": "openai.resources.audio.audio",
            "AsyncAudioWithStreamingResponse": "openai.resources.audio.audio",
            "Audio": "openai.resources.audio.audio",
            "AudioWithRawResponse": "openai.resources.audio.audio",
            "AudioWithStreamingResponse": "openai.resources.audio.audio",
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

# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.audio.speech_create_params import SpeechCreateParams as SpeechCreateParams
    from openai.types.audio.speech_model import SpeechModel as SpeechModel
    from openai.types.audio.transcription import Transcription as Transcription
    from openai.types.audio.transcription_create_params import TranscriptionCreateParams as TranscriptionCreateParams
    from openai.types.audio.transcription_create_response import TranscriptionCreateResponse as TranscriptionCreateResponse
    from openai.types.audio.transcription_diarized import TranscriptionDiarized as TranscriptionDiarized
    from openai.types.audio.transcription_diarized_segment import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment
    from openai.types.audio.transcription_include import TranscriptionInclude as TranscriptionInclude
    from openai.types.audio.transcription_language import TranscriptionLanguage as TranscriptionLanguage
    from openai.types.audio.transcription_segment import TranscriptionSegment as TranscriptionSegment
    from openai.types.audio.transcription_stream_event import TranscriptionStreamEvent as TranscriptionStreamEvent
    from openai.types.audio.transcription_text_delta_event import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
    from openai.types.audio.transcription_text_done_event import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
    from openai.types.audio.transcription_text_segment_event import TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent
    from openai.types.audio.transcription_verbose import TranscriptionVerbose as TranscriptionVerbose
    from openai.types.audio.transcription_word import TranscriptionWord as TranscriptionWord
    from openai.types.audio.translation import Translation as Translation
    from openai.types.audio.translation_create_params import TranslationCreateParams as TranslationCreateParams
    from openai.types.audio.translation_create_response import TranslationCreateResponse as TranslationCreateResponse
    from openai.types.audio.translation_verbose import TranslationVerbose as TranslationVerbose
    from openai.types.audio.voice import Voice as Voice
    from openai.types.audio.voice_consent import VoiceConsent as VoiceConsent
    from openai.types.audio.voice_consent_create_params import VoiceConsentCreateParams as VoiceConsentCreateParams
    from openai.types.audio.voice_consent_deleted import VoiceConsentDeleted as VoiceConsentDeleted
    from openai.types.audio.voice_consent_list_params import VoiceConsentListParams as VoiceConsentListParams
    from openai.types.audio.voice_consent_update_params import VoiceConsentUpdateParams as VoiceConsentUpdateParams
    from openai.types.audio.voice_create_params import VoiceCreateParams as VoiceCreateParams
    from openai.types.audio.voice_deleted import VoiceDeleted as VoiceDeleted
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "SpeechCreateParams": "openai.types.audio.speech_create_params",
            "SpeechModel": "openai.types.audio.speech_model",
            "Transcription": "openai.types.audio.transcription",
            "TranscriptionCreateParams": "openai.types.audio.transcription_create_params",
            "TranscriptionCreateResponse": "openai.types.audio.transcription_create_response",
            "TranscriptionDiarized": "openai.types.audio.transcription_diarized",
            "TranscriptionDiarizedSegment": "openai.types.audio.transcription_diarized_segment",
            "TranscriptionInclude": "openai.types.audio.transcription_include",
            "TranscriptionLanguage": "openai.types.audio.transcription_language",
            "TranscriptionSegment": "openai.types.audio.transcription_segment",
            "TranscriptionStreamEvent": "openai.types.audio.transcription_stream_event",
            "TranscriptionTextDeltaEvent": "openai.types.audio.transcription_text_delta_event",
            "TranscriptionTextDoneEvent": "openai.types.audio.transcription_text_done_event",
            "TranscriptionTextSegmentEvent": "openai.types.audio.transcription_text_segment_event",
            "TranscriptionVerbose": "openai.types.audio.transcription_verbose",
            "TranscriptionWord": "openai.types.audio.transcription_word",
            "Translation": "openai.types.audio.translation",
            "TranslationCreateParams": "openai.types.audio.translation_create_params",
            "TranslationCreateResponse": "openai.types.audio.translation_create_response",
            "TranslationVerbose": "openai.types.audio.translation_verbose",
            "Voice": "openai.types.audio.voice",
            "VoiceConsent": "openai.types.audio.voice_consent",
            "VoiceConsentCreateParams": "openai.types.audio.voice_consent_create_params",
            "VoiceConsentDeleted": "openai.types.audio.voice_consent_deleted",
            "VoiceConsentListParams": "openai.types.audio.voice_consent_list_params",
            "VoiceConsentUpdateParams": "openai.types.audio.voice_consent_update_params",
            "VoiceCreateParams": "openai.types.audio.voice_create_params",
            "VoiceDeleted": "openai.types.audio.voice_deleted",
        },
    )

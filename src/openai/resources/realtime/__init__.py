# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.realtime.calls import AsyncCalls as AsyncCalls
    from openai.resources.realtime.calls import AsyncCallsWithRawResponse as AsyncCallsWithRawResponse
    from openai.resources.realtime.calls import AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse
    from openai.resources.realtime.calls import Calls as Calls
    from openai.resources.realtime.calls import CallsWithRawResponse as CallsWithRawResponse
    from openai.resources.realtime.calls import CallsWithStreamingResponse as CallsWithStreamingResponse
    from openai.resources.realtime.client_secrets import AsyncClientSecrets as AsyncClientSecrets
    from openai.resources.realtime.client_secrets import AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse
    from openai.resources.realtime.client_secrets import AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse
    from openai.resources.realtime.client_secrets import ClientSecrets as ClientSecrets
    from openai.resources.realtime.client_secrets import ClientSecretsWithRawResponse as ClientSecretsWithRawResponse
    from openai.resources.realtime.client_secrets import ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse
    from openai.resources.realtime.realtime import AsyncRealtime as AsyncRealtime
    from openai.resources.realtime.realtime import AsyncRealtimeConnection as AsyncRealtimeConnection
    from openai.resources.realtime.realtime import AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager
    from openai.resources.realtime.realtime import AsyncRealtimeConversationItemResource as AsyncRealtimeConversationItemResource
    from openai.resources.realtime.realtime import AsyncRealtimeConversationResource as AsyncRealtimeConversationResource
    from openai.resources.realtime.realtime import AsyncRealtimeInputAudioBufferResource as AsyncRealtimeInputAudioBufferResource
    from openai.resources.realtime.realtime import AsyncRealtimeOutputAudioBufferResource as AsyncRealtimeOutputAudioBufferResource
    from openai.resources.realtime.realtime import AsyncRealtimeResponseResource as AsyncRealtimeResponseResource
    from openai.resources.realtime.realtime import AsyncRealtimeSessionResource as AsyncRealtimeSessionResource
    from openai.resources.realtime.realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from openai.resources.realtime.realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from openai.resources.realtime.realtime import BaseAsyncRealtimeConnectionResource as BaseAsyncRealtimeConnectionResource
    from openai.resources.realtime.realtime import BaseRealtimeConnectionResource as BaseRealtimeConnectionResource
    from openai.resources.realtime.realtime import Realtime as Realtime
    from openai.resources.realtime.realtime import RealtimeConnection as RealtimeConnection
    from openai.resources.realtime.realtime import RealtimeConnectionManager as RealtimeConnectionManager
    from openai.resources.realtime.realtime import RealtimeConversationItemResource as RealtimeConversationItemResource
    from openai.resources.realtime.realtime import RealtimeConversationResource as RealtimeConversationResource
    from openai.resources.realtime.realtime import RealtimeInputAudioBufferResource as RealtimeInputAudioBufferResource
    from openai.resources.realtime.realtime import RealtimeOutputAudioBufferResource as RealtimeOutputAudioBufferResource
    from openai.resources.realtime.realtime import RealtimeResponseResource as RealtimeResponseResource
    from openai.resources.realtime.realtime import RealtimeSessionResource as RealtimeSessionResource
    from openai.resources.realtime.realtime import RealtimeWithRawResponse as RealtimeWithRawResponse
    from openai.resources.realtime.realtime import RealtimeWithStreamingResponse as RealtimeWithStreamingResponse
    from openai.resources.realtime.translations.translations import AsyncTranslations as AsyncTranslations
    from openai.resources.realtime.translations.translations import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
    from openai.resources.realtime.translations.translations import AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse
    from openai.resources.realtime.translations.translations import Translations as Translations
    from openai.resources.realtime.translations.translations import TranslationsWithRawResponse as TranslationsWithRawResponse
    from openai.resources.realtime.translations.translations import TranslationsWithStreamingResponse as TranslationsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncCalls": "openai.resources.realtime.calls",
            "AsyncCallsWithRawResponse": "openai.resources.realtime.calls",
            "AsyncCallsWithStreamingResponse": "openai.resources.realtime.calls",
            "Calls": "openai.resources.realtime.calls",
            "CallsWithRawResponse": "openai.resources.realtime.calls",
            "CallsWithStreamingResponse": "openai.resources.realtime.calls",
            "AsyncClientSecrets": "openai.resources.realtime.client_secrets",
            "AsyncClientSecretsWithRawResponse": "openai.resources.realtime.client_secrets",
            "AsyncClientSecretsWithStreamingResponse": "openai.resources.realtime.client_secrets",
            "ClientSecrets": "openai.resources.realtime.client_secrets",
            "ClientSecretsWithRawResponse": "openai.resources.realtime.client_secrets",
            "ClientSecretsWithStreamingResponse": "openai.resources.realtime.client_secrets",
            "AsyncRealtime": "openai.resources.realtime.realtime",
            "AsyncRealtimeConnection": "openai.resources.realtime.realtime",
            "AsyncRealtimeConnectionManager": "openai.resources.realtime.realtime",
            "AsyncRealtimeConversationItemResource": "openai.resources.realtime.realtime",
            "AsyncRealtimeConversationResource": "openai.resources.realtime.realtime",
            "AsyncRealtimeInputAudioBufferResource": "openai.resources.realtime.realtime",
            "AsyncRealtimeOutputAudioBufferResource": "openai.resources.realtime.realtime",
            "AsyncRealtimeResponseResource": "openai.resources.realtime.realtime",
            "AsyncRealtimeSessionResource": "openai.resources.realtime.realtime",
            "AsyncRealtimeWithRawResponse": "openai.resources.realtime.realtime",
            "AsyncRealtimeWithStreamingResponse": "openai.resources.realtime.realtime",
            "BaseAsyncRealtimeConnectionResource": "openai.resources.realtime.realtime",
            "BaseRealtimeConnectionResource": "openai.resources.realtime.realtime",
            "Realtime": "openai.resources.realtime.realtime",
            "RealtimeConnection": "openai.resources.realtime.realtime",
            "RealtimeConnectionManager": "openai.resources.realtime.realtime",
            "RealtimeConversationItemResource": "openai.resources.realtime.realtime",
            "RealtimeConversationResource": "openai.resources.realtime.realtime",
            "RealtimeInputAudioBufferResource": "openai.resources.realtime.realtime",
            "RealtimeOutputAudioBufferResource": "openai.resources.realtime.realtime",
            "RealtimeResponseResource": "openai.resources.realtime.realtime",
            "RealtimeSessionResource": "openai.resources.realtime.realtime",
            "RealtimeWithRawResponse": "openai.resources.realtime.realtime",
            "RealtimeWithStreamingResponse": "openai.resources.realtime.realtime",
            "AsyncTranslations": "openai.resources.realtime.translations.translations",
            "AsyncTranslationsWithRawResponse": "openai.resources.realtime.translations.translations",
            "AsyncTranslationsWithStreamingResponse": "openai.resources.realtime.translations.translations",
            "Translations": "openai.resources.realtime.translations.translations",
            "TranslationsWithRawResponse": "openai.resources.realtime.translations.translations",
            "TranslationsWithStreamingResponse": "openai.resources.realtime.translations.translations",
        },
    )

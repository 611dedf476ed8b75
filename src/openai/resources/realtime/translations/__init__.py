# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.realtime.translations.client_secrets import AsyncClientSecrets as AsyncClientSecrets
    from openai.resources.realtime.translations.client_secrets import AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse
    from openai.resources.realtime.translations.client_secrets import AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse
    from openai.resources.realtime.translations.client_secrets import ClientSecrets as ClientSecrets
    from openai.resources.realtime.translations.client_secrets import ClientSecretsWithRawResponse as ClientSecretsWithRawResponse
    from openai.resources.realtime.translations.client_secrets import ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse
    from openai.resources.realtime.translations.translations import AsyncTranslations as AsyncTranslations
    from openai.resources.realtime.translations.translations import AsyncTranslationsConnection as AsyncTranslationsConnection
    from openai.resources.realtime.translations.translations import AsyncTranslationsConnectionManager as AsyncTranslationsConnectionManager
    from openai.resources.realtime.translations.translations import AsyncTranslationsSessionInputAudioBufferResource as AsyncTranslationsSessionInputAudioBufferResource
    from openai.resources.realtime.translations.translations import AsyncTranslationsSessionResource as AsyncTranslationsSessionResource
    from openai.resources.realtime.translations.translations import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
    from openai.resources.realtime.translations.translations import AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse
    from openai.resources.realtime.translations.translations import BaseAsyncTranslationsConnectionResource as BaseAsyncTranslationsConnectionResource
    from openai.resources.realtime.translations.translations import BaseTranslationsConnectionResource as BaseTranslationsConnectionResource
    from openai.resources.realtime.translations.translations import Translations as Translations
    from openai.resources.realtime.translations.translations import TranslationsConnection as TranslationsConnection
    from openai.resources.realtime.translations.translations import TranslationsConnectionManager as TranslationsConnectionManager
    from openai.resources.realtime.translations.translations import TranslationsSessionInputAudioBufferResource as TranslationsSessionInputAudioBufferResource
    from openai.resources.realtime.translations.translations import TranslationsSessionResource as TranslationsSessionResource
    from openai.resources.realtime.translations.translations import TranslationsWithRawResponse as TranslationsWithRawResponse
    from openai.resources.realtime.translations.translations import TranslationsWithStreamingResponse as TranslationsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncClientSecrets": "openai.resources.realtime.translations.client_secrets",
            "AsyncClientSecretsWithRawResponse": "openai.resources.realtime.translations.client_secrets",
            "AsyncClientSecretsWithStreamingResponse": "openai.resources.realtime.translations.client_secrets",
            "ClientSecrets": "openai.resources.realtime.translations.client_secrets",
            "ClientSecretsWithRawResponse": "openai.resources.realtime.translations.client_secrets",
            "ClientSecretsWithStreamingResponse": "openai.resources.realtime.translations.client_secrets",
            "AsyncTranslations": "openai.resources.realtime.translations.translations",
            "AsyncTranslationsConnection": "openai.resources.realtime.translations.translations",
            "AsyncTranslationsConnectionManager": "openai.resources.realtime.translations.translations",
            "AsyncTranslationsSessionInputAudioBufferResource": "openai.resources.realtime.translations.translations",
            "AsyncTranslationsSessionResource": "openai.resources.realtime.translations.translations",
            "AsyncTranslationsWithRawResponse": "openai.resources.realtime.translations.translations",
            "AsyncTranslationsWithStreamingResponse": "openai.resources.realtime.translations.translations",
            "BaseAsyncTranslationsConnectionResource": "openai.resources.realtime.translations.translations",
            "BaseTranslationsConnectionResource": "openai.resources.realtime.translations.translations",
            "Translations": "openai.resources.realtime.translations.translations",
            "TranslationsConnection": "openai.resources.realtime.translations.translations",
            "TranslationsConnectionManager": "openai.resources.realtime.translations.translations",
            "TranslationsSessionInputAudioBufferResource": "openai.resources.realtime.translations.translations",
            "TranslationsSessionResource": "openai.resources.realtime.translations.translations",
            "TranslationsWithRawResponse": "openai.resources.realtime.translations.translations",
            "TranslationsWithStreamingResponse": "openai.resources.realtime.translations.translations",
        },
    )

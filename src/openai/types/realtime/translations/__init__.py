# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.realtime.translations.client_secret_create_params import ClientSecretCreateParams as ClientSecretCreateParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "ClientSecretCreateParams": "openai.types.realtime.translations.client_secret_create_params",
        },
    )

# Made from api/realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai.types.realtime.client_secret import ClientSecret

from openai.types.realtime.client_secret import Session as Session

__all__ = ["ClientSecretCreateResponse"]


class ClientSecretCreateResponse(ClientSecret):
    """What `client_secrets.create` answers with."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ClientSecret": "openai.types.realtime.client_secret"})

# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["CredentialDeleted"]


class CredentialDeleted(BaseModel):
    """That it is gone."""

    id: str

    deleted: bool

    object: Literal["vault.credential.deleted"]

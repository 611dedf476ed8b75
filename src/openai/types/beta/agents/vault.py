# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["Vault"]


class Vault(BaseModel):
    """A named place for credentials."""

    id: str

    created_at: int
    """Unix seconds."""

    metadata: Dict[str, str]
    """Your own pairs."""

    name: Optional[str] = None

    object: Literal["vault"]

# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agents.vaults.credential_auth import CredentialAuth

__all__ = ["Credential"]


class Credential(BaseModel):
    """Something secret that agents may use, without the secret itself."""

    id: str

    auth: "CredentialAuth"

    created_at: int
    """Unix seconds."""

    metadata: Dict[str, str]
    """Your own pairs."""

    name: str

    object: Literal["vault.credential"]

    updated_at: int
    """Unix seconds."""

    vault_id: str


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"CredentialAuth": "openai.types.beta.agents.vaults.credential_auth"})

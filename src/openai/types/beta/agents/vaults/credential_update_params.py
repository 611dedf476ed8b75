# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import Required, TypedDict

from openai.types.beta.agents.vaults.credential_auth_rotate_param import CredentialAuthRotateParam

__all__ = ["CredentialUpdateParams"]


class CredentialUpdateParams(TypedDict, total=False):
    vault_id: Required[str]

    auth: CredentialAuthRotateParam

    metadata: Dict[str, str]
    """Pairs of your own, kept with it."""

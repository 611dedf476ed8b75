# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import Required, TypedDict

from openai.types.beta.agents.vaults.credential_auth_create_param import CredentialAuthCreateParam

__all__ = ["CredentialCreateParams"]


class CredentialCreateParams(TypedDict, total=False):
    auth: Required[CredentialAuthCreateParam]

    name: Required[str]

    metadata: Dict[str, str]
    """Pairs of your own, kept with it."""

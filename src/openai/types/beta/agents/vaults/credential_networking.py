# Made from api/agents.py by `make generate`. Do not edit.
from typing import List, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "CredentialNetworking",
    "VaultCredentialNetworkingResourceUnrestricted",
    "VaultCredentialNetworkingResourceLimited",
]


class VaultCredentialNetworkingResourceUnrestricted(BaseModel):
    type: Literal["unrestricted"]


class VaultCredentialNetworkingResourceLimited(BaseModel):
    allowed_hosts: List[str]

    type: Literal["limited"]


CredentialNetworking: TypeAlias = Annotated[
    Union[VaultCredentialNetworkingResourceUnrestricted, VaultCredentialNetworkingResourceLimited],
    PropertyInfo(discriminator="type"),
]
"""The hosts that the credential may be sent to."""

# Made from api/agents.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr

__all__ = [
    "CredentialNetworkingParam",
    "VaultCredentialNetworkingParamUnrestricted",
    "VaultCredentialNetworkingParamLimited",
]


class VaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
    type: Required[Literal["unrestricted"]]


class VaultCredentialNetworkingParamLimited(TypedDict, total=False):
    allowed_hosts: Required[SequenceNotStr[str]]

    type: Required[Literal["limited"]]


CredentialNetworkingParam: TypeAlias = Union[
    VaultCredentialNetworkingParamUnrestricted,
    VaultCredentialNetworkingParamLimited,
]
"""The hosts that the credential may be sent to."""

# Made from api/responses.py by `make generate`. Do not edit.

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ContainerNetworkPolicyDomainSecret"]


class ContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str

    name: str

    value: str

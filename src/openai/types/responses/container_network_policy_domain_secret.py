# Made from api/responses.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["ContainerNetworkPolicyDomainSecret"]


class ContainerNetworkPolicyDomainSecret(BaseModel):
    """A secret that requests to one domain carry."""

    domain: str

    name: str

    value: str
    """At most 10485760 characters."""

# Made from api/beta_responses.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["BetaContainerNetworkPolicyDomainSecret"]


class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    """A secret that requests to one domain carry."""

    domain: str

    name: str

    value: str
    """At most 10485760 characters."""

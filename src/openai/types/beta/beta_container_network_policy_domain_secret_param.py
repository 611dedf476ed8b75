# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["BetaContainerNetworkPolicyDomainSecretParam"]


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """A secret that requests to one domain carry."""

    domain: Required[str]

    name: Required[str]

    value: Required[str]
    """At most 10485760 characters."""

# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret

__all__ = ["BetaContainerNetworkPolicyAllowlist"]


class BetaContainerNetworkPolicyAllowlist(BaseModel):
    """Outgoing requests to some domains only."""

    allowed_domains: List[str]

    type: Literal["allowlist"]

    domain_secrets: Optional[List["BetaContainerNetworkPolicyDomainSecret"]] = None
    """Secrets put into requests to their domains."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"BetaContainerNetworkPolicyDomainSecret": "openai.types.beta.beta_container_network_policy_domain_secret"},
    )

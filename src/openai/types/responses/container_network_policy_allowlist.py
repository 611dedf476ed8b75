# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.container_network_policy_domain_secret import ContainerNetworkPolicyDomainSecret

__all__ = ["ContainerNetworkPolicyAllowlist"]


class ContainerNetworkPolicyAllowlist(BaseModel):
    """Outgoing requests to some domains only."""

    allowed_domains: List[str]

    type: Literal["allowlist"]

    domain_secrets: Optional[List["ContainerNetworkPolicyDomainSecret"]] = None
    """Secrets put into requests to their domains."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"ContainerNetworkPolicyDomainSecret": "openai.types.responses.container_network_policy_domain_secret"},
    )

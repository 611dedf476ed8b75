# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.beta_container_network_policy_domain_secret_param import BetaContainerNetworkPolicyDomainSecretParam

__all__ = ["BetaContainerNetworkPolicyAllowlistParam"]


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Outgoing requests to some domains only."""

    allowed_domains: Required[SequenceNotStr[str]]

    type: Required[Literal["allowlist"]]

    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]
    """Secrets put into requests to their domains."""

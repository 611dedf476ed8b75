# Made from api/responses.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.responses.container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam

__all__ = ["ContainerNetworkPolicyAllowlistParam"]


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Outgoing requests to some domains only."""

    allowed_domains: Required[SequenceNotStr[str]]

    type: Required[Literal["allowlist"]]

    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]
    """Secrets put into requests to their domains."""

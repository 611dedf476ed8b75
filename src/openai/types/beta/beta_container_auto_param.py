# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
from openai.types.beta.beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
from openai.types.beta.beta_inline_skill_param import BetaInlineSkillParam
from openai.types.beta.beta_skill_reference_param import BetaSkillReferenceParam

__all__ = ["BetaContainerAutoParam", "NetworkPolicy", "Skill"]


NetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam]


Skill: TypeAlias = Union[BetaSkillReferenceParam, BetaInlineSkillParam]


class BetaContainerAutoParam(TypedDict, total=False):
    """A container that is made for the request."""

    type: Required[Literal["container_auto"]]

    file_ids: SequenceNotStr[str]
    """Files for the commands to use, at most 50."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]

    network_policy: NetworkPolicy
    """What the commands may reach."""

    skills: Iterable[Skill]
    """At most 200, by id or sent along."""

# Made from api/responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from openai.types.responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from openai.types.responses.inline_skill_param import InlineSkillParam
from openai.types.responses.skill_reference_param import SkillReferenceParam

__all__ = ["ContainerAutoParam", "NetworkPolicy", "Skill"]


NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]


Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]


class ContainerAutoParam(TypedDict, total=False):
    """A container that is made for the request."""

    type: Required[Literal["container_auto"]]

    file_ids: SequenceNotStr[str]
    """Files for the commands to use, at most 50."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]

    network_policy: NetworkPolicy
    """What the commands may reach."""

    skills: Iterable[Skill]
    """At most 200, by id or sent along."""

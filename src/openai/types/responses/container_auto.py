# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from openai.types.responses.container_network_policy_disabled import ContainerNetworkPolicyDisabled
    from openai.types.responses.inline_skill import InlineSkill
    from openai.types.responses.skill_reference import SkillReference

__all__ = ["ContainerAuto", "NetworkPolicy", "Skill"]


class ContainerAuto(BaseModel):
    """A container that is made for the request."""

    type: Literal["container_auto"]

    file_ids: Optional[List[str]] = None
    """Files for the commands to use, at most 50."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None

    network_policy: Optional["NetworkPolicy"] = None
    """What the commands may reach."""

    skills: Optional[List["Skill"]] = None
    """At most 200, by id or sent along."""


if TYPE_CHECKING:
    NetworkPolicy: TypeAlias = Annotated[
        Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist],
        PropertyInfo(discriminator="type"),
    ]
    Skill: TypeAlias = Annotated[Union[SkillReference, InlineSkill], PropertyInfo(discriminator="type")]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ContainerNetworkPolicyAllowlist": "openai.types.responses.container_network_policy_allowlist",
            "ContainerNetworkPolicyDisabled": "openai.types.responses.container_network_policy_disabled",
            "InlineSkill": "openai.types.responses.inline_skill",
            "SkillReference": "openai.types.responses.skill_reference",
        },
        {
            "NetworkPolicy": lazy.tagged(
                "type",
                {"disabled": "ContainerNetworkPolicyDisabled", "allowlist": "ContainerNetworkPolicyAllowlist"},
            ),
            "Skill": lazy.tagged("type", {"skill_reference": "SkillReference", "inline": "InlineSkill"}),
        },
    )

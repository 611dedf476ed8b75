# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
    from openai.types.beta.beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
    from openai.types.beta.beta_inline_skill import BetaInlineSkill
    from openai.types.beta.beta_skill_reference import BetaSkillReference

__all__ = ["BetaContainerAuto", "NetworkPolicy", "Skill"]


class BetaContainerAuto(BaseModel):
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
        Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist],
        PropertyInfo(discriminator="type"),
    ]
    Skill: TypeAlias = Annotated[Union[BetaSkillReference, BetaInlineSkill], PropertyInfo(discriminator="type")]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaContainerNetworkPolicyAllowlist": "openai.types.beta.beta_container_network_policy_allowlist",
            "BetaContainerNetworkPolicyDisabled": "openai.types.beta.beta_container_network_policy_disabled",
            "BetaInlineSkill": "openai.types.beta.beta_inline_skill",
            "BetaSkillReference": "openai.types.beta.beta_skill_reference",
        },
        {
            "NetworkPolicy": lazy.tagged(
                "type",
                {"disabled": "BetaContainerNetworkPolicyDisabled", "allowlist": "BetaContainerNetworkPolicyAllowlist"},
            ),
            "Skill": lazy.tagged("type", {"skill_reference": "BetaSkillReference", "inline": "BetaInlineSkill"}),
        },
    )

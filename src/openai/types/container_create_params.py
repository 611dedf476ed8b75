# Made from api/containers.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from openai.types.responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from openai.types.responses.inline_skill_param import InlineSkillParam
from openai.types.responses.skill_reference_param import SkillReferenceParam

__all__ = ["ContainerCreateParams", "ExpiresAfter", "NetworkPolicy", "Skill"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    """The moment that `minutes` counts from."""

    minutes: Required[int]


NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]


Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]


class ContainerCreateParams(TypedDict, total=False):
    name: Required[str]

    expires_after: ExpiresAfter
    """When it expires, counted from its last use."""

    file_ids: SequenceNotStr[str]
    """Uploaded files to copy into it."""

    memory_limit: Literal["1g", "4g", "16g", "64g"]
    """Memory in gigabytes. The API's default is `1g`."""

    network_policy: NetworkPolicy
    """Which hosts it may reach."""

    skills: Iterable[Skill]
    """Skills to put into it, by id or as a whole."""

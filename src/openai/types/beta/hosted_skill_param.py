# Made from api/agents.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.inline_capability_source_param import InlineCapabilitySourceParam

__all__ = ["HostedSkillParam", "HostedSkillParamSkillReference", "HostedSkillParamInline"]


class HostedSkillParamSkillReference(TypedDict, total=False):
    skill_id: Required[str]

    type: Required[Literal["skill_reference"]]

    version: Optional[str]


class HostedSkillParamInline(TypedDict, total=False):
    description: Required[str]

    name: Required[str]

    source: Required[InlineCapabilitySourceParam]

    type: Required[Literal["inline"]]


HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillParamInline]
"""A skill in an environment: an uploaded one, or one given by its content."""

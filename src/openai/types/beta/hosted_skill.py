# Made from api/agents.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.hosted_skill_reference import HostedSkillReference

__all__ = ["HostedSkill", "HostedSkillResourceInline"]


class HostedSkillResourceInline(BaseModel):
    description: str

    name: str

    type: Literal["inline"]


if TYPE_CHECKING:
    HostedSkill: TypeAlias = Annotated[
        Union[HostedSkillReference, HostedSkillResourceInline],
        PropertyInfo(discriminator="type"),
    ]
    """A skill in an environment: an uploaded one, or one given by its content."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"HostedSkillReference": "openai.types.beta.hosted_skill_reference"},
        {
            "HostedSkill": lazy.tagged(
                "type",
                {"skill_reference": "HostedSkillReference", "inline": "HostedSkillResourceInline"},
            ),
        },
    )

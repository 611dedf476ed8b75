# Made from api/agents.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.hosted_environment_file import HostedEnvironmentFile
    from openai.types.beta.hosted_plugin import HostedPlugin
    from openai.types.beta.hosted_skill import HostedSkill

__all__ = ["EnvironmentInfo"]


class EnvironmentInfo(BaseModel):
    """An environment and its status."""

    id: str

    files: List["HostedEnvironmentFile"]

    object: Literal["agent.environment"]

    plugins: List["HostedPlugin"]

    skills: List["HostedSkill"]

    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]

    type: Literal["openai_hosted", "self_hosted"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "HostedEnvironmentFile": "openai.types.beta.hosted_environment_file",
            "HostedPlugin": "openai.types.beta.hosted_plugin",
            "HostedSkill": "openai.types.beta.hosted_skill",
        },
    )

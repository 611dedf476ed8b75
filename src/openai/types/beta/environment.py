# Made from api/agents.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.hosted_environment_file import HostedEnvironmentFile
    from openai.types.beta.hosted_plugin import HostedPlugin
    from openai.types.beta.hosted_skill import HostedSkill

__all__ = [
    "Environment",
    "EnvironmentResourceNone",
    "EnvironmentResourceOpenAIHosted",
    "EnvironmentResourceOpenAIHostedNetwork",
    "EnvironmentResourceOpenAIHostedPackages",
    "EnvironmentResourceOpenAIHostedDesktop",
    "EnvironmentResourceSelfHosted",
]


class EnvironmentResourceNone(BaseModel):
    type: Literal["none"]


class EnvironmentResourceOpenAIHostedNetwork(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    """`restricted` allows only the domains that are listed."""

    allowed_domains: List[str]


class EnvironmentResourceOpenAIHostedPackages(BaseModel):
    npm: List[str]

    python: List[str]

    system: List[str]


class EnvironmentResourceOpenAIHostedDesktop(BaseModel):
    enabled: bool


class EnvironmentResourceOpenAIHosted(BaseModel):
    id: str

    capability_directories: List[str]
    """Directories with skills and plugins."""

    files: List["HostedEnvironmentFile"]

    network: EnvironmentResourceOpenAIHostedNetwork

    packages: EnvironmentResourceOpenAIHostedPackages

    plugins: List["HostedPlugin"]

    skills: List["HostedSkill"]

    type: Literal["openai_hosted"]

    container_size: Optional[Literal["small", "medium", "large"]] = None

    desktop: Optional[EnvironmentResourceOpenAIHostedDesktop] = None
    """Whether there is a desktop that the model can use."""


class EnvironmentResourceSelfHosted(BaseModel):
    id: str

    capability_directories: List[str]
    """Directories with skills and plugins."""

    remote_url: str

    type: Literal["self_hosted"]

    workspace_directory: str
    """The directory in which the agent works."""


Environment: TypeAlias = Annotated[
    Union[EnvironmentResourceNone, EnvironmentResourceOpenAIHosted, EnvironmentResourceSelfHosted],
    PropertyInfo(discriminator="type"),
]
"""The machine of a session: none, one hosted by OpenAI, or your own."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "HostedEnvironmentFile": "openai.types.beta.hosted_environment_file",
            "HostedPlugin": "openai.types.beta.hosted_plugin",
            "HostedSkill": "openai.types.beta.hosted_skill",
        },
    )

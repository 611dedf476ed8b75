# Made from api/agents.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.hosted_plugin import HostedPlugin

__all__ = [
    "AutomationEnvironment",
    "AutomationEnvironmentResourceNone",
    "AutomationEnvironmentResourceOpenAIHosted",
    "AutomationEnvironmentResourceOpenAIHostedDesktop",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedNetwork",
    "AutomationEnvironmentResourceOpenAIHostedPackages",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline",
    "AutomationEnvironmentResourceSelfHosted",
    "AutomationEnvironmentResourceOpenaiHostedFile",
    "AutomationEnvironmentResourceOpenaiHostedSkill",
]


class AutomationEnvironmentResourceNone(BaseModel):
    type: Literal["none"]


class AutomationEnvironmentResourceOpenAIHostedDesktop(BaseModel):
    enabled: bool


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(BaseModel):
    file_id: str

    path: str

    type: Literal["file_id"]


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(BaseModel):
    path: str

    size_bytes: int

    type: Literal["inline"]


AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    ],
    PropertyInfo(discriminator="type"),
]


class AutomationEnvironmentResourceOpenAIHostedNetwork(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    """`restricted` allows only the domains that are listed."""

    allowed_domains: List[str]


class AutomationEnvironmentResourceOpenAIHostedPackages(BaseModel):
    npm: List[str]

    python: List[str]

    system: List[str]


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(BaseModel):
    skill_id: str

    type: Literal["skill_reference"]

    version: Optional[str] = None


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(BaseModel):
    description: str

    name: str

    type: Literal["inline"]


AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
    ],
    PropertyInfo(discriminator="type"),
]


class AutomationEnvironmentResourceOpenAIHosted(BaseModel):
    capability_directories: Optional[List[str]] = None
    """Directories with skills and plugins."""

    container_size: Optional[Literal["small", "medium", "large"]] = None

    desktop: Optional[AutomationEnvironmentResourceOpenAIHostedDesktop] = None
    """Whether there is a desktop that the model can use."""

    environment_id: Optional[str] = None
    """An environment that exists already."""

    environment_template_id: Optional[str] = None
    """The template to make it from."""

    files: Optional[List[AutomationEnvironmentResourceOpenaiHostedFile]] = None

    network: Optional[AutomationEnvironmentResourceOpenAIHostedNetwork] = None

    packages: Optional[AutomationEnvironmentResourceOpenAIHostedPackages] = None

    plugins: Optional[List["HostedPlugin"]] = None

    skills: Optional[List[AutomationEnvironmentResourceOpenaiHostedSkill]] = None

    type: Literal["openai_hosted"]


class AutomationEnvironmentResourceSelfHosted(BaseModel):
    capability_directories: List[str]
    """Directories with skills and plugins."""

    environment_id: Optional[str] = None
    """An environment that exists already."""

    type: Literal["self_hosted"]

    workspace_directory: str
    """The directory in which the agent works."""


AutomationEnvironment: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentResourceNone,
        AutomationEnvironmentResourceOpenAIHosted,
        AutomationEnvironmentResourceSelfHosted,
    ],
    PropertyInfo(discriminator="type"),
]
"""The machine of a session that an automation starts."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"HostedPlugin": "openai.types.beta.hosted_plugin"})

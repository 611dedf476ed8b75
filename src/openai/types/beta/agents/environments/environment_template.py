# Made from api/agents.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.hosted_plugin import HostedPlugin

__all__ = [
    "EnvironmentTemplate",
    "Network",
    "Packages",
    "Desktop",
    "File",
    "FileHostedTemplateFileResourceFileID",
    "FileHostedTemplateFileResourceInline",
    "Skill",
    "SkillHostedTemplateSkillResourceSkillReference",
    "SkillHostedTemplateSkillResourceInline",
]


class Network(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    """`restricted` allows only the domains that are listed."""

    allowed_domains: List[str]


class Packages(BaseModel):
    npm: List[str]

    python: List[str]

    system: List[str]


class Desktop(BaseModel):
    enabled: bool


class FileHostedTemplateFileResourceFileID(BaseModel):
    file_id: str

    path: str

    type: Literal["file_id"]


class FileHostedTemplateFileResourceInline(BaseModel):
    path: str

    size_bytes: int

    type: Literal["inline"]


File: TypeAlias = Annotated[
    Union[FileHostedTemplateFileResourceFileID, FileHostedTemplateFileResourceInline],
    PropertyInfo(discriminator="type"),
]


class SkillHostedTemplateSkillResourceSkillReference(BaseModel):
    skill_id: str

    type: Literal["skill_reference"]

    version: Optional[str] = None


class SkillHostedTemplateSkillResourceInline(BaseModel):
    description: str

    name: str

    type: Literal["inline"]


Skill: TypeAlias = Annotated[
    Union[SkillHostedTemplateSkillResourceSkillReference, SkillHostedTemplateSkillResourceInline],
    PropertyInfo(discriminator="type"),
]


class EnvironmentTemplate(BaseModel):
    """What environments are made from."""

    id: str

    capability_directories: List[str]
    """Directories with skills and plugins."""

    created_at: int
    """Unix seconds."""

    files: List[File]

    name: Optional[str] = None

    network: Network

    object: Literal["agent.environment.template"]

    packages: Packages

    plugins: List["HostedPlugin"]

    skills: List[Skill]

    updated_at: int
    """Unix seconds."""

    desktop: Optional[Desktop] = None
    """Whether there is a desktop that the model can use."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"HostedPlugin": "openai.types.beta.hosted_plugin"})

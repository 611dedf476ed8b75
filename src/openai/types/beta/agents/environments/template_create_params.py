# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
from openai.types.beta.hosted_plugin_param import HostedPluginParam
from openai.types.beta.hosted_skill_param import HostedSkillParam
from openai.types.beta.setup_command_param import SetupCommandParam

__all__ = ["TemplateCreateParams", "Desktop", "Network", "Packages"]


class Desktop(TypedDict, total=False):
    enabled: Required[bool]


class Network(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    """`restricted` allows only the domains that are listed."""

    allowed_domains: Optional[SequenceNotStr[str]]

    blocked_domains: Optional[SequenceNotStr[str]]


class Packages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]

    python: Optional[SequenceNotStr[str]]

    system: Optional[SequenceNotStr[str]]


class TemplateCreateParams(TypedDict, total=False):
    capability_directories: Optional[SequenceNotStr[str]]
    """Directories with skills and plugins."""

    desktop: Optional[Desktop]
    """Whether there is a desktop that the model can use."""

    env: Optional[Dict[str, str]]
    """Environment variables."""

    files: Optional[Iterable[HostedEnvironmentFileParam]]

    name: Optional[str]

    network: Optional[Network]

    packages: Optional[Packages]

    plugins: Optional[Iterable[HostedPluginParam]]

    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Commands to run before the environment is ready."""

    skills: Optional[Iterable[HostedSkillParam]]

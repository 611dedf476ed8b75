# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
from openai.types.beta.hosted_plugin_param import HostedPluginParam
from openai.types.beta.hosted_skill_param import HostedSkillParam
from openai.types.beta.setup_command_param import SetupCommandParam

__all__ = [
    "EnvironmentParam",
    "EnvironmentParamNone",
    "EnvironmentParamOpenAIHosted",
    "EnvironmentParamOpenAIHostedDesktop",
    "EnvironmentParamOpenAIHostedNetwork",
    "EnvironmentParamOpenAIHostedPackages",
    "EnvironmentParamSelfHosted",
]


class EnvironmentParamNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class EnvironmentParamOpenAIHostedDesktop(TypedDict, total=False):
    enabled: Required[bool]


class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    """`restricted` allows only the domains that are listed."""

    allowed_domains: Optional[SequenceNotStr[str]]

    blocked_domains: Optional[SequenceNotStr[str]]


class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]

    python: Optional[SequenceNotStr[str]]

    system: Optional[SequenceNotStr[str]]


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]

    capability_directories: Optional[SequenceNotStr[str]]
    """Directories with skills and plugins."""

    container_size: Literal["small", "medium", "large"]

    desktop: Optional[EnvironmentParamOpenAIHostedDesktop]
    """Whether there is a desktop that the model can use."""

    env: Optional[Dict[str, str]]
    """Environment variables."""

    environment_id: str
    """An environment that exists already."""

    environment_template_id: str
    """The template to make it from."""

    files: Optional[Iterable[HostedEnvironmentFileParam]]

    network: Optional[EnvironmentParamOpenAIHostedNetwork]

    packages: Optional[EnvironmentParamOpenAIHostedPackages]

    plugins: Optional[Iterable[HostedPluginParam]]

    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Commands to run before the environment is ready."""

    skills: Optional[Iterable[HostedSkillParam]]


class EnvironmentParamSelfHosted(TypedDict, total=False):
    type: Required[Literal["self_hosted"]]

    workspace_directory: Required[str]
    """The directory in which the agent works."""

    capability_directories: Optional[SequenceNotStr[str]]
    """Directories with skills and plugins."""


EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, EnvironmentParamOpenAIHosted, EnvironmentParamSelfHosted]
"""The machine for a session: none, one hosted by OpenAI, or your own."""

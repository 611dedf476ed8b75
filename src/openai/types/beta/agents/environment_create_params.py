# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
from openai.types.beta.hosted_plugin_param import HostedPluginParam
from openai.types.beta.hosted_skill_param import HostedSkillParam
from openai.types.beta.setup_command_param import SetupCommandParam

__all__ = ["EnvironmentCreateParams", "Environment", "EnvironmentDesktop", "EnvironmentNetwork", "EnvironmentPackages"]


class EnvironmentDesktop(TypedDict, total=False):
    enabled: Required[bool]


class EnvironmentNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    """`restricted` allows only the domains that are listed."""

    allowed_domains: Optional[SequenceNotStr[str]]

    blocked_domains: Optional[SequenceNotStr[str]]


class EnvironmentPackages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]

    python: Optional[SequenceNotStr[str]]

    system: Optional[SequenceNotStr[str]]


class Environment(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]

    capability_directories: Optional[SequenceNotStr[str]]
    """Directories with skills and plugins."""

    desktop: Optional[EnvironmentDesktop]
    """Whether there is a desktop that the model can use."""

    env: Optional[Dict[str, str]]
    """Environment variables."""

    environment_template_id: str
    """The template to make it from."""

    files: Optional[Iterable[HostedEnvironmentFileParam]]

    network: Optional[EnvironmentNetwork]

    packages: Optional[EnvironmentPackages]

    plugins: Optional[Iterable[HostedPluginParam]]

    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Commands to run before the environment is ready."""

    skills: Optional[Iterable[HostedSkillParam]]


class EnvironmentCreateParams(TypedDict, total=False):
    environment: Required[Environment]

    vault_ids: Optional[SequenceNotStr[str]]
    """The vaults whose credentials may be used."""

    idempotency_key: str
    """A text of your own; a call repeated with the same one is carried out once."""

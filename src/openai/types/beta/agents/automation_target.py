# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agents.automation_agent_config import AutomationAgentConfig
    from openai.types.beta.agents.automation_environment import AutomationEnvironment
    from openai.types.beta.input_content import InputContent

__all__ = [
    "AutomationTarget",
    "AutomationTargetResourceNewSession",
    "AutomationTargetResourceNewSessionInput",
    "AutomationTargetResourceExistingSession",
]


class AutomationTargetResourceNewSessionInput(BaseModel):
    content: List["InputContent"]

    role: Literal["user"]

    type: Literal["message"]


class AutomationTargetResourceNewSession(BaseModel):
    agent: Optional["AutomationAgentConfig"] = None
    """An agent described on the spot."""

    agent_id: Optional[str] = None
    """The agent to run."""

    environment: "AutomationEnvironment"

    input: List[AutomationTargetResourceNewSessionInput]

    metadata: Dict[str, str]
    """Your own pairs."""

    type: Literal["new_session"]

    vault_ids: List[str]
    """The vaults whose credentials may be used."""


class AutomationTargetResourceExistingSession(BaseModel):
    instructions: str
    """What the agent is told to do."""

    session_id: str

    type: Literal["existing_session"]


AutomationTarget: TypeAlias = Annotated[
    Union[AutomationTargetResourceNewSession, AutomationTargetResourceExistingSession],
    PropertyInfo(discriminator="type"),
]
"""What an automation does: start a session, or go on with one."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AutomationAgentConfig": "openai.types.beta.agents.automation_agent_config",
            "AutomationEnvironment": "openai.types.beta.agents.automation_environment",
            "InputContent": "openai.types.beta.input_content",
        },
    )

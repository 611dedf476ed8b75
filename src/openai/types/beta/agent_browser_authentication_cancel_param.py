# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["AgentBrowserAuthenticationCancelParam"]


class AgentBrowserAuthenticationCancelParam(TypedDict, total=False):
    """No: the agent does not get to log in."""

    action: Required[Literal["cancel"]]

    type: Required[Literal["browser_authentication"]]

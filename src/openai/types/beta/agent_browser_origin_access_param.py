# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["AgentBrowserOriginAccessParam"]


class AgentBrowserOriginAccessParam(TypedDict, total=False):
    """Whether the agent may open a site."""

    decision: Required[Literal["approve", "deny", "cancel"]]

    type: Required[Literal["browser_origin_access"]]

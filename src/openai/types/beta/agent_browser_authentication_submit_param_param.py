# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["AgentBrowserAuthenticationSubmitParamParam", "Field"]


class Field(TypedDict, total=False):
    field_id: Required[str]

    value: Required[str]


class AgentBrowserAuthenticationSubmitParamParam(TypedDict, total=False):
    """What the agent needs to log in."""

    action: Required[Literal["submit"]]

    fields: Required[Iterable[Field]]

    type: Required[Literal["browser_authentication"]]

    selected_option: Optional[str]
    """The id of one of the options in the request."""

# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseCompactionItemParamParam", "Agent"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    """What takes the place of everything before it in the conversation."""

    encrypted_content: Required[str]
    """As it came from the API; at most 20971520 characters."""

    type: Required[Literal["compaction"]]

    id: Optional[str]

    agent: Optional[Agent]

# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.input_content_param import InputContentParam

__all__ = ["AgentSessionInputMessageParam"]


class AgentSessionInputMessageParam(TypedDict, total=False):
    """A message to the agent."""

    content: Required[Iterable[InputContentParam]]

    role: Required[Literal["user"]]

    type: Literal["message"]

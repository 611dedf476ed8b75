# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Required, TypedDict

from openai.types.beta.agent_session_input_param import AgentSessionInputParam

__all__ = ["EventCreateParams"]


class EventCreateParams(TypedDict, total=False):
    events: Required[Iterable[AgentSessionInputParam]]
    """What to send, in this order."""

    idempotency_key: str
    """A text of your own; a call repeated with the same one is carried out once."""

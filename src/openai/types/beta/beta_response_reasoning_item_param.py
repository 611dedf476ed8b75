# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseReasoningItemParam", "Summary", "Agent", "Content"]


class Summary(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["summary_text"]]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class Content(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["reasoning_text"]]


class BetaResponseReasoningItemParam(TypedDict, total=False):
    """What the model thought; send it back as input when you keep the conversation yourself."""

    id: Required[str]

    summary: Required[Iterable[Summary]]
    """A summary of the thoughts, if `reasoning.summary` asked for one."""

    type: Required[Literal["reasoning"]]

    agent: Optional[Agent]
    """The agent that it comes from."""

    content: Iterable[Content]
    """The thoughts themselves, where the model shows them."""

    encrypted_content: Optional[str]
    """The thoughts in a form only the API reads, for later requests. When streaming, take it from
    `response.output_item.done`.
    """

    status: Literal["in_progress", "completed", "incomplete"]

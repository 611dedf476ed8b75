# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.beta_response_output_refusal_param import BetaResponseOutputRefusalParam
from openai.types.beta.beta_response_output_text_param import BetaResponseOutputTextParam

__all__ = ["BetaResponseOutputMessageParam", "Agent", "Content"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


Content: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """What the model says."""

    id: Required[str]

    content: Required[Iterable[Content]]

    role: Required[Literal["assistant"]]

    status: Required[Literal["in_progress", "completed", "incomplete"]]

    type: Required[Literal["message"]]

    agent: Optional[Agent]
    """The agent that it comes from."""

    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""

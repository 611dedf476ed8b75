# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_output_refusal import BetaResponseOutputRefusal
    from openai.types.beta.beta_response_output_text import BetaResponseOutputText

__all__ = ["BetaResponseOutputMessage", "Agent", "Content"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseOutputMessage(BaseModel):
    """What the model says."""

    id: str

    content: List["Content"]

    role: Literal["assistant"]

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["message"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""


if TYPE_CHECKING:
    Content: TypeAlias = Annotated[
        Union[BetaResponseOutputText, BetaResponseOutputRefusal],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseOutputRefusal": "openai.types.beta.beta_response_output_refusal",
            "BetaResponseOutputText": "openai.types.beta.beta_response_output_text",
        },
        {
            "Content": lazy.tagged(
                "type",
                {"output_text": "BetaResponseOutputText", "refusal": "BetaResponseOutputRefusal"},
            ),
        },
    )

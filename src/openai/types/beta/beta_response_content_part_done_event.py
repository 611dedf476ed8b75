# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_output_refusal import BetaResponseOutputRefusal
    from openai.types.beta.beta_response_output_text import BetaResponseOutputText

__all__ = ["BetaResponseContentPartDoneEvent", "Agent", "Part", "PartReasoningText"]


class Agent(BaseModel):
    agent_name: str


class PartReasoningText(BaseModel):
    text: str

    type: Literal["reasoning_text"]


class BetaResponseContentPartDoneEvent(BaseModel):
    """A part of a message is complete."""

    content_index: int

    item_id: str

    output_index: int

    part: "Part"

    sequence_number: int

    type: Literal["response.content_part.done"]

    agent: Optional[Agent] = None


if TYPE_CHECKING:
    Part: TypeAlias = Annotated[
        Union[BetaResponseOutputText, BetaResponseOutputRefusal, PartReasoningText],
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
            "Part": lazy.tagged(
                "type",
                {
                    "output_text": "BetaResponseOutputText",
                    "refusal": "BetaResponseOutputRefusal",
                    "reasoning_text": "PartReasoningText",
                },
            ),
        },
    )

# Made from api/responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_output_refusal import ResponseOutputRefusal
    from openai.types.responses.response_output_text import ResponseOutputText

__all__ = ["ResponseContentPartDoneEvent", "Part", "PartReasoningText"]


class PartReasoningText(BaseModel):
    text: str

    type: Literal["reasoning_text"]


class ResponseContentPartDoneEvent(BaseModel):
    """A part of a message is complete."""

    content_index: int

    item_id: str

    output_index: int

    part: "Part"

    sequence_number: int

    type: Literal["response.content_part.done"]


if TYPE_CHECKING:
    Part: TypeAlias = Annotated[
        Union[ResponseOutputText, ResponseOutputRefusal, PartReasoningText],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseOutputRefusal": "openai.types.responses.response_output_refusal",
            "ResponseOutputText": "openai.types.responses.response_output_text",
        },
        {
            "Part": lazy.tagged(
                "type",
                {
                    "output_text": "ResponseOutputText",
                    "refusal": "ResponseOutputRefusal",
                    "reasoning_text": "PartReasoningText",
                },
            ),
        },
    )

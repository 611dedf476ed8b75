# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_output_refusal import ResponseOutputRefusal
    from openai.types.responses.response_output_text import ResponseOutputText

__all__ = ["ResponseOutputMessage", "Content"]


class ResponseOutputMessage(BaseModel):
    """What the model says."""

    id: str

    content: List["Content"]

    role: Literal["assistant"]

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["message"]

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""


if TYPE_CHECKING:
    Content: TypeAlias = Annotated[Union[ResponseOutputText, ResponseOutputRefusal], PropertyInfo(discriminator="type")]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseOutputRefusal": "openai.types.responses.response_output_refusal",
            "ResponseOutputText": "openai.types.responses.response_output_text",
        },
        {"Content": lazy.tagged("type", {"output_text": "ResponseOutputText", "refusal": "ResponseOutputRefusal"})},
    )

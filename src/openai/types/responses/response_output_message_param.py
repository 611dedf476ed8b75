# Made from api/responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.responses.response_output_refusal_param import ResponseOutputRefusalParam
from openai.types.responses.response_output_text_param import ResponseOutputTextParam

__all__ = ["ResponseOutputMessageParam", "Content"]


Content: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]


class ResponseOutputMessageParam(TypedDict, total=False):
    """What the model says."""

    id: Required[str]

    content: Required[Iterable[Content]]

    role: Required[Literal["assistant"]]

    status: Required[Literal["in_progress", "completed", "incomplete"]]

    type: Required[Literal["message"]]

    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""

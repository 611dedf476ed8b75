# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments of a function are complete."""

    arguments: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.function_call_arguments.done"]

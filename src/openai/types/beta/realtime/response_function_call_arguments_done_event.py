# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments of a function are complete."""

    arguments: str
    """JSON."""

    call_id: str

    event_id: str

    item_id: str

    output_index: int

    response_id: str

    type: Literal["response.function_call_arguments.done"]

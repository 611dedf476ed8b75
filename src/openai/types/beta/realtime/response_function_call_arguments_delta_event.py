# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseFunctionCallArgumentsDeltaEvent"]


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """More of the arguments of a function."""

    call_id: str

    delta: str

    event_id: str

    item_id: str

    output_index: int

    response_id: str

    type: Literal["response.function_call_arguments.delta"]

# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

__all__ = ["ResponseCodeInterpreterToolCall", "Output", "OutputLogs", "OutputImage"]


class OutputLogs(BaseModel):
    logs: str

    type: Literal["logs"]


class OutputImage(BaseModel):
    type: Literal["image"]

    url: str


Output: TypeAlias = Annotated[Union[OutputLogs, OutputImage], PropertyInfo(discriminator="type")]


class ResponseCodeInterpreterToolCall(BaseModel):
    id: str

    code: Optional[str] = None

    container_id: str

    outputs: Optional[List[Output]] = None

    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]

    type: Literal["code_interpreter_call"]

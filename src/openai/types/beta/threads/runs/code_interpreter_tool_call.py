# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "CodeInterpreterToolCall",
    "CodeInterpreter",
    "CodeInterpreterOutput",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageImage",
]


class CodeInterpreterOutputLogs(BaseModel):
    logs: str

    type: Literal["logs"]


class CodeInterpreterOutputImageImage(BaseModel):
    file_id: str


class CodeInterpreterOutputImage(BaseModel):
    image: CodeInterpreterOutputImageImage

    type: Literal["image"]


CodeInterpreterOutput: TypeAlias = Annotated[
    Union[CodeInterpreterOutputLogs, CodeInterpreterOutputImage],
    PropertyInfo(discriminator="type"),
]


class CodeInterpreter(BaseModel):
    input: str
    """The code."""

    outputs: List[CodeInterpreterOutput]


class CodeInterpreterToolCall(BaseModel):
    """Code the model ran."""

    id: str

    code_interpreter: CodeInterpreter

    type: Literal["code_interpreter"]

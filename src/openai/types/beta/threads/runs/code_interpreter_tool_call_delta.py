# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.runs.code_interpreter_logs import CodeInterpreterLogs
    from openai.types.beta.threads.runs.code_interpreter_output_image import CodeInterpreterOutputImage

__all__ = ["CodeInterpreterToolCallDelta", "CodeInterpreter", "CodeInterpreterOutput"]


class CodeInterpreter(BaseModel):
    input: Optional[str] = None

    outputs: Optional[List["CodeInterpreterOutput"]] = None


class CodeInterpreterToolCallDelta(BaseModel):
    """A piece of code the model runs."""

    index: int

    type: Literal["code_interpreter"]

    id: Optional[str] = None

    code_interpreter: Optional[CodeInterpreter] = None


if TYPE_CHECKING:
    CodeInterpreterOutput: TypeAlias = Annotated[
        Union[CodeInterpreterLogs, CodeInterpreterOutputImage],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "CodeInterpreterLogs": "openai.types.beta.threads.runs.code_interpreter_logs",
            "CodeInterpreterOutputImage": "openai.types.beta.threads.runs.code_interpreter_output_image",
        },
        {
            "CodeInterpreterOutput": lazy.tagged(
                "type",
                {"logs": "CodeInterpreterLogs", "image": "CodeInterpreterOutputImage"},
            ),
        },
    )

# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["CodeInterpreterTool"]


class CodeInterpreterTool(BaseModel):
    """Lets the model run Python code."""

    type: Literal["code_interpreter"]

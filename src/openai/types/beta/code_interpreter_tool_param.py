# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["CodeInterpreterToolParam"]


class CodeInterpreterToolParam(TypedDict, total=False):
    """Lets the model run Python code."""

    type: Required[Literal["code_interpreter"]]

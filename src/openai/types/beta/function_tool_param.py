# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.shared_params.function_definition import FunctionDefinition

__all__ = ["FunctionToolParam"]


class FunctionToolParam(TypedDict, total=False):
    """A function the model may ask to have called."""

    function: Required[FunctionDefinition]

    type: Required[Literal["function"]]

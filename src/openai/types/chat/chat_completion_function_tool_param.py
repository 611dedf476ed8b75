# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.shared_params.function_definition import FunctionDefinition

__all__ = ["ChatCompletionFunctionToolParam"]


class ChatCompletionFunctionToolParam(TypedDict, total=False):
    """A function the model may ask to have called."""

    function: Required[FunctionDefinition]

    type: Required[Literal["function"]]

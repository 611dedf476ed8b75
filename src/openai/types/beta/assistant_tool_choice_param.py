# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam

__all__ = ["AssistantToolChoiceParam"]


class AssistantToolChoiceParam(TypedDict, total=False):
    """A tool an assistant has to call."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]

    function: AssistantToolChoiceFunctionParam
    """Goes with `type` `function`."""

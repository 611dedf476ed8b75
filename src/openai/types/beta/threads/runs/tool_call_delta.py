# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.threads.runs.code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
    from openai.types.beta.threads.runs.file_search_tool_call_delta import FileSearchToolCallDelta
    from openai.types.beta.threads.runs.function_tool_call_delta import FunctionToolCallDelta

__all__ = ["ToolCallDelta"]


if TYPE_CHECKING:
    ToolCallDelta: TypeAlias = Annotated[
        Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta],
        PropertyInfo(discriminator="type"),
    ]
    """A piece of a tool call."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "CodeInterpreterToolCallDelta": "openai.types.beta.threads.runs.code_interpreter_tool_call_delta",
            "FileSearchToolCallDelta": "openai.types.beta.threads.runs.file_search_tool_call_delta",
            "FunctionToolCallDelta": "openai.types.beta.threads.runs.function_tool_call_delta",
        },
        {
            "ToolCallDelta": lazy.tagged(
                "type",
                {
                    "code_interpreter": "CodeInterpreterToolCallDelta",
                    "file_search": "FileSearchToolCallDelta",
                    "function": "FunctionToolCallDelta",
                },
            ),
        },
    )

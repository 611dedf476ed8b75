# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.threads.runs.code_interpreter_tool_call import CodeInterpreterToolCall
    from openai.types.beta.threads.runs.file_search_tool_call import FileSearchToolCall
    from openai.types.beta.threads.runs.function_tool_call import FunctionToolCall

__all__ = ["ToolCall"]


if TYPE_CHECKING:
    ToolCall: TypeAlias = Annotated[
        Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall],
        PropertyInfo(discriminator="type"),
    ]
    """A tool call of a step."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "CodeInterpreterToolCall": "openai.types.beta.threads.runs.code_interpreter_tool_call",
            "FileSearchToolCall": "openai.types.beta.threads.runs.file_search_tool_call",
            "FunctionToolCall": "openai.types.beta.threads.runs.function_tool_call",
        },
        {
            "ToolCall": lazy.tagged(
                "type",
                {
                    "code_interpreter": "CodeInterpreterToolCall",
                    "file_search": "FileSearchToolCall",
                    "function": "FunctionToolCall",
                },
            ),
        },
    )

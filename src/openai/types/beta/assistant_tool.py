# Made from api/assistants.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.code_interpreter_tool import CodeInterpreterTool
    from openai.types.beta.file_search_tool import FileSearchTool
    from openai.types.beta.function_tool import FunctionTool

__all__ = ["AssistantTool"]


if TYPE_CHECKING:
    AssistantTool: TypeAlias = Annotated[
        Union[CodeInterpreterTool, FileSearchTool, FunctionTool],
        PropertyInfo(discriminator="type"),
    ]
    """A tool of an assistant."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "CodeInterpreterTool": "openai.types.beta.code_interpreter_tool",
            "FileSearchTool": "openai.types.beta.file_search_tool",
            "FunctionTool": "openai.types.beta.function_tool",
        },
        {
            "AssistantTool": lazy.tagged(
                "type",
                {"code_interpreter": "CodeInterpreterTool", "file_search": "FileSearchTool", "function": "FunctionTool"},
            ),
        },
    )

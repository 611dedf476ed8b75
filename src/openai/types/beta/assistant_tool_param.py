# Made from api/assistants.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam
from openai.types.beta.file_search_tool_param import FileSearchToolParam
from openai.types.beta.function_tool_param import FunctionToolParam

__all__ = ["AssistantToolParam"]


AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, FileSearchToolParam, FunctionToolParam]
"""A tool of an assistant."""

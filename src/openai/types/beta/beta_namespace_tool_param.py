# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.beta_custom_tool_param import BetaCustomToolParam

__all__ = ["BetaNamespaceToolParam", "Tool", "ToolFunction"]


_ToolFunctionReservedKeywords = TypedDict("_ToolFunctionReservedKeywords", {"async": bool}, total=False)


class ToolFunction(_ToolFunctionReservedKeywords, total=False):
    name: Required[str]

    type: Required[Literal["function"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    defer_loading: bool
    """Whether the model sees the tool only after finding it by tool search."""

    description: Optional[str]

    output_schema: Optional[Dict[str, object]]
    """A JSON schema of the JSON in the string that you send back."""

    parameters: Optional[object]
    """The arguments as a JSON schema."""

    strict: Optional[bool]
    """Whether arguments always fit `parameters`."""


Tool: TypeAlias = Union[ToolFunction, BetaCustomToolParam]


class BetaNamespaceToolParam(TypedDict, total=False):
    """Several functions under one name."""

    description: Required[str]
    """What the group is for; the model reads it."""

    name: Required[str]

    tools: Required[Iterable[Tool]]
    """At least one."""

    type: Required[Literal["namespace"]]

# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "BetaResponseSteerRequiredInput",
    "FunctionCallOutput",
    "CustomToolCallOutput",
    "ComputerCallOutput",
    "ShellCallOutput",
    "ApplyPatchCallOutput",
    "ToolSearchOutput",
    "McpApprovalResponse",
]


class FunctionCallOutput(BaseModel):
    """The result of a function that you ran."""

    call_id: str
    """The `call_id` of the call that this answers."""

    name: str

    type: Literal["function_call_output"]


class CustomToolCallOutput(BaseModel):
    call_id: str

    type: Literal["custom_tool_call_output"]


class ComputerCallOutput(BaseModel):
    """A screenshot taken after an action."""

    call_id: str
    """The `call_id` of the call that this answers."""

    type: Literal["computer_call_output"]


class ShellCallOutput(BaseModel):
    call_id: str

    type: Literal["shell_call_output"]


class ApplyPatchCallOutput(BaseModel):
    call_id: str

    type: Literal["apply_patch_call_output"]


class ToolSearchOutput(BaseModel):
    call_id: str

    execution: Literal["client"]

    type: Literal["tool_search_output"]


class McpApprovalResponse(BaseModel):
    """Your answer to a request for approval."""

    approval_request_id: str

    type: Literal["mcp_approval_response"]


BetaResponseSteerRequiredInput: TypeAlias = Annotated[
    Union[
        FunctionCallOutput,
        CustomToolCallOutput,
        ComputerCallOutput,
        ShellCallOutput,
        ApplyPatchCallOutput,
        ToolSearchOutput,
        McpApprovalResponse,
    ],
    PropertyInfo(discriminator="type"),
]
"""Something that has to be sent before a response goes on."""

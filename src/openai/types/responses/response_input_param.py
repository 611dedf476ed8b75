# Made from api/responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.responses.response_input_item_param import ResponseInputItemParam

from openai.types.responses.response_input_item_param import (
    Message as Message,
    ComputerCallOutput as ComputerCallOutput,
    ComputerCallOutputAcknowledgedSafetyCheck as ComputerCallOutputAcknowledgedSafetyCheck,
    FunctionCallOutput as FunctionCallOutput,
    FunctionCallOutputCaller as FunctionCallOutputCaller,
    FunctionCallOutputCallerDirect as FunctionCallOutputCallerDirect,
    FunctionCallOutputCallerProgram as FunctionCallOutputCallerProgram,
    ToolSearchCall as ToolSearchCall,
    AdditionalTools as AdditionalTools,
    ImageGenerationCall as ImageGenerationCall,
    ImageGenerationCallError as ImageGenerationCallError,
    ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    LocalShellCall as LocalShellCall,
    LocalShellCallAction as LocalShellCallAction,
    LocalShellCallOutput as LocalShellCallOutput,
    ShellCall as ShellCall,
    ShellCallAction as ShellCallAction,
    ShellCallOutput as ShellCallOutput,
    ShellCallOutputCaller as ShellCallOutputCaller,
    ShellCallOutputCallerDirect as ShellCallOutputCallerDirect,
    ShellCallOutputCallerProgram as ShellCallOutputCallerProgram,
    ShellCallCaller as ShellCallCaller,
    ShellCallCallerDirect as ShellCallCallerDirect,
    ShellCallCallerProgram as ShellCallCallerProgram,
    ShellCallEnvironment as ShellCallEnvironment,
    ApplyPatchCall as ApplyPatchCall,
    ApplyPatchCallOutput as ApplyPatchCallOutput,
    ApplyPatchCallOutputCaller as ApplyPatchCallOutputCaller,
    ApplyPatchCallOutputCallerDirect as ApplyPatchCallOutputCallerDirect,
    ApplyPatchCallOutputCallerProgram as ApplyPatchCallOutputCallerProgram,
    ApplyPatchCallOperation as ApplyPatchCallOperation,
    ApplyPatchCallOperationCreateFile as ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationDeleteFile as ApplyPatchCallOperationDeleteFile,
    ApplyPatchCallOperationUpdateFile as ApplyPatchCallOperationUpdateFile,
    ApplyPatchCallCaller as ApplyPatchCallCaller,
    ApplyPatchCallCallerDirect as ApplyPatchCallCallerDirect,
    ApplyPatchCallCallerProgram as ApplyPatchCallCallerProgram,
    McpListTools as McpListTools,
    McpListToolsTool as McpListToolsTool,
    McpApprovalRequest as McpApprovalRequest,
    McpApprovalResponse as McpApprovalResponse,
    McpCall as McpCall,
    CompactionTrigger as CompactionTrigger,
    ItemReference as ItemReference,
    Program as Program,
    ProgramOutput as ProgramOutput,
)

__all__ = ["ResponseInputParam"]


ResponseInputParam: TypeAlias = List[ResponseInputItemParam]
"""A list of input items."""

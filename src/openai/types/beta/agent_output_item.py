# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_close_subagent_call_item import AgentCloseSubagentCallItem
    from openai.types.beta.agent_command_execution_item import AgentCommandExecutionItem
    from openai.types.beta.agent_create_subagent_call_item import AgentCreateSubagentCallItem
    from openai.types.beta.agent_function_call_item import AgentFunctionCallItem
    from openai.types.beta.agent_function_call_status import AgentFunctionCallStatus
    from openai.types.beta.agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
    from openai.types.beta.agent_mcp_call_item import AgentMcpCallItem
    from openai.types.beta.agent_reasoning_item import AgentReasoningItem
    from openai.types.beta.agent_resume_subagent_call_item import AgentResumeSubagentCallItem
    from openai.types.beta.agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
    from openai.types.beta.agent_session_assistant_message import AgentSessionAssistantMessage
    from openai.types.beta.agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
    from openai.types.beta.agent_web_search_call_item import AgentWebSearchCallItem

__all__ = [
    "AgentOutputItem",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
]


class ComputerUseCallItemResourceOutput(BaseModel):
    image_url: str

    type: Literal["computer_screenshot"]


class ComputerUseCallItemResource(BaseModel):
    id: str

    output: Optional[ComputerUseCallItemResourceOutput] = None

    status: "AgentFunctionCallStatus"

    title: Optional[str] = None

    turn_id: str

    type: Literal["computer_use_call"]


class BrowserAuthenticationRequestItemResourceRequestField(BaseModel):
    id: str

    label: str

    required: bool

    type: str


class BrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
    id: str

    field_ids: List[str]

    label: str


class BrowserAuthenticationRequestItemResourceRequest(BaseModel):
    credential_origin: Optional[str] = None

    fields: List[BrowserAuthenticationRequestItemResourceRequestField]

    options: List[BrowserAuthenticationRequestItemResourceRequestOption]

    reason: Optional[str] = None

    type: Literal["browser_authentication"]


class BrowserAuthenticationRequestItemResource(BaseModel):
    id: str

    request: BrowserAuthenticationRequestItemResourceRequest

    request_id: str

    turn_id: str

    type: Literal["computer_use_approval_request"]


if TYPE_CHECKING:
    AgentOutputItem: TypeAlias = Annotated[
        Union[
            AgentSessionAssistantMessage,
            AgentReasoningItem,
            AgentFunctionCallItem,
            AgentMcpCallItem,
            ComputerUseCallItemResource,
            BrowserAuthenticationRequestItemResource,
            AgentWebSearchCallItem,
            AgentCommandExecutionItem,
            AgentCreateSubagentCallItem,
            AgentSendSubagentInputCallItem,
            AgentResumeSubagentCallItem,
            AgentWaitForSubagentsCallItem,
            AgentInterruptSubagentCallItem,
            AgentCloseSubagentCallItem,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """Something that an agent has done: a message, reasoning, a call of a tool."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentCloseSubagentCallItem": "openai.types.beta.agent_close_subagent_call_item",
            "AgentCommandExecutionItem": "openai.types.beta.agent_command_execution_item",
            "AgentCreateSubagentCallItem": "openai.types.beta.agent_create_subagent_call_item",
            "AgentFunctionCallItem": "openai.types.beta.agent_function_call_item",
            "AgentFunctionCallStatus": "openai.types.beta.agent_function_call_status",
            "AgentInterruptSubagentCallItem": "openai.types.beta.agent_interrupt_subagent_call_item",
            "AgentMcpCallItem": "openai.types.beta.agent_mcp_call_item",
            "AgentReasoningItem": "openai.types.beta.agent_reasoning_item",
            "AgentResumeSubagentCallItem": "openai.types.beta.agent_resume_subagent_call_item",
            "AgentSendSubagentInputCallItem": "openai.types.beta.agent_send_subagent_input_call_item",
            "AgentSessionAssistantMessage": "openai.types.beta.agent_session_assistant_message",
            "AgentWaitForSubagentsCallItem": "openai.types.beta.agent_wait_for_subagents_call_item",
            "AgentWebSearchCallItem": "openai.types.beta.agent_web_search_call_item",
        },
        {
            "AgentOutputItem": lazy.tagged(
                "type",
                {
                    "message": "AgentSessionAssistantMessage",
                    "reasoning": "AgentReasoningItem",
                    "function_call": "AgentFunctionCallItem",
                    "mcp_call": "AgentMcpCallItem",
                    "computer_use_call": "ComputerUseCallItemResource",
                    "computer_use_approval_request": "BrowserAuthenticationRequestItemResource",
                    "web_search_call": "AgentWebSearchCallItem",
                    "command_execution": "AgentCommandExecutionItem",
                    "create_subagent_call": "AgentCreateSubagentCallItem",
                    "send_subagent_input_call": "AgentSendSubagentInputCallItem",
                    "resume_subagent_call": "AgentResumeSubagentCallItem",
                    "wait_for_subagents_call": "AgentWaitForSubagentsCallItem",
                    "interrupt_subagent_call": "AgentInterruptSubagentCallItem",
                    "close_subagent_call": "AgentCloseSubagentCallItem",
                },
            ),
        },
    )

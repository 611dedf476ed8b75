# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.agent_browser_authentication_cancel_param_param import AgentBrowserAuthenticationCancelParamParam
from openai.types.beta.agent_browser_authentication_submit_param_param import AgentBrowserAuthenticationSubmitParamParam
from openai.types.beta.agent_browser_origin_access_param_param import AgentBrowserOriginAccessParamParam
from openai.types.beta.agent_function_call_output_param import AgentFunctionCallOutputParam
from openai.types.beta.agent_session_input_message_param import AgentSessionInputMessageParam

__all__ = [
    "AgentSessionInputParam",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResult",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMessage",
    "SessionInputParamAgentSessionInputCancel",
    "SessionInputParamAgentSessionInputToolResult",
]


class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]

    type: Required[Literal["mcp_tool_call"]]


class SessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
    """Whether a tool of an MCP server may be called."""

    request_id: Required[str]
    """The request that this answers."""

    response: Required[SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse]

    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]


SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[
    AgentBrowserAuthenticationSubmitParamParam,
    AgentBrowserAuthenticationCancelParamParam,
    AgentBrowserOriginAccessParamParam,
]


class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict, total=False):
    """Whether the agent may log in or open a site."""

    request_id: Required[str]
    """The request that this answers."""

    response: Required[SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse]

    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]


class SessionInputParamAgentSessionInputMessage(TypedDict, total=False):
    """Messages to the agent."""

    input: Required[Iterable[AgentSessionInputMessageParam]]

    type: Required[Literal["agent.session.input.message"]]


class SessionInputParamAgentSessionInputCancel(TypedDict, total=False):
    """Have the agent stop."""

    type: Required[Literal["agent.session.input.cancel"]]


class SessionInputParamAgentSessionInputToolResult(TypedDict, total=False):
    """The result of a function that you ran."""

    call_id: Required[str]

    success: Required[bool]

    turn_id: Required[str]

    type: Required[Literal["agent.session.input.tool_result"]]

    error: Optional[str]
    """Why it failed; with `success=False`."""

    output: Optional[AgentFunctionCallOutputParam]


AgentSessionInputParam: TypeAlias = Union[
    SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    SessionInputParamAgentSessionInputMessage,
    SessionInputParamAgentSessionInputCancel,
    SessionInputParamAgentSessionInputToolResult,
]
"""What is sent into a session: a message, a result, an answer or a cancellation."""

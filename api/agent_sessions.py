"""Sessions of agents: what goes in, what comes out, step by step (beta)."""

from typing import Literal

from . import agent_turns
from .agent_subagents import Subagents
from .agents import AgentTool, Environment, MultiAgentConfig, TextFormat
from .vocabulary import Input, Model, OneOf, Params, Resource, Shape, delete, door, get, helper, post, tagged, wire

package = "openai.types.beta"

Stream = door("openai._streaming")


class AgentBrowserAuthenticationCancelParam(Input):
    """No: the agent does not get to log in."""

    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class AgentBrowserAuthenticationCancelParamParam(Input):
    """No: the agent does not get to log in."""

    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class AgentBrowserAuthenticationSubmitParam(Input):
    """What the agent needs to log in."""

    class Field:
        field_id: str
        value: str

    action: Literal["submit"]
    fields: list[Field]
    type: Literal["browser_authentication"]
    selected_option: str | None = ...
    """The id of one of the options in the request."""


class AgentBrowserAuthenticationSubmitParamParam(Input):
    """What the agent needs to log in."""

    class Field:
        field_id: str
        value: str

    action: Literal["submit"]
    fields: list[Field]
    type: Literal["browser_authentication"]
    selected_option: str | None = ...
    """The id of one of the options in the request."""


class AgentBrowserOriginAccessParam(Input):
    """Whether the agent may open a site."""

    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]


class AgentBrowserOriginAccessParamParam(Input):
    """Whether the agent may open a site."""

    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]


class AgentCloseSubagentCallItem(Model):
    """An agent closes a subagent."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["close_subagent_call"]


class AgentCommandExecutionItem(Model):
    """An agent runs a command in its environment."""

    id: str
    command: str
    cwd: str = ...
    duration_ms: int = ...
    exit_code: int = ...
    output: str = ...
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["command_execution"]


class AgentContent(OneOf, tag="type"):
    """Part of a message between agents."""

    class EncryptedContentResource:
        encrypted_content: str
        type: Literal["encrypted_content"]

    members = OutputText | EncryptedContentResource


class AgentCreateSubagentCallItem(Model):
    """An agent starts a subagent."""

    id: str
    agent_id: str
    content: list[AgentContent]
    model: str = ...
    reasoning_effort: str = ...
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["create_subagent_call"]


class AgentFunctionCallItem(Model):
    """A call of a function that you run."""

    id: str
    arguments: object
    call_id: str
    """Send it back with the result."""
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call"]


AgentFunctionCallOutput = str | list[InputContent]
"""The result of a function: a text, or a list of text and images."""


class AgentFunctionCallOutputParam(OneOf):
    """The result of a function: a text, or a list of text and images."""

    class InputContentParamInputText:
        text: str
        type: Literal["input_text"]

    class InputContentParamInputImage:
        image_url: str
        type: Literal["input_image"]

    members = str | list[InputContent]


AgentFunctionCallStatus = Literal["in_progress", "completed", "failed", "incomplete"]
"""How far it has come."""


class AgentInterruptSubagentCallItem(Model):
    """An agent interrupts a subagent."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["interrupt_subagent_call"]


class AgentMcpCallItem(Model):
    """A call of a tool of an MCP server."""

    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"]


class AgentOutputCommandExecutionOutputDeltaEvent(Model):
    """More output of a command."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str = ...
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: str = ...


class AgentOutputItem(OneOf, tag="type"):
    """Something that an agent has done: a message, reasoning, a call of a tool."""

    class ComputerUseCallItemResource:
        class Output:
            image_url: str
            type: Literal["computer_screenshot"]

        id: str
        output: Output = ...
        status: AgentFunctionCallStatus
        title: str = ...
        turn_id: str
        type: Literal["computer_use_call"]

    class BrowserAuthenticationRequestItemResource:
        class Request:
            class Field:
                id: str
                label: str
                required: bool
                type: str

            class Option:
                id: str
                field_ids: list[str]
                label: str

            credential_origin: str = ...
            fields: list[Field]
            options: list[Option]
            reason: str = ...
            type: Literal["browser_authentication"]

        id: str
        request: Request
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]

    members = (
        AgentSessionAssistantMessage
        | AgentReasoningItem
        | AgentFunctionCallItem
        | AgentMcpCallItem
        | ComputerUseCallItemResource
        | BrowserAuthenticationRequestItemResource
        | AgentWebSearchCallItem
        | AgentCommandExecutionItem
        | AgentCreateSubagentCallItem
        | AgentSendSubagentInputCallItem
        | AgentResumeSubagentCallItem
        | AgentWaitForSubagentsCallItem
        | AgentInterruptSubagentCallItem
        | AgentCloseSubagentCallItem
    )


AgentOutputItemStatus = Literal["in_progress", "completed", "incomplete"]
"""How far it has come."""


class AgentReasoning(Shape):
    """How a model thinks."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = ...
    """How much to think: less is faster and takes fewer tokens."""
    summary: Literal["concise", "detailed", "auto"] | None = ...
    """Ask for a summary of the thoughts, and how long."""


class AgentReasoningItem(Model):
    """A summary of what the model thought."""

    id: str
    status: AgentOutputItemStatus = ...
    summary: list[SummaryText]
    turn_id: str
    type: Literal["reasoning"]


class AgentResumeSubagentCallItem(Model):
    """An agent lets a subagent go on."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["resume_subagent_call"]


class AgentSendSubagentInputCallItem(Model):
    """An agent writes to a subagent."""

    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["send_subagent_input_call"]


class AgentSession(Model):
    """An agent at work, with its environment."""

    class Agent:
        """The agent as it is in this session."""

        class Compaction:
            async_: bool = wire("async")

        class Experimental:
            time_awareness: bool
            """Whether the model knows the time."""

        id: str
        instructions: str = ...
        """What the model is told before everything else."""
        model: str
        multi_agent: MultiAgentConfig
        """Whether the agent may start subagents, and how many."""
        name: str = ...
        reasoning: AgentReasoning
        """How the model thinks."""
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
        """How fast and at what price the model is served."""
        text: AgentText
        """The form and length of text output."""
        tools: list[AgentTool]
        """What the model may call."""
        compaction: Compaction = ...
        """How a context that grows too long is shortened."""
        experimental: Experimental = ...
        """Features on trial."""

    class PromptCacheOptions:
        ttl: Literal["30m", "12h"]

    class SpendControl:
        consumed: int = ...
        limit: int = ...

    class RequiredAction(OneOf, tag="type"):
        class SessionRequiredActionResourceMcpApprovalRequest:
            """Whether a tool of an MCP server may be called."""

            class Request:
                arguments: object
                message: str
                name: str = ...
                server_label: str
                type: Literal["mcp_tool_call"]

            request: Request
            request_id: str
            turn_id: str
            type: Literal["mcp_approval_request"]

        class SessionRequiredActionResourceComputerUseApprovalRequest:
            """Whether the agent may log in or open a site."""

            class Request(OneOf, tag="type"):
                class ComputerUseApprovalRequestKindResourceBrowserAuthentication:
                    class Field:
                        id: str
                        label: str
                        required: bool
                        type: str

                    class Option:
                        id: str
                        field_ids: list[str]
                        label: str

                    credential_origin: str = ...
                    fields: list[Field]
                    options: list[Option]
                    reason: str = ...
                    type: Literal["browser_authentication"]

                class ComputerUseApprovalRequestKindResourceBrowserOriginAccess:
                    origin: str
                    reason: str = ...
                    type: Literal["browser_origin_access"]

                members = (
                    ComputerUseApprovalRequestKindResourceBrowserAuthentication
                    | ComputerUseApprovalRequestKindResourceBrowserOriginAccess
                )

            request: Request
            request_id: str
            turn_id: str
            type: Literal["computer_use_approval_request"]

        class SessionRequiredActionResourceFunctionCall:
            """The result of a function that you run."""

            arguments: object
            call_id: str
            name: str
            turn_id: str
            type: Literal["function_call"]

        class SessionRequiredActionResourceEnvironmentConnection:
            """Your environment, which has to connect."""

            environment_id: str
            type: Literal["environment_connection"]

        members = (
            SessionRequiredActionResourceMcpApprovalRequest
            | SessionRequiredActionResourceComputerUseApprovalRequest
            | SessionRequiredActionResourceFunctionCall
            | SessionRequiredActionResourceEnvironmentConnection
        )

    id: str
    agent: Agent
    created_at: int
    """Unix seconds."""
    environment: Environment
    error: str = ...
    last_active_at: int
    """Unix seconds."""
    metadata: dict[str, str]
    """Your own pairs."""
    object: Literal["agent.session"]
    required_actions: list[RequiredAction]
    """What the session waits for."""
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]
    usage: TokenUsage = ...
    vault_ids: list[str]
    """The vaults whose credentials may be used."""
    prompt_cache_options: PromptCacheOptions = ...
    """How long cached input is kept."""
    review: Literal["none", "auto_review"] = ...
    spend_control: SpendControl = ...
    """The most the session may spend; then its status is `budget_reached`."""


class AgentSessionAssistantMessage(Model):
    """A message of the agent."""

    id: str
    content: list[OutputText]
    phase: Literal["commentary", "final_answer"] = ...
    """Whether it comments on the work or is the answer."""
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]


class AgentSessionBudgetReachedEvent(Model):
    """The session has spent what it may."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.budget_reached"]
    obfuscation: str = ...


class AgentSessionCreatedEvent(Model):
    """The session was started."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"]
    obfuscation: str = ...


class AgentSessionDeleted(Model):
    """That it is gone."""

    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]


class AgentSessionEnvironmentConnectedEvent(Model):
    """The environment is connected."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.environment.connected"]
    obfuscation: str = ...


class AgentSessionEnvironmentDisconnectedEvent(Model):
    """The environment is no longer connected."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: str = ...


class AgentSessionEnvironmentExpiredEvent(Model):
    """The environment has expired."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.environment.expired"]
    obfuscation: str = ...


class AgentSessionEnvironmentFailedEvent(Model):
    """The environment has failed."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.environment.failed"]
    obfuscation: str = ...


class AgentSessionEnvironmentPendingEvent(Model):
    """The environment is not ready yet."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.environment.pending"]
    obfuscation: str = ...


class AgentSessionEnvironmentReadyEvent(Model):
    """The environment is ready."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.environment.ready"]
    obfuscation: str = ...


class AgentSessionEnvironmentResetEvent(Model):
    """The environment was reset."""

    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.environment.reset"]
    obfuscation: str = ...


class AgentSessionEnvironmentState(Model):
    """An environment and its status."""

    class Error:
        code: str
        message: str
        type: str

    id: str
    error: Error = ...
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str


class AgentSessionEnvironmentSuspendedEvent(Model):
    """The environment was suspended."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.environment.suspended"]
    obfuscation: str = ...


class AgentSessionErrorEvent(Model):
    """Something went wrong."""

    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"]
    obfuscation: str = ...


AgentSessionEvent = tagged(
    "type",
    AgentSessionErrorEvent
    | AgentSessionEnvironmentReadyEvent
    | AgentSessionEnvironmentSuspendedEvent
    | AgentSessionEnvironmentExpiredEvent
    | AgentSessionEnvironmentResetEvent
    | AgentOutputCommandExecutionOutputDeltaEvent
    | AgentSessionCreatedEvent
    | AgentSessionTurnCreatedEvent
    | AgentSessionTurnInProgressEvent
    | AgentSessionTurnCompletedEvent
    | AgentSessionTurnFailedEvent
    | AgentSessionTurnCancelledEvent
    | AgentSessionTurnItemAddedEvent
    | AgentSessionIdleEvent
    | AgentSessionBudgetReachedEvent
    | AgentSessionInProgressEvent
    | AgentSessionRequiresActionEvent
    | AgentSessionFailedEvent
    | AgentSessionEnvironmentPendingEvent
    | AgentSessionEnvironmentConnectedEvent
    | AgentSessionEnvironmentDisconnectedEvent
    | AgentSessionEnvironmentFailedEvent
    | AgentSessionSubagentCreatedEvent
    | AgentSessionSubagentActiveEvent
    | AgentSessionSubagentClosedEvent
    | AgentSessionTurnItemDoneEvent
    | AgentSessionTurnContentPartAddedEvent
    | AgentSessionTurnContentPartDoneEvent
    | AgentSessionTurnOutputTextDeltaEvent
    | AgentSessionTurnOutputTextDoneEvent
    | AgentSessionTurnReasoningSummaryPartAddedEvent
    | AgentSessionTurnReasoningSummaryPartDoneEvent
    | AgentSessionTurnReasoningSummaryTextDeltaEvent
    | AgentSessionTurnReasoningSummaryTextDoneEvent,
)
"""Something that happens in a session."""


class AgentSessionFailedEvent(Model):
    """The session has failed."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"]
    obfuscation: str = ...


class AgentSessionIdleEvent(Model):
    """The session has nothing to do and waits for input."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"]
    obfuscation: str = ...


class AgentSessionInProgressEvent(Model):
    """The session is at work."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"]
    obfuscation: str = ...


class AgentSessionInputMessageParam(Input):
    """A message to the agent."""

    content: list[InputContent]
    role: Literal["user"]
    type: Literal["message"] = ...


class AgentSessionInputParam(OneOf):
    """What is sent into a session: a message, a result, an answer or a cancellation."""

    class SessionInputParamAgentSessionInputMcpApprovalRequestResult:
        """Whether a tool of an MCP server may be called."""

        class Response:
            decision: Literal["approve", "deny", "cancel"]
            type: Literal["mcp_tool_call"]

        request_id: str
        """The request that this answers."""
        response: Response
        type: Literal["agent.session.input.mcp_approval_request_result"]

    class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult:
        """Whether the agent may log in or open a site."""

        Response = (
            AgentBrowserAuthenticationSubmitParamParam
            | AgentBrowserAuthenticationCancelParamParam
            | AgentBrowserOriginAccessParamParam
        )

        request_id: str
        """The request that this answers."""
        response: Response
        type: Literal["agent.session.input.computer_use_approval_request_result"]

    class SessionInputParamAgentSessionInputMessage:
        """Messages to the agent."""

        input: list[AgentSessionInputMessageParam]
        type: Literal["agent.session.input.message"]

    class SessionInputParamAgentSessionInputCancel:
        """Have the agent stop."""

        type: Literal["agent.session.input.cancel"]

    class SessionInputParamAgentSessionInputToolResult:
        """The result of a function that you ran."""

        call_id: str
        success: bool
        turn_id: str
        type: Literal["agent.session.input.tool_result"]
        error: str | None = ...
        """Why it failed; with `success=False`."""
        output: AgentFunctionCallOutput | None = ...

    members = (
        SessionInputParamAgentSessionInputMcpApprovalRequestResult
        | SessionInputParamAgentSessionInputComputerUseApprovalRequestResult
        | SessionInputParamAgentSessionInputMessage
        | SessionInputParamAgentSessionInputCancel
        | SessionInputParamAgentSessionInputToolResult
    )


class AgentSessionItem(OneOf, tag="type"):
    """Something in a session: a message, reasoning, a call of a tool or its result."""

    class FunctionCallOutputItemResource:
        id: str
        call_id: str
        error: str = ...
        output: AgentFunctionCallOutput = ...
        status: AgentFunctionCallStatus
        turn_id: str
        type: Literal["function_call_output"]

    class AgentMessageItemResource:
        id: str
        content: list[AgentContent]
        recipient_agent_id: str
        sender_agent_id: str
        turn_id: str
        type: Literal["agent_message"]

    class ComputerUseCallItemResource:
        class Output:
            image_url: str
            type: Literal["computer_screenshot"]

        id: str
        output: Output = ...
        status: AgentFunctionCallStatus
        title: str = ...
        turn_id: str
        type: Literal["computer_use_call"]

    class BrowserAuthenticationRequestItemResource:
        class Request:
            class Field:
                id: str
                label: str
                required: bool
                type: str

            class Option:
                id: str
                field_ids: list[str]
                label: str

            credential_origin: str = ...
            fields: list[Field]
            options: list[Option]
            reason: str = ...
            type: Literal["browser_authentication"]

        id: str
        request: Request
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]

    class ComputerUseApprovalRequestResultItemResource:
        class Response(OneOf, tag="action"):
            class ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource:
                action: Literal["submit"]
                selected_option: str = ...
                type: Literal["browser_authentication"]

            class ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource:
                action: Literal["cancel"]
                type: Literal["browser_authentication"]

            members = (
                ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
                | ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource
            )

        id: str
        request_id: str
        response: Response
        turn_id: str
        type: Literal["computer_use_approval_request_result"]

    members = (
        AgentSessionMessage
        | AgentReasoningItem
        | AgentFunctionCallItem
        | FunctionCallOutputItemResource
        | AgentMessageItemResource
        | AgentMcpCallItem
        | ComputerUseCallItemResource
        | BrowserAuthenticationRequestItemResource
        | ComputerUseApprovalRequestResultItemResource
        | AgentWebSearchCallItem
        | AgentCommandExecutionItem
        | AgentCreateSubagentCallItem
        | AgentSendSubagentInputCallItem
        | AgentResumeSubagentCallItem
        | AgentWaitForSubagentsCallItem
        | AgentInterruptSubagentCallItem
        | AgentCloseSubagentCallItem
    )


class AgentSessionMessage(Model):
    """A message of yours or of the agent."""

    id: str = ...
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] = ...
    """Whether it comments on the work or is the answer."""
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]


class AgentSessionMessageContent(OneOf, tag="type"):
    """A part of a message."""

    class MessageContentResourceInputText:
        text: str
        type: Literal["input_text"]

    class MessageContentResourceInputImage:
        image_url: str
        type: Literal["input_image"]

    class MessageContentResourceOutputText:
        text: str
        type: Literal["output_text"]

    members = MessageContentResourceInputText | MessageContentResourceInputImage | MessageContentResourceOutputText


class AgentSessionRequiresActionEvent(Model):
    """The session waits for something from you."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.requires_action"]
    obfuscation: str = ...


class AgentSessionSubagentActiveEvent(Model):
    """A subagent is at work."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"]
    obfuscation: str = ...


class AgentSessionSubagentClosedEvent(Model):
    """A subagent was closed."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"]
    obfuscation: str = ...


class AgentSessionSubagentCreatedEvent(Model):
    """A subagent was started."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"]
    obfuscation: str = ...


class AgentSessionTurnCancelledEvent(Model):
    """The turn was cancelled."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"]
    usage: TokenUsage = ...
    obfuscation: str = ...


class AgentSessionTurnCompletedEvent(Model):
    """The turn has come to its end."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.completed"]
    usage: TokenUsage = ...
    obfuscation: str = ...


class AgentSessionTurnContentPartAddedEvent(Model):
    """A part of a message has begun."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: str = ...


class AgentSessionTurnContentPartDoneEvent(Model):
    """A part of a message is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: str = ...


class AgentSessionTurnCreatedEvent(Model):
    """A turn was made."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"]
    obfuscation: str = ...


class AgentSessionTurnFailedEvent(Model):
    """The turn has failed."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.failed"]
    usage: TokenUsage = ...
    obfuscation: str = ...


class AgentSessionTurnInProgressEvent(Model):
    """The turn is at work."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: str = ...


class AgentSessionTurnItemAddedEvent(Model):
    """An item has begun."""

    event_id: str
    item: AgentSessionItem
    output_index: int = ...
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.turn.item.added"]
    obfuscation: str = ...


class AgentSessionTurnItemDoneEvent(Model):
    """An item is complete."""

    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.turn.item.done"]
    obfuscation: str = ...


class AgentSessionTurnOutputTextDeltaEvent(Model):
    """More text."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str = ...
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: str = ...


class AgentSessionTurnOutputTextDoneEvent(Model):
    """The text is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: str = ...
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: str = ...


class AgentSessionTurnReasoningSummaryPartAddedEvent(Model):
    """A part of a summary of the thoughts has begun."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: str = ...
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: str = ...


class AgentSessionTurnReasoningSummaryPartDoneEvent(Model):
    """A part of a summary of the thoughts is complete."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Literal["incomplete"] = ...
    summary_index: int
    turn_id: str = ...
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: str = ...


class AgentSessionTurnReasoningSummaryTextDeltaEvent(Model):
    """More of a summary of the thoughts."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: str = ...
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: str = ...


class AgentSessionTurnReasoningSummaryTextDoneEvent(Model):
    """A summary of the thoughts is complete."""

    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: str = ...
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: str = ...


class AgentText(Model):
    """The form and length of text output."""

    format: TextFormat
    verbosity: Literal["low", "medium", "high"]


class AgentTextParam(Input):
    """The form and length of text output."""

    format: TextFormat | None = ...
    verbosity: Literal["low", "medium", "high"] | None = ...


class AgentWaitForSubagentsCallItem(Model):
    """An agent waits for its subagents."""

    id: str
    recipient_agent_ids: list[str]
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["wait_for_subagents_call"]


class AgentWebSearchCallItem(Model):
    """A search on the web."""

    id: str
    action: WebSearchAction = ...
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["web_search_call"]


class InputContent(OneOf, tag="type"):
    """A part of what an agent is given: a text or an image."""

    class InputContentResourceInputText:
        text: str
        type: Literal["input_text"]

    class InputContentResourceInputImage:
        image_url: str
        type: Literal["input_image"]

    members = InputContentResourceInputText | InputContentResourceInputImage


class InputContentParam(OneOf):
    """A part of what an agent is given: a text or an image."""

    class InputContentParamInputText:
        text: str
        type: Literal["input_text"]

    class InputContentParamInputImage:
        image_url: str
        type: Literal["input_image"]

    members = InputContentParamInputText | InputContentParamInputImage


class OutputText(Model):
    text: str
    type: Literal["output_text"]


class SessionError(Model):
    """What went wrong in a session."""

    code: str = ...
    message: str
    param: str = ...
    type: str


class SessionTurnError(Model):
    """Why a turn failed."""

    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "session_budget_exceeded",
        "usage_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_not_active",
        "credit_balance_exhausted",
        "rate_limit_exceeded",
        "flex_unavailable",
        "server_overloaded",
        "cyber_policy",
        "misalignment_policy_violation",
        "connection_failed",
        "server_error",
        "authentication_error",
        "invalid_request",
        "resource_not_found",
        "sandbox_error",
        "executor_version_incompatible",
        "active_turn_not_steerable",
        "request_timeout",
        "internal_error",
    ]
    message: str


class Subagent(Model):
    """An agent that another one started."""

    id: str
    closed_at: int = ...
    """Unix seconds."""
    instructions: list[AgentContent] = ...
    name: str = ...
    object: Literal["agent.session.subagent"]
    opened_at: int
    """Unix seconds."""
    parent_agent_id: str
    """The agent that started it."""
    session_id: str
    status: Literal["active", "closed"]


class SummaryText(Model):
    text: str
    type: Literal["summary_text"]


class TokenUsage(Model):
    """How many tokens were used."""

    class InputTokensDetails:
        cached_tokens: int

    class OutputTokensDetails:
        reasoning_tokens: int

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class WebSearchAction(OneOf, tag="type"):
    """What a web search did: search, open a page, or look for a text in it."""

    class WebSearchActionResourceSearch:
        queries: list[str] = ...
        query: str = ...
        type: Literal["search"]

    class WebSearchActionResourceOpenPage:
        type: Literal["open_page"]
        url: str = ...

    class WebSearchActionResourceFindInPage:
        pattern: str = ...
        type: Literal["find_in_page"]
        url: str = ...

    class WebSearchActionResourceOther:
        type: Literal["other"]

    members = (
        WebSearchActionResourceSearch
        | WebSearchActionResourceOpenPage
        | WebSearchActionResourceFindInPage
        | WebSearchActionResourceOther
    )


package = "openai.types.beta.agents"


class SessionCreateParams(Params, streaming="strict"):
    class Agent:
        class Compaction:
            async_: bool | None = wire("async", ...)

        class Experimental:
            time_awareness: bool = ...
            """Whether the model knows the time."""

        compaction: Compaction | None = ...
        """How a context that grows too long is shortened."""
        experimental: Experimental = ...
        """Features on trial."""
        instructions: str | None = ...
        """What the model is told before everything else."""
        model: str = ...
        multi_agent: MultiAgentConfig | None = ...
        """Whether the agent may start subagents, and how many."""
        reasoning: AgentReasoning | None = ...
        """How the model thinks."""
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...
        """How fast and at what price the model is served."""
        text: AgentText | None = ...
        """The form and length of text output."""
        tools: list[AgentTool] | None = ...
        """What the model may call."""

    class PromptCacheOptions:
        ttl: Literal["30m", "12h"] = ...

    class SpendControl:
        limit: int | None
        """None for no limit."""

    class StreamOptions:
        include_obfuscation: bool = ...
        """Whether events carry random padding that hides their length."""

    environment: Environment
    """The machine in which the agent works."""
    agent: Agent = ...
    """An agent described on the spot."""
    agent_id: str = ...
    """An agent that is kept."""
    input: str | list[AgentSessionInputMessageParam] | None = ...
    """What the agent is to do: a text or messages."""
    metadata: dict[str, str] | None = ...
    """Pairs of your own, kept with it."""
    prompt_cache_options: PromptCacheOptions | None = ...
    """How long cached input is kept."""
    review: Literal["none", "auto_review"] = ...
    spend_control: SpendControl | None = ...
    """The most the session may spend; then its status is `budget_reached`."""
    stream_options: StreamOptions = ...
    """How events are streamed; only with `stream=True`."""
    vault_ids: list[str] | None = ...
    """The vaults whose credentials may be used."""


class SessionListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    agent_id: str = ...
    """Only sessions of this agent."""
    limit: int = ...
    """Entries per page."""
    metadata: dict[str, str] = ...
    """Only those that have these pairs."""
    order: Literal["asc", "desc"] = ...


class SessionUpdateParams(Params):
    class Agent:
        class Reasoning:
            effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = ...
            """How much to think: less is faster and takes fewer tokens."""

        model: str = ...
        reasoning: Reasoning = ...
        """How the model thinks."""
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...
        """How fast and at what price the model is served."""
        tools: list[AgentTool] | None = ...
        """What the model may call."""

    class PromptCacheOptions:
        ttl: Literal["30m", "12h"] = ...

    class SpendControl:
        limit: int | None
        """None for no limit."""

    agent: Agent = ...
    """What to change about the agent in this session."""
    metadata: dict[str, str] | None = ...
    """Pairs of your own, kept with it."""
    prompt_cache_options: PromptCacheOptions | None = ...
    """How long cached input is kept."""
    review: Literal["none", "auto_review"] = ...
    spend_control: SpendControl | None = ...
    """The most the session may spend; then its status is `budget_reached`."""


package = "openai.types.beta.agents.sessions"


class ArtifactListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    environment_id: str | None = ...
    """Only artifacts from this environment."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class EventCreateParams(Params):
    events: list[AgentSessionInputParam]
    """What to send, in this order."""
    idempotency_key: str = ...
    """A text of your own; a call repeated with the same one is carried out once."""


class EventStreamParams(Params):
    include_obfuscation: bool = ...
    """Whether events carry random padding that hides their length."""


class ItemListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class SessionArtifact(Model):
    """A file that an agent handed over."""

    id: str
    created_at: int
    """Unix seconds."""
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    """Where it is in the environment."""
    session_id: str
    size_bytes: int
    turn_id: str


class SessionArtifactDeleted(Model):
    """That it is gone."""

    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]


class SessionTrace(Model):
    """What happened in a session, as OpenTelemetry has it."""

    id: str
    created_at: int
    """Unix seconds."""
    object: Literal["agent.session.trace"]
    otlp: dict[str, object]
    """The trace as an OTLP message in JSON."""
    session_id: str


class SubagentListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class TraceListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class Turn(Model):
    """The work of an agent from an input to its end."""

    class PromptCacheOptions:
        ttl: Literal["30m", "12h"]

    id: str
    agent_id: str
    completed_at: int = ...
    """Unix seconds."""
    created_at: int
    """Unix seconds."""
    error: SessionTurnError = ...
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: int = ...
    """Unix seconds."""
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: str = ...
    """The subagent, if it is the turn of one."""
    usage: TokenUsage = ...
    prompt_cache_options: PromptCacheOptions = ...
    """How long cached input is kept."""


class TurnListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class Artifacts(Resource, module="beta.agents.sessions.artifacts", beta="agents=v1"):
    """Files that an agent hands over."""

    @get("/agents/sessions/{session_id}/artifacts/{artifact_id}")
    def retrieve(self, artifact_id: str, session_id: str) -> SessionArtifact:
        """Look up an artifact: where it is, how large, from which turn."""

    @get("/agents/sessions/{session_id}/artifacts")
    def list(self, session_id: str, params: ArtifactListParams) -> CursorPage[SessionArtifact]:
        """List the artifacts of a session, all of them or those from one environment."""

    @delete("/agents/sessions/{session_id}/artifacts/{artifact_id}")
    def delete(self, artifact_id: str, session_id: str) -> SessionArtifactDeleted:
        """Delete an artifact."""

    @get("/agents/sessions/{session_id}/artifacts/{artifact_id}/content", accept="application/octet-stream")
    def content(self, artifact_id: str, session_id: str) -> HttpxBinaryResponseContent:
        """Fetch the content of an artifact."""


class Events(Resource, module="beta.agents.sessions.events", beta="agents=v1"):
    """What is sent into a session, and what happens there."""

    @post("/agents/sessions/{session_id}/events", accept="*/*", header={"idempotency_key": "Idempotency-Key"})
    def create(self, session_id: str, params: EventCreateParams) -> None:
        """Send messages, results of tools, answers to approval requests or a cancellation into a session."""

    @helper("agents:stream_events", wrapped=True)
    def stream(self, session_id: str, params: EventStreamParams) -> Stream[AgentSessionEvent]:
        """Follow what happens in a session."""


class Items(Resource, module="beta.agents.sessions.items", beta="agents=v1"):
    """The items of a session: messages, reasoning, calls of tools and their results."""

    @get("/agents/sessions/{session_id}/items")
    def list(self, session_id: str, params: ItemListParams) -> CursorPage[AgentSessionItem]:
        """List the items of a session, those of all its turns."""


class Traces(Resource, module="beta.agents.sessions.traces", beta="agents=v1"):
    """Traces of a session, as OpenTelemetry has them."""

    @get("/agents/sessions/{session_id}/traces")
    def list(self, session_id: str, params: TraceListParams) -> CursorPage[SessionTrace]:
        """List the traces of a session."""


class Turns(Resource, module="beta.agents.sessions.turns.turns", beta="agents=v1"):
    """The turns of a session: the work of an agent from an input to its end."""

    items: agent_turns.Items

    @get("/agents/sessions/{session_id}/turns/{turn_id}")
    def retrieve(self, turn_id: str, session_id: str) -> Turn:
        """Look up a turn and its status."""

    @get("/agents/sessions/{session_id}/turns")
    def list(self, session_id: str, params: TurnListParams) -> CursorPage[Turn]:
        """List the turns of a session."""


class Sessions(Resource, module="beta.agents.sessions.sessions", beta="agents=v1"):
    """Agents at work: a conversation with its environment."""

    subagents: Subagents
    artifacts: Artifacts
    items: Items
    events: Events
    traces: Traces
    turns: Turns

    @post("/agents/sessions", stream=AgentSessionEvent)
    def create(self, params: SessionCreateParams) -> AgentSession:
        """Start a session of the agent `agent_id`, of `agent`, or of the former changed by the latter. With
        `stream=True` its events come back as they happen.
        """

    @get("/agents/sessions/{session_id}")
    def retrieve(self, session_id: str) -> AgentSession:
        """Look up a session, its status and what it waits for."""

    @post("/agents/sessions/{session_id}")
    def update(self, session_id: str, params: SessionUpdateParams) -> AgentSession:
        """Change a session; what is left out stays as it is."""

    @get("/agents/sessions")
    def list(self, params: SessionListParams) -> CursorPage[AgentSession]:
        """List sessions, all of them or those of one agent."""

    @delete("/agents/sessions/{session_id}")
    def delete(self, session_id: str) -> AgentSessionDeleted:
        """Delete a session."""

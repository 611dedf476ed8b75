# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.agent_output_command_execution_output_delta_event import AgentOutputCommandExecutionOutputDeltaEvent
    from openai.types.beta.agent_session_budget_reached_event import AgentSessionBudgetReachedEvent
    from openai.types.beta.agent_session_created_event import AgentSessionCreatedEvent
    from openai.types.beta.agent_session_environment_connected_event import AgentSessionEnvironmentConnectedEvent
    from openai.types.beta.agent_session_environment_disconnected_event import AgentSessionEnvironmentDisconnectedEvent
    from openai.types.beta.agent_session_environment_expired_event import AgentSessionEnvironmentExpiredEvent
    from openai.types.beta.agent_session_environment_failed_event import AgentSessionEnvironmentFailedEvent
    from openai.types.beta.agent_session_environment_pending_event import AgentSessionEnvironmentPendingEvent
    from openai.types.beta.agent_session_environment_ready_event import AgentSessionEnvironmentReadyEvent
    from openai.types.beta.agent_session_environment_reset_event import AgentSessionEnvironmentResetEvent
    from openai.types.beta.agent_session_environment_suspended_event import AgentSessionEnvironmentSuspendedEvent
    from openai.types.beta.agent_session_error_event import AgentSessionErrorEvent
    from openai.types.beta.agent_session_failed_event import AgentSessionFailedEvent
    from openai.types.beta.agent_session_idle_event import AgentSessionIdleEvent
    from openai.types.beta.agent_session_in_progress_event import AgentSessionInProgressEvent
    from openai.types.beta.agent_session_requires_action_event import AgentSessionRequiresActionEvent
    from openai.types.beta.agent_session_subagent_active_event import AgentSessionSubagentActiveEvent
    from openai.types.beta.agent_session_subagent_closed_event import AgentSessionSubagentClosedEvent
    from openai.types.beta.agent_session_subagent_created_event import AgentSessionSubagentCreatedEvent
    from openai.types.beta.agent_session_turn_cancelled_event import AgentSessionTurnCancelledEvent
    from openai.types.beta.agent_session_turn_completed_event import AgentSessionTurnCompletedEvent
    from openai.types.beta.agent_session_turn_content_part_added_event import AgentSessionTurnContentPartAddedEvent
    from openai.types.beta.agent_session_turn_content_part_done_event import AgentSessionTurnContentPartDoneEvent
    from openai.types.beta.agent_session_turn_created_event import AgentSessionTurnCreatedEvent
    from openai.types.beta.agent_session_turn_failed_event import AgentSessionTurnFailedEvent
    from openai.types.beta.agent_session_turn_in_progress_event import AgentSessionTurnInProgressEvent
    from openai.types.beta.agent_session_turn_item_added_event import AgentSessionTurnItemAddedEvent
    from openai.types.beta.agent_session_turn_item_done_event import AgentSessionTurnItemDoneEvent
    from openai.types.beta.agent_session_turn_output_text_delta_event import AgentSessionTurnOutputTextDeltaEvent
    from openai.types.beta.agent_session_turn_output_text_done_event import AgentSessionTurnOutputTextDoneEvent
    from openai.types.beta.agent_session_turn_reasoning_summary_part_added_event import AgentSessionTurnReasoningSummaryPartAddedEvent
    from openai.types.beta.agent_session_turn_reasoning_summary_part_done_event import AgentSessionTurnReasoningSummaryPartDoneEvent
    from openai.types.beta.agent_session_turn_reasoning_summary_text_delta_event import AgentSessionTurnReasoningSummaryTextDeltaEvent
    from openai.types.beta.agent_session_turn_reasoning_summary_text_done_event import AgentSessionTurnReasoningSummaryTextDoneEvent

__all__ = ["AgentSessionEvent"]


if TYPE_CHECKING:
    AgentSessionEvent: TypeAlias = Annotated[
        Union[
            AgentSessionErrorEvent,
            AgentSessionEnvironmentReadyEvent,
            AgentSessionEnvironmentSuspendedEvent,
            AgentSessionEnvironmentExpiredEvent,
            AgentSessionEnvironmentResetEvent,
            AgentOutputCommandExecutionOutputDeltaEvent,
            AgentSessionCreatedEvent,
            AgentSessionTurnCreatedEvent,
            AgentSessionTurnInProgressEvent,
            AgentSessionTurnCompletedEvent,
            AgentSessionTurnFailedEvent,
            AgentSessionTurnCancelledEvent,
            AgentSessionTurnItemAddedEvent,
            AgentSessionIdleEvent,
            AgentSessionBudgetReachedEvent,
            AgentSessionInProgressEvent,
            AgentSessionRequiresActionEvent,
            AgentSessionFailedEvent,
            AgentSessionEnvironmentPendingEvent,
            AgentSessionEnvironmentConnectedEvent,
            AgentSessionEnvironmentDisconnectedEvent,
            AgentSessionEnvironmentFailedEvent,
            AgentSessionSubagentCreatedEvent,
            AgentSessionSubagentActiveEvent,
            AgentSessionSubagentClosedEvent,
            AgentSessionTurnItemDoneEvent,
            AgentSessionTurnContentPartAddedEvent,
            AgentSessionTurnContentPartDoneEvent,
            AgentSessionTurnOutputTextDeltaEvent,
            AgentSessionTurnOutputTextDoneEvent,
            AgentSessionTurnReasoningSummaryPartAddedEvent,
            AgentSessionTurnReasoningSummaryPartDoneEvent,
            AgentSessionTurnReasoningSummaryTextDeltaEvent,
            AgentSessionTurnReasoningSummaryTextDoneEvent,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """Something that happens in a session."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentOutputCommandExecutionOutputDeltaEvent": "openai.types.beta.agent_output_command_execution_output_delta_event",
            "AgentSessionBudgetReachedEvent": "openai.types.beta.agent_session_budget_reached_event",
            "AgentSessionCreatedEvent": "openai.types.beta.agent_session_created_event",
            "AgentSessionEnvironmentConnectedEvent": "openai.types.beta.agent_session_environment_connected_event",
            "AgentSessionEnvironmentDisconnectedEvent": "openai.types.beta.agent_session_environment_disconnected_event",
            "AgentSessionEnvironmentExpiredEvent": "openai.types.beta.agent_session_environment_expired_event",
            "AgentSessionEnvironmentFailedEvent": "openai.types.beta.agent_session_environment_failed_event",
            "AgentSessionEnvironmentPendingEvent": "openai.types.beta.agent_session_environment_pending_event",
            "AgentSessionEnvironmentReadyEvent": "openai.types.beta.agent_session_environment_ready_event",
            "AgentSessionEnvironmentResetEvent": "openai.types.beta.agent_session_environment_reset_event",
            "AgentSessionEnvironmentSuspendedEvent": "openai.types.beta.agent_session_environment_suspended_event",
            "AgentSessionErrorEvent": "openai.types.beta.agent_session_error_event",
            "AgentSessionFailedEvent": "openai.types.beta.agent_session_failed_event",
            "AgentSessionIdleEvent": "openai.types.beta.agent_session_idle_event",
            "AgentSessionInProgressEvent": "openai.types.beta.agent_session_in_progress_event",
            "AgentSessionRequiresActionEvent": "openai.types.beta.agent_session_requires_action_event",
            "AgentSessionSubagentActiveEvent": "openai.types.beta.agent_session_subagent_active_event",
            "AgentSessionSubagentClosedEvent": "openai.types.beta.agent_session_subagent_closed_event",
            "AgentSessionSubagentCreatedEvent": "openai.types.beta.agent_session_subagent_created_event",
            "AgentSessionTurnCancelledEvent": "openai.types.beta.agent_session_turn_cancelled_event",
            "AgentSessionTurnCompletedEvent": "openai.types.beta.agent_session_turn_completed_event",
            "AgentSessionTurnContentPartAddedEvent": "openai.types.beta.agent_session_turn_content_part_added_event",
            "AgentSessionTurnContentPartDoneEvent": "openai.types.beta.agent_session_turn_content_part_done_event",
            "AgentSessionTurnCreatedEvent": "openai.types.beta.agent_session_turn_created_event",
            "AgentSessionTurnFailedEvent": "openai.types.beta.agent_session_turn_failed_event",
            "AgentSessionTurnInProgressEvent": "openai.types.beta.agent_session_turn_in_progress_event",
            "AgentSessionTurnItemAddedEvent": "openai.types.beta.agent_session_turn_item_added_event",
            "AgentSessionTurnItemDoneEvent": "openai.types.beta.agent_session_turn_item_done_event",
            "AgentSessionTurnOutputTextDeltaEvent": "openai.types.beta.agent_session_turn_output_text_delta_event",
            "AgentSessionTurnOutputTextDoneEvent": "openai.types.beta.agent_session_turn_output_text_done_event",
            "AgentSessionTurnReasoningSummaryPartAddedEvent": "openai.types.beta.agent_session_turn_reasoning_summary_part_added_event",
            "AgentSessionTurnReasoningSummaryPartDoneEvent": "openai.types.beta.agent_session_turn_reasoning_summary_part_done_event",
            "AgentSessionTurnReasoningSummaryTextDeltaEvent": "openai.types.beta.agent_session_turn_reasoning_summary_text_delta_event",
            "AgentSessionTurnReasoningSummaryTextDoneEvent": "openai.types.beta.agent_session_turn_reasoning_summary_text_done_event",
        },
        {
            "AgentSessionEvent": lazy.tagged(
                "type",
                {
                    "error": "AgentSessionErrorEvent",
                    "agent.session.environment.ready": "AgentSessionEnvironmentReadyEvent",
                    "agent.session.environment.suspended": "AgentSessionEnvironmentSuspendedEvent",
                    "agent.session.environment.expired": "AgentSessionEnvironmentExpiredEvent",
                    "agent.session.environment.reset": "AgentSessionEnvironmentResetEvent",
                    "agent.output.command_execution_output.delta": "AgentOutputCommandExecutionOutputDeltaEvent",
                    "agent.session.created": "AgentSessionCreatedEvent",
                    "agent.session.turn.created": "AgentSessionTurnCreatedEvent",
                    "agent.session.turn.in_progress": "AgentSessionTurnInProgressEvent",
                    "agent.session.turn.completed": "AgentSessionTurnCompletedEvent",
                    "agent.session.turn.failed": "AgentSessionTurnFailedEvent",
                    "agent.session.turn.cancelled": "AgentSessionTurnCancelledEvent",
                    "agent.session.turn.item.added": "AgentSessionTurnItemAddedEvent",
                    "agent.session.idle": "AgentSessionIdleEvent",
                    "agent.session.budget_reached": "AgentSessionBudgetReachedEvent",
                    "agent.session.in_progress": "AgentSessionInProgressEvent",
                    "agent.session.requires_action": "AgentSessionRequiresActionEvent",
                    "agent.session.failed": "AgentSessionFailedEvent",
                    "agent.session.environment.pending": "AgentSessionEnvironmentPendingEvent",
                    "agent.session.environment.connected": "AgentSessionEnvironmentConnectedEvent",
                    "agent.session.environment.disconnected": "AgentSessionEnvironmentDisconnectedEvent",
                    "agent.session.environment.failed": "AgentSessionEnvironmentFailedEvent",
                    "agent.session.subagent.created": "AgentSessionSubagentCreatedEvent",
                    "agent.session.subagent.active": "AgentSessionSubagentActiveEvent",
                    "agent.session.subagent.closed": "AgentSessionSubagentClosedEvent",
                    "agent.session.turn.item.done": "AgentSessionTurnItemDoneEvent",
                    "agent.session.turn.content_part.added": "AgentSessionTurnContentPartAddedEvent",
                    "agent.session.turn.content_part.done": "AgentSessionTurnContentPartDoneEvent",
                    "agent.session.turn.output_text.delta": "AgentSessionTurnOutputTextDeltaEvent",
                    "agent.session.turn.output_text.done": "AgentSessionTurnOutputTextDoneEvent",
                    "agent.session.turn.reasoning_summary_part.added": "AgentSessionTurnReasoningSummaryPartAddedEvent",
                    "agent.session.turn.reasoning_summary_part.done": "AgentSessionTurnReasoningSummaryPartDoneEvent",
                    "agent.session.turn.reasoning_summary_text.delta": "AgentSessionTurnReasoningSummaryTextDeltaEvent",
                    "agent.session.turn.reasoning_summary_text.done": "AgentSessionTurnReasoningSummaryTextDoneEvent",
                },
            ),
        },
    )

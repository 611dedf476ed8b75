# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.webhooks.agent_environment_expired_webhook_event import AgentEnvironmentExpiredWebhookEvent
    from openai.types.webhooks.agent_environment_failed_webhook_event import AgentEnvironmentFailedWebhookEvent
    from openai.types.webhooks.agent_environment_ready_webhook_event import AgentEnvironmentReadyWebhookEvent
    from openai.types.webhooks.agent_environment_suspended_webhook_event import AgentEnvironmentSuspendedWebhookEvent
    from openai.types.webhooks.agent_session_action_required_webhook_event import AgentSessionActionRequiredWebhookEvent
    from openai.types.webhooks.agent_session_created_webhook_event import AgentSessionCreatedWebhookEvent
    from openai.types.webhooks.agent_session_failed_webhook_event import AgentSessionFailedWebhookEvent
    from openai.types.webhooks.agent_session_idle_webhook_event import AgentSessionIdleWebhookEvent
    from openai.types.webhooks.agent_session_in_progress_webhook_event import AgentSessionInProgressWebhookEvent
    from openai.types.webhooks.batch_cancelled_webhook_event import BatchCancelledWebhookEvent
    from openai.types.webhooks.batch_completed_webhook_event import BatchCompletedWebhookEvent
    from openai.types.webhooks.batch_expired_webhook_event import BatchExpiredWebhookEvent
    from openai.types.webhooks.batch_failed_webhook_event import BatchFailedWebhookEvent
    from openai.types.webhooks.eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent
    from openai.types.webhooks.eval_run_failed_webhook_event import EvalRunFailedWebhookEvent
    from openai.types.webhooks.eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent
    from openai.types.webhooks.fine_tuning_job_cancelled_webhook_event import FineTuningJobCancelledWebhookEvent
    from openai.types.webhooks.fine_tuning_job_failed_webhook_event import FineTuningJobFailedWebhookEvent
    from openai.types.webhooks.fine_tuning_job_succeeded_webhook_event import FineTuningJobSucceededWebhookEvent
    from openai.types.webhooks.live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent
    from openai.types.webhooks.live_transport_connected_webhook_event import LiveTransportConnectedWebhookEvent
    from openai.types.webhooks.live_transport_incoming_webhook_event import LiveTransportIncomingWebhookEvent
    from openai.types.webhooks.realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent
    from openai.types.webhooks.response_cancelled_webhook_event import ResponseCancelledWebhookEvent
    from openai.types.webhooks.response_completed_webhook_event import ResponseCompletedWebhookEvent
    from openai.types.webhooks.response_failed_webhook_event import ResponseFailedWebhookEvent
    from openai.types.webhooks.response_incomplete_webhook_event import ResponseIncompleteWebhookEvent
    from openai.types.webhooks.safety_alert_created_webhook_event import SafetyAlertCreatedWebhookEvent
    from openai.types.webhooks.safety_deactivation_issued_webhook_event import SafetyDeactivationIssuedWebhookEvent
    from openai.types.webhooks.safety_org_alert_created_webhook_event import SafetyOrgAlertCreatedWebhookEvent
    from openai.types.webhooks.safety_warning_issued_webhook_event import SafetyWarningIssuedWebhookEvent

__all__ = ["UnwrapWebhookEvent"]


if TYPE_CHECKING:
    UnwrapWebhookEvent: TypeAlias = Annotated[
        Union[
            AgentEnvironmentExpiredWebhookEvent,
            AgentEnvironmentFailedWebhookEvent,
            AgentEnvironmentReadyWebhookEvent,
            AgentEnvironmentSuspendedWebhookEvent,
            AgentSessionActionRequiredWebhookEvent,
            AgentSessionCreatedWebhookEvent,
            AgentSessionFailedWebhookEvent,
            AgentSessionIdleWebhookEvent,
            AgentSessionInProgressWebhookEvent,
            BatchCancelledWebhookEvent,
            BatchCompletedWebhookEvent,
            BatchExpiredWebhookEvent,
            BatchFailedWebhookEvent,
            EvalRunCanceledWebhookEvent,
            EvalRunFailedWebhookEvent,
            EvalRunSucceededWebhookEvent,
            FineTuningJobCancelledWebhookEvent,
            FineTuningJobFailedWebhookEvent,
            FineTuningJobSucceededWebhookEvent,
            LiveCallIncomingWebhookEvent,
            LiveTransportConnectedWebhookEvent,
            LiveTransportIncomingWebhookEvent,
            RealtimeCallIncomingWebhookEvent,
            ResponseCancelledWebhookEvent,
            ResponseCompletedWebhookEvent,
            ResponseFailedWebhookEvent,
            ResponseIncompleteWebhookEvent,
            SafetyAlertCreatedWebhookEvent,
            SafetyDeactivationIssuedWebhookEvent,
            SafetyOrgAlertCreatedWebhookEvent,
            SafetyWarningIssuedWebhookEvent,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """Any event that is sent, told apart by `type`."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentEnvironmentExpiredWebhookEvent": "openai.types.webhooks.agent_environment_expired_webhook_event",
            "AgentEnvironmentFailedWebhookEvent": "openai.types.webhooks.agent_environment_failed_webhook_event",
            "AgentEnvironmentReadyWebhookEvent": "openai.types.webhooks.agent_environment_ready_webhook_event",
            "AgentEnvironmentSuspendedWebhookEvent": "openai.types.webhooks.agent_environment_suspended_webhook_event",
            "AgentSessionActionRequiredWebhookEvent": "openai.types.webhooks.agent_session_action_required_webhook_event",
            "AgentSessionCreatedWebhookEvent": "openai.types.webhooks.agent_session_created_webhook_event",
            "AgentSessionFailedWebhookEvent": "openai.types.webhooks.agent_session_failed_webhook_event",
            "AgentSessionIdleWebhookEvent": "openai.types.webhooks.agent_session_idle_webhook_event",
            "AgentSessionInProgressWebhookEvent": "openai.types.webhooks.agent_session_in_progress_webhook_event",
            "BatchCancelledWebhookEvent": "openai.types.webhooks.batch_cancelled_webhook_event",
            "BatchCompletedWebhookEvent": "openai.types.webhooks.batch_completed_webhook_event",
            "BatchExpiredWebhookEvent": "openai.types.webhooks.batch_expired_webhook_event",
            "BatchFailedWebhookEvent": "openai.types.webhooks.batch_failed_webhook_event",
            "EvalRunCanceledWebhookEvent": "openai.types.webhooks.eval_run_canceled_webhook_event",
            "EvalRunFailedWebhookEvent": "openai.types.webhooks.eval_run_failed_webhook_event",
            "EvalRunSucceededWebhookEvent": "openai.types.webhooks.eval_run_succeeded_webhook_event",
            "FineTuningJobCancelledWebhookEvent": "openai.types.webhooks.fine_tuning_job_cancelled_webhook_event",
            "FineTuningJobFailedWebhookEvent": "openai.types.webhooks.fine_tuning_job_failed_webhook_event",
            "FineTuningJobSucceededWebhookEvent": "openai.types.webhooks.fine_tuning_job_succeeded_webhook_event",
            "LiveCallIncomingWebhookEvent": "openai.types.webhooks.live_call_incoming_webhook_event",
            "LiveTransportConnectedWebhookEvent": "openai.types.webhooks.live_transport_connected_webhook_event",
            "LiveTransportIncomingWebhookEvent": "openai.types.webhooks.live_transport_incoming_webhook_event",
            "RealtimeCallIncomingWebhookEvent": "openai.types.webhooks.realtime_call_incoming_webhook_event",
            "ResponseCancelledWebhookEvent": "openai.types.webhooks.response_cancelled_webhook_event",
            "ResponseCompletedWebhookEvent": "openai.types.webhooks.response_completed_webhook_event",
            "ResponseFailedWebhookEvent": "openai.types.webhooks.response_failed_webhook_event",
            "ResponseIncompleteWebhookEvent": "openai.types.webhooks.response_incomplete_webhook_event",
            "SafetyAlertCreatedWebhookEvent": "openai.types.webhooks.safety_alert_created_webhook_event",
            "SafetyDeactivationIssuedWebhookEvent": "openai.types.webhooks.safety_deactivation_issued_webhook_event",
            "SafetyOrgAlertCreatedWebhookEvent": "openai.types.webhooks.safety_org_alert_created_webhook_event",
            "SafetyWarningIssuedWebhookEvent": "openai.types.webhooks.safety_warning_issued_webhook_event",
        },
        {
            "UnwrapWebhookEvent": lazy.tagged(
                "type",
                {
                    "agent.environment.expired": "AgentEnvironmentExpiredWebhookEvent",
                    "agent.environment.failed": "AgentEnvironmentFailedWebhookEvent",
                    "agent.environment.ready": "AgentEnvironmentReadyWebhookEvent",
                    "agent.environment.suspended": "AgentEnvironmentSuspendedWebhookEvent",
                    "agent.session.action_required": "AgentSessionActionRequiredWebhookEvent",
                    "agent.session.created": "AgentSessionCreatedWebhookEvent",
                    "agent.session.failed": "AgentSessionFailedWebhookEvent",
                    "agent.session.idle": "AgentSessionIdleWebhookEvent",
                    "agent.session.in_progress": "AgentSessionInProgressWebhookEvent",
                    "batch.cancelled": "BatchCancelledWebhookEvent",
                    "batch.completed": "BatchCompletedWebhookEvent",
                    "batch.expired": "BatchExpiredWebhookEvent",
                    "batch.failed": "BatchFailedWebhookEvent",
                    "eval.run.canceled": "EvalRunCanceledWebhookEvent",
                    "eval.run.failed": "EvalRunFailedWebhookEvent",
                    "eval.run.succeeded": "EvalRunSucceededWebhookEvent",
                    "fine_tuning.job.cancelled": "FineTuningJobCancelledWebhookEvent",
                    "fine_tuning.job.failed": "FineTuningJobFailedWebhookEvent",
                    "fine_tuning.job.succeeded": "FineTuningJobSucceededWebhookEvent",
                    "live.call.incoming": "LiveCallIncomingWebhookEvent",
                    "live.transport.connected": "LiveTransportConnectedWebhookEvent",
                    "live.transport.incoming": "LiveTransportIncomingWebhookEvent",
                    "realtime.call.incoming": "RealtimeCallIncomingWebhookEvent",
                    "response.cancelled": "ResponseCancelledWebhookEvent",
                    "response.completed": "ResponseCompletedWebhookEvent",
                    "response.failed": "ResponseFailedWebhookEvent",
                    "response.incomplete": "ResponseIncompleteWebhookEvent",
                    "safety.alert.created": "SafetyAlertCreatedWebhookEvent",
                    "safety.deactivation_issued": "SafetyDeactivationIssuedWebhookEvent",
                    "safety.org_alert.created": "SafetyOrgAlertCreatedWebhookEvent",
                    "safety.warning_issued": "SafetyWarningIssuedWebhookEvent",
                },
            ),
        },
    )

# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.webhooks.agent_environment_expired_webhook_event import AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent
    from openai.types.webhooks.agent_environment_failed_webhook_event import AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent
    from openai.types.webhooks.agent_environment_ready_webhook_event import AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent
    from openai.types.webhooks.agent_environment_suspended_webhook_event import AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent
    from openai.types.webhooks.agent_session_action_required_webhook_event import AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent
    from openai.types.webhooks.agent_session_created_webhook_event import AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent
    from openai.types.webhooks.agent_session_failed_webhook_event import AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent
    from openai.types.webhooks.agent_session_idle_webhook_event import AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent
    from openai.types.webhooks.agent_session_in_progress_webhook_event import AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent
    from openai.types.webhooks.batch_cancelled_webhook_event import BatchCancelledWebhookEvent as BatchCancelledWebhookEvent
    from openai.types.webhooks.batch_completed_webhook_event import BatchCompletedWebhookEvent as BatchCompletedWebhookEvent
    from openai.types.webhooks.batch_expired_webhook_event import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
    from openai.types.webhooks.batch_failed_webhook_event import BatchFailedWebhookEvent as BatchFailedWebhookEvent
    from openai.types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint as DeletedWebhookEndpoint
    from openai.types.webhooks.eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent
    from openai.types.webhooks.eval_run_failed_webhook_event import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent
    from openai.types.webhooks.eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent
    from openai.types.webhooks.fine_tuning_job_cancelled_webhook_event import FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent
    from openai.types.webhooks.fine_tuning_job_failed_webhook_event import FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent
    from openai.types.webhooks.fine_tuning_job_succeeded_webhook_event import FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent
    from openai.types.webhooks.live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent
    from openai.types.webhooks.live_transport_connected_webhook_event import LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent
    from openai.types.webhooks.live_transport_incoming_webhook_event import LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent
    from openai.types.webhooks.realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent
    from openai.types.webhooks.response_cancelled_webhook_event import ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent
    from openai.types.webhooks.response_completed_webhook_event import ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent
    from openai.types.webhooks.response_failed_webhook_event import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent
    from openai.types.webhooks.response_incomplete_webhook_event import ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent
    from openai.types.webhooks.safety_alert_created_webhook_event import SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent
    from openai.types.webhooks.safety_deactivation_issued_webhook_event import SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent
    from openai.types.webhooks.safety_identifier_blocked_webhook_event import SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent
    from openai.types.webhooks.safety_org_alert_created_webhook_event import SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent
    from openai.types.webhooks.safety_warning_issued_webhook_event import SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent
    from openai.types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from openai.types.webhooks.webhook_create_params import WebhookCreateParams as WebhookCreateParams
    from openai.types.webhooks.webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from openai.types.webhooks.webhook_endpoint_list import WebhookEndpointList as WebhookEndpointList
    from openai.types.webhooks.webhook_endpoint_test_result import WebhookEndpointTestResult as WebhookEndpointTestResult
    from openai.types.webhooks.webhook_endpoint_with_secret import WebhookEndpointWithSecret as WebhookEndpointWithSecret
    from openai.types.webhooks.webhook_event_type_list import WebhookEventTypeList as WebhookEventTypeList
    from openai.types.webhooks.webhook_list_params import WebhookListParams as WebhookListParams
    from openai.types.webhooks.webhook_rotate_secret_params import WebhookRotateSecretParams as WebhookRotateSecretParams
    from openai.types.webhooks.webhook_test_params import WebhookTestParams as WebhookTestParams
    from openai.types.webhooks.webhook_update_params import WebhookUpdateParams as WebhookUpdateParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
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
            "DeletedWebhookEndpoint": "openai.types.webhooks.deleted_webhook_endpoint",
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
            "SafetyIdentifierBlockedWebhookEvent": "openai.types.webhooks.safety_identifier_blocked_webhook_event",
            "SafetyOrgAlertCreatedWebhookEvent": "openai.types.webhooks.safety_org_alert_created_webhook_event",
            "SafetyWarningIssuedWebhookEvent": "openai.types.webhooks.safety_warning_issued_webhook_event",
            "UnwrapWebhookEvent": "openai.types.webhooks.unwrap_webhook_event",
            "WebhookCreateParams": "openai.types.webhooks.webhook_create_params",
            "WebhookEndpoint": "openai.types.webhooks.webhook_endpoint",
            "WebhookEndpointList": "openai.types.webhooks.webhook_endpoint_list",
            "WebhookEndpointTestResult": "openai.types.webhooks.webhook_endpoint_test_result",
            "WebhookEndpointWithSecret": "openai.types.webhooks.webhook_endpoint_with_secret",
            "WebhookEventTypeList": "openai.types.webhooks.webhook_event_type_list",
            "WebhookListParams": "openai.types.webhooks.webhook_list_params",
            "WebhookRotateSecretParams": "openai.types.webhooks.webhook_rotate_secret_params",
            "WebhookTestParams": "openai.types.webhooks.webhook_test_params",
            "WebhookUpdateParams": "openai.types.webhooks.webhook_update_params",
        },
    )

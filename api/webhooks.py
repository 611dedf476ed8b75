"""Events that the API sends to your server."""

from typing import Literal

from .vocabulary import Model, Params, Resource, delete, door, get, helper, post, tagged, wire

package = "openai.types.webhooks"

HeadersLike = door("openai._types")


class AgentEnvironmentExpiredWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.expired"]


class AgentEnvironmentFailedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.failed"]


class AgentEnvironmentReadyWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.ready"]


class AgentEnvironmentSuspendedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]


class AgentSessionActionRequiredWebhookEvent(Model):
    class Data:
        class RequiredAction:
            type: Literal[
                "computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"
            ]

        id: str
        required_action: RequiredAction

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]


class AgentSessionCreatedWebhookEvent(Model):
    class Data:
        class Connect:
            remote_url: str

        id: str
        environment_type: str
        connect: Connect = ...
        environment_id: str = ...

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"]


class AgentSessionFailedWebhookEvent(Model):
    class Data:
        id: str
        environment_type: str
        environment_id: str = ...

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.failed"]


class AgentSessionIdleWebhookEvent(Model):
    class Data:
        id: str
        environment_type: str
        environment_id: str = ...

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.idle"]


class AgentSessionInProgressWebhookEvent(Model):
    class Data:
        id: str
        environment_type: str
        environment_id: str = ...

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]


class BatchCancelledWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["batch.cancelled"]
    object: Literal["event"] = ...


class BatchCompletedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["batch.completed"]
    object: Literal["event"] = ...


class BatchExpiredWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["batch.expired"]
    object: Literal["event"] = ...


class BatchFailedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["batch.failed"]
    object: Literal["event"] = ...


class DeletedWebhookEndpoint(Model):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class EvalRunCanceledWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.canceled"]
    object: Literal["event"] = ...


class EvalRunFailedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.failed"]
    object: Literal["event"] = ...


class EvalRunSucceededWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.succeeded"]
    object: Literal["event"] = ...


class FineTuningJobCancelledWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.cancelled"]
    object: Literal["event"] = ...


class FineTuningJobFailedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.failed"]
    object: Literal["event"] = ...


class FineTuningJobSucceededWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.succeeded"]
    object: Literal["event"] = ...


class LiveCallIncomingWebhookEvent(Model):
    class Data:
        class SipHeader:
            name: str
            value: str

        session_id: str
        sip_headers: list[SipHeader]
        sip_media_security: Literal["rtp", "srtp"] | str = ...

    id: str
    created_at: int
    data: Data
    type: Literal["live.call.incoming"]
    object: Literal["event"] = ...


class LiveTransportConnectedWebhookEvent(Model):
    class Data:
        session_id: str
        type: Literal["webrtc"]

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]


class LiveTransportIncomingWebhookEvent(Model):
    class Data:
        class SipHeader:
            name: str
            value: str

        session_id: str
        sip_headers: list[SipHeader]
        type: Literal["sip"]
        sip_media_security: Literal["rtp", "srtp"] | str = ...

    id: str
    created_at: int
    data: Data
    type: Literal["live.transport.incoming"]
    object: Literal["event"] = ...


class RealtimeCallIncomingWebhookEvent(Model):
    class Data:
        class SipHeader:
            name: str
            value: str

        call_id: str
        sip_headers: list[SipHeader]
        sip_media_security: Literal["rtp", "srtp"] | str = ...

    id: str
    created_at: int
    data: Data
    type: Literal["realtime.call.incoming"]
    object: Literal["event"] = ...


class ResponseCancelledWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["response.cancelled"]
    object: Literal["event"] = ...


class ResponseCompletedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["response.completed"]
    object: Literal["event"] = ...


class ResponseFailedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["response.failed"]
    object: Literal["event"] = ...


class ResponseIncompleteWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    type: Literal["response.incomplete"]
    object: Literal["event"] = ...


class SafetyAlertCreatedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.alert.created"]


class SafetyDeactivationIssuedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]


class SafetyIdentifierBlockedWebhookEvent(Model):
    class Data:
        safety_category: str
        safety_identifier: str
        model: str = ...
        project_id: str = ...
        request_id: str = ...

    id: str
    created_at: int
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] = ...


class SafetyOrgAlertCreatedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]


class SafetyWarningIssuedWebhookEvent(Model):
    class Data:
        id: str

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.warning_issued"]


UnwrapWebhookEvent = tagged(
    "type",
    AgentEnvironmentExpiredWebhookEvent
    | AgentEnvironmentFailedWebhookEvent
    | AgentEnvironmentReadyWebhookEvent
    | AgentEnvironmentSuspendedWebhookEvent
    | AgentSessionActionRequiredWebhookEvent
    | AgentSessionCreatedWebhookEvent
    | AgentSessionFailedWebhookEvent
    | AgentSessionIdleWebhookEvent
    | AgentSessionInProgressWebhookEvent
    | BatchCancelledWebhookEvent
    | BatchCompletedWebhookEvent
    | BatchExpiredWebhookEvent
    | BatchFailedWebhookEvent
    | EvalRunCanceledWebhookEvent
    | EvalRunFailedWebhookEvent
    | EvalRunSucceededWebhookEvent
    | FineTuningJobCancelledWebhookEvent
    | FineTuningJobFailedWebhookEvent
    | FineTuningJobSucceededWebhookEvent
    | LiveCallIncomingWebhookEvent
    | LiveTransportConnectedWebhookEvent
    | LiveTransportIncomingWebhookEvent
    | RealtimeCallIncomingWebhookEvent
    | ResponseCancelledWebhookEvent
    | ResponseCompletedWebhookEvent
    | ResponseFailedWebhookEvent
    | ResponseIncompleteWebhookEvent
    | SafetyAlertCreatedWebhookEvent
    | SafetyDeactivationIssuedWebhookEvent
    | SafetyOrgAlertCreatedWebhookEvent
    | SafetyWarningIssuedWebhookEvent,
)


class WebhookCreateParams(Params):
    event_types: list[
        Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
    ]
    name: str
    url: str


class WebhookEndpoint(Model):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str = ...
    url: str
    updated_at: int = ...


class WebhookEndpointList(Model):
    data: list[WebhookEndpoint]
    first_id: str = ...
    has_more: bool
    last_id: str = ...
    object: Literal["list"]


class WebhookEndpointTestResult(Model):
    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str


class WebhookEndpointWithSecret(Model):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str = wire(repr=False)
    signing_secret_hint: str = ...
    url: str
    updated_at: int = ...


class WebhookEventTypeList(Model):
    data: list[str]
    object: Literal["list"]


class WebhookListParams(Params):
    after: str | None = ...
    limit: int = ...


class WebhookRotateSecretParams(Params):
    keep_old_secret_active_for_24_hours: bool = ...


class WebhookTestParams(Params):
    event_type: Literal[
        "batch.completed",
        "batch.failed",
        "batch.expired",
        "batch.cancelled",
        "response.completed",
        "response.failed",
        "response.cancelled",
        "response.incomplete",
        "eval.run.succeeded",
        "eval.run.failed",
        "eval.run.canceled",
        "fine_tuning.job.succeeded",
        "fine_tuning.job.failed",
        "fine_tuning.job.cancelled",
        "realtime.call.incoming",
        "video.completed",
        "video.failed",
        "agent.environment.ready",
        "agent.environment.failed",
        "agent.environment.suspended",
        "agent.environment.expired",
        "agent.session.created",
        "agent.session.action_required",
        "agent.session.in_progress",
        "agent.session.idle",
        "agent.session.failed",
        "safety.alert.created",
    ]


class WebhookUpdateParams(Params):
    event_types: list[
        Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
    ] = ...
    name: str = ...
    url: str = ...


class EventTypes(Resource, module="webhooks.event_types"):
    @get("/webhook_event_types")
    def list(self) -> WebhookEventTypeList: ...


class Webhooks(Resource, module="webhooks.webhooks"):
    event_types: EventTypes

    @post("/webhook_endpoints")
    def create(self, params: WebhookCreateParams) -> WebhookEndpointWithSecret: ...

    @get("/webhook_endpoints/{webhook_endpoint_id}")
    def retrieve(self, webhook_endpoint_id: str) -> WebhookEndpoint: ...

    @post("/webhook_endpoints/{webhook_endpoint_id}")
    def update(self, webhook_endpoint_id: str, params: WebhookUpdateParams) -> WebhookEndpoint: ...

    @get("/webhook_endpoints")
    def list(self, params: WebhookListParams) -> CursorPage[WebhookEndpoint]: ...

    @delete("/webhook_endpoints/{webhook_endpoint_id}")
    def delete(self, webhook_endpoint_id: str) -> DeletedWebhookEndpoint: ...

    @post("/webhook_endpoints/{webhook_endpoint_id}/rotate_secret")
    def rotate_secret(
        self, webhook_endpoint_id: str, params: WebhookRotateSecretParams
    ) -> WebhookEndpointWithSecret: ...

    @post("/webhook_endpoints/{webhook_endpoint_id}/test")
    def test(self, webhook_endpoint_id: str, params: WebhookTestParams) -> WebhookEndpointTestResult: ...

    @helper("webhooks:unwrap", plain=True, options=False)
    def unwrap(
        self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None
    ) -> UnwrapWebhookEvent: ...

    @helper("webhooks:verify_signature", plain=True, options=False)
    def verify_signature(
        self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None, tolerance: int = 300
    ) -> None: ...

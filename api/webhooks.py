"""Events that the API sends to your server."""

from typing import Literal

from .vocabulary import Model, Params, Resource, delete, door, get, helper, post, tagged, wire

package = "openai.types.webhooks"

HeadersLike = door("openai._types")


class AgentEnvironmentExpiredWebhookEvent(Model):
    """An environment of an agent has run out of time."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.expired"]


class AgentEnvironmentFailedWebhookEvent(Model):
    """An environment of an agent failed."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.failed"]


class AgentEnvironmentReadyWebhookEvent(Model):
    """An environment of an agent can be used."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.ready"]


class AgentEnvironmentSuspendedWebhookEvent(Model):
    """An environment of an agent was put to rest."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]


class AgentSessionActionRequiredWebhookEvent(Model):
    """An agent waits for you; `data.required_action` says for what."""

    class Data:
        class RequiredAction:
            type: Literal[
                "computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"
            ]

        id: str
        required_action: RequiredAction

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]


class AgentSessionCreatedWebhookEvent(Model):
    """A session of an agent was created."""

    class Data:
        class Connect:
            remote_url: str

        id: str
        environment_type: str
        connect: Connect = ...
        environment_id: str = ...

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"]


class AgentSessionFailedWebhookEvent(Model):
    """A session of an agent failed."""

    class Data:
        id: str
        environment_type: str
        environment_id: str = ...

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.failed"]


class AgentSessionIdleWebhookEvent(Model):
    """A session of an agent has nothing to do."""

    class Data:
        id: str
        environment_type: str
        environment_id: str = ...

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.idle"]


class AgentSessionInProgressWebhookEvent(Model):
    """A session of an agent is at work."""

    class Data:
        id: str
        environment_type: str
        environment_id: str = ...

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]


class BatchCancelledWebhookEvent(Model):
    """A batch was cancelled; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["batch.cancelled"]
    object: Literal["event"] = ...


class BatchCompletedWebhookEvent(Model):
    """A batch is done; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["batch.completed"]
    object: Literal["event"] = ...


class BatchExpiredWebhookEvent(Model):
    """A batch ran out of time; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["batch.expired"]
    object: Literal["event"] = ...


class BatchFailedWebhookEvent(Model):
    """A batch failed; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["batch.failed"]
    object: Literal["event"] = ...


class DeletedWebhookEndpoint(Model):
    """That an endpoint is gone."""

    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class EvalRunCanceledWebhookEvent(Model):
    """A run of an eval was cancelled; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["eval.run.canceled"]
    object: Literal["event"] = ...


class EvalRunFailedWebhookEvent(Model):
    """A run of an eval failed; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["eval.run.failed"]
    object: Literal["event"] = ...


class EvalRunSucceededWebhookEvent(Model):
    """A run of an eval is done; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["eval.run.succeeded"]
    object: Literal["event"] = ...


class FineTuningJobCancelledWebhookEvent(Model):
    """A fine-tuning job was cancelled; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["fine_tuning.job.cancelled"]
    object: Literal["event"] = ...


class FineTuningJobFailedWebhookEvent(Model):
    """A fine-tuning job failed; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["fine_tuning.job.failed"]
    object: Literal["event"] = ...


class FineTuningJobSucceededWebhookEvent(Model):
    """A fine-tuning job is done; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["fine_tuning.job.succeeded"]
    object: Literal["event"] = ...


class LiveCallIncomingWebhookEvent(Model):
    """A SIP call came in for a Live session; whichever accepts first, Live or Realtime, gets it."""

    class Data:
        class SipHeader:
            name: str
            value: str

        session_id: str
        """The call; the same as `call_id` of `realtime.call.incoming`."""
        sip_headers: list[SipHeader]
        """The headers of the SIP invitation."""
        sip_media_security: Literal["rtp", "srtp"] | str = ...
        """Whether the audio is encrypted (`srtp`) or not (`rtp`)."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["live.call.incoming"]
    object: Literal["event"] = ...


class LiveTransportConnectedWebhookEvent(Model):
    """A WebRTC connection of a Live session stands."""

    class Data:
        session_id: str
        type: Literal["webrtc"]

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]


class LiveTransportIncomingWebhookEvent(Model):
    """A SIP connection came in for a Live session."""

    class Data:
        class SipHeader:
            name: str
            value: str

        session_id: str
        sip_headers: list[SipHeader]
        """The headers of the SIP invitation."""
        type: Literal["sip"]
        sip_media_security: Literal["rtp", "srtp"] | str = ...
        """Whether the audio is encrypted (`srtp`) or not (`rtp`)."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["live.transport.incoming"]
    object: Literal["event"] = ...


class RealtimeCallIncomingWebhookEvent(Model):
    """A SIP call came in that `realtime.calls.accept` can take."""

    class Data:
        class SipHeader:
            name: str
            value: str

        call_id: str
        """The call; the same as `session_id` of `live.call.incoming`."""
        sip_headers: list[SipHeader]
        """The headers of the SIP invitation."""
        sip_media_security: Literal["rtp", "srtp"] | str = ...
        """Whether the audio is encrypted (`srtp`) or not (`rtp`)."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["realtime.call.incoming"]
    object: Literal["event"] = ...


class ResponseCancelledWebhookEvent(Model):
    """A background response was cancelled; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["response.cancelled"]
    object: Literal["event"] = ...


class ResponseCompletedWebhookEvent(Model):
    """A background response is done; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["response.completed"]
    object: Literal["event"] = ...


class ResponseFailedWebhookEvent(Model):
    """A background response failed; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["response.failed"]
    object: Literal["event"] = ...


class ResponseIncompleteWebhookEvent(Model):
    """A background response ended early; `data.id` says which."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["response.incomplete"]
    object: Literal["event"] = ...


class SafetyAlertCreatedWebhookEvent(Model):
    """A safety alert was raised."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["safety.alert.created"]


class SafetyDeactivationIssuedWebhookEvent(Model):
    """A deactivation for reasons of safety was announced."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]


class SafetyIdentifierBlockedWebhookEvent(Model):
    """An end user, known by a `safety_identifier`, was blocked."""

    class Data:
        safety_category: str
        safety_identifier: str
        model: str = ...
        project_id: str = ...
        request_id: str = ...

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] = ...


class SafetyOrgAlertCreatedWebhookEvent(Model):
    """A safety alert was raised for the organization."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]


class SafetyWarningIssuedWebhookEvent(Model):
    """A safety warning was given."""

    class Data:
        id: str

    id: str
    created_at: int
    """Unix seconds."""
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
"""Any event that is sent, told apart by `type`."""


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
    """The events to send."""
    name: str
    url: str
    """Where to send them."""


class WebhookEndpoint(Model):
    """Where on your server events are sent."""

    id: str
    created_at: int
    """Unix seconds."""
    event_types: list[str]
    """The events that are sent."""
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str = ...
    """A part of the secret, to tell it by."""
    url: str
    updated_at: int = ...
    """Unix seconds."""


class WebhookEndpointList(Model):
    """A page of endpoints."""

    data: list[WebhookEndpoint]
    first_id: str = ...
    has_more: bool
    """Whether another page follows."""
    last_id: str = ...
    object: Literal["list"]


class WebhookEndpointTestResult(Model):
    """How a test event was received."""

    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    """The HTTP status that your server answered with."""
    success: Literal[True]
    webhook_endpoint_id: str


class WebhookEndpointWithSecret(Model):
    """An endpoint with the secret that its events are signed with."""

    id: str
    created_at: int
    """Unix seconds."""
    event_types: list[str]
    """The events that are sent."""
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str = wire(repr=False)
    """Keep it safe; it is not shown again."""
    signing_secret_hint: str = ...
    """A part of the secret, to tell it by."""
    url: str
    updated_at: int = ...
    """Unix seconds."""


class WebhookEventTypeList(Model):
    """The types of events that an endpoint can ask for."""

    data: list[str]
    """Names such as `response.completed`."""
    object: Literal["list"]


class WebhookListParams(Params):
    after: str | None = ...
    """The id of the endpoint after which the page begins."""
    limit: int = ...
    """Endpoints per page."""


class WebhookRotateSecretParams(Params):
    keep_old_secret_active_for_24_hours: bool = ...
    """Whether the old secret stays good for 24 hours more."""


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
    """The type of the event to send."""


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
    """The events to send, in place of those before."""
    name: str = ...
    url: str = ...
    """Where to send them."""


class EventTypes(Resource, module="webhooks.event_types"):
    """The kinds of events that can be sent."""

    @get("/webhook_event_types")
    def list(self) -> WebhookEventTypeList:
        """List the types of events that an endpoint can ask for."""


class Webhooks(Resource, module="webhooks.webhooks"):
    """Check and read the events that the API sends to your server, and manage where it sends them."""

    event_types: EventTypes

    @post("/webhook_endpoints")
    def create(self, params: WebhookCreateParams) -> WebhookEndpointWithSecret:
        """Add an endpoint of yours. Keep the `signing_secret` of the answer: it is only shown here and by
        `rotate_secret`.
        """

    @get("/webhook_endpoints/{webhook_endpoint_id}")
    def retrieve(self, webhook_endpoint_id: str) -> WebhookEndpoint:
        """Look up an endpoint."""

    @post("/webhook_endpoints/{webhook_endpoint_id}")
    def update(self, webhook_endpoint_id: str, params: WebhookUpdateParams) -> WebhookEndpoint:
        """Change an endpoint; what is left out stays as it is."""

    @get("/webhook_endpoints")
    def list(self, params: WebhookListParams) -> CursorPage[WebhookEndpoint]:
        """List the endpoints of the project, page by page."""

    @delete("/webhook_endpoints/{webhook_endpoint_id}")
    def delete(self, webhook_endpoint_id: str) -> DeletedWebhookEndpoint:
        """Delete an endpoint."""

    @post("/webhook_endpoints/{webhook_endpoint_id}/rotate_secret")
    def rotate_secret(self, webhook_endpoint_id: str, params: WebhookRotateSecretParams) -> WebhookEndpointWithSecret:
        """Give an endpoint a new signing secret, which comes back."""

    @post("/webhook_endpoints/{webhook_endpoint_id}/test")
    def test(self, webhook_endpoint_id: str, params: WebhookTestParams) -> WebhookEndpointTestResult:
        """Have a made-up event sent to an endpoint."""

    @helper("webhooks:unwrap", plain=True, options=False)
    def unwrap(
        self, payload: str | bytes, headers: HeadersLike, *, secret: str | list[str] | None = None
    ) -> UnwrapWebhookEvent:
        """Check the signature of a request and read the event in it. `payload` is the body as it came, not parsed.
        `secret` is the client's `webhook_secret` if left out; a list of several means that any will do. A missing
        header, a wrong signature or a time more than 300 seconds off raises `InvalidWebhookSignatureError`, a missing
        or unusable secret `ValueError`.
        """

    @helper("webhooks:verify_signature", plain=True, options=False)
    def verify_signature(
        self,
        payload: str | bytes,
        headers: HeadersLike,
        *,
        secret: str | list[str] | None = None,
        tolerance: int = 300,
    ) -> None:
        """Check that a request came from the API. `payload` is the body as it came, not parsed. `secret` is the
        client's `webhook_secret` if left out; a list of several means that any will do. A missing header, a wrong
        signature or a time more than `tolerance` seconds off raises `InvalidWebhookSignatureError`, a missing or
        unusable secret `ValueError`.
        """

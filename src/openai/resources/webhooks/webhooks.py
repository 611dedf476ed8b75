# Made from api/webhooks.py by `make generate`. Do not edit.
"""Events that the API sends to your server."""

from __future__ import annotations

from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._types import HeadersLike
    from openai._types import SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.resources.webhooks.event_types import AsyncEventTypes
    from openai.resources.webhooks.event_types import AsyncEventTypesWithRawResponse
    from openai.resources.webhooks.event_types import AsyncEventTypesWithStreamingResponse
    from openai.resources.webhooks.event_types import EventTypes
    from openai.resources.webhooks.event_types import EventTypesWithRawResponse
    from openai.resources.webhooks.event_types import EventTypesWithStreamingResponse
    from openai.types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint
    from openai.types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent
    from openai.types.webhooks.webhook_endpoint import WebhookEndpoint
    from openai.types.webhooks.webhook_endpoint_test_result import WebhookEndpointTestResult
    from openai.types.webhooks.webhook_endpoint_with_secret import WebhookEndpointWithSecret
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "HeadersLike": "openai._types",
            "SequenceNotStr": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncEventTypes": "openai.resources.webhooks.event_types",
            "AsyncEventTypesWithRawResponse": "openai.resources.webhooks.event_types",
            "AsyncEventTypesWithStreamingResponse": "openai.resources.webhooks.event_types",
            "EventTypes": "openai.resources.webhooks.event_types",
            "EventTypesWithRawResponse": "openai.resources.webhooks.event_types",
            "EventTypesWithStreamingResponse": "openai.resources.webhooks.event_types",
            "DeletedWebhookEndpoint": "openai.types.webhooks.deleted_webhook_endpoint",
            "UnwrapWebhookEvent": "openai.types.webhooks.unwrap_webhook_event",
            "WebhookEndpoint": "openai.types.webhooks.webhook_endpoint",
            "WebhookEndpointTestResult": "openai.types.webhooks.webhook_endpoint_test_result",
            "WebhookEndpointWithSecret": "openai.types.webhooks.webhook_endpoint_with_secret",
        },
    )

__all__ = [
    "Webhooks",
    "AsyncWebhooks",
    "WebhooksWithRawResponse",
    "AsyncWebhooksWithRawResponse",
    "WebhooksWithStreamingResponse",
    "AsyncWebhooksWithStreamingResponse",
]


class Webhooks(SyncAPIResource):
    """Check and read the events that the API sends to your server, and manage where it sends them."""

    @cached_property
    def event_types(self) -> EventTypes:
        from openai.resources.webhooks.event_types import EventTypes

        return EventTypes(self._client)

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return WebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return WebhooksWithStreamingResponse(self)

    @endpoint.post("/webhook_endpoints", "WebhookEndpointWithSecret")
    def create(
        self,
        *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]],
        name: str,
        url: str,
        **options: Unpack[Options],
    ) -> WebhookEndpointWithSecret:
        """Add an endpoint of yours. Keep the `signing_secret` of the answer: it is only shown here and by
        `rotate_secret`.

        `POST /webhook_endpoints`

        Args:
            event_types: The events to send.
            url: Where to send them.
        """
        ...

    @endpoint.get("/webhook_endpoints/{webhook_endpoint_id}", "WebhookEndpoint")
    def retrieve(self, webhook_endpoint_id: str, **options: Unpack[Options]) -> WebhookEndpoint:
        """Look up an endpoint. (`GET /webhook_endpoints/{webhook_endpoint_id}`)"""
        ...

    @endpoint.post("/webhook_endpoints/{webhook_endpoint_id}", "WebhookEndpoint")
    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]] | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        **options: Unpack[Options],
    ) -> WebhookEndpoint:
        """Change an endpoint; what is left out stays as it is. (`POST /webhook_endpoints/{webhook_endpoint_id}`)

        Args:
            event_types: The events to send, in place of those before.
            url: Where to send them.
        """
        ...

    @endpoint.get("/webhook_endpoints", "WebhookEndpoint", page="SyncCursorPage")
    def list(
        self,
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[WebhookEndpoint]:
        """List the endpoints of the project, page by page. (`GET /webhook_endpoints`)

        Args:
            after: The id of the endpoint after which the page begins.
            limit: Endpoints per page.
        """
        ...

    @endpoint.delete("/webhook_endpoints/{webhook_endpoint_id}", "DeletedWebhookEndpoint")
    def delete(self, webhook_endpoint_id: str, **options: Unpack[Options]) -> DeletedWebhookEndpoint:
        """Delete an endpoint. (`DELETE /webhook_endpoints/{webhook_endpoint_id}`)"""
        ...

    @endpoint.post("/webhook_endpoints/{webhook_endpoint_id}/rotate_secret", "WebhookEndpointWithSecret")
    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        **options: Unpack[Options],
    ) -> WebhookEndpointWithSecret:
        """Give an endpoint a new signing secret, which comes back. (`POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`)

        Args:
            keep_old_secret_active_for_24_hours: Whether the old secret stays good for 24 hours more.
        """
        ...

    @endpoint.post("/webhook_endpoints/{webhook_endpoint_id}/test", "WebhookEndpointTestResult")
    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"],
        **options: Unpack[Options],
    ) -> WebhookEndpointTestResult:
        """Have a made-up event sent to an endpoint. (`POST /webhook_endpoints/{webhook_endpoint_id}/test`)

        Args:
            event_type: The type of the event to send.
        """
        ...

    @endpoint.helper("webhooks:unwrap")
    def unwrap(
        self,
        payload: Union[str, bytes],
        headers: HeadersLike,
        *,
        secret: Union[str, SequenceNotStr[str], None] = None,
    ) -> UnwrapWebhookEvent:
        """Check the signature of a request and read the event in it. `payload` is the body as it came, not parsed.
        `secret` is the client's `webhook_secret` if left out; a list of several means that any will do. A missing
        header, a wrong signature or a time more than 300 seconds off raises `InvalidWebhookSignatureError`, a missing
        or unusable secret `ValueError`.
        """
        ...

    @endpoint.helper("webhooks:verify_signature")
    def verify_signature(
        self,
        payload: Union[str, bytes],
        headers: HeadersLike,
        *,
        secret: Union[str, SequenceNotStr[str], None] = None,
        tolerance: int = 300,
    ) -> None:
        """Check that a request came from the API. `payload` is the body as it came, not parsed. `secret` is the
        client's `webhook_secret` if left out; a list of several means that any will do. A missing header, a wrong
        signature or a time more than `tolerance` seconds off raises `InvalidWebhookSignatureError`, a missing or
        unusable secret `ValueError`.
        """
        ...


class AsyncWebhooks(AsyncAPIResource):
    """Check and read the events that the API sends to your server, and manage where it sends them."""

    @cached_property
    def event_types(self) -> AsyncEventTypes:
        from openai.resources.webhooks.event_types import AsyncEventTypes

        return AsyncEventTypes(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncWebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncWebhooksWithStreamingResponse(self)

    @endpoint.post("/webhook_endpoints", "WebhookEndpointWithSecret")
    async def create(
        self,
        *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]],
        name: str,
        url: str,
        **options: Unpack[Options],
    ) -> WebhookEndpointWithSecret:
        """Add an endpoint of yours. Keep the `signing_secret` of the answer: it is only shown here and by
        `rotate_secret`.

        `POST /webhook_endpoints`

        Args:
            event_types: The events to send.
            url: Where to send them.
        """
        ...

    @endpoint.get("/webhook_endpoints/{webhook_endpoint_id}", "WebhookEndpoint")
    async def retrieve(self, webhook_endpoint_id: str, **options: Unpack[Options]) -> WebhookEndpoint:
        """Look up an endpoint. (`GET /webhook_endpoints/{webhook_endpoint_id}`)"""
        ...

    @endpoint.post("/webhook_endpoints/{webhook_endpoint_id}", "WebhookEndpoint")
    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]] | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        **options: Unpack[Options],
    ) -> WebhookEndpoint:
        """Change an endpoint; what is left out stays as it is. (`POST /webhook_endpoints/{webhook_endpoint_id}`)

        Args:
            event_types: The events to send, in place of those before.
            url: Where to send them.
        """
        ...

    @endpoint.get("/webhook_endpoints", "WebhookEndpoint", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]]:
        """List the endpoints of the project, page by page. (`GET /webhook_endpoints`)

        Args:
            after: The id of the endpoint after which the page begins.
            limit: Endpoints per page.
        """
        ...

    @endpoint.delete("/webhook_endpoints/{webhook_endpoint_id}", "DeletedWebhookEndpoint")
    async def delete(self, webhook_endpoint_id: str, **options: Unpack[Options]) -> DeletedWebhookEndpoint:
        """Delete an endpoint. (`DELETE /webhook_endpoints/{webhook_endpoint_id}`)"""
        ...

    @endpoint.post("/webhook_endpoints/{webhook_endpoint_id}/rotate_secret", "WebhookEndpointWithSecret")
    async def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        **options: Unpack[Options],
    ) -> WebhookEndpointWithSecret:
        """Give an endpoint a new signing secret, which comes back. (`POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`)

        Args:
            keep_old_secret_active_for_24_hours: Whether the old secret stays good for 24 hours more.
        """
        ...

    @endpoint.post("/webhook_endpoints/{webhook_endpoint_id}/test", "WebhookEndpointTestResult")
    async def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"],
        **options: Unpack[Options],
    ) -> WebhookEndpointTestResult:
        """Have a made-up event sent to an endpoint. (`POST /webhook_endpoints/{webhook_endpoint_id}/test`)

        Args:
            event_type: The type of the event to send.
        """
        ...

    @endpoint.helper("webhooks:unwrap")
    def unwrap(
        self,
        payload: Union[str, bytes],
        headers: HeadersLike,
        *,
        secret: Union[str, SequenceNotStr[str], None] = None,
    ) -> UnwrapWebhookEvent:
        """Check the signature of a request and read the event in it. `payload` is the body as it came, not parsed.
        `secret` is the client's `webhook_secret` if left out; a list of several means that any will do. A missing
        header, a wrong signature or a time more than 300 seconds off raises `InvalidWebhookSignatureError`, a missing
        or unusable secret `ValueError`.
        """
        ...

    @endpoint.helper("webhooks:verify_signature")
    def verify_signature(
        self,
        payload: Union[str, bytes],
        headers: HeadersLike,
        *,
        secret: Union[str, SequenceNotStr[str], None] = None,
        tolerance: int = 300,
    ) -> None:
        """Check that a request came from the API. `payload` is the body as it came, not parsed. `secret` is the
        client's `webhook_secret` if left out; a list of several means that any will do. A missing header, a wrong
        signature or a time more than `tolerance` seconds off raises `InvalidWebhookSignatureError`, a missing or
        unusable secret `ValueError`.
        """
        ...


class WebhooksWithRawResponse(RawView):
    """The calls of `Webhooks`, answered with the HTTP response around it."""

    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = self._resource = webhooks

    create = raw(Webhooks.create)
    retrieve = raw(Webhooks.retrieve)
    update = raw(Webhooks.update)
    list = raw(Webhooks.list)
    delete = raw(Webhooks.delete)
    rotate_secret = raw(Webhooks.rotate_secret)
    test = raw(Webhooks.test)

    @cached_property
    def event_types(self) -> EventTypesWithRawResponse:
        from openai.resources.webhooks.event_types import EventTypesWithRawResponse

        return EventTypesWithRawResponse(self._webhooks.event_types)


class AsyncWebhooksWithRawResponse(RawView):
    """The calls of `AsyncWebhooks`, answered with the HTTP response around it."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self._webhooks = self._resource = webhooks

    create = raw(AsyncWebhooks.create)
    retrieve = raw(AsyncWebhooks.retrieve)
    update = raw(AsyncWebhooks.update)
    list = raw(AsyncWebhooks.list)
    delete = raw(AsyncWebhooks.delete)
    rotate_secret = raw(AsyncWebhooks.rotate_secret)
    test = raw(AsyncWebhooks.test)

    @cached_property
    def event_types(self) -> AsyncEventTypesWithRawResponse:
        from openai.resources.webhooks.event_types import AsyncEventTypesWithRawResponse

        return AsyncEventTypesWithRawResponse(self._webhooks.event_types)


class WebhooksWithStreamingResponse(StreamingView):
    """The calls of `Webhooks`, answered while the body is still to be read."""

    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = self._resource = webhooks

    create = streaming(Webhooks.create)
    retrieve = streaming(Webhooks.retrieve)
    update = streaming(Webhooks.update)
    list = streaming(Webhooks.list)
    delete = streaming(Webhooks.delete)
    rotate_secret = streaming(Webhooks.rotate_secret)
    test = streaming(Webhooks.test)

    @cached_property
    def event_types(self) -> EventTypesWithStreamingResponse:
        from openai.resources.webhooks.event_types import EventTypesWithStreamingResponse

        return EventTypesWithStreamingResponse(self._webhooks.event_types)


class AsyncWebhooksWithStreamingResponse(StreamingView):
    """The calls of `AsyncWebhooks`, answered while the body is still to be read."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self._webhooks = self._resource = webhooks

    create = streaming(AsyncWebhooks.create)
    retrieve = streaming(AsyncWebhooks.retrieve)
    update = streaming(AsyncWebhooks.update)
    list = streaming(AsyncWebhooks.list)
    delete = streaming(AsyncWebhooks.delete)
    rotate_secret = streaming(AsyncWebhooks.rotate_secret)
    test = streaming(AsyncWebhooks.test)

    @cached_property
    def event_types(self) -> AsyncEventTypesWithStreamingResponse:
        from openai.resources.webhooks.event_types import AsyncEventTypesWithStreamingResponse

        return AsyncEventTypesWithStreamingResponse(self._webhooks.event_types)

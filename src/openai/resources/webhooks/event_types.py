# Made from api/webhooks.py by `make generate`. Do not edit.
"""Events that the API sends to your server."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai.types.webhooks.webhook_event_type_list import WebhookEventTypeList
else:
    __getattr__ = lazy.module(
        __name__,
        {"Options": "openai._core.options", "WebhookEventTypeList": "openai.types.webhooks.webhook_event_type_list"},
    )

__all__ = [
    "EventTypes",
    "AsyncEventTypes",
    "EventTypesWithRawResponse",
    "AsyncEventTypesWithRawResponse",
    "EventTypesWithStreamingResponse",
    "AsyncEventTypesWithStreamingResponse",
]


class EventTypes(SyncAPIResource):
    """The kinds of events that can be sent."""

    @cached_property
    def with_raw_response(self) -> EventTypesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return EventTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventTypesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return EventTypesWithStreamingResponse(self)

    @endpoint.get("/webhook_event_types", "WebhookEventTypeList")
    def list(self, **options: Unpack[Options]) -> WebhookEventTypeList:
        """List the types of events that an endpoint can ask for. (`GET /webhook_event_types`)"""
        ...


class AsyncEventTypes(AsyncAPIResource):
    """The kinds of events that can be sent."""

    @cached_property
    def with_raw_response(self) -> AsyncEventTypesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncEventTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventTypesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncEventTypesWithStreamingResponse(self)

    @endpoint.get("/webhook_event_types", "WebhookEventTypeList")
    async def list(self, **options: Unpack[Options]) -> WebhookEventTypeList:
        """List the types of events that an endpoint can ask for. (`GET /webhook_event_types`)"""
        ...


class EventTypesWithRawResponse(RawView):
    """The calls of `EventTypes`, answered with the HTTP response around it."""

    def __init__(self, event_types: EventTypes) -> None:
        self._event_types = self._resource = event_types

    list = raw(EventTypes.list)


class AsyncEventTypesWithRawResponse(RawView):
    """The calls of `AsyncEventTypes`, answered with the HTTP response around it."""

    def __init__(self, event_types: AsyncEventTypes) -> None:
        self._event_types = self._resource = event_types

    list = raw(AsyncEventTypes.list)


class EventTypesWithStreamingResponse(StreamingView):
    """The calls of `EventTypes`, answered while the body is still to be read."""

    def __init__(self, event_types: EventTypes) -> None:
        self._event_types = self._resource = event_types

    list = streaming(EventTypes.list)


class AsyncEventTypesWithStreamingResponse(StreamingView):
    """The calls of `AsyncEventTypes`, answered while the body is still to be read."""

    def __init__(self, event_types: AsyncEventTypes) -> None:
        self._event_types = self._resource = event_types

    list = streaming(AsyncEventTypes.list)

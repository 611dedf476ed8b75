# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.webhooks.event_types import AsyncEventTypes as AsyncEventTypes
    from openai.resources.webhooks.event_types import AsyncEventTypesWithRawResponse as AsyncEventTypesWithRawResponse
    from openai.resources.webhooks.event_types import AsyncEventTypesWithStreamingResponse as AsyncEventTypesWithStreamingResponse
    from openai.resources.webhooks.event_types import EventTypes as EventTypes
    from openai.resources.webhooks.event_types import EventTypesWithRawResponse as EventTypesWithRawResponse
    from openai.resources.webhooks.event_types import EventTypesWithStreamingResponse as EventTypesWithStreamingResponse
    from openai.resources.webhooks.webhooks import AsyncWebhooks as AsyncWebhooks
    from openai.resources.webhooks.webhooks import AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse
    from openai.resources.webhooks.webhooks import AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse
    from openai.resources.webhooks.webhooks import Webhooks as Webhooks
    from openai.resources.webhooks.webhooks import WebhooksWithRawResponse as WebhooksWithRawResponse
    from openai.resources.webhooks.webhooks import WebhooksWithStreamingResponse as WebhooksWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncEventTypes": "openai.resources.webhooks.event_types",
            "AsyncEventTypesWithRawResponse": "openai.resources.webhooks.event_types",
            "AsyncEventTypesWithStreamingResponse": "openai.resources.webhooks.event_types",
            "EventTypes": "openai.resources.webhooks.event_types",
            "EventTypesWithRawResponse": "openai.resources.webhooks.event_types",
            "EventTypesWithStreamingResponse": "openai.resources.webhooks.event_types",
            "AsyncWebhooks": "openai.resources.webhooks.webhooks",
            "AsyncWebhooksWithRawResponse": "openai.resources.webhooks.webhooks",
            "AsyncWebhooksWithStreamingResponse": "openai.resources.webhooks.webhooks",
            "Webhooks": "openai.resources.webhooks.webhooks",
            "WebhooksWithRawResponse": "openai.resources.webhooks.webhooks",
            "WebhooksWithStreamingResponse": "openai.resources.webhooks.webhooks",
        },
    )

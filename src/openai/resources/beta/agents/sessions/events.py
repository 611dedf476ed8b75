# Made from api/agent_sessions.py by `make generate`. Do not edit.
"""Sessions of agents: what goes in, what comes out, step by step (beta)."""

from __future__ import annotations

from typing import Iterable, TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai.types.beta.agent_session_event import AgentSessionEvent
    from openai.types.beta.agent_session_input_param import AgentSessionInputParam
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "AsyncStream": "openai._streaming",
            "Stream": "openai._streaming",
            "AgentSessionEvent": "openai.types.beta.agent_session_event",
            "AgentSessionInputParam": "openai.types.beta.agent_session_input_param",
        },
    )

__all__ = [
    "Events",
    "AsyncEvents",
    "EventsWithRawResponse",
    "AsyncEventsWithRawResponse",
    "EventsWithStreamingResponse",
    "AsyncEventsWithStreamingResponse",
]


class Events(SyncAPIResource):
    """What is sent into a session, and what happens there."""

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return EventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return EventsWithStreamingResponse(self)

    @endpoint.post(
        "/agents/sessions/{session_id}/events",
        None,
        headers={"OpenAI-Beta": "agents=v1", "Accept": "*/*"},
        header={"idempotency_key": "Idempotency-Key"},
    )
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        idempotency_key: str | Omit = omit,
        **options: Unpack[Options],
    ) -> None:
        """Send messages, results of tools, answers to approval requests or a cancellation into a session.

        `POST /agents/sessions/{session_id}/events`

        Args:
            events: What to send, in this order.
            idempotency_key: A text of your own; a call repeated with the same one is carried out once.
        """
        ...

    @endpoint.helper("agents:stream_events")
    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[AgentSessionEvent]:
        """Follow what happens in a session.

        Args:
            include_obfuscation: Whether events carry random padding that hides their length.
        """
        ...


class AsyncEvents(AsyncAPIResource):
    """What is sent into a session, and what happens there."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncEventsWithStreamingResponse(self)

    @endpoint.post(
        "/agents/sessions/{session_id}/events",
        None,
        headers={"OpenAI-Beta": "agents=v1", "Accept": "*/*"},
        header={"idempotency_key": "Idempotency-Key"},
    )
    async def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        idempotency_key: str | Omit = omit,
        **options: Unpack[Options],
    ) -> None:
        """Send messages, results of tools, answers to approval requests or a cancellation into a session.

        `POST /agents/sessions/{session_id}/events`

        Args:
            events: What to send, in this order.
            idempotency_key: A text of your own; a call repeated with the same one is carried out once.
        """
        ...

    @endpoint.helper("agents:stream_events")
    async def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[AgentSessionEvent]:
        """Follow what happens in a session.

        Args:
            include_obfuscation: Whether events carry random padding that hides their length.
        """
        ...


class EventsWithRawResponse(RawView):
    """The calls of `Events`, answered with the HTTP response around it."""

    def __init__(self, events: Events) -> None:
        self._events = self._resource = events

    create = raw(Events.create)
    stream = raw(Events.stream)


class AsyncEventsWithRawResponse(RawView):
    """The calls of `AsyncEvents`, answered with the HTTP response around it."""

    def __init__(self, events: AsyncEvents) -> None:
        self._events = self._resource = events

    create = raw(AsyncEvents.create)
    stream = raw(AsyncEvents.stream)


class EventsWithStreamingResponse(StreamingView):
    """The calls of `Events`, answered while the body is still to be read."""

    def __init__(self, events: Events) -> None:
        self._events = self._resource = events

    create = streaming(Events.create)
    stream = streaming(Events.stream)


class AsyncEventsWithStreamingResponse(StreamingView):
    """The calls of `AsyncEvents`, answered while the body is still to be read."""

    def __init__(self, events: AsyncEvents) -> None:
        self._events = self._resource = events

    create = streaming(AsyncEvents.create)
    stream = streaming(AsyncEvents.stream)

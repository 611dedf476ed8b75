# Made from api/agent_sessions.py by `make generate`. Do not edit.
"""Sessions of agents: what goes in, what comes out, step by step (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.beta.agents.sessions.session_trace import SessionTrace
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "SessionTrace": "openai.types.beta.agents.sessions.session_trace",
        },
    )

__all__ = [
    "Traces",
    "AsyncTraces",
    "TracesWithRawResponse",
    "AsyncTracesWithRawResponse",
    "TracesWithStreamingResponse",
    "AsyncTracesWithStreamingResponse",
]


class Traces(SyncAPIResource):
    """Traces of a session, as OpenTelemetry has them."""

    @cached_property
    def with_raw_response(self) -> TracesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return TracesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TracesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return TracesWithStreamingResponse(self)

    @endpoint.get(
        "/agents/sessions/{session_id}/traces",
        "SessionTrace",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[SessionTrace]:
        """List the traces of a session. (`GET /agents/sessions/{session_id}/traces`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...


class AsyncTraces(AsyncAPIResource):
    """Traces of a session, as OpenTelemetry has them."""

    @cached_property
    def with_raw_response(self) -> AsyncTracesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncTracesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTracesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncTracesWithStreamingResponse(self)

    @endpoint.get(
        "/agents/sessions/{session_id}/traces",
        "SessionTrace",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]:
        """List the traces of a session. (`GET /agents/sessions/{session_id}/traces`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...


class TracesWithRawResponse(RawView):
    """The calls of `Traces`, answered with the HTTP response around it."""

    def __init__(self, traces: Traces) -> None:
        self._traces = self._resource = traces

    list = raw(Traces.list)


class AsyncTracesWithRawResponse(RawView):
    """The calls of `AsyncTraces`, answered with the HTTP response around it."""

    def __init__(self, traces: AsyncTraces) -> None:
        self._traces = self._resource = traces

    list = raw(AsyncTraces.list)


class TracesWithStreamingResponse(StreamingView):
    """The calls of `Traces`, answered while the body is still to be read."""

    def __init__(self, traces: Traces) -> None:
        self._traces = self._resource = traces

    list = streaming(Traces.list)


class AsyncTracesWithStreamingResponse(StreamingView):
    """The calls of `AsyncTraces`, answered while the body is still to be read."""

    def __init__(self, traces: AsyncTraces) -> None:
        self._traces = self._resource = traces

    list = streaming(AsyncTraces.list)

# Made from api/agent_sessions.py by `make generate`. Do not edit.
"""Sessions of agents: what goes in, what comes out, step by step (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
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
    from openai.resources.beta.agents.sessions.turns.items import AsyncItems
    from openai.resources.beta.agents.sessions.turns.items import AsyncItemsWithRawResponse
    from openai.resources.beta.agents.sessions.turns.items import AsyncItemsWithStreamingResponse
    from openai.resources.beta.agents.sessions.turns.items import Items
    from openai.resources.beta.agents.sessions.turns.items import ItemsWithRawResponse
    from openai.resources.beta.agents.sessions.turns.items import ItemsWithStreamingResponse
    from openai.types.beta.agents.sessions.turn import Turn
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncItems": "openai.resources.beta.agents.sessions.turns.items",
            "AsyncItemsWithRawResponse": "openai.resources.beta.agents.sessions.turns.items",
            "AsyncItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.turns.items",
            "Items": "openai.resources.beta.agents.sessions.turns.items",
            "ItemsWithRawResponse": "openai.resources.beta.agents.sessions.turns.items",
            "ItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.turns.items",
            "Turn": "openai.types.beta.agents.sessions.turn",
        },
    )

__all__ = [
    "Turns",
    "AsyncTurns",
    "TurnsWithRawResponse",
    "AsyncTurnsWithRawResponse",
    "TurnsWithStreamingResponse",
    "AsyncTurnsWithStreamingResponse",
]


class Turns(SyncAPIResource):
    """The turns of a session: the work of an agent from an input to its end."""

    @cached_property
    def items(self) -> Items:
        from openai.resources.beta.agents.sessions.turns.items import Items

        return Items(self._client)

    @cached_property
    def with_raw_response(self) -> TurnsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return TurnsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TurnsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return TurnsWithStreamingResponse(self)

    @overload
    def retrieve(self, turn_id: str, *, session_id: str, **options: Unpack[Options]) -> Turn: ...

    @overload
    def retrieve(self, session_id: str, turn_id: str, /, **options: Unpack[Options]) -> Turn: ...

    @endpoint.get("/agents/sessions/{session_id}/turns/{turn_id}", "Turn", headers={"OpenAI-Beta": "agents=v1"})
    def retrieve(self, *ids: str, turn_id: str = "", session_id: str = "", **options: Unpack[Options]) -> Turn:
        """Look up a turn and its status. (`GET /agents/sessions/{session_id}/turns/{turn_id}`)"""
        ...

    @endpoint.get(
        "/agents/sessions/{session_id}/turns",
        "Turn",
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
    ) -> SyncCursorPage[Turn]:
        """List the turns of a session. (`GET /agents/sessions/{session_id}/turns`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...


class AsyncTurns(AsyncAPIResource):
    """The turns of a session: the work of an agent from an input to its end."""

    @cached_property
    def items(self) -> AsyncItems:
        from openai.resources.beta.agents.sessions.turns.items import AsyncItems

        return AsyncItems(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTurnsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncTurnsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTurnsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncTurnsWithStreamingResponse(self)

    @overload
    async def retrieve(self, turn_id: str, *, session_id: str, **options: Unpack[Options]) -> Turn: ...

    @overload
    async def retrieve(self, session_id: str, turn_id: str, /, **options: Unpack[Options]) -> Turn: ...

    @endpoint.get("/agents/sessions/{session_id}/turns/{turn_id}", "Turn", headers={"OpenAI-Beta": "agents=v1"})
    async def retrieve(self, *ids: str, turn_id: str = "", session_id: str = "", **options: Unpack[Options]) -> Turn:
        """Look up a turn and its status. (`GET /agents/sessions/{session_id}/turns/{turn_id}`)"""
        ...

    @endpoint.get(
        "/agents/sessions/{session_id}/turns",
        "Turn",
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
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """List the turns of a session. (`GET /agents/sessions/{session_id}/turns`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...


class TurnsWithRawResponse(RawView):
    """The calls of `Turns`, answered with the HTTP response around it."""

    def __init__(self, turns: Turns) -> None:
        self._turns = self._resource = turns

    retrieve = raw(Turns.retrieve)
    list = raw(Turns.list)

    @cached_property
    def items(self) -> ItemsWithRawResponse:
        from openai.resources.beta.agents.sessions.turns.items import ItemsWithRawResponse

        return ItemsWithRawResponse(self._turns.items)


class AsyncTurnsWithRawResponse(RawView):
    """The calls of `AsyncTurns`, answered with the HTTP response around it."""

    def __init__(self, turns: AsyncTurns) -> None:
        self._turns = self._resource = turns

    retrieve = raw(AsyncTurns.retrieve)
    list = raw(AsyncTurns.list)

    @cached_property
    def items(self) -> AsyncItemsWithRawResponse:
        from openai.resources.beta.agents.sessions.turns.items import AsyncItemsWithRawResponse

        return AsyncItemsWithRawResponse(self._turns.items)


class TurnsWithStreamingResponse(StreamingView):
    """The calls of `Turns`, answered while the body is still to be read."""

    def __init__(self, turns: Turns) -> None:
        self._turns = self._resource = turns

    retrieve = streaming(Turns.retrieve)
    list = streaming(Turns.list)

    @cached_property
    def items(self) -> ItemsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.turns.items import ItemsWithStreamingResponse

        return ItemsWithStreamingResponse(self._turns.items)


class AsyncTurnsWithStreamingResponse(StreamingView):
    """The calls of `AsyncTurns`, answered while the body is still to be read."""

    def __init__(self, turns: AsyncTurns) -> None:
        self._turns = self._resource = turns

    retrieve = streaming(AsyncTurns.retrieve)
    list = streaming(AsyncTurns.list)

    @cached_property
    def items(self) -> AsyncItemsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.turns.items import AsyncItemsWithStreamingResponse

        return AsyncItemsWithStreamingResponse(self._turns.items)

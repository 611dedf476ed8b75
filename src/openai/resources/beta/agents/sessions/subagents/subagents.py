# Made from api/agent_subagents.py by `make generate`. Do not edit.
"""Subagents: agents that the agent of a session starts (beta)."""

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
    from openai.resources.beta.agents.sessions.subagents.items import AsyncItems
    from openai.resources.beta.agents.sessions.subagents.items import AsyncItemsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.items import AsyncItemsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.items import Items
    from openai.resources.beta.agents.sessions.subagents.items import ItemsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.items import ItemsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.turns.turns import AsyncTurns
    from openai.resources.beta.agents.sessions.subagents.turns.turns import AsyncTurnsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.turns.turns import AsyncTurnsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.turns.turns import Turns
    from openai.resources.beta.agents.sessions.subagents.turns.turns import TurnsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.turns.turns import TurnsWithStreamingResponse
    from openai.types.beta.subagent import Subagent
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncItems": "openai.resources.beta.agents.sessions.subagents.items",
            "AsyncItemsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.items",
            "AsyncItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.items",
            "Items": "openai.resources.beta.agents.sessions.subagents.items",
            "ItemsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.items",
            "ItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.items",
            "AsyncTurns": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "AsyncTurnsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "AsyncTurnsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "Turns": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "TurnsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "TurnsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "Subagent": "openai.types.beta.subagent",
        },
    )

__all__ = [
    "Subagents",
    "AsyncSubagents",
    "SubagentsWithRawResponse",
    "AsyncSubagentsWithRawResponse",
    "SubagentsWithStreamingResponse",
    "AsyncSubagentsWithStreamingResponse",
]


class Subagents(SyncAPIResource):
    """The agents that the agent of a session started."""

    @cached_property
    def items(self) -> Items:
        from openai.resources.beta.agents.sessions.subagents.items import Items

        return Items(self._client)

    @cached_property
    def turns(self) -> Turns:
        from openai.resources.beta.agents.sessions.subagents.turns.turns import Turns

        return Turns(self._client)

    @cached_property
    def with_raw_response(self) -> SubagentsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return SubagentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SubagentsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return SubagentsWithStreamingResponse(self)

    @overload
    def retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[Options]) -> Subagent: ...

    @overload
    def retrieve(self, session_id: str, subagent_id: str, /, **options: Unpack[Options]) -> Subagent: ...

    @endpoint.get(
        "/agents/sessions/{session_id}/subagents/{subagent_id}",
        "Subagent",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def retrieve(self, *ids: str, subagent_id: str = "", session_id: str = "", **options: Unpack[Options]) -> Subagent:
        """Look up a subagent. (`GET /agents/sessions/{session_id}/subagents/{subagent_id}`)"""
        ...

    @endpoint.get(
        "/agents/sessions/{session_id}/subagents",
        "Subagent",
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
    ) -> SyncCursorPage[Subagent]:
        """List the subagents of a session. (`GET /agents/sessions/{session_id}/subagents`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...


class AsyncSubagents(AsyncAPIResource):
    """The agents that the agent of a session started."""

    @cached_property
    def items(self) -> AsyncItems:
        from openai.resources.beta.agents.sessions.subagents.items import AsyncItems

        return AsyncItems(self._client)

    @cached_property
    def turns(self) -> AsyncTurns:
        from openai.resources.beta.agents.sessions.subagents.turns.turns import AsyncTurns

        return AsyncTurns(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSubagentsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncSubagentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSubagentsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncSubagentsWithStreamingResponse(self)

    @overload
    async def retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[Options]) -> Subagent: ...

    @overload
    async def retrieve(self, session_id: str, subagent_id: str, /, **options: Unpack[Options]) -> Subagent: ...

    @endpoint.get(
        "/agents/sessions/{session_id}/subagents/{subagent_id}",
        "Subagent",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def retrieve(
        self,
        *ids: str,
        subagent_id: str = "",
        session_id: str = "",
        **options: Unpack[Options],
    ) -> Subagent:
        """Look up a subagent. (`GET /agents/sessions/{session_id}/subagents/{subagent_id}`)"""
        ...

    @endpoint.get(
        "/agents/sessions/{session_id}/subagents",
        "Subagent",
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
    ) -> AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]:
        """List the subagents of a session. (`GET /agents/sessions/{session_id}/subagents`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...


class SubagentsWithRawResponse(RawView):
    """The calls of `Subagents`, answered with the HTTP response around it."""

    def __init__(self, subagents: Subagents) -> None:
        self._subagents = self._resource = subagents

    retrieve = raw(Subagents.retrieve)
    list = raw(Subagents.list)

    @cached_property
    def items(self) -> ItemsWithRawResponse:
        from openai.resources.beta.agents.sessions.subagents.items import ItemsWithRawResponse

        return ItemsWithRawResponse(self._subagents.items)

    @cached_property
    def turns(self) -> TurnsWithRawResponse:
        from openai.resources.beta.agents.sessions.subagents.turns.turns import TurnsWithRawResponse

        return TurnsWithRawResponse(self._subagents.turns)


class AsyncSubagentsWithRawResponse(RawView):
    """The calls of `AsyncSubagents`, answered with the HTTP response around it."""

    def __init__(self, subagents: AsyncSubagents) -> None:
        self._subagents = self._resource = subagents

    retrieve = raw(AsyncSubagents.retrieve)
    list = raw(AsyncSubagents.list)

    @cached_property
    def items(self) -> AsyncItemsWithRawResponse:
        from openai.resources.beta.agents.sessions.subagents.items import AsyncItemsWithRawResponse

        return AsyncItemsWithRawResponse(self._subagents.items)

    @cached_property
    def turns(self) -> AsyncTurnsWithRawResponse:
        from openai.resources.beta.agents.sessions.subagents.turns.turns import AsyncTurnsWithRawResponse

        return AsyncTurnsWithRawResponse(self._subagents.turns)


class SubagentsWithStreamingResponse(StreamingView):
    """The calls of `Subagents`, answered while the body is still to be read."""

    def __init__(self, subagents: Subagents) -> None:
        self._subagents = self._resource = subagents

    retrieve = streaming(Subagents.retrieve)
    list = streaming(Subagents.list)

    @cached_property
    def items(self) -> ItemsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.subagents.items import ItemsWithStreamingResponse

        return ItemsWithStreamingResponse(self._subagents.items)

    @cached_property
    def turns(self) -> TurnsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.subagents.turns.turns import TurnsWithStreamingResponse

        return TurnsWithStreamingResponse(self._subagents.turns)


class AsyncSubagentsWithStreamingResponse(StreamingView):
    """The calls of `AsyncSubagents`, answered while the body is still to be read."""

    def __init__(self, subagents: AsyncSubagents) -> None:
        self._subagents = self._resource = subagents

    retrieve = streaming(AsyncSubagents.retrieve)
    list = streaming(AsyncSubagents.list)

    @cached_property
    def items(self) -> AsyncItemsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.subagents.items import AsyncItemsWithStreamingResponse

        return AsyncItemsWithStreamingResponse(self._subagents.items)

    @cached_property
    def turns(self) -> AsyncTurnsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.subagents.turns.turns import AsyncTurnsWithStreamingResponse

        return AsyncTurnsWithStreamingResponse(self._subagents.turns)

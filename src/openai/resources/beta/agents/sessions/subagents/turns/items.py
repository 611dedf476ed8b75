# Made from api/agent_subagent_turns.py by `make generate`. Do not edit.
"""The items of a turn of a subagent (beta)."""

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
    from openai.types.beta.agent_session_item import AgentSessionItem
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AgentSessionItem": "openai.types.beta.agent_session_item",
        },
    )

__all__ = [
    "Items",
    "AsyncItems",
    "ItemsWithRawResponse",
    "AsyncItemsWithRawResponse",
    "ItemsWithStreamingResponse",
    "AsyncItemsWithStreamingResponse",
]


class Items(SyncAPIResource):
    """The items of a turn of a subagent."""

    @cached_property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ItemsWithStreamingResponse(self)

    @overload
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[AgentSessionItem]: ...

    @overload
    def list(
        self,
        session_id: str,
        subagent_id: str,
        turn_id: str,
        /,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[AgentSessionItem]: ...

    @endpoint.get(
        "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
        "AgentSessionItem",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        *ids: str,
        turn_id: str = "",
        session_id: str = "",
        subagent_id: str = "",
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[AgentSessionItem]:
        """List the items of a turn of a subagent. (`GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...


class AsyncItems(AsyncAPIResource):
    """The items of a turn of a subagent."""

    @cached_property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncItemsWithStreamingResponse(self)

    @overload
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]: ...

    @overload
    def list(
        self,
        session_id: str,
        subagent_id: str,
        turn_id: str,
        /,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]: ...

    @endpoint.get(
        "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
        "AgentSessionItem",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        *ids: str,
        turn_id: str = "",
        session_id: str = "",
        subagent_id: str = "",
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """List the items of a turn of a subagent. (`GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...


class ItemsWithRawResponse(RawView):
    """The calls of `Items`, answered with the HTTP response around it."""

    def __init__(self, items: Items) -> None:
        self._items = self._resource = items

    list = raw(Items.list)


class AsyncItemsWithRawResponse(RawView):
    """The calls of `AsyncItems`, answered with the HTTP response around it."""

    def __init__(self, items: AsyncItems) -> None:
        self._items = self._resource = items

    list = raw(AsyncItems.list)


class ItemsWithStreamingResponse(StreamingView):
    """The calls of `Items`, answered while the body is still to be read."""

    def __init__(self, items: Items) -> None:
        self._items = self._resource = items

    list = streaming(Items.list)


class AsyncItemsWithStreamingResponse(StreamingView):
    """The calls of `AsyncItems`, answered while the body is still to be read."""

    def __init__(self, items: AsyncItems) -> None:
        self._items = self._resource = items

    list = streaming(AsyncItems.list)

# Made from api/beta_responses.py by `make generate`. Do not edit.
"""Responses as they are in beta, with several agents."""

from __future__ import annotations

from typing import List, TYPE_CHECKING
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
    from openai.types.beta.beta_response_includable import BetaResponseIncludable
    from openai.types.beta.beta_response_item import BetaResponseItem
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "BetaResponseIncludable": "openai.types.beta.beta_response_includable",
            "BetaResponseItem": "openai.types.beta.beta_response_item",
        },
    )

__all__ = [
    "InputItems",
    "AsyncInputItems",
    "InputItemsWithRawResponse",
    "AsyncInputItemsWithRawResponse",
    "InputItemsWithStreamingResponse",
    "AsyncInputItemsWithStreamingResponse",
]


class InputItems(SyncAPIResource):
    """The items that a response was given as input."""

    @cached_property
    def with_raw_response(self) -> InputItemsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return InputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return InputItemsWithStreamingResponse(self)

    @endpoint.get(
        "/responses/{response_id}/input_items?beta=true",
        "BetaResponseItem",
        page="SyncCursorPage",
        header={"betas": "openai-beta"},
    )
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: List[BetaResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[BetaResponseItem]:
        """List the items that a response was given as input, newest first.

        `GET /responses/{response_id}/input_items?beta=true`

        Args:
            after: The id of the item after which the page begins.
            include: Parts of the items that are left out unless named here.
            limit: Items per page, from 1 to 100. The API's default is 20.
            order: The API's default is `desc`, newest first.
            betas: Features in beta to switch on; sent as the header `openai-beta`.
        """
        ...


class AsyncInputItems(AsyncAPIResource):
    """The items that a response was given as input."""

    @cached_property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncInputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncInputItemsWithStreamingResponse(self)

    @endpoint.get(
        "/responses/{response_id}/input_items?beta=true",
        "BetaResponseItem",
        page="AsyncCursorPage",
        header={"betas": "openai-beta"},
    )
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: List[BetaResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[BetaResponseItem, AsyncCursorPage[BetaResponseItem]]:
        """List the items that a response was given as input, newest first.

        `GET /responses/{response_id}/input_items?beta=true`

        Args:
            after: The id of the item after which the page begins.
            include: Parts of the items that are left out unless named here.
            limit: Items per page, from 1 to 100. The API's default is 20.
            order: The API's default is `desc`, newest first.
            betas: Features in beta to switch on; sent as the header `openai-beta`.
        """
        ...


class InputItemsWithRawResponse(RawView):
    """The calls of `InputItems`, answered with the HTTP response around it."""

    def __init__(self, input_items: InputItems) -> None:
        self._input_items = self._resource = input_items

    list = raw(InputItems.list)


class AsyncInputItemsWithRawResponse(RawView):
    """The calls of `AsyncInputItems`, answered with the HTTP response around it."""

    def __init__(self, input_items: AsyncInputItems) -> None:
        self._input_items = self._resource = input_items

    list = raw(AsyncInputItems.list)


class InputItemsWithStreamingResponse(StreamingView):
    """The calls of `InputItems`, answered while the body is still to be read."""

    def __init__(self, input_items: InputItems) -> None:
        self._input_items = self._resource = input_items

    list = streaming(InputItems.list)


class AsyncInputItemsWithStreamingResponse(StreamingView):
    """The calls of `AsyncInputItems`, answered while the body is still to be read."""

    def __init__(self, input_items: AsyncInputItems) -> None:
        self._input_items = self._resource = input_items

    list = streaming(AsyncInputItems.list)

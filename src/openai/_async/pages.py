"""Lists that the API gives in pages.

A page is a model with its `data`, an iterable over the items of this and all following pages, and an iterator over them
(decisions D-25 to D-30). Where the next page is, is worked out in `_core/pages.py`. Rules: R-PAGE-*.
"""

# No `from __future__ import annotations`: pydantic would have to look the names up again.
from typing import TYPE_CHECKING, Any, AsyncIterator, Dict, Generic, List, Optional, TypeVar, cast

from pydantic import PrivateAttr
from typing_extensions import Self

from .._core import pages
from .._core.models import BaseModel
from .._core.options import FinalRequestOptions
from .._core.pages import PageInfo

if TYPE_CHECKING:
    from .client import AsyncAPIClient

T = TypeVar("T")


class BaseAsyncPage(BaseModel, Generic[T]):
    """What all pages can do. A page of your own says in `next_page_info` where the next one is, and gives its items in
    `_get_page_items`."""

    _options: Any = PrivateAttr(default=None)
    _model: Any = PrivateAttr(default=None)
    _client: Any = PrivateAttr(default=None)
    _items: Any = PrivateAttr(default=None)

    def next_page_info(self) -> Optional[PageInfo]:
        """What the request for the next page has that the last one had not; None if there is no next page."""
        raise NotImplementedError

    def _get_page_items(self) -> List[T]:
        return cast("List[T]", getattr(self, "data", None) or [])

    def has_next_page(self) -> bool:
        """Whether there is a next page, as far as the server told. No request is made."""
        return pages.goes_on(getattr(self, "has_more", None), self._get_page_items(), self.next_page_info())

    async def get_next_page(self) -> Self:
        """Fetch the next page. RuntimeError if there is none; ask `has_next_page()` first."""
        info = self.next_page_info()
        if info is None:
            raise RuntimeError("There is no next page; check with `.has_next_page()` before calling `.get_next_page()`")
        if self._client is None:
            raise RuntimeError("This page has no client to fetch the next one with")
        options = pages.next_options(self._options, info)
        return cast("Self", await self._client._get_page(self._model, self.__class__, options))

    def iter_pages(self) -> "AsyncIterator[Self]":
        """This page, then those that follow, each fetched when it is asked for."""
        return cast("AsyncIterator[Self]", AsyncPages(self))

    def __aiter__(self) -> AsyncIterator[T]:  # async only
        """The items of this page, then those of the pages that follow. Each `async for` starts at this page's first."""
        return AsyncItems(self)

    # sync: def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # pydantic's own gives fields (R-PAGE-5)
    # sync:     """The items of this page, then those of the following ones. Each `for` starts at the first."""
    # sync:     return Items(self)

    async def __anext__(self) -> T:
        """The next item, over the ends of pages; goes on where the last call left off."""
        if self._items is None:
            self._items = AsyncItems(self)
        return cast("T", await self._items.__anext__())

    def _set_private_attributes(self, client: "AsyncAPIClient", model: Any, options: FinalRequestOptions) -> None:
        self._client = client
        self._model = model
        self._options = options

    def __eq__(self, other: Any) -> bool:
        # Where it came from, and how far it was read, makes no page another one.
        if not isinstance(other, BaseAsyncPage) or type(self) is not type(cast("Any", other)):
            return NotImplemented
        mine, others = self.__dict__, cast("Any", other).__dict__
        return bool(mine == others and self.__pydantic_extra__ == cast("Any", other).__pydantic_extra__)

    def __getstate__(self) -> Dict[Any, Any]:
        state = super().__getstate__()
        private = state.get("__pydantic_private__")
        if private and private["_client"] is not None and not private["_client"]._portable:
            state = {**state, "__pydantic_private__": {**private, "_client": None}}
        return state

    def __deepcopy__(self, memo: Optional[Dict[int, Any]] = None) -> Self:
        return super().__deepcopy__({id(self._client): self._client, **(memo or {})})


class AsyncPages:
    """An iterator over pages. A class and not a generator, so that it may be left at any time."""

    def __init__(self, first: BaseAsyncPage[Any]) -> None:
        self._next: Optional[BaseAsyncPage[Any]] = first
        self._last: Optional[BaseAsyncPage[Any]] = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> BaseAsyncPage[Any]:
        page = self._next
        if page is None:
            assert self._last is not None
            if not self._last.has_next_page():
                raise StopAsyncIteration
            page = await self._last.get_next_page()
        self._next, self._last = None, page
        return page


class AsyncItems:
    """An iterator over the items of a page and of those that follow."""

    def __init__(self, first: BaseAsyncPage[Any]) -> None:
        self._pages = AsyncPages(first)
        self._page: List[Any] = []
        self._at = 0

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        while self._at >= len(self._page):
            page = await self._pages.__anext__()
            self._page, self._at = page._get_page_items(), 0
        self._at += 1
        return self._page[self._at - 1]


class AsyncPage(BaseAsyncPage[T], Generic[T]):
    """A list that comes whole: there is never a next page."""

    data: List[T]
    object: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """None: all items are here."""
        return None


class AsyncCursorPage(AsyncPage[T], Generic[T]):
    """A list that goes on after the last item of a page."""

    has_more: Optional[bool] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """The request goes on after the last item, if that has an id."""
        return pages.after_item(self._get_page_items())


class AsyncConversationCursorPage(AsyncCursorPage[T], Generic[T]):
    """A list that goes on after the item named by `last_id`."""

    last_id: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """The request goes on after `last_id`."""
        return pages.after_last(self.last_id)


class AsyncNextCursorPage(AsyncPage[T], Generic[T]):
    """A list that goes on after the cursor `next`."""

    has_more: Optional[bool] = None
    next: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """The request goes on after `next`."""
        return pages.after_last(self.next)


for _page in (AsyncPage, AsyncCursorPage, AsyncConversationCursorPage, AsyncNextCursorPage):
    _page.__module__ = "openai.pagination"
del _page

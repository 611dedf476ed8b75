# Made from src/openai/_async/pages.py by `make sync`. Do not edit.
"""Lists that the API gives in pages.

A page is a model with its `data`, an iterable over the items of this and all following pages, and an iterator over them
(decisions D-25 to D-30). Where the next page is, is worked out in `_core/pages.py`. Rules: R-PAGE-*.
"""

# No `from __future__ import annotations`: pydantic would have to look the names up again.
from typing import TYPE_CHECKING, Any, Dict, Generic, Iterator, List, Optional, TypeVar, cast

from pydantic import PrivateAttr
from typing_extensions import Self

from .._core import pages
from .._core.models import BaseModel
from .._core.options import FinalRequestOptions
from .._core.pages import PageInfo

if TYPE_CHECKING:
    from .client import SyncAPIClient

T = TypeVar("T")


class BaseSyncPage(BaseModel, Generic[T]):
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

    def get_next_page(self) -> Self:
        """Fetch the next page. RuntimeError if there is none; ask `has_next_page()` first."""
        info = self.next_page_info()
        if info is None:
            raise RuntimeError("There is no next page; check with `.has_next_page()` before calling `.get_next_page()`")
        if self._client is None:
            raise RuntimeError("This page has no client to fetch the next one with")
        options = pages.next_options(self._options, info)
        return cast("Self", self._client._get_page(self._model, self.__class__, options))

    def iter_pages(self) -> "Iterator[Self]":
        """This page, then those that follow, each fetched when it is asked for."""
        return cast("Iterator[Self]", Pages(self))

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # pydantic's own gives fields (R-PAGE-5)
        """The items of this page, then those of the following ones. Each `for` starts at the first."""
        return Items(self)

    def __next__(self) -> T:
        """The next item, over the ends of pages; goes on where the last call left off."""
        if self._items is None:
            self._items = Items(self)
        return cast("T", self._items.__next__())

    def _set_private_attributes(self, client: "SyncAPIClient", model: Any, options: FinalRequestOptions) -> None:
        self._client = client
        self._model = model
        self._options = options

    def __eq__(self, other: Any) -> bool:
        # Where it came from, and how far it was read, makes no page another one.
        if not isinstance(other, BaseSyncPage) or type(self) is not type(cast("Any", other)):
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


class Pages:
    """An iterator over pages. A class and not a generator, so that it may be left at any time."""

    def __init__(self, first: BaseSyncPage[Any]) -> None:
        self._next: Optional[BaseSyncPage[Any]] = first
        self._last: Optional[BaseSyncPage[Any]] = None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> BaseSyncPage[Any]:
        page = self._next
        if page is None:
            assert self._last is not None
            if not self._last.has_next_page():
                raise StopIteration
            page = self._last.get_next_page()
        self._next, self._last = None, page
        return page


class Items:
    """An iterator over the items of a page and of those that follow."""

    def __init__(self, first: BaseSyncPage[Any]) -> None:
        self._pages = Pages(first)
        self._page: List[Any] = []
        self._at = 0

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        while self._at >= len(self._page):
            page = self._pages.__next__()
            self._page, self._at = page._get_page_items(), 0
        self._at += 1
        return self._page[self._at - 1]


class SyncPage(BaseSyncPage[T], Generic[T]):
    """A list that comes whole: there is never a next page."""

    data: List[T]
    object: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """None: all items are here."""
        return None


class SyncCursorPage(SyncPage[T], Generic[T]):
    """A list that goes on after the last item of a page."""

    has_more: Optional[bool] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """The request goes on after the last item, if that has an id."""
        return pages.after_item(self._get_page_items())


class SyncConversationCursorPage(SyncCursorPage[T], Generic[T]):
    """A list that goes on after the item named by `last_id`."""

    last_id: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """The request goes on after `last_id`."""
        return pages.after_last(self.last_id)


class SyncNextCursorPage(SyncPage[T], Generic[T]):
    """A list that goes on after the cursor `next`."""

    has_more: Optional[bool] = None
    next: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """The request goes on after `next`."""
        return pages.after_last(self.next)


for _page in (SyncPage, SyncCursorPage, SyncConversationCursorPage, SyncNextCursorPage):
    _page.__module__ = "openai.pagination"
del _page

# Made from src/openai/_async/pages.py by `make sync`. Do not edit.
"""Lists that the API gives in pages: the pages, and the object an async list method returns before it is awaited.

A page is a model with its `data`, an iterable over the items of this and all following pages, and an iterator over them
(decisions D-25 to D-30). Where the next page is, is worked out in `_core/pages.py`. Rules: R-PAGE-*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Iterator, List, Optional, TypeVar, cast

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

    _options: FinalRequestOptions = PrivateAttr()
    _model: Any = PrivateAttr()
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
            raise RuntimeError(
                "There is no next page; check with `.has_next_page()` before you call `.get_next_page()`"
            )
        if self._client is None:
            raise RuntimeError("This page did not come from a client, so it can't fetch the next one")
        options = pages.next_options(self._options, info)
        return cast("Self", self._client._get_page(self._model, self.__class__, options))

    def iter_pages(self) -> Iterator[Self]:
        """This page, then those that follow, each fetched when it is asked for."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def _walk(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page._get_page_items()

    def __iter__(self) -> Iterator[T]:
        """The items of this page, then those of the pages that follow. Each `for` starts at this page's first."""
        return self._walk()

    def __next__(self) -> T:
        """The next item, over the ends of pages; goes on where the last call left off."""
        if self._items is None:
            self._items = self._walk()
        return cast("T", self._items.__next__())

    def _set_private_attributes(self, client: SyncAPIClient, model: Any, options: FinalRequestOptions) -> None:
        self._client = client
        self._model = model
        self._options = options

    def __getstate__(self) -> Any:
        state = super().__getstate__()
        private = state.get("__pydantic_private__")
        if private:
            state = {**state, "__pydantic_private__": {**private, "_items": None}}  # an iterator can't be pickled
        return state


class SyncPage(BaseSyncPage[T], Generic[T]):
    """A list that comes whole: there is never a next page."""

    data: List[T] = []  # noqa: RUF012 # pydantic copies it
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

"""Where the next page of a list is, decided from the page at hand.

Pure arithmetic over what the server sent; the page classes that fetch are in `openai._async.pages`. Rules: R-PAGE-2 to
R-PAGE-6.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .constants import RAW_RESPONSE_HEADER
from .guards import is_dict
from .query import qs
from .sentinels import NotGiven

if TYPE_CHECKING:
    import httpx

    from .._async.client import AsyncAPIClient
    from .._async.pages import BaseAsyncPage
    from .options import FinalRequestOptions

__all__ = ["AsyncPaginator", "Finish", "PageInfo", "after_item", "after_last", "goes_on", "next_options"]

T = TypeVar("T")
PageT = TypeVar("PageT", bound="BaseAsyncPage[Any]")


class PageInfo:
    """What the next page's request has that the last one had not: query parameters, a whole URL, or body fields."""

    __slots__ = ("json", "params", "url")

    def __init__(
        self,
        *,
        url: httpx.URL | None = None,
        params: dict[str, object] | None = None,
        json: dict[str, object] | None = None,
    ) -> None:
        self.url = url
        self.params = params
        self.json = json

    def __repr__(self) -> str:
        given = ((name, getattr(self, name)) for name in ("url", "params", "json"))
        return f"PageInfo({', '.join(f'{name}={value!r}' for name, value in given if value is not None)})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PageInfo):
            return NotImplemented
        return (self.url, self.params, self.json) == (other.url, other.params, other.json)

    __hash__ = None  # type: ignore[assignment]  # it has mutable parts


class Finish:
    """Tells a page where it came from; the last step of making one."""

    def __init__(self, client: Any, model: Any, options: FinalRequestOptions) -> None:
        self._client = client
        self._model = model
        self._options = options

    def __call__(self, page: Any) -> Any:
        # Anything else is an answer that was no page (R-PARSE-2).
        if hasattr(page, "_set_private_attributes"):
            page._set_private_attributes(client=self._client, model=self._model, options=self._options)
        return page


class AsyncPaginator(Generic[T, PageT]):
    """What an async list method returns: `await` it for the first page, or iterate it for the items of all pages."""

    def __init__(self, client: AsyncAPIClient, options: FinalRequestOptions, page_cls: type[PageT], model: Any) -> None:
        self._client = client
        self._options = options
        self._page_cls = page_cls
        self._model = model

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._client._get_page(self._model, self._page_cls, self._options).__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(self)


class _Items:
    """Asks for the first page when the first item is asked for."""

    def __init__(self, waiting: AsyncPaginator[Any, Any]) -> None:
        self._waiting = waiting
        self._items: Any = None

    def __aiter__(self) -> _Items:
        return self

    async def __anext__(self) -> Any:
        if self._items is None:
            self._items = (await self._waiting).__aiter__()
        return await self._items.__anext__()


def goes_on(has_more: object, items: list[Any], info: PageInfo | None) -> bool:
    """Whether there is a next page. A server that doesn't say so is asked, as long as the page holds something."""
    return has_more is not False and bool(items) and info is not None


def after_item(items: list[Any]) -> PageInfo | None:
    """Go on after the last item, which is named by its id."""
    last = items[-1] if items else None
    found = last.get("id") if is_dict(last) else getattr(last, "id", None)
    return PageInfo(params={"after": found}) if isinstance(found, str) and found else None


def after_last(cursor: object) -> PageInfo | None:
    """Go on after the place that the page itself names."""
    return PageInfo(params={"after": cursor}) if cursor else None


def next_options(options: FinalRequestOptions, info: PageInfo) -> FinalRequestOptions:
    """The options of the request for the next page: those of the last one, changed as `info` says (R-PAGE-6).

    The mark that asked for a raw response is not taken along (R-RAW-7).
    """
    following = options.copy()
    if following.headers and not isinstance(following.headers, NotGiven):
        mark = RAW_RESPONSE_HEADER.lower()
        following.headers = {name: value for name, value in following.headers.items() if name.lower() != mark}
    if info.params is not None:
        following.params = {**following.params, **info.params}
        # A cursor in the path's own query would be one too many.
        path, mark, query = following.url.partition("?")
        if mark:
            kept = {name: value for name, value in qs.parse(query).items() if name not in info.params}
            following.url = path
            following.params = {**kept, **following.params}
    elif info.url is not None:
        following.url = str(info.url)
        following.params = {}
    elif info.json is not None:
        body = following.json_data
        if body is not None and not isinstance(body, dict):
            raise TypeError("Pages that go on with a field of the body need a mapping as the body")
        following.json_data = {**(body or {}), **info.json}
    return following

# Made from src/openai/_async/redirects.py by `make sync`. Do not edit.
"""Following redirects without taking credentials along to another origin.

httpx drops `Authorization` on such a way; keys in headers of other names are dropped here. `openai._sync.redirects` is
made from this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.headers import is_secret

if TYPE_CHECKING:
    import httpx

__all__ = ["send"]


def send(
    http: httpx.Client,
    request: httpx.Request,
    *,
    stream: bool,
    follow_redirects: bool | None,
) -> httpx.Response:
    """Send a request through a client of httpx and follow its redirects, if wanted, or if the client does by itself."""
    follow = http.follow_redirects if follow_redirects is None else follow_redirects
    home = request.url
    history: list[httpx.Response] = []
    while True:
        response = http.send(request, stream=stream, follow_redirects=False)
        if history:
            response.history = [*history]
        if not follow or not 300 <= response.status_code < 400:
            return response
        onward = response.next_request
        if onward is None:
            return response
        response.close()
        history.append(response)
        if len(history) > http.max_redirects:
            import httpx

            raise httpx.TooManyRedirects("Exceeded maximum allowed redirects.", request=request)
        if _origin(onward.url) != _origin(home) and not _is_upgrade(home, onward.url):
            for name in [name for name in onward.headers if is_secret(name)]:
                del onward.headers[name]
        request = onward


def _origin(url: Any) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _is_upgrade(old: Any, new: Any) -> bool:
    """Whether the only difference is that the new URL is encrypted."""
    schemes, ports = (old.scheme, new.scheme), (old.port, new.port)
    return old.host == new.host and schemes == ("http", "https") and ports == (None, None)

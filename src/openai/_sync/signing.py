# Made from src/openai/_async/signing.py by `make sync`. Do not edit.
"""Requests that a provider signs, when everything about them is known.

`openai._sync.signing` is made from this file. Rules: R-PROV-3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.headers import find
from .._core.sentinels import NotGiven
from .ask import ask

if TYPE_CHECKING:
    import httpx

    from .._core.options import FinalRequestOptions
    from .._core.provider import Provider

__all__ = ["sign"]


def sign(provider: Provider, request: httpx.Request, options: FinalRequestOptions) -> FinalRequestOptions:
    """Put the signature of the provider into the headers, and give the options to send the request with.

    A caller's own `Authorization`, also an omitted one, is left alone. The whole body is read, since the signature is
    of it; a signed request isn't redirected, since it is of the URL, too.
    """
    given = None if isinstance(options.headers, NotGiven) else options.headers
    if find(given, "authorization") is None and "Authorization" not in request.headers:
        if b"+" in request.url.query:  # what else means a space, and could not be misunderstood
            request.url = request.url.copy_with(query=request.url.query.replace(b"+", b"%20"))
        body = request.read()
        method, url, headers = request.method, str(request.url), dict(request.headers)
        request.headers.update(ask(lambda: provider.sign(method, url, headers, body)))
    return options.copy(follow_redirects=False)

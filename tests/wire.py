"""A wire without a network: answers that are played in order, requests that are kept.

`Wire` is for the sync client and `AsyncWire` for the async one. Real bytes are tested with `scripted.py`.
"""

from __future__ import annotations

import json
from typing import Any, Callable, Union

import httpx

from openai import AsyncOpenAI, OpenAI

Reply = Union[httpx.Response, Exception, Callable[[httpx.Request], httpx.Response], dict, list, int]

COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1700000000,
    "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello"}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
}


def chunk(text: str = "", **more: Any) -> dict[str, Any]:
    """A piece of a streamed completion."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}


def sse(*events: Any, done: bool = True) -> httpx.Response:
    """An answer of server-sent events: text is sent as it is, anything else as the JSON of `data:`."""
    parts = [event if isinstance(event, str) else f"data: {json.dumps(event)}\n\n" for event in events]
    content = "".join(parts) + ("data: [DONE]\n\n" if done else "")
    return httpx.Response(200, content=content.encode(), headers={"content-type": "text/event-stream"})


class Wire:
    """Plays `replies`, the last one again and again, and keeps the `requests`.

    A reply is a response, an exception to raise, a function of the request, a status, or a JSON value.
    """

    Client: Any = OpenAI
    HttpClient: Any = httpx.Client

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, Exception):
            raise reply
        if isinstance(reply, int):
            return httpx.Response(reply, json={})
        if isinstance(reply, (dict, list)):
            return httpx.Response(200, json=reply)
        return reply if isinstance(reply, httpx.Response) else reply(request)

    def http_client(self, **settings: Any) -> Any:
        return self.HttpClient(transport=httpx.MockTransport(self), **settings)

    def client(self, **settings: Any) -> Any:
        settings.setdefault("api_key", "sk-t")
        settings.setdefault("base_url", "http://test/v1")
        settings.setdefault("http_client", self.http_client())
        return self.Client(**settings)

    @property
    def request(self) -> httpx.Request:
        """The last request."""
        return self.requests[-1]

    @property
    def headers(self) -> httpx.Headers:
        return self.request.headers

    @property
    def url(self) -> str:
        return str(self.request.url)

    @property
    def body(self) -> Any:
        """The JSON of the last request, None if it had no body."""
        content = self.request.content
        return json.loads(content) if content else None


class AsyncWire(Wire):
    Client = AsyncOpenAI
    HttpClient = httpx.AsyncClient

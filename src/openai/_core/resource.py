"""What every group of calls (`client.files`, `client.chat.completions`, ...) is built on.

The groups themselves are generated into `openai.resources`; their methods are made by `endpoint.py`, their
`with_raw_response` and `with_streaming_response` by `views.py`.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._async.client import AsyncOpenAI
    from .._sync.client import OpenAI

__all__ = ["AsyncAPIResource", "SyncAPIResource", "cached_property"]


if TYPE_CHECKING:
    cached_property = functools.cached_property
else:

    class cached_property(functools.cached_property):
        """`functools.cached_property` without a lock, that gives all threads the same object.

        Other packages replace methods on `client.chat.completions`; that must be the object everybody gets.
        """

        def __get__(self, instance: Any, owner: Any = None) -> Any:
            if instance is None:
                return self
            return instance.__dict__.setdefault(self.attrname, self.func(instance))


class _Verbs:
    """The names by which classes that others derive from a resource reach the low-level verbs."""

    _client: Any

    @property
    def _get(self) -> Any:
        return self._client.get

    @property
    def _post(self) -> Any:
        return self._client.post

    @property
    def _put(self) -> Any:
        return self._client.put

    @property
    def _patch(self) -> Any:
        return self._client.patch

    @property
    def _delete(self) -> Any:
        return self._client.delete

    @property
    def _get_api_list(self) -> Any:
        return self._client.get_api_list


class SyncAPIResource(_Verbs):
    """A group of calls of `OpenAI`."""

    _client: OpenAI
    _world = "openai._sync"
    _stream_name = "Stream"

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    def _sleep(self, seconds: float) -> None:
        from time import sleep

        sleep(seconds)


class AsyncAPIResource(_Verbs):
    """A group of calls of `AsyncOpenAI`."""

    _client: AsyncOpenAI
    _world = "openai._async"
    _stream_name = "AsyncStream"

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    async def _sleep(self, seconds: float) -> None:
        from anyio import sleep

        await sleep(seconds)

"""An `AsyncOpenAI` for steps that were written for an `OpenAI`: each call is awaited before it returns.

So both clients walk the same steps. What was called is noted by its place on the client.
"""

from __future__ import annotations

import inspect
from asyncio import AbstractEventLoop
from typing import Any, Dict, Iterator, Optional

import openai


def methods(client: Any, place: str = "") -> Iterator[str]:
    """The public methods below the groups of a client, such as `chat.completions.create`."""
    for name in dir(client):
        if name.startswith(("_", "with_")):
            continue
        found = getattr(client, name)
        if inspect.ismethod(found):
            if place:
                yield place + name
        elif hasattr(type(found), "with_raw_response"):
            yield from methods(found, f"{place}{name}.")


class Waiting:
    """Something asynchronous, used like its synchronous twin. place: on the client, None for what a call gave."""

    def __init__(
        self, target: Any, loop: AbstractEventLoop, called: Dict[str, None], place: Optional[str] = ""
    ) -> None:
        self._target = target
        self._loop = loop
        self._called = called
        self._place = place

    def _wrap(self, found: Any, place: Optional[str] = None) -> Any:
        """What is to be given to a step: data as it is, what has to be awaited as `Waiting`."""
        if inspect.isawaitable(found) and not hasattr(found, "__aenter__"):
            found = self._loop.run_until_complete(_awaited(found))
        asynchronous = any(hasattr(found, name) for name in ("__aiter__", "__aenter__"))
        if not asynchronous and (isinstance(found, openai.BaseModel) or not _theirs(found)):
            return found
        return Waiting(found, self._loop, self._called, "" if isinstance(found, openai.AsyncOpenAI) else place)

    def __getattr__(self, name: str) -> Any:
        place = None if self._place is None else f"{self._place}.{name}".lstrip(".")
        return self._wrap(getattr(self._target, name), place)

    def instead(self, client: Any) -> Waiting:
        """Another client, as this one."""
        return Waiting(client, self._loop, self._called)

    @property
    def __signature__(self) -> inspect.Signature:
        return inspect.signature(self._target)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if self._place:
            self._called[self._place] = None
        return self._wrap(self._target(*args, **kwargs))

    def __iter__(self) -> Iterator[Any]:
        entries = self._target.__aiter__() if hasattr(self._target, "__aiter__") else None
        if entries is None:
            yield from map(self._wrap, self._target)
            return
        while True:
            try:
                yield self._wrap(self._loop.run_until_complete(_awaited(entries.__anext__())))
            except StopAsyncIteration:
                return

    def __next__(self) -> Any:
        return next(iter(self))

    def __enter__(self) -> Any:
        if hasattr(self._target, "__aenter__"):
            return self._wrap(self._loop.run_until_complete(self._target.__aenter__()))
        return self._wrap(self._target.__enter__())

    def __exit__(self, *about: Any) -> Any:
        if hasattr(self._target, "__aexit__"):
            return self._loop.run_until_complete(self._target.__aexit__(*about))
        return self._target.__exit__(*about)


async def _awaited(found: Any) -> Any:
    return await found


def _theirs(found: Any) -> bool:
    """Whether it is of the package, or a method of such a thing."""
    owner = getattr(found, "__self__", found)
    return type(owner).__module__.partition(".")[0] == "openai" or (
        inspect.isroutine(found) and (getattr(found, "__module__", "") or "").startswith("openai")
    )

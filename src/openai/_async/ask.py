"""Functions of the caller's that are asked for a key or a token; they may wait in whatever way they like.

`openai._sync.ask` is made from this file.
"""

from __future__ import annotations

from typing import Any, Awaitable, Callable, Union

__all__ = ["AsyncGiver", "ask"]

AsyncGiver = Callable[[], Union[str, Awaitable[str]]]  # async only
# sync: Giver = Callable[[], str]
"""Such a function."""


async def ask(function: Callable[[], Any]) -> Any:
    """What the function answers."""
    # sync: return function()
    import inspect  # async only

    call = getattr(function, "__call__", None)  # noqa: B004  # an object may have such a method, too  # async only
    if inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call):  # async only
        return await function()
    from anyio import to_thread  # async only

    # It may block, and it may give something to await, which trio takes from a thread only wrapped.  # async only
    (answer,) = await to_thread.run_sync(lambda: (function(),))  # async only
    return await answer if inspect.isawaitable(answer) else answer  # async only

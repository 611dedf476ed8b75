"""The calls of the API, one module per domain, found by name.

`chat.completions.create` is the function `completions_create` in chat.py.

A call is a function that takes a `Call` and returns a JSON object or an `Answer`; it raises `ApiError`. Modules are
imported when the first request for their domain comes. A described call without a function answers 501.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import TYPE_CHECKING, Callable, Dict, Optional, Union

from ..errors import not_implemented
from ..wire import Answer, Json

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["find"]

Operation = Callable[["Call"], Union[Json, Answer]]

_found: Dict[str, Optional[Operation]] = {}


def find(operation: str) -> Operation:
    """The function behind a name. Raises `ApiError` 501 if there is none."""
    if operation not in _found:
        domain, _, call = operation.partition(".")
        function: Optional[Operation] = None
        if importlib.util.find_spec(f"{__name__}.{domain}") is not None:
            module = importlib.import_module(f"{__name__}.{domain}")
            function = getattr(module, call.replace(".", "_"), None) if _public(module, call) else None
        _found[operation] = function
    function = _found[operation]
    if function is None:
        raise not_implemented(f"'{operation}'")
    return function


def _public(module: object, call: str) -> bool:
    return call.replace(".", "_") in getattr(module, "__all__", ())

"""The calls of the API, one module per domain, found by name.

`chat.completions.create` is the function `completions_create` in chat.py.

A call is a function that takes a `Call` and returns a JSON object or an `Answer`; it raises `ApiError`. Modules are
imported when the first request for their domain comes. A described call without a function answers 501. Calls of
`client.beta` are in the module of the next word: `beta.threads.runs.create` is `runs_create` in threads.py.

Besides calls, a domain may have steps of work (`advance`, `advance_runs`: see `Context.start`) and websockets
(`connect`: see `SOCKETS`).
"""

from __future__ import annotations

import importlib
import importlib.util
from types import ModuleType
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Tuple, Union

from ..errors import not_implemented
from ..wire import Answer, Json

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call
    from ..wire import Talk

__all__ = ["SOCKETS", "find", "socket", "step", "works"]

Operation = Callable[["Call"], Union[Json, Answer]]

Step = Callable[["Context", str, int], Union[bool, float, None]]

SOCKETS: Dict[str, str] = {
    "/realtime": "realtime.connect",
    "/realtime/translations": "realtime.translations.connect",
    "/responses": "responses.connect",
}
"""The paths of websockets (below `/v1`), and the names of the functions behind them."""

_found: Dict[str, Optional[Callable[..., Any]]] = {}


def find(operation: str) -> Operation:
    """The function behind a name. Raises `ApiError` 501 if there is none."""
    function = _look(operation)
    if function is None:
        raise not_implemented(f"'{operation}'")
    return function


def socket(name: str) -> Callable[[Call], Talk]:
    """The function behind a websocket, or `ApiError` 501."""
    return find(name)  # type: ignore[return-value]  # functions of this name give a Talk


def step(name: str) -> Step:
    """The function that takes the steps of a kind of work. LookupError if there is none."""
    domain, _, call = _split(name)
    function = _look(f"{domain}.advance_{call}" if call else f"{domain}.advance")
    if function is None:
        raise LookupError(f"no work of the name {name!r}")
    return function


def works(name: str) -> bool:
    """Whether there is work of this name, or of names that begin with it: `evals.runs` and `evals`."""
    try:
        step(name)
    except LookupError:
        module = None if "." in name else _module(name)
        return any(each.startswith("advance") for each in getattr(module, "__all__", ()))
    return True


def _look(name: str) -> Optional[Callable[..., Any]]:
    if name not in _found:
        domain, _, call = _split(name)
        call = call.replace(".", "_")
        module = _module(domain)
        _found[name] = getattr(module, call, None) if call in getattr(module, "__all__", ()) else None
    return _found[name]


def _module(domain: str) -> Optional[ModuleType]:
    path = f"{__name__}.{domain}"
    return importlib.import_module(path) if importlib.util.find_spec(path) is not None else None


def _split(name: str) -> Tuple[str, str, str]:
    return name[name.startswith("beta.") and 5 :].partition(".")

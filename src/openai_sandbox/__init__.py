"""A local stand-in for the OpenAI API: real HTTP, real state, a simulated model. Nothing in it is intelligent.

`Sandbox` is the engine (sandbox.py). Three doors lead to it: `Sandbox().client()` and `mock` in process (transport.py,
mocking.py), a server (`python -m openai_sandbox`; server.py, app.py), and `Sandbox.handle` itself. The calls of the API
are in `domains/`, what answers them is in `model/`, what they leave behind in state.py. What a test says and asks is in
scripts.py, faults.py, clock.py, limits.py and journal.py. `Cassette` (cassette.py) records and replays a real API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .cassette import Cassette, CassetteError
    from .errors import ApiError
    from .mocking import mock
    from .replies import Reply, refusal, tool_call
    from .sandbox import Sandbox
    from .wire import Pause, Request, Response

__all__ = [
    "ApiError",
    "Cassette",
    "CassetteError",
    "Pause",
    "Reply",
    "Request",
    "Response",
    "Sandbox",
    "mock",
    "refusal",
    "tool_call",
]

_HOMES = {
    **dict.fromkeys(("Cassette", "CassetteError"), "cassette"),
    **dict.fromkeys(("Reply", "refusal", "tool_call"), "replies"),
    **dict.fromkeys(("Pause", "Request", "Response"), "wire"),
    "ApiError": "errors",
    "Sandbox": "sandbox",
    "mock": "mocking",
}


def __getattr__(name: str) -> Any:  # pytest imports plugin.py in every project that has this package
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value

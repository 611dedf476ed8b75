"""All calls that a sandbox answers: those of the description (routes.py), and a few that are made in other ways.

Neighbours: router.py finds the one that a request means, `domains` has the function behind each.
"""

from __future__ import annotations

from typing import FrozenSet, Optional, Tuple

from . import domains
from .route import Kind, Route

__all__ = ["LINK", "REFERENCES", "require", "routes"]

LINK = Route("GET", "/images/generated/{name}", "images.link")
"""Where the addresses of images lead. Nobody needs a key there."""

_FOLLOW = Route(
    "GET",
    "/agents/sessions/{session_id}/events",
    "beta.agents.sessions.events.stream",
    query={"include_obfuscation": Kind("boolean")},
)
"""A call that the client makes with a helper; it is always streamed."""

_SESSION = (
    "type audio include instructions max_output_tokens model output_modalities parallel_tool_calls prompt reasoning "
    "tool_choice tools tracing truncation"
).split()
_CALLS = (
    Route(
        "POST",
        "/realtime/calls",
        "realtime.calls.create",
        body={"sdp": Kind("string"), "session": Kind("object")},
        multipart=True,
    ),
    Route(
        "POST",
        "/realtime/calls/{call_id}",
        "realtime.calls.update",
        body=dict.fromkeys(_SESSION, Kind("any", "null")),
    ),
)
"""Calls whose bodies are other than their arguments."""

REFERENCES = {"images.edit": {"images": Kind("array", required=True), "mask": Kind("object", "null")}}
"""What calls that take files in a form have in their place in JSON."""

_BESIDES = ("beta.threads.runs", "realtime.response")
"""What is done without a request, and can fail, too."""

_names: Optional[FrozenSet[str]] = None


def routes() -> Tuple[Route, ...]:
    """All routes; those that come first go first."""
    from .routes import ROUTES

    return (*_CALLS, *ROUTES, LINK, _FOLLOW)


def require(name: Optional[str]) -> None:
    """ValueError if no call has this name, with those that are like it. None is none in particular."""
    global _names
    if name is None:
        return
    if _names is None:
        _names = frozenset(route.name for route in routes()).union(domains.SOCKETS.values(), _BESIDES)
    if name not in _names:
        import difflib

        near = difflib.get_close_matches(name, sorted(_names), 3)
        hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ", see docs/sandbox-coverage.md"
        raise ValueError(f"there is no call {name!r}{hint}")

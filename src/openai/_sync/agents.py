# Made from src/openai/_async/agents.py by `make sync`. Do not edit.
"""Following the session of an agent: `beta.agents.sessions.events.stream`, a call that is always streamed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .._core import lazy, paths
from .._core.headers import merge
from .._core.options import make_request_options
from .._core.sentinels import NotGiven, Omit, not_given, omit

if TYPE_CHECKING:
    from .._core.resource import SyncAPIResource
    from ..types.beta.agent_session_event import AgentSessionEvent
    from .stream import Stream

__all__ = ["stream_events"]

_PATH = "/agents/sessions/{session_id}/events"
_HEADERS = {"OpenAI-Beta": "agents=v1", "Accept": "text/event-stream"}


def stream_events(
    resource: SyncAPIResource,
    session_id: str,
    *,
    include_obfuscation: bool | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
    timeout: Any = not_given,
) -> Stream[AgentSessionEvent]:
    """`client.beta.agents.sessions.events.stream`"""
    from .stream import Stream

    given = not isinstance(include_obfuscation, (NotGiven, Omit))
    options = make_request_options(
        query={"include_obfuscation": include_obfuscation} if given else None,
        extra_headers=merge(_HEADERS, extra_headers, keep_omit=True),
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
    event = lazy.Ref("openai.types.beta.agent_session_event", "AgentSessionEvent")
    path = paths.fill(_PATH, {"session_id": session_id})
    stream_cls = cast(Any, Stream)[event]
    found = resource._client.get(path, cast_to=object, options=options, stream=True, stream_cls=stream_cls)
    return cast("Stream[AgentSessionEvent]", found)

"""Agents and the responses in beta: what travels in headers, and the stream of a session (R-HDR-11, R-BODY-8)."""

from __future__ import annotations

from typing import Any

import pytest
from wire import AsyncWire, sse

from openai import omit

pytestmark = pytest.mark.anyio

RESET = {"type": "agent.session.environment.reset", "event_id": "e", "session_id": "s", "reset_count": 2}


async def test_following_a_session() -> None:
    wire = AsyncWire(sse(RESET, RESET))
    events = await wire.client().beta.agents.sessions.events.stream("a/b", include_obfuscation=False)
    kinds = [type(event).__name__ async for event in events]
    assert kinds == ["AgentSessionEnvironmentResetEvent"] * 2
    request = wire.requests[0]
    assert request.method == "GET"
    assert request.url.raw_path == b"/v1/agents/sessions/a%2Fb/events?include_obfuscation=false"
    assert request.headers["accept"] == "text/event-stream"
    assert request.headers["openai-beta"] == "agents=v1"


async def test_following_a_session_with_options() -> None:
    wire = AsyncWire(sse(RESET))
    await wire.client().beta.agents.sessions.events.stream(
        session_id="s", include_obfuscation=omit, extra_headers={"accept": "x", "mine": "1"}, extra_query={"q": 1}
    )
    request = wire.requests[0]
    assert request.url.query == b"q=1"
    assert (request.headers["accept"], request.headers["mine"]) == ("x", "1")


async def test_following_a_session_in_views() -> None:
    wire = AsyncWire(sse(RESET))
    resource = wire.client().beta.agents.sessions.events
    raw = await resource.with_raw_response.stream("s")
    assert [event.type async for event in raw.parse()] == [RESET["type"]]
    async with resource.with_streaming_response.stream("s") as response:
        assert [event.type async for event in await response.parse()] == [RESET["type"]]
    assert [request.headers["x-stainless-raw-response"] for request in wire.requests] == ["true", "stream"]


async def test_session_created_and_followed() -> None:
    wire = AsyncWire(sse(RESET))
    events = await wire.client().beta.agents.sessions.create(environment={"type": "none"}, input="Hi", stream=True)
    assert [event.type async for event in events] == [RESET["type"]]


async def test_key_against_repetition() -> None:
    wire = AsyncWire(200)
    sent: Any = [{"type": "agent.session.input.cancel"}]
    assert await wire.client().beta.agents.sessions.events.create("s", events=sent, idempotency_key="mine") is None
    assert wire.requests[0].headers["idempotency-key"] == "mine"
    assert wire.requests[0].read() == b'{"events":[{"type":"agent.session.input.cancel"}]}'


async def test_page_of_files_is_the_only_one() -> None:
    wire = AsyncWire({"data": [{"path": "/a"}], "has_more": True})
    page = await wire.client().beta.agents.environments.files.list("e", page="p")
    assert [file.path for file in page.data] == ["/a"]
    assert not page.has_next_page()
    assert wire.requests[0].url.query == b"page=p"


@pytest.mark.parametrize("method", ["cancel", "delete", "retrieve"])
async def test_betas_of_responses(method: str) -> None:
    wire = AsyncWire({"id": "r", "object": "response"})
    call = getattr(wire.client().beta.responses, method)
    await call("r", betas=["responses_multi_agent=v1", "other=v2"])
    await call("r")
    first, second = wire.requests
    assert first.headers["openai-beta"] == "responses_multi_agent=v1,other=v2"
    assert first.url.query == second.url.query == b"beta=true"
    assert "openai-beta" not in second.headers
    assert first.read() == b""

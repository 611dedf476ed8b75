"""Agents: what is kept, how sessions work, what they leave behind, and that no secret comes back."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from typing import Any, Callable, Dict, List

import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

import openai
from openai_sandbox import ApiError, Sandbox
from openai_sandbox.domains.agent_schedule import Schedule
from openai_sandbox.route import Kind
from openai_sandbox.routes import ROUTES

NONE: Any = {"type": "none"}
HOSTED: Any = {"type": "openai_hosted"}
WEATHER: Any = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather of a city.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


@pytest.fixture
def client(sandbox: Sandbox) -> openai.OpenAI:
    return sandbox.client(_strict_response_validation=True)


def text(words: str) -> Any:
    return {"role": "user", "content": [{"type": "input_text", "text": words}]}


def message(words: str) -> Any:
    return {"type": "agent.session.input.message", "input": [text(words)]}


def session_of(client: openai.OpenAI, words: Any = None, **asked: Any) -> Any:
    """A session that has done its work."""
    asked = {"agent": {"model": "gpt-4o"}, "environment": NONE, **asked}
    made = client.beta.agents.sessions.create(**asked, **({"input": words} if words is not None else {}))
    return client.beta.agents.sessions.retrieve(made.id)


def skill() -> str:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("s/SKILL.md", "---\nname: counting\ndescription: How to count.\n---\nOne, two.\n")
    return base64.b64encode(out.getvalue()).decode()


def hooks(sandbox: Sandbox) -> List[str]:
    return [event["type"] for event in sandbox.state.all("event")]


# agents


def test_agents(client: openai.OpenAI, time: Any) -> None:
    agents = client.beta.agents
    plain = agents.create(model="gpt-4o")
    assert (plain.name, plain.instructions, plain.tools, plain.service_tier) == (None, None, [], "auto")
    assert (plain.multi_agent.enabled, plain.text.verbosity) == (False, "medium")
    full = agents.create(
        model="o3",
        name="Ann",
        instructions="Be brief.",
        metadata={"a": "b"},
        multi_agent={"enabled": True, "max_concurrent_subagents": 3},
        reasoning={"effort": "low", "summary": "auto"},
        text={"format": {"type": "json_schema", "schema": {"type": "object"}}, "verbosity": "low"},
        service_tier="flex",
        compaction={"async": True},
        experimental={"time_awareness": True},
        tools=[
            WEATHER,
            {"type": "tool_search"},
            {"type": "programmatic_tool_calling"},
            {"type": "web_search", "location": {"city": "Bonn"}, "allowed_domains": ["example.com"]},
            {"type": "computer_use"},
            {"type": "automations"},
            {"type": "mcp", "server_label": "web", "transport": {"type": "http", "server_url": "https://a.example"}},
            {"type": "mcp", "server_label": "own", "transport": {"type": "stdio", "command": "x", "cwd": "/"}},
        ],
    )
    kinds = "function tool_search programmatic_tool_calling web_search computer_use automations mcp mcp"
    assert [tool.type for tool in full.tools] == kinds.split()
    origins = [tool.connection_origin for tool in full.tools if tool.type == "mcp"]
    assert origins == ["service", "environment"]
    assert agents.retrieve(full.id) == full
    time.now += 5
    changed = agents.update(full.id, instructions=None, name="Ben", text=None)
    assert (changed.instructions, changed.name, changed.model) == (None, "Ben", "o3")
    assert (changed.text.format.type, changed.updated_at) == ("text", full.updated_at + 5)
    assert len(changed.tools) == 8
    assert [agent.id for agent in agents.list(limit=1)] == [full.id, plain.id]
    assert agents.delete(plain.id).deleted
    for call in (agents.retrieve, agents.delete, agents.update):
        with pytest.raises(openai.NotFoundError, match=plain.id):
            call(plain.id)


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"model": "none"}, "model"),
        ({"model": "dall-e-3"}, "model"),
        ({"name": ""}, "name"),
        ({"metadata": {"a": 1}}, "metadata.a"),
        ({"reasoning": {"effort": "huge"}}, "reasoning.effort"),
        ({"reasoning": {"speed": 1}}, "reasoning.speed"),
        ({"multi_agent": {}}, "multi_agent.enabled"),
        ({"multi_agent": {"enabled": True, "max_concurrent_subagents": 0}}, "multi_agent.max_concurrent_subagents"),
        ({"text": {"format": {"type": "xml"}}}, "text.format.type"),
        ({"text": {"format": {"type": "json_schema"}}}, "text.format.schema"),
        ({"text": {"format": {"type": "json_schema", "schema": {"type": 3}}}}, "text.format.schema"),
        ({"tools": ["x"]}, "tools[0]"),
        ({"tools": [{"type": "hammer"}]}, "tools[0].type"),
        ({"tools": [{"type": "function"}]}, "tools[0].name"),
        ({"tools": [{**WEATHER, "name": "a b"}]}, "tools[0].name"),
        ({"tools": [{**WEATHER, "colour": 1}]}, "tools[0].colour"),
        ({"tools": [WEATHER, WEATHER]}, "tools"),
        ({"tools": [WEATHER] * 129}, "tools"),
        ({"tools": [{"type": "web_search", "mode": "fast"}]}, "tools[0].mode"),
        ({"tools": [{"type": "web_search", "allowed_domains": [1]}]}, "tools[0].allowed_domains[0]"),
        ({"tools": [{"type": "mcp", "server_label": "a", "transport": {}}]}, "tools[0].transport.type"),
        (
            {"tools": [{"type": "mcp", "server_label": "a", "transport": {"type": "http", "server_url": "x"}}]},
            "tools[0].transport.server_url",
        ),
        (
            {
                "tools": [
                    {
                        "type": "mcp",
                        "server_label": "a",
                        "transport": {"type": "http", "server_url": "https://x"},
                        "credential_id": "cred_none",
                    }
                ]
            },
            "tools[0].credential_id",
        ),
    ],
)
def test_refused_agents(http: httpx.Client, change: Dict[str, Any], param: str) -> None:
    answer = http.post("/agents", json={"model": "gpt-4o", **change})
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param
    assert http.get("/agents").json()["data"] == []


# sessions


def test_session(sandbox: Sandbox, client: openai.OpenAI) -> None:
    agent = client.beta.agents.create(
        model="gpt-4o", instructions="Be brief.", name="Ann", tools=[{"type": "tool_search"}]
    )
    sessions = client.beta.agents.sessions
    made = sessions.create(
        agent_id=agent.id, environment=NONE, input="What is the capital of France?", metadata={"a": "1"}
    )
    assert (made.status, made.agent.id, made.agent.name, made.agent.tools) == ("in_progress", agent.id, "Ann", [])
    found = sessions.retrieve(made.id)
    assert found.status == "idle"
    assert found.usage is not None
    (turn,) = sessions.turns.list(made.id)
    assert (turn.status, turn.agent_id, turn.usage) == ("completed", agent.id, found.usage)
    asked, said = sessions.items.list(made.id, order="asc")
    assert (asked.type, asked.role, said.type, said.role) == ("message", "user", "message", "assistant")
    assert "Paris" in said.content[0].text
    sessions.events.create(made.id, events=[message("Say 'good bye'.")])
    assert sessions.retrieve(made.id).status == "idle"
    second = sessions.turns.list(made.id).data[0]
    assert [item.turn_id for item in sessions.turns.items.list(second.id, session_id=made.id)] == [second.id] * 2
    assert sessions.turns.retrieve(second.id, session_id=made.id) == second
    later = sessions.retrieve(made.id)
    assert later.usage is not None
    assert second.usage is not None
    assert later.usage.total_tokens == found.usage.total_tokens + second.usage.total_tokens
    traces = list(sessions.traces.list(made.id))
    assert len(traces) == 2
    assert "resourceSpans" in traces[0].otlp
    assert hooks(sandbox) == ["agent.session.created"] + ["agent.session.in_progress", "agent.session.idle"] * 2
    # what the session has of the agent stays when the agent changes or goes
    client.beta.agents.delete(agent.id)
    assert sessions.retrieve(made.id).agent.instructions == "Be brief."
    other = session_of(client)
    assert [each.id for each in sessions.list()] == [other.id, made.id]
    assert [each.id for each in sessions.list(agent_id=agent.id)] == [made.id]
    assert [each.id for each in sessions.list(metadata={"a": "1"})] == [made.id]
    assert sessions.delete(made.id).deleted
    assert sessions.list().data == [other]
    for kind in ("agent_turn", "agent_item", "agent_event", "agent_trace"):
        assert sandbox.state.count(kind, parent=made.id) == 0
    with pytest.raises(openai.NotFoundError, match=made.id):
        sessions.items.list(made.id)


def test_stream(sandbox: Sandbox, client: openai.OpenAI) -> None:
    events: List[Any] = list(
        client.beta.agents.sessions.create(
            agent={"model": "gpt-4o"},
            environment=NONE,
            input=[text("Say 'hello my friend'.")],
            stream=True,
            stream_options={"include_obfuscation": True},
        )
    )
    kinds = [event.type.replace("agent.session.", "") for event in events]
    deltas = [event.delta for event in events if event.type.endswith(".delta")]
    assert kinds == [
        "created",
        "turn.created",
        "turn.item.added",
        "in_progress",
        "turn.in_progress",
        "turn.item.added",
        "turn.content_part.added",
        *["turn.output_text.delta"] * len(deltas),
        "turn.output_text.done",
        "turn.content_part.done",
        "turn.item.done",
        "turn.completed",
        "idle",
    ]
    assert len(deltas) > 1
    (done,) = (event for event in events if event.type.endswith("output_text.done"))
    assert "".join(deltas) == done.text
    assert {(len(event.obfuscation) + len(event.delta)) % 16 for event in events if hasattr(event, "delta")} == {0}
    assert len({event.event_id for event in events}) == len(events)
    assert sandbox.state.all("agent_session")[0]["status"] == "idle"


async def _followed(sandbox: Sandbox) -> List[str]:
    client = sandbox.async_client(_strict_response_validation=True)
    sessions = client.beta.agents.sessions
    made = await sessions.create(agent={"model": "gpt-4o"}, environment=NONE)
    assert [event.type async for event in await sessions.events.stream(made.id)] == ["agent.session.created"]
    for words in ("Say 'one'.", "Say 'two'."):
        await sessions.events.create(made.id, events=[message(words)])
        events = [event async for event in await sessions.events.stream(made.id)]
    return ["".join(getattr(event, "delta", "") for event in events), events[0].type, events[-1].type]


def test_followed(sandbox: Sandbox) -> None:
    import anyio

    said, first, last = anyio.run(_followed, sandbox)
    assert "two" in said.lower()  # from the last input on
    assert "one" not in said.lower()
    assert (first, last) == ("agent.session.in_progress", "agent.session.idle")


def test_stream_at_a_pace(sandbox: Sandbox, client: openai.OpenAI) -> None:
    sandbox.speed.set("agents.sessions", polls=2)
    made = client.beta.agents.sessions.create(agent={"model": "gpt-4o"}, environment=NONE, input="Hello")
    assert client.beta.agents.sessions.retrieve(made.id).status == "in_progress"
    kinds = [event.type for event in client.beta.agents.sessions.events.stream(made.id)]
    assert kinds[-1] == "agent.session.idle"


def test_functions(sandbox: Sandbox, client: openai.OpenAI) -> None:
    sessions = client.beta.agents.sessions
    made = session_of(client, "What is the weather in Paris?", agent={"model": "gpt-4o", "tools": [WEATHER]})
    assert made.status == "requires_action"
    (action,) = made.required_actions
    assert (action.type, action.name, action.arguments) == ("function_call", "get_weather", {"city": "Paris"})
    (turn,) = sessions.turns.list(made.id)
    assert turn.status == "waiting"
    last = sandbox.state.all("event")[-1]
    assert (last["type"], last["data"]["required_action"]) == (
        "agent.session.action_required",
        {"type": "function_call"},
    )
    with pytest.raises(openai.ConflictError, match="required_actions"):
        sessions.events.create(made.id, events=[message("Hurry up")])
    result: Any = {
        "type": "agent.session.input.tool_result",
        "call_id": action.call_id,
        "turn_id": action.turn_id,
        "success": True,
        "output": "18 degrees and sunny",
    }
    for change in ({"call_id": "call_none"}, {"turn_id": "turn_none"}):
        with pytest.raises(openai.NotFoundError, match="_none"):
            sessions.events.create(made.id, events=[{**result, **change}])
    sessions.events.create(made.id, events=[result])
    found = sessions.retrieve(made.id)
    assert (found.status, found.required_actions) == ("idle", [])
    items: List[Any] = list(sessions.items.list(made.id, order="asc"))
    assert [item.type for item in items] == ["message", "function_call", "function_call_output", "message"]
    assert [item.status for item in items] == ["completed"] * 4
    assert "18 degrees" in items[-1].content[0].text
    assert [turn.status for turn in sessions.turns.list(made.id)] == ["completed"]
    with pytest.raises(openai.NotFoundError, match="waits for no result"):
        sessions.events.create(made.id, events=[result])


def test_functions_that_fail_or_give_parts(client: openai.OpenAI) -> None:
    sessions = client.beta.agents.sessions
    results: List[Any] = [
        {"success": False, "error": "the station is down"},
        {"success": True, "output": [{"type": "input_text", "text": "rain at 9 degrees"}]},
    ]
    for result in results:
        made = session_of(client, "What is the weather in Paris?", agent={"model": "gpt-4o", "tools": [WEATHER]})
        (action,) = made.required_actions
        ids = {"call_id": action.call_id, "turn_id": action.turn_id}
        sessions.events.create(made.id, events=[{"type": "agent.session.input.tool_result", **ids, **result}])
        output: Any = sessions.items.list(made.id, order="asc").data[2]
        assert output.status == ("completed" if result["success"] else "failed")
        assert output.error == result.get("error")
        assert sessions.retrieve(made.id).status == "idle"


def test_several_functions(client: openai.OpenAI) -> None:
    sessions = client.beta.agents.sessions
    made = session_of(client, "What is the weather in Paris and Rome?", agent={"model": "gpt-4o", "tools": [WEATHER]})
    first, second = made.required_actions
    assert [first.arguments, second.arguments] == [{"city": "Paris"}, {"city": "Rome"}]

    def answer(action: Any, output: str) -> Any:
        ids = {"call_id": action.call_id, "turn_id": action.turn_id}
        return {"type": "agent.session.input.tool_result", "success": True, "output": output, **ids}

    sessions.events.create(made.id, events=[answer(second, "22 degrees")])
    half = sessions.retrieve(made.id)
    assert (half.status, half.required_actions) == ("requires_action", [first])
    sessions.events.create(made.id, events=[answer(first, "17 degrees")])
    said: Any = sessions.items.list(made.id).data[0]
    assert sessions.retrieve(made.id).status == "idle"
    assert "17 degrees" in said.content[0].text
    assert "22 degrees" in said.content[0].text


def test_cancel(sandbox: Sandbox, client: openai.OpenAI) -> None:
    sessions = client.beta.agents.sessions
    stop: Any = {"type": "agent.session.input.cancel"}
    waiting = session_of(client, "What is the weather in Paris?", agent={"model": "gpt-4o", "tools": [WEATHER]})
    sandbox.speed.set("agents.sessions", seconds=60)
    working = client.beta.agents.sessions.create(agent={"model": "gpt-4o"}, environment=NONE, input="Hello")
    sessions.events.create(working.id, events=[message("And more")])
    for id, turns in ((waiting.id, 1), (working.id, 2)):
        sessions.events.create(id, events=[stop])
        found = sessions.retrieve(id)
        assert (found.status, found.required_actions) == ("idle", [])
        assert [turn.status for turn in sessions.turns.list(id)] == ["cancelled"] * turns
    sandbox.clock.advance(200)
    assert [turn.status for turn in sessions.turns.list(working.id)] == ["cancelled"] * 2
    sessions.events.create(working.id, events=[stop])  # nothing is left to be cancelled
    sandbox.speed.set()
    sessions.events.create(working.id, events=[message("Say 'again'.")])
    assert sessions.retrieve(working.id).status == "idle"
    assert sessions.turns.list(working.id).data[0].status == "completed"


def test_turns_queue(sandbox: Sandbox, client: openai.OpenAI) -> None:
    sandbox.speed.set("agents.sessions", seconds=10)
    sessions = client.beta.agents.sessions
    made = sessions.create(agent={"model": "gpt-4o"}, environment=NONE, input="Say 'one'.")
    sessions.events.create(made.id, events=[message("Say 'two'."), message("Say 'three'.")])

    def states() -> List[str]:
        return [turn.status for turn in sessions.turns.list(made.id, order="asc")]

    seen = [states()]
    for _ in range(6):
        sandbox.clock.advance(10)
        seen.append(states())
    assert seen == [
        ["queued", "queued", "queued"],
        ["in_progress", "queued", "queued"],
        ["completed", "queued", "queued"],
        ["completed", "in_progress", "queued"],
        ["completed", "completed", "queued"],
        ["completed", "completed", "in_progress"],
        ["completed", "completed", "completed"],
    ]
    assert sessions.retrieve(made.id).status == "idle"


def test_update_and_budget(client: openai.OpenAI) -> None:
    sessions = client.beta.agents.sessions
    made = session_of(client, "Hello", spend_control={"limit": 5}, prompt_cache_options={"ttl": "12h"})
    assert (made.status, made.prompt_cache_options.ttl) == ("budget_reached", "12h")
    assert made.spend_control.consumed >= 5
    sessions.events.create(made.id, events=[message("More")])
    found = sessions.retrieve(made.id)
    turn = sessions.turns.list(made.id).data[0]
    assert (found.status, turn.status) == ("budget_reached", "failed")
    assert turn.error is not None
    assert turn.error.code == "session_budget_exceeded"
    changed = sessions.update(
        made.id,
        spend_control={"limit": 100_000},
        agent={"model": "gpt-4.1", "reasoning": {"effort": "low"}, "tools": [WEATHER]},
        metadata={"x": "y"},
        review="auto_review",
    )
    assert (changed.agent.model, changed.agent.tools[0].type, changed.review) == ("gpt-4.1", "function", "auto_review")
    assert changed.spend_control is not None
    assert changed.spend_control.consumed == made.spend_control.consumed
    sessions.events.create(made.id, events=[message("Hello")])
    assert sessions.retrieve(made.id).status == "idle"
    assert sessions.update(made.id, spend_control=None).spend_control is None


def test_structured_text(client: openai.OpenAI) -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    agent = {"model": "gpt-4o", "text": {"format": {"type": "json_schema", "schema": schema}}}
    made = session_of(client, "The city is Oslo.", agent=agent)
    said: Any = client.beta.agents.sessions.items.list(made.id).data[0]
    assert set(json.loads(said.content[0].text)) == {"city"}
    never = {**schema, "properties": {"city": {"type": "string", "minLength": 5, "maxLength": 2}}}
    agent["text"] = {"format": {"type": "json_schema", "schema": never}}
    failed = session_of(client, "The city is Oslo.", agent=agent)
    (turn,) = client.beta.agents.sessions.turns.list(failed.id)
    assert (failed.status, turn.status) == ("idle", "failed")
    assert turn.error is not None
    assert turn.error.code == "invalid_request"


def test_reasoning(client: openai.OpenAI) -> None:
    agent = {"model": "o3", "reasoning": {"effort": "high", "summary": "detailed"}}
    events: List[Any] = list(
        client.beta.agents.sessions.create(agent=agent, environment=NONE, input="Why is the sky blue?", stream=True)
    )
    summary = "".join(event.delta for event in events if event.type.endswith("reasoning_summary_text.delta"))
    (done,) = (event.text for event in events if event.type.endswith("reasoning_summary_text.done"))
    assert summary == done != ""
    (usage,) = (event.usage for event in events if event.type.endswith("turn.completed"))
    assert usage.output_tokens_details.reasoning_tokens > 0


def test_subagents(client: openai.OpenAI) -> None:
    agent = {"model": "gpt-4o", "multi_agent": {"enabled": True}}
    sessions = client.beta.agents.sessions
    events: List[Any] = list(
        sessions.create(agent=agent, environment=NONE, input="Delegate this to a subagent: name a colour.", stream=True)
    )
    id = events[0].session.id
    told = [event.type for event in events if ".subagent." in event.type]
    assert told == [f"agent.session.subagent.{state}" for state in ("created", "active", "closed")]
    (subagent,) = sessions.subagents.list(id)
    assert (subagent.status, subagent.session_id) == ("closed", id)
    assert sessions.subagents.retrieve(subagent.id, session_id=id) == subagent
    kinds = [item.type for item in sessions.items.list(id, order="asc")]
    assert kinds == ["message", "create_subagent_call", "wait_for_subagents_call", "close_subagent_call", "message"]
    own = list(sessions.subagents.items.list(subagent.id, session_id=id, order="asc"))
    assert [item.type for item in own] == ["agent_message", "message"]
    (turn,) = sessions.subagents.turns.list(subagent.id, session_id=id)
    where: Any = {"session_id": id, "subagent_id": subagent.id}
    assert sessions.subagents.turns.retrieve(turn.id, **where) == turn
    assert (turn.status, turn.subagent_id) == ("completed", subagent.id)
    assert list(sessions.subagents.turns.items.list(turn.id, order="asc", **where)) == own
    assert len(sessions.turns.list(id).data) == 1
    assert sessions.delete(id).deleted
    alone = session_of(client, "Delegate this to a subagent.")
    assert sessions.subagents.list(alone.id).data == []


def test_files_that_agents_write(sandbox: Sandbox, client: openai.OpenAI) -> None:
    sessions = client.beta.agents.sessions
    made = session_of(client, "Write a poem about the sea into poem.md.", environment=HOSTED)
    kinds = [item.type for item in sessions.items.list(made.id, order="asc")]
    assert kinds == ["message", "command_execution", "message"]
    (artifact,) = sessions.artifacts.list(made.id)
    assert (artifact.path, artifact.environment_id) == ("/workspace/poem.md", made.environment.id)
    content = sessions.artifacts.content(artifact.id, session_id=made.id).read()
    said: Any = sessions.items.list(made.id).data[0]
    assert content.decode() == said.content[0].text
    assert len(content) == artifact.size_bytes
    assert [file.path for file in sessions.retrieve(made.id).environment.files] == [artifact.path]
    assert sessions.artifacts.list(made.id, environment_id="env_none").data == []
    assert sessions.artifacts.retrieve(artifact.id, session_id=made.id) == artifact
    assert sessions.artifacts.delete(artifact.id, session_id=made.id).deleted
    with pytest.raises(openai.NotFoundError, match=artifact.id):
        sessions.artifacts.content(artifact.id, session_id=made.id)
    assert sessions.delete(made.id).deleted
    with pytest.raises(openai.NotFoundError):
        client.beta.agents.environments.retrieve(made.environment.id)
    nowhere = session_of(client, "Write a poem about the sea into poem.md.")
    assert sessions.artifacts.list(nowhere.id).data == []


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"agent": None}, "agent"),
        ({"agent": {}}, "agent.model"),
        ({"agent": {"model": "none"}}, "agent.model"),
        ({"agent": {"model": "gpt-4o", "name": "x"}}, "agent.name"),
        ({"agent_id": "agent_none"}, "agent_id"),
        ({"environment": {}}, "environment.type"),
        ({"environment": {"type": "cloud"}}, "environment.type"),
        ({"environment": {"type": "none", "files": []}}, "environment.files"),
        ({"environment": {"type": "self_hosted"}}, "environment.workspace_directory"),
        ({"environment": {**HOSTED, "environment_id": "env_none"}}, "environment.environment_id"),
        ({"environment": {**HOSTED, "environment_template_id": "x"}}, "environment.environment_template_id"),
        ({"environment": {**HOSTED, "container_size": "vast"}}, "environment.container_size"),
        ({"environment": {**HOSTED, "env": {"A": 1}}}, "environment.env.A"),
        ({"environment": {**HOSTED, "setup_commands": [{}]}}, "environment.setup_commands[0].command"),
        ({"environment": {**HOSTED, "network": {"access": "some"}}}, "environment.network.access"),
        ({"environment": {**HOSTED, "packages": {"npm": [1]}}}, "environment.packages.npm[0]"),
        ({"environment": {**HOSTED, "desktop": {}}}, "environment.desktop.enabled"),
        (
            {"environment": {**HOSTED, "files": [{"type": "inline", "path": "../a", "data": ""}]}},
            "environment.files[0].path",
        ),
        (
            {"environment": {**HOSTED, "files": [{"type": "inline", "path": "a/", "data": ""}]}},
            "environment.files[0].path",
        ),
        (
            {"environment": {**HOSTED, "files": [{"type": "file_id", "path": "a", "file_id": "x"}]}},
            "environment.files[0].file_id",
        ),
        (
            {"environment": {**HOSTED, "skills": [{"type": "skill_reference", "skill_id": "x"}]}},
            "environment.skills[0].skill_id",
        ),
        ({"environment": {**HOSTED, "plugins": [{"type": "inline"}]}}, "environment.plugins[0].name"),
        ({"input": []}, None),
        ({"input": [{"role": "assistant", "content": [{"type": "input_text", "text": "x"}]}]}, "input[0].role"),
        ({"input": [{"role": "user", "content": []}]}, "input[0].content"),
        ({"input": [{"role": "user", "content": [{"type": "text"}]}]}, "input[0].content[0].type"),
        ({"vault_ids": ["vault_none"]}, "vault_ids[0]"),
        ({"spend_control": {"limit": 0}}, "spend_control.limit"),
        ({"spend_control": {}}, "spend_control.limit"),
        ({"prompt_cache_options": {"ttl": "1h"}}, "prompt_cache_options.ttl"),
        ({"stream_options": {}}, "stream_options"),
        ({"stream": True, "stream_options": {"include_usage": True}}, "stream_options.include_usage"),
    ],
)
def test_refused_sessions(http: httpx.Client, change: Dict[str, Any], param: str) -> None:
    body = {"agent": {"model": "gpt-4o"}, "environment": NONE, **change}
    if change.get("agent", "") is None:
        del body["agent"]
        param = "agent_id"
    answer = http.post("/agents/sessions", json=body)
    if param is None:
        assert answer.json()["status"] == "idle"
        return
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param
    assert http.get("/agents/sessions").json()["data"] == []
    assert http.get("/agents/environments").json()["data"] == []


def test_refused_events(client: openai.OpenAI, http: httpx.Client) -> None:
    made = session_of(client)

    def refused(*events: Any) -> Any:
        answer = http.post(f"/agents/sessions/{made.id}/events", json={"events": list(events)})
        assert answer.status_code in (400, 404)
        return answer.json()["error"]["param"]

    assert refused() == "events"
    assert refused({}) == "events[0].type"
    assert refused({"type": "agent.session.input.dance"}) == "events[0].type"
    assert refused(message("Hello"), {"type": "agent.session.input.message", "input": []}) == "events[1].input"
    assert client.beta.agents.sessions.turns.list(made.id).data == []  # not even the first was taken
    for kind in ("mcp", "computer_use"):
        answered = {"type": f"agent.session.input.{kind}_approval_request_result", "request_id": "x", "response": {}}
        assert refused(answered) == "events[0].request_id"
    with pytest.raises(openai.NotFoundError, match="sess_none"):
        client.beta.agents.sessions.events.stream("sess_none")


def test_sent_once(client: openai.OpenAI) -> None:
    made = session_of(client)
    events = client.beta.agents.sessions.events
    for key in ("a", "a", "b"):
        events.create(made.id, events=[message("Hello")], idempotency_key=key)
    assert len(client.beta.agents.sessions.turns.list(made.id).data) == 2
    environments = client.beta.agents.environments
    first, again, other = (environments.create(environment=HOSTED, idempotency_key=key) for key in ("a", "a", "b"))
    assert first.id == again.id != other.id


# environments


def test_environments(sandbox: Sandbox, client: openai.OpenAI) -> None:
    uploaded = client.files.create(file=("a.txt", b"hello"), purpose="user_data")
    kept = client.skills.create(files=[("s/SKILL.md", b"---\nname: adding\ndescription: How to add.\n---\nx")])
    environments = client.beta.agents.environments
    asked: Any = {
        **HOSTED,
        "files": [
            {"type": "file_id", "file_id": uploaded.id, "path": "data/a.txt"},
            {"type": "inline", "path": "/etc/b.txt", "data": "grüße"},
        ],
        "env": {"TOKEN": "secret-value"},
        "network": {"access": "restricted", "allowed_domains": ["example.com"]},
        "packages": {"python": ["numpy"]},
        "skills": [
            {"type": "skill_reference", "skill_id": kept.id},
            {
                "type": "inline",
                "name": "counting",
                "description": "How to count.",
                "source": {"type": "base64", "media_type": "application/zip", "data": skill()},
            },
        ],
        "setup_commands": [{"command": "ls"}],
    }
    made = environments.create(environment=asked)
    assert made.status == "pending"
    found = environments.retrieve(made.id)
    assert (found.status, hooks(sandbox)) == ("ready", ["agent.environment.ready"])
    assert [(file.type, file.path, file.size_bytes) for file in found.files] == [
        ("file_id", "/workspace/data/a.txt", 5),
        ("inline", "/etc/b.txt", 7),
    ]
    assert [(each.type, each.name) for each in found.skills] == [("skill_reference", "adding"), ("inline", "counting")]
    file = environments.files.create(made.id, type="inline", path="data/c.txt", data="x")
    assert (file.path, file.size_bytes) == ("/workspace/data/c.txt", 1)
    environments.files.create(made.id, type="inline", path="data/c.txt", data="xyz")  # in place of the first
    environments.files.create(made.id, type="file_id", path="d.txt", file_id=uploaded.id)
    files = environments.files.list(made.id)
    assert [(each.path, each.size_bytes) for each in files] == [
        ("/etc/b.txt", 7),
        ("/workspace/d.txt", 5),
        ("/workspace/data/a.txt", 5),
        ("/workspace/data/c.txt", 3),
    ]
    assert [each.path for each in environments.files.list(made.id, path="data", order="desc")] == [
        "/workspace/data/c.txt",
        "/workspace/data/a.txt",
    ]
    page: Any = environments.files.list(made.id, limit=3)
    rest = environments.files.list(made.id, limit=3, page=page.next_page)
    assert (len(page.data), len(rest.data)) == (3, 1)
    used = session_of(client, environment={**HOSTED, "environment_id": made.id})
    assert (used.environment.id, used.environment.network.access) == (made.id, "restricted")
    assert len(used.environment.files) == 4
    client.beta.agents.sessions.delete(used.id)
    assert [each.id for each in environments.list(type="openai_hosted")] == [made.id]  # it was not made for the session


def test_self_hosted(sandbox: Sandbox, client: openai.OpenAI) -> None:
    made = session_of(client, environment={"type": "self_hosted", "workspace_directory": "/home/me"})
    assert made.environment.remote_url.startswith("wss://")
    assert client.beta.agents.environments.retrieve(made.environment.id).status == "connected"
    assert sandbox.state.all("event")[0]["data"]["connect"]["remote_url"] == made.environment.remote_url
    assert client.beta.agents.environments.list(type="openai_hosted").data == []


def test_environment_events(sandbox: Sandbox, client: openai.OpenAI) -> None:
    made = client.beta.agents.sessions.create(agent={"model": "gpt-4o"}, environment=HOSTED, input="Hello", stream=True)
    kinds = [event.type for event in made]
    places = [kinds.index(f"agent.session.environment.{status}") for status in ("pending", "ready")]
    assert places[0] < places[1] < kinds.index("agent.session.turn.completed")


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"type": "inline", "path": "a"}, "data"),
        ({"type": "file_id", "path": "a"}, "file_id"),
        ({"type": "file_id", "path": "a", "file_id": "file-none"}, "file_id"),
        ({"type": "inline", "path": "a", "data": "x", "file_id": "y"}, "file_id"),
        ({"type": "inline", "path": "a/../../b", "data": "x"}, "path"),
        ({"type": "inline", "path": "", "data": "x"}, "path"),
        ({"type": "inline", "path": "a\nb", "data": "x"}, "path"),
    ],
)
def test_refused_files(client: openai.OpenAI, http: httpx.Client, body: Dict[str, str], param: str) -> None:
    id = client.beta.agents.environments.create(environment=HOSTED).id
    answer = http.post(f"/agents/environments/{id}/files", json=body)
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param
    assert client.beta.agents.environments.files.list(id).data == []
    assert http.get(f"/agents/environments/{id}/files", params={"page": "x"}).status_code == 400


def test_templates(client: openai.OpenAI) -> None:
    templates = client.beta.agents.environments.templates
    made = templates.create(
        name="Basis",
        files=[{"type": "inline", "path": "a.txt", "data": "hello"}],
        packages={"npm": ["left-pad"]},
        env={"TOKEN": "secret-value"},
    )
    assert (made.files[0].path, made.packages.npm, made.network.access) == ("/workspace/a.txt", ["left-pad"], "enabled")
    changed = templates.update(made.id, packages=None, desktop={"enabled": True})
    assert (changed.packages.npm, changed.files, changed.name) == ([], made.files, "Basis")
    assert templates.retrieve(made.id) == changed
    environment = client.beta.agents.environments.create(environment={**HOSTED, "environment_template_id": made.id})
    assert [file.path for file in environment.files] == ["/workspace/a.txt"]
    second = templates.create()
    assert [each.id for each in templates.list(order="asc", limit=1)] == [made.id, second.id]
    assert templates.delete(made.id).deleted
    with pytest.raises(openai.NotFoundError, match=made.id):
        templates.retrieve(made.id)


# vaults


def test_vaults(client: openai.OpenAI) -> None:
    vaults = client.beta.agents.vaults
    first, second = vaults.create(name="Keys", metadata={"a": "1"}), vaults.create()
    assert vaults.update(first.id, name="Key ring").name == "Key ring"
    assert vaults.retrieve(first.id).metadata == {"a": "1"}
    assert [vault.id for vault in vaults.list()] == [second.id, first.id]
    assert [vault.id for vault in vaults.list(metadata={"a": "1"}, status=["active", "archived"])] == [first.id]
    assert vaults.list(status="archived").data == []
    made = session_of(client, vault_ids=[first.id])
    assert made.vault_ids == [first.id]
    assert vaults.delete(first.id).deleted
    with pytest.raises(openai.NotFoundError, match=first.id):
        vaults.retrieve(first.id)


SECRET = "sec-ret-123"
CREDENTIALS: List[Any] = [
    {"type": "static_bearer", "token": SECRET, "mcp_server_url": "https://a.example"},
    {
        "type": "mcp_oauth",
        "access_token": SECRET,
        "mcp_server_url": "https://a.example",
        "expires_at": "2030-01-01T00:00:00Z",
        "refresh": {
            "client_id": "me",
            "refresh_token": SECRET,
            "token_endpoint": "https://a.example/token",
            "token_endpoint_auth": {"type": "client_secret_post", "client_secret": SECRET},
        },
    },
    {
        "type": "environment_variable",
        "secret_name": "TOKEN",
        "secret_value": SECRET,
        "networking": {"type": "limited", "allowed_hosts": ["a.example"]},
    },
]
ROTATIONS: List[Any] = [
    {"type": "static_bearer", "token": SECRET + "2"},
    {
        "type": "mcp_oauth",
        "access_token": SECRET + "2",
        "refresh": {"token_endpoint_auth": {"type": "client_secret_basic", "client_secret": SECRET}},
    },
    {"type": "environment_variable", "secret_value": SECRET + "2"},
]


@pytest.mark.parametrize(("auth", "rotation"), list(zip(CREDENTIALS, ROTATIONS)))
def test_credentials(sandbox: Sandbox, http: httpx.Client, client: openai.OpenAI, auth: Any, rotation: Any) -> None:
    vault = client.beta.agents.vaults.create()
    credentials = client.beta.agents.vaults.credentials
    made = credentials.create(vault.id, name="Mine", auth=auth, metadata={"a": "1"})
    assert made.auth.type == auth["type"]
    changed = credentials.update(made.id, vault_id=vault.id, auth=rotation, metadata={})
    assert (changed.auth.type, changed.metadata) == (auth["type"], {})
    if auth["type"] == "mcp_oauth":
        assert changed.auth.refresh.token_endpoint_auth.type == "client_secret_basic"
        assert changed.auth.expires_at == auth["expires_at"]
    assert credentials.retrieve(made.id, vault_id=vault.id) == changed
    assert [each.id for each in credentials.list(vault.id)] == [made.id]
    assert SECRET not in http.get(f"/vaults/{vault.id}/credentials").text
    assert SECRET not in json.dumps(sandbox.state.all("vault_credential", parent=vault.id))
    wrong = next(each for each in ROTATIONS if each["type"] != auth["type"])
    with pytest.raises(openai.BadRequestError, match="cannot be changed"):
        credentials.update(made.id, vault_id=vault.id, auth=wrong)
    other = client.beta.agents.vaults.create()
    with pytest.raises(openai.NotFoundError, match=made.id):
        credentials.retrieve(made.id, vault_id=other.id)
    assert credentials.delete(made.id, vault_id=vault.id).deleted
    assert credentials.list(vault.id).data == []


@pytest.mark.parametrize(
    ("auth", "param"),
    [
        ({}, "auth.type"),
        ({"type": "password"}, "auth.type"),
        ({"type": "static_bearer", "token": "x"}, "auth.mcp_server_url"),
        ({"type": "static_bearer", "token": "", "mcp_server_url": "x"}, "auth.token"),
        ({**CREDENTIALS[1], "refresh": {}}, "auth.refresh.client_id"),
        ({**CREDENTIALS[2], "networking": {"type": "limited"}}, "auth.networking.allowed_hosts"),
        ({**CREDENTIALS[2], "networking": {"type": "open"}}, "auth.networking.type"),
    ],
)
def test_refused_credentials(http: httpx.Client, auth: Any, param: str) -> None:
    vault = http.post("/vaults", json={}).json()["id"]
    answer = http.post(f"/vaults/{vault}/credentials", json={"name": "x", "auth": auth})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


def test_no_secret_comes_back(http: httpx.Client) -> None:
    transport = {"type": "http", "server_url": "https://a.example", "authorization": SECRET, "headers": {"X": SECRET}}
    program = {"type": "stdio", "command": "x", "cwd": "/", "env": {"A": SECRET}, "env_vars": ["A"]}
    tools = [
        {"type": "mcp", "server_label": "web", "transport": transport},
        {"type": "mcp", "server_label": "own", "transport": program},
    ]
    body = {"agent": {"model": "gpt-4o", "tools": tools}, "environment": {**HOSTED, "env": {"A": SECRET}}}
    made = http.post("/agents/sessions", json={**body, "input": "Hello"})
    assert SECRET not in made.text
    id = made.json()["id"]
    for path in ("", "/events", "/items", "/traces"):
        assert SECRET not in http.get(f"/agents/sessions/{id}{path}").text
    target = {"type": "new_session", **body, "input": []}
    automation = http.post(
        "/agents/automations", json={"type": "once", "run_at": 2_000_000_000, "name": "x", "target": target}
    )
    assert automation.status_code == 200
    assert SECRET not in automation.text


# automations


def test_automations(sandbox: Sandbox, client: openai.OpenAI, time: Any) -> None:
    automations = client.beta.agents.automations
    target: Any = {
        "type": "new_session",
        "agent": {"model": "gpt-4o"},
        "environment": {**HOSTED, "files": [{"type": "inline", "path": "a", "data": "x"}]},
        "input": [text("Say 'good morning'.")],
        "metadata": {"from": "plan"},
    }
    made = automations.create(
        type="periodic", name="Morning", target=target, expression="0 9 * * *", timezone="UTC", metadata={"a": "b"}
    )
    assert (made.status, made.target.type, made.created_by.type) == ("active", "new_session", "developer")
    assert automations.invocations.list(made.id).data == []
    sandbox.clock.advance(3 * 24 * 3600)
    runs = list(automations.invocations.list(made.id, order="asc"))
    assert [run.status for run in runs] == ["completed"] * 3
    assert [run.scheduled_at % 86_400 for run in runs if run.scheduled_at] == [9 * 3600] * 3
    assert runs[0].source.type == "automation"
    assert automations.invocations.retrieve(runs[0].id, automation_id=made.id) == runs[0]
    sessions = client.beta.agents.sessions.list(metadata={"from": "plan"})
    assert {session.id for session in sessions} == {run.session_id for run in runs}
    assert all(session.status == "idle" for session in client.beta.agents.sessions.list())
    by_hand = automations.invocations.create(made.id)
    assert (by_hand.source.type, by_hand.scheduled_at, by_hand.status) == ("manual", None, "completed")
    assert automations.pause(made.id).status == "paused"
    sandbox.clock.advance(3 * 24 * 3600)
    assert len(automations.invocations.list(made.id).data) == 4
    assert automations.resume(made.id).status == "active"
    changed: Any = automations.update(made.id, expression="*/10 * * * *", name="Often")
    assert (changed.expression, changed.name) == ("*/10 * * * *", "Often")
    sandbox.clock.advance(1200)
    assert len(automations.invocations.list(made.id).data) == 6
    assert automations.delete(made.id).deleted
    sandbox.clock.advance(3600)
    assert automations.list().data == []
    with pytest.raises(openai.NotFoundError, match=made.id):
        automations.retrieve(made.id)


def test_automation_of_a_session(sandbox: Sandbox, client: openai.OpenAI) -> None:
    sessions, automations = client.beta.agents.sessions, client.beta.agents.automations
    session = session_of(client, agent={"model": "gpt-4o", "tools": [WEATHER]})
    target: Any = {
        "type": "existing_session",
        "session_id": session.id,
        "instructions": "What is the weather in Paris?",
    }
    start = int(sandbox.clock.now())
    once = automations.create(type="once", name="Soon", target=target, run_at=start + 30)
    again = automations.create(
        type="periodic", name="Often", target=target, expression="* * * * *", timezone="Europe/Berlin"
    )
    assert [each.id for each in automations.list(session_id=session.id, order="asc")] == [once.id, again.id]
    assert automations.list(session_id="sess_none").data == []
    sandbox.clock.advance(61)
    assert sessions.retrieve(session.id).status == "requires_action"
    assert automations.retrieve(once.id).status == "completed"
    for call in (automations.pause, automations.resume):
        with pytest.raises(openai.BadRequestError, match="run already"):
            call(once.id)
    runs = [run for id in (once.id, again.id) for run in automations.invocations.list(id)]
    assert sorted((run.status, run.skip_reason) for run in runs) == [
        ("completed", None),
        ("skipped", "pending_delivery"),
    ]
    sessions.delete(session.id)
    sandbox.clock.advance(60)
    paused = automations.retrieve(again.id)
    assert (paused.status, paused.pause_reason) == ("paused", "target_session_failed")
    failed = automations.invocations.list(again.id).data[0]
    assert failed.status == "failed"
    assert failed.error is not None
    assert session.id in failed.error.message


def test_targets(client: openai.OpenAI) -> None:
    automations = client.beta.agents.automations
    agent = client.beta.agents.create(model="gpt-4o")
    template = client.beta.agents.environments.templates.create()
    target: Any = {"type": "new_session", "agent_id": agent.id, "environment": NONE, "input": []}
    made: Any = automations.create(type="once", name="x", target=target, run_at=2_000_000_000)
    assert (made.target.agent_id, made.target.agent, made.pause_reason) == (agent.id, None, None)
    machines: List[Any] = [
        {"type": "self_hosted", "workspace_directory": "/home/me", "capability_directories": ["/skills"]},
        {
            **HOSTED,
            "environment_template_id": template.id,
            "files": [{"type": "inline", "path": "a.txt", "data": "hello"}],
            "network": {"access": "disabled"},
        },
    ]
    for machine in machines:
        changed: Any = automations.update(made.id, target={**target, "environment": machine}, metadata={"a": "b"})
        assert changed.metadata == {"a": "b"}
        assert automations.invocations.create(made.id).status == "completed"
    hosted = changed.target.environment
    assert (hosted.files[0].path, hosted.files[0].size_bytes) == ("/workspace/a.txt", 5)
    assert (hosted.network.access, hosted.environment_template_id, hosted.packages) == ("disabled", template.id, None)
    later: Any = automations.update(made.id, run_at=2_000_000_100)
    assert later.run_at == 2_000_000_100
    with pytest.raises(openai.NotFoundError, match="inv_none"):
        automations.invocations.retrieve("inv_none", automation_id=made.id)
    client.beta.agents.delete(agent.id)
    gone = automations.invocations.create(made.id)
    assert gone.status == "failed"
    assert gone.error is not None
    assert agent.id in gone.error.message


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"type": "once", "run_at": 2_000_000_000}, "expression"),
        ({"expression": None}, "expression"),
        ({"expression": "0 9 * *"}, "expression"),
        ({"expression": "61 9 * * *"}, "expression"),
        ({"expression": "5-1 9 * * *"}, "expression"),
        ({"expression": "* * * * funday"}, "expression"),
        ({"timezone": "Mars/Olympus"}, "timezone"),
        ({"timezone": "../etc/passwd"}, "timezone"),
        ({"run_at": 5}, "run_at"),
        ({"type": "once", "expression": None, "timezone": None}, "run_at"),
        ({"type": "once", "expression": None, "timezone": None, "run_at": 5}, "run_at"),
        ({"type": "once", "expression": None, "timezone": None, "run_at": 10**15}, "run_at"),
        ({"name": ""}, "name"),
        ({"target": {}}, "target.type"),
        ({"target": {"type": "existing_session", "session_id": "x", "instructions": "y"}}, "target.session_id"),
        ({"target": {"type": "new_session", "environment": NONE, "input": []}}, "target.agent_id"),
        ({"target": {"type": "new_session", "agent_id": "x", "environment": NONE, "input": []}}, "target.agent_id"),
        (
            {"target": {"type": "new_session", "agent": {"model": "gpt-4o"}, "environment": {}, "input": []}},
            "target.environment.type",
        ),
        (
            {
                "target": {
                    "type": "new_session",
                    "agent": {"model": "gpt-4o"},
                    "environment": {**HOSTED, "environment_template_id": "x"},
                    "input": [],
                }
            },
            "target.environment.environment_template_id",
        ),
    ],
)
def test_refused_automations(http: httpx.Client, change: Dict[str, Any], param: str) -> None:
    target = {"type": "new_session", "agent": {"model": "gpt-4o"}, "environment": NONE, "input": []}
    body = {"type": "periodic", "name": "x", "target": target, "expression": "0 9 * * *", "timezone": "UTC", **change}
    answer = http.post("/agents/automations", json={name: value for name, value in body.items() if value is not None})
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param
    assert http.get("/agents/automations").json()["data"] == []


@pytest.mark.parametrize(
    ("expression", "zone", "start", "following"),
    [
        ("*/15 * * * *", "UTC", "2027-01-01T10:01:00", "2027-01-01T10:15:00"),
        ("0 9 * * 1-5", "UTC", "2027-01-01T10:00:00", "2027-01-04T09:00:00"),  # a Friday
        ("0 9 * * mon,sat", "UTC", "2027-01-01T10:00:00", "2027-01-02T09:00:00"),
        ("0 0 * * 7", "UTC", "2027-01-01T10:00:00", "2027-01-03T00:00:00"),
        ("0 0 13 * fri", "UTC", "2027-01-02T10:00:00", "2027-01-08T00:00:00"),  # either day
        ("0 0 29 feb *", "UTC", "2027-01-01T10:00:00", "2028-02-29T00:00:00"),
        ("0 9 * * *", "America/New_York", "2027-07-01T00:00:00", "2027-07-01T13:00:00"),
        ("30 2 28 3 *", "Europe/Berlin", "2027-01-01T00:00:00", "2027-03-28T01:30:00"),  # in the gap of summer time
        ("0 0 31 2 *", "UTC", "2027-01-01T10:00:00", None),
        ("10/20 1 * * *", "UTC", "2027-01-01T01:11:00", "2027-01-01T01:30:00"),
    ],
)
def test_schedule(expression: str, zone: str, start: str, following: Any) -> None:
    from datetime import datetime, timezone

    def moment(written: str) -> float:
        return datetime.fromisoformat(written).replace(tzinfo=timezone.utc).timestamp()

    found = Schedule(expression, zone).after(moment(start))
    assert found == (moment(following) if following else None)


# all of it


def test_lasts(tmp_path: Any) -> None:
    with Sandbox(data=tmp_path) as first:
        made = session_of(first.client(), "Write a poem into poem.md.", environment=HOSTED)
    with Sandbox(data=tmp_path) as second:
        sessions = second.client().beta.agents.sessions
        assert sessions.retrieve(made.id).status == "idle"
        (artifact,) = sessions.artifacts.list(made.id)
        assert sessions.artifacts.content(artifact.id, session_id=made.id).read()
        sessions.events.create(made.id, events=[message("Hello")])
        assert len(sessions.turns.list(made.id).data) == 2


MINE = [route for route in ROUTES if route.name.startswith("beta.agents.") and route.verb == "POST" and route.body]
WORDS = st.sampled_from(
    "none openai_hosted self_hosted inline file_id function mcp web_search http stdio new_session existing_session "
    "gpt-4o static_bearer mcp_oauth environment_variable user message input_text text json_schema once a".split()
)
NAMES = st.sampled_from(
    "type model tools name description parameters transport server_url server_label command cwd environment input "
    "content role text files path data skills plugins network access packages agent agent_id session_id instructions "
    "auth token refresh networking source".split()
)
VALUES: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS | st.text(st.characters(exclude_categories=[]), max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=10,
)


def body_of(kinds: Dict[str, Kind]) -> Any:
    def field(kind: Kind) -> Any:
        return st.sampled_from(kind.values) if kind.values else VALUES if "object" in kind.types else WORDS | VALUES

    must = {name: field(kind) for name, kind in kinds.items() if kind.required}
    may = {name: field(kind) for name, kind in kinds.items() if not kind.required}
    return st.fixed_dictionaries({**must, **({"model": st.just("gpt-4o")} if "model" in must else {})}, optional=may)


@pytest.mark.parametrize("route", MINE, ids=lambda route: route.name)
@settings(
    max_examples=25,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_never_fails(http: httpx.Client, route: Any, data: Any) -> None:
    ids = _ids(http)
    body = data.draw(body_of(dict(route.body)))
    answer = http.post(route.path.format(**ids), content=json.dumps(body))
    assert answer.status_code < 500, answer.text
    if not answer.headers["content-type"].startswith("application/json"):
        answer.read()


_known: Dict[int, Dict[str, str]] = {}


def _ids(http: httpx.Client) -> Dict[str, str]:
    """Things that exist, made once for each sandbox."""
    if id(http) not in _known:
        _known.clear()

        def make(path: str, **body: Any) -> str:
            return str(http.post(path, json=body).json()["id"])

        vault = make("/vaults")
        target = {"type": "new_session", "agent": {"model": "gpt-4o"}, "environment": NONE, "input": []}
        _known[id(http)] = {
            "agent_id": make("/agents", model="gpt-4o"),
            "session_id": make("/agents/sessions", agent={"model": "gpt-4o"}, environment=NONE),
            "environment_id": make("/agents/environments", environment=HOSTED),
            "environment_template_id": make("/agents/environments/templates"),
            "automation_id": make("/agents/automations", type="once", name="x", target=target, run_at=2_000_000_000),
            "vault_id": vault,
            "credential_id": make(f"/vaults/{vault}/credentials", name="x", auth=CREDENTIALS[0]),
        }
    return _known[id(http)]


def test_events_in_order(http: httpx.Client, events: Callable[[str], List[Dict[str, Any]]]) -> None:
    body = {"agent": {"model": "gpt-4o"}, "environment": NONE, "input": "Hello", "stream": True}
    answer = http.post("/agents/sessions", json=body)
    found = events(answer.text)
    assert [line[7:] for line in answer.text.splitlines() if line.startswith("event: ")] == [
        each["type"] for each in found
    ]
    again = http.get(f"/agents/sessions/{found[0]['session']['id']}/events")
    assert events(again.text) == found[3:]


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "invalid_request"),
        (401, "authentication_error"),
        (429, "rate_limit_exceeded"),
        (503, "server_error"),
    ],
)
def test_turns_that_the_model_refuses(sandbox: Sandbox, client: openai.OpenAI, status: int, code: str) -> None:
    sandbox.on(contains="Hello").reply(ApiError(status, "Not now."))
    found = session_of(client, "Hello")
    (turn,) = client.beta.agents.sessions.turns.list(found.id)
    assert turn.error
    assert (found.status, turn.status, turn.error.code, turn.error.message) == ("idle", "failed", code, "Not now.")


def test_subagents_that_the_model_refuses(sandbox: Sandbox, client: openai.OpenAI) -> None:
    sandbox.on(contains="twice").replies(["Let's see.", ApiError(500, "Not now.")])
    agent: Any = {"model": "gpt-4o", "multi_agent": {"enabled": True}}
    found = session_of(client, "Use a subagent and ask twice.", agent=agent)
    (turn,) = client.beta.agents.sessions.turns.list(found.id)
    (sub,) = client.beta.agents.sessions.subagents.list(found.id)
    (failed,) = client.beta.agents.sessions.subagents.turns.list(sub.id, session_id=found.id)
    assert (found.status, turn.status, sub.status) == ("idle", "completed", "closed")
    assert (failed.status, failed.error and failed.error.message) == ("failed", "Not now.")

"""Agents, their sessions, environments, vaults and automations."""

from __future__ import annotations

from typing import Any

import openai

from ..kit import CHAT, WEATHER, check, missing, need, paged, refused, same, step, until

NOWHERE: Any = {"type": "none"}
HOSTED: Any = {"type": "openai_hosted"}


def session(client: Any, words: str, **given: Any) -> Any:
    """A session of a new agent that has done what it could."""
    calls = client.beta.agents.sessions
    made = calls.create(**{"agent": {"model": CHAT}, "environment": NOWHERE, "input": words, **given})
    return until(lambda: calls.retrieve(made.id), "idle", "requires_action")


@step
def agents(client: Any) -> None:
    need(client, "beta.agents.create")
    calls = client.beta.agents
    ids = [calls.create(model=CHAT, name=f"agent {at}", tools=[{"type": "tool_search"}]).id for at in range(2)]
    paged(calls.list, ids)
    found = calls.retrieve(ids[0])
    same((found.name, [tool.type for tool in found.tools]), ("agent 0", ["tool_search"]), "name and tools")
    same(calls.update(ids[0], instructions="Be brief.").name, "agent 0", "name")
    same(calls.retrieve(ids[0]).instructions, "Be brief.", "instructions")
    check(calls.delete(ids[0]).deleted, "not deleted")
    for call in (calls.retrieve, calls.update, calls.delete):
        missing(call, ids[0])
    refused(openai.BadRequestError, calls.create, model=CHAT, name="", expect={"param": "name"})


@step
def agents_sessions(client: Any) -> None:
    need(client, "beta.agents.create")
    calls = client.beta.agents.sessions
    tool = {"type": "function", **{name: WEATHER[name] for name in ("name", "description", "parameters")}}
    made = session(client, "What is the weather in Oslo?", agent={"model": CHAT, "tools": [tool]})
    same(made.status, "requires_action", "status")
    (action,) = made.required_actions
    same((action.name, action.arguments), ("get_weather", {"town": "Oslo"}), "call")
    told = {"type": "agent.session.input.tool_result", "success": True, "output": "It rains."}
    calls.events.create(made.id, events=[{**told, "call_id": action.call_id, "turn_id": action.turn_id}])
    until(lambda: calls.retrieve(made.id), "idle")
    said = [{"role": "user", "content": [{"type": "input_text", "text": "Say 'good bye'."}]}]
    calls.events.create(made.id, events=[{"type": "agent.session.input.message", "input": said}])
    until(lambda: calls.retrieve(made.id), "idle")
    items = [*calls.items.list(made.id, limit=1, order="asc")]
    kinds = ["message", "function_call", "function_call_output", "message", "message", "message"]
    same([each.type for each in items], kinds, "items")
    check("It rains." in items[3].content[0].text, "the result of the function is not used")
    paged(calls.items.list, [each.id for each in items], made.id)
    turns = [each.id for each in calls.turns.list(made.id, order="asc")]
    same(len(turns), 2, "turns")
    paged(calls.turns.list, turns, made.id)
    same(calls.turns.retrieve(turns[1], session_id=made.id).status, "completed", "status of the turn")
    paged(calls.turns.items.list, [each.id for each in items[4:]], turns[1], session_id=made.id)
    traces = [each.id for each in calls.traces.list(made.id, order="asc")]
    same(len(traces), 2, "traces")
    paged(calls.traces.list, traces, made.id)
    refused(openai.BadRequestError, calls.events.create, made.id, events=[{"type": "none"}])
    events = [*calls.create(agent={"model": CHAT}, environment=NOWHERE, input="Say hello.", stream=True)]
    other = events[0].session.id
    text = "".join(each.delta for each in events if each.type.endswith("output_text.delta"))
    same(text, calls.items.list(other, order="desc", limit=1).data[0].content[0].text, "text of the stream")
    for stream in (events, [*calls.events.stream(other)]):
        same(stream[-1].type, "agent.session.idle", "last event")
    paged(calls.list, [made.id, other])
    same(calls.update(made.id, metadata={"tour": "agents"}).metadata, {"tour": "agents"}, "metadata")
    same([each.id for each in calls.list(metadata={"tour": "agents"})], [made.id], "list")
    missing(calls.turns.retrieve, turns[0], session_id=other)
    check(calls.delete(made.id).deleted, "not deleted")
    for call in (calls.retrieve, calls.delete, calls.items.list, calls.turns.list, calls.events.stream):
        missing(call, made.id)


@step
def agents_work(client: Any) -> None:
    need(client, "beta.agents.create")
    calls = client.beta.agents.sessions
    many = {"model": CHAT, "multi_agent": {"enabled": True}}
    made = session(client, "Delegate this to a subagent: name a colour.", agent=many)
    said = {"role": "user", "content": [{"type": "input_text", "text": "Delegate this, too: name a river."}]}
    calls.events.create(made.id, events=[{"type": "agent.session.input.message", "input": [said]}])
    until(lambda: calls.retrieve(made.id), "idle")
    helper, other = calls.subagents.list(made.id, order="asc")
    paged(calls.subagents.list, [helper.id, other.id], made.id)
    same(calls.subagents.retrieve(helper.id, session_id=made.id).status, "closed", "status")
    items = [each.id for each in calls.subagents.items.list(helper.id, session_id=made.id, order="asc")]
    paged(calls.subagents.items.list, items, helper.id, session_id=made.id)
    (turn,) = calls.subagents.turns.list(helper.id, session_id=made.id)
    paged(calls.subagents.turns.list, [turn.id], helper.id, session_id=made.id)
    where = {"session_id": made.id, "subagent_id": helper.id}
    same(calls.subagents.turns.retrieve(turn.id, **where).status, "completed", "status of the turn")
    paged(calls.subagents.turns.items.list, items, turn.id, **where)
    missing(calls.subagents.retrieve, "none", session_id=made.id)
    missing(calls.subagents.turns.retrieve, "none", **where)
    made = session(client, "Write a poem about the sea into poem.md.", environment=HOSTED)
    said = {"role": "user", "content": [{"type": "input_text", "text": "Write a poem about a hill into hill.md."}]}
    calls.events.create(made.id, events=[{"type": "agent.session.input.message", "input": [said]}])
    until(lambda: calls.retrieve(made.id), "idle")
    file, other = calls.artifacts.list(made.id, order="asc")
    paged(calls.artifacts.list, [file.id, other.id], made.id)
    same(calls.artifacts.retrieve(file.id, session_id=made.id).path, "/workspace/poem.md", "path")
    same(len(calls.artifacts.content(file.id, session_id=made.id).read()), file.size_bytes, "size")
    check(calls.artifacts.delete(file.id, session_id=made.id).deleted, "not deleted")
    for call in (calls.artifacts.retrieve, calls.artifacts.content, calls.artifacts.delete):
        missing(call, file.id, session_id=made.id)


@step
def agents_environments(client: Any) -> None:
    need(client, "beta.agents.create")
    calls = client.beta.agents.environments
    file: Any = {"type": "inline", "path": "a.txt", "data": "hello"}
    templates = [calls.templates.create(name=f"template {at}", files=[file]).id for at in range(2)]
    paged(calls.templates.list, templates)
    same(calls.templates.update(templates[0], name="Basis").name, "Basis", "name")
    same(calls.templates.retrieve(templates[0]).files[0].path, "/workspace/a.txt", "path")
    ids = [calls.create(environment={**HOSTED, "environment_template_id": templates[0]}).id for _ in range(2)]
    paged(calls.list, ids)
    until(lambda: calls.retrieve(ids[0]), "ready")
    same(calls.files.create(ids[0], type="inline", path="b.txt", data="xyz").size_bytes, 3, "size")
    first = calls.files.list(ids[0], limit=1)
    rest = calls.files.list(ids[0], limit=1, page=first.next_page)
    same([each.path for each in [*first.data, *rest.data]], ["/workspace/a.txt", "/workspace/b.txt"], "files")
    refused(openai.BadRequestError, calls.files.list, ids[0], limit=0, expect={"param": "limit"})
    refused(openai.BadRequestError, calls.files.create, ids[0], **{**file, "path": "../a"}, expect={"param": "path"})
    check(calls.templates.delete(templates[0]).deleted, "not deleted")
    for call in (calls.templates.retrieve, calls.templates.update, calls.templates.delete):
        missing(call, templates[0])
    missing(calls.retrieve, "env_none")
    missing(calls.files.list, "env_none")


@step
def agents_vaults(client: Any) -> None:
    need(client, "beta.agents.create")
    calls = client.beta.agents.vaults
    ids = [calls.create(name=f"vault {at}").id for at in range(2)]
    paged(calls.list, ids)
    same(calls.update(ids[0], name="Keys").name, "Keys", "name")
    same(calls.retrieve(ids[0]).name, "Keys", "name")
    key: Any = {"type": "static_bearer", "token": "secret of the tour", "mcp_server_url": "https://example.com"}
    made = [calls.credentials.create(ids[0], name=f"key {at}", auth=key) for at in range(2)]
    wrong = {"type": "none"}
    refused(
        openai.BadRequestError, calls.credentials.create, ids[0], name="x", auth=wrong, expect={"param": "auth.type"}
    )
    check("secret of the tour" not in made[0].to_json(), "the secret comes back")
    paged(calls.credentials.list, [each.id for each in made], ids[0])
    changed = {"type": "static_bearer", "token": "another"}
    same(calls.credentials.update(made[0].id, vault_id=ids[0], auth=changed).id, made[0].id, "id")
    same(calls.credentials.retrieve(made[0].id, vault_id=ids[0]).name, "key 0", "name")
    missing(calls.credentials.retrieve, made[0].id, vault_id=ids[1])
    check(calls.credentials.delete(made[0].id, vault_id=ids[0]).deleted, "not deleted")
    missing(calls.credentials.delete, made[0].id, vault_id=ids[0])
    check(calls.delete(ids[0]).deleted, "not deleted")
    for call in (calls.retrieve, calls.delete, calls.credentials.list):
        missing(call, ids[0])


@step
def agents_automations(client: Any) -> None:
    need(client, "beta.agents.create")
    calls = client.beta.agents.automations
    said = [{"role": "user", "content": [{"type": "input_text", "text": "Say 'good morning'."}]}]
    target = {"type": "new_session", "agent": {"model": CHAT}, "environment": NOWHERE, "input": said}
    plan: Any = {"type": "periodic", "target": target, "expression": "0 9 1 1 *", "timezone": "UTC"}
    ids = [calls.create(name=f"plan {at}", **plan).id for at in range(2)]
    paged(calls.list, ids)
    same(calls.update(ids[0], name="Morning").name, "Morning", "name")
    same((calls.pause(ids[0]).status, calls.resume(ids[0]).status), ("paused", "active"), "status")
    runs = [calls.invocations.create(ids[0]).id for _ in range(2)]
    paged(calls.invocations.list, runs, ids[0])
    done = until(lambda: calls.invocations.retrieve(runs[0], automation_id=ids[0]), "completed")
    until(lambda: client.beta.agents.sessions.retrieve(done.session_id), "idle")
    missing(calls.invocations.retrieve, runs[0], automation_id=ids[1])
    refused(openai.BadRequestError, calls.create, name="x", **{**plan, "expression": "61 9 * * *"})
    check(calls.delete(ids[0]).deleted, "not deleted")
    for call in (calls.retrieve, calls.update, calls.pause, calls.resume, calls.delete, calls.invocations.list):
        missing(call, ids[0])
    same(calls.retrieve(ids[1]).name, "plan 1", "name")

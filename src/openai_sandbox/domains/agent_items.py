"""The items of a turn: what an agent says and does, made one after the other, kept and told of.

Neighbours: agent_turns.py decides what is made.
"""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any, List, Optional, Tuple

from ..errors import ApiError
from ..model import Choice, Completion
from ..model.values import dumps, is_array
from ..wire import Json
from . import agent_environments, agent_events

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["Maker", "keep", "new_item", "new_turn", "reason_of", "request_of", "usage_of"]


class Maker:
    """Makes the items of a turn, one after the other, and tells of them."""

    def __init__(self, context: Context, session: Json, turn: Json, index: int) -> None:
        self.context, self.session, self.turn = context, session, turn
        self.index = index

    def add(self, item: Json) -> None:
        keep(self.context, self.session["id"], item)
        agent_events.note_item(self.context, self.session["id"], item, self.index)
        self.index += 1

    def item(self, prefix: str, type: str, **fields: Any) -> None:
        self.add({**new_item(self.context, prefix, self.turn, type, "completed"), **fields})

    def message(self, text: str) -> None:
        content = [{"type": "output_text", "text": text}]
        self.item("msg_", "message", role="assistant", content=content, phase="final_answer")

    def reasoning(self, thought: str) -> None:
        asked = self.session["agent"]["reasoning"].get("summary")
        summary = [{"type": "summary_text", "text": thought}] if asked and thought else []
        self.item("rs_", "reasoning", summary=summary)

    def calls(self, choice: Choice) -> None:
        actions: List[Json] = []
        for call in choice.tool_calls:
            item = new_item(self.context, "fc_", self.turn, "function_call", "in_progress")
            item.update(call_id=self.context.new.new("call_"), name=call.name, arguments=json.loads(call.arguments))
            self.add(item)
            names = ("type", "call_id", "name", "arguments", "turn_id")
            actions.append({name: item[name] for name in names})
        self.session["required_actions"] = actions

    def file(self, name: str, text: str) -> None:
        """Write a file in the machine and hand it over."""
        environment = self.session["environment"]["id"]
        content = text.encode("utf-8", "replace")
        kept = agent_environments.put(self.context, environment, name, content)
        self.item(
            "cmd_",
            "command_execution",
            command=f"cat > {name}",
            cwd="/workspace",
            duration_ms=5,
            exit_code=0,
            output="",
        )
        artifact: Json = {
            "id": self.context.new.new("artifact_"),
            "object": "agent.session.artifact",
            "created_at": self.context.stamp,
            "environment_id": environment,
            "path": kept["path"],
            "session_id": self.session["id"],
            "size_bytes": len(content),
            "turn_id": self.turn["id"],
        }
        self.context.state.write_blob(artifact["id"], io.BytesIO(content), len(content))
        self.context.state.add("agent_artifact", artifact["id"], artifact, parent=self.session["id"], tag=environment)

    def subagent(self, task: str) -> None:
        """Start a subagent, which answers the same task, and wait for it."""
        context, session = self.context, self.session
        mine = session["agent"]["id"]
        content = [{"type": "output_text", "text": task}]
        sub: Json = {
            "id": context.new.new("subagent_"),
            "object": "agent.session.subagent",
            "session_id": session["id"],
            "parent_agent_id": mine,
            "name": "helper",
            "instructions": content,
            "opened_at": context.stamp,
            "closed_at": None,
            "status": "active",
        }
        context.state.add("agent_subagent", sub["id"], sub, parent=session["id"])
        prefix = "agent.session.subagent."
        agent_events.note(context, session["id"], f"{prefix}created", subagent=sub)
        model, effort = session["agent"]["model"], session["agent"]["reasoning"].get("effort")
        self.item(
            "sac_", "create_subagent_call", agent_id=sub["id"], content=content, model=model, reasoning_effort=effort
        )
        agent_events.note(context, session["id"], f"{prefix}active", subagent=sub)
        turn = new_turn(context, session, sub["id"], sub["id"])
        turn.update(status="completed", subagent_id=sub["id"], started_at=context.stamp, completed_at=context.stamp)
        told = new_item(context, "am_", turn, "agent_message", None)
        told.update(sender_agent_id=mine, recipient_agent_id=sub["id"], content=content)
        request = request_of(
            session, [{"type": "message", "role": "user", "content": [{"type": "input_text", "text": task}]}]
        )
        keep(context, sub["id"], told)
        try:
            completion = context.sandbox.model.complete({**request, "tools": []})
        except ApiError as error:
            code, message = reason_of(error)
            turn.update(status="failed", error={"code": code, "message": message})
        else:
            turn["usage"] = usage_of(completion, None)
            said = new_item(context, "msg_", turn, "message", "completed")
            text = completion.choices[0].content or completion.choices[0].refusal or ""
            said.update(role="assistant", content=[{"type": "output_text", "text": text}], phase="final_answer")
            keep(context, sub["id"], said)
        context.state.set("agent_turn", turn["id"], turn)
        self.item("saw_", "wait_for_subagents_call", sender_agent_id=mine, recipient_agent_ids=[sub["id"]])
        sub.update(status="closed", closed_at=context.stamp)
        context.state.set("agent_subagent", sub["id"], sub)
        self.item("sax_", "close_subagent_call", sender_agent_id=mine, recipient_agent_id=sub["id"])
        agent_events.note(context, session["id"], f"{prefix}closed", subagent=sub)


def reason_of(error: ApiError) -> Tuple[str, str]:
    """The code and the message with which a turn fails."""
    known = {401: "authentication_error", 429: "rate_limit_exceeded"}
    return known.get(error.status, "server_error" if error.status >= 500 else "invalid_request"), error.message


def new_turn(context: Context, session: Json, parent: str, agent_id: str) -> Json:
    """A turn that waits. parent: the session, or the subagent whose turn it is."""
    turn: Json = {
        "id": context.new.new("turn_"),
        "object": "agent.session.turn",
        "agent_id": agent_id,
        "session_id": session["id"],
        "subagent_id": None,
        "created_at": context.stamp,
        "started_at": None,
        "completed_at": None,
        "status": "queued",
        "error": None,
        "usage": None,
        "prompt_cache_options": session["prompt_cache_options"],
    }
    context.state.add("agent_turn", turn["id"], turn, parent=parent)
    return turn


def new_item(context: Context, prefix: str, turn: Json, type: str, status: Optional[str]) -> Json:
    """What all items have. status: None for those without one."""
    known = {"status": status} if status is not None else {}
    return {"id": context.new.new(prefix), "type": type, "turn_id": turn["id"], **known}


def keep(context: Context, parent: str, item: Json) -> None:
    """Store an item. parent: the session, or the subagent whose item it is."""
    context.state.add("agent_item", item["id"], item, parent=parent, tag=item["turn_id"])


def request_of(session: Json, history: List[Json]) -> Json:
    """What the model is asked, in the shape of a response."""
    agent = session["agent"]
    return {
        "model": agent["model"],
        "instructions": agent["instructions"],
        "input": [each for item in history for each in _as_input(item)],
        "tools": [tool for tool in agent["tools"] if tool["type"] == "function"],
        "reasoning": agent["reasoning"],
        "text": agent["text"],
    }


def _as_input(item: Json) -> List[Json]:
    if item["type"] == "message":
        return [{"type": "message", "role": item["role"], "content": item["content"]}]
    if item["type"] == "function_call":
        names = ("type", "call_id", "name")
        return [{**{name: item[name] for name in names}, "arguments": dumps(item["arguments"])}]
    if item["type"] == "function_call_output":
        output = item["output"] if item["output"] is not None else item["error"] or ""
        if is_array(output):
            output = "\n".join(part.get("text", "") for part in output)
        return [{"type": "function_call_output", "call_id": item["call_id"], "output": output}]
    return []


def usage_of(completion: Completion, before: Optional[Json]) -> Json:
    """The tokens of an answer, added to those before."""
    old = before or {"input_tokens_details": {}, "output_tokens_details": {}}
    used = completion.usage
    thought = old["output_tokens_details"].get("reasoning_tokens", 0) + used.reasoning_tokens
    return {
        "input_tokens": old.get("input_tokens", 0) + used.prompt_tokens,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": old.get("output_tokens", 0) + used.completion_tokens,
        "output_tokens_details": {"reasoning_tokens": thought},
        "total_tokens": old.get("total_tokens", 0) + used.total_tokens,
    }

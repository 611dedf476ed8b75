"""Threads: conversations with assistants. A stored thread names its run that has not ended, if there is one.

Neighbours: thread_messages.py has its messages, runs.py runs assistants on it, tool_resources.py what their tools use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .. import check, generation
from ..model.values import arr
from ..wire import Answer, Json
from . import runs, thread_messages, tool_resources
from .runs import (
    advance_runs,
    runs_cancel,
    runs_create,
    runs_list,
    runs_retrieve,
    runs_steps_list,
    runs_steps_retrieve,
    runs_submit_tool_outputs,
    runs_update,
)
from .thread_messages import messages_create, messages_delete, messages_list, messages_retrieve, messages_update
from .thread_state import THREAD, remove_thread, require_thread

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "advance_runs",
    "create",
    "create_and_run",
    "delete",
    "messages_create",
    "messages_delete",
    "messages_list",
    "messages_retrieve",
    "messages_update",
    "retrieve",
    "runs_cancel",
    "runs_create",
    "runs_list",
    "runs_retrieve",
    "runs_steps_list",
    "runs_steps_retrieve",
    "runs_submit_tool_outputs",
    "runs_update",
    "update",
]


def create(call: Call) -> Json:
    """POST /threads"""
    with call.state.transaction():
        return _create(call, call.body, "")


def create_and_run(call: Call) -> Union[Json, Answer]:
    """POST /threads/runs"""
    body = call.body
    given = generation.object_at(body.get("thread", {}), "thread")
    with call.state.transaction():
        thread = _create(call, given, "thread.")
        id = runs.start(call, thread["id"])
    return runs.answer(call, id, [("thread.created", thread)])


def retrieve(call: Call) -> Json:
    """GET /threads/{thread_id}"""
    thread: Json = require_thread(call, call.ids["thread_id"])["thread"]
    return thread


def update(call: Call) -> Json:
    """POST /threads/{thread_id}"""
    body = call.body
    metadata = check.metadata(body)
    with call.state.transaction():
        record = require_thread(call, call.ids["thread_id"])
        thread: Json = record["thread"]
        thread["tool_resources"].update(tool_resources.resources(call, body.get("tool_resources")))
        if "metadata" in body:
            thread["metadata"] = metadata
        call.state.set(THREAD, thread["id"], record)
    return thread


def delete(call: Call) -> Json:
    """DELETE /threads/{thread_id}"""
    with call.state.transaction():
        id: str = require_thread(call, call.ids["thread_id"])["thread"]["id"]
        remove_thread(call, id)
    return {"id": id, "object": "thread.deleted", "deleted": True}


def _create(call: Call, given: Json, where: str) -> Json:
    """Make a thread with its messages. where: what stands before the names of parameters. In a transaction."""
    for name, kind in (("messages", "array"), ("metadata", "object")):
        if given.get(name) is not None and check.kind_of(given[name]) != kind:
            raise check.wrong_type(where + name, given[name], kind)
    resources = tool_resources.resources(
        call, given.get("tool_resources"), f"{where}tool_resources", makes=True, days=tool_resources.DAYS
    )
    thread: Json = {
        "id": call.new.new("thread_"),
        "object": "thread",
        "created_at": call.stamp,
        "metadata": check.metadata(given),
        "tool_resources": resources,
    }
    call.state.add(THREAD, thread["id"], {"thread": thread, "active": None})
    thread_messages.put(call, thread["id"], arr(given.get("messages")), f"{where}messages")
    made: Json = require_thread(call, thread["id"])["thread"]
    return made

"""Runs of assistants on threads, and their steps.

What a run does is in run_events.py. It is queued, goes on by work (`advance_runs`) or in a stream, waits for functions
that the caller has to call, and ends; ten minutes after its creation it expires. The simulated model calls functions
and searches files; it runs no code. Neighbours: thread_state.py, assistant_checks.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Union

from .. import check, generation, listing
from ..errors import bad_request, not_found
from ..model.values import arr
from ..names import literals
from ..wire import Answer, Json
from . import assistant_checks, assistants, models, run_events, thread_messages, tool_resources
from .run_events import Event
from .thread_state import RUN, STEP, THREAD, WORK, close, end, load, require_idle, require_thread

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "advance_runs",
    "answer",
    "runs_cancel",
    "runs_create",
    "runs_list",
    "runs_retrieve",
    "runs_steps_list",
    "runs_steps_retrieve",
    "runs_submit_tool_outputs",
    "runs_update",
    "start",
]

_TOOLS = 20
_LIFE = 600  # seconds
_OUTPUTS = 512 * 1024  # bytes


def runs_create(call: Call) -> Union[Json, Answer]:
    """POST /threads/{thread_id}/runs"""
    with call.state.transaction():
        id = start(call, call.ids["thread_id"])
    return answer(call, id, [])


def runs_retrieve(call: Call) -> Json:
    """GET /threads/{thread_id}/runs/{run_id}"""
    call.look(WORK, _stored(call)["run"]["id"])
    run: Json = _stored(call)["run"]
    return run


def runs_update(call: Call) -> Json:
    """POST /threads/{thread_id}/runs/{run_id}"""
    metadata = check.metadata(call.body)
    with call.state.transaction():
        record = _stored(call)
        run: Json = record["run"]
        if "metadata" in call.body:
            run["metadata"] = metadata
        call.state.set(RUN, run["id"], record)
    return run


def runs_list(call: Call) -> Json:
    """GET /threads/{thread_id}/runs"""
    record = require_thread(call, call.ids["thread_id"])
    load(call, record["active"])  # it may have expired
    page = listing.page(call, RUN, parent=record["thread"]["id"])
    return listing.as_list([each["run"] for each in page["data"]], page["has_more"])


def runs_cancel(call: Call) -> Json:
    """POST /threads/{thread_id}/runs/{run_id}/cancel"""
    with call.state.transaction():
        record = _stored(call)
        run: Json = record["run"]
        if run["status"] not in ("queued", "in_progress", "requires_action"):
            raise bad_request(
                f"The run '{run['id']}' cannot be cancelled: its status is '{run['status']}'.",
                "run_id",
                "invalid_run_status",
            )
        run.update(status="cancelling", required_action=None)
        call.state.set(RUN, run["id"], record)
        call.stop(WORK, run["id"])
        call.start(WORK, run["id"])
    return run


def runs_submit_tool_outputs(call: Call) -> Union[Json, Answer]:
    """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs"""
    with call.state.transaction():
        record = _stored(call)
        run: Json = record["run"]
        if run["status"] != "requires_action":
            raise bad_request(
                f"The run '{run['id']}' waits for no outputs of tools: its status is '{run['status']}'.",
                "run_id",
                "invalid_run_status",
            )
        outputs = _outputs(call, run)
        step: Json = call.object(STEP, record["step"]) or {}
        for made in step["step_details"]["tool_calls"]:
            made["function"]["output"] = outputs[made["id"]]
        call.state.set(STEP, step["id"], step)
        close(call, record, "completed", call.stamp)
        record["made"] += [{"role": "tool", "tool_call_id": id, "content": said} for id, said in outputs.items()]
        run.update(status="queued", required_action=None)
        call.state.set(RUN, run["id"], record)
        if not call.body.get("stream"):
            call.start(WORK, run["id"])
    return answer(call, run["id"], [("thread.run.step.completed", call.object(STEP, step["id"]) or {})], new=False)


def runs_steps_list(call: Call) -> Json:
    """GET /threads/{thread_id}/runs/{run_id}/steps"""
    include = _include(call)
    page = listing.page(call, STEP, parent=_stored(call)["run"]["id"])
    return {**page, "data": [run_events.shown(step, include) for step in page["data"]]}


def runs_steps_retrieve(call: Call) -> Json:
    """GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}"""
    include = _include(call)
    run, id = _stored(call)["run"], call.ids["step_id"]
    step = call.object(STEP, id, parent=run["id"])
    if step is None:
        raise not_found(f"There is no step '{id}' in the run '{run['id']}'.", "step_id")
    return run_events.shown(step, include)


def advance_runs(context: Context, id: str, step: int) -> bool:
    """A step of a run: out of the queue, then to its end or to where it waits."""
    record = load(context, id)
    status = record["run"]["status"] if record is not None else None
    if record is not None and status == "cancelling":
        end(context, record, "cancelled")
    elif record is not None and status == "queued":
        run_events.begin(context, record)
        return True
    elif status == "in_progress":
        for _ in run_events.go(context, id, heard=False):
            pass
    return False


def start(call: Call, thread_id: str) -> str:
    """Put a run into the queue, as the body of a call says; its id. In a transaction. Raises `ApiError` 400 or 404."""
    body = call.body
    thread = require_thread(call, thread_id)
    require_idle(call, thread, "takes no other run")
    assistant = assistants.require(call, body["assistant_id"])
    assistant_checks.settings(body)
    assistant_checks.limits(body)
    model: str = body.get("model") or assistant["model"]
    models.require(call, model, "chat")
    tools = assistant["tools"] if body.get("tools") is None else assistant_checks.tools(body["tools"], _TOOLS)
    assistant_checks.choice(body.get("tool_choice"), tools)
    strategy = assistant_checks.truncation(body.get("truncation_strategy"))
    include = _include(call)
    thread_messages.put(call, thread_id, arr(body.get("additional_messages")), "additional_messages")
    own = {**assistant["tool_resources"], **tool_resources.resources(call, body.get("tool_resources"))}
    instructions = assistant["instructions"] if body.get("instructions") is None else body["instructions"]
    run: Json = {
        "id": call.new.new("run_"),
        "object": "thread.run",
        "created_at": call.stamp,
        "assistant_id": assistant["id"],
        "thread_id": thread_id,
        "status": "queued",
        "started_at": None,
        "expires_at": call.stamp + _LIFE,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "required_action": None,
        "last_error": None,
        "incomplete_details": None,
        "model": model,
        "instructions": "\n".join(filter(None, (instructions, body.get("additional_instructions")))),
        "tools": tools,
        "metadata": check.metadata(body),
        "temperature": _either(body, assistant, "temperature"),
        "top_p": _either(body, assistant, "top_p"),
        "max_completion_tokens": body.get("max_completion_tokens"),
        "max_prompt_tokens": body.get("max_prompt_tokens"),
        "truncation_strategy": strategy,
        "response_format": _either(body, assistant, "response_format"),
        "tool_choice": body.get("tool_choice") or "auto",
        "parallel_tool_calls": body.get("parallel_tool_calls", True),
        "usage": None,
    }
    thread = require_thread(call, thread_id)  # messages may have brought files
    record: Json = {
        "run": run,
        "effort": _either(body, assistant, "reasoning_effort"),
        "include": include,
        "stores": tool_resources.stores(own, thread["thread"]["tool_resources"]),
        "code_files": tool_resources.code_files(own, thread["thread"]["tool_resources"]),
        "made": [],
        "searched": False,
        "used": {"prompt": 0, "completion": 0},
        "cost": {"prompt": 0, "completion": 0},
        "step": None,
        "message": None,
    }
    call.state.add(RUN, run["id"], record, parent=thread_id)
    call.state.set(THREAD, thread_id, {**thread, "active": run["id"]})
    if not body.get("stream"):
        call.start(WORK, run["id"])
    id: str = run["id"]
    return id


def answer(call: Call, id: str, told: List[Event], *, new: bool = True) -> Union[Json, Answer]:
    """What a call that lets a run go on answers: the run, or a stream. told: events before those of the run."""
    record = load(call, id)
    run: Json = record["run"] if record is not None else {}
    if not call.body.get("stream"):
        return run
    created: List[Event] = [("thread.run.created", run)] if new else []
    events: List[Event] = [*told, *created, ("thread.run.queued", run)]
    pieces = run_events.stream(call, id, events, call.sandbox.pace)
    return Answer(pieces, content_type="text/event-stream; charset=utf-8")


def _stored(call: Call) -> Json:
    thread_id, id = call.ids["thread_id"], call.ids["run_id"]
    require_thread(call, thread_id)
    record = load(call, id, thread_id)
    if record is None:
        raise not_found(f"There is no run '{id}' in the thread '{thread_id}'.", "run_id")
    return record


def _include(call: Call) -> List[str]:
    include: List[str] = call.query.get("include") or []
    for at, name in enumerate(include):
        check.listed(name, f"include[{at}]", literals("beta.threads.runs.run_step_include", "RunStepInclude"))
    return include


def _either(body: Json, assistant: Json, name: str) -> object:
    return assistant[name] if body.get(name) is None else body[name]


def _outputs(call: Call, run: Json) -> Dict[str, str]:
    """The outputs by the ids of the calls that they are for, in the order of the calls."""
    wanted = [made["id"] for made in run["required_action"]["submit_tool_outputs"]["tool_calls"]]
    given: Dict[str, str] = {}
    for at, each in enumerate(call.body["tool_outputs"]):
        where = f"tool_outputs[{at}]"
        entry = generation.object_at(each, where)
        id = generation.string_at(entry, "tool_call_id", where)
        if id not in wanted or id in given:
            problem = "is answered twice" if id in given else "is none that the run waits for"
            raise bad_request(f"The call '{id}' {problem}.", f"{where}.tool_call_id", "invalid_value")
        given[id] = generation.string_at(entry, "output", where) if entry.get("output") is not None else ""
    left = [id for id in wanted if id not in given]
    if left:
        raise bad_request(f"All outputs are needed at once; there is none for: {', '.join(left)}.", "tool_outputs")
    if sum(len(said.encode("utf-8", "replace")) for said in given.values()) > _OUTPUTS:
        raise bad_request(f"The outputs have more than {_OUTPUTS} bytes together.", "tool_outputs", "invalid_value")
    return {id: given[id] for id in wanted}

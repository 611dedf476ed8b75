"""What happens in a run, step by step, and the events that tell of it.

`go` lets it happen: as work behind the calls, where nobody listens, or in a stream, where each event is sent as soon as
the state is what it says. Neighbours: run_answer.py decides what the model does, runs.py has the calls.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Callable, Iterable, List, Optional, Tuple, Union

from .. import wire
from ..errors import ApiError
from ..wire import Json, Pause
from . import run_answer, run_code, thread_state
from .run_answer import Part, Plan
from .thread_state import MESSAGE, RUN, STEP

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["Event", "begin", "go", "shown", "stream"]

Event = Tuple[str, Json]
"""The name of an event and its data."""

_Split = Callable[[str], Iterable[str]]

_CONTENT = "step_details.tool_calls[*].file_search.results[*].content"


def stream(context: Context, id: str, told: List[Event], pace: float) -> Iterator[Union[bytes, Pause]]:
    """The events of a run that has been queued, as they are sent. told: those that have happened already.

    If the client leaves, the run goes on to its end.
    """
    pieces = _stream(context, id, told, pace)
    next(pieces)  # it has begun, so it will notice if it is closed
    return pieces


def _stream(context: Context, id: str, told: List[Event], pace: float) -> Iterator[Union[bytes, Pause]]:
    events = _whole(context, id, told)
    try:
        yield b""
        for name, data in events:
            yield wire.sse(data, name)
            if pace > 0 and name.endswith(".delta"):
                yield Pause(pace)
        yield wire.sse(b"[DONE]", "done")
    except GeneratorExit:
        if context.sandbox.model.upstream is None:
            _go_on(events)
        else:  # nobody who leaves waits for another server
            threading.Thread(target=_go_on, args=(events,), name="openai-sandbox-run", daemon=True).start()
        raise


def _go_on(events: Iterator[Event]) -> None:
    with suppress(sqlite3.ProgrammingError, ApiError):  # the sandbox was closed in the meantime
        for _ in events:
            pass


def _whole(context: Context, id: str, told: List[Event]) -> Iterator[Event]:
    yield from told
    context.sandbox.work.run()  # files that came with the request are read first
    record = thread_state.load(context, id)
    if record is not None and record["run"]["status"] == "queued":
        begin(context, record)
        yield "thread.run.in_progress", record["run"]
    yield from go(context, id, heard=True)


def begin(context: Context, record: Json) -> None:
    """Take a run out of the queue."""
    run = record["run"]
    run.update(status="in_progress", started_at=run["started_at"] or context.stamp)
    context.state.set(RUN, run["id"], record)


def go(context: Context, id: str, *, heard: bool) -> Iterator[Event]:
    """Let a run go on until it ends or waits for functions. heard: whether the pieces of what it writes are wanted."""
    record = _going(context, id)
    if record is None:
        yield from _broken(context, id, None, [])
        return
    plan = run_answer.plan(context, record, heard)
    try:
        yield from _taken(context, id, plan, heard)
    finally:
        plan.close()


def _taken(context: Context, id: str, plan: Plan, heard: bool) -> Iterator[Event]:
    """The steps of a plan, and how the run stands after them."""
    part: Optional[Part] = None
    parts = iter(plan.parts)
    while True:
        try:
            part = next(parts, None)
        except ApiError as error:
            yield from _failed(context, id, None, error)
            return
        if part is None:
            break
        if not _begin(context, id, part):
            yield from _broken(context, id, None, [])
            return
        yield "thread.run.step.created", _begun(part.step)
        yield "thread.run.step.in_progress", _begun(part.step)
        if part.message is not None:
            yield "thread.message.created", {**part.message, "content": []}
            yield "thread.message.in_progress", {**part.message, "content": []}
        sent: List[Json] = []
        pieces = part.pieces or (_deltas(part, context.sandbox.model.pieces) if heard else iter(()))
        try:
            for delta in pieces:
                yield _delta(part, delta)
                sent.append(delta)
                if _going(context, id) is None:
                    yield from _broken(context, id, part, sent)
                    return
        except ApiError as error:
            yield from _failed(context, id, part, error)
            return
        ended = _end(context, id, part)
        if ended is None:
            yield from _broken(context, id, part, sent)
            return
        yield from ended
    with context.state.transaction():
        record = _going(context, id)
        if record is not None:
            record.update(made=plan.made, searched=plan.searched)
            if plan.status == "requires_action":
                record["run"].update(plan.details, status=plan.status)
                context.state.set(RUN, id, record)
            else:
                thread_state.end(context, record, plan.status, **plan.details)
    if record is None:
        yield from _broken(context, id, None, [])
    else:
        yield f"thread.run.{plan.status}", record["run"]


def shown(step: Json, include: List[str]) -> Json:
    """A step as it is given out: with what a search has found only if that was asked for."""
    if _CONTENT in include or step["type"] != "tool_calls":
        return step
    calls: List[Json] = []
    for call in step["step_details"]["tool_calls"]:
        if call["type"] == "file_search":
            search = call["file_search"]
            results = [{k: v for k, v in hit.items() if k != "content"} for hit in search.get("results", [])]
            call = {**call, "file_search": {**search, "results": results}}
        calls.append(call)
    return {**step, "step_details": {**step["step_details"], "tool_calls": calls}}


# how a step is taken


def _going(context: Context, id: str) -> Optional[Json]:
    record = thread_state.load(context, id)
    return record if record is not None and record["run"]["status"] == "in_progress" else None


def _begin(context: Context, id: str, part: Part) -> bool:
    with context.state.transaction():
        record = _going(context, id)
        if record is None:
            return False
        record.update(step=part.step["id"], message=part.message and part.message["id"])
        _spend(record, part)
        context.state.add(STEP, part.step["id"], _begun(part.step), parent=id)
        if part.message is not None:
            thread_id = part.step["thread_id"]
            context.state.add(MESSAGE, part.message["id"], {**part.message, "content": []}, parent=thread_id, tag=id)
        context.state.set(RUN, id, record)
    return True


def _spend(record: Json, part: Part) -> None:
    record["cost"] = part.cost
    record["used"] = {name: count + part.cost[name] for name, count in record["used"].items()}


def _end(context: Context, id: str, part: Part) -> Optional[List[Event]]:
    """Write what a step has come to; the events of that, None if the run does not go on."""
    with context.state.transaction():
        record = _going(context, id)
        if record is None:
            return None
        if part.pieces is not None:
            _spend(record, part)
            context.state.set(RUN, id, record)
        context.state.set(STEP, part.step["id"], part.step)
        message = context.object(MESSAGE, part.message["id"]) if part.message is not None else None
        if message is not None and part.message is not None:  # its metadata may have been changed
            context.state.set(MESSAGE, message["id"], {**message, "content": part.message["content"]})
        if part.status is None:
            return []
        thread_state.close(context, record, part.status, context.stamp, part.reason)
        context.state.set(RUN, id, record)
    return _ends(context, record, part)


def _ends(context: Context, record: Json, part: Part) -> List[Event]:
    """The events of a step that has ended, and of its message."""
    events: List[Event] = []
    message = context.object(MESSAGE, part.message["id"]) if part.message is not None else None
    step = context.object(STEP, part.step["id"])
    if message is not None:
        events.append((f"thread.message.{message['status']}", message))
    if step is not None:
        events.append((f"thread.run.step.{step['status']}", shown(step, record["include"])))
    return events


def _broken(context: Context, id: str, part: Optional[Part], sent: List[Json]) -> Iterator[Event]:
    """What is left to tell of a run that was cancelled or has expired. sent: what was told of the open step."""
    record = thread_state.load(context, id)
    if record is None:
        return
    if record["run"]["status"] == "cancelling":
        yield "thread.run.cancelling", record["run"]
        thread_state.end(context, record, "cancelled")
    if part is not None:
        _leave(context, part, sent)
        yield from _ends(context, record, part)
    yield f"thread.run.{record['run']['status']}", record["run"]


def _failed(context: Context, id: str, part: Optional[Part], error: ApiError) -> Iterator[Event]:
    """What is left to tell of a run whose answer broke off. part: the step that is open."""
    with context.state.transaction():
        record = _going(context, id)
        if record is not None:
            thread_state.end(context, record, "failed", **run_answer.failure(error))
    yield from _broken(context, id, part, [])


def _leave(context: Context, part: Part, sent: List[Json]) -> None:
    """Write down how far a step had come when its run was broken off."""
    message = context.object(MESSAGE, part.message["id"]) if part.message is not None else None
    if message is not None and message["status"] == "incomplete":
        content = _content(sent) if part.pieces is None or part.message is None else part.message["content"]
        context.state.set(MESSAGE, message["id"], {**message, "content": content})
    step = context.object(STEP, part.step["id"])
    if step is not None and part.message is None and part.pieces is not None:
        context.state.set(STEP, step["id"], {**step, "step_details": part.step["step_details"]})
    elif step is not None and part.message is None:
        calls: List[Json] = []
        for delta in sent:
            if "id" in delta:
                calls.append(_without_index(delta))
            elif "code_interpreter" in delta:
                _add_code(calls[-1]["code_interpreter"], delta["code_interpreter"])
            else:
                function: Json = calls[-1]["function"]
                arguments: str = function["arguments"] + delta["function"]["arguments"]
                calls[-1]["function"] = {**function, "arguments": arguments}
        context.state.set(STEP, step["id"], {**step, "step_details": {"type": "tool_calls", "tool_calls": calls}})


def _add_code(code: Json, delta: Json) -> None:
    code["input"] += delta.get("input", "")
    code["outputs"] += [_without_index(each) for each in delta.get("outputs", ())]


def _content(sent: List[Json]) -> List[Json]:
    """The content of a message of which these pieces were sent."""
    if not sent:
        return []
    if sent[0]["type"] == "refusal":
        return [{"type": "refusal", "refusal": "".join(delta["refusal"] for delta in sent)}]
    annotations = [_without_index(each) for delta in sent for each in delta["text"].get("annotations", [])]
    value = "".join(delta["text"]["value"] for delta in sent)
    return [{"type": "text", "text": {"value": value, "annotations": annotations}}]


def _without_index(piece: Json) -> Json:
    return {name: value for name, value in piece.items() if name != "index"}


# pieces


def _begun(step: Json) -> Json:
    """A step as it is when it begins."""
    if step["type"] != "tool_calls":
        return step
    return {**step, "step_details": {"type": "tool_calls", "tool_calls": []}}


def _delta(part: Part, piece: Json) -> Event:
    if part.message is not None:
        delta = {"content": [piece]}
        return "thread.message.delta", {"id": part.message["id"], "object": "thread.message.delta", "delta": delta}
    details: Json = {"step_details": {"type": "tool_calls", "tool_calls": [piece]}}
    return "thread.run.step.delta", {"id": part.step["id"], "object": "thread.run.step.delta", "delta": details}


def _deltas(part: Part, split: _Split) -> Iterator[Json]:
    """The pieces in which a step is told. split: cuts a text."""
    if part.message is None:
        for index, call in enumerate(part.step["step_details"]["tool_calls"]):
            yield from _of_call(index, call, split)
        return
    for index, block in enumerate(part.message["content"]):
        if block["type"] == "refusal":
            for piece in split(block["refusal"]):
                yield {"index": index, "type": "refusal", "refusal": piece}
        else:
            yield from _of_text(index, block["text"], split)


def _of_call(index: int, call: Json, split: _Split) -> Iterator[Json]:
    head = {"index": index, "id": call["id"], "type": call["type"]}
    if call["type"] == "file_search":
        yield {**head, "file_search": {}}
        return
    if call["type"] == "code_interpreter":
        yield from run_code.pieces(index, call, list(split(call["code_interpreter"]["input"])))
        return
    function = call["function"]
    yield {**head, "function": {"name": function["name"], "arguments": "", "output": None}}
    for piece in split(function["arguments"]):
        yield {"index": index, "type": "function", "function": {"arguments": piece}}


def _of_text(index: int, text: Json, split: _Split) -> Iterator[Json]:
    at = 0
    first: Json = {"annotations": []}
    for number, annotation in enumerate([*text["annotations"], None]):
        for piece in split(text["value"][at : annotation["start_index"] if annotation else None]):
            yield {"index": index, "type": "text", "text": {"value": piece, **first}}
            first = {}
        if annotation is not None:
            at = annotation["end_index"]
            mark = {"value": annotation["text"], "annotations": [{"index": number, **annotation}]}
            yield {"index": index, "type": "text", "text": mark}

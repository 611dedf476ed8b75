"""What is stored of threads, and how a run ends.

A thread is kept with the id of the run that has not ended (`active`), so that it takes one run at a time. A run is
kept with what only the sandbox needs: `effort`, `include`, `stores` (vector stores to search), `code_files` (files for
code), `made` (what it has heard from tools so far), `searched` (whether it has used tools of its own), `used` and
`cost` (tokens of the run, and of the step that is open), and `step` and `message` (the ids of those that are open).
Neighbours: threads.py, thread_messages.py, runs.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ..errors import bad_request, not_found
from ..wire import Json

if TYPE_CHECKING:
    from ..context import Context

__all__ = [
    "MESSAGE",
    "RUN",
    "STEP",
    "THREAD",
    "WORK",
    "close",
    "end",
    "load",
    "remove_thread",
    "require_idle",
    "require_thread",
]

THREAD, MESSAGE, RUN, STEP = "thread", "thread.message", "thread.run", "thread.run.step"
WORK = "threads.runs"

_OPEN = ("queued", "in_progress", "requires_action", "cancelling")


def require_thread(context: Context, id: str) -> Json:
    """A stored thread. Raises `ApiError` 404."""
    record = context.object(THREAD, id)
    if record is None:
        raise not_found(f"There is no thread '{id}'.", "thread_id")
    return record


def require_idle(context: Context, record: Json, problem: str) -> None:
    """Check that no run goes on in a thread. Raises `ApiError` 400. problem: what the thread does not do meanwhile."""
    run = load(context, record["active"])
    if run is not None and run["run"]["status"] in _OPEN:
        raise bad_request(
            f"The thread '{record['thread']['id']}' {problem} while its run '{record['active']}' is active "
            f"({run['run']['status']}).",
            "thread_id",
            "active_run",
        )


def remove_thread(context: Context, id: str) -> None:
    """Delete a thread with all that belongs to it. In a transaction."""
    for record in context.state.all(RUN, parent=id):
        context.stop(WORK, record["run"]["id"])
        context.state.remove_all(STEP, record["run"]["id"])
    context.state.remove_all(RUN, id)
    context.state.remove_all(MESSAGE, id)
    context.state.remove(THREAD, id)


def load(context: Context, id: Optional[str], thread_id: Optional[str] = None) -> Optional[Json]:
    """A run as it is now, None if there is none (in that thread). One whose time is over expires here."""
    record = context.object(RUN, id, parent=thread_id)
    if record is not None and record["run"]["status"] in _OPEN and record["run"]["expires_at"] <= context.now:
        end(context, record, "expired")
    return record


def end(context: Context, record: Json, status: str, **details: Json) -> None:
    """Let a run end, and with it what is open. status: cancelled, completed, expired, failed or incomplete."""
    run: Json = record["run"]
    stamp = run["expires_at"] if status == "expired" else context.stamp
    with context.state.transaction():
        close(context, record, "failed" if status == "incomplete" else status, stamp, f"run_{status}")
        run.update(details, status=status, required_action=None, usage=_usage(record["used"]))
        if f"{status}_at" in run:
            run[f"{status}_at"] = stamp
        if status != "expired":
            run["expires_at"] = None
        context.state.set(RUN, run["id"], record)
        context.stop(WORK, run["id"])
        thread = context.object(THREAD, run["thread_id"])
        if thread is not None:
            context.state.set(THREAD, run["thread_id"], {**thread, "active": None})


def close(context: Context, record: Json, status: str, stamp: int, reason: Optional[str] = None) -> None:
    """End the step and the message of a run that are open, if any; the run is not written.

    status: that of the step. reason: why the message is incomplete, None if it is complete.
    """
    step, message = context.object(STEP, record["step"]), context.object(MESSAGE, record["message"])
    if message is not None:
        ended = (
            {"status": "completed", "completed_at": stamp}
            if status == "completed" and reason is None
            else {"status": "incomplete", "incomplete_at": stamp, "incomplete_details": {"reason": reason}}
        )
        context.state.set(MESSAGE, message["id"], {**message, **ended})
    if step is not None:
        ended = {"status": status, f"{status}_at": stamp, "usage": _usage(record["cost"])}
        if status == "failed":
            ended["last_error"] = {"code": "server_error", "message": "The run failed while this step was taken."}
        context.state.set(STEP, step["id"], {**step, **ended})
    record["step"] = record["message"] = None


def _usage(used: Json) -> Json:
    prompt, completion = used["prompt"], used["completion"]
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}

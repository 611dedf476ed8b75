"""Batches: many requests in one file, each answered by the same sandbox.

A batch goes on in steps (`advance`): its file is checked, its lines run in portions, its result files are written. The
results of each portion are kept in the state, so a restart goes on where it was. Neighbour: batch_lines.py.
"""

from __future__ import annotations

import json
import tempfile
from typing import TYPE_CHECKING, BinaryIO, Dict, List, cast

from .. import check, listing
from ..errors import ApiError, bad_request, not_found
from ..wire import Json
from . import batch_lines, files

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = ["advance", "cancel", "create", "list", "retrieve"]

_WINDOW = 24 * 3600
_OPEN = ("validating", "in_progress", "finalizing")
_PORTION = (10, 250)  # the least and the most lines that run in a step
_STEPS = 10  # in which a batch runs, if its portions stay within those bounds
_TIMES = ("in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled")


def create(call: Call) -> Json:
    """POST /batches"""
    body = call.body
    metadata = check.metadata(body) or None
    life = files.lifetime(body, "output_expires_after")
    file = call.object("file", body["input_file_id"])
    if file is None:
        raise bad_request(f"There is no file '{body['input_file_id']}'.", "input_file_id", "invalid_input_file")
    if file["purpose"] != "batch":
        raise bad_request(
            f"The file '{file['id']}' has the purpose '{file['purpose']}'; upload it with the purpose 'batch'.",
            "input_file_id",
            "invalid_file_purpose",
        )
    now = call.stamp
    batch: Json = {
        "id": call.new.hex("batch_", 32),
        "object": "batch",
        "endpoint": body["endpoint"],
        "model": None,
        "errors": None,
        "input_file_id": file["id"],
        "completion_window": body["completion_window"],
        "status": "validating",
        "output_file_id": None,
        "error_file_id": None,
        "created_at": now,
        "expires_at": now + _WINDOW,
        **{f"{name}_at": None for name in _TIMES},
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "usage": {
            "input_tokens": 0,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 0,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 0,
        },
        "metadata": metadata,
    }
    place = {"at": 0, "parts": 0, "life": life, "azure": call.request.deployment is not None}
    with call.state.transaction():
        call.state.add("batch", batch["id"], batch)
        call.state.add("batch.place", batch["id"], place)
        call.start("batches", batch["id"])
    return batch


def retrieve(call: Call) -> Json:
    """GET /batches/{batch_id}"""
    call.look("batches", call.ids["batch_id"])
    return _current(call, _stored(call))


def list(call: Call) -> Json:
    """GET /batches"""
    page = listing.page(call, "batch")
    page["data"] = [_current(call, batch) for batch in page["data"]]
    return page


def cancel(call: Call) -> Json:
    """POST /batches/{batch_id}/cancel"""
    with call.state.transaction():
        batch = _current(call, _stored(call))
        if batch["status"] not in _OPEN:
            message = f"A batch with the status '{batch['status']}' cannot be cancelled."
            raise ApiError(409, message, type="invalid_request_error")
        _turn(call, batch, "cancelling")
        call.state.set("batch", batch["id"], batch)
    return batch


def advance(context: Context, id: str, step: int) -> bool:
    """A step of a batch."""
    batch = context.object("batch", id)
    if batch is None:
        return False
    status = batch["status"]
    if status == "cancelling":
        _end(context, batch, "cancelled")
    elif context.now >= batch["expires_at"]:
        _expire(context, batch)
    elif status == "validating":
        _validate(context, batch)
    elif status == "in_progress":
        _run(context, batch)
    elif status == "finalizing":
        _end(context, batch, "completed")
    context.state.set("batch", id, batch)
    return batch["status"] in _OPEN


def _stored(call: Call) -> Json:
    id = call.ids["batch_id"]
    batch = call.object("batch", id)
    if batch is None:
        raise not_found(f"There is no batch '{id}'.", "batch_id")
    return batch


def _current(call: Call, batch: Json) -> Json:
    """The batch, ended if its time is over: that does not wait for the next step."""
    if batch["status"] in _OPEN and call.now >= batch["expires_at"]:
        with call.state.transaction():
            call.stop("batches", batch["id"])
            _expire(call, batch)
            call.state.set("batch", batch["id"], batch)
    return batch


def _turn(context: Context, batch: Json, status: str) -> None:
    batch["status"] = status
    batch[f"{status}_at"] = context.stamp


def _validate(context: Context, batch: Json) -> None:
    try:
        with context.state.open_blob(batch["input_file_id"]) as file:
            found = batch_lines.examine(batch_lines.read(file), batch["endpoint"])
    except KeyError:
        return _fail(context, batch, [_gone(batch)])
    batch["model"] = found.model
    if found.errors:
        return _fail(context, batch, found.errors)
    batch["request_counts"]["total"] = found.total
    _turn(context, batch, "in_progress")


def _run(context: Context, batch: Json) -> None:
    place = context.state.get("batch.place", batch["id"], 0) or {}
    counts: Dict[str, int] = batch["request_counts"]
    least, most = _PORTION
    portion = max(least, min(most, -(-counts["total"] // _STEPS)))
    part: Dict[str, List[Json]] = {"output": [], "error": []}
    try:
        file = context.state.open_blob(batch["input_file_id"])
    except KeyError:
        return _fail(context, batch, [_gone(batch)])
    with file:
        file.seek(place["at"])
        for _ in range(portion):
            line = batch_lines.following(file)
            if line is None:
                break
            result, good, answer = batch_lines.run(context, line, place.get("azure", False))
            part["output" if good else "error"].append(result)
            counts["completed" if good else "failed"] += 1
            batch_lines.add_usage(batch["usage"], answer)
        place["at"] = file.tell()
    _keep(context, batch, place, part)
    if counts["completed"] + counts["failed"] >= counts["total"]:
        _turn(context, batch, "finalizing")


def _expire(context: Context, batch: Json) -> None:
    """End a batch whose time is over; requests that did not run are in the error file."""
    place = context.state.get("batch.place", batch["id"], 0) or {}
    counts: Dict[str, int] = batch["request_counts"]
    try:
        file = context.state.open_blob(batch["input_file_id"])
    except KeyError:
        file = None
    if file is not None and batch["status"] == "in_progress":
        message = "The 24 hours of the batch were over before this request ran."
        part: Dict[str, List[Json]] = {"output": [], "error": []}
        with file:
            file.seek(place["at"])
            while (line := batch_lines.following(file)) is not None:
                part["error"].append(batch_lines.error_line(context, line, "batch_expired", message))
        counts["failed"] += len(part["error"])
        _keep(context, batch, place, part)
    _end(context, batch, "expired")
    batch["expired_at"] = batch["expires_at"]


def _fail(context: Context, batch: Json, errors: List[Json]) -> None:
    batch["errors"] = {"object": "list", "data": errors}
    _end(context, batch, "failed")


def _end(context: Context, batch: Json, status: str) -> None:
    """Write the result files, as far as there are results, and tell the webhooks."""
    place = context.state.get("batch.place", batch["id"], 0) or {}
    for name in ("output", "error"):
        with tempfile.SpooledTemporaryFile(max_size=1 << 20) as target:
            for number in range(place["parts"]):
                part = context.state.get("batch.part", f"{batch['id']}-{number}", 0) or {}
                for line in part[name]:
                    target.write(json.dumps(line).encode() + b"\n")
            size = target.tell()
            if size:
                target.seek(0)
                source = cast("BinaryIO", target)
                file = files.keep(context, source, size, f"{batch['id']}_{name}.jsonl", "batch_output", place["life"])
                batch[f"{name}_file_id"] = file["id"]
    context.state.remove_all("batch.part", batch["id"])
    context.state.remove("batch.place", batch["id"])
    _turn(context, batch, status)
    context.emit(f"batch.{status}", {"id": batch["id"]})


def _keep(context: Context, batch: Json, place: Json, part: Dict[str, List[Json]]) -> None:
    context.state.add("batch.part", f"{batch['id']}-{place['parts']}", part, parent=batch["id"])
    place["parts"] += 1
    context.state.set("batch.place", batch["id"], place)


def _gone(batch: Json) -> Json:
    message = f"The input file '{batch['input_file_id']}' is no longer there."
    return {"code": "input_file_not_found", "line": None, "message": message, "param": "input_file_id"}

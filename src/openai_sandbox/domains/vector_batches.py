"""Files added to a vector store together: one piece of work that reads some of them in each step.

Neighbours: vector_files.py has single files and what both share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from .. import generation, listing
from ..errors import bad_request, not_found
from ..wire import Json
from . import vector_checks, vector_files
from .vector_checks import Entry

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "advance_file_batches",
    "file_batches_cancel",
    "file_batches_create",
    "file_batches_list_files",
    "file_batches_retrieve",
    "start",
]

_MOST = 2000
_STEPS = 10  # in which a batch is read


def file_batches_create(call: Call) -> Json:
    """POST /vector_stores/{vector_store_id}/file_batches"""
    store = vector_files.store_of(call)
    body = call.body
    given = [name for name in ("file_ids", "files") if name in body]
    if len(given) != 1:
        raise bad_request("Give either 'file_ids' or 'files'.", "file_ids", "invalid_value")
    if given == ["files"]:
        added = [
            Entry(
                generation.string_at(generation.object_at(each, f"files[{at}]"), "file_id", f"files[{at}]"),
                vector_checks.attributes(each.get("attributes"), f"files[{at}].attributes"),
                vector_checks.strategy(each.get("chunking_strategy"), f"files[{at}].chunking_strategy"),
            )
            for at, each in enumerate(body["files"])
        ]
    else:
        added = vector_checks.entries(
            body["file_ids"],
            vector_checks.attributes(body.get("attributes")),
            vector_checks.strategy(body.get("chunking_strategy")),
        )
    if not 0 < len(added) <= _MOST:
        raise bad_request(
            f"Invalid '{given[0]}': expected 1 to {_MOST} entries, but got {len(added)}.",
            given[0],
            "array_above_max_length" if added else "empty_array",
        )
    added = list({entry.file_id: entry for entry in added}.values())
    vector_files.require_files(call, store, added, given[0])
    with call.state.transaction():
        return start(call, store["id"], added)


def file_batches_retrieve(call: Call) -> Json:
    """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}"""
    call.look(vector_files.BATCH_WORK, _batch(call)["batch"]["id"])
    batch: Json = _batch(call)["batch"]
    return batch


def file_batches_cancel(call: Call) -> Json:
    """POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel"""
    with call.state.transaction():
        record = _batch(call)
        batch: Json = record["batch"]
        if batch["status"] != "in_progress":
            raise bad_request(
                f"The batch '{batch['id']}' cannot be cancelled: it is {batch['status']}.", "batch_id", "invalid_value"
            )
        call.stop(vector_files.BATCH_WORK, batch["id"])
        for file_id in record["file_ids"][record["next"] :]:
            file = call.object(vector_files.kind_of(batch["vector_store_id"]), file_id)
            if file is not None and file["status"] == "in_progress":
                vector_files.change(call, batch["vector_store_id"], file, {**file, "status": "cancelled"})
            _tell(batch, "cancelled")
        batch["status"] = "cancelled"
        call.state.set(vector_files.BATCH, batch["id"], record)
    return batch


def file_batches_list_files(call: Call) -> Json:
    """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files"""
    record = _batch(call)
    wanted = call.query.get("filter")
    found = [call.object(vector_files.kind_of(record["batch"]["vector_store_id"]), id) for id in record["file_ids"]]
    return listing.part(call, [file for file in found if file is not None and wanted in (None, file["status"])])


def start(context: Context, store_id: str, added: Sequence[Entry]) -> Json:
    """Attach files and read them together. In a transaction."""
    vector_files.attach(context, store_id, added)
    counts = {"in_progress": len(added), "completed": 0, "failed": 0, "cancelled": 0, "total": len(added)}
    batch: Json = {
        "id": context.new.hex("vsfb_", 32),
        "object": "vector_store.files_batch",
        "created_at": context.stamp,
        "vector_store_id": store_id,
        "status": "in_progress",
        "file_counts": counts,
    }
    record: Json = {"batch": batch, "file_ids": [entry.file_id for entry in added], "next": 0}
    context.state.add(vector_files.BATCH, batch["id"], record, parent=store_id)
    context.start(vector_files.BATCH_WORK, batch["id"])
    return batch


def advance_file_batches(context: Context, id: str, step: int) -> bool:
    """Read some files of a batch."""
    record = context.state.get(vector_files.BATCH, id, context.now)
    if record is None:
        return False
    batch: Json = record["batch"]
    start: int = record["next"]
    whole = len(record["file_ids"])
    end = min(whole, start + max(1, -(-whole // _STEPS)))
    for file_id in record["file_ids"][start:end]:
        _tell(batch, vector_files.read(context, batch["vector_store_id"], file_id) or "cancelled")
    record["next"] = end
    if end == whole:
        batch["status"] = "failed" if batch["file_counts"]["failed"] == whole else "completed"
    context.state.set(vector_files.BATCH, id, record)
    return end < whole


def _batch(call: Call) -> Json:
    store, id = vector_files.store_of(call), call.ids["batch_id"]
    record = call.object(vector_files.BATCH, id, parent=store["id"])
    if record is None:
        raise not_found(f"There is no batch '{id}' of files in the vector store '{store['id']}'.", "batch_id")
    return record


def _tell(batch: Json, status: str) -> None:
    batch["file_counts"]["in_progress"] -= 1
    batch["file_counts"][status] += 1

"""Files in vector stores: they are attached at once and read in the background.

The files of a store are objects of a kind of their own, so that the same file can be in many stores. Neighbours:
vector_stores.py has the stores, vector_batches.py many files at once, vector_index.py the passages; extract.py reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional, Sequence

from .. import listing
from ..errors import bad_request, not_found
from ..model.values import obj
from ..wire import Json
from . import extract, vector_checks, vector_index, vector_search
from .vector_checks import Entry

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "BATCH",
    "BATCH_WORK",
    "advance_files",
    "attach",
    "change",
    "clear",
    "exist",
    "files_content",
    "files_create",
    "files_delete",
    "files_list",
    "files_retrieve",
    "files_update",
    "forget",
    "kind_of",
    "look",
    "read",
    "require_files",
    "store_of",
]

BATCH = "vector_store.batch"
_WORK, BATCH_WORK = "vector_stores.files", "vector_stores.file_batches"
_MOST_FILES = 10_000  # in a store
_MOST_BYTES = 512 * 1024 * 1024


# files


def files_create(call: Call) -> Json:
    """POST /vector_stores/{vector_store_id}/files"""
    store = store_of(call)
    body = call.body
    entry = Entry(
        body["file_id"],
        vector_checks.attributes(body.get("attributes")),
        vector_checks.strategy(body.get("chunking_strategy")),
    )
    require_files(call, store, [entry], "file_id")
    with call.state.transaction():
        (record,) = attach(call, store["id"], [entry])
        call.start(_WORK, _key(store["id"], entry.file_id))
    return record


def files_retrieve(call: Call) -> Json:
    """GET /vector_stores/{vector_store_id}/files/{file_id}"""
    store, file = _file(call)
    look(call, store["id"], [file["id"]])
    return _file(call)[1]


def files_update(call: Call) -> Json:
    """POST /vector_stores/{vector_store_id}/files/{file_id}"""
    changed = vector_checks.attributes(call.body["attributes"])
    with call.state.transaction():
        store, file = _file(call)
        file["attributes"] = changed
        call.state.set(kind_of(store["id"]), file["id"], file)
        vector_index.set_attributes(call.state, store["id"], file["id"], changed)
    return file


def files_list(call: Call) -> Json:
    """GET /vector_stores/{vector_store_id}/files"""
    return listing.page(call, kind_of(store_of(call)["id"]), tag=call.query.get("filter"))


def files_delete(call: Call) -> Json:
    """DELETE /vector_stores/{vector_store_id}/files/{file_id}"""
    with call.state.transaction():
        store, file = _file(call)
        _detach(call, store["id"], file)
    return {"id": file["id"], "object": "vector_store.file.deleted", "deleted": True}


def files_content(call: Call) -> Json:
    """GET /vector_stores/{vector_store_id}/files/{file_id}/content"""
    store, file = _file(call)
    pieces = vector_index.texts(call.state, store["id"], file["id"])
    return {
        "object": "vector_store.file_content.page",
        "file_id": file["id"],
        "filename": obj(call.object("file", file["id"])).get("filename"),
        "attributes": file["attributes"],
        "data": [{"type": "text", "text": piece} for piece in pieces],
        "has_more": False,
        "next_page": None,
    }


# what neighbours need


def attach(context: Context, store_id: str, added: Sequence[Entry]) -> List[Json]:
    """Put files into a store, to be read later; one that is there already is read anew. In a transaction."""
    records: List[Json] = []
    for entry in added:
        there = context.object(kind_of(store_id), entry.file_id)
        if there is not None:
            _detach(context, store_id, there)
        record: Json = {
            "id": entry.file_id,
            "object": "vector_store.file",
            "created_at": context.stamp,
            "vector_store_id": store_id,
            "status": "in_progress",
            "last_error": None,
            "usage_bytes": 0,
            "attributes": entry.attributes,
            "chunking_strategy": entry.strategy,
        }
        context.state.add(kind_of(store_id), entry.file_id, record, tag="in_progress")
        records.append(record)
    _account(context, store_id, [], records)
    vector_search.touch(context, store_id)
    return records


def look(context: Context, store_id: str, file_ids: Optional[Sequence[str]] = None) -> None:
    """Say that somebody asks how files are doing; None for all that are not read yet."""
    if file_ids is None:
        page = context.state.page(kind_of(store_id), context.now, tag="in_progress", limit=_MOST_FILES)
        file_ids = [file["id"] for file in page.data] if page is not None else []
    for id in file_ids:
        context.look(_WORK, _key(store_id, id))
    for record in context.state.all(BATCH, parent=store_id):
        if record["batch"]["status"] == "in_progress" and not set(file_ids).isdisjoint(record["file_ids"]):
            context.look(BATCH_WORK, record["batch"]["id"])


def clear(context: Context, store_id: str) -> None:
    """Forget all files and batches of a store. In a transaction."""
    for file in context.state.all(kind_of(store_id)):
        context.stop(_WORK, _key(store_id, file["id"]))
    for record in context.state.all(BATCH, parent=store_id):
        context.stop(BATCH_WORK, record["batch"]["id"])
    context.state.remove_all(kind_of(store_id), "")
    context.state.remove_all(BATCH, store_id)
    vector_index.remove(context.state, store_id)


def forget(context: Context, file_id: str) -> None:
    """Take a file that is no more out of all stores."""
    with context.state.transaction():
        for store in context.state.all("vector_store"):
            file = context.object(kind_of(store["id"]), file_id)
            if file is not None:
                _detach(context, store["id"], file)


# work


def advance_files(context: Context, id: str, step: int) -> bool:
    """Read one file."""
    read(context, *id.split("/", 1))
    return False


def read(context: Context, store_id: str, file_id: str) -> Optional[str]:
    """Read a file into the index; its new status, None if it is no longer there. In a transaction."""
    file = context.object(kind_of(store_id), file_id)
    if file is None:
        return None
    if file["status"] != "in_progress":  # read already
        return str(file["status"])
    done: Json = {**file, "status": "completed"}
    sizes = file["chunking_strategy"]["static"]
    try:
        text = _text(context, file_id)
        pieces = list(extract.passages(text, sizes["max_chunk_size_tokens"], sizes["chunk_overlap_tokens"]))
    except extract.Unreadable as error:
        done["status"] = "failed"
        done["last_error"] = {"code": error.code, "message": error.message}
    else:
        done["usage_bytes"] = vector_index.add(context.state, store_id, file_id, file["attributes"], pieces)
    change(context, store_id, file, done)
    return str(done["status"])


def _text(context: Context, file_id: str) -> str:
    stored = context.object("file", file_id)
    if stored is None:
        raise extract.Unreadable("server_error", "The file was deleted.")
    if stored["bytes"] > _MOST_BYTES:
        raise extract.Unreadable("invalid_file", f"The file has more than {_MOST_BYTES} bytes.")
    return extract.text_of(stored["filename"], context.blob(file_id))


# inside


def kind_of(store_id: str) -> str:
    """The kind of the objects that are the files of a store."""
    return f"vector_store.file:{store_id}"


def _key(store_id: str, file_id: str) -> str:
    return f"{store_id}/{file_id}"


def store_of(call: Call) -> Json:
    """The vector store that a call is about."""
    return vector_search.require(call, call.ids["vector_store_id"])


def _file(call: Call) -> tuple[Json, Json]:
    store, id = store_of(call), call.ids["file_id"]
    file = call.object(kind_of(store["id"]), id)
    if file is None:
        raise not_found(f"There is no file '{id}' in the vector store '{store['id']}'.", "file_id")
    return store, file


def require_files(call: Call, store: Json, added: Sequence[Entry], param: str) -> None:
    """Check that files can be attached to a store. Raises `ApiError`."""
    if vector_search.seen(store, call.now)["status"] == "expired":
        raise bad_request(f"The vector store '{store['id']}' has expired.", "vector_store_id", "vector_store_expired")
    exist(call, added, param)
    if store["file_counts"]["total"] + len(added) > _MOST_FILES:
        raise bad_request(f"A vector store can have {_MOST_FILES} files.", param, "invalid_value")


def exist(call: Call, added: Sequence[Entry], param: str) -> None:
    """Check that files are there to be attached. Raises `ApiError` 404."""
    for entry in added:
        if call.object("file", entry.file_id) is None:
            raise not_found(f"There is no file '{entry.file_id}'.", param)


def _detach(context: Context, store_id: str, file: Json) -> None:
    context.stop(_WORK, _key(store_id, file["id"]))
    vector_index.remove(context.state, store_id, file["id"])
    context.state.remove(kind_of(store_id), file["id"])
    _account(context, store_id, [file], [])


def change(context: Context, store_id: str, before: Json, after: Json) -> None:
    """Replace a file of a store. In a transaction."""
    context.state.set(kind_of(store_id), after["id"], after, tag=after["status"])
    _account(context, store_id, [before], [after])


def _account(context: Context, store_id: str, gone: Sequence[Json], come: Sequence[Json]) -> None:
    """Keep the sums of a store up to date."""
    store = vector_search.require(context, store_id)
    counts: Json = store["file_counts"]
    for sign, files in ((-1, gone), (1, come)):
        for file in files:
            counts[file["status"]] += sign
            counts["total"] += sign
            store["usage_bytes"] += sign * file["usage_bytes"]
    context.state.set("vector_store", store_id, store)

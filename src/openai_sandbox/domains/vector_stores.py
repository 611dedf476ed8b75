"""Vector stores: files cut in passages that can be searched.

Neighbours: vector_files.py and vector_batches.py have the calls for their files, vector_search.py and vector_index.py
search.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from .. import check, listing
from ..errors import bad_request
from ..model.values import is_array
from ..wire import Json
from . import files, vector_batches, vector_checks, vector_files, vector_search
from .vector_batches import (
    advance_file_batches,
    file_batches_cancel,
    file_batches_create,
    file_batches_list_files,
    file_batches_retrieve,
)
from .vector_files import (
    advance_files,
    files_content,
    files_create,
    files_delete,
    files_list,
    files_retrieve,
    files_update,
)

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "advance_file_batches",
    "advance_files",
    "create",
    "delete",
    "file_batches_cancel",
    "file_batches_create",
    "file_batches_list_files",
    "file_batches_retrieve",
    "files_content",
    "files_create",
    "files_delete",
    "files_list",
    "files_retrieve",
    "files_update",
    "list",
    "retrieve",
    "search",
    "update",
]

_MOST_FILES = 500  # at creation
_MOST_QUERIES = 32
_RANKERS = ("none", "auto", "default-2024-11-15")


def create(call: Call) -> Json:
    """POST /vector_stores"""
    body = call.body
    metadata = check.metadata(body)
    ids: List[object] = body.get("file_ids") or []
    if len(ids) > _MOST_FILES:
        raise bad_request(
            f"Invalid 'file_ids': array too long. At most {_MOST_FILES} entries are allowed, but got {len(ids)}.",
            "file_ids",
            "array_above_max_length",
        )
    added = vector_checks.entries(ids, {}, vector_checks.strategy(body.get("chunking_strategy")))
    vector_files.exist(call, added, "file_ids")
    store: Json = {
        "id": call.new.hex("vs_", 32),
        "object": "vector_store",
        "created_at": call.stamp,
        "name": body.get("name", ""),
        "description": body.get("description"),
        "usage_bytes": 0,
        "file_counts": {"in_progress": 0, "completed": 0, "failed": 0, "cancelled": 0, "total": 0},
        "status": "completed",
        "expires_after": _expiry(body),
        "expires_at": None,
        "last_active_at": call.stamp,
        "metadata": metadata,
    }
    with call.state.transaction():
        call.state.add("vector_store", store["id"], store)
        if added:
            vector_batches.start(call, store["id"], added)
    return _seen(call, store["id"])


def retrieve(call: Call) -> Json:
    """GET /vector_stores/{vector_store_id}"""
    store = vector_search.require(call, call.ids["vector_store_id"])
    if store["file_counts"]["in_progress"]:
        vector_files.look(call, store["id"])
    return _seen(call, store["id"])


def update(call: Call) -> Json:
    """POST /vector_stores/{vector_store_id}"""
    body = call.body
    changes: Json = {}
    if "name" in body:
        changes["name"] = body["name"] or ""
    if "metadata" in body:
        changes["metadata"] = check.metadata(body)
    if "expires_after" in body:
        changes["expires_after"] = _expiry(body)
    with call.state.transaction():
        store = vector_search.require(call, call.ids["vector_store_id"])
        call.state.set("vector_store", store["id"], {**store, **changes})
    return _seen(call, store["id"])


def list(call: Call) -> Json:
    """GET /vector_stores"""
    page = listing.page(call, "vector_store")
    return {**page, "data": [vector_search.seen(store, call.now) for store in page["data"]]}


def delete(call: Call) -> Json:
    """DELETE /vector_stores/{vector_store_id}"""
    with call.state.transaction():
        id = vector_search.require(call, call.ids["vector_store_id"])["id"]
        vector_files.clear(call, id)
        call.state.remove("vector_store", id)
    return {"id": id, "object": "vector_store.deleted", "deleted": True}


def search(call: Call) -> Json:
    """POST /vector_stores/{vector_store_id}/search"""
    body = call.body
    queries = _queries(body["query"])
    if body.get("rewrite_query"):
        queries = [vector_search.rewritten(query) for query in queries]
    filters = _either(body, "filters", "filter")
    vector_checks.filters(body.get(filters), filters)
    vector_checks.ranking(body.get("ranking_options"), "ranking_options", _RANKERS)
    found = vector_search.search(
        call,
        [call.ids["vector_store_id"]],
        queries,
        body.get(filters),
        body.get("ranking_options"),
        limit=check.integer(body, _either(body, "max_num_results", "limit"), 1, 50) or 10,
        param="vector_store_id",
    )
    return {
        "object": "vector_store.search_results.page",
        "search_query": queries,
        "data": [{**_without_text(hit), "content": [{"type": "text", "text": hit["text"]}]} for hit in found],
        "has_more": False,
        "next_page": None,
    }


def _without_text(hit: Json) -> Json:
    return {name: value for name, value in hit.items() if name != "text"}


def _seen(call: Call, id: str) -> Json:
    return vector_search.seen(vector_search.require(call, id), call.now)


def _queries(given: object) -> List[str]:
    queries: List[object] = given if is_array(given) else [given]
    if len(queries) > _MOST_QUERIES:
        raise bad_request(
            f"Invalid 'query': array too long. At most {_MOST_QUERIES} entries are allowed, but got {len(queries)}.",
            "query",
            "array_above_max_length",
        )
    for at, query in enumerate(queries):
        param = f"query[{at}]" if is_array(given) else "query"
        if not isinstance(query, str):
            raise check.wrong_type(param, query, "string")
        if not query.strip():
            raise bad_request(f"Invalid '{param}': there is nothing to look for.", param, "empty_string")
    if not queries:
        raise bad_request("Invalid 'query': there is nothing to look for.", "query", "empty_array")
    return [str(query) for query in queries]


def _either(body: Json, name: str, other: str) -> str:
    """Which of two names of the same parameter a request uses."""
    if name in body and other in body:
        raise bad_request(f"'{name}' and '{other}' are the same; give one of them.", other, "invalid_value")
    return other if other in body else name


def _expiry(body: Json) -> Optional[Json]:
    days = files.lifetime(body, "expires_after", "last_active_at", "days", 1, 365)
    return None if days is None else {"anchor": "last_active_at", "days": days}

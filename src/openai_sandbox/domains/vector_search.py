"""Search in vector stores, for the call of that name and for the tools that search files.

Neighbours: vector_index.py finds and scores passages, vector_stores.py keeps the stores.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Mapping, Optional, Sequence

from ..errors import bad_request, not_found
from ..model import words
from ..model.values import is_number, obj
from ..wire import Json
from . import vector_index

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["require", "rewritten", "search", "seen", "touch"]

_DAY = 24 * 3600


def search(
    context: Context,
    store_ids: Sequence[str],
    queries: Sequence[str],
    filters: Optional[Json] = None,
    ranking: Optional[Json] = None,
    *,
    limit: int = 10,
    param: str = "vector_store_ids",
) -> List[Json]:
    """The passages that fit any of the queries, best first: `file_id`, `filename`, `score`, `attributes` and `text`.

    filters, ranking: the API's objects, as checked by vector_checks.py. The stores count as used.
    Raises `ApiError` 404 if there is no such store, 400 if one has expired. param: where the ids stand.
    """
    stores = list(dict.fromkeys(store_ids))
    for id in stores:
        if seen(require(context, id, param), context.now)["status"] == "expired":
            raise bad_request(f"The vector store '{id}' has expired.", param, "vector_store_expired")
    options = ranking or {}
    among = _passing(context, stores, filters) if filters else None
    text_weight, vector_weight = _weights(options)
    best: Dict[int, vector_index.Passage] = {}
    for query in dict.fromkeys(queries):
        question = vector_index.Question(query, text_weight, vector_weight)
        for number, passage in vector_index.top(context.state, stores, question, among, limit):
            if number not in best or best[number].score < passage.score:
                best[number] = passage
    for id in stores:
        touch(context, id)
    found = sorted(best.items(), key=lambda entry: (-entry[1].score, entry[0]))
    threshold: float = options.get("score_threshold") or 0.0
    return [
        {
            "file_id": passage.file_id,
            "filename": file["filename"],
            "score": round(passage.score, 6),
            "attributes": {**passage.attributes},
            "text": passage.text,
        }
        for _, passage in found
        if passage.score >= threshold and (file := context.object("file", passage.file_id)) is not None
    ][:limit]


def rewritten(query: str) -> str:
    """A question in words that search well: those that carry its topic."""
    return " ".join(words.content(query)) or query


# stores


def require(context: Context, id: str, param: str = "vector_store_id") -> Json:
    """A stored vector store. Raises `ApiError` 404."""
    store = context.object("vector_store", id)
    if store is None:
        raise not_found(f"There is no vector store '{id}'.", param)
    return store


def seen(store: Json, now: float) -> Json:
    """A vector store as it is at a moment."""
    after = store["expires_after"]
    expires = store["last_active_at"] + after["days"] * _DAY if after else None
    status = "in_progress" if store["file_counts"]["in_progress"] else "completed"
    return {**store, "expires_at": expires, "status": "expired" if expires is not None and expires <= now else status}


def touch(context: Context, id: str) -> None:
    """Note that a store was used."""
    with context.state.transaction():
        store = require(context, id)
        if store["last_active_at"] != context.stamp:
            context.state.set("vector_store", id, {**store, "last_active_at": context.stamp})


def _weights(options: Mapping[str, object]) -> tuple[float, float]:
    """How much matching words and likeness of meaning count; without a ranker it is likeness alone."""
    if options.get("ranker") == "none":
        return 0.0, 1.0
    hybrid = obj(options.get("hybrid_search"))
    return float(hybrid.get("text_weight", 1)), float(hybrid.get("embedding_weight", 1))


def _passing(context: Context, stores: Sequence[str], filters: Json) -> Optional[List[int]]:
    """The files that a filter lets through; None if it is all of them."""
    owners = vector_index.owners(context.state, stores)
    fits = {text: _fits(filters, vector_index.attributes_of(text)) for text in set(owners.values())}
    return None if all(fits.values()) else [number for number, text in owners.items() if fits[text]]


def _fits(filters: Json, attributes: Json) -> bool:
    kind, value = filters["type"], filters.get("value")
    if kind == "and":
        return all(_fits(each, attributes) for each in filters["filters"])
    if kind == "or":
        return any(_fits(each, attributes) for each in filters["filters"])
    there = attributes.get(filters["key"])
    if kind == "eq":
        return _same(there, value)
    if kind == "ne":
        return not _same(there, value)
    if kind in ("in", "nin"):
        return any(_same(there, each) for each in value or ()) is (kind == "in")
    if is_number(there) and is_number(value):
        order = (there > value) - (there < value)
    elif isinstance(there, str) and isinstance(value, str):
        order = (there > value) - (there < value)
    else:
        return False
    return bool({"gt": order > 0, "gte": order >= 0, "lt": order < 0, "lte": order <= 0}[kind])


def _same(one: object, other: object) -> bool:
    """Equal as JSON values: true is not 1."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)

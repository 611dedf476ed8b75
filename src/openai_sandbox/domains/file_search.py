"""The tool of responses that searches files: it is run before the model answers, which then quotes what was found.

Neighbours: hosted.py runs it for responses, run_answer.py for assistants; vector_search.py finds the passages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Optional, Sequence

from .. import check
from ..errors import bad_request
from ..model.topics import sentences
from ..model.values import is_array
from ..wire import Json
from . import vector_checks, vector_search

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["check_tool", "citations", "heard", "use"]

_RANKERS = ("auto", "default-2024-11-15")
_DEFAULT = 20  # results
_ENOUGH = 0.15  # the score from which a passage says something about the question
_QUOTED = 3  # files


def check_tool(call: Context, tool: Json, where: str) -> None:
    """Check the definition of the tool. Raises `ApiError` 400."""
    ids = tool.get("vector_store_ids")
    if ids is None:
        raise check.missing(f"{where}.vector_store_ids")
    if not is_array(ids):
        raise check.wrong_type(f"{where}.vector_store_ids", ids, "array")
    if not ids:
        raise bad_request("A vector store to search must be named.", f"{where}.vector_store_ids", "empty_array")
    for at, id in enumerate(ids):
        if not isinstance(id, str):
            raise check.wrong_type(f"{where}.vector_store_ids[{at}]", id, "string")
    check.integer(tool, "max_num_results", 1, 50, f"{where}.max_num_results")
    vector_checks.filters(tool.get("filters"), f"{where}.filters")
    vector_checks.ranking(tool.get("ranking_options"), f"{where}.ranking_options", _RANKERS)


def use(context: Context, tool: Json, where: str, query: Optional[str], given: Sequence[Json] = ()) -> List[Json]:
    """Search: the item of the search, with its results. query: None if there is nothing to search for.

    Raises `ApiError` 404 if a vector store is not there, also if there is nothing to search for.
    """
    param = f"{where}.vector_store_ids"
    for id in tool["vector_store_ids"]:
        vector_search.require(context, id, param)
    if query is None:
        return []
    found = vector_search.search(
        context,
        tool["vector_store_ids"],
        [query],
        tool.get("filters"),
        tool.get("ranking_options"),
        limit=tool.get("max_num_results") or _DEFAULT,
        param=param,
    )
    item: Json = {"id": context.new.hex("fs_"), "type": "file_search_call", "status": "completed", "queries": [query]}
    return [{**item, "results": found}]


def heard(item: Json) -> List[Json]:
    """What the model is given of a search: the best passages by file, as results of a tool of the file's name."""
    best = _best(item)
    if not best:
        return [{**item, "results": []}]
    return [{**item, "name": name, "results": [{"text": hit["text"]} for hit in hits]} for name, hits in best.items()]


def citations(text: str, done: List[Json]) -> List[Json]:
    """Where a text quotes what the searches found: one citation for each file, at the end of its quotation."""
    places: Dict[str, Json] = {}
    hits = [hit for item in done for best in _best(item).values() for hit in best]
    for hit in hits:
        found = [(text.find(part), part) for part in sentences(hit["text"], 1)]
        ends = [at + len(part) for at, part in found if at >= 0]
        if ends and hit["file_id"] not in places:
            places[hit["file_id"]] = _citation(hit, max(ends))
    if hits and not places:  # quoted in other words
        places[hits[0]["file_id"]] = _citation(hits[0], len(text))
    return sorted(places.values(), key=lambda citation: citation["index"])


def _best(item: Json) -> Dict[str, List[Json]]:
    """The passages worth quoting, by the name of their file."""
    out: Dict[str, List[Json]] = {}
    for hit in item["results"]:
        near = hit["score"] >= max(_ENOUGH, 0.8 * item["results"][0]["score"])
        if near and (hit["filename"] in out or len(out) < _QUOTED):
            out.setdefault(hit["filename"], []).append(hit)
    return out


def _citation(hit: Json, index: int) -> Json:
    return {"type": "file_citation", "file_id": hit["file_id"], "filename": hit["filename"], "index": index}

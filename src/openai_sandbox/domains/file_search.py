"""The tool of responses that searches files: it is run before the model answers, which then quotes what was found.

Neighbours: responses.py runs it, vector_search.py finds the passages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Optional

from .. import check
from ..errors import bad_request
from ..model import tools
from ..model.topics import sentences
from ..model.turns import last_user, read
from ..model.values import arr, dice, is_array, is_object, obj
from ..wire import Json
from . import vector_checks, vector_search

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["annotate", "check_tool", "citations", "heard", "reveal", "run"]

_RANKERS = ("auto", "default-2024-11-15")
_DEFAULT = 20  # results
_ENOUGH = 0.15  # the score from which a passage says something about the question
_QUOTED = 3  # files
_LONGEST = 4000  # characters of a query
_INCLUDE = "file_search_call.results"


def check_tool(tool: Json, where: str) -> None:
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


def run(context: Context, body: Json, given: List[Json]) -> List[Json]:
    """Search if the conversation asks for it: the items of the searches, with their results.

    body: has `tools` and `tool_choice`. Raises `ApiError` 404 if a vector store is not there, also if there is nothing
    to search for.
    """
    done: List[Json] = []
    for at, tool in enumerate(arr(body.get("tools"))):
        if tool["type"] != "file_search":
            continue
        param = f"tools[{at}].vector_store_ids"
        for id in tool["vector_store_ids"]:
            vector_search.require(context, id, param)
        query = _query(body, given)
        if query is None:
            continue
        found = vector_search.search(
            context,
            tool["vector_store_ids"],
            [query],
            tool.get("filters"),
            tool.get("ranking_options"),
            limit=tool.get("max_num_results") or _DEFAULT,
            param=param,
        )
        item: Json = {
            "id": context.new.hex("fs_"),
            "type": "file_search_call",
            "status": "completed",
            "queries": [query],
        }
        done.append({**item, "results": found})
    return done


def heard(done: List[Json]) -> List[Json]:
    """What the model is given of the searches: the best passages by file, as results of a tool of the file's name."""
    out: List[Json] = []
    for item in done:
        for name, hits in _best(item).items():
            out.append({**item, "name": name, "results": [{"text": hit["text"]} for hit in hits]})
        if not _best(item):
            out.append({**item, "results": []})
    return out


def annotate(output: List[Json], done: List[Json]) -> None:
    """Cite the files that a message quotes, at the end of the quotation."""
    for item in output:
        for part in item["content"] if item["type"] == "message" else ():
            if part["type"] == "output_text" and part["text"]:
                part["annotations"] = citations(part["text"], done)


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


def reveal(done: List[Json], include: object) -> List[Json]:
    """The items of searches as they are shown: with results only if they were asked for."""
    shown = _INCLUDE in arr(include)
    return [{**item, "results": item["results"] if shown else None} for item in done]


def _query(body: Json, given: List[Json]) -> Optional[str]:
    """What to look for now, None if nothing."""
    choice = body.get("tool_choice")
    own = any(tool["type"] in ("function", "custom") for tool in body["tools"])
    forced = choice == "required" and not own
    if choice == "none":
        return None
    if is_object(choice):
        allowed = [obj(tool).get("type") for tool in arr(choice.get("tools"))]
        if choice["type"] != "file_search" and "file_search" not in allowed:
            return None
        forced = choice["type"] == "file_search" or (choice.get("mode") == "required" and len(allowed) == 1)
    if forced:
        return last_user(read(given)).strip()[:_LONGEST] or "?"
    if own and tools.choose(body["tools"], choice, given, dice("file_search")):
        return None  # the model calls functions of the user's instead
    query = tools.wants("file_search", given)
    return None if query is None else query[:_LONGEST]


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

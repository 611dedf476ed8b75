"""What the tools of assistants and threads work with: files for code, a vector store to search.

Neighbours: assistants.py and threads.py keep them, thread_messages.py adds what comes with a message, run_answer.py
searches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from .. import check, generation
from ..errors import ApiError, bad_request, not_found
from ..model.values import obj
from ..route import Kind
from ..wire import Json
from . import vector_search

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["DAYS", "add", "code_files", "require_file", "resources", "stores"]

DAYS = 7
"""How long a vector store that was made for a thread lives after its last use."""

_MOST_FILES = 20  # of the code interpreter
_KINDS = {"code_interpreter": Kind("object", "null"), "file_search": Kind("object", "null")}
_CODE = {"file_ids": Kind("array", "null")}
_SEARCH = {"vector_store_ids": Kind("array", "null")}
_STORES = {"vector_stores": Kind("array", "null")}


def resources(
    call: Call, given: object, param: str = "tool_resources", *, makes: bool = False, days: Optional[int] = None
) -> Json:
    """The `tool_resources` of a request as they are kept; those that were not given are left out.

    makes: whether vector stores can be described that are then made, to live `days` after their last use (None: until
    they are deleted). In a transaction. Raises `ApiError` 400 or 404.
    """
    out: Json = {}
    asked = {} if given is None else check.fields(given, param, _KINDS)
    if "code_interpreter" in asked:
        place = f"{param}.code_interpreter"
        code = check.fields(asked["code_interpreter"], place, _CODE)
        ids = _ids(code.get("file_ids"), f"{place}.file_ids", _MOST_FILES)
        for at, id in enumerate(ids):
            require_file(call, id, f"{place}.file_ids[{at}]")
        out["code_interpreter"] = {"file_ids": ids}
    if "file_search" in asked:
        place = f"{param}.file_search"
        search = check.fields(asked["file_search"], place, {**_SEARCH, **_STORES} if makes else _SEARCH)
        ids = _ids(search.get("vector_store_ids"), f"{place}.vector_store_ids", 1)
        for at, id in enumerate(ids):
            vector_search.require(call, id, f"{place}.vector_store_ids[{at}]")
        ids += _described(call, search.get("vector_stores", []), f"{place}.vector_stores", days, bool(ids))
        out["file_search"] = {"vector_store_ids": ids}
    return out


def add(call: Call, have: Json, attachments: List[Json]) -> Json:
    """The resources of a thread with the files that came with a message. In a transaction.

    What is to be searched goes into the thread's vector store, which is made if there is none.
    """
    out = {**have}
    for at, attachment in enumerate(attachments):
        for tool in attachment["tools"]:
            id = attachment["file_id"]
            if tool["type"] == "code_interpreter":
                ids = obj(out.get("code_interpreter")).get("file_ids", [])
                if id not in ids and len(ids) >= _MOST_FILES:
                    raise _too_many(f"attachments[{at}]", _MOST_FILES, len(ids) + 1)
                out["code_interpreter"] = {"file_ids": ids if id in ids else [*ids, id]}
                continue
            ids = obj(out.get("file_search")).get("vector_store_ids", [])
            if ids:
                vector_search.require(call, ids[0], f"attachments[{at}]")
                _made(call, f"/vector_stores/{ids[0]}/files", {"file_id": id}, f"attachments[{at}]")
            else:
                ids = [_store(call, {"file_ids": [id]}, DAYS, f"attachments[{at}]")]
            out["file_search"] = {"vector_store_ids": ids}
    return out


def stores(*holders: Json) -> List[str]:
    """The vector stores in several `tool_resources`."""
    return [id for each in holders for id in obj(each.get("file_search")).get("vector_store_ids", [])]


def code_files(*holders: Json) -> List[str]:
    """The files for code in several `tool_resources`."""
    ids = [id for each in holders for id in obj(each.get("code_interpreter")).get("file_ids", [])]
    return list(dict.fromkeys(ids))


def require_file(call: Call, id: str, param: str) -> None:
    """Check that there is a file. Raises `ApiError` 404."""
    if call.object("file", id) is None:
        raise not_found(f"There is no file '{id}'.", param)


def _described(call: Call, given: List[object], param: str, days: Optional[int], taken: bool) -> List[str]:
    """The vector stores that are described instead of named: at most one, and it is made."""
    if given and taken:
        raise bad_request(f"'{param}' is given instead of 'vector_store_ids', not with it.", param, "invalid_value")
    if len(given) > 1:
        raise _too_many(param, 1, len(given))
    return [_store(call, generation.object_at(each, f"{param}[{at}]"), days, param) for at, each in enumerate(given)]


def _store(call: Call, described: Json, days: Optional[int], param: str) -> str:
    expiry = {} if days is None else {"expires_after": {"anchor": "last_active_at", "days": days}}
    id: str = _made(call, "/vector_stores", {**expiry, **described}, param)["id"]
    return id


def _made(call: Call, path: str, body: Json, param: str) -> Json:
    """The answer of another call, or its refusal."""
    answer = call.perform("POST", f"/v1{path}", body)
    said: Json = answer.json()
    if answer.status != 200:
        error = said["error"]
        raise ApiError(answer.status, error["message"], param=param, code=error["code"])
    return said


def _ids(given: object, param: str, most: int) -> List[str]:
    ids = check.texts(given, param)
    if len(ids) > most:
        raise _too_many(param, most, len(ids))
    return list(dict.fromkeys(ids))


def _too_many(param: str, most: int, count: int) -> ApiError:
    entries = "entry is" if most == 1 else "entries are"
    return bad_request(
        f"Invalid '{param}': array too long. At most {most} {entries} allowed, but got {count}.",
        param,
        "array_above_max_length",
    )

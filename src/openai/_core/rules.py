"""What single endpoints do to their arguments and answers; the decorators name it in `before=`, `after=`, `result=`.

A `before` rule gets the arguments that were given and gives those to send, or a `Body`. An `after` rule gets the result
and the arguments as the caller gave them. A `result` rule gives the name of the answer's type. None changes what it
got.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, cast

from .guards import is_list, is_mapping

__all__ = ["Body"]

Arguments = dict[str, Any]


class Body(NamedTuple):
    """A body that is not simply the arguments; see `FinalRequestOptions` for the fields."""

    json: Any = None
    content: Any = None
    files: Any = None
    headers: Mapping[str, str] = {}


def _either(given: Arguments, ours: str, theirs: str) -> None:
    """Let `ours` be another name for `theirs`."""
    if ours in given:
        if theirs in given:
            raise TypeError(f"`{ours}` is another name for `{theirs}`; pass one of them")
        given[theirs] = given.pop(ours)


# --- chat -------------------------------------------------------------------------------------------------------------


def check_chat(given: Arguments) -> Arguments:
    """Refuse a class as `response_format`, which only `parse` understands (R-ARGS-3)."""
    if isinstance(given.get("response_format"), type):
        raise TypeError(
            "`response_format` can't be a class here; use `chat.completions.parse()`, which turns it into a schema "
            "and the answer into an instance"
        )
    return given


# --- responses --------------------------------------------------------------------------------------------------------


def create_response(given: Arguments) -> Arguments:
    """One mapping as `input` is a list of one (D-103), `reasoning_effort` is part of `reasoning` (D-104)."""
    given = {**given}
    if isinstance(given.get("input"), Mapping):
        given["input"] = [given["input"]]
    if "reasoning_effort" in given:
        effort = given.pop("reasoning_effort")
        reasoning = given.get("reasoning")
        if is_mapping(reasoning) and reasoning.get("effort", effort) != effort:
            raise TypeError("`reasoning_effort` and `reasoning['effort']` say different things; pass one of them")
        given["reasoning"] = {**(reasoning or {}), "effort": effort}
    return given


def response_deleted(result: Any, given: Mapping[str, Any]) -> Any:
    """What was deleted, also when the server says nothing (D-109)."""
    return _deleted(result, "openai.types.responses.response_deleted:ResponseDeleted", given["response_id"], "response")


def input_item_deleted(result: Any, given: Mapping[str, Any]) -> Any:
    path = "openai.types.responses.response_input_item_deleted:ResponseInputItemDeleted"
    return _deleted(result, path, given["item_id"], "response.input_item.deleted")


def input_token_deleted(result: Any, given: Mapping[str, Any]) -> Any:
    path = "openai.types.responses.response_input_token_deleted:ResponseInputTokenDeleted"
    return _deleted(result, path, given["token_id"], "response.input_token.deleted")


def container_file_deleted(result: Any, given: Mapping[str, Any]) -> Any:
    path = "openai.types.containers.container_file_deleted:ContainerFileDeleted"
    return _deleted(result, path, given["file_id"], "container.file.deleted")


def _deleted(result: Any, path: str, id: str, kind: str) -> Any:
    """The model at `path` for an answer without a body; an answer that had one stays."""
    if result is not None and result != "":
        return result
    from importlib import import_module

    from .decode import decode

    module, _, name = path.partition(":")
    return decode(getattr(import_module(module), name), {"id": id, "object": kind, "deleted": True})


# --- embeddings -------------------------------------------------------------------------------------------------------


def ask_base64(given: Arguments) -> Arguments:
    """Vectors travel as base64 unless the caller chose a form (R-EMB-1)."""
    return given if "encoding_format" in given else {**given, "encoding_format": "base64"}


def decode_base64(result: Any, given: Mapping[str, Any]) -> Any:
    """Turn base64 vectors into lists of floats, if the form was ours to choose. ValueError for none (R-EMB-2)."""
    if "encoding_format" in given or isinstance(result, str):
        return result
    data = getattr(result, "data", None)
    if not data:
        raise ValueError("No embedding data received")
    import binascii
    import sys
    from array import array

    for item in data:
        vector = getattr(item, "embedding", None)
        if isinstance(vector, str):
            floats = array("f")
            floats.frombytes(binascii.a2b_base64(vector))
            if sys.byteorder == "big":
                floats.byteswap()
            item.embedding = floats.tolist()
    return result


# --- conversations ----------------------------------------------------------------------------------------------------


def create_item(given: Arguments) -> Arguments:
    """`type=` and `content=` send one item (D-121)."""
    single = [name for name in ("type", "content", "role", "metadata") if name in given]
    if not single:
        if "items" not in given:
            raise TypeError(
                "Missing required arguments; Expected either ('items') or ('type' and 'content') to be given"
            )
        return given
    if "items" in given:
        raise TypeError(f"`{single[0]}` describes the only item, `items` lists them; pass one of them")
    if "type" not in given:
        raise TypeError("Missing required argument: 'type'")
    item = {name: given[name] for name in single}
    if item["type"] == "message":
        item.setdefault("role", "user")
    return {**{name: value for name, value in given.items() if name not in single}, "items": [item]}


def created_item(result: Any, given: Mapping[str, Any]) -> Any:
    """The one item that was sent as such (D-121)."""
    data = getattr(result, "data", None)
    return data[0] if "items" not in given and is_list(data) and data else result


# --- vector stores ----------------------------------------------------------------------------------------------------


def search(given: Arguments) -> Arguments:
    """`limit` is another name for `max_num_results`, `filter` for `filters` (D-70)."""
    given = {**given}
    _either(given, "limit", "max_num_results")
    _either(given, "filter", "filters")
    return given


# --- realtime calls ---------------------------------------------------------------------------------------------------


def create_call(given: Arguments) -> Body:
    """An SDP offer goes as it is, or with its session as two parts (R-RTC-1); else `model` and `call_config` describe
    the session (D-97)."""
    if "sdp" not in given:
        model = {"model": given["model"]} if "model" in given else {}
        config = cast("Arguments", given.get("call_config") or {})
        return Body(json={"session": {"type": "realtime", **model, **config}}, headers={"Accept": "application/json"})
    if given.get("model") is not None or given.get("call_config") is not None:
        raise TypeError("`sdp` goes with `session`; pass `model` and `call_config` without it")
    if "session" not in given:
        return Body(content=given["sdp"].encode(), headers={"Content-Type": "application/sdp"})
    from .body import encode

    return Body(
        files=[
            ("sdp", (None, given["sdp"].encode(), "application/sdp")),
            ("session", (None, encode(given["session"]), "application/json")),
        ],
        headers={"Content-Type": "multipart/form-data"},
    )


def call_created(given: Mapping[str, Any]) -> str:
    return "HttpxBinaryResponseContent" if "sdp" in given else "Call"


def update_call(given: Arguments) -> Arguments:
    """`call_config` is the body (D-99)."""
    given = {**given}
    config: Mapping[str, Any] = given.pop("call_config", None) or {}
    return {**given, **config}

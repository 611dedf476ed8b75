"""The messages of a thread.

Neighbours: threads.py has the threads, run_answer.py writes the messages of assistants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from .. import check, generation, listing
from ..errors import bad_request, not_found
from ..model.values import is_array
from ..wire import Json
from . import tool_resources
from .assistant_checks import too_long
from .thread_state import MESSAGE, THREAD, require_idle, require_thread

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "blank",
    "messages_create",
    "messages_delete",
    "messages_list",
    "messages_retrieve",
    "messages_update",
    "put",
]

_LONGEST = 256_000  # characters of a text
_DETAILS = ("auto", "low", "high")


def messages_create(call: Call) -> Json:
    """POST /threads/{thread_id}/messages"""
    with call.state.transaction():
        record = require_thread(call, call.ids["thread_id"])
        require_idle(call, record, "takes no messages")
        (message,) = put(call, record["thread"]["id"], [call.body])
    return message


def messages_retrieve(call: Call) -> Json:
    """GET /threads/{thread_id}/messages/{message_id}"""
    return _stored(call)


def messages_update(call: Call) -> Json:
    """POST /threads/{thread_id}/messages/{message_id}"""
    metadata = check.metadata(call.body)
    with call.state.transaction():
        message = _stored(call)
        if "metadata" in call.body:
            message["metadata"] = metadata
        call.state.set(MESSAGE, message["id"], message)
    return message


def messages_list(call: Call) -> Json:
    """GET /threads/{thread_id}/messages"""
    id = require_thread(call, call.ids["thread_id"])["thread"]["id"]
    return listing.page(call, MESSAGE, parent=id, tag=call.query.get("run_id"))


def messages_delete(call: Call) -> Json:
    """DELETE /threads/{thread_id}/messages/{message_id}"""
    with call.state.transaction():
        id = _stored(call)["id"]
        call.state.remove(MESSAGE, id)
    return {"id": id, "object": "thread.message.deleted", "deleted": True}


def put(call: Call, thread_id: str, given: List[object], where: str = "") -> List[Json]:
    """Add messages to a thread, and their files to what its tools use. In a transaction. Raises `ApiError` 400, 404.

    where: the parameter that has them; without one, a single message is the body itself.
    """
    out: List[Json] = []
    files: List[Json] = []
    for at, each in enumerate(given):
        place = f"{where}[{at}]." if where else ""
        message = _message(call, thread_id, generation.object_at(each, place[:-1] or "body"), place)
        call.state.add(MESSAGE, message["id"], message, parent=thread_id)
        files += message["attachments"]
        out.append(message)
    if any(file["tools"] for file in files):
        record = require_thread(call, thread_id)
        record["thread"]["tool_resources"] = tool_resources.add(call, record["thread"]["tool_resources"], files)
        call.state.set(THREAD, thread_id, record)
    return out


def blank(context: Context, thread_id: str, role: str, run: Optional[Json] = None) -> Json:
    """A message without content. run: the run that writes it."""
    return {
        "id": context.new.new("msg_"),
        "object": "thread.message",
        "created_at": context.stamp,
        "assistant_id": run and run["assistant_id"],
        "thread_id": thread_id,
        "run_id": run and run["id"],
        "status": "in_progress",
        "incomplete_details": None,
        "completed_at": None,
        "incomplete_at": None,
        "role": role,
        "content": [],
        "attachments": [],
        "metadata": {},
    }


def _stored(call: Call) -> Json:
    thread = require_thread(call, call.ids["thread_id"])["thread"]
    id = call.ids["message_id"]
    message = call.object(MESSAGE, id, parent=thread["id"])
    if message is None:
        raise not_found(f"There is no message '{id}' in the thread '{thread['id']}'.", "message_id")
    return message


def _message(call: Call, thread_id: str, given: Json, place: str) -> Json:
    for name in given:
        if name not in ("role", "content", "attachments", "metadata"):
            raise bad_request(f"Unknown parameter: '{place}{name}'.", f"{place}{name}", "unknown_parameter")
    if "role" not in given:
        raise check.missing(f"{place}role")
    check.listed(given["role"], f"{place}role", ("user", "assistant"))
    metadata = given.get("metadata")
    if metadata is not None:
        generation.object_at(metadata, f"{place}metadata")
    return {
        **blank(call, thread_id, given["role"]),
        "status": "completed",
        "completed_at": call.stamp,
        "content": _content(call, given.get("content"), f"{place}content"),
        "attachments": _attachments(call, given.get("attachments"), f"{place}attachments"),
        "metadata": check.metadata(given),
    }


def _content(call: Call, given: object, param: str) -> List[Json]:
    if given is None:
        raise check.missing(param)
    if isinstance(given, str):
        return [_text(given, param)]
    if not is_array(given):
        raise check.wrong_type(param, given, "string", "array")
    if not given:
        raise bad_request(f"Invalid '{param}': empty array.", param, "empty_array")
    return [_part(call, part, f"{param}[{at}]") for at, part in enumerate(given)]


def _text(said: str, param: str) -> Json:
    if not said.strip():
        raise bad_request(f"Invalid '{param}': a text must not be empty.", param, "empty_string")
    if len(said) > _LONGEST:
        raise too_long(param, _LONGEST, len(said))
    return {"type": "text", "text": {"value": said, "annotations": []}}


def _part(call: Call, given: object, where: str) -> Json:
    part = generation.object_at(given, where)
    kind = generation.string_at(part, "type", where)
    check.listed(kind, f"{where}.type", ("text", "image_file", "image_url"))
    if kind == "text":
        return _text(generation.string_at(part, "text", where), f"{where}.text")
    if kind not in part:
        raise check.missing(f"{where}.{kind}")
    place = f"{where}.{kind}"
    image = generation.object_at(part[kind], place)
    detail = image.get("detail") or "auto"
    check.listed(detail, f"{place}.detail", _DETAILS)
    if kind == "image_file":
        id = generation.string_at(image, "file_id", place)
        tool_resources.require_file(call, id, f"{place}.file_id")
        return {"type": kind, kind: {"file_id": id, "detail": detail}}
    url = generation.string_at(image, "url", place)
    if not url.startswith(("http://", "https://", "data:image/")):
        raise bad_request(
            f"Invalid '{place}.url': neither a URL nor a data URL of an image.", f"{place}.url", "invalid_value"
        )
    return {"type": kind, kind: {"url": url, "detail": detail}}


def _attachments(call: Call, given: object, param: str) -> List[Json]:
    if given is None:
        return []
    if not is_array(given):
        raise check.wrong_type(param, given, "array")
    out: List[Json] = []
    for at, each in enumerate(given):
        where = f"{param}[{at}]"
        attachment = generation.object_at(each, where)
        id = generation.string_at(attachment, "file_id", where)
        tool_resources.require_file(call, id, f"{where}.file_id")
        tools: object = attachment.get("tools")
        if tools is not None and not is_array(tools):
            raise check.wrong_type(f"{where}.tools", tools, "array")
        kinds: List[str] = []
        for number, tool in enumerate(tools or ()):
            place = f"{where}.tools[{number}]"
            kinds.append(generation.string_at(generation.object_at(tool, place), "type", place))
            check.listed(kinds[-1], f"{place}.type", ("code_interpreter", "file_search"))
        out.append({"file_id": id, "tools": [{"type": kind} for kind in dict.fromkeys(kinds)]})
    return out

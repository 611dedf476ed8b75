"""ChatKit: sessions for browsers, and the chats of end users.

A browser talks to ChatKit by ways that are no part of this API, so nothing in it makes a thread. Here each session
makes one, as if its user had opened the chat and said hello; `begin` makes any other, for tests in the same process:

    chatkit.begin(Context(sandbox), "user_1", ["Where is my parcel?", "On its way."])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional, Sequence

from .. import check, generation, listing
from ..errors import bad_request, not_found
from ..model import prose
from ..model.values import dice
from ..wire import Json
from . import files
from .assistant_checks import too_long

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "begin",
    "sessions_cancel",
    "sessions_create",
    "threads_delete",
    "threads_list",
    "threads_list_items",
    "threads_retrieve",
]

_SESSION, _THREAD, _ITEM = "chatkit.session", "chatkit.thread", "chatkit.item"
_LIFE, _LONGEST = 600, 600  # seconds
_REQUESTS = 10  # per minute
_FILE_SIZE, _FILES = 512, 10  # megabytes; files
_VARIABLES, _NAME, _USER = 64, 64, 512
_TITLE = 60  # characters
_HELLO = "Hello"


def sessions_create(call: Call) -> Json:
    """POST /chatkit/sessions"""
    body = call.body
    user: str = body["user"]
    if not user:
        raise bad_request("Invalid 'user': it must not be empty.", "user", "empty_string")
    seconds = files.lifetime(body, "expires_after", low=1, high=_LONGEST) or _LIFE
    limits = generation.object_at(body.get("rate_limits", {}), "rate_limits")
    param = "max_requests_per_1_minute"
    requests = check.integer(limits, param, 1, None, f"rate_limits.{param}") or _REQUESTS
    configuration = _configuration(body.get("chatkit_configuration", {}))
    session: Json = {
        "id": call.new.hex("cksess_", 32),
        "object": "chatkit.session",
        "client_secret": call.new.hex("ek_", 64),
        "expires_at": call.stamp + seconds,
        "workflow": _workflow(body["workflow"]),
        "user": user,
        "rate_limits": {param: requests},
        param: requests,
        "status": "active",
        "chatkit_configuration": configuration,
    }
    with call.state.transaction():
        call.state.add(_SESSION, session["id"], session)
        answer = prose.answer(_HELLO, dice("chatkit", call.sandbox.seed, session["id"]))
        begin(call, user, [_HELLO, answer], titled=configuration["automatic_thread_titling"]["enabled"])
    return session


def sessions_cancel(call: Call) -> Json:
    """POST /chatkit/sessions/{session_id}/cancel"""
    id = call.ids["session_id"]
    with call.state.transaction():
        session = call.object(_SESSION, id)
        if session is None:
            raise not_found(f"There is no session '{id}'.", "session_id")
        if session["status"] == "active":
            session["status"] = "expired" if session["expires_at"] <= call.now else "cancelled"
            call.state.set(_SESSION, id, session)
    return session


def threads_retrieve(call: Call) -> Json:
    """GET /chatkit/threads/{thread_id}"""
    return _thread(call)


def threads_list(call: Call) -> Json:
    """GET /chatkit/threads"""
    user: Optional[str] = call.query.get("user")
    if user is not None and not 0 < len(user) <= _USER:
        raise (
            too_long("user", _USER, len(user))
            if user
            else bad_request("Invalid 'user': it must not be empty.", "user", "empty_string")
        )
    return listing.page(call, _THREAD, tag=user)


def threads_delete(call: Call) -> Json:
    """DELETE /chatkit/threads/{thread_id}"""
    with call.state.transaction():
        id = _thread(call)["id"]
        call.state.remove(_THREAD, id)
        call.state.remove_all(_ITEM, id)
    return {"id": id, "object": "chatkit.thread.deleted", "deleted": True}


def threads_list_items(call: Call) -> Json:
    """GET /chatkit/threads/{thread_id}/items"""
    return listing.page(call, _ITEM, parent=_thread(call)["id"])


def begin(context: Context, user: str, said: Sequence[str], *, titled: bool = True) -> Json:
    """Make a thread of a user. said: what the user and the assistant say in turn. titled: whether it gets a title."""
    thread: Json = {
        "id": context.new.hex("cthr_", 32),
        "object": "chatkit.thread",
        "created_at": context.stamp,
        "title": said[0][:_TITLE] if titled and said else None,
        "status": {"type": "active"},
        "user": user,
    }
    with context.state.transaction():
        context.state.add(_THREAD, thread["id"], thread, tag=user.encode("utf-8", "replace").decode())
        for at, text in enumerate(said):
            item: Json = {
                "id": context.new.hex("cthi_", 32),
                "object": "chatkit.thread_item",
                "created_at": context.stamp,
                "thread_id": thread["id"],
            }
            item.update(_by_assistant(text) if at % 2 else _by_user(text))
            context.state.add(_ITEM, item["id"], item, parent=thread["id"])
    return thread


def _by_user(text: str) -> Json:
    return {
        "type": "chatkit.user_message",
        "content": [{"type": "input_text", "text": text}],
        "attachments": [],
        "inference_options": None,
    }


def _by_assistant(text: str) -> Json:
    return {
        "type": "chatkit.assistant_message",
        "content": [{"type": "output_text", "text": text, "annotations": []}],
    }


def _thread(call: Call) -> Json:
    id = call.ids["thread_id"]
    thread = call.object(_THREAD, id)
    if thread is None:
        raise not_found(f"There is no thread '{id}'.", "thread_id")
    return thread


# settings of a session


def _workflow(given: Json) -> Json:
    id = generation.string_at(given, "id", "workflow")
    if not id:
        raise bad_request("Invalid 'workflow.id': it must not be empty.", "workflow.id", "empty_string")
    variables = given.get("state_variables")
    if variables is not None:
        place = "workflow.state_variables"
        pairs = generation.object_at(variables, place)
        if len(pairs) > _VARIABLES:
            raise bad_request(
                f"Invalid '{place}': too many properties. At most {_VARIABLES} are allowed, but got {len(pairs)}.",
                place,
                "object_above_max_properties",
            )
        for name, value in pairs.items():
            if len(name) > _NAME:
                raise too_long(place, _NAME, len(name))
            if not isinstance(value, (str, int, float)):
                raise check.wrong_type(f"{place}.{name}", value, "string", "number", "boolean")
    version = given.get("version")
    if version is not None and not isinstance(version, str):
        raise check.wrong_type("workflow.version", version, "string")
    tracing = generation.object_at(given.get("tracing") or {}, "workflow.tracing")
    return {
        "id": id,
        "version": version,
        "state_variables": variables,
        "tracing": {"enabled": _enabled(tracing, "workflow.tracing", True)},
    }


def _configuration(given: object) -> Json:
    where = "chatkit_configuration"
    asked = generation.object_at(given, where)
    parts: List[Json] = []
    for name in ("automatic_thread_titling", "file_upload", "history"):
        parts.append(generation.object_at(asked.get(name) or {}, f"{where}.{name}"))
    titling, upload, history = parts
    place = f"{where}.file_upload"
    size = check.integer(upload, "max_file_size", 1, _FILE_SIZE, f"{place}.max_file_size")
    count = check.integer(upload, "max_files", 1, None, f"{place}.max_files")
    recent = check.integer(history, "recent_threads", 1, None, f"{where}.history.recent_threads")
    return {
        "automatic_thread_titling": {"enabled": _enabled(titling, f"{where}.automatic_thread_titling", True)},
        "file_upload": {
            "enabled": _enabled(upload, place, False),
            "max_file_size": size or _FILE_SIZE,
            "max_files": count or _FILES,
        },
        "history": {"enabled": _enabled(history, f"{where}.history", True), "recent_threads": recent},
    }


def _enabled(given: Json, where: str, default: bool) -> bool:
    value = given.get("enabled")
    if value is not None and not isinstance(value, bool):
        raise check.wrong_type(f"{where}.enabled", value, "boolean")
    return default if value is None else value

"""The machines of agents: their settings, files, plugins and skills. No program runs on them; files are kept.

Neighbours: agent_templates.py keeps what environments are made from, agent_sessions.py works in them.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Optional

from .. import check, generation, listing
from ..errors import bad_request, not_found
from ..route import Kind
from ..wire import Json
from . import agent_vaults
from .agent_settings import FOLDER, HOSTED, MOST_FILES, path_of, settings

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "advance_environments",
    "environments_create",
    "environments_files_create",
    "environments_files_list",
    "environments_list",
    "environments_retrieve",
    "free",
    "make",
    "once",
    "put",
    "shown",
]

_KIND, _FILE = "agent_environment", "agent_environment_file"
_MAYBE, _LIST, _OBJECT = Kind("string", "null"), Kind("array", "null"), Kind("object", "null")
_STRING = Kind("string", required=True)
_REMEMBERED = 24 * 3600  # seconds that an idempotency key is known


def environments_create(call: Call) -> Json:
    """POST /agents/environments"""
    with call.state.transaction():
        known = once(call)
        if known is not None:
            return known
        given = call.body["environment"]
        kind = generation.string_at(given, "type", "environment")
        check.listed(kind, "environment.type", ("openai_hosted",))
        for at, id in enumerate(check.texts(call.body.get("vault_ids"), "vault_ids")):
            agent_vaults.require(call, id, f"vault_ids[{at}]")
        record = make(call, given, "environment", reusable=False)
        return once(call, _info(call, record)) or {}


def environments_retrieve(call: Call) -> Json:
    """GET /agents/environments/{environment_id}"""
    id = call.ids["environment_id"]
    call.look("agents.environments", id)
    return _info(call, _stored(call, id))


def environments_list(call: Call) -> Json:
    """GET /agents/environments"""
    page = listing.page(call, _KIND, tag=call.query.get("type"))
    return {**page, "data": [_info(call, record) for record in page["data"]]}


def environments_files_create(call: Call) -> Json:
    """POST /agents/environments/{environment_id}/files"""
    with call.state.transaction():
        record = _stored(call, call.ids["environment_id"])
        spec = _new_file(call)
        file = _keep(call, record["id"], spec)
    return _file(record["id"], file)


def environments_files_list(call: Call) -> Json:
    """GET /agents/environments/{environment_id}/files"""
    record = _stored(call, call.ids["environment_id"])
    files = sorted(call.state.all(_FILE, parent=record["id"]), key=lambda file: str(file["path"]))
    folder = call.query.get("path")
    if folder is not None:
        folder = path_of(folder, "path", empty=True)
        files = [file for file in files if folder in ("/", file["path"]) or file["path"].startswith(folder + "/")]
    if call.query.get("order") == "desc":
        files.reverse()
    limit = check.integer(call.query, "limit", 1, 100) or 20
    mark = call.query.get("page")
    if mark is not None and not (mark.isascii() and mark.isdigit() and len(mark) < 10):
        raise bad_request(f"Invalid 'page': '{mark}' was not given by a page before.", "page", "invalid_cursor")
    start = int(mark or 0)
    more = len(files) > start + limit
    data = [_file(record["id"], file) for file in files[start : start + limit]]
    return {"object": "list", "data": data, "has_more": more, "next_page": str(start + limit) if more else None}


def advance_environments(context: Context, id: str, step: int) -> bool:
    """The step that makes a machine ready."""
    record = context.object(_KIND, id)
    if record is None or record["status"] != "pending":
        return False
    record["status"] = "ready"
    context.state.set(_KIND, id, record)
    context.emit("agent.environment.ready", {"id": id})
    if record["session_id"] is not None:
        from . import agent_events  # it knows sessions, which know environments

        agent_events.note_environment(context, record["session_id"], record)
    return False


def make(call: Call, given: Json, param: str, session_id: Optional[str] = None, reusable: bool = True) -> Json:
    """A machine as a request describes it. reusable: whether it may name one that exists. ApiError 400, 404."""
    kind = generation.string_at(given, "type", param)
    if kind == "self_hosted":
        fields = {"type": _STRING, "workspace_directory": _STRING, "capability_directories": _LIST}
        own = check.fields(given, param, fields)
        id = call.new.new("env_")
        return _add(
            call,
            {
                "id": id,
                "type": kind,
                "status": "connected",
                "session_id": session_id,
                "settings": {
                    "capability_directories": check.texts(
                        own.get("capability_directories"), f"{param}.capability_directories"
                    ),
                    "workspace_directory": own["workspace_directory"],
                    "remote_url": f"wss://sandbox.invalid/v1/agents/environments/{id}/connect",
                },
            },
        )
    more = {"environment_id": Kind("string", "null")} if reusable else {}
    sizes = {"container_size": Kind("string", "null", values=("small", "medium", "large"))} if reusable else {}
    fields = {"type": _STRING, "environment_template_id": _MAYBE, **more, **sizes, **HOSTED}
    own = check.fields(given, param, fields)
    if own.get("environment_id") is not None:
        if len(own) > 2:
            raise bad_request(f"With '{param}.environment_id' nothing else can be set.", f"{param}.environment_id")
        return _stored(call, own["environment_id"], f"{param}.environment_id")
    before: Json = {}
    template = own.get("environment_template_id")
    if template is not None:
        found = call.object("agent_template", template)
        if found is None:
            raise not_found(f"There is no template '{template}'.", f"{param}.environment_template_id")
        before = found["settings"]
    wanted = settings(call, own, before, f"{param}.")
    wanted["container_size"] = own.get("container_size")
    files = wanted.pop("files")
    record = _add(
        call,
        {
            "id": call.new.new("env_"),
            "type": kind,
            "status": "pending",
            "session_id": session_id,
            "settings": wanted,
        },
    )
    for spec in files:
        _keep(call, record["id"], spec)
    call.start("agents.environments", record["id"])
    return record


def shown(context: Context, environment: Json) -> Json:
    """The machine of a session as it is shown there. environment: what the session keeps of it."""
    if environment["type"] == "none":
        return environment
    record = _stored(context, environment["id"])
    common = {"id": record["id"], "type": record["type"], **record["settings"]}
    if record["type"] == "self_hosted":
        return common
    return {**common, "files": [_hosted(file) for file in context.state.all(_FILE, parent=record["id"])]}


def put(context: Context, environment_id: str, path: str, content: bytes) -> Json:
    """Put a file into a machine, as an agent does."""
    return _keep(context, environment_id, {"type": "inline", "path": f"{FOLDER}/{path}", "data": content.decode()})


def free(context: Context, environment: Json) -> None:
    """Forget the machine that was made for a session."""
    if environment["type"] == "none":
        return
    for file in context.state.all(_FILE, parent=environment["id"]):
        context.state.remove_blob(file["id"])
    context.state.remove_all(_FILE, environment["id"])
    context.state.remove(_KIND, environment["id"])
    context.stop("agents.environments", environment["id"])


def once(call: Call, result: Optional[Json] = None) -> Optional[Json]:
    """What a call with the same Idempotency-Key gave before, None if it is the first; or keep `result` for later."""
    key = call.request.headers.get("idempotency-key")
    if not key:
        return result
    name = f"{call.route.name} {sorted(call.ids.items())} {key}"
    if result is None:
        found = call.object("agent_key", name)
        return found["result"] if found is not None else None
    call.state.remove("agent_key", name)  # one whose time is over
    call.state.add("agent_key", name, {"result": result}, expires=call.now + _REMEMBERED)
    return result


# inside


def _new_file(call: Call) -> Json:
    body = call.body
    needed, other = ("file_id", "data") if body["type"] == "file_id" else ("data", "file_id")
    if needed not in body:
        raise check.missing(needed)
    if other in body:
        raise bad_request(f"Unknown parameter: '{other}'.", other, "unknown_parameter")
    if needed == "file_id" and call.object("file", body["file_id"]) is None:
        raise not_found(f"There is no file '{body['file_id']}'.", "file_id")
    return {**body, "path": path_of(body["path"], "path")}


def _add(context: Context, record: Json) -> Json:
    context.state.add(_KIND, record["id"], record, tag=record["type"])
    return record


def _stored(context: Context, id: str, param: str = "environment_id") -> Json:
    record = context.object(_KIND, id)
    if record is None:
        raise not_found(f"There is no environment '{id}'.", param)
    return record


def _info(context: Context, record: Json) -> Json:
    files = context.state.all(_FILE, parent=record["id"])
    return {
        "id": record["id"],
        "object": "agent.environment",
        "type": record["type"],
        "status": record["status"],
        "files": [_hosted(file) for file in files],
        "plugins": record["settings"].get("plugins", []),
        "skills": record["settings"].get("skills", []),
    }


def _hosted(file: Json) -> Json:
    names = ("id", "type", "path", "size_bytes", *(["file_id"] if file["type"] == "file_id" else []))
    return {name: file[name] for name in names}


def _file(environment_id: str, file: Json) -> Json:
    return {
        "object": "agent.environment.file",
        "environment_id": environment_id,
        "path": file["path"],
        "size_bytes": file["size_bytes"],
    }


def _keep(context: Context, environment_id: str, spec: Json) -> Json:
    """Put a file there, in place of one with the same path."""
    content = spec["data"].encode("utf-8", "replace") if spec["type"] == "inline" else context.blob(spec["file_id"])
    there = context.state.all(_FILE, parent=environment_id)
    for old in there:
        if old["path"] == spec["path"]:
            context.state.remove(_FILE, old["id"])
            context.state.remove_blob(old["id"])
    if len(there) >= MOST_FILES:
        raise bad_request(f"An environment holds at most {MOST_FILES} files.", "path", "too_many_files")
    file: Json = {
        "id": context.new.new("envfile_"),
        "path": spec["path"],
        "size_bytes": len(content),
        "type": spec["type"],
    }
    if spec["type"] == "file_id":
        file["file_id"] = spec["file_id"]
    context.state.write_blob(file["id"], io.BytesIO(content), len(content))
    context.state.add(_FILE, file["id"], file, parent=environment_id)
    return file

"""Containers: machines for code, of which the sandbox keeps what can be seen from outside: their state and files.

Files are in `/mnt/data`; names cannot lead out of it, and no file of this computer is ever touched. Tools that run code
put their files here with `put`.
"""

from __future__ import annotations

import io
import mimetypes
from typing import TYPE_CHECKING, BinaryIO, List, Optional
from urllib.parse import quote

from .. import check, generation, listing
from ..errors import ApiError, bad_request, not_found
from ..model.values import is_array
from ..wire import Answer, Json, file_blocks
from . import files, skill_bundle, skills

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "create",
    "delete",
    "files_content_retrieve",
    "files_create",
    "files_delete",
    "files_list",
    "files_retrieve",
    "list",
    "path_of",
    "put",
    "require",
    "retrieve",
    "start",
]

_KIND, _FILE = "container", "container_file"
_FOLDER = "/mnt/data"
_MINUTES = 20  # that a container lives unused, if nothing else is said
_MOST_MINUTES = 365 * 24 * 60


def create(call: Call) -> Json:
    """POST /containers"""
    body = call.body
    if not body["name"].strip():
        raise bad_request("Invalid 'name': it is empty.", "name", "empty_string")
    copied: List[Json] = []
    for at, id in enumerate(body.get("file_ids") or ()):
        copied.append(_uploaded(call, id, f"file_ids[{at}]"))
    bundles = [_skill(call, given, f"skills[{at}]") for at, given in enumerate(body.get("skills") or ())]
    minutes = files.lifetime(body, "expires_after", "last_active_at", "minutes", 1, _MOST_MINUTES) or _MINUTES
    policy = _policy(body)
    _sweep(call)
    with call.state.transaction():
        container = start(call, body["name"], minutes, body.get("memory_limit", "1g"), policy)
        for file in copied:
            _copy(call, container["id"], file)
        for bundle in bundles:
            for path, content in bundle.files.items():
                inner = path if "/" in path and path.split("/")[0] == bundle.name else f"{bundle.name}/{path}"
                place = f"{_FOLDER}/skills/{inner}"
                _keep(call, container["id"], place, io.BytesIO(content), len(content), "user")
    return container


def retrieve(call: Call) -> Json:
    """GET /containers/{container_id}"""
    id = call.ids["container_id"]
    found = _seen(_stored(call, id), call.now)
    if found["status"] != "running":
        return found
    _touch(call, id)
    return _seen(_stored(call, id), call.now)


def list(call: Call) -> Json:
    """GET /containers"""
    page = listing.page(call, _KIND, tag=call.query.get("name"))
    return {**page, "data": [_seen(container, call.now) for container in page["data"]]}


def delete(call: Call) -> Answer:
    """DELETE /containers/{container_id}"""
    id = call.ids["container_id"]
    with call.state.transaction():
        _stored(call, id)
        blobs = _clear(call, id)
        call.state.remove(_KIND, id)
    _drop(call, blobs)
    return Answer(iter(()), content_type="text/plain", headers=[("content-length", "0")])


def files_create(call: Call) -> Json:
    """POST /containers/{container_id}/files"""
    container = require(call, call.ids["container_id"])
    uploads = call.files.get("file", [])
    if "file" in call.body:
        raise bad_request("Invalid type for 'file': send it in a form, or name an uploaded file by 'file_id'.", "file")
    if (len(uploads) == 1) == ("file_id" in call.body):
        raise bad_request("Give either one 'file' or a 'file_id'.", "file", "missing_required_parameter")
    if not uploads:
        file = _uploaded(call, call.body["file_id"], "file_id")
        with call.state.transaction():
            return _copy(call, container["id"], file)
    upload = uploads[0]
    return put(call, container["id"], upload.filename, upload.open(), upload.size, "user")


def files_retrieve(call: Call) -> Json:
    """GET /containers/{container_id}/files/{file_id}"""
    return _file(call)


def files_list(call: Call) -> Json:
    """GET /containers/{container_id}/files"""
    return listing.page(call, _FILE, parent=require(call, call.ids["container_id"])["id"])


def files_delete(call: Call) -> Json:
    """DELETE /containers/{container_id}/files/{file_id}"""
    with call.state.transaction():
        file = _file(call)
        call.state.remove(_FILE, file["id"])
    call.state.remove_blob(file["id"])
    return {"id": file["id"], "object": "container.file.deleted", "deleted": True}


def files_content_retrieve(call: Call) -> Answer:
    """GET /containers/{container_id}/files/{file_id}/content"""
    file = _file(call)
    try:
        blob = call.state.open_blob(file["id"])
    except KeyError:  # deleted since
        raise _no_file(file["id"], file["container_id"]) from None
    name = file["path"].rpartition("/")[2]
    headers = [
        ("content-length", str(file["bytes"])),
        ("content-disposition", f"attachment; filename*=UTF-8''{quote(name, safe='')}"),
    ]
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Answer(file_blocks(blob), content_type=kind, headers=headers)


# what tools that run code need


def start(
    context: Context,
    name: str,
    minutes: int = _MINUTES,
    memory: str = "1g",
    policy: Optional[Json] = None,
) -> Json:
    """Make a container."""
    container: Json = {
        "id": context.new.hex("cntr_"),
        "object": "container",
        "created_at": context.stamp,
        "status": "running",
        "name": name,
        "expires_after": {"anchor": "last_active_at", "minutes": minutes},
        "last_active_at": context.stamp,
        "memory_limit": memory,
        "network_policy": policy or {"type": "disabled"},
    }
    context.state.add(_KIND, container["id"], container, tag=name.encode("utf-8", "replace").decode())
    return container


def require(context: Context, id: str, param: str = "container_id") -> Json:
    """A running container, which counts as used. Raises `ApiError` 404, or 400 if it has expired."""
    container = _seen(_stored(context, id, param), context.now)
    if container["status"] != "running":
        raise bad_request(f"The container '{id}' has expired.", param, "container_expired")
    _touch(context, id)
    return container


def put(context: Context, container_id: str, name: str, source: BinaryIO, size: int, origin: str) -> Json:
    """Put a file into a container, in place of one of the same path. origin: `user` or `assistant`."""
    with context.state.transaction():
        return _keep(context, container_id, path_of(name), source, size, origin)


def path_of(name: str) -> str:
    """Where a file of such a name is in a container; only the last part of a path counts."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    clean = "".join(sign if sign.isprintable() else "_" for sign in last.encode("utf-8", "replace").decode())
    return f"{_FOLDER}/{clean if clean.strip('. ') else 'upload'}"


# inside


def _keep(context: Context, container_id: str, path: str, source: BinaryIO, size: int, origin: str) -> Json:
    there = context.state.page(_FILE, context.now, parent=container_id, tag=path, limit=1)
    for old in there.data if there is not None else ():
        context.state.remove(_FILE, old["id"])
        context.state.remove_blob(old["id"])
    file: Json = {
        "id": context.new.hex("cfile_", 32),
        "object": "container.file",
        "container_id": container_id,
        "created_at": context.stamp,
        "bytes": size,
        "path": path,
        "source": origin,
    }
    context.state.write_blob(file["id"], source, size)
    context.state.add(_FILE, file["id"], file, parent=container_id, tag=path)
    return file


def _copy(context: Context, container_id: str, file: Json) -> Json:
    with context.state.open_blob(file["id"]) as source:
        return _keep(context, container_id, path_of(file["filename"]), source, file["bytes"], "user")


def _stored(context: Context, id: str, param: str = "container_id") -> Json:
    container = context.object(_KIND, id)
    if container is None:
        raise not_found(f"There is no container '{id}'.", param)
    return container


def _seen(container: Json, now: float) -> Json:
    """A container as it is at a moment."""
    end = container["last_active_at"] + 60 * container["expires_after"]["minutes"]
    return {**container, "status": "running" if now < end else "expired"}


def _touch(context: Context, id: str) -> None:
    with context.state.transaction():
        container = _stored(context, id)
        if container["last_active_at"] != context.stamp:
            context.state.set(_KIND, id, {**container, "last_active_at": context.stamp})


def _file(call: Call) -> Json:
    container, id = require(call, call.ids["container_id"]), call.ids["file_id"]
    file = call.object(_FILE, id, parent=container["id"])
    if file is None:
        raise _no_file(id, container["id"])
    return file


def _no_file(id: str, container_id: str) -> ApiError:
    return not_found(f"There is no file '{id}' in the container '{container_id}'.", "file_id")


def _uploaded(call: Call, id: object, param: str) -> Json:
    if not isinstance(id, str):
        raise check.wrong_type(param, id, "string")
    file = call.object("file", id)
    if file is None:
        raise not_found(f"There is no file '{id}'.", param)
    return file


def _skill(call: Call, given: object, param: str) -> skill_bundle.Bundle:
    asked = generation.object_at(given, param)
    kind = generation.string_at(asked, "type", param)
    check.listed(kind, f"{param}.type", ("skill_reference", "inline"))
    if kind == "skill_reference":
        version = generation.string_at(asked, "version", param) if asked.get("version") is not None else None
        return skills.find(call, generation.string_at(asked, "skill_id", param), version, param)
    for name in ("name", "description"):
        generation.string_at(asked, name, param)
    place = f"{param}.source"
    source = generation.object_at(asked.get("source"), place)
    check.listed(generation.string_at(source, "type", place), f"{place}.type", ("base64",))
    check.listed(generation.string_at(source, "media_type", place), f"{place}.media_type", ("application/zip",))
    return skill_bundle.of_base64(generation.string_at(source, "data", place), f"{place}.data")


def _policy(body: Json) -> Optional[Json]:
    """The network policy as it is shown: without the secrets."""
    given = body.get("network_policy")
    if given is None:
        return None
    policy = generation.object_at(given, "network_policy")
    kind = generation.string_at(policy, "type", "network_policy")
    check.listed(kind, "network_policy.type", ("disabled", "allowlist"))
    if kind == "disabled":
        return {"type": kind}
    param = "network_policy.allowed_domains"
    domains = policy.get("allowed_domains")
    if domains is None:
        raise check.missing(param)
    if not is_array(domains):
        raise check.wrong_type(param, domains, "array")
    if not domains:
        raise bad_request(f"Invalid '{param}': a domain is needed.", param, "empty_array")
    for at, domain in enumerate(domains):
        if not isinstance(domain, str):
            raise check.wrong_type(f"{param}[{at}]", domain, "string")
    return {"type": kind, "allowed_domains": domains}


def _clear(context: Context, container_id: str) -> List[str]:
    """Forget the files of a container; gives their ids. In a transaction."""
    ids = [file["id"] for file in context.state.all(_FILE, parent=container_id)]
    context.state.remove_all(_FILE, container_id)
    return ids


def _drop(context: Context, ids: List[str]) -> None:
    for id in ids:
        context.state.remove_blob(id)


def _sweep(context: Context) -> None:
    """Free what expired containers hold."""
    for container in context.state.all(_KIND):
        if _seen(container, context.now)["status"] == "expired":
            with context.state.transaction():
                blobs = _clear(context, container["id"])
            _drop(context, blobs)

"""The settings of hosted machines and of the templates for them: network, packages, files, plugins, skills.

Neighbours: agent_environments.py, agent_templates.py.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Any, Dict, List, Mapping

from .. import check, generation
from ..errors import bad_request, not_found
from ..model.values import arr, is_array, obj
from ..route import Kind
from ..wire import Json
from . import skill_bundle, skills

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["FOLDER", "HOSTED", "MOST_FILES", "file_shown", "path_of", "settings"]

FOLDER = "/workspace"
"""Where relative paths begin."""

MOST_FILES = 1000
"""Files that a machine holds."""

_MAYBE, _LIST, _OBJECT = Kind("string", "null"), Kind("array", "null"), Kind("object", "null")
_STRING = Kind("string", required=True)

HOSTED: Mapping[str, Kind] = {
    "capability_directories": _LIST,
    "desktop": _OBJECT,
    "env": _OBJECT,
    "files": _LIST,
    "network": _OBJECT,
    "packages": _OBJECT,
    "plugins": _LIST,
    "setup_commands": _LIST,
    "skills": _LIST,
}
"""The settings of a machine that is hosted."""

_DEFAULTS: Json = {
    "capability_directories": [],
    "desktop": None,
    "files": [],
    "network": {"access": "enabled", "allowed_domains": []},
    "packages": {"npm": [], "python": [], "system": []},
    "plugins": [],
    "skills": [],
}


def settings(call: Call, given: Json, before: Json, where: str = "") -> Json:
    """The settings of a hosted machine or a template after a request; variables, which may be secret, are dropped."""
    out: Json = {**_DEFAULTS, **before}
    readers: Dict[str, Any] = {
        "files": _files,
        "network": _network,
        "packages": _packages,
        "plugins": _plugins,
        "skills": _skills,
    }
    for name in HOSTED:
        if name not in given:
            continue
        value, param = given[name], where + name
        if name == "env":
            for key, text in obj(value).items():
                if not isinstance(text, str):
                    raise check.wrong_type(f"{param}.{key}", text, "string")
        elif name == "setup_commands":
            for at, command in enumerate(arr(value)):
                check.fields(command, f"{param}[{at}]", {"command": _STRING, "cwd": _MAYBE})
        elif value is None:
            out[name] = _DEFAULTS[name]
        elif name == "capability_directories":
            out[name] = check.texts(value, param)
        elif name == "desktop":
            out[name] = check.fields(value, param, {"enabled": Kind("boolean", required=True)})
        else:
            out[name] = readers[name](call, value, param)
    return out


def file_shown(file: Json) -> Json:
    """A file in settings as it is shown: content is told by its size."""
    if file["type"] == "file_id":
        return {"type": "file_id", "file_id": file["file_id"], "path": file["path"]}
    return {"type": "inline", "path": file["path"], "size_bytes": len(file["data"].encode("utf-8", "replace"))}


def path_of(given: str, param: str, empty: bool = False) -> str:
    """An absolute path; one that is relative begins in the workspace."""
    if any(not sign.isprintable() for sign in given) or len(given) > 1024:
        raise bad_request(f"Invalid '{param}': it is no usable path.", param, "invalid_value")
    if ".." in given.split("/"):
        raise bad_request(f"Invalid '{param}': '..' is not allowed.", param, "invalid_value")
    path = "/" + posixpath.normpath(posixpath.join(FOLDER, given)).lstrip("/")
    if not empty and (path in ("/", FOLDER) or given.endswith("/")):
        raise bad_request(f"Invalid '{param}': '{given}' names no file.", param, "invalid_value")
    return path


# settings, one function for each kind


def _files(call: Call, given: object, param: str) -> List[Json]:
    """What to keep of each file: `path`, and `data` or `file_id`."""
    out: List[Json] = []
    entries = _entries(given, param)
    if len(entries) > MOST_FILES:
        raise bad_request(f"At most {MOST_FILES} files can be given.", param, "array_above_max_length")
    for at, entry in enumerate(entries):
        place = f"{param}[{at}]"
        kind = generation.string_at(generation.object_at(entry, place), "type", place)
        check.listed(kind, f"{place}.type", ("file_id", "inline"))
        name = "file_id" if kind == "file_id" else "data"
        own = check.fields(entry, place, {"type": _STRING, "path": _STRING, name: _STRING})
        if kind == "file_id" and call.object("file", own["file_id"]) is None:
            raise not_found(f"There is no file '{own['file_id']}'.", f"{place}.file_id")
        out.append({**own, "path": path_of(own["path"], f"{place}.path")})
    return out


def _network(call: Call, given: Json, param: str) -> Json:
    access = Kind("string", values=("enabled", "disabled", "restricted"), required=True)
    own = check.fields(given, param, {"access": access, "allowed_domains": _LIST, "blocked_domains": _LIST})
    for name in ("allowed_domains", "blocked_domains"):
        check.texts(own.get(name), f"{param}.{name}")
    return {"access": own["access"], "allowed_domains": arr(own.get("allowed_domains"))}


def _packages(call: Call, given: Json, param: str) -> Json:
    own = check.fields(given, param, {"npm": _LIST, "python": _LIST, "system": _LIST})
    return {name: list(check.texts(own.get(name), f"{param}.{name}")) for name in ("npm", "python", "system")}


def _plugins(call: Call, given: object, param: str) -> List[Json]:
    return [_inline(entry, f"{param}[{at}]") for at, entry in enumerate(_entries(given, param))]


def _skills(call: Call, given: object, param: str) -> List[Json]:
    out: List[Json] = []
    for at, entry in enumerate(_entries(given, param)):
        place = f"{param}[{at}]"
        kind = generation.string_at(generation.object_at(entry, place), "type", place)
        check.listed(kind, f"{place}.type", ("skill_reference", "inline"))
        if kind == "inline":
            out.append(_inline(entry, place))
            continue
        own = check.fields(entry, place, {"type": _STRING, "skill_id": _STRING, "version": _MAYBE})
        found = skills.find(call, own["skill_id"], own.get("version"), place)
        out.append(
            {
                "type": kind,
                "skill_id": own["skill_id"],
                "version": own.get("version") or "latest",
                "name": found.name,
                "description": found.description,
            }
        )
    return out


def _inline(given: object, param: str) -> Json:
    """A skill or plugin that comes along as a ZIP file; what is in a skill's is checked."""
    source = Kind("object", required=True)
    own = check.fields(given, param, {"type": _STRING, "name": _STRING, "description": _STRING, "source": source})
    check.listed(own["type"], f"{param}.type", ("inline",))
    place = f"{param}.source"
    inner = check.fields(own["source"], place, {"type": _STRING, "media_type": _STRING, "data": _STRING})
    check.listed(inner["type"], f"{place}.type", ("base64",))
    check.listed(inner["media_type"], f"{place}.media_type", ("application/zip",))
    if ".skills[" in f".{param}":
        skill_bundle.of_base64(inner["data"], f"{place}.data")
    return {"type": "inline", "name": own["name"], "description": own["description"]}


def _entries(given: object, param: str) -> List[Any]:
    if not is_array(given):
        raise check.wrong_type(param, given, "array")
    return given

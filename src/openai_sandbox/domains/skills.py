"""Skills: bundles of files a model can use, in versions that do not change.

Neighbours: skill_bundle.py reads what is uploaded.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Optional

from .. import check, listing
from ..errors import bad_request, not_found
from ..wire import Answer, Json, file_blocks
from . import skill_bundle

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "content_retrieve",
    "create",
    "delete",
    "find",
    "list",
    "retrieve",
    "update",
    "versions_content_retrieve",
    "versions_create",
    "versions_delete",
    "versions_list",
    "versions_retrieve",
]

_KIND, _VERSION = "skill", "skill_version"


def create(call: Call) -> Json:
    """POST /skills"""
    bundle = _bundle(call)
    skill: Json = {
        "id": call.new.hex("skill_", 32),
        "object": "skill",
        "created_at": call.stamp,
        "name": bundle.name,
        "description": bundle.description,
        "default_version": "1",
        "latest_version": "1",
    }
    with call.state.transaction():
        call.state.add(_KIND, skill["id"], {"skill": skill, "made": 1})
        _add(call, skill["id"], "1", bundle)
    return skill


def retrieve(call: Call) -> Json:
    """GET /skills/{skill_id}"""
    skill: Json = _stored(call)["skill"]
    return skill


def update(call: Call) -> Json:
    """POST /skills/{skill_id}"""
    with call.state.transaction():
        record = _stored(call)
        version = _version(call, record["skill"]["id"], call.body["default_version"], "default_version")
        record["skill"] = _by_default(record["skill"], version)
        call.state.set(_KIND, record["skill"]["id"], record)
    skill: Json = record["skill"]
    return skill


def list(call: Call) -> Json:
    """GET /skills"""
    page = listing.page(call, _KIND)
    data = [record["skill"] for record in page["data"]]
    return listing.as_list(data, page["has_more"])


def delete(call: Call) -> Json:
    """DELETE /skills/{skill_id}"""
    with call.state.transaction():
        id: str = _stored(call)["skill"]["id"]
        blobs = [version["id"] for version in call.state.all(_VERSION, parent=id)]
        call.state.remove_all(_VERSION, id)
        call.state.remove(_KIND, id)
    for blob in blobs:
        call.state.remove_blob(blob)
    return {"id": id, "object": "skill.deleted", "deleted": True}


def content_retrieve(call: Call) -> Answer:
    """GET /skills/{skill_id}/content"""
    skill: Json = _stored(call)["skill"]
    return _content(call, _version(call, skill["id"], skill["default_version"]))


def versions_create(call: Call) -> Json:
    """POST /skills/{skill_id}/versions"""
    bundle = _bundle(call)
    default = call.body.get("default")
    if default is not None and not isinstance(default, bool):
        raise check.wrong_type("default", default, "boolean")
    with call.state.transaction():
        record = _stored(call)
        record["made"] += 1
        number = str(record["made"])
        version = _add(call, record["skill"]["id"], number, bundle)
        record["skill"]["latest_version"] = number
        if default:
            record["skill"] = _by_default(record["skill"], version)
        call.state.set(_KIND, record["skill"]["id"], record)
    return version


def versions_retrieve(call: Call) -> Json:
    """GET /skills/{skill_id}/versions/{version}"""
    return _version(call, _stored(call)["skill"]["id"], call.ids["version"])


def versions_list(call: Call) -> Json:
    """GET /skills/{skill_id}/versions"""
    return listing.page(call, _VERSION, parent=_stored(call)["skill"]["id"])


def versions_delete(call: Call) -> Json:
    """DELETE /skills/{skill_id}/versions/{version}"""
    with call.state.transaction():
        record = _stored(call)
        skill: Json = record["skill"]
        version = _version(call, skill["id"], call.ids["version"])
        left = [each for each in call.state.all(_VERSION, parent=skill["id"]) if each["id"] != version["id"]]
        if left and skill["default_version"] == version["version"]:
            raise bad_request(
                f"Version {version['version']} is the default of the skill; choose another default first.",
                "version",
                "invalid_value",
            )
        call.state.remove(_VERSION, version["id"])
        if left:
            skill["latest_version"] = left[-1]["version"]
            call.state.set(_KIND, skill["id"], record)
        else:  # a skill without versions is none
            call.state.remove(_KIND, skill["id"])
    call.state.remove_blob(version["id"])
    return {
        "id": version["id"],
        "object": "skill.version.deleted",
        "deleted": True,
        "version": version["version"],
    }


def versions_content_retrieve(call: Call) -> Answer:
    """GET /skills/{skill_id}/versions/{version}/content"""
    return _content(call, _version(call, _stored(call)["skill"]["id"], call.ids["version"]))


def find(context: Context, id: str, version: Optional[str], param: str) -> skill_bundle.Bundle:
    """The files of a skill. version: a number, `latest`, or None for the default. Raises `ApiError` 404."""
    record = context.object(_KIND, id)
    if record is None:
        raise not_found(f"There is no skill '{id}'.", f"{param}.skill_id")
    skill: Json = record["skill"]
    number = skill["latest_version"] if version == "latest" else version or skill["default_version"]
    found = _version(context, id, number, f"{param}.version")
    return skill_bundle.of_zip(context.blob(found["id"]), param)


def _bundle(call: Call) -> skill_bundle.Bundle:
    if "files" in call.body:
        raise bad_request("Invalid type for 'files': send files in a form.", "files", "invalid_type")
    return skill_bundle.of_uploads(call.files.get("files", []))


def _stored(call: Call) -> Json:
    id = call.ids["skill_id"]
    record = call.object(_KIND, id)
    if record is None:
        raise not_found(f"There is no skill '{id}'.", "skill_id")
    return record


def _version(context: Context, skill_id: str, number: str, param: str = "version") -> Json:
    tag = number if number.isdecimal() else ""
    page = context.state.page(_VERSION, context.now, parent=skill_id, tag=tag, limit=1)
    if page is None or not page.data:
        raise not_found(f"The skill '{skill_id}' has no version '{number}'.", param)
    return page.data[0]


def _add(call: Call, skill_id: str, number: str, bundle: skill_bundle.Bundle) -> Json:
    version: Json = {
        "id": call.new.hex("skillver_", 32),
        "object": "skill.version",
        "skill_id": skill_id,
        "version": number,
        "created_at": call.stamp,
        "name": bundle.name,
        "description": bundle.description,
    }
    packed = bundle.pack()
    call.state.write_blob(version["id"], io.BytesIO(packed), len(packed))
    call.state.add(_VERSION, version["id"], version, parent=skill_id, tag=number)
    return version


def _by_default(skill: Json, version: Json) -> Json:
    """A skill whose default is a version of it, by which it is called and described."""
    told = {name: version[name] for name in ("name", "description")}
    return {**skill, **told, "default_version": version["version"]}


def _content(call: Call, version: Json) -> Answer:
    try:
        blob = call.state.open_blob(version["id"])
    except KeyError:  # deleted since
        raise not_found(f"There is no version '{version['version']}' any more.", "version") from None
    name = f"{version['name']}-{version['version']}.zip"
    headers = [("content-disposition", f'attachment; filename="{name}"')]
    return Answer(file_blocks(blob), content_type="application/zip", headers=headers)

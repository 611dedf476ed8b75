"""Templates from which the machines of agents are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import listing
from ..errors import not_found
from ..wire import Json
from .agent_settings import file_shown, settings

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "environments_templates_create",
    "environments_templates_delete",
    "environments_templates_list",
    "environments_templates_retrieve",
    "environments_templates_update",
]

_KIND = "agent_template"


def environments_templates_create(call: Call) -> Json:
    """POST /agents/environments/templates"""
    record: Json = {
        "id": call.new.new("envtmpl_"),
        "created_at": call.stamp,
        "updated_at": call.stamp,
        "name": call.body.get("name"),
        "settings": settings(call, call.body, {}),
    }
    call.state.add(_KIND, record["id"], record)
    return _shown(record)


def environments_templates_retrieve(call: Call) -> Json:
    """GET /agents/environments/templates/{environment_template_id}"""
    return _shown(_stored(call))


def environments_templates_update(call: Call) -> Json:
    """POST /agents/environments/templates/{environment_template_id}"""
    with call.state.transaction():
        record = _stored(call)
        record["settings"] = settings(call, call.body, record["settings"])
        record["name"] = call.body.get("name", record["name"])
        record["updated_at"] = call.stamp
        call.state.set(_KIND, record["id"], record)
    return _shown(record)


def environments_templates_list(call: Call) -> Json:
    """GET /agents/environments/templates"""
    page = listing.page(call, _KIND)
    return {**page, "data": [_shown(record) for record in page["data"]]}


def environments_templates_delete(call: Call) -> Json:
    """DELETE /agents/environments/templates/{environment_template_id}"""
    id = _stored(call)["id"]
    call.state.remove(_KIND, id)
    return {"id": id, "object": "agent.environment.template.deleted", "deleted": True}


def _stored(call: Call) -> Json:
    id = call.ids["environment_template_id"]
    record = call.object(_KIND, id)
    if record is None:
        raise not_found(f"There is no template '{id}'.", "environment_template_id")
    return record


def _shown(record: Json) -> Json:
    own = record["settings"]
    files = [file_shown(file) for file in own["files"]]
    known = {name: record[name] for name in ("id", "name", "created_at", "updated_at")}
    return {**known, "object": "agent.environment.template", **own, "files": files}

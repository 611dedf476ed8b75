"""Which projects may use a checkpoint of a fine-tuned model: a permission shows the model to the project.

Neighbours: fine_tuning.py has these calls, models.py says whether a project has a model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from .. import check, listing
from ..context import Context, scope_of
from ..errors import bad_request, not_found, unknown_model
from ..wire import Json

if TYPE_CHECKING:
    from ..sandbox import Call
    from ..state import State

__all__ = [
    "checkpoints_permissions_create",
    "checkpoints_permissions_delete",
    "checkpoints_permissions_list",
    "withdraw",
]

_ORDERS = {"ascending": "asc", "descending": "desc"}


def checkpoints_permissions_create(call: Call) -> Json:
    """POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions"""
    name = _checkpoint(call)
    ids: List[str] = call.body["project_ids"]
    if not ids:
        raise bad_request("Invalid 'project_ids': empty array. Name a project.", "project_ids", "empty_array")
    for at, id in enumerate(ids):
        if not isinstance(id, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # what a client sends
            raise check.wrong_type(f"project_ids[{at}]", id, "string")
        if not id:
            raise bad_request(f"Invalid 'project_ids[{at}]': it is empty.", f"project_ids[{at}]", "empty_string")
    made: List[Json] = []
    with call.state.transaction():
        given = {permission["project_id"] for permission in call.state.all("ft.permission", parent=name)}
        for id in dict.fromkeys(ids):
            if id in given:
                message = f"The project '{id}' may use this checkpoint already."
                raise bad_request(message, "project_ids", "permission_exists")
            permission: Json = {
                "id": call.new.new("cp_"),
                "object": "checkpoint.permission",
                "created_at": call.stamp,
                "project_id": id,
            }
            call.state.add("ft.permission", permission["id"], permission, parent=name, tag=id)
            made.append(permission)
            other = _project(call, id)
            if other.get("model", name, call.now) is None:
                other.add("model", name, call.object("model", name) or {}, parent="shared")
    return listing.as_list(made, False)


def checkpoints_permissions_list(call: Call) -> Json:
    """GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions"""
    name = _checkpoint(call)
    if "order" in call.query:
        call.query = {**call.query, "order": _ORDERS[call.query["order"]]}
    return listing.page(call, "ft.permission", parent=name, tag=call.query.get("project_id"), limit=10)


def checkpoints_permissions_delete(call: Call) -> Json:
    """DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}"""
    name, id = _checkpoint(call), call.ids["permission_id"]
    permission = call.object("ft.permission", id, parent=name)
    if permission is None:
        raise not_found(f"There is no permission '{id}' for this checkpoint.", "permission_id")
    with call.state.transaction():
        _take_back(call, name, permission)
    return {"id": id, "object": "checkpoint.permission", "deleted": True}


def withdraw(context: Context, name: str) -> None:
    """Take all permissions for a model back."""
    for permission in context.state.all("ft.permission", parent=name):
        _take_back(context, name, permission)


def _take_back(context: Context, name: str, permission: Json) -> None:
    context.state.remove("ft.permission", permission["id"])
    other = _project(context, permission["project_id"])
    if other.get("model", name, 0, parent="shared") is not None:
        other.remove("model", name)


def _project(context: Context, id: str) -> State:
    """The state of another project of the same organization."""
    organization = context.scope.partition("/")[0]
    return context.sandbox.scoped(scope_of({"openai-organization": organization, "openai-project": id}))


def _checkpoint(call: Call) -> str:
    name = call.ids["fine_tuned_model_checkpoint"]
    if call.object("model", name) is None:
        raise unknown_model(name)
    return name

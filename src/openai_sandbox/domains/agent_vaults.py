"""Vaults and the credentials in them. The sandbox connects to nothing, so it does not even keep their secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Mapping, Optional

from .. import check, generation, listing
from ..errors import ApiError, bad_request, not_found
from ..model.values import arr
from ..route import Kind
from ..wire import Json

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "require",
    "vaults_create",
    "vaults_credentials_create",
    "vaults_credentials_delete",
    "vaults_credentials_list",
    "vaults_credentials_retrieve",
    "vaults_credentials_update",
    "vaults_delete",
    "vaults_list",
    "vaults_retrieve",
    "vaults_update",
]

_NAME = 256  # characters
_STRING, _MAYBE = Kind("string", required=True), Kind("string", "null")
_NEW: Dict[str, Mapping[str, Kind]] = {
    "mcp_oauth": {
        "type": _STRING,
        "access_token": _STRING,
        "mcp_server_url": _STRING,
        "expires_at": _MAYBE,
        "refresh": Kind("object", "null"),
    },
    "static_bearer": {"type": _STRING, "token": _STRING, "mcp_server_url": _STRING},
    "environment_variable": {
        "type": _STRING,
        "networking": Kind("object", required=True),
        "secret_name": _STRING,
        "secret_value": _STRING,
    },
}
_ROTATED: Dict[str, Mapping[str, Kind]] = {
    "mcp_oauth": {"type": _STRING, "access_token": _MAYBE, "expires_at": _MAYBE, "refresh": Kind("object", "null")},
    "static_bearer": {"type": _STRING, "token": _STRING},
    "environment_variable": {"type": _STRING, "secret_value": _STRING},
}
_SECRETS = ("access_token", "token", "secret_value")
_REFRESH: Mapping[str, Kind] = {
    "client_id": _STRING,
    "refresh_token": _STRING,
    "token_endpoint": _STRING,
    "token_endpoint_auth": Kind("object", required=True),
    "resource": _MAYBE,
    "scope": _MAYBE,
}
_REFRESHED: Mapping[str, Kind] = {
    "refresh_token": _MAYBE,
    "scope": _MAYBE,
    "token_endpoint_auth": Kind("object", "null"),
}


def vaults_create(call: Call) -> Json:
    """POST /vaults"""
    vault: Json = {
        "id": call.new.new("vault_"),
        "object": "vault",
        "created_at": call.stamp,
        "name": _name(call.body.get("name")),
        "metadata": check.metadata(call.body),
    }
    call.state.add("vault", vault["id"], vault, tag="active")
    return vault


def vaults_retrieve(call: Call) -> Json:
    """GET /vaults/{vault_id}"""
    return require(call, call.ids["vault_id"])


def vaults_update(call: Call) -> Json:
    """POST /vaults/{vault_id}"""
    with call.state.transaction():
        vault = require(call, call.ids["vault_id"])
        if "name" in call.body:
            vault["name"] = _name(call.body["name"])
        if "metadata" in call.body:
            vault["metadata"] = check.metadata(call.body)
        call.state.set("vault", vault["id"], vault)
    return vault


def vaults_list(call: Call) -> Json:
    """GET /vaults"""
    return _listed(call, "vault")


def vaults_delete(call: Call) -> Json:
    """DELETE /vaults/{vault_id}"""
    with call.state.transaction():
        id = require(call, call.ids["vault_id"])["id"]
        call.state.remove_all("vault_credential", id)
        call.state.remove("vault", id)
    return {"id": id, "object": "vault.deleted", "deleted": True}


def vaults_credentials_create(call: Call) -> Json:
    """POST /vaults/{vault_id}/credentials"""
    with call.state.transaction():
        vault = require(call, call.ids["vault_id"])
        credential: Json = {
            "id": call.new.new("cred_"),
            "object": "vault.credential",
            "vault_id": vault["id"],
            "created_at": call.stamp,
            "updated_at": call.stamp,
            "name": _name(call.body["name"]),
            "metadata": check.metadata(call.body),
            "auth": _shown(call.body["auth"]),
        }
        call.state.add("vault_credential", credential["id"], credential, parent=vault["id"], tag="active")
    return credential


def vaults_credentials_retrieve(call: Call) -> Json:
    """GET /vaults/{vault_id}/credentials/{credential_id}"""
    return _credential(call)


def vaults_credentials_update(call: Call) -> Json:
    """POST /vaults/{vault_id}/credentials/{credential_id}"""
    with call.state.transaction():
        credential = _credential(call)
        if "auth" in call.body:
            credential["auth"] = _rotated(credential["auth"], call.body["auth"])
        if "metadata" in call.body:
            credential["metadata"] = check.metadata(call.body)
        credential["updated_at"] = call.stamp
        call.state.set("vault_credential", credential["id"], credential)
    return credential


def vaults_credentials_list(call: Call) -> Json:
    """GET /vaults/{vault_id}/credentials"""
    return _listed(call, "vault_credential", require(call, call.ids["vault_id"])["id"])


def vaults_credentials_delete(call: Call) -> Json:
    """DELETE /vaults/{vault_id}/credentials/{credential_id}"""
    id = _credential(call)["id"]
    call.state.remove("vault_credential", id)
    return {"id": id, "object": "vault.credential.deleted", "deleted": True}


def require(call: Call, id: object, param: str = "vault_id") -> Json:
    """A vault. Raises `ApiError` 404."""
    vault = call.object("vault", id)
    if vault is None:
        raise not_found(f"There is no vault '{id}'.", param)
    return vault


# inside


def _listed(call: Call, kind: str, parent: str = "") -> Json:
    """All are active, since no call archives them."""
    status = call.query.get("status")
    asked = arr(status) if not isinstance(status, str) else [status]
    for at, value in enumerate(asked):
        check.listed(value, f"status[{at}]" if status is not value else "status", ("active", "archived"))
    tag = "archived" if asked == ["archived"] else None
    return listing.page(call, kind, parent=parent, tag=tag, where=check.metadata(call.query))


def _name(name: Optional[str]) -> Optional[str]:
    if name is not None and not 1 <= len(name) <= _NAME:
        raise bad_request(f"Invalid 'name': 1 to {_NAME} characters are needed.", "name", "invalid_value")
    return name


def _credential(call: Call) -> Json:
    vault, id = require(call, call.ids["vault_id"]), call.ids["credential_id"]
    found = call.object("vault_credential", id, parent=vault["id"])
    if found is None:
        raise not_found(f"There is no credential '{id}' in the vault '{vault['id']}'.", "credential_id")
    return found


def _shown(given: Json) -> Json:
    """What a credential is for, without its secret."""
    kind = generation.string_at(given, "type", "auth")
    check.listed(kind, "auth.type", sorted(_NEW))
    auth = check.fields(given, "auth", _NEW[kind])
    for name in (*_SECRETS, "secret_name", "mcp_server_url"):
        if auth.get(name) == "":
            raise bad_request(f"Invalid 'auth.{name}': it must not be empty.", f"auth.{name}", "empty_string")
    shown = {name: value for name, value in auth.items() if name not in _SECRETS}
    if kind == "mcp_oauth" and "refresh" in shown:
        refresh = check.fields(shown["refresh"], "auth.refresh", _REFRESH)
        refresh.pop("refresh_token")
        refresh["token_endpoint_auth"] = _endpoint(refresh["token_endpoint_auth"])
        shown["refresh"] = refresh
    if kind == "environment_variable":
        shown["networking"] = _networking(shown["networking"])
    return shown


def _rotated(auth: Json, given: Json) -> Json:
    """A credential after its secret was changed."""
    kind = generation.string_at(given, "type", "auth")
    if kind != auth["type"]:
        raise ApiError(
            400, f"The credential is of the type '{auth['type']}', which cannot be changed.", param="auth.type"
        )
    new = check.fields(given, "auth", _ROTATED[kind])
    out = {**auth, **{name: value for name, value in new.items() if name == "expires_at"}}
    if "refresh" in new:
        if "refresh" not in auth:
            raise bad_request("The credential has no 'refresh' that could be changed.", "auth.refresh")
        refresh = check.fields(new["refresh"], "auth.refresh", _REFRESHED)
        if "token_endpoint_auth" in refresh:
            refresh["token_endpoint_auth"] = _endpoint(refresh["token_endpoint_auth"], new=False)
        refresh.pop("refresh_token", None)
        out["refresh"] = {**auth["refresh"], **refresh}
    return out


def _endpoint(given: Json, new: bool = True) -> Json:
    param = "auth.refresh.token_endpoint_auth"
    kind = generation.string_at(given, "type", param)
    check.listed(kind, f"{param}.type", ("none", "client_secret_basic", "client_secret_post"))
    secret = {} if kind == "none" else {"client_secret": Kind("string", *([] if new else ["null"]), required=new)}
    check.fields(given, param, {"type": _STRING, **secret})
    return {"type": kind}


def _networking(given: Json) -> Json:
    param = "auth.networking"
    kind = generation.string_at(given, "type", param)
    check.listed(kind, f"{param}.type", ("unrestricted", "limited"))
    hosts = {"allowed_hosts": Kind("array", required=True)} if kind == "limited" else {}
    found = check.fields(given, param, {"type": _STRING, **hosts})
    check.texts(found.get("allowed_hosts"), f"{param}.allowed_hosts")
    return found

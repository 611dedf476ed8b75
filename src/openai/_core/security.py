"""Which credential goes with which call (R-AUTH-*).

A call says in `FinalRequestOptions.security` which kinds of credentials fit; the client holds at most one of each.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ADMIN", "BEARER", "MISSING", "allows", "authorization"]

BEARER: Mapping[str, bool] = {"bearer_auth": True}
ADMIN: Mapping[str, bool] = {"admin_api_key_auth": True}

MISSING = (
    "Could not resolve authentication method. Expected `api_key` or `admin_api_key` to be set, whichever the call "
    'needs, or the header `Authorization` to be given, or left out on purpose: extra_headers={"Authorization": omit}'
)


def allows(security: Mapping[str, bool], kind: str) -> bool:
    """Whether a call with this `security` may use that kind of credential; an empty one allows all (R-AUTH-1)."""
    return not security or bool(security.get(kind))


def authorization(security: Mapping[str, bool], api_key: str | None, admin_api_key: str | None) -> dict[str, str]:
    """The `Authorization` header for a call, or nothing if no key fits. The API key comes before the admin key."""
    if api_key and allows(security, "bearer_auth"):
        return {"Authorization": f"Bearer {api_key}"}
    if admin_api_key and allows(security, "admin_api_key_auth"):
        return {"Authorization": f"Bearer {admin_api_key}"}
    return {}

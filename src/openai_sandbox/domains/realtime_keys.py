"""Short-lived keys of realtime sessions: with one of them a browser opens the session that was set up for it.

Neighbours: realtime.py opens sessions, realtime_settings.py checks how they are set up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Optional

from .. import check, ephemeral
from ..errors import ApiError
from ..model.values import obj
from ..route import Kind
from ..wire import Json
from . import models, realtime_beta, realtime_settings, realtime_translations

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "client_secrets_create",
    "given",
    "sessions_create",
    "transcription_sessions_create",
    "translations_client_secrets_create",
]

_KIND = "realtime.key"
_ANCHOR = Kind("string", values=["created_at"])


def client_secrets_create(call: Call) -> Json:
    """POST /realtime/client_secrets"""
    seconds = _seconds(call.body.get("expires_after"), "expires_after", 600)
    session = realtime_settings.begin(call, call.body.get("session", {"type": "realtime"}))
    return {**_keep(call, session, seconds), "session": session}


def translations_client_secrets_create(call: Call) -> Json:
    """POST /realtime/translations/client_secrets"""
    seconds = _seconds(call.body.get("expires_after"), "expires_after", 600)
    session = realtime_translations.begin(call, call.body["session"])
    return {**_keep(call, session, seconds), "session": session}


def sessions_create(call: Call) -> Json:
    """POST /realtime/sessions"""
    model = call.body.get("model", "gpt-4o-realtime-preview")
    models.require(call, model, "realtime")
    session = realtime_beta.changed(call, realtime_settings.talking(call, model), call.body, "session")
    return _shown(call, session, "expires_after")


def transcription_sessions_create(call: Call) -> Json:
    """POST /realtime/transcription_sessions"""
    session = realtime_beta.changed(call, realtime_settings.transcribing(call), call.body, "session")
    return _shown(call, session, "expires_at")


def given(call: Call) -> Optional[Json]:
    """The session of the short-lived key that a client came with; None if it came with another key.

    Raises `ApiError` 401 if the key is unknown or has run out.
    """
    key = ephemeral.named(call.request.headers)
    if key is None:
        return None
    found = call.object(_KIND, key)
    if found is None:
        raise ApiError(401, "The short-lived key is unknown or has run out.", code="invalid_api_key")
    return found


def _keep(call: Call, session: Json, seconds: int) -> Json:
    key, expires = call.new.hex(ephemeral.PREFIX, 32), call.stamp + seconds
    call.state.add(_KIND, key, session, expires=expires)
    return {"value": key, "expires_at": expires}


def _shown(call: Call, session: Json, when: str) -> Json:
    secret = check.fields(call.body.get("client_secret", {}), "client_secret", {when: Kind("object")})
    seconds = _seconds(secret.get(when), f"client_secret.{when}", 60)
    return {**realtime_beta.shown(session), "client_secret": _keep(call, session, seconds)}


def _seconds(given: object, where: str, start: int) -> int:
    fields: Dict[str, object] = check.fields(given or {}, where, {"anchor": _ANCHOR, "seconds": Kind("integer")})
    return check.integer(obj(fields), "seconds", 10, 7200, f"{where}.seconds") or start

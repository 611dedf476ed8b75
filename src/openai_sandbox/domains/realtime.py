"""Realtime: what opens its websockets. The calls of the domain are in realtime_calls.py and realtime_keys.py.

A session itself is in realtime_talk.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import check
from ..errors import bad_request
from ..wire import Json
from . import models, realtime_settings, realtime_translations
from .realtime_calls import (
    calls_accept,
    calls_create,
    calls_hangup,
    calls_list,
    calls_refer,
    calls_reject,
    calls_retrieve,
    calls_update,
    find,
    goes_on,
    keep,
)
from .realtime_keys import (
    client_secrets_create,
    given,
    sessions_create,
    transcription_sessions_create,
    translations_client_secrets_create,
)
from .realtime_talk import Session
from .realtime_translations import Translation

if TYPE_CHECKING:
    from ..sandbox import Call
    from ..wire import Talk

__all__ = [
    "calls_accept",
    "calls_create",
    "calls_hangup",
    "calls_list",
    "calls_refer",
    "calls_reject",
    "calls_retrieve",
    "calls_update",
    "client_secrets_create",
    "connect",
    "sessions_create",
    "transcription_sessions_create",
    "translations_client_secrets_create",
    "translations_connect",
]


def connect(call: Call) -> Talk:
    """The websocket /realtime: `model` or `call_id` in the query, or a short-lived key, says what to talk to."""
    beta = "realtime=v1" in call.request.headers.get("openai-beta", "").replace(" ", "").split(",")
    id: Any = call.query.get("call_id")
    if id is not None:
        found = find(call, id)
        if not goes_on(found):
            raise bad_request(f"The call '{id}' has ended.", "call_id", "call_ended")

        def kept(settings: Json) -> bool:
            return keep(call, found["id"], settings)

        return Session(call, found["session"], beta, kept)
    return Session(call, _session(call), beta, _always)


def translations_connect(call: Call) -> Talk:
    """The websocket /realtime/translations"""
    settings = given(call)
    if settings is None or settings["type"] != "translation":
        model: Any = call.query.get("model")
        if model is None:
            raise check.missing("model")
        settings = realtime_translations.begin(call, {"model": model}, "query")
    return Translation(call, settings)


def _session(call: Call) -> Json:
    settings = given(call)
    if settings is not None and settings["type"] != "translation":
        return settings
    intent: Any = call.query.get("intent", "")
    if intent == "transcription":
        return realtime_settings.transcribing(call)
    model: Any = call.query.get("model")
    if model is None:
        raise check.missing("model")
    if not isinstance(model, str):
        raise check.wrong_type("model", model, "string")
    models.require(call, model, "realtime")
    return realtime_settings.talking(call, model)


def _always(_: Json) -> bool:
    return True

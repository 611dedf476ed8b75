"""Voices of one's own, and the recorded consents of those whose voices they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .. import listing
from ..errors import bad_request, not_found
from ..wire import Json
from . import transcripts

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "voice_consents_create",
    "voice_consents_delete",
    "voice_consents_list",
    "voice_consents_retrieve",
    "voice_consents_update",
    "voices_create",
    "voices_delete",
]

_SIZE = 10 * 1024 * 1024
_NAME = 256
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")  # the form of BCP 47


def voice_consents_create(call: Call) -> Json:
    """POST /audio/voice_consents"""
    name, language = _name(call), call.body["language"]
    if not _LANGUAGE.fullmatch(language):
        raise bad_request(f"Invalid 'language': '{language}' is no language tag such as 'en-US'.", "language")
    _recording(call, "recording")
    consent: Json = {
        "id": call.new.new("cons_"),
        "object": "audio.voice_consent",
        "created_at": call.stamp,
        "name": name,
        "language": language,
    }
    call.state.add("voice_consent", consent["id"], consent)
    return consent


def voice_consents_retrieve(call: Call) -> Json:
    """GET /audio/voice_consents/{consent_id}"""
    return _consent(call, call.ids["consent_id"], "consent_id")


def voice_consents_update(call: Call) -> Json:
    """POST /audio/voice_consents/{consent_id}"""
    with call.state.transaction():
        consent = _consent(call, call.ids["consent_id"], "consent_id")
        consent["name"] = _name(call)
        call.state.set("voice_consent", consent["id"], consent)
    return consent


def voice_consents_list(call: Call) -> Json:
    """GET /audio/voice_consents"""
    return listing.page(call, "voice_consent")


def voice_consents_delete(call: Call) -> Json:
    """DELETE /audio/voice_consents/{consent_id}"""
    id = call.ids["consent_id"]
    if not call.state.remove("voice_consent", id):
        raise _no_consent(id, "consent_id")
    return {"id": id, "object": "audio.voice_consent", "deleted": True}


def voices_create(call: Call) -> Json:
    """POST /audio/voices"""
    body = call.body
    name = _name(call)
    kind: str = body.get("type") or ("prompt" if "prompt" in body else "audio_sample")
    if kind == "prompt":
        for other in ("audio_sample", "consent"):
            if other in body or other in call.files:
                raise bad_request(f"'{other}' is for voices made of a recording.", other, "unknown_parameter")
        if not body.get("prompt"):
            raise bad_request("A voice that is described needs a 'prompt'.", "prompt", "missing_required_parameter")
    else:
        for other in ("prompt", "model", "script_hint"):
            if other in body:
                raise bad_request(f"'{other}' is for voices that are described.", other, "unknown_parameter")
        if "consent" not in body:
            raise bad_request("A voice made of a recording needs a 'consent'.", "consent", "missing_required_parameter")
        _consent(call, body["consent"], "consent")
        _recording(call, "audio_sample")
    voice: Json = {
        "id": call.new.new("voice_"),
        "object": "audio.voice",
        "created_at": call.stamp,
        "name": name,
        "type": kind,
        "prompt": body.get("prompt"),
    }
    call.state.add("voice", voice["id"], voice)
    return voice


def voices_delete(call: Call) -> Json:
    """DELETE /audio/voices/{voice_id}"""
    id = call.ids["voice_id"]
    if not call.state.remove("voice", id):
        raise not_found(f"There is no voice '{id}'.", "voice_id")
    return {"id": id, "object": "audio.voice.deleted", "deleted": True}


def _recording(call: Call, name: str) -> None:
    uploads = call.files.get(name, [])
    if len(uploads) != 1:
        raise bad_request(f"Send one recording in '{name}', as a file of a form.", name, "missing_required_parameter")
    transcripts.recording(uploads[0], name, _SIZE)


def _name(call: Call) -> str:
    name: str = call.body["name"]
    if not name.strip():
        raise bad_request("Invalid 'name': it must not be empty.", "name", "string_below_min_length")
    if len(name) > _NAME:
        raise bad_request(
            f"Invalid 'name': string too long. At most {_NAME} characters are allowed, but got {len(name)}.",
            "name",
            "string_above_max_length",
        )
    return name


def _consent(call: Call, id: object, param: str) -> Json:
    consent = call.object("voice_consent", id)
    if consent is None:
        raise _no_consent(id, param)
    return consent


def _no_consent(id: object, param: str) -> Exception:
    return not_found(f"There is no consent '{id}'.", param)

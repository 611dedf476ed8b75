"""Models: the names that the description knows, those made by fine-tuning, and those of a server that is asked.

Neighbours: the calls that generate ask `require` whether a model exists and can do what is asked.
"""

from __future__ import annotations

import calendar
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Dict, FrozenSet

from ..errors import ApiError, not_found, unknown_model
from ..names import literals
from . import checkpoint_permissions

if TYPE_CHECKING:
    from ..sandbox import Call
    from ..wire import Json

__all__ = ["delete", "list", "require", "retrieve"]

_TYPES = {
    "chat": [("shared.chat_model", "ChatModel", "")],
    "responses": [("shared.all_models", "AllModels", "")],
    "completions": [("completion_create_params", "CompletionCreateParamsBase", "model")],
    "embeddings": [("embedding_model", "EmbeddingModel", "")],
    "transcriptions": [("audio_model", "AudioModel", "")],
    "speech": [("audio.speech_model", "SpeechModel", "")],
    "images": [("image_model", "ImageModel", "")],
    "moderations": [("moderation_model", "ModerationModel", "")],
    "videos": [("video_model", "VideoModel", "")],
    "realtime": [("realtime.realtime_session_create_request", "RealtimeSessionCreateRequest", "model")],
}
_DATE = re.compile(r"-(20\d\d)-(\d\d)-(\d\d)$")
_FIRST = 1677610602  # when the oldest models were made, as far as the sandbox is concerned


def list(call: Call) -> Json:
    """GET /models"""
    page = call.state.page("model", call.now, limit=1_000_000, order="asc")
    made = page.data if page else []
    return {"object": "list", "data": [*(_describe(name) for name in _all()), *made, *_elsewhere(call).values()]}


def retrieve(call: Call) -> Json:
    """GET /models/{model}"""
    name = call.ids["model"]
    if name in _all():
        return _describe(name)
    made = call.state.get("model", name, call.now) or _elsewhere(call).get(name)
    if made is None:
        raise unknown_model(name)
    return made


def delete(call: Call) -> Json:
    """DELETE /models/{model}"""
    name = call.ids["model"]
    if name in _all() or name in _elsewhere(call):
        raise ApiError(403, f"'{name}' is not yours to delete: only fine-tuned models can be.", param="model")
    with call.state.transaction():
        checkpoint_permissions.withdraw(call, name)
        if not call.state.remove("model", name):
            raise unknown_model(name)
    return {"id": name, "object": "model", "deleted": True}


def require(call: Call, name: str, use: str) -> None:
    """Check that a model exists and can be used for "chat", "responses", "images" and so on (`_TYPES`).

    Raises `ApiError` 404 for an unknown one, 403 or 404 for one that is made for something else.
    """
    if name in _names(use) or (call.sandbox.model.upstream is not None and use in _PASSED):
        return
    base = name
    if name.startswith("ft:"):
        if call.state.get("model", name, call.now) is None:
            raise unknown_model(name)
        base = name.split(":")[1]
        if base in _names(use):
            return
    if base not in _all():
        raise unknown_model(name)
    if use == "embeddings":
        raise ApiError(403, f"'{name}' makes no embeddings.", param="model")
    raise not_found(f"'{name}' is not a model for /v1/{_PATHS[use]}.", "model")


def _elsewhere(call: Call) -> Dict[str, Json]:
    """The models that only another server has."""
    upstream = call.sandbox.model.upstream
    listed = upstream.models(call.now) if upstream is not None else []
    return {each["id"]: each for each in listed if each["id"] not in _all()}


_PASSED = ("chat", "responses", "completions", "embeddings")  # another server knows which models it has

_PATHS = {
    "chat": "chat/completions",
    "responses": "responses",
    "completions": "completions",
    "transcriptions": "audio/transcriptions",
    "speech": "audio/speech",
    "images": "images",
    "moderations": "moderations",
    "videos": "videos",
    "realtime": "realtime",
}


@cache
def _names(use: str) -> FrozenSet[str]:
    return frozenset(name for place in _TYPES[use] for name in literals(*place))


@lru_cache(maxsize=1)
def _all() -> Dict[str, None]:
    return {name: None for places in _TYPES.values() for place in places for name in literals(*place)}


def _describe(name: str) -> Json:
    found = _DATE.search(name)
    created = _FIRST
    if found:
        created = calendar.timegm((int(found[1]), int(found[2]), int(found[3]), 0, 0, 0))
    return {"id": name, "object": "model", "created": created, "owned_by": "openai"}

"""Models: the names that the description knows, and those made by fine-tuning.

Neighbours: the calls that generate ask `require` whether a model exists and can do what is asked.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Dict, FrozenSet, List

from ..errors import ApiError, not_found, unknown_model

if TYPE_CHECKING:
    from ..sandbox import Call
    from ..wire import Json

__all__ = ["delete", "list", "require", "retrieve"]

_TYPES = {
    "chat": [("shared.chat_model", "ChatModel")],
    "responses": [("shared.all_models", "AllModels")],
    "completions": [("completion_create_params", "CompletionCreateParams")],
    "embeddings": [("embedding_model", "EmbeddingModel")],
    "other": [
        ("audio_model", "AudioModel"),
        ("audio.speech_model", "SpeechModel"),
        ("image_model", "ImageModel"),
        ("moderation_model", "ModerationModel"),
        ("video_model", "VideoModel"),
    ],
}
_COMPLETIONS = ("gpt-3.5-turbo-instruct", "davinci-002", "babbage-002")
_DATE = re.compile(r"-(20\d\d)-(\d\d)-(\d\d)$")
_FIRST = 1677610602  # when the oldest models were made, as far as the sandbox is concerned


def list(call: Call) -> Json:
    """GET /models"""
    page = call.state.page("model", call.now, limit=1_000_000, order="asc")
    made = page.data if page else []
    return {"object": "list", "data": [*(_describe(name) for name in _all()), *made]}


def retrieve(call: Call) -> Json:
    """GET /models/{model}"""
    name = call.ids["model"]
    if name in _all():
        return _describe(name)
    made = call.state.get("model", name, call.now)
    if made is None:
        raise unknown_model(name)
    return made


def delete(call: Call) -> Json:
    """DELETE /models/{model}"""
    name = call.ids["model"]
    if name in _all():
        raise ApiError(403, f"'{name}' is not yours to delete: only fine-tuned models can be.", param="model")
    if not call.state.remove("model", name):
        raise unknown_model(name)
    return {"id": name, "object": "model", "deleted": True}


def require(call: Call, name: str, use: str) -> None:
    """Check that a model exists and can be used for "chat", "responses", "completions" or "embeddings".

    Raises `ApiError` 404 for an unknown one, 403 or 404 for one that is made for something else.
    """
    known = _names()
    if name in known[use] or (use == "responses" and name in known["chat"]):
        return
    if name.startswith("ft:"):
        if call.state.get("model", name, call.now) is None:
            raise unknown_model(name)
        return
    if name not in _all():
        raise unknown_model(name)
    if use == "embeddings":
        raise ApiError(403, f"'{name}' makes no embeddings.", param="model")
    raise not_found(f"'{name}' is not a model for /v1/{_PATHS[use]}.", "model")


_PATHS = {"chat": "chat/completions", "responses": "responses", "completions": "completions"}


@lru_cache(maxsize=1)
def _names() -> Dict[str, FrozenSet[str]]:
    return {use: frozenset(_read(use)) for use in _TYPES}


@lru_cache(maxsize=1)
def _all() -> Dict[str, None]:
    return {name: None for use in _TYPES for name in _read(use)}


def _read(use: str) -> List[str]:
    """The names in the client's types, which come from the description."""
    import importlib

    if use == "completions":
        return [*_COMPLETIONS]
    out: List[str] = []
    for module, name in _TYPES[use]:
        out += _literals(getattr(importlib.import_module(f"openai.types.{module}"), name))
    return out


def _literals(type_: object) -> List[str]:
    from typing_extensions import get_args

    if isinstance(type_, str):
        return [type_]
    return [name for inner in get_args(type_) for name in _literals(inner)]


def _describe(name: str) -> Json:
    found = _DATE.search(name)
    created = _FIRST
    if found:
        import calendar

        created = calendar.timegm((int(found[1]), int(found[2]), int(found[3]), 0, 0, 0))
    return {"id": name, "object": "model", "created": created, "owned_by": "openai"}

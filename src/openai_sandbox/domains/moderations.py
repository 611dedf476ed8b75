"""Moderations: whether texts or images may be harmful. Texts are judged by their words, images by those of their URL.

Neighbours: moderation_scores.py has the lists.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Any, Dict, List, Tuple
from urllib.parse import unquote

from .. import check, generation
from ..errors import bad_request
from ..media import Unreadable, picture
from ..model import tokens
from ..model.values import arr
from ..wire import Json
from . import models
from .moderation_scores import BOTH, CATEGORIES, THRESHOLD, scores

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["create", "refuses"]

_DEFAULT = "omni-moderation-latest"
_INPUTS = 2048
_NEWER = ("illicit", "illicit/violent")  # not judged by the older models
_GRAVE = ("sexual/minors", "self-harm/instructions", "hate/threatening", "violence/graphic")


def create(call: Call) -> Json:
    """POST /moderations"""
    name: str = call.body.get("model") or _DEFAULT
    models.require(call, name, "moderations")
    given = call.body["input"]
    entries: List[Any] = arr(given) if not isinstance(given, str) else [given]
    if not entries:
        raise bad_request("Invalid 'input': it must not be empty.", "input", "empty_array")
    if len(entries) > _INPUTS:
        raise bad_request(
            f"Invalid 'input': array too long. At most {_INPUTS} entries are allowed, but got {len(entries)}.",
            "input",
            "array_above_max_length",
        )
    omni = name.startswith("omni")
    if isinstance(entries[0], str):
        for at, text in enumerate(entries):
            if not isinstance(text, str):
                raise check.wrong_type(f"input[{at}]", text, "string")
        results = [_result([("text", text)], omni) for text in entries]
    else:
        parts = [_part(part, f"input[{at}]", omni) for at, part in enumerate(entries)]
        results = [_result(parts, omni)]
    call.tokens = sum(tokens.count(text) for text in entries if isinstance(text, str))
    return {"id": call.new.new("modr-", 29), "model": _DATED.get(name, name), "results": results}


_DATED = {"omni-moderation-latest": "omni-moderation-2024-09-26"}


def refuses(text: str, lenient: bool = False) -> bool:
    """Whether what makes pictures refuses a prompt. lenient: only for the gravest reasons."""
    found = scores(text)
    watched = _GRAVE[:1] if lenient else (*_GRAVE, "sexual")
    return any(found[category] >= THRESHOLD for category in watched)


def _result(parts: List[Tuple[str, str]], omni: bool) -> Json:
    """What is found in texts and images taken together: the worst of them counts."""
    judged = [(kind, scores(text)) for kind, text in parts]
    kinds = {kind for kind, _ in parts}
    worst: Dict[str, float] = {}
    applied: Dict[str, Any] = {}
    for category in CATEGORIES:
        known = omni or category not in _NEWER
        took = [kind for kind in ("text", "image") if kind in kinds and (kind == "text" or category in BOTH)]
        applied[category] = took if known else []
        worst[category] = max((found[category] for kind, found in judged if kind in applied[category]), default=0.0)
    found = {category: score >= THRESHOLD for category, score in worst.items()}
    return {
        "flagged": any(found.values()),
        "categories": found,
        "category_scores": worst,
        "category_applied_input_types": applied,
    }


def _part(given: object, param: str, omni: bool) -> Tuple[str, str]:
    """A text or image part: what it is, and the words to judge it by."""
    part = generation.object_at(given, param)
    kind = generation.string_at(part, "type", param)
    check.listed(kind, f"{param}.type", ("text", "image_url"))
    if kind == "text":
        return "text", generation.string_at(part, "text", param)
    if not omni:
        raise bad_request("Images are judged by the omni models only.", f"{param}.type", "unsupported_value")
    place = f"{param}.image_url"
    image = generation.object_at(part.get("image_url"), place)
    url = generation.string_at(image, "url", place)
    return "image", _words(url, f"{place}.url")


def _words(url: str, param: str) -> str:
    """The words in an address. An image that is sent itself must be one, and has none."""
    if url.startswith("data:"):
        head, _, content = url.partition(",")
        try:
            if not head.endswith(";base64"):
                raise Unreadable("it is not in base64")
            picture.read(base64.b64decode(content, validate=True), ("PNG", "JPEG", "WEBP", "GIF"))
        except (Unreadable, binascii.Error, ValueError) as error:
            raise bad_request(f"Invalid '{param}': {error}.", param, "invalid_image") from None
        return ""
    parts = check.address(url)
    if parts is None:
        raise bad_request(f"Invalid '{param}': '{url[:80]}' is no address of an image.", param, "invalid_url")
    return re.sub(r"[\W_]+", " ", unquote(f"{parts.path} {parts.query}", errors="replace"))

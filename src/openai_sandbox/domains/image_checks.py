"""What each image model can do: its sizes, qualities, formats, limits; and the checks of image requests.

Neighbours: images.py has the calls.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, FrozenSet, Optional, Tuple

from .. import check, generation
from ..errors import ApiError, bad_request
from ..wire import Json
from . import models, moderations

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["Plan", "plan", "plan_variation"]

_SIZE = re.compile(r"([1-9]\d{1,4})x([1-9]\d{1,4})")
_SQUARES = ("256x256", "512x512", "1024x1024")
_STANDARD = ("1024x1024", "1536x1024", "1024x1536")
_WIDE = ("1024x1024", "1792x1024", "1024x1792")
_GPT = ("low", "medium", "high", "auto")
_FINEST = ("xhigh", "max")
_LARGEST = 3840 * 2160  # pixels
_FRAMES, _MILLISECONDS = (1, 60), (20, 10_000)
_NEWER = frozenset(["complexity", "frame_count", "frame_duration_ms", "svg"])
_ONLY_GPT = frozenset(
    ["background", "moderation", "output_compression", "output_format", "partial_images", "input_fidelity", "stream"]
)
_NONE: FrozenSet[str] = frozenset()
_ONLY_DALLE = frozenset(["response_format", "style"])


@dataclass(frozen=True)
class Plan:
    """What is to be made. width, height: in pixels. compression: the quality of JPEG and WebP, from 0 to 100."""

    model: str
    prompt: str
    n: int
    width: int
    height: int
    quality: str
    format: str
    compression: int
    transparent: bool
    partial: int
    complexity: str
    frames: int
    milliseconds: int
    address: bool
    """Whether the images are told by their addresses."""

    @property
    def gpt(self) -> bool:
        """Whether a GPT image model makes them."""
        return not self.model.startswith("dall-e")

    @property
    def size(self) -> str:
        """Width and height as the API writes them."""
        return f"{self.width}x{self.height}"


def plan(call: Call, edit: bool, shape: Optional[Tuple[int, int]] = None) -> Plan:
    """Check a request to generate or edit. shape: width and height of the image that is edited.

    Raises `ApiError` 400, or 404 for a model that is not known.
    """
    body = call.body
    model = _model(body, edit)
    models.require(call, model, "images")
    gpt, newer = not model.startswith("dall-e"), _is_newer(model)
    if edit and model == "dall-e-3":
        raise bad_request("'dall-e-3' does not edit images.", "model", "invalid_value")
    known = (_ONLY_GPT if gpt else _ONLY_DALLE) | (_NEWER if newer else _NONE)
    for name in sorted(_ONLY_GPT | _ONLY_DALLE | _NEWER):
        if body.get(name) is not None and name not in known and not (name == "stream" and not body[name]):
            raise bad_request(f"Unknown parameter: '{name}'. '{model}' does not have it.", name, "unknown_parameter")
    if body.get("style") is not None and model != "dall-e-3":
        raise bad_request("Unknown parameter: 'style'. Only 'dall-e-3' has it.", "style", "unknown_parameter")
    prompt = _prompt(call, model)
    n = check.integer(body, "n", 1, 1 if model == "dall-e-3" else 10) or 1
    quality = _quality(body, model, newer)
    format = _format(body, newer)
    partial = check.integer(body, "partial_images", 0, 3) or 0
    if partial and not body.get("stream"):
        raise bad_request("'partial_images' needs 'stream' to be true.", "partial_images", "invalid_value")
    if body.get("stream") and format in ("gif", "svg"):
        raise bad_request(f"'{format}' cannot be streamed.", "stream", "invalid_value")
    width, height = _size(body, model, prompt, shape)
    return Plan(
        model=model,
        prompt=prompt,
        n=n,
        width=width,
        height=height,
        quality=quality,
        format=format,
        compression=_compression(body, format),
        transparent=_transparent(body, prompt, format),
        partial=partial,
        complexity=body.get("complexity") or "medium",
        frames=_only_with(body, "frame_count", "gif", format, _FRAMES, 8),
        milliseconds=_only_with(body, "frame_duration_ms", "gif", format, _MILLISECONDS, 125),
        address=not gpt and body.get("response_format") != "b64_json",
    )


def plan_variation(call: Call) -> Plan:
    """Check a request for variations."""
    body = call.body
    model: str = body.get("model") or "dall-e-2"
    models.require(call, model, "images")
    if model != "dall-e-2":
        raise bad_request(f"'{model}' makes no variations; 'dall-e-2' does.", "model", "invalid_value")
    n = check.integer(body, "n", 1, 10) or 1
    width, height = _size(body, model, "", None)
    address = body.get("response_format") != "b64_json"
    return Plan(model, "", n, width, height, "standard", "png", 100, False, 0, "medium", 1, 0, address)


def _model(body: Json, edit: bool) -> str:
    given: Optional[str] = body.get("model")
    if given is not None:
        return given
    if edit:
        return "gpt-image-1.5"
    if any(body.get(name) is not None for name in _NEWER):
        return "gpt-image-2.5-sunburst"
    return "gpt-image-1" if any(body.get(name) is not None for name in _ONLY_GPT) else "dall-e-2"


def _is_newer(model: str) -> bool:
    return model.startswith(("gpt-image-2.5", "gpt-image-2.6"))


def _prompt(call: Call, model: str) -> str:
    prompt: str = call.body["prompt"]
    most = {"dall-e-2": 1000, "dall-e-3": 4000}.get(model, 32_000)
    if not prompt.strip():
        raise bad_request("Invalid 'prompt': it must not be empty.", "prompt", "string_below_min_length")
    if len(prompt) > most:
        raise bad_request(
            f"Invalid 'prompt': string too long. At most {most} characters are allowed, but got {len(prompt)}.",
            "prompt",
            "string_above_max_length",
        )
    if moderations.refuses(prompt, call.body.get("moderation") == "low"):
        code = "content_policy_violation" if model.startswith("dall-e") else "moderation_blocked"
        raise ApiError(
            400,
            "The prompt was refused by the safety system.",
            param="prompt",
            code=code,
            type="image_generation_user_error",
        )
    return prompt


def _quality(body: Json, model: str, newer: bool) -> str:
    given: str = body.get("quality") or "auto"
    if model == "dall-e-2":
        allowed: Tuple[str, ...] = ("standard", "auto")
    elif model == "dall-e-3":
        allowed = ("standard", "hd", "auto")
    else:
        allowed = (*_GPT, *_FINEST) if newer else _GPT
    check.listed(given, "quality", allowed)
    if given == "auto":
        return "standard" if model.startswith("dall-e") else "high"
    return given


def _format(body: Json, newer: bool) -> str:
    format: str = body.get("output_format") or "png"
    check.listed(format, "output_format", ("png", "jpeg", "webp", "gif", "svg") if newer else ("png", "jpeg", "webp"))
    svg = body.get("svg")
    if format == "svg":
        if svg is not None and "model" in svg:
            generation.string_at(svg, "model", "svg")
    elif svg is not None:
        raise bad_request("'svg' is for the 'output_format' svg.", "svg", "invalid_value")
    return format


def _compression(body: Json, format: str) -> int:
    given = check.integer(body, "output_compression", 0, 100)
    if given is not None and given < 100 and format not in ("jpeg", "webp"):
        raise bad_request(
            f"Compression below 100 is not possible with '{format}', only with 'jpeg' and 'webp'.",
            "output_compression",
            "invalid_value",
        )
    return 100 if given is None else given


def _transparent(body: Json, prompt: str, format: str) -> bool:
    given = body.get("background") or "auto"
    if given == "transparent" and format == "jpeg":
        raise bad_request("A transparent background needs 'png' or 'webp'.", "background", "invalid_value")
    if given == "auto":
        return format != "jpeg" and "transparent" in prompt.lower()
    return bool(given == "transparent")


def _only_with(body: Json, name: str, needed: str, format: str, limits: Tuple[int, int], default: int) -> int:
    given = check.integer(body, name, *limits)
    if given is not None and format != needed:
        raise bad_request(f"'{name}' is for the 'output_format' {needed}.", name, "invalid_value")
    return default if given is None else given


def _size(body: Json, model: str, prompt: str, shape: Optional[Tuple[int, int]]) -> Tuple[int, int]:
    given: str = body.get("size") or ("1024x1024" if model.startswith("dall-e") else "auto")
    if model.startswith("dall-e"):
        allowed: Tuple[str, ...] = _SQUARES if model == "dall-e-2" else _WIDE
    else:
        allowed = (*_STANDARD, "auto")
    free = model.startswith("gpt-image-2") and given != "auto"
    if not free:
        check.listed(given, "size", allowed)
    if given == "auto":
        given = _fitting(prompt, shape)
    found = _SIZE.fullmatch(given)
    if found is None:
        raise bad_request(
            f"Invalid 'size': '{given}' is no width and height in pixels, as 1536x864.", "size", "invalid_value"
        )
    width, height = int(found[1]), int(found[2])
    if free:
        problem = None
        if width % 16 or height % 16:
            problem = "both sides must be divisible by 16"
        elif not height <= 3 * width <= 9 * height:
            problem = "the sides must be between 1:3 and 3:1"
        elif width * height > _LARGEST or max(width, height) > 3840:
            problem = "at most 3840x2160 pixels are possible"
        if problem is not None:
            raise bad_request(f"Invalid 'size': {given}: {problem}.", "size", "invalid_value")
    return width, height


def _fitting(prompt: str, shape: Optional[Tuple[int, int]]) -> str:
    """The size that a model chooses: that of what is edited, or that the prompt speaks of."""
    if shape is not None:
        ratio = shape[0] / shape[1]
        return "1536x1024" if ratio > 1.2 else "1024x1536" if ratio < 0.83 else "1024x1024"
    words = set(re.findall(r"[a-z]+", prompt.lower()))
    if words & {"landscape", "panorama", "wide", "banner"}:
        return "1536x1024"
    return "1024x1536" if words & {"portrait", "tall", "poster"} else "1024x1024"

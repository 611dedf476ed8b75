"""Images: made, edited and varied. They are real pictures of the size asked for, drawn from the prompt and the seed.

Neighbours: image_checks.py knows what each model can do, image_references.py reads what JSON refers to, image_links.py
serves the addresses, media/ draws.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, List, Optional, Protocol, Sequence, Union

from ..errors import ApiError, bad_request
from ..media import Unreadable, picture, scene, vector
from ..model import tokens
from ..model.values import dice, obj
from ..wire import Answer, Json, Pause, sse
from . import image_references
from .image_checks import Plan, plan, plan_variation
from .image_links import link, publish

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["create_variation", "edit", "generate", "link"]

_MEGABYTE = 1024 * 1024
_COST = {"low": 272, "medium": 1056, "high": 4160, "xhigh": 8320, "max": 16_640}  # tokens of 1024x1024
_PARTIAL = 100  # tokens of an unfinished image
_TILE, _BASE, _FAITHFUL = 129, 65, 4160  # tokens of an image that is sent; the last if its features are to be kept
_SHARE = {"high": 0.3, None: 0.5, "low": 0.5}  # how much of an edited image is new where no mask says so


def generate(call: Call) -> Union[Json, Answer]:
    """POST /images/generations"""
    made = plan(call, edit=False)

    def draw(at: int) -> Any:
        return picture.paint(_scene(call, made, at), made.width, made.height)

    return _answer(call, made, draw, "image_generation", 0)


def edit(call: Call) -> Union[Json, Answer]:
    """POST /images/edits"""
    as_json = "images" in call.body
    uploads: Sequence[Sent] = image_references.images(call) if as_json else call.files.get("image", [])
    name = "images" if as_json else "image"
    if not uploads:
        raise bad_request("Send the image in 'image', as a file of a form.", "image", "missing_required_parameter")
    old = call.body.get("model") == "dall-e-2"
    if old and as_json:
        raise bad_request("'dall-e-2' takes its image as a file of a form.", "model", "invalid_value")
    if len(uploads) > (1 if old else 16):
        raise bad_request(f"At most {1 if old else 16} images can be sent.", name, "array_above_max_length")
    places = [name if len(uploads) == 1 and not as_json else f"{name}[{at}]" for at in range(len(uploads))]
    images = [_read(upload, place, old) for upload, place in zip(uploads, places)]
    made = plan(call, edit=True, shape=images[0].size)
    mask = _mask(call, images[0], old)
    for upload in call.files.get("markup", []):
        images.append(_read(upload, "markup", False))
    share = _SHARE[call.body.get("input_fidelity")]

    def draw(at: int) -> Any:
        new = picture.paint(_scene(call, made, at), made.width, made.height, captioned=mask is None)
        return picture.compose(images, new, mask, share)

    sent = sum(_BASE + _TILE for _ in images)
    if call.body.get("input_fidelity") == "high":
        sent += _FAITHFUL * len(images)
    return _answer(call, made, draw, "image_edit", sent)


def create_variation(call: Call) -> Json:
    """POST /images/variations"""
    uploads = call.files.get("image", [])
    if len(uploads) != 1:
        raise bad_request("Send one image in 'image', as a file of a form.", "image", "missing_required_parameter")
    made = plan_variation(call)
    given = _read(uploads[0], "image", True)
    content = hashlib.sha256(given.tobytes()).hexdigest()

    def draw(at: int) -> Any:
        luck = dice(call.sandbox.seed, "variation", content, at)
        fitted = picture.fitted(given, made.width, made.height)
        return picture.varied(fitted, luck.uniform(0.08, 0.92), luck.random() < 0.5)

    return {"created": call.stamp, "data": [_image(call, made, draw(at)) for at in range(made.n)]}


# files that are sent


class Sent(Protocol):
    """The content of a picture that was sent, wherever it was."""

    @property
    def size(self) -> int: ...

    def read(self) -> bytes: ...


def _read(upload: Sent, param: str, old: bool) -> Any:
    """A picture that was sent. old: to a DALL-E model, which takes less."""
    most = (4 if old else 50) * _MEGABYTE
    if upload.size >= most:
        raise ApiError(413, f"'{param}' must have less than {most} bytes.", param=param, code="request_too_large")
    try:
        found = picture.read(upload.read(), ("PNG",) if old else ("PNG", "JPEG", "WEBP"))
    except Unreadable as error:
        raise bad_request(f"Invalid '{param}': {error}.", param, "invalid_image_file") from None
    if old and found.width != found.height:
        raise bad_request(f"Invalid '{param}': it must be square, not {_of(found)}.", param, "invalid_image_file")
    return found


def _mask(call: Call, image: Any, old: bool) -> Optional[Any]:
    referred = image_references.mask(call)
    uploads: Sequence[Sent] = call.files.get("mask", []) if referred is None else [referred]
    if not uploads:
        if old and not image.info["alpha"]:
            raise bad_request(
                "Without a 'mask' the image must have an alpha channel, which then says where it is changed.",
                "image",
                "invalid_image_file",
            )
        return image if old else None
    if len(uploads) > 1:
        raise bad_request("Only one mask can be sent.", "mask")
    try:
        if uploads[0].size >= 4 * _MEGABYTE:
            raise Unreadable("it must have less than 4 MB")
        found = picture.read(uploads[0].read(), ("PNG",))
        if not found.info["alpha"]:
            raise Unreadable("it has no alpha channel")
        if found.size != image.size:
            raise Unreadable(f"it must be as large as the image, {_of(image)}, not {_of(found)}")
    except Unreadable as error:
        raise bad_request(f"Invalid 'mask': {error}.", "mask", "invalid_image_file") from None
    return found


def _of(image: Any) -> str:
    return f"{image.width}x{image.height}"


# answers


def _scene(call: Call, made: Plan, at: int) -> scene.Scene:
    return scene.imagine(
        made.prompt,
        [call.sandbox.seed, made.model, at],
        made.width,
        made.height,
        complexity=made.complexity,
        vivid=call.body.get("style") != "natural",
        transparent=made.transparent,
    )


def _answer(call: Call, made: Plan, draw: Any, event: str, sent: int) -> Union[Json, Answer]:
    """draw: gives the image of a number. sent: the tokens of the images that were sent."""
    if call.body.get("stream"):
        usage = _usage(call, replace(made, n=1), sent)  # each image tells its own
        return Answer(_events(call, made, draw, event, usage), content_type="text/event-stream; charset=utf-8")
    usage = _usage(call, made, sent)
    if made.format == "svg":
        data: List[Json] = [{"b64_json": _base64(_svg(call, made, at).encode())} for at in range(made.n)]
    elif made.format == "gif":
        data = [{"b64_json": _base64(_gif(draw(at), made))} for at in range(made.n)]
    else:
        data = [_image(call, made, draw(at)) for at in range(made.n)]
    out: Json = {"created": call.stamp, "data": data}
    if made.gpt:
        out.update(_traits(made), usage=usage)
        if made.format == "svg":
            out["svg_usage"] = _svg_usage(call, made, data)
    if call.body.get("safety_identifier") is not None:
        out["safety_identifier"] = call.body["safety_identifier"]
    return out


def _image(call: Call, made: Plan, drawn: Any) -> Json:
    content = picture.encoded(drawn, made.format, made.compression)
    out: Json = {"url": publish(call, content, made.format)} if made.address else {"b64_json": _base64(content)}
    if made.model == "dall-e-3":
        out["revised_prompt"] = f"{made.prompt.strip().rstrip('.')}, drawn simply by a sandbox."
    return out


def _events(call: Call, made: Plan, draw: Any, event: str, usage: Json) -> Iterator[Union[bytes, Pause]]:
    for at in range(made.n):
        drawn = draw(at)
        common: Json = {"created_at": call.stamp, **_traits(made)}
        for step in range(made.partial):
            part = picture.encoded(picture.sketched(drawn, step, made.partial), made.format, made.compression)
            kind = f"{event}.partial_image"
            yield sse({"type": kind, "b64_json": _base64(part), **common, "partial_image_index": step}, kind)
            if call.sandbox.pace > 0:
                yield Pause(call.sandbox.pace)
        kind = f"{event}.completed"
        content = picture.encoded(drawn, made.format, made.compression)
        done: Json = {"type": kind, "b64_json": _base64(content), **common, "usage": usage}
        yield sse(done, kind)


def _traits(made: Plan) -> Json:
    return {
        "background": "transparent" if made.transparent else "opaque",
        "output_format": made.format,
        "quality": made.quality,
        "size": made.size,
    }


def _usage(call: Call, made: Plan, sent: int) -> Json:
    if not made.gpt:
        return {}
    asked = tokens.count(made.prompt)
    share = made.width * made.height / 1024**2
    written = made.n * (round(_COST[made.quality] * share) + _PARTIAL * made.partial)
    call.tokens = asked + sent + written
    return {
        "input_tokens": asked + sent,
        "input_tokens_details": {"text_tokens": asked, "image_tokens": sent},
        "output_tokens": written,
        "output_tokens_details": {"text_tokens": 0, "image_tokens": written},
        "total_tokens": asked + sent + written,
    }


def _svg(call: Call, made: Plan, at: int) -> str:
    return vector.svg(_scene(call, made, at), made.width, made.height)


def _svg_usage(call: Call, made: Plan, data: List[Json]) -> Json:
    asked = tokens.count(made.prompt)
    written = sum(tokens.count(base64.b64decode(each["b64_json"]).decode()) for each in data)
    given = obj(call.body.get("svg"))
    thought = {"none": 0, "minimal": 8, "low": 64}.get(obj(given.get("reasoning")).get("effort", "medium"), 256)
    return {
        "model": given.get("model") or made.model,
        "input_tokens": asked,
        "output_tokens": written + thought,
        "reasoning_tokens": thought,
        "total_tokens": asked + written + thought,
    }


def _gif(drawn: Any, made: Plan) -> bytes:
    """The image, swaying a little."""
    width, height = drawn.size
    frames: List[Any] = []
    for at in range(made.frames):
        off = abs(at - made.frames // 2) * width // (40 * max(1, made.frames // 2))
        frames.append(picture.fitted(drawn.crop((off, 0, width, height - off * height // width)), width, height))
    return picture.animated(frames, made.milliseconds)


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()

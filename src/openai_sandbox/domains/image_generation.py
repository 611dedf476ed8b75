"""The tool of responses that makes images: the calls of `/images` are asked for them, with what the user said.

Neighbours: hosted.py runs it, images.py draws, image_checks.py knows what the models can do.
"""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any, List, Optional

from .. import check, generation
from ..errors import ApiError, bad_request
from ..model import tools
from ..model.values import arr, is_object, obj
from ..wire import Json
from . import image_checks

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["check_tool", "heard", "use"]

_DEFAULT = "gpt-image-1"
_ACTIONS = ("auto", "generate", "edit")
_OPTIONS = (
    "background complexity frame_count frame_duration_ms moderation output_compression output_format quality size svg"
).split()
_MOST = 16  # images that can be edited at once


def check_tool(call: Call, tool: Json, where: str) -> None:
    """Check the definition of the tool. Raises `ApiError` 400, or 404 for an unknown model."""
    check.integer(tool, "partial_images", 0, 3, f"{where}.partial_images")
    for name, allowed in (("action", _ACTIONS), ("input_fidelity", ("high", "low"))):
        if tool.get(name) is not None:
            check.listed(tool[name], f"{where}.{name}", allowed)
    for name in ("model", "size", "quality", "output_format", "background", "moderation"):
        if tool.get(name) is not None:
            generation.string_at(tool, name, where)
    if tool.get("svg") is not None:
        generation.object_at(tool["svg"], f"{where}.svg")
    mask = tool.get("input_image_mask")
    if mask is not None:
        place = f"{where}.input_image_mask"
        given = generation.object_at(mask, place)
        if given.get("image_url") is None and given.get("file_id") is None:
            raise check.missing(f"{place}.image_url")
    asked = copy.copy(call)
    asked.body = {**_options(tool), "prompt": "x", "stream": False}
    if tool.get("partial_images"):
        asked.body["stream"] = True
    try:
        image_checks.plan(asked, edit=False)
    except ApiError as error:
        raise ApiError(error.status, error.message, param=f"{where}.{error.param}", code=error.code) from None
    if asked.body["model"].startswith("dall-e"):
        raise bad_request("The tool takes GPT image models only.", f"{where}.model", "invalid_value")


def use(call: Call, tool: Json, where: str, query: Optional[str], given: List[Json]) -> List[Json]:
    """Make an image: the item of the call, with the unfinished images if they are wanted in the stream.

    query: what the user said, None for no image. What the images' calls refuse is told in the item.
    """
    if query is None:
        return []
    made: Json = {"id": call.new.hex("ig_"), "type": "image_generation_call", "status": "completed"}
    images = _images(given) if tool.get("action") != "generate" else []
    edits = bool(images) and (tool.get("action") == "edit" or tools.changes(query))
    body: Json = {**_options(tool), "prompt": query}
    if edits:
        body["images"] = images[-_MOST:]
        for name, key in (("mask", "input_image_mask"), ("input_fidelity", "input_fidelity")):
            if tool.get(key) is not None:
                body[name] = tool[key]
    partial = tool.get("partial_images") or 0
    if partial and call.body.get("stream"):
        body.update(stream=True, partial_images=partial)
    answer = call.perform("POST", "/v1/images/edits" if edits else "/v1/images/generations", body, call.request.headers)
    if answer.status != 200:
        error = answer.json()["error"]
        return [{**made, "status": "failed", "result": None, "error": error, "hidden": {"partial_images": []}}]
    unfinished: List[str] = []
    if body.get("stream"):
        shown, unfinished = _streamed(answer.pieces())
    else:
        shown = answer.json()
    made["result"] = shown["b64_json"] if "b64_json" in shown else shown["data"][0]["b64_json"]
    made["action"] = "edit" if edits else "generate"
    made.update({name: shown[name] for name in ("background", "output_format", "quality", "size")})
    made["revised_prompt"] = query
    if "svg_usage" in shown:
        made["svg_usage"] = shown["svg_usage"]
    return [{**made, "hidden": {"partial_images": unfinished}}]


def heard(item: Json) -> List[Json]:
    """What the model is given of it: that there is an image, or why there is none."""
    if item["status"] == "failed":
        said = f"No image was made: {item['error']['message']}"
    else:
        verb = "changed" if item["action"] == "edit" else "made"
        said = f"The image was {verb}, with {item['size'].replace('x', ' by ')} pixels, as {item['output_format']}."
    return [{"type": "hosted_call", "name": "image_generation", "heard": said}]


def _options(tool: Json) -> Json:
    options = {name: tool[name] for name in _OPTIONS if tool.get(name) is not None}
    return {"model": tool.get("model") or _DEFAULT, **options}


def _images(given: List[Json]) -> List[Json]:
    """The images of the conversation, oldest first: those that the user sent and those that were made."""
    out: List[Json] = []
    for item in given:
        if item.get("type") == "image_generation_call" and isinstance(item.get("result"), str):
            kind = item.get("output_format") or "png"
            out.append({"image_url": f"data:image/{kind};base64,{item['result']}"})
        for part in arr(item.get("content")):
            if obj(part).get("type") == "input_image":
                out.append({name: part[name] for name in ("file_id", "image_url") if part.get(name) is not None})
    return [{name: each[name] for name in list(each)[:1]} for each in out if each]


def _streamed(pieces: Any) -> Any:
    """The event with the image, and the unfinished ones before it."""
    read = [json.loads(piece.partition(b"data: ")[2]) for piece in pieces if isinstance(piece, bytes)]
    events = [event for event in read if is_object(event)]
    return events[-1], [event["b64_json"] for event in events[:-1]]

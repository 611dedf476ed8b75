"""Videos: made in the background, remixed, edited, extended; MP4 files that play.

Neighbours: video_content.py knows what is in the files.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, List, Optional, Tuple
from urllib.parse import urlsplit

from .. import generation, listing
from ..errors import ApiError, bad_request, not_found
from ..media import Unreadable, film, picture
from ..wire import Answer, Json, file_blocks
from . import models, moderations, video_content

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "advance",
    "create",
    "create_character",
    "delete",
    "download_content",
    "edit",
    "extend",
    "get_character",
    "list",
    "remix",
    "retrieve",
]

_SIZES = ("720x1280", "1280x720")
_LARGER = ("1024x1792", "1792x1024")
_PROMPT, _NAME = 32_000, 80  # characters
_LONGEST = 120  # seconds of an extended video
_UPLOAD = 100 * 1024 * 1024
_LIFE = 3600  # seconds that a finished video can be downloaded
_PROGRESS = (5, 33, 66, 90)  # percent, at each step; after the last one it is done


def create(call: Call) -> Json:
    """POST /videos"""
    body = call.body
    prompt = _prompt(body)
    model: str = body.get("model") or "sora-2"
    models.require(call, model, "videos")
    size: str = body.get("size") or _SIZES[0]
    if size in _LARGER and not model.startswith("sora-2-pro"):
        names = ", ".join(f"'{each}'" for each in _SIZES)
        raise bad_request(f"Invalid 'size': '{model}' makes {names} only.", "size", "invalid_value")
    seconds: str = body.get("seconds") or "4"
    reference = _reference(call, size)
    with call.state.transaction():
        image = video_content.keep_picture(call, reference) if reference is not None else None
        return _start(call, model, size, [_shot(call, prompt, seconds, image)], prompt)


def retrieve(call: Call) -> Json:
    """GET /videos/{video_id}"""
    id = call.ids["video_id"]
    call.look("videos", id)
    video: Json = _stored(call, id, "video_id")["video"]
    return video


def list(call: Call) -> Json:
    """GET /videos"""
    page = listing.page(call, "video")
    shown = [record["video"] for record in page["data"]]
    return listing.as_list(shown, page["has_more"])


def delete(call: Call) -> Json:
    """DELETE /videos/{video_id}"""
    id = call.ids["video_id"]
    with call.state.transaction():
        record = _stored(call, id, "video_id")
        if record["video"]["status"] in ("queued", "in_progress"):
            raise ApiError(
                409, f"The video '{id}' is still being made; it can be deleted when it is done.", param="video_id"
            )
        call.state.remove("video", id)
        video_content.forget(call, record)
    return {"id": id, "object": "video.deleted", "deleted": True}


def download_content(call: Call) -> Answer:
    """GET /videos/{video_id}/content"""
    id = call.ids["video_id"]
    variant: str = call.query.get("variant") or "video"
    record = _stored(call, id, "video_id")
    video = record["video"]
    if video["status"] == "failed":
        raise not_found(f"The video '{id}' has failed, so there is nothing to download.", "video_id")
    if video["status"] != "completed":
        raise not_found(f"The video '{id}' is not ready yet; ask for its status with GET /v1/videos/{id}.", "video_id")
    if call.now >= video["expires_at"]:
        raise not_found(f"The video '{id}' can no longer be downloaded: its hour is over.", "video_id", "expired")
    file, size = video_content.content(call, record, variant)
    return Answer(file_blocks(file), video_content.TYPES[variant], [("content-length", str(size))])


def remix(call: Call) -> Json:
    """POST /videos/{video_id}/remix"""
    prompt = _prompt(call.body)
    with call.state.transaction():
        record = _finished(call, call.ids["video_id"], "video_id")
        video = record["video"]
        seconds: str = call.body.get("seconds") or video["seconds"]
        shots = [_shot(call, prompt, seconds, record["shots"][0]["picture"])]
        return _start(call, video["model"], video["size"], shots, prompt, video["id"])


def edit(call: Call) -> Json:
    """POST /videos/edits"""
    prompt = _prompt(call.body)
    with call.state.transaction():
        model, size, shots = _source(call)
        for shot in shots:
            # What was seen stays in sight: a shot goes back to its old picture, or to the old words.
            shot["prompt"] = prompt if shot["picture"] is not None else f"{shot['prompt']} {prompt}"
        return _start(call, model, size, shots, prompt)


def extend(call: Call) -> Json:
    """POST /videos/extensions"""
    prompt = _prompt(call.body)
    with call.state.transaction():
        model, size, shots = _source(call)
        shots.append(_shot(call, prompt, call.body["seconds"], shots[-1]["picture"]))
        if sum(shot["seconds"] for shot in shots) > _LONGEST:
            raise bad_request(f"The video would become longer than {_LONGEST} seconds.", "seconds", "invalid_value")
        return _start(call, model, size, shots, prompt)


def create_character(call: Call) -> Json:
    """POST /videos/characters"""
    name: str = call.body["name"]
    if not name.strip() or len(name) > _NAME:
        raise bad_request(f"Invalid 'name': 1 to {_NAME} characters are needed.", "name", "invalid_value")
    if len(call.files.get("video", [])) != 1:
        raise bad_request("Send one video in 'video', as a file of a form.", "video", "missing_required_parameter")
    clip = _clip(call)
    with call.state.transaction():
        character: Json = {"id": call.new.new("char_"), "created_at": call.stamp, "name": name}
        kept = {**character, "picture": video_content.keep_picture(call, clip.picture)}
        call.state.add("video_character", character["id"], kept)
    return character


def get_character(call: Call) -> Json:
    """GET /videos/characters/{character_id}"""
    id = call.ids["character_id"]
    found = call.object("video_character", id)
    if found is None:
        raise not_found(f"There is no character '{id}'.", "character_id")
    return {name: found[name] for name in ("id", "created_at", "name")}


def advance(context: Context, id: str, step: int) -> bool:
    """A step of making a video. A prompt that moderation refuses makes it fail."""
    record = context.object("video", id)
    if record is None:
        return False
    video = record["video"]
    refused = any(moderations.refuses(shot["prompt"]) for shot in record["shots"])
    if refused and step:
        error = {"code": "moderation_blocked", "message": "The prompt was refused by the safety system."}
        video.update(status="failed", error=error)
    elif step < len(_PROGRESS):
        video.update(status="in_progress", progress=_PROGRESS[step])
    else:
        video.update(status="completed", progress=100, completed_at=context.stamp, expires_at=context.stamp + _LIFE)
    context.state.set("video", id, record)
    if video["status"] == "in_progress":
        return True
    context.emit(f"video.{video['status']}", {"id": id})
    return False


# inside


def _start(call: Call, model: str, size: str, shots: List[Json], prompt: str, remixed: Optional[str] = None) -> Json:
    seconds = sum(shot["seconds"] for shot in shots)
    video: Json = {
        "id": call.new.hex("video_"),
        "object": "video",
        "created_at": call.stamp,
        "status": "queued",
        "model": model,
        "progress": 0,
        "prompt": prompt,
        "seconds": str(seconds if seconds % 1 else int(seconds)),
        "size": size,
        "completed_at": None,
        "expires_at": None,
        "error": None,
        "remixed_from_video_id": remixed,
    }
    call.state.add("video", video["id"], {"id": video["id"], "video": video, "shots": shots})
    call.start("videos", video["id"])
    return video


def _shot(call: Call, prompt: str, seconds: str, image: Optional[str]) -> Json:
    return {"prompt": prompt, "seconds": float(seconds), "seed": call.new.hex("", 8), "picture": image}


def _prompt(body: Json) -> str:
    prompt: str = body["prompt"]
    if not prompt.strip():
        raise bad_request("Invalid 'prompt': it must not be empty.", "prompt", "string_below_min_length")
    if len(prompt) > _PROMPT:
        raise bad_request(
            f"Invalid 'prompt': string too long. At most {_PROMPT} characters are allowed, but got {len(prompt)}.",
            "prompt",
            "string_above_max_length",
        )
    return prompt


def _source(call: Call) -> Tuple[str, str, List[Json]]:
    """Model, size and shots of the video that is edited or extended: an earlier one, or one that is sent."""
    if "video" in call.files:
        clip = _clip(call)
        size = _SIZES[clip.picture.width > clip.picture.height]
        seconds = min(float(_LONGEST), max(1.0, round(clip.seconds)))
        shot = _shot(call, "", str(seconds), video_content.keep_picture(call, clip.picture))
        return "sora-2", size, [shot]
    given = generation.object_at(call.body["video"], "video")
    record = _finished(call, generation.string_at(given, "id", "video"), "video.id")
    return record["video"]["model"], record["video"]["size"], record["shots"]


def _clip(call: Call) -> film.Clip:
    uploads = call.files["video"]
    if len(uploads) != 1:
        raise bad_request("Send one video.", "video")
    if uploads[0].size > _UPLOAD:
        raise ApiError(413, f"'video' is larger than {_UPLOAD} bytes.", param="video", code="request_too_large")
    try:
        return film.read(uploads[0].read())
    except Unreadable as error:
        raise bad_request(f"Invalid 'video': {error}.", "video", "invalid_file_format") from None


def _reference(call: Call, size: str) -> Optional[Any]:
    """The picture to start from. Nothing is fetched from the network: an address gives none."""
    param = "input_reference"
    uploads = call.files.get(param, [])
    if len(uploads) > 1:
        raise bad_request("Only one reference can be sent.", param)
    if uploads:
        return _fitting(uploads[0].read(), size, param)
    given = call.body.get(param)
    if given is None:
        return None
    asked = generation.object_at(given, param)
    if (asked.get("file_id") is None) == (asked.get("image_url") is None):
        raise bad_request(f"Give either a 'file_id' or an 'image_url' in '{param}'.", param)
    if asked.get("file_id") is not None:
        id = generation.string_at(asked, "file_id", param)
        if call.object("file", id) is None:
            raise not_found(f"There is no file '{id}'.", f"{param}.file_id")
        return _fitting(call.blob(id), size, f"{param}.file_id")
    url = generation.string_at(asked, "image_url", param)
    place = f"{param}.image_url"
    if url.startswith("data:"):
        try:
            return _fitting(base64.b64decode(url.partition(",")[2], validate=True), size, place)
        except (binascii.Error, ValueError):
            raise bad_request(f"Invalid '{place}': it is not base64.", place) from None
    try:
        known = urlsplit(url).scheme in ("http", "https")
    except ValueError:
        known = False
    if not known:
        raise bad_request(f"Invalid '{place}': an address or a data URL is needed.", place, "invalid_url")
    return None


def _fitting(content: bytes, size: str, param: str) -> Any:
    try:
        found = picture.read(content)
    except Unreadable as error:
        raise bad_request(f"Invalid '{param}': {error}.", param, "invalid_image_file") from None
    if f"{found.width}x{found.height}" != size:
        raise bad_request(
            f"Invalid '{param}': the picture must be as large as the video, {size}, not {found.width}x{found.height}.",
            param,
            "invalid_image_file",
        )
    return found


def _stored(context: Context, id: str, param: str) -> Json:
    record = context.object("video", id)
    if record is None:
        raise not_found(f"There is no video '{id}'.", param)
    return record


def _finished(context: Context, id: str, param: str) -> Json:
    record = _stored(context, id, param)
    if record["video"]["status"] != "completed":
        raise bad_request(
            f"The video '{id}' must be completed, but is '{record['video']['status']}'.", param, "invalid_value"
        )
    return record

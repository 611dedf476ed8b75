"""What a video shows: shots drawn from its prompts. Its files are made when somebody first downloads them.

A stored video has `shots`: for each its prompt, its seconds and, if it goes back to a picture that was sent, the name
of the blob with it. Neighbours: videos.py has the calls, media/film.py writes MP4.
"""

from __future__ import annotations

import io
import threading
from typing import Any, BinaryIO, Dict, List, Tuple

from ..context import Context
from ..media import film, picture, scene, voice
from ..wire import Json

__all__ = ["TYPES", "content", "forget", "keep_picture"]

TYPES = {"video": "video/mp4", "thumbnail": "image/webp", "spritesheet": "image/jpeg"}
"""What can be downloaded, with its media type."""

_SHARE = 0.35  # how much of a shot is new if it goes back to a picture
_lock = threading.Lock()  # making a film takes long; two that ask for it share one


def content(context: Context, record: Json, variant: str) -> Tuple[BinaryIO, int]:
    """A file of a video, and its size in bytes. variant: one of `TYPES`."""
    name = f"{record['id']}.{variant}"
    with _lock:
        try:
            file = context.state.open_blob(name)
        except KeyError:
            made = _make(context, record, variant)
            context.state.write_blob(name, io.BytesIO(made), len(made))
            file = context.state.open_blob(name)
    size = file.seek(0, 2)
    file.seek(0)
    return file, size


def keep_picture(context: Context, image: Any) -> str:
    """Keep a picture for the shots of videos; the name of its blob."""
    made = picture.encoded(image, "webp", 80)
    name = context.new.hex("frame_", 32)
    context.state.write_blob(name, io.BytesIO(made), len(made))
    return name


def forget(context: Context, record: Json) -> None:
    """Drop the files of a video. Pictures that others go back to as well stay."""
    for variant in TYPES:
        context.state.remove_blob(f"{record['id']}.{variant}")
    used = {shot["picture"] for other in context.state.all("video") for shot in other["shots"]}
    for shot in record["shots"]:
        if shot["picture"] is not None and shot["picture"] not in used:
            context.state.remove_blob(shot["picture"])


def _make(context: Context, record: Json, variant: str) -> bytes:
    width, height = (int(side) for side in record["video"]["size"].split("x"))
    shots = _shots(context, record, width, height)
    if variant == "thumbnail":
        return picture.encoded(shots[0].picture, "webp", 80)
    if variant == "spritesheet":
        return picture.encoded(film.sheet(shots, width, height), "jpeg", 80)
    said = " ".join(shot["prompt"].strip() for shot in record["shots"])
    return film.write(shots, width, height, said, voice.number_of("marin"))


def _shots(context: Context, record: Json, width: int, height: int) -> List[film.Shot]:
    out: List[film.Shot] = []
    painted: Dict[str, Any] = {}
    for shot in record["shots"]:
        seed = [context.sandbox.seed, record["video"]["model"], shot["seed"]]
        image = picture.paint(scene.imagine(shot["prompt"], seed, width, height), width, height)
        name = shot["picture"]
        if name is not None:
            if name not in painted:
                painted[name] = picture.read(context.blob(name))
            image = picture.compose([painted[name]], image, None, _SHARE)
        out.append(film.Shot(image, shot["seconds"]))
    return out

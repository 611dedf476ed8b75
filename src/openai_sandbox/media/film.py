"""Films: MP4 files with H.264 and, if something is said, AAC; and pictures out of the films of others. All with PyAV.

A film is a row of shots: a picture over which the camera moves. Neighbours: picture.py paints the shots, voice.py
speaks, sound.py opens what was sent.
"""

from __future__ import annotations

import io
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional, Sequence

from . import Unreadable, voice
from .picture import fitted
from .sound import frames, known, open_media, pyav

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["RATE", "Clip", "Shot", "read", "sheet", "write"]

RATE = 12
"""Pictures per second."""

_MARGIN = 0.08  # share of a shot that is out of sight at a time
_COLUMNS, _ROWS, _CELL = 5, 4, 240  # of a sheet; the last in pixels of the longer side


@dataclass(frozen=True)
class Shot:
    """A picture that is seen for so many seconds."""

    picture: Image.Image
    seconds: float


@dataclass(frozen=True)
class Clip:
    """What was read of a film: its first picture, and how long it is."""

    picture: Image.Image
    seconds: float


def write(shots: Sequence[Shot], width: int, height: int, said: str = "", speaker: int = 0) -> bytes:
    """An MP4 file. width, height: even numbers. said: what is spoken in it, as far as there is time."""
    av = pyav()
    file = io.BytesIO()
    seconds = sum(shot.seconds for shot in shots)
    options = {"fflags": "+bitexact"}
    with av.open(file, "w", format="mp4", options=options) as out:
        quick = {"preset": "ultrafast", "crf": "30", "threads": "1", "flags": "+bitexact"}  # one thread: same bytes
        seen = out.add_stream("libx264", rate=RATE, options=quick)
        seen.width, seen.height, seen.pix_fmt = width, height, "yuv420p"
        sound = _sound(said, seconds, speaker)
        heard = out.add_stream("aac", rate=voice.RATE, options={"flags": "+bitexact"}) if sound else None
        if heard is not None:
            heard.layout = "mono"
        for at, picture in enumerate(_pictures(shots, width, height)):
            frame = av.VideoFrame.from_image(picture)
            frame.pts = at
            out.mux(seen.encode(frame))
        out.mux(seen.encode(None))
        if heard is not None:
            for part in frames(sound, voice.RATE):
                out.mux(heard.encode(part))
            out.mux(heard.encode(None))
    return file.getvalue()


def sheet(shots: Sequence[Shot], width: int, height: int) -> Image.Image:
    """Small pictures from the whole of a film, in rows."""
    from PIL import Image

    scale = _CELL / max(width, height)
    cell = (int(width * scale), int(height * scale))
    out = Image.new("RGB", (cell[0] * _COLUMNS, cell[1] * _ROWS))
    whole = int(sum(shot.seconds for shot in shots) * RATE)
    wanted = [at * (whole - 1) // (_COLUMNS * _ROWS - 1) for at in range(_COLUMNS * _ROWS)]
    small = [Shot(fitted(shot.picture, *cell), shot.seconds) for shot in shots]
    pictures = list(_pictures(small, *cell))
    for place, at in enumerate(wanted):
        out.paste(pictures[at], (place % _COLUMNS * cell[0], place // _COLUMNS * cell[1]))
    return out


def read(content: bytes) -> Clip:
    """The first picture of a film, and its length. Raises `Unreadable`."""
    av = pyav()
    first: Optional[Any] = None
    try:
        with open_media(content, "mp4, mpeg and webm") as opened:
            for frame in opened.decode(known(opened.streams.video, "picture")):
                first = frame.to_image().convert("RGBA")
                break
            length = opened.duration / av.time_base if opened.duration else 0.0
    except (av.FFmpegError, ValueError, EOFError) as error:
        raise Unreadable(f"it cannot be decoded ({error})") from None
    if first is None:
        raise Unreadable("there are no pictures in it")
    return Clip(first, round(float(length), 3))


def _pictures(shots: Sequence[Shot], width: int, height: int) -> Iterator[Image.Image]:
    """The pictures of a film: the camera moves from one corner of each shot to the opposite one."""
    over = (int(width * (1 + _MARGIN)), int(height * (1 + _MARGIN)))
    for number, shot in enumerate(shots):
        large = fitted(shot.picture, *over).convert("RGB")
        count = max(1, round(shot.seconds * RATE))
        for at in range(count):
            share = at / max(1, count - 1)
            left = round((over[0] - width) * (share if number % 2 == 0 else 1 - share))
            top = round((over[1] - height) * (1 - share))
            yield large.crop((left, top, left + width, top + height))


def _sound(said: str, seconds: float, speaker: int) -> array[int]:
    """The spoken words that there is time for, as long as the film; empty if nothing is said."""
    words = said.split()
    if not words:
        return array("h")
    low, high = 0, len(words)
    while low < high:  # the most words that fit
        middle = (low + high + 1) // 2
        if voice.length(" ".join(words[:middle])) <= seconds:
            low = middle
        else:
            high = middle - 1
    if not low:
        return array("h")
    sound = voice.speak(" ".join(words[:low]), speaker)
    sound.extend(array("h", bytes(2 * max(0, int(seconds * voice.RATE) - len(sound)))))
    return sound

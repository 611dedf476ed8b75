"""The formats of sound: written for speech, read for transcripts.

WAV and PCM are written with the standard library; PyAV, which carries FFmpeg, writes the others and reads all of them.
Neighbours: voice.py makes the sound, film.py opens films with it.
"""

from __future__ import annotations

import io
import sys
import wave
from array import array
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

from . import Unreadable
from .tones import LISTEN

__all__ = ["TYPES", "Sound", "container_of", "frames", "known", "open_media", "pyav", "read", "write"]

_READ = "flac, m4a, mp3, mp4, mpeg, mpga, oga, ogg, wav and webm"

TYPES: Dict[str, str] = {
    "mp3": "audio/mpeg",
    "opus": "audio/opus",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "pcm": "audio/pcm",
}
"""The formats that can be written, with their media types."""

LONGEST = 2 * 3600
"""Seconds of sound that are read from a file."""

_CODECS: Dict[str, Tuple[str, str, int, Dict[str, str]]] = {  # container, codec, bits per second, options
    "mp3": ("mp3", "libmp3lame", 64_000, {}),
    "opus": ("ogg", "libopus", 64_000, {"application": "lowdelay"}),  # its other modes are for speech, and blur tones
    "aac": ("adts", "aac", 64_000, {}),
    "flac": ("flac", "flac", 0, {}),
}
_BLOCK = 4800  # samples handed to an encoder at a time


@dataclass(frozen=True)
class Sound:
    """What was read. samples: one channel, 8000 per second. seconds: how long it is."""

    samples: array[int]
    seconds: float

    @property
    def silent(self) -> bool:
        """Whether there is nothing to be heard."""
        return not self.samples or max(max(self.samples), -min(self.samples)) < 32


def pyav() -> Any:
    """The library. What it says of its own types is incomplete."""
    import av

    return av


def write(samples: array[int], rate: int, format: str) -> bytes:
    """A file of one of `TYPES`. samples: 16 bits, one channel, `rate` of them per second."""
    if format == "pcm":
        return _little(samples)
    file = io.BytesIO()
    if format == "wav":
        with wave.open(file, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(rate)
            out.writeframes(_little(samples))
        return file.getvalue()
    av = pyav()

    container, codec, bits, special = _CODECS[format]
    # FFmpeg signs its files with a version and random numbers unless it is told not to.
    options = {"fflags": "+bitexact"}
    with av.open(file, "w", format=container, options=options) as out:
        stream = out.add_stream(codec, rate=rate, options={"flags": "+bitexact", **special})
        stream.layout = "mono"
        if bits:
            stream.bit_rate = bits
        for frame in frames(samples, rate):
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return file.getvalue()


def frames(samples: array[int], rate: int) -> Iterator[Any]:
    """The samples as PyAV takes them."""
    av = pyav()

    for at in range(0, len(samples), _BLOCK):
        part = samples[at : at + _BLOCK]
        frame = av.AudioFrame(format="s16", layout="mono", samples=len(part))
        raw = part.tobytes()
        plane = frame.planes[0]
        plane.update(raw + bytes(plane.buffer_size - len(raw)))  # a plane may be padded
        frame.sample_rate = rate
        frame.pts = at
        yield frame


def read(content: bytes) -> Sound:
    """The sound in a file, also in that of a film. Raises `Unreadable`."""
    av = pyav()

    samples = array("h")
    try:
        with open_media(content) as opened:
            stream = known(opened.streams.audio, "sound")
            resampler = av.AudioResampler(format="s16", layout="mono", rate=LISTEN)
            for frame in opened.decode(stream):
                for part in resampler.resample(frame):
                    _take(samples, part)
                if len(samples) > LONGEST * LISTEN:
                    raise Unreadable(f"it is longer than {LONGEST // 3600} hours")
            for part in resampler.resample(None):
                _take(samples, part)
    except (av.FFmpegError, ValueError, EOFError) as error:
        if not samples:  # a file that is damaged further on is heard as far as it goes
            raise Unreadable(f"it cannot be decoded ({_why(error)})") from None
    if not samples:
        raise Unreadable("there is no sound in it")
    return Sound(samples, round(len(samples) / LISTEN, 3))


def open_media(content: bytes, formats: str = _READ) -> Any:
    """A sound or film, opened by PyAV. Raises `Unreadable` if it is none. formats: what the error says is read.

    The format is told by the first bytes and not left to FFmpeg, which knows formats (playlists) that name other files.
    """
    av = pyav()

    name = container_of(content)
    if name is None:
        raise Unreadable(f"it is in none of the formats {formats}")
    try:
        return av.open(io.BytesIO(content), "r", format=name, options={"protocol_whitelist": "none"})
    except (av.FFmpegError, ValueError, EOFError) as error:
        raise Unreadable(f"it cannot be decoded ({_why(error)})") from None


def known(streams: Sequence[Any], what: str) -> Any:
    """The first of the streams, if it can be decoded. Raises `Unreadable`."""
    if not streams:
        raise Unreadable(f"there is no {what} in it")
    if streams[0].codec_context is None:  # PyAV before 16 crashes if it is used nevertheless
        raise Unreadable(f"the {what} in it has an unknown form")
    return streams[0]


def container_of(content: bytes) -> Optional[str]:
    """The name that FFmpeg has for the format of a file, None if it is no sound or film."""
    head = content[:64]
    for at, sign, name in _SIGNS:
        if head[at : at + len(sign)] == sign:
            return name
    if len(head) > 1 and head[0] == 0xFF:
        if head[1] & 0xF6 == 0xF0:
            return "aac"
        if head[1] & 0xE0 == 0xE0 and head[1] & 0x06:
            return "mp3"
    return None


_SIGNS: List[Tuple[int, bytes, str]] = [
    (8, b"WAVE", "wav"),
    (0, b"fLaC", "flac"),
    (0, b"OggS", "ogg"),
    (0, b"ID3", "mp3"),
    (4, b"ftyp", "mov"),
    (0, b"\x1a\x45\xdf\xa3", "matroska"),
    (0, b"\x00\x00\x01\xba", "mpeg"),
]


def _why(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error)


def _take(samples: array[int], frame: Any) -> None:
    samples.frombytes(bytes(frame.planes[0])[: 2 * frame.samples])


def _little(samples: array[int]) -> bytes:
    if sys.byteorder == "big":
        samples = samples[:]
        samples.byteswap()
    return samples.tobytes()

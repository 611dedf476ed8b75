"""Sound in a realtime session: its encodings, and when somebody speaks.

Inside a session sound has 24,000 samples per second, 16 bits, one channel. Neighbours: realtime_input.py collects what
the user says, realtime_response.py makes the model's speech with media/voice.py.
"""

from __future__ import annotations

import base64
import binascii
import math
import sys
from array import array
from dataclasses import dataclass
from functools import lru_cache
from operator import mul
from typing import Iterator, List, Tuple

from ..errors import bad_request
from ..media import tones, voice
from ..media.sound import Sound

__all__ = ["FORMATS", "Said", "Vad", "decode", "encode", "heard", "milliseconds"]

FORMATS = ("audio/pcm", "audio/pcmu", "audio/pcma")
"""16 bits, little-endian; and G.711 (u-law, A-law) with 8000 samples per second."""

_MOST = 15 * 1024 * 1024  # bytes of an append
_FRAME = 480  # samples: 20 ms
_LOUDEST = 1000.0  # the root mean square that a threshold of 1 stands for
_STEP = voice.RATE // tones.LISTEN


@dataclass
class Said:
    """A stretch of sound, and its words: as the model understands them, whether they are shown or not."""

    samples: array[int]
    text: str

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / voice.RATE

    def cut(self, end: float) -> None:
        """Forget what comes after `end` seconds, and the words that were said then."""
        share = min(1.0, end / self.seconds) if self.samples else 0.0
        self.text = self.text[: round(len(self.text) * share)]
        del self.samples[int(end * voice.RATE) :]


def milliseconds(samples: int) -> int:
    """How long so many samples are."""
    return samples * 1000 // voice.RATE


def decode(text: object, format: str, param: str) -> array[int]:
    """The sound in base64. Raises `ApiError` 400 naming `param`."""
    if not isinstance(text, str):
        raise bad_request(f"Invalid '{param}': it must be base64 in a string.", param, "invalid_type")
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise bad_request(f"Invalid '{param}': it is not base64.", param, "invalid_value") from None
    if len(raw) > _MOST:
        raise bad_request(f"Invalid '{param}': more than {_MOST} bytes of sound.", param, "string_above_max_length")
    if format != "audio/pcm":
        samples = array("h", bytes(2 * _STEP * len(raw)))
        narrow = array("h", map(_expanded(format).__getitem__, raw))
        for at in range(_STEP):
            samples[at::_STEP] = narrow
        return samples
    if len(raw) % 2:
        raise bad_request(f"Invalid '{param}': 16-bit sound has an even number of bytes.", param, "invalid_value")
    samples = array("h", raw)
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def encode(samples: array[int], format: str) -> str:
    """The sound as base64."""
    if format != "audio/pcm":
        squeezed = _squeezed(format)
        raw = bytes(squeezed[(each + 32768) >> 4] for each in samples[::_STEP])
    else:
        copy = samples[:]
        if sys.byteorder == "big":
            copy.byteswap()
        raw = copy.tobytes()
    return base64.b64encode(raw).decode()


def heard(samples: array[int]) -> Sound:
    """The sound as transcripts.py takes it."""
    return Sound(samples[::_STEP], round(len(samples) / voice.RATE, 3))


class Vad:
    """Tells from loudness when somebody begins and stops to speak. It is fed with sound as it comes."""

    def __init__(self, threshold: float, silence: int) -> None:
        """threshold: from 0 to 1. silence: milliseconds that end a turn."""
        self._level = max(1.0, threshold * _LOUDEST)
        self._silence = silence * voice.RATE // 1000
        self._rest = array("h")
        self._quiet = 0  # samples since it was last loud
        self.speaking = False

    def feed(self, samples: array[int]) -> Iterator[Tuple[array[int], bool]]:
        """The frames that are complete, each with whether somebody began or stopped in it (see `speaking`)."""
        self._rest.extend(samples)
        whole = len(self._rest) - len(self._rest) % _FRAME
        taken, self._rest = self._rest[:whole], self._rest[whole:]
        for at in range(0, whole, _FRAME):
            frame = taken[at : at + _FRAME]
            loud = math.sqrt(sum(map(mul, frame, frame)) / _FRAME) >= self._level
            self._quiet = 0 if loud else self._quiet + _FRAME
            changed = loud if not self.speaking else self._quiet >= self._silence
            if changed:
                self.speaking = not self.speaking
            yield frame, changed


@lru_cache(maxsize=2)
def _expanded(format: str) -> List[int]:
    """The sample of each byte (ITU-T G.711)."""
    return [_from_ulaw(byte) if format == "audio/pcmu" else _from_alaw(byte) for byte in range(256)]


@lru_cache(maxsize=2)
def _squeezed(format: str) -> bytes:
    """The byte of each sample, in steps of 16: the one whose sample is nearest."""
    known = sorted((sample, byte) for byte, sample in enumerate(_expanded(format)))
    out = bytearray()
    at = 0
    for sample in range(-32768, 32768, 16):
        while at + 1 < len(known) and abs(known[at + 1][0] - sample) <= abs(known[at][0] - sample):
            at += 1
        out.append(known[at][1])
    return bytes(out)


def _from_ulaw(byte: int) -> int:
    byte = ~byte & 0xFF
    size = (((byte & 0x0F) << 3) + 0x84 << (byte >> 4 & 7)) - 0x84
    return -size if byte & 0x80 else size


def _from_alaw(byte: int) -> int:
    byte ^= 0x55
    size, exponent = (byte & 0x0F) << 4, byte >> 4 & 7
    size = size + 8 if not exponent else size + 0x108 << exponent - 1
    return size if byte & 0x80 else -size

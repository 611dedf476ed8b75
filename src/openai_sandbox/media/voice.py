"""A text read aloud: a humming voice, and above it the tones from which the text can be heard again (tones.py).

Pure Python: each sound that occurs is computed once, and speech is put together from them.
"""

from __future__ import annotations

import hashlib
import math
from array import array
from dataclasses import dataclass
from functools import lru_cache
from operator import add
from typing import List, Sequence

from . import tones

__all__ = ["RATE", "VOICES", "Utterance", "hear", "length", "number_of", "speak"]

RATE = 24_000
"""Samples per second of what `speak` gives."""

VOICES = "alloy ash ballad coral echo sage shimmer verse marin cedar fable onyx nova".split()
"""The voices that are built in; their places are their numbers."""

_OWN = 64  # numbers of voices that are not built in start here
_PITCH = (165, 120, 130, 210, 110, 195, 230, 140, 220, 125, 150, 95, 205)  # Hz, of the voices above
_VOWELS = {"a": (700, 0.9), "e": (450, 0.8), "i": (300, 0.7), "o": (500, 0.9), "u": (350, 0.8)}  # Hz, loudness
_RAMP = 2  # milliseconds in which a tone grows and fades, so that it does not click
_TONE, _HUM = 5500.0, 9000.0  # amplitudes
_BYTE = 64.0  # milliseconds that a byte of the text takes: 15 letters a second
_REST = 60  # milliseconds of silence at the end


@dataclass(frozen=True)
class Utterance:
    """What somebody said. voice: the number of the voice. start, end: seconds in the sound."""

    text: str
    voice: int
    start: float
    end: float


def number_of(name: str) -> int:
    """The number of a voice by its name, or by the id of a voice of one's own."""
    if name in VOICES:
        return VOICES.index(name)
    return _OWN + hashlib.sha256(name.encode("utf-8", "replace")).digest()[0] % (256 - _OWN)


def length(text: str, speed: float = 1.0) -> float:
    """How long `speak` takes for a text, in seconds."""
    size = len(text.encode("utf-8", "replace"))
    return (sum(spent for _, spent in tones.sequence(b"", 0, 8)) + 2 * size * _tone_length(speed) + _REST) / 1000


def speak(text: str, voice: int = 0, speed: float = 1.0) -> array[int]:
    """The sound of a text: 16 bits, one channel, 24,000 samples per second.

    speed: from 0.25 to 4; about 15 letters a second at 1. Raises ValueError for a text above 65,535 bytes in UTF-8.
    """
    data = text.encode("utf-8", "replace")
    if len(data) > tones.MOST:
        raise ValueError(f"a text may have {tones.MOST} bytes, not {len(data)}")
    milliseconds = _tone_length(speed)
    played = tones.sequence(data, voice, milliseconds)
    sound = array("h")
    for tone, length in played:
        sound.extend(_tone(tone, length))
    head = sum(length for _, length in played[: len(played) - 2 * len(data)]) * RATE // 1000
    hum = array("h", bytes(2 * head))
    syllable = 4 * milliseconds  # two letters
    for at in range(0, len(data), 2):
        hum.extend(_hum(_vowel(data[at : at + 2]), voice, syllable))
    mixed = array("h", map(add, sound, hum))
    mixed.extend(array("h", bytes(2 * _REST * RATE // 1000)))
    return mixed


def hear(samples: Sequence[int]) -> List[Utterance]:
    """What was said by `speak` in a sound of one channel with 8000 samples per second (`tones.LISTEN`)."""
    return [
        Utterance(message.data.decode("utf-8", "replace"), message.voice, message.start, message.end)
        for message in tones.hear(samples)
    ]


def _tone_length(speed: float) -> int:
    return min(tones.LONGEST, max(tones.SHORTEST, round(_BYTE / 2 / speed)))


def _vowel(letters: bytes) -> str:
    for sign in letters.decode("latin-1").lower():
        if sign in _VOWELS:
            return sign
    return "" if not letters.strip(b" .,;:!?\n") else "aeiou"[letters[0] % 5]


@lru_cache(maxsize=256)
def _tone(tone: int, milliseconds: int) -> array[int]:
    size = milliseconds * RATE // 1000
    turn = 2 * math.pi * (tones.LOW + tones.STEP * tone) / RATE
    ramp = _RAMP * RATE // 1000
    return array(
        "h",
        (int(_TONE * min(1.0, at / ramp, (size - at) / ramp) * math.sin(turn * at)) for at in range(size)),
    )


@lru_cache(maxsize=256)
def _hum(vowel: str, voice: int, milliseconds: int) -> array[int]:
    size = milliseconds * RATE // 1000
    if not vowel:
        return array("h", bytes(2 * size))
    formant, loudness = _VOWELS[vowel]
    pitch = _PITCH[voice] if voice < len(_PITCH) else 90 + (voice - _OWN) % 16 * 10
    parts = [(2 * math.pi * pitch * each / RATE, _strength(pitch * each, formant)) for each in range(1, 7)]
    parts = [(turn, strength) for turn, strength in parts if turn < 2 * math.pi * 750 / RATE]
    top = _HUM * loudness / sum(strength for _, strength in parts)
    return array(
        "h",
        (
            int(top * math.sin(math.pi * at / size) * sum(strength * math.sin(turn * at) for turn, strength in parts))
            for at in range(size)
        ),
    )


def _strength(frequency: float, formant: float) -> float:
    return 1 / (1 + ((frequency - formant) / 150) ** 2) + 0.2

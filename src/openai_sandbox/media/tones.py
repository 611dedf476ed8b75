"""Bytes as tones: what the sandbox says can be understood again, whatever format the sound went through.

One of 16 tones stands for four bits. They lie between 1 and 3 kHz, 125 Hz apart, so they pass through MP3, AAC, Opus
and the 8 kHz of telephones. A message is a preamble, a head (voice, length of a tone, number of bytes, checksum) and
the bytes. The preamble and the head always have tones of 16 ms; those of the bytes are as long as the speech needs.

Neighbours: voice.py mixes the tones into its sound.
"""

from __future__ import annotations

import math
import struct
import zlib
from array import array
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import mul
from typing import List, Optional, Sequence, Tuple

__all__ = ["LISTEN", "LONGEST", "MOST", "SHORTEST", "Message", "hear", "sequence"]

LISTEN = 8000
"""Samples per second of the sound that `hear` takes."""

SHORTEST, LONGEST = 8, 128
"""Limits of the length of a tone, in milliseconds."""

MOST = 0xFFFF
"""Bytes that a message may have."""

LOW, STEP, TONES = 1000, 125, 16
"""The tones, in Hz: 1000, 1125, 1250 ..."""

_HEAD = struct.Struct(">BBHI")
_SLOT = 16  # milliseconds of a tone in preamble and head
_PREAMBLE = (0, 15, 0, 15, 15, 0, 15, 0, 0, 15)
_MS = LISTEN // 1000
_WINDOW = _SLOT * _MS  # samples that are looked at to tell a tone; more would only take longer
_HOP = 8 * _MS
_SILENCE = 1000.0
_ROOT = math.sqrt(0.5)


@dataclass(frozen=True)
class Message:
    """What was heard. start, end: seconds in the sound."""

    voice: int
    data: bytes
    start: float
    end: float


def sequence(data: bytes, voice: int, milliseconds: int) -> List[Tuple[int, int]]:
    """The tones of a message, each with its length in milliseconds.

    voice: from 0 to 255. milliseconds: the length of a tone of the data, from 8 to 128. data: at most 65,535 bytes.
    """
    start = struct.pack(">BBH", voice, milliseconds, len(data))
    head = start + struct.pack(">I", zlib.crc32(start + data))
    out = [(tone, _SLOT) for tone in _PREAMBLE]
    out += [(nibble, _SLOT) for byte in head for nibble in (byte >> 4, byte & 15)]
    out += [(nibble, milliseconds) for byte in data for nibble in (byte >> 4, byte & 15)]
    return out


def hear(samples: Sequence[int]) -> List[Message]:
    """All messages in a sound of one channel with 8000 samples per second."""
    sound = array("d", samples)
    power = array("d", accumulate(map(mul, sound, sound), initial=0.0))
    found: List[Message] = []
    at = 0
    last = len(sound) - _WINDOW * len(_PREAMBLE)
    while at <= last + _HOP:
        if _begins(sound, power, at):
            start = _tuned(sound, at)
            if _preamble(sound, start):
                message = _message(sound, start)
                if message is not None:
                    found.append(message)
                    at = int(message.end * LISTEN) - _HOP
        at += _HOP
    return found


def _begins(sound: array[float], power: array[float], at: int) -> bool:
    """Whether the lowest tone is most of what is heard at a place. Quick, since it is asked everywhere."""
    total = power[min(at + _WINDOW, len(sound))] - power[at]
    if total < _SILENCE:
        return False
    a, b, c, d, e, f, g, h = (sum(sound[at + offset : at + _WINDOW : 8]) for offset in range(8))  # 1000 Hz: 8 samples
    sine, cosine = c - g + (b + d - f - h) * _ROOT, a - e + (b - d - f + h) * _ROOT
    return (sine * sine + cosine * cosine) * 2 / _WINDOW > total * 0.35


def _message(sound: array[float], start: int) -> Optional[Message]:
    at = start + _WINDOW * len(_PREAMBLE)
    head, at = _bytes(sound, at, _SLOT, _HEAD.size)
    if head is None:
        return None
    voice, milliseconds, length, check = _HEAD.unpack(head)
    if not SHORTEST <= milliseconds <= LONGEST:
        return None
    data, at = _bytes(sound, at, milliseconds, length)
    if data is None or zlib.crc32(head[:4] + data) != check:
        return None
    return Message(voice, data, start / LISTEN, at / LISTEN)


def _bytes(sound: array[float], at: int, milliseconds: int, count: int) -> Tuple[Optional[bytes], int]:
    """So many bytes, and where they end. None if the sound ends before."""
    size = milliseconds * _MS
    end = at + 2 * count * size
    if end - size // 2 > len(sound):  # a little may be missing at the end: encoders work in blocks
        return None, at
    nibbles = [_tone(sound, place, size) for place in range(at, end, size)]
    return bytes(high << 4 | low for high, low in zip(nibbles[::2], nibbles[1::2])), end


def _tone(sound: array[float], start: int, size: int) -> int:
    """Which tone is loudest in a piece of the sound."""
    used = min(size, _WINDOW)
    start += (size - used) // 2
    piece = sound[start : start + used]
    tables = _tables(used)
    return max(range(TONES), key=lambda tone: _energy(piece, tables[tone]))


def _preamble(sound: array[float], start: int) -> bool:
    return all(_heard(sound, start + at * _WINDOW) == tone for at, tone in enumerate(_PREAMBLE))


def _tuned(sound: array[float], start: int) -> int:
    """The very start of a preamble that may be near: where its tones are purest."""

    def purity(at: int) -> float:
        return sum(
            (1 if tone == 0 else -1) * _balance(sound, at + place * _WINDOW) for place, tone in enumerate(_PREAMBLE)
        )

    return max(range(max(0, start - _HOP), start + _HOP, _MS), key=purity)


def _heard(sound: array[float], start: int) -> int:
    return 0 if _balance(sound, start) > 0 else TONES - 1


def _balance(sound: array[float], start: int) -> float:
    """Which of the two tones of the preamble is heard: from 1 for the lower one alone to -1 for the higher."""
    piece = sound[start : start + _WINDOW]
    tables = _tables(_WINDOW)
    low, high = _energy(piece, tables[0]), _energy(piece, tables[TONES - 1])
    return (low - high) / (low + high + 1)


def _energy(piece: array[float], waves: Tuple[array[float], array[float]]) -> float:
    sine: float = sum(map(mul, piece, waves[0]))
    cosine: float = sum(map(mul, piece, waves[1]))
    return sine * sine + cosine * cosine


@lru_cache(maxsize=8)
def _tables(size: int) -> List[Tuple[array[float], array[float]]]:
    """A sine and a cosine of each tone."""
    turns = [2 * math.pi * (LOW + STEP * tone) / LISTEN for tone in range(TONES)]
    sines = [array("d", (math.sin(turn * at) for at in range(size))) for turn in turns]
    cosines = [array("d", (math.cos(turn * at) for at in range(size))) for turn in turns]
    return list(zip(sines, cosines))

"""Embeddings in which nearness means likeness.

A text becomes weighted features (words, pairs of words, three-letter groups, and the fields of meaning of `words.py`);
every feature has a fixed random direction, and the vector is their normalised sum. A direction is the output of a hash
that can be read to any length, so the vector of fewer dimensions is a prefix of that of more.

The sum runs on one big integer with 32 bits per dimension: this adds some thousand numbers in one operation, which
keeps a sentence well below a millisecond or two without numpy.

Neighbours: `words.py` knows the meanings.
"""

from __future__ import annotations

import hashlib
import math
import struct
from collections.abc import Iterable
from functools import lru_cache

from . import words

__all__ = ["combine", "embed", "similarity"]

_WORD, _STOP, _CONCEPT, _FIELD, _GROUP, _PAIR = 32, 3, 36, 26, 6, 5
_LIMIT = 20_000  # features per text: keeps the lanes from overflowing (255 * weight * features < 2**32)


def embed(text: str, dimensions: int = 1536) -> list[float]:
    """The unit vector of a text.

    dimensions: length of the vector (1 or more; ValueError otherwise). The vector of fewer dimensions is the
    re-normalised prefix of that of more. The empty text has a vector too.
    """
    if dimensions < 1:
        raise ValueError(f"dimensions must be 1 or more, not {dimensions}")
    return combine(_features(text), dimensions)


def combine(features: Iterable[tuple[str, int]], dimensions: int) -> list[float]:
    """The unit vector of weighted features, of which there must be one at least and at most some ten thousand."""
    sums: dict[int, int] = {}
    weights = 0
    for feature, weight in features:
        sums[weight] = sums.get(weight, 0) + _direction(feature, dimensions)
        weights += weight
    total = sum(weight * lanes for weight, lanes in sums.items())
    lanes = struct.unpack(f"<{dimensions}I", total.to_bytes(4 * dimensions, "little"))
    mean = 127.5 * weights  # a direction's entries are the bytes 0..255
    values = [lane - mean for lane in lanes]
    length = math.sqrt(sum([value * value for value in values]))
    return [value / length for value in values]


def similarity(one: list[float], other: list[float]) -> float:
    """The cosine of two unit vectors of equal length: 1 the same, about 0 unlike."""
    return sum([a * b for a, b in zip(one, other)])


@lru_cache(maxsize=1024)
def _direction(feature: str, dimensions: int) -> int:
    lanes = bytearray(4 * dimensions)
    lanes[::4] = hashlib.shake_128(feature.encode("utf-8", "replace")).digest(dimensions)
    return int.from_bytes(lanes, "little")


def _features(text: str) -> list[tuple[str, int]]:
    counts: dict[str, float] = {}
    weights: dict[str, int] = {}

    def add(feature: str, weight: int) -> None:
        counts[feature] = counts.get(feature, 0) + 1
        weights[feature] = max(weight, weights.get(feature, 0))

    before = ""
    for word in words.words(text):
        if len(counts) >= _LIMIT:
            break
        if word in words.STOP:
            add(word, _STOP)
        else:
            stem = words.stem(word)
            add(stem, _WORD)
            meaning = words.meaning(word)
            for item in meaning:
                add(item, _CONCEPT if item[0] == "=" else _FIELD)
            if not meaning and not word.isdigit():  # the spelling of a word says little once its meaning is known
                edged = f"<{stem}>"
                for start in range(len(edged) - 2):
                    add("#" + edged[start : start + 3], _GROUP)
        if before:
            add(f"{before} {word}", _PAIR)
        before = word
    if not counts:
        add("@" + text, _WORD)  # nothing but signs: two such texts are near only if equal
    return [(feature, round(weights[feature] * (1 + math.log(number)))) for feature, number in counts.items()]

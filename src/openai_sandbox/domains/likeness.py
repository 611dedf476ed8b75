"""How alike two texts are, from 0 to 1, by the measures of the text similarity grader.

Texts are compared as they are (BLEU, GLEU, fuzzy match) or in lower case (METEOR, ROUGE), up to their first 100,000
characters. METEOR has no synonyms: they need a dictionary of many megabytes. Neighbour: graders.py.
"""

from __future__ import annotations

import importlib
import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Dict, List, Tuple

from ..errors import ApiError
from ..model.embed import embed, similarity

__all__ = ["METRICS", "likeness"]

_LONGEST = 100_000
_TOKEN = re.compile(r"\w+|[^\w\s]")
_WORD = re.compile(r"[^\W_]+")


def likeness(metric: str, text: str, reference: str) -> float:
    """The likeness of a text to a reference by one of `METRICS`. Raises `ApiError` 501 if METEOR lacks its stemmer."""
    return METRICS[metric](text[:_LONGEST], reference[:_LONGEST])


def _fuzzy(text: str, reference: str) -> float:
    """What of both texts is left if the least is deleted that makes them equal (normalized Indel similarity)."""
    total = len(text) + len(reference)
    return 2 * _common(text, reference) / total if total else 1.0


def _bleu(text: str, reference: str) -> float:
    """BLEU of one sentence with n-grams up to 4, or up to the words there are. The k-th order without a match counts
    as half a match, a quarter, an eighth... (Chen and Cherry 2014, smoothing 3)."""
    words, wanted = _TOKEN.findall(text), _TOKEN.findall(reference)
    orders = min(4, len(words))
    if not orders:
        return float(not wanted)
    logs, missed = 0.0, 0
    for order in range(1, orders + 1):
        have = _grams(words, order)
        matches = _shared(have, _grams(wanted, order))
        if not matches:
            missed += 1
            if order == 1:
                return 0.0
        logs += math.log((matches or 0.5**missed) / sum(have.values()))
    brevity = min(0.0, 1 - len(wanted) / len(words))
    return math.exp(brevity + logs / orders)


def _gleu(text: str, reference: str) -> float:
    """The lesser of precision and recall of all n-grams up to 4 (Wu et al. 2016)."""
    words, wanted = _TOKEN.findall(text), _TOKEN.findall(reference)
    have: Counter[Tuple[str, ...]] = Counter()
    want: Counter[Tuple[str, ...]] = Counter()
    for order in range(1, 5):
        have += _grams(words, order)
        want += _grams(wanted, order)
    most = max(sum(have.values()), sum(want.values()))
    return _shared(have, want) / most if most else 1.0


def _meteor(text: str, reference: str) -> float:
    """The mean of precision and recall (recall counts nine times) of words that match, as they are or by their stems,
    less a penalty for every break in their order (Lavie and Agarwal 2007)."""
    words, wanted = _TOKEN.findall(text.lower()), _TOKEN.findall(reference.lower())
    stem = _stemmer()
    left, right = list(range(len(words))), list(range(len(wanted)))
    pairs: List[Tuple[int, int]] = []
    for form in (str, stem):
        places: Dict[str, List[int]] = {}
        for at in right:
            places.setdefault(form(wanted[at]), []).append(at)
        for at in reversed(left):
            found = places.get(form(words[at]))
            if found:
                pairs.append((at, found.pop()))
        left = sorted(set(left).difference(at for at, _ in pairs))
        right = sorted(set(right).difference(at for _, at in pairs))
    if not pairs:
        return float(not words and not wanted)
    pairs.sort()
    chunks = 1 + sum(b != (a[0] + 1, a[1] + 1) for a, b in zip(pairs, pairs[1:]))
    precision, recall = len(pairs) / len(words), len(pairs) / len(wanted)
    mean = precision * recall / (0.9 * precision + 0.1 * recall)
    return mean * (1 - 0.5 * (chunks / len(pairs)) ** 3)


def _rouge(order: int) -> Callable[[str, str], float]:
    """ROUGE-N: the harmonic mean of precision and recall of n-grams (Lin 2004)."""

    def measure(text: str, reference: str) -> float:
        words, wanted = _WORD.findall(text.lower()), _WORD.findall(reference.lower())
        have, want = _grams(words, order), _grams(wanted, order)
        return _harmonic(_shared(have, want), sum(have.values()), sum(want.values()))

    return measure


def _rouge_l(text: str, reference: str) -> float:
    """ROUGE-L: the same of the longest sequence of words that both have, with gaps or without."""
    words, wanted = _WORD.findall(text.lower()), _WORD.findall(reference.lower())
    return _harmonic(_common(words, wanted), len(words), len(wanted))


def _cosine(text: str, reference: str) -> float:
    """The cosine of the embeddings."""
    return min(1.0, max(0.0, similarity(embed(text, 3072), embed(reference, 3072))))


METRICS: Mapping[str, Callable[[str, str], float]] = {
    "cosine": _cosine,
    "fuzzy_match": _fuzzy,
    "bleu": _bleu,
    "gleu": _gleu,
    "meteor": _meteor,
    **{f"rouge_{order}": _rouge(order) for order in range(1, 6)},
    "rouge_l": _rouge_l,
}
"""The measures by their names in the API."""


def _grams(words: Sequence[str], order: int) -> Counter[Tuple[str, ...]]:
    return Counter(zip(*(words[at:] for at in range(order))))


def _shared(one: Counter[Tuple[str, ...]], other: Counter[Tuple[str, ...]]) -> int:
    return sum((one & other).values())


def _harmonic(matches: int, have: int, want: int) -> float:
    return 2 * matches / (have + want) if matches else 0.0


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """The length of the longest common subsequence, with the rows of the table as bits of one number (Hyyrö 2004)."""
    places: Dict[str, int] = {}
    for at, sign in enumerate(one):
        places[sign] = places.get(sign, 0) | 1 << at
    full = (1 << len(one)) - 1
    row = full
    for sign in other:
        match = row & places.get(sign, 0)
        row = (row + match | row - match) & full
    return len(one) - bin(row).count("1")


@lru_cache(maxsize=1)
def _stemmer() -> Callable[[str], str]:
    try:
        module: Any = importlib.import_module("snowballstemmer")
    except ImportError:
        message = "METEOR needs the package 'snowballstemmer': pip install 'openai[sandbox]'."
        raise ApiError(501, message, code="package_missing") from None
    stem: Callable[[str], str] = module.stemmer("porter").stemWord
    return stem

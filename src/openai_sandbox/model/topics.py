"""What a text is about: its sentences, its topic words as written, and a phrase to speak of it.

Neighbours: `prose.py`, `tasks.py` and `given.py` answer with it.
"""

from __future__ import annotations

import re

from . import words
from .values import Expression

__all__ = ["QUOTES", "listing", "phrase", "sentences", "topics"]

QUOTES = "\"'`\u201c\u201d\u2018\u2019"
_SENTENCE = Expression(r"[^.!?\n]+(?:[.](?=\S)[^.!?\n]*)*[.!?]*")
_HEADS = Expression(
    r"^(?:please |can you |could you |would you |tell me |explain |describe |show me |help me "
    r"|i (?:want|need|would like) to know )*"
    r"(?:about |what(?:'s| is| are| was| were| does| do| did)? |who(?:'s| is| are| was| were)? "
    r"|where(?:'s| is| are| was| were)? |when(?:'s| is| are| was| were| does| do| did)? "
    r"|why (?:is|are|was|were|do|does|did) |how (?:do|does|did|can|could|should) |how (?:many|much|long|far|old) "
    r"|how |which |is |are |do |does |can |should |will )?(?:i |we |you |one |me )?",
    re.IGNORECASE,
)
_ORDERS = Expression(
    r"\b(?:please )?(?:answer|reply|respond|write|say it|speak|return|output)\s+(?:me\s+)?"
    r"(?:in|with|using|only|as|just|like|briefly|concisely)\b[^:,.?!\n]*[:,.!]?",
    re.IGNORECASE,
)
_WRITTEN = Expression(r"[^\W_]+(?:['\u2019][a-z]{1,2}\b)?")
_BEFORE_VERBS = frozenset(
    "i you we they he she it to can could should would will may might must do does did don't let".split()
)
_AFTER_VERBS = frozenset(
    "a an the my your his her our their this that these those some any me us every each all".split()
)
_DULL = frozenset(
    """write tell explain describe list name create generate short brief example poem story haiku joke code
    function python program script sentence word words line question answer following text essay article long
    email letter message draft compose simple funny bedtime javascript limerick song detail today good best
    away doing like mean means think help work works saying""".split()
)


def sentences(text: str, least: int = 2) -> list[str]:
    """The sentences of a text that have so many words at least."""
    return [part.strip() for part in _SENTENCE.findall(text) if len(part.split()) >= least]


def listing(items: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else "".join(items)


def topics(text: str, most: int = 4) -> list[str]:
    """The words a text is about, as written; verbs are left out where their place gives them away."""
    rest = _ORDERS.sub(" ", text)
    written: list[str] = _WRITTEN.findall(rest)
    wanted = set(words.content(rest))
    out: list[str] = []
    for at, word in enumerate(written):
        low = word.lower()
        before = written[at - 1].lower() if at else ""
        after = written[at + 1].lower() if at + 1 < len(written) else ""
        verb = (low == word and before in _BEFORE_VERBS) or (not before and after in _AFTER_VERBS)
        if low in wanted and low not in _DULL and not verb:
            out.append(word if word[1:] != low[1:] or before else low)
    return list(dict.fromkeys(out))[:most] or [word for word in words.content(rest) if word not in _DULL][:most]


def phrase(text: str) -> str:
    """What the last sentence of a text is about, as a phrase to speak of it."""
    lines = [line for line in text.strip().splitlines() if line.strip()]
    last = lines[-1] if lines else text
    rest = _HEADS.sub("", _ORDERS.sub(" ", (sentences(last, 1) or [last])[-1]).strip())
    rest = re.sub(r"^(?:in|on|at|of|for|with)\s+", "", rest)
    rest = re.sub(r"\s+(?:like|like today|today|now)$", "", rest.rstrip(" ?!."))
    rest = rest.strip(" ?!.,:;\uff1f\u3002\uff01" + QUOTES)
    if 0 < len(rest.split()) <= 9 and len(rest) < 120:
        return rest
    return listing(topics(text)) or "what you wrote"

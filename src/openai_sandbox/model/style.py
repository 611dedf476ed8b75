"""How an answer is worded: the styles a prompt asks for, and sentences to fill a length with.

Neighbours: `prose.py` says what, this says how.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from . import facts, words
from .values import Expression

__all__ = ["Style", "apply", "read", "sentences", "small_number", "words_of"]

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split()
_TELLING = r"(?:answer|reply|respond|output|return|use|responses?|replies|answers?|only|just|in|with|please)"
_ONE_WORD = Expression(r"\b(?:one|a single|single)[- ]word\b(?! (?:per|for each))", re.IGNORECASE)
_NUMBER = Expression(
    r"\b(?:only|just) (?:the|a) (?:final )?(?:number|digits?|integer)\b|\bas a (?:single )?number\b", re.IGNORECASE
)
_BRIEF = Expression(
    r"\b(?:briefly|concise(?:ly)?|terse(?:ly)?|short(?:ly)?|brief|one[- ]sentence|(?:one|a single) sentence)\b"
    r"(?! (?:story|poem|text about|film|video))",
    re.IGNORECASE,
)
_JSON = Expression(
    rf"\b{_TELLING}\b[^.\n]{{0,40}}\bjson\b|\bjson\b[^.\n]{{0,20}}\b(?:only|format|object|output|response|answer)\b"
    r"|\b(?:as|in) (?:valid )?json\b",
    re.IGNORECASE,
)
_UPPER = Expression(r"\b(?:upper[- ]?case|all caps|capital letters)\b", re.IGNORECASE)
_LOWER = Expression(r"\blower[- ]?case\b", re.IGNORECASE)
_BULLETS = Expression(r"\bbullet(?:s| points?|ed)?\b", re.IGNORECASE)
_REPLIES = r"(?:every|each|all|your|the) (?:\w+ )?(?:replies|reply|answers?|responses?|messages?|sentences?)"
_WORDING = r"with:? [\"'\u201c]?([^\"'\u201d\n]+?)[\"'\u201d]?(?:[.\n]|$)"
_END = Expression(rf"\b(?:end|finish|close) {_REPLIES} {_WORDING}", re.IGNORECASE)
_START = Expression(rf"\b(?:start|begin|prefix) {_REPLIES} {_WORDING}", re.IGNORECASE)


@dataclass
class Style:
    """What a prompt asks of the form of the answer."""

    one_word: bool = False
    number: bool = False
    brief: bool = False
    json: bool = False
    upper: bool = False
    lower: bool = False
    bullets: bool = False
    commas: bool = False
    pirate: bool = False
    start: str = ""
    end: str = ""


def read(rules: str, asked: str) -> Style:
    """The style that the system's rules and the user's text ask for."""
    both = f"{rules}\n{asked}"
    tail = asked if len(asked) < 400 else f"{asked[:200]}\n{asked[-200:]}"  # a pasted document is no order
    where = f"{rules}\n{tail}"
    start, end = _START.search(rules), _END.search(rules)
    return Style(
        one_word=bool(_ONE_WORD.search(where)),
        number=bool(_NUMBER.search(where)),
        brief=bool(_BRIEF.search(where)),
        json=bool(_JSON.search(where)),
        upper=bool(_UPPER.search(where)),
        lower=bool(_LOWER.search(where)),
        bullets=bool(_BULLETS.search(where)),
        commas=bool(re.search(r"\bcomma[- ]separated\b|\bseparated by commas\b", both, re.IGNORECASE)),
        pirate=bool(re.search(r"\bpirate\b", rules, re.IGNORECASE)),
        start=start.group(1).strip() if start else "",
        end=end.group(1).strip() if end else "",
    )


def apply(text: str, style: Style, asked: str, rng: random.Random) -> str:
    """A text in a style."""
    if style.one_word or style.number:
        text = _one_word(text, style, asked, rng)
    elif style.brief:
        text = re.split(r"(?<=[.!?])\s+(?=[A-Z])", text, maxsplit=1)[0]
    if style.bullets and "\n" not in text:
        text = "\n".join(f"- {part}" for part in re.split(r"(?<=[.!?])\s+(?=[A-Z])", text))
    if style.pirate and not style.one_word:
        text = f"{rng.choice(('Arr!', 'Ahoy, matey!', 'Yo ho ho!'))} {text}"
    if style.start and not text.startswith(style.start):
        text = f"{style.start} {text}"
    if style.end and not text.endswith(style.end):
        text = f"{text} {style.end}"
    if style.upper:
        text = text.upper()
    return text.lower() if style.lower else text


def _one_word(text: str, style: Style, asked: str, rng: random.Random) -> str:
    known = facts.short(asked)
    if known and (not style.number or any(char.isdigit() for char in known)):
        return known
    if len(text.split()) == 1:
        return text
    if style.number:
        found = re.search(r"-?\d+(?:\.\d+)?", text)
        return found.group() if found else str(rng.randrange(1, 101))
    first = words.words(text)[:1]
    if first and first[0] in ("yes", "no", "hello", "hi", "goodbye"):
        return first[0].capitalize()
    topics = [word for word in words.content(text) if word not in ("simulated", "text")]
    return (topics[0] if topics else "Understood").capitalize()


def small_number(text: str) -> int | None:
    """The number that digits or a small number's name mean."""
    said = text.lower().strip()
    if said in ("a few", "several"):
        return 3
    if said in _SMALL:
        return _SMALL.index(said)
    return int(said) if said.isascii() and said.isdigit() and len(said) < 6 else None


def sentences(topics: list[str], number: int, rng: random.Random) -> list[str]:
    """Different sentences about topics."""
    forms = [
        "{0} is best understood together with {1}.",
        "People who know {0} well tend to mention {1} first.",
        "It helps to keep {0} and {1} apart.",
        "Much depends on how {0} is meant.",
        "An example makes {0} easier to see.",
        "Over time, {1} has become more important than {0}.",
        "There is a difference between {0} in theory and in practice.",
        "Whoever wants to know more should look at {1}.",
        "Take this as a simulated answer about {0}, not as a fact.",
        "The details of {0} vary from case to case.",
        "Compared with {1}, {0} is the simpler part.",
        "None of this is special to {0}.",
    ]
    out: list[str] = []
    while len(out) < number:
        form = forms.pop(rng.randrange(len(forms)))
        one = topics[rng.randrange(len(topics))]
        other = topics[rng.randrange(len(topics))]
        other = other if other != one else "its context"
        made = form.format(one, other)
        out.append(made[:1].upper() + made[1:])
        if not forms:
            break
    return out


def words_of(topics: list[str], number: int, rng: random.Random) -> str:
    """A text of exactly so many words, in paragraphs."""
    topics = [word for word in topics if not word.isdigit()] or ["the sandbox"]
    out: list[str] = []
    total = 0
    while total < number:
        paragraph = " ".join(sentences(topics, rng.randrange(4, 7), rng)).split(" ")[: number - total]
        total += len(paragraph)
        out.append(" ".join(paragraph))
    text = "\n\n".join(out).rstrip(".,")
    return f"{text}."

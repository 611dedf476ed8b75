"""What a prompt says outright: numbers, places, names, dates, addresses, quotations, `key: value` pairs.

Neighbours: `schema.py` fills values with it, `tools.py` sees from it how many calls are meant, `prose.py` repeats it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from . import words
from .values import Expression

__all__ = ["Hints"]

_NUMBER = Expression(r"(?<![\w.])[-+]?\d+(?:,\d{3})*(?:\.\d+)?(?![\w]|\.\d)")
_QUOTED = Expression(r"\"([^\"\n]+)\"|\u201c([^\u201d\n]+)\u201d|`([^`\n]+)`|(?<!\w)'([^'\n]+)'(?!\w)")
_EMAIL = Expression(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = Expression(r"https?://[^\s<>\"')\]]+[^\s<>\"')\].,;:!?]")
_DATE = Expression(r"\b\d{4}-\d{2}-\d{2}\b")
_TIME = Expression(r"\b([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\b")
_CAP = r"[A-Z\u00c0-\u00de][\w'\u2019-]*"
_NAMES = rf"{_CAP}(?:[ ](?:of|de|da|del|la|le|and the|the)?[ ]?{_CAP})*"
_PLACE = Expression(
    r"\b(?:[Ii]n|[Aa]t|[Ff]or|[Tt]o|[Ff]rom|[Nn]ear|[Oo]f|[Aa]round|[Ii]nto|[Vv]isit(?:ing)?|[Oo]ver)\s+"
    rf"({_NAMES}(?:(?:,\s+|,?\s+and\s+|\s+or\s+|\s+to\s+|\s+vs\.?\s+){_NAMES})*)"
)
_JOIN = Expression(r",\s+and\s+|,\s+|\s+and\s+|\s+or\s+|\s+to\s+|\s+vs\.?\s+")
_PERSON = Expression(
    r"\b(?:[Nn]amed?(?:\s+is|:)?|[Cc]alled|I am|I'm|[Cc]ontact|[Mm]eet|[Mm]rs?\.?|[Dd]r\.?|[Bb]y|[Ww]ith|[Uu]ser)"
    rf"\s+({_NAMES})"
)
_CAPPED = Expression(_NAMES)
_PAIR = Expression(
    r"(?:^|[\n,;.(])\s*(?:-\s*)?([A-Za-z][\w -]{0,30}?)\s*[:=]\s*"
    r"((?:[^\n,;:=]|,(?=\d{3}\b))+?)\s*(?=$|[\n;)]|,(?!\d{3}\b)|\.(?:\s|$))"
)
_IS = Expression(
    r"\b(?:the|my|his|her|its|their|a|an)\s+([a-z][\w-]*(?: [a-z][\w-]*)?)\s+(?:is|was|are|=)\s+(?:called |named )?"
    r"([^\n,;.]+?)\s*(?=$|[\n,;.!]|\band\b)"
)
_THING = Expression(
    r"\b(?:a|an|the)\s+([a-z][a-z-]+(?: [a-z][a-z-]+){0,2}?)"
    r"(?=\s+(?:on|in|at|with|by|for|from|this|next|to|of|that|is|was|and|tomorrow|called|named)\b|[.,!?;]|\s*$)"
)
_SAYING = Expression(
    r"\b(?:saying|(?:that|which) says|with the (?:message|text|body|content))[:,]?\s+(?:that\s+)?(.+?)\s*$",
    re.IGNORECASE,
)
_DAY = Expression(r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)\b", re.IGNORECASE)
_AGE = Expression(r"\b(\d{1,3})[- ]years?[- ]old\b|\bage[d:]?\s+(\d{1,3})\b|,\s*(\d{1,3})\s*,", re.IGNORECASE)
_NOT_NAMES = frozenset(
    """I A An The This That What When Where Which Who Why How Is Are Do Does Can Could Would Will Should Please
    Give Tell Write Show Get Find List Make Create Extract Generate Translate Summarize Explain Use Return Add
    Multiply Hello Hi Hey Say Email Extract Compare Plan Order Buy Check Play Read Open Turn Remind Start Stop
    Repeat Reply Respond Then Also Answer Describe Name Convert Calculate Compute Count Search Book Send Set
    Call Let My Your It In On At For To And JSON API Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December Yes No Thanks Input
    Context Question User Text""".split()
)


_VAGUE = frozenset(
    """event information details data text name names list example json object schema item items result answer
    question following value values person user entity entities thing way lot bit short long day time number""".split()
)


@dataclass
class Hints:
    """Read with `Hints.of(prompt)`. Lists keep the order of the prompt and hold nothing twice."""

    prompt: str = ""
    topic: list[str] = field(default_factory=lambda: [])
    """Words that carry the meaning, in lower case."""
    numbers: list[float] = field(default_factory=lambda: [])
    quoted: list[str] = field(default_factory=lambda: [])
    emails: list[str] = field(default_factory=lambda: [])
    urls: list[str] = field(default_factory=lambda: [])
    dates: list[str] = field(default_factory=lambda: [])
    times: list[str] = field(default_factory=lambda: [])
    places: list[str] = field(default_factory=lambda: [])
    people: list[str] = field(default_factory=lambda: [])
    named: list[str] = field(default_factory=lambda: [])
    """Everything with a capital that is no place: titles, products, people."""
    things: list[str] = field(default_factory=lambda: [])
    """`a science fair`: what is spoken of with an article, without it."""
    message: str = ""
    """`saying hello`: what a message is to say."""
    days: list[str] = field(default_factory=lambda: [])
    """Days by name: weekdays, today, tomorrow."""
    pairs: dict[str, str] = field(default_factory=lambda: {})
    """`city: Paris`, `the colour is red`: keys as joined stems (`colour`), values as written."""
    fields: dict[str, str] = field(default_factory=lambda: {})
    """The same with the keys as written."""

    @staticmethod
    def of(prompt: str) -> Hints:
        """Read a prompt."""
        prompt = prompt[:20_000]  # what decides a value stands near the front; the rest would only cost time
        plain = _URL.sub(" ", _EMAIL.sub(" ", prompt))
        undated = _TIME.sub(" ", _DATE.sub(" ", plain))
        out = Hints(prompt, topic=words.content(plain))
        out.emails = _unique(_EMAIL.findall(prompt))
        out.urls = _unique(_URL.findall(prompt))
        out.dates = _unique(_DATE.findall(plain))
        out.times = _unique(f"{int(h):02}:{m}:{s or '00'}" for h, m, s in _TIME.findall(plain))
        out.numbers = [_number(found) for found in _NUMBER.findall(undated)]
        out.quoted = _unique("".join(groups) for groups in _QUOTED.findall(prompt))
        places = (part for match in _PLACE.findall(plain) for part in _JOIN.split(match))
        out.places = _unique(place for place in map(_trim, places) if place)
        out.people = _unique(name for name in map(_trim, _PERSON.findall(plain)) if name)
        saying = _SAYING.search(prompt)
        out.message = saying.group(1).strip("\"'`\u201c\u201d ") if saying else ""
        known = {*out.places, *out.people}
        capped = (part for match in _CAPPED.findall(plain) for part in _JOIN.split(match))
        out.named = out.people + _unique(name for name in map(_trim, capped) if name and name not in known)
        for key, value in [*_IS.findall(plain), *_PAIR.findall(prompt)]:
            value = value.strip().strip("\"'`")
            if key_of(key) not in out.pairs:
                out.fields[key] = out.pairs[key_of(key)] = value
        out.things = _unique(thing for thing in _THING.findall(plain) if thing.split(" ")[-1] not in _VAGUE)
        out.days = _unique(_DAY.findall(plain))
        for groups in _AGE.findall(plain):
            out.pairs.setdefault("age", "".join(groups))
        return out


def key_of(name: str) -> str:
    """The form in which `Hints.pairs` is asked: the joined stems of a name."""
    return "".join(words.stem(word) for word in words.pieces(name) if word not in ("the", "my", "a", "an"))


def _unique(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))


def _trim(name: str) -> str:
    parts = [part[:-2] if part.endswith(("'s", "\u2019s")) else part for part in name.split(" ")]
    while parts and parts[0] in _NOT_NAMES:
        parts.pop(0)
    while parts and parts[-1] in _NOT_NAMES:
        parts.pop()
    return " ".join(parts)


def _number(found: str) -> float:
    plain = found.replace(",", "")
    return float(plain) if "." in plain else int(plain)

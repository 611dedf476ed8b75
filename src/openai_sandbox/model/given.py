"""Answers out of what was given: the results of tools, a passage in the prompt, and parts that cannot be looked into.

Neighbours: `prose.py` asks, `topics.py` cuts sentences, `words.py` compares them.
"""

from __future__ import annotations

import json
import random
import re
from typing import Any

from . import words
from .topics import listing, phrase, sentences
from .turns import Turn, after_user
from .values import Expression, is_array, is_object

__all__ = ["fields", "from_passage", "from_tools", "of_parts", "results"]

_SUMMARY = Expression(r"\bsummar|\btl;?dr\b|\bkey points\b|\bmain (?:idea|point)s?\b", re.IGNORECASE)
_ORDER = Expression(r"^[^.:\n]*\b(?:summar\w+|tl;?dr)\b[^.:\n]*[:\n]\s*", re.IGNORECASE)
_RULE = Expression(r"(?:you are|answer|use|please|always|never|do not|don't|if )\b", re.IGNORECASE)
_LABEL = Expression(r"^(?:context|passage|document|text)\s*:\s*", re.IGNORECASE)
_LONG = 600


def results(turns: list[Turn]) -> list[Turn]:
    """What tools have said since the user spoke."""
    return [turn for turn in after_user(turns) if turn.role == "tool"]


def from_tools(turns: list[Turn], asked: str, rng: random.Random) -> str:
    """The results of tools in plain words, with their values."""
    out: list[str] = []
    for turn in results(turns)[-8:]:
        source = f"`{turn.name}`" if turn.name else "the tool"
        start = source[0].upper() + source[1:]
        content = turn.text.strip()
        value = _parsed(content)
        if not content and turn.images:
            out.append(f"{start} sent a picture, which a simulated model cannot look into.")
        elif not content:
            out.append(f"{start} returned nothing.")
        elif is_object(value) and isinstance(value.get("error"), str):
            out.append(f"{start} reported an error: {value['error']}")
        elif is_object(value) or is_array(value):
            opening = rng.choice((f"According to {source}, ", f"Here is what {source} says: ", f"Based on {source}: "))
            out.append(f"{opening}{_values(value)}.")
        else:
            plain = value if isinstance(value, str) else content
            if len(plain) > 200:  # a found passage: the sentence that was asked for says more than its beginning
                plain = _fitting(sentences(plain, 3), asked) or plain
            plain = _shortened(plain, _LONG)
            opening = rng.choice((f"According to {source}: ", f"The result of {source} is: "))
            out.append(f"{opening}{plain}{'' if plain[-1:] in '.!?' else '.'}")
    return " ".join(out)


def fields(turns: list[Turn]) -> str:
    """What tools said since the user spoke, as `key: value` lines that a schema can be filled from."""
    lines: list[str] = []

    def walk(value: Any, name: str) -> None:
        if is_object(value):
            for key, inner in value.items():
                walk(inner, key)
        elif is_array(value):
            for inner in value:
                walk(inner, name)
        elif name and len(lines) < 100:
            lines.append(f"{name}: {value}")

    for turn in results(turns):
        walk(_parsed(turn.text), "")
    return "\n".join(lines)


def _parsed(content: str) -> Any:
    """The JSON value that a tool's result is, or the text itself."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content


def _values(value: Any, most: int = 12) -> str:
    """The values in a tool's result, as a phrase."""
    parts: list[str] = []

    def walk(item: Any, name: str) -> None:
        if len(parts) >= most:
            return
        if is_object(item):
            for key, inner in item.items():
                walk(inner, f"{name} {key.replace('_', ' ').strip()}".strip())
        elif is_array(item):
            if all(not is_object(inner) and not is_array(inner) for inner in item):
                listed = ", ".join(_scalar(inner) for inner in item[:10])
                parts.append(f"{name}: {listed}" if name else listed)
            else:
                for inner in item:
                    walk(inner, name)
        else:
            parts.append(f"{name} is {_scalar(item)}" if name else _scalar(item))

    walk(value, "")
    return "; ".join(parts) if parts else "there is nothing in it"


def _scalar(item: Any) -> str:
    return _shortened(item, 200) if isinstance(item, str) else json.dumps(item)


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " ..."


def from_passage(asked: str, rules: str, rng: random.Random) -> str | None:
    """An answer out of a text that came with the question or the rules: its summary, or its nearest sentence."""
    if _SUMMARY.search(f"{rules}\n{asked}"):
        body = [part for part in sentences(_ORDER.sub("", asked.strip())) if not _SUMMARY.search(part)]
        if body:
            first = words.content(body[0])
            more = [word for word in words.content(" ".join(body[1:])) if word not in first][:3]
            return f"In short: {body[0].rstrip('.')}." + (f" It also touches on {listing(more)}." if more else "")
    parts = sentences(asked)
    questions = [part for part in parts if part.endswith("?")]
    question = questions[-1] if questions else parts[-1] if parts else asked
    passages = [part for part in parts if part is not question and not part.endswith("?")]
    if len(asked.split()) < 25 and not re.search(r"\bcontext|\bpassage|\bdocument|\btext\b", asked, re.IGNORECASE):
        passages = []
    if len(rules.split()) >= 15:
        passages.extend(sentences(rules, 4))
    best = _LABEL.sub("", _fitting(passages, question)).strip(" -*\t")
    if not best:
        return None
    opening = rng.choice(("According to the text: ", "The text says: ", ""))
    return f"{opening}{best}{'' if best[-1:] in '.!?' else '.'}"


def _fitting(passages: list[str], question: str) -> str:
    """The sentence that answers a question by its words; "" if none does."""
    wanted = [word for word in words.content(question) if word not in ("context", "question", "answer", "based")]
    best, most = "", 0.0
    for sentence in passages[:400]:
        if _RULE.match(sentence):
            continue
        inside = words.content(sentence)
        nearest = [max((words.likeness(word, other) for other in inside), default=0.0) for word in wanted]
        score = sum(likeness for likeness in nearest if likeness > 0.5)
        if score > most:
            best, most = sentence, score
    return best if most >= min(2.0, 0.5 * len(wanted)) else ""


def of_parts(turns: list[Turn], rng: random.Random) -> str | None:
    """What can honestly be said of the images, sounds and files of the last user turn."""
    users = [turn for turn in turns if turn.role == "user"]
    last = users[-1] if users else Turn("user")
    counts = ((last.images, "image"), (last.sounds, "recording"), (last.files, "file"))
    things = [f"{number} {name}{'' if number == 1 else 's'}" for number, name in counts if number]
    if not things:
        return None
    about = f" You asked about {phrase(last.text)}." if last.text.strip() else ""
    return rng.choice(
        (
            f"I received {listing(things)}.{about} A simulated model cannot look inside, so this is a placeholder.",
            f"Thank you for {listing(things)}.{about} This sandbox only pretends to see or hear what is in it.",
        )
    )

"""Tasks the simulated model has a rule for: counting, sums, labels, scores, translations, lists, poems, code.

Every rule takes what the user asks, the system's rules, the style and random numbers, and gives a text or None.

Neighbours: `prose.py` tries them in order, `facts.py` is what is known for certain.
"""

from __future__ import annotations

import random
import re

from . import facts, plausible, style, words
from .hints import Hints
from .style import Style
from .topics import QUOTES, listing, phrase, topics
from .values import Expression

__all__ = ["calculated", "chosen", "counted", "listed", "scored", "translated", "written"]

_COUNT = Expression(
    r"\bcount (?:up |down )?(?:from )?(\d{1,4}|\w+)?\s*(?:to|until|up to)\s+(\d{1,4}|\w+)\b", re.IGNORECASE
)
_CHOICE = Expression(
    r"\bclassif|\blabel|\bcategor|\bsentiment|\bone of|\beither"
    r"|\b(?:reply|respond|answer|output)\b[^.\n]*\bor\b",
    re.IGNORECASE,
)
_EITHER = Expression(r"\b(?:is|are|was|were|does|do)\b[^?\n]*?\b([\w-]+ or (?:an? |the )?[\w-]+)\?", re.IGNORECASE)
_LABEL = r"[\"'`]?[\w-]+(?: (?!or\b|and\b)[\w-]+)?[\"'`]?"
_OPTIONS = Expression(
    r"(?:\bone of|\beither|\bas|\binto|\bis(?: it)?|categor(?:y|ies)|labels?|options?|choices?|classes|choose|pick"
    r"|between|answer|respond|reply|output|with|words?)\b[^\n:,.?!]{0,30}?[:\[(\s]\s*"
    rf"({_LABEL}(?:(?:\s*,\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+|\s*[/|]\s*){_LABEL}){{1,40}})",
    re.IGNORECASE,
)
_BETWEEN = Expression(r"\s*,\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+|\s*[/|]\s*")
_SCALE = Expression(
    r"\b(?:score|rate|rating|grade|scale)\b[^\n]{0,60}?\b(\d{1,3})\s*(?:to|-|\u2013|and)\s*(\d{1,3})\b", re.IGNORECASE
)
_TRANSLATE = Expression(
    r"\btranslat\w*\b(.*?)\b(?:in)?to ([A-Z][a-z]+|french|spanish|german|italian|english)\b(.*)",
    re.IGNORECASE | re.DOTALL,
)
_LIST = Expression(
    r"\b(?:list|name|give me|suggest|enumerate|tell me|what are|generate|recommend|brainstorm)\s+(?:me |us )?"
    r"(?:the |some |top )*(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a few|several)?\s*"
    r"([^?.,\n]{2,80})",
    re.IGNORECASE,
)
_LENGTH = Expression(r"\b(\d{2,4})[- ]words?\b", re.IGNORECASE)
_PLANETS = ["Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"]
_ASPECTS = (
    "the basics", "the cost", "the people involved", "the history", "common mistakes", "practical steps",
    "open questions", "a small example", "the alternatives", "what comes next",
)  # fmt: skip
_PHRASES = {
    "french": {"hello": "bonjour", "goodbye": "au revoir", "thank you": "merci", "good morning": "bonjour",
               "how are you": "comment allez-vous", "i love you": "je t'aime", "hello world": "bonjour le monde",
               "good night": "bonne nuit", "please": "s'il vous plaît", "yes": "oui", "cat": "chat", "dog": "chien"},
    "spanish": {"hello": "hola", "goodbye": "adiós", "thank you": "gracias", "good morning": "buenos días",
                "how are you": "¿cómo estás?", "i love you": "te quiero", "hello world": "hola mundo",
                "good night": "buenas noches", "please": "por favor", "yes": "sí", "cat": "gato", "dog": "perro"},
    "german": {"hello": "hallo", "goodbye": "auf Wiedersehen", "thank you": "danke", "good morning": "guten Morgen",
               "how are you": "wie geht es dir?", "i love you": "ich liebe dich", "hello world": "hallo Welt",
               "good night": "gute Nacht", "please": "bitte", "yes": "ja", "cat": "Katze", "dog": "Hund"},
    "italian": {"hello": "ciao", "goodbye": "arrivederci", "thank you": "grazie", "good morning": "buongiorno",
                "how are you": "come stai?", "i love you": "ti amo", "hello world": "ciao mondo",
                "good night": "buona notte", "please": "per favore", "yes": "sì", "cat": "gatto", "dog": "cane"},
}  # fmt: skip


def counted(asked: str, rules: str, wanted: Style, rng: random.Random) -> str | None:
    """`count from 1 to 5`."""
    found = _COUNT.search(asked)
    if not found:
        return None
    first, last = (style.small_number(text or "1") for text in found.groups())
    if first is None or last is None or abs(last - first) > 500:
        return None
    step = 1 if first <= last else -1
    return ", ".join(str(number) for number in range(first, last + step, step))


def calculated(asked: str, rules: str, wanted: Style, rng: random.Random) -> str | None:
    """Sums, equations of one unknown, capitals."""
    found = facts.solve(asked)
    if found:
        return rng.choice((f"The solution of {found[0]} is {found[1]}.", f"Solving {found[0]} gives {found[1]}."))
    found = facts.calculate(asked)
    if found:
        return rng.choice((f"{found[0]} = {found[1]}", f"{found[0]} is {found[1]}."))
    found = facts.capital(asked)
    return f"The capital of {found[0]} is {found[1]}." if found else None


def chosen(asked: str, rules: str, wanted: Style, rng: random.Random) -> str | None:
    """One of the labels that were offered: the one nearest to the rest of the text."""
    where = f"{rules}\n{asked}"
    either = _EITHER.search(asked)
    if either:
        where = f"either {either.group(1)}"
    if not _CHOICE.search(where):
        return None
    real = [found.group(1) for found in _OPTIONS.finditer(where) if _is_list(found.group(1), where[: found.start(1)])]
    if not real and "sentiment" not in where.lower():
        return None
    offered = real[0] if real else "positive, negative or neutral"
    options = [part.strip(QUOTES + " []()") for part in _BETWEEN.split(offered)]
    options = [re.sub(r"^(?:an?|the) | (?:only|please|respectively)$", "", option) for option in options]
    options = [option for option in dict.fromkeys(options) if option]
    rest = words.content(asked.replace(offered, " "))
    scores = [sum(words.likeness(part, word) for part in words.pieces(option) for word in rest) for option in options]
    return options[scores.index(max(scores))] if max(scores, default=0) > 0 else rng.choice(options)


def _is_list(offered: str, before: str) -> bool:
    """True if words are offered to choose from, and do not merely stand in a row."""
    return before.endswith("[") or bool(re.search(r"\bor\b|[/|]", offered)) or len(_BETWEEN.split(offered)) > 2


def scored(asked: str, rules: str, wanted: Style, rng: random.Random) -> str | None:
    """A number on the scale that was given, in its upper half."""
    found = _SCALE.search(f"{rules}\n{asked}")
    if not found or int(found.group(1)) >= int(found.group(2)):
        return None
    low, high = int(found.group(1)), int(found.group(2))
    return str(rng.randrange((low + high + 1) // 2, high + 1))


def translated(asked: str, rules: str, wanted: Style, rng: random.Random) -> str | None:
    """A few phrases in other languages; anything else is marked as not translated."""
    own = "translat" in asked.lower()
    found = _TRANSLATE.search(asked if own else rules)
    if not found:
        return None
    language, text = found.group(2), asked
    if own:
        before, after = (part.strip(" :\n.," + QUOTES) for part in (found.group(1), found.group(3)))
        before = re.sub(r"^(?:the|this|following|word|text|sentence|phrase|from english|[: ])+\b", "", before)
        quoted = Hints.of(asked).quoted
        text = quoted[0] if quoted else after or before.strip(" :") or asked
    known = _PHRASES.get(language.lower(), {}).get(text.strip(" .!?\n" + QUOTES).lower())
    return known[0].upper() + known[1:] if known else f"[{language.capitalize()}, simulated] {text.strip()}"


def listed(asked: str, rules: str, wanted: Style, rng: random.Random) -> str | None:
    """`list three fruits`."""
    found = _LIST.search(asked)
    if not found:
        return None
    number = style.small_number(found.group(1) or "") or (3 if found.group(0).lower().startswith("list") else 0)
    noun = found.group(2).strip()
    noun = re.sub(r"\b(?:about|of|for|to|in|that|which|with|from|and)\b.*", "", noun).strip() or noun
    members = _members(noun)
    if not number or (number == 1 and not members):
        return None
    number = min(number, 30)
    if members:
        start = rng.randrange(len(members))
        items = [members[(start + at) % len(members)] for at in range(min(number, len(members)))]
        items = [item[:1].upper() + item[1:] for item in items]
    else:
        kind = phrase(noun)
        items = [f"{kind[:1].upper()}{kind[1:]}, number {at + 1}: {_ASPECTS[at % 10]}" for at in range(number)]
    return ", ".join(items) if wanted.commas else "\n".join(f"{at + 1}. {item}" for at, item in enumerate(items))


def _members(noun: str) -> list[str]:
    """Things of a kind: animals, fruits, colours, planets."""
    for word in reversed([part for part in words.words(noun) if part not in words.STOP]):
        stem = words.stem(word)
        kind = plausible.kind_of(word)
        if stem == "planet":
            return _PLANETS
        if stem == "number":
            return [str(number) for number in range(1, 31)]
        if stem == "nam":
            return list(plausible.FIRST)
        if kind in ("color", "weekday", "month", "animal", "country", "city", "language", "product", "job"):
            return list(plausible.preset(kind))
        group = words.members(word)
        if len(group) > 2:
            return group
    return []


def written(asked: str, rules: str, wanted: Style, rng: random.Random) -> str | None:
    """Poems, jokes, code, stories, letters, and texts of a length."""
    about = topics(asked)
    thing = about[-1] if about else rng.choice(plausible.WORDS)
    said = asked.lower()
    kinds = {kind: re.search(rf"\b(?:{members})\b", said) for kind, members in _KINDS.items()}
    if kinds["haiku"] or kinds["poem"] or kinds["joke"]:
        return _verse("haiku" if kinds["haiku"] else "poem" if kinds["poem"] else "joke", thing, rng)
    if kinds["code"] and kinds["making"]:
        return _code(said, about)
    length = _LENGTH.search(asked)
    if length or kinds["long"]:
        return style.words_of(about, min(int(length.group(1)), 2000) if length else 220, rng)
    if kinds["story"]:
        return _story(thing, rng)
    if kinds["slogan"] and kinds["making"]:
        return rng.choice((f"{thing.capitalize()}, made simple.", f"More {thing}, less worry.", f"Simply {thing}."))
    if kinds["letter"] and kinds["making"]:
        return (
            f"Subject: {(listing(about[:2]) or thing).capitalize()}\n\nDear reader,\n\nI am writing to you about "
            f"{listing(about[:3]) or thing}. Please let me know whether this suits you.\n\nKind regards,\n"
            f"{rng.choice(plausible.FIRST)}"
        )
    return None


_KINDS = {
    "haiku": "haikus?",
    "poem": "poems?|limerick|rhyme|song|lyrics|sonnet|verse",
    "joke": "jokes?|something funny",
    "code": "code|function|program|script|regex|sql|class|method|snippet",
    "making": "write|draft|compose|create|generate|implement|make|give|show|suggest|code|fix|refactor",
    "long": "essay|article|blog|detailed|in detail|in depth|report|speech|long (?:text|answer|story)",
    "story": "story|tale|fable|bedtime",
    "slogan": "slogan|tagline|caption|headline|title|tweet",
    "letter": "e-?mail|letter|message",
}


def _verse(kind: str, thing: str, rng: random.Random) -> str:
    forms = {
        "haiku": (
            f"Quiet {thing} waits\nA seed decides every word\nThe sandbox is still",
            f"A morning of {thing}\nSmall rules fall like autumn leaves\nNo model was here",
        ),
        "poem": (
            f"O {thing}, so bright in the morning light,\nyou keep good company all through the night.\n"
            f"A rule and a seed have written this rhyme,\nand {thing} will come back the same every time.",
            f"The {thing} came by on a silent day,\nand nobody knew what it wanted to say.\n"
            f"It sat by the window, it looked at the sea,\nas plain and as patient as {thing} can be.",
        ),
        "joke": (
            f"Why did the {thing} cross the sandbox? To get to the other seed.",
            f"I asked a simulated model about {thing}. It gave the same answer twice, and was proud of it.",
        ),
    }
    return rng.choice(forms[kind])


def _story(thing: str, rng: random.Random) -> str:
    return rng.choice(
        (
            f"Once upon a time there was a {thing} that lived at the edge of a quiet forest. Every evening it looked "
            "at the stars and wondered what was behind them. One night it set out to see, and found that the way back "
            "was the best part. It slept soundly ever after.",
            f"Long ago, a small {thing} lost its way in the snow. A lantern in a window led it to a warm kitchen and a "
            "kind voice. By morning the snow had gone, and the two were friends.",
        )
    )


def _code(said: str, about: list[str]) -> str:
    name = "_".join(word.lower() for word in about[-3:] if word.isascii() and word.isidentifier()) or "example"
    if "sql" in said:
        return f"```sql\nSELECT *\nFROM {name}\nORDER BY id\nLIMIT 10;\n```"
    if "javascript" in said or "typescript" in said:
        return f"Here is a simulated sketch:\n\n```javascript\nfunction {name}(value) {{\n  return value;\n}}\n```"
    return (
        f"Here is a simulated sketch:\n\n```python\ndef {name}(value):\n"
        '    """A placeholder made by the sandbox."""\n    return value\n```'
    )

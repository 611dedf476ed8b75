"""Values a reader finds plausible for a name: a city for `city`, a price for `price`, and the user's own words first.

Neighbours: `schema.py` asks for candidates and keeps those that a schema allows; `hints.py` knows what the user said.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from . import facts, words
from .hints import Hints, key_of

__all__ = ["email", "number_for", "sentence", "texts_for"]


def _list(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.replace("\n", " ").split(","))


FIRST = _list("Ada, Ben, Clara, David, Elena, Felix, Grace, Hugo, Iris, Jonas, Kira, Leo, Maya, Noah, Olivia, Sam")
LAST = _list("Adams, Baker, Chen, Diaz, Evans, Fischer, Garcia, Hughes, Ito, Jensen, Khan, Lopez, Moore, Novak, Okafor")
CITIES = _list(
    "Paris, London, Berlin, Tokyo, Madrid, Rome, Vienna, Lisbon, Oslo, Toronto, Sydney, Boston, Prague, Dublin"
)
COUNTRIES = _list("France, Germany, Japan, Spain, Italy, Austria, Portugal, Norway, Canada, Australia, Ireland, Brazil")
WORDS = _list(
    "amber, breeze, cedar, delta, ember, forest, garden, harbor, island, juniper, lantern, meadow, orchard, river"
)

# First words of a name (as stems' originals) -> kind. The kinds below say where their values come from.
_KINDS: dict[str, tuple[str, ...]] = {
    "city": _list("city, location, place, town, destination, origin, region, area, venue, loc, capital, municipality"),
    "country": _list("country, nation"),
    "person": _list(
        "person, author, user, customer, employee, contact, participant, attendee, recipient, sender, owner, patient, "
        "student, teacher, speaker, candidate, assignee, manager, actor, director, username, people, guest, member"
    ),
    "name": _list("name"),
    "first": _list("firstname, forename"),
    "last": _list("lastname, surname"),
    "email": _list("email, mail"),
    "url": _list("url, uri, link, href, website, homepage"),
    "date": _list("date, day, birthday, deadline, birthdate, dob"),
    "time": _list("time, hour"),
    "moment": _list("timestamp, datetime, createdat, updatedat"),
    "company": _list("company, organization, organisation, employer, vendor, supplier, brand, manufacturer"),
    "street": _list("street, address"),
    "phone": _list("phone, telephone, mobile, fax"),
    "zip": _list("zip, postcode, postal, zipcode"),
    "currency": _list("currency"),
    "language": _list("language, lang, locale"),
    "unit": _list("unit, units"),
    "color": _list("color, colour"),
    "weekday": _list("weekday"),
    "month": _list("month"),
    "status": _list("status, state"),
    "priority": _list("priority, severity, urgency"),
    "sentiment": _list("sentiment, mood, tone"),
    "gender": _list("gender, sex"),
    "job": _list("job, occupation, profession, role, position"),
    "product": _list("product, item, article, dish, ingredient, food"),
    "animal": _list("animal, pet, species"),
    "id": _list("id, identifier, key, token, code, sku, reference, number, ref, uuid"),
    "path": _list("path, file, filename, folder, directory"),
    "search": _list(
        "query, search, keyword, keywords, topic, subject, term, terms, tag, category, theme, label, genre"
    ),
    "title": _list("title, headline, heading"),
    "prompt": _list("prompt, question, input, request, utterance"),
    "prose": _list(
        "description, summary, text, message, content, body, explanation, reason, reasoning, note, notes, comment, "
        "abstract, rationale, feedback, output, answer, response, result, conclusion, step, steps, detail, "
        "details, bio, thought, analysis, justification, paragraph, sentence, review, caption, "
        "instruction, instructions, advice, suggestion"
    ),
    "equation": _list("equation, expression, formula, calculation"),
    "sql": _list("sql"),
    "python": _list("python, script, snippet"),
    "conditions": _list("conditions, condition, weather, forecast"),
}
_KIND_OF = {words.stem(word): kind for kind, members in reversed(list(_KINDS.items())) for word in members}
_PRESET = {
    "country": COUNTRIES,
    "currency": _list("EUR, USD, GBP, JPY"),
    "language": _list("English, French, German, Spanish"),
    "unit": _list("celsius, metric, kilogram, meter"),
    "color": _list("blue, red, green, yellow, white, black"),
    "weekday": _list("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
    "month": _list("January, March, May, July, September, November"),
    "status": _list("active, completed, pending, open"),
    "priority": _list("medium, high, low"),
    "sentiment": _list("neutral, positive, negative"),
    "gender": _list("female, male, other"),
    "job": _list("engineer, teacher, analyst, designer, manager"),
    "product": _list("notebook, desk lamp, coffee mug, backpack, headphones, apple, bread"),
    "animal": _list("cat, dog, horse, owl, fox"),
    "company": _list("Northwind Ltd, Acme Corp, Blue Harbor Inc, Lumen Works"),
    "conditions": _list("sunny, partly cloudy, light rain, clear, windy"),
    "path": _list("notes.txt, report.pdf, src/main.py, data/table.csv"),
    "equation": _list("2x + 3 = 11, x = 4, a^2 + b^2 = c^2"),
}
_LANGUAGES = frozenset(
    """english french german spanish italian portuguese dutch japanese chinese korean arabic russian hindi polish
    turkish latin swedish greek""".split()
)
_CURRENCIES = {"dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY", "usd": "USD", "eur": "EUR", "gbp": "GBP"}
_WANTED = {  # words of the prompt that are values of a kind by themselves
    "color": "red blue green yellow black white orange purple pink brown gray grey".split(),
    "weekday": "monday tuesday wednesday thursday friday saturday sunday".split(),
    "month": "january february march april may june july august september october november december".split(),
    "animal": "cat dog horse bird fish cow lion tiger bear wolf fox owl rabbit mouse elephant".split(),
    "unit": "celsius fahrenheit kelvin kilometer mile meter kilogram pound metric imperial".split(),
    "sentiment": "positive negative neutral happy sad angry".split(),
}
_TAKES_NUMBERS = frozenset(
    words.stem(word)
    for word in """a b c x y z n m
    number num value amount quantity count limit total size operand left right first second
    price cost budget passenger guest seat people person year month day hour minute duration distance width
    height length weight depth radius base exponent start end min max minimum maximum top rate percent
    percentage id page level score rating degree top_k k interval delay timeout step age floor room stock
    salary principal term result""".split()
)
_RANGES: dict[str, tuple[float, float, int]] = {  # stem -> low, high, decimals
    words.stem(word): shape
    for names, shape in {
        "age": (18, 80, 0),
        "year": (1990, 2025, 0),
        "month": (1, 12, 0),
        "day": (1, 28, 0),
        "hour": (0, 23, 0),
        "minute second": (0, 59, 0),
        "price cost amount total budget salary fee subtotal revenue": (5, 200, 2),
        "temperature temp celsius": (5, 30, 1),
        "humidity percent percentage progress": (10, 95, 0),
        "latitude lat": (-60, 60, 4),
        "longitude lon lng": (-150, 150, 4),
        "score confidence probability likelihood relevance similarity accuracy": (0.5, 1, 2),
        "rating star": (1, 5, 0),
        "count quantity number limit size n k": (1, 10, 0),
        "population": (10_000, 5_000_000, 0),
        "id": (1000, 9999, 0),
        "height width length distance weight": (1, 100, 1),
        "page level rank order index step version priority": (1, 5, 0),
        "duration": (5, 120, 0),
    }.items()
    for word in names.split()
}


_ANSWERS = frozenset(words.stem(word) for word in "answer result output solution".split())
_PERSONAL = frozenset(
    words.stem(word)
    for word in "age email birthday phone job role hobby gender surname address team occupation".split()
)
_SMALL = {
    word: at for at, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}


def kind_of(name: str, title: str = "") -> str:
    """The kind of text a property of this name holds ("" if it says nothing)."""
    parts = [words.stem(part) for part in words.pieces(name)]
    joined = "".join(parts)
    if joined in _KIND_OF:
        return _KIND_OF[joined]
    if parts and parts[-1] == "nam":
        other = [_KIND_OF.get(part, "") for part in parts[:-1]]
        if any(part in ("first", "given") for part in parts):
            return "first"
        if any(part in ("last", "family", "sur") for part in parts):
            return "last"
        return next((kind for kind in other if kind), "name")
    for part in reversed(parts):
        if part in _KIND_OF:
            return _KIND_OF[part]
    for part in words.content(title):
        if _KIND_OF.get(words.stem(part), "id") not in ("id", "prose", "prompt", "title", "time", "name"):
            return _KIND_OF[words.stem(part)]
    return ""


def texts_for(
    name: str, title: str, hints: Hints, rng: random.Random, used: int, siblings: tuple[str, ...] = ()
) -> Iterator[str]:
    """Candidates for a text, best first, at least one.

    name: of the property ("" if there is none). title: what the schema says about it. used: how many texts of this
    name were made before, so that a list of cities is a list of different ones.
    """
    if used == 0:
        key = key_of(name)
        if key in hints.pairs:
            yield hints.pairs[key]
    kind = kind_of(name, title)
    if (
        kind == "name"
        and siblings
        and not _PERSONAL & {words.stem(part) for near in siblings for part in words.pieces(near)}
    ):
        kind = "thing" if _said("thing", hints) else kind
    if kind == "city" and used == 0 and len(hints.places) > 1:
        second = {"destin", "to", "arriv", "end"} & {words.stem(part)[:6] for part in words.pieces(name)}
        if second:
            yield hints.places[1]
    said = _said(kind, hints)
    yield from said[used:]
    yield _made(kind, name, hints, rng, used - len(said))
    if kind in ("", "search", "title", "name", "product", "id") and hints.quoted:
        yield from hints.quoted[used:]
    yield rng.choice(WORDS)


def _said(kind: str, hints: Hints) -> list[str]:
    """What the user said of a kind, in order."""
    if kind == "city":
        return hints.places or hints.named
    if kind in ("person", "name"):
        return hints.people or [name for name in hints.named if name not in hints.places] or hints.quoted
    if kind == "thing":
        return hints.quoted or hints.things or hints.named
    if kind in ("first", "last"):
        return [name.split(" ")[0 if kind == "first" else -1] for name in hints.people or hints.named]
    if kind == "email":
        return hints.emails
    if kind == "url":
        return hints.urls
    if kind == "date":
        return hints.dates or hints.days
    if kind == "weekday":
        return [day for day in hints.days if day.lower().endswith("day") and day.lower() != "today"]
    if kind == "time":
        return [time[:5] for time in hints.times]
    if kind == "company" or kind == "country":
        return hints.named if kind == "company" else [place for place in hints.places if place in COUNTRIES]
    if kind == "language":
        return [word.capitalize() for word in hints.topic if word in _LANGUAGES]
    if kind == "currency":
        return [_CURRENCIES[words.stem(word)] for word in hints.topic if words.stem(word) in _CURRENCIES]
    if kind in _WANTED:
        found = [word for word in hints.topic if words.stem(word) in map(words.stem, _WANTED[kind])]
        return [word.capitalize() for word in found] if kind in ("weekday", "month") else found
    if kind == "prompt":
        return [hints.prompt.strip()] if hints.prompt.strip() else []
    if kind == "search":
        return hints.quoted or ([" ".join(_topics(hints))] if hints.topic else [])
    if kind == "title":
        return hints.quoted or ([" ".join(_topics(hints)).capitalize()] if hints.topic else [])
    if kind == "prose":
        return [hints.message] if hints.message else []
    if kind == "product":
        return hints.quoted
    if kind == "equation":
        return [part.strip() for part in _equations(hints.prompt)]
    return []


def _equations(prompt: str) -> list[str]:
    signs = set("0123456789+-*/^=().xyz ")
    runs: list[str] = []
    current = ""
    for char in prompt + "\n":
        if char in signs:
            current += char
        else:
            runs.append(current)
            current = ""
    return [run.strip(" .") for run in runs if any(c in run for c in "+*/=^") and any(c.isdigit() for c in run)]


def _topics(hints: Hints, most: int = 5) -> list[str]:
    verbs = {
        "find",
        "search",
        "list",
        "write",
        "create",
        "give",
        "generate",
        "make",
        "return",
        "answer",
        "look",
        "send",
        "email",
        "mail",
        "message",
        "saying",
        "information",
        "extract",
        "tell",
        "call",
        "use",
        "book",
        "set",
        "add",
        "show",
    }
    return [word for word in hints.topic if word not in verbs][:most] or hints.topic[:most]


def _made(kind: str, name: str, hints: Hints, rng: random.Random, number: int) -> str:
    """A text of a kind that the user said nothing about."""
    if kind == "city":
        return rng.choice(CITIES)
    if kind == "first":
        return rng.choice(FIRST)
    if kind == "last":
        return rng.choice(LAST)
    if kind in ("person", "name"):
        return f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    if kind == "email":
        return email(rng)
    if kind == "url":
        return f"https://example.com/{rng.choice(WORDS)}"
    if kind == "date":
        return date(rng)
    if kind == "time":
        return f"{rng.randrange(7, 21):02}:{rng.randrange(0, 60, 5):02}"
    if kind == "moment":
        return f"{date(rng)}T{rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}Z"
    if kind == "street":
        return f"{rng.randrange(1, 200)} {rng.choice(WORDS).capitalize()} Street"
    if kind == "phone":
        return f"+1-555-01{rng.randrange(100):02}"
    if kind == "zip":
        return f"{rng.randrange(10_000, 99_999)}"
    if kind == "id":
        prefix = "".join(part[0] for part in words.pieces(name)[:3]) or "x"
        return f"{prefix}-{rng.randrange(1000, 10_000)}"
    if kind == "sql":
        return f"SELECT * FROM {(_topics(hints) or ['items'])[-1]} LIMIT 10;"
    if kind == "python":
        return 'print("Hello from the sandbox")'
    if kind in _PRESET:
        return rng.choice(_PRESET[kind])
    if kind in ("prose", "title", "prompt"):
        known = facts.short(hints.prompt) if _ANSWERS & {words.stem(part) for part in words.pieces(name)} else None
        return known or sentence(hints, rng)
    topics = _topics(hints)
    if topics and number <= 0:
        return topics[rng.randrange(len(topics))] if rng.random() < 0.5 else " ".join(topics[:3])
    return rng.choice(topics) + " " + rng.choice(WORDS) if topics else rng.choice(WORDS)


def preset(kind: str) -> tuple[str, ...]:
    """The values a kind has, if it has a list of them."""
    if kind in ("color", "weekday", "month", "animal"):
        values = _WANTED[kind]
        return tuple(word.capitalize() for word in values) if kind in ("weekday", "month") else tuple(values)
    return CITIES if kind == "city" else _PRESET.get(kind, ())


def guess(name: str) -> dict[str, object]:
    """A schema for a property of which only the name is known."""
    parts = words.pieces(name)
    last = words.stem(parts[-1]) if parts else ""
    if last in _RANGES and last != "id" and kind_of(name) not in ("date", "time", "month", "priority"):
        return {"type": "integer" if _RANGES[last][2] == 0 else "number"}
    if parts and parts[0] in ("is", "has", "can", "should"):
        return {"type": "boolean"}
    if parts and parts[-1].endswith("s") and last != parts[-1] and not parts[-1].endswith(("ss", "us", "is")):
        return {"type": "array", "items": {"type": "string"}}
    return {"type": "string"}


def email(rng: random.Random) -> str:
    """An address that reaches nobody."""
    return f"{rng.choice(FIRST).lower()}.{rng.choice(LAST).lower()}@example.com"


def date(rng: random.Random) -> str:
    """A day of the last years."""
    return f"{rng.randrange(2023, 2027)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"


def sentence(hints: Hints, rng: random.Random) -> str:
    """One simulated sentence about the user's topic."""
    topics = _topics(hints, 4)
    if not topics:
        return f"A short simulated text about the {rng.choice(WORDS)} and the {rng.choice(WORDS)}."
    about = topics[0] if len(topics) == 1 else f"{', '.join(topics[:-1])} and {topics[-1]}"
    return rng.choice(
        (
            f"This concerns {about}.",
            f"A simulated note on {about}.",
            f"The main points are {about}.",
            f"It follows from what was said about {about}.",
        )
    )


def number_for(name: str, title: str, hints: Hints, rng: random.Random, taken: list[int]) -> tuple[float, int] | None:
    """A number for a property and its decimals, or None if the name says nothing.

    taken: indexes of the prompt's numbers that other properties have used already; extended here.
    """
    parts = [words.stem(part) for part in words.pieces(name)]
    paired = _as_number(hints.pairs.get(key_of(name), ""))
    if paired is not None:
        return paired, 6
    there = counted(name, hints)
    if there is not None:
        return there, 6
    if set(parts) & _TAKES_NUMBERS or (not parts and hints.numbers):
        for index, number in enumerate(hints.numbers):
            if index not in taken:
                taken.append(index)
                return number, 6
    for part in [*reversed(parts), *map(words.stem, words.content(title))]:
        if part in _RANGES:
            low, high, decimals = _RANGES[part]
            return round(low + (high - low) * rng.random(), decimals), decimals
    return None


def takes_number(name: str, hints: Hints, taken: list[int]) -> bool:
    """True if the prompt holds a number for a property of this name."""
    parts = {words.stem(part) for part in words.pieces(name)}
    if not parts & _TAKES_NUMBERS:
        return False
    return any(index not in taken for index in range(len(hints.numbers)))


def said(name: str, hints: Hints) -> int:
    """How many texts the prompt holds for items of a list of this name."""
    kind = kind_of(name)
    listable = kind not in ("", "prose", "search", "title", "prompt", "id")
    return len(_said(kind, hints)) if listable else 0


def speaks(name: str, hints: Hints) -> bool:
    """True if the prompt holds a text for a property of this name."""
    kind = kind_of(name)
    return kind not in ("search", "title", "prompt") and bool(_said(kind, hints))


def _as_number(text: str) -> float | None:
    try:
        number = float(text.replace(",", "").strip("$ %\u20ac"))
    except ValueError:
        return None
    return number if abs(number) < 1e15 else None  # infinities and NaN are no JSON


def counted(name: str, hints: Hints, taken: list[int] | None = None) -> int | None:
    """How many the user asked for: 3 for a property `apples` if the prompt says `3 red apples` or `three apples`.

    taken: extended by the index of the number, which then means nothing else.
    """
    parts = {words.stem(part) for part in words.pieces(name)}
    said = words.words(hints.prompt)
    for index, word in enumerate(said[:-1]):
        number = int(word) if word.isascii() and word.isdigit() and len(word) < 12 else _SMALL.get(word)
        if number is not None and any(words.stem(near) in parts for near in said[index + 1 : index + 3]):
            if taken is not None and number in hints.numbers:
                taken.append(hints.numbers.index(number))
            return number
    return None

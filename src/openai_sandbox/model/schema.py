"""Values for JSON schemas: what structured outputs and the arguments of tools are made of.

`generate` works from the top: it collects all schemas that speak about one place (through `$ref`, `allOf` and one
chosen branch of `anyOf`, `oneOf`, `if`), makes a value that suits their common demands, and lets `check.py` judge it;
what only a judge can see (`not`, `oneOf`, conditions) is met by trying again. Recursion ends because the depth every
schema needs at least is known before.

Neighbours: `check.py` validates, `depth.py` ends recursion, `bounds.py` makes numbers, `texts.py` and `pattern.py`
texts, `plausible.py` proposes values by name, `hints.py` knows what the user said.
"""

from __future__ import annotations

import math
import random
import string
from typing import Any

from . import plausible, texts, words
from .bounds import Bounds
from .check import Document, Unsatisfiable, dependents, item_schema, property_schemas, type_of, validate
from .depth import REFERENCES, SCALARS, Costs, types
from .hints import Hints, key_of
from .pattern import Pattern, PatternError
from .values import arr, is_array, is_number, is_object, obj, same, text

__all__ = ["Unsatisfiable", "generate", "validate"]

_TRIES = 24  # for one place
_STEPS = 12_000  # for the whole value: a schema that has no value shall not be searched for ever
_LISTED = 30_000  # values of enums that are looked at: from here on a few of each enum
_HOPELESS = 3  # times that no text was found for a pattern: then there is none
_DEEP = 6  # containers within containers: from here on as little as allowed
_DEEPEST = 60
_WIDE = 150  # places: from here on as little as allowed
_JUDGED = frozenset(
    ("not", "oneOf", "if", "contains", "dependentSchemas", "dependentRequired", "dependencies", "patternProperties",
     "propertyNames", "unevaluatedProperties", "unevaluatedItems", "uniqueItems", "multipleOf")
)  # fmt: skip
_OPPOSITES = {
    "minimum": "exclusiveMaximum",
    "maximum": "exclusiveMinimum",
    "exclusiveMinimum": "maximum",
    "exclusiveMaximum": "minimum",
}
_COLLECTED = frozenset(("enum", "allOf", *REFERENCES))


class _Dead(Exception):
    """This attempt leads to no value."""


def generate(schema: object, rng: random.Random, root: object = None, *, prompt: str = "") -> Any:
    """A value that validates against a JSON schema (draft 2020-12 and its strict subset; older spellings are read).

    root: the document that `$ref` points into (default: the schema itself). prompt: the user's text, whose words,
    numbers and names are used where they fit (`weather in Paris` fills `city` with "Paris"). Defaults and examples
    of the schema come next, then what the names of properties suggest. Depends on the arguments only. Raises
    `Unsatisfiable` if no value is found or the schema is no schema.
    """
    try:
        return _search(schema, rng, Document(schema if root is None else root), Hints.of(prompt))
    except (TypeError, AttributeError, KeyError, IndexError, OverflowError, RecursionError) as error:
        # the schema breaks the rules of schemas (`minLength: "5"`); whoever wrote it is told, nothing falls over
        raise Unsatisfiable(f"the schema cannot be read: {type(error).__name__}: {error}") from error


def _search(schema: object, rng: random.Random, document: Document, hints: Hints) -> Any:
    maker = _Maker(document, rng, hints)
    if maker.costs.endless(schema):
        raise Unsatisfiable("no value was found for the schema: it needs itself within itself, without end")
    problem = "it contradicts itself"
    for _ in range(6):
        try:
            value = maker.value(schema, _Place())
        except _Dead as dead:
            problem = str(dead) or problem
            if maker.steps > _STEPS:
                break
            continue
        found = document.problem(value, schema)
        if found is None:
            return value
        problem = found
    raise Unsatisfiable(f"no value was found for the schema: {problem}")


class _Place:
    """Where a value goes: the name it has there, and how deep it is."""

    __slots__ = ("attempt", "depth", "name", "siblings")

    def __init__(self, name: str = "", depth: int = 0, siblings: tuple[str, ...] = ()) -> None:
        self.name, self.depth, self.siblings = name, depth, siblings
        self.attempt = 0


class _Maker:
    def __init__(self, document: Document, rng: random.Random, hints: Hints) -> None:
        self.document, self.rng, self.hints = document, rng, hints
        self.steps = 0
        self.places = 0
        self.used: dict[str, int] = {}
        self.numbers: list[int] = []
        self.listed = 0
        self.hopeless: dict[tuple[str, float, float], int] = {}
        self.mentions: dict[str, float] = {}
        self.likenesses: dict[str, float] = {}
        self.costs = Costs(document)

    # -- one place ----------------------------------------------------------------------------------------------

    def value(self, schema: Any, place: _Place) -> Any:
        """A value for a schema at a place, judged there if the schema holds what only a judge can see."""
        self.places += 1
        if place.depth > _DEEPEST or self.costs.endless(schema):
            raise _Dead("it refers to itself without end")
        dead = _Dead()
        for attempt in range(_TRIES):
            self.steps += 1
            if self.steps > _STEPS:
                raise _Dead("too many attempts")
            used, numbers, places = dict(self.used), list(self.numbers), self.places
            try:
                place.attempt = attempt
                parts: list[dict[str, Any]] = []
                self._collect(schema, parts, place, 0)
                value = self._make(parts, place, attempt)
            except _Dead as caught:
                dead = caught
            else:
                if len(parts) < 2 and not _JUDGED.intersection(*parts):
                    return value
                problem = self.document.problem(value, schema)
                if problem is None:
                    return value
                dead = _Dead(problem)
            self.used, self.numbers, self.places = used, numbers, places
        raise dead

    def _tight(self, place: _Place) -> bool:
        if place.depth >= _DEEP or self.places > _WIDE:
            return True
        return self.costs.recursive and place.depth > 1 and self.rng.random() < 0.25 * (place.depth - 1)

    def _collect(self, schema: Any, parts: list[dict[str, Any]], place: _Place, jumps: int) -> None:
        """All that is asked of one place, with one branch chosen wherever there is a choice."""
        if schema is False:
            raise _Dead("nothing is allowed there")
        if not is_object(schema):
            return
        if any(part is schema for part in parts):
            return
        if jumps > 60:
            raise _Dead("the schema refers to itself without end")
        jumps += 1
        parts.append(schema)
        for key in REFERENCES:
            if isinstance(schema.get(key), str):
                self._collect(self.document.resolve(schema[key]), parts, place, jumps)
        for part in arr(schema.get("allOf")):
            self._collect(part, parts, place, jumps)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                self._collect(self._branch(arr(schema[key]), place), parts, place, jumps)
        if "if" in schema and ("then" in schema or "else" in schema):
            if self.rng.random() < 0.6 and schema.get("then", True) is not False:
                self._collect(schema["if"], parts, place, jumps)
                self._collect(schema.get("then", True), parts, place, jumps)
            else:
                self._collect(schema.get("else", True), parts, place, jumps)

    def _branch(self, branches: list[Any], place: _Place) -> Any:
        costs = [self.costs.of(branch) if self.costs.recursive else 0.0 for branch in branches]
        open_ones = [at for at, branch in enumerate(branches) if branch is not False and costs[at] < math.inf]
        if not open_ones:
            raise _Dead("no branch can be met")
        if self._tight(place):
            least = min(costs[at] for at in open_ones)
            open_ones = [at for at in open_ones if costs[at] == least]
        else:
            full = [at for at in open_ones if not _only_null(branches[at])]
            if full and self.rng.random() < 0.88:
                open_ones = full
            plain = [at for at in open_ones if not _any_text(branches[at])]
            if (
                place.attempt < 4
                and len(plain) < len(open_ones)
                and any(obj(branches[at]).get("type") == "number" for at in plain)
            ):
                open_ones = plain  # "a number or a text" means decimals, and not every text is one
            wanted = [self._wanted(branches[at]) for at in open_ones]
            if max(wanted) > 0 and self.rng.random() < 0.9:
                open_ones = [at for at, score in zip(open_ones, wanted) if score == max(wanted)]
        return branches[self.rng.choice(open_ones)]

    def _wanted(self, branch: Any) -> float:
        """How much the prompt speaks of a branch."""
        reference = text(obj(branch).get("$ref"))
        target = obj(self.document.resolve(reference)) if reference else obj(branch)
        names = [reference.rsplit("/", 1)[-1], text(target.get("title"))]
        for part in obj(target.get("properties")).values():
            names.extend(text(item) for item in [obj(part).get("const"), *arr(obj(part).get("enum"))[:1]])
        return max((self._mentioned(name) for name in names if name), default=0.0)

    def _mentioned(self, name: str) -> float:
        """How clearly the prompt names something: 1 by its word, less by a neighbour in meaning, 0 not at all."""
        known = self.mentions.get(name)
        if known is None:
            known = self.mentions[name] = self._naming(name)
        return known

    def _naming(self, name: str) -> float:
        parts = [part for part in words.pieces(name) if part not in words.STOP] or words.pieces(name)
        if not parts or not self.hints.topic:
            return 0.0
        each = [max(words.likeness(part, word) for word in self.hints.topic) for part in parts]
        return sum(score for score in each if score > 0.5) / len(each)

    def _akin(self, name: str) -> float:
        """How much of the prompt is from the same field of life as a name: `positive` and "I love it"."""
        known = self.likenesses.get(name)
        if known is None:
            known = self.likenesses[name] = self._kinship(name)
        return known

    def _kinship(self, name: str) -> float:
        parts = [part for part in words.pieces(name) if part not in words.STOP]
        return sum(words.likeness(part, word) for part in parts for word in self.hints.topic)

    # -- values ------------------------------------------------------------------------------------------------------

    def _make(self, parts: list[dict[str, Any]], place: _Place, attempt: int) -> Any:
        fixed = [part["const"] for part in parts if "const" in part]
        if fixed:
            return fixed[0]
        listed = [part["enum"] for part in parts if "enum" in part]
        if listed:
            return self._of_enum(listed, parts, place)
        if place.depth == 0 and not parts:
            return plausible.sentence(self.hints, self.rng)
        kind = self._type(parts, attempt)
        if attempt < 2 or self.rng.random() < 0.5:
            for value in self._proposed(parts, kind, place):
                if all(self.document.meets(value, part) for part in parts):
                    return value
        if kind == "string":
            return self._text(parts, place, attempt)
        if kind in ("number", "integer"):
            return self._number(parts, place, kind == "integer", attempt)
        if kind == "boolean":
            said = self.hints.pairs.get(key_of(place.name), "").lower()
            return said in ("true", "yes") if said in ("true", "yes", "false", "no") else self.rng.random() < 0.6
        if kind == "null":
            return None
        return self._array(parts, place) if kind == "array" else self._object(parts, place)

    def _of_enum(self, listed: list[Any], parts: list[dict[str, Any]], place: _Place) -> Any:
        keys = [self.document.listed(values) for values in listed[1:]]
        values = arr(listed[0])
        if self.listed > _LISTED:
            values = self.rng.sample(values, min(len(values), 50))
        self.listed += len(values)
        options = [value for value in values if all(same(value) in there for there in keys)]
        others = [{key: item for key, item in part.items() if key not in _COLLECTED} for part in parts]
        others = [part for part in others if part]
        options = [value for value in options if all(self.document.meets(value, part) for part in others)]
        if not options:
            raise _Dead("no value of the enum is allowed")
        scores = [self._mentioned(value) if isinstance(value, str) else 0.0 for value in options]
        said = self.hints.pairs.get(key_of(place.name), "").lower()
        scores = [2.0 if said and str(value).lower() == said else score for value, score in zip(options, scores)]
        if max(scores) == 0:
            scores = [self._akin(value) if isinstance(value, str) else 0.0 for value in options]
        if max(scores) > 0:
            return options[scores.index(max(scores))]
        for part in parts:
            if "default" in part and same(part["default"]) in map(same, options):
                return part["default"]
        full = [value for value in options if value is not None] or options
        return self.rng.choice(full)

    def _type(self, parts: list[dict[str, Any]], attempt: int) -> str:
        allowed = types(parts)
        if allowed is None:
            return "string" if attempt < 3 else self.rng.choice((*SCALARS, "array", "object"))
        if not allowed:
            raise _Dead("the types exclude each other")
        full = [name for name in allowed if name != "null"]
        if full and (len(full) == len(allowed) or self.rng.random() < 0.85):
            return full[0] if attempt < 3 and self.rng.random() < 0.7 else self.rng.choice(full)
        return self.rng.choice(allowed)

    def _proposed(self, parts: list[dict[str, Any]], kind: str, place: _Place) -> list[Any]:
        """What the schema itself gives as example or default, unless the user said something better."""
        if place.name and (key_of(place.name) in self.hints.pairs or self._said(place, kind)):
            return []
        out: list[Any] = []
        for part in parts:
            examples = [*arr(part.get("examples")), *([part["example"]] if "example" in part else [])]
            if examples:
                out.append(self.rng.choice(examples))
        out.extend(part["default"] for part in parts if "default" in part)
        fits = {kind, "integer"} if kind == "number" else {kind}
        return [value for value in out if type_of(value) in fits and not (is_array(value) and not value)]

    def _said(self, place: _Place, kind: str) -> bool:
        if kind == "string":
            name = place.name
            return plausible.speaks(name, self.hints) and self.used.get(name, 0) == 0
        return kind in ("number", "integer") and plausible.takes_number(place.name, self.hints, self.numbers)

    def _text(self, parts: list[dict[str, Any]], place: _Place, attempt: int) -> str:
        asked = [*parts, *_turned(parts)]
        low = max((part.get("minLength", 0) for part in asked), default=0)
        high = min((part["maxLength"] for part in asked if "maxLength" in part), default=None)
        if high is not None and high < low:
            raise _Dead("minLength is more than maxLength")
        patterns = [part["pattern"] for part in parts if isinstance(part.get("pattern"), str)]
        formats = [text(part.get("format")) for part in parts if "format" in part]
        used = self.used.get(place.name, 0)
        self.used[place.name] = used + 1
        candidates: list[str] = []
        for name in formats:
            candidates.extend(texts.formatted(name, self.hints, self.rng, used))
        if not candidates or patterns:
            candidates.extend(
                plausible.texts_for(place.name, _title(parts), self.hints, self.rng, used, place.siblings)
            )
        candidates.extend(self._matching(patterns, int(low), None if high is None else int(high)))
        if attempt > 2 and not formats and not patterns:
            candidates = ["".join(self.rng.choice(string.ascii_lowercase) for _ in range(self.rng.randrange(1, 12)))]
        plain = not patterns and not formats
        for candidate in candidates:
            fitted = texts.fit(candidate, int(low), high, self.hints, self.rng) if plain else candidate
            if fitted and all(self.document.meets(fitted, _only_text(part)) for part in parts):
                return fitted
        if candidates and candidates[-1] == "" and all(self.document.meets("", _only_text(part)) for part in parts):
            return ""
        if plain and high == 0:
            return ""
        raise _Dead(f"no text was found for {patterns or formats or 'the lengths given'}")

    def _matching(self, patterns: list[str], low: int, high: int | None) -> list[str]:
        """Texts that match one of the patterns; if there are several, as short as all of them may be, too."""
        if len(patterns) < 2:
            return [self._matched(pattern, low, high) or "" for pattern in patterns]
        least = max(low, *map(_least, patterns))
        spans = [(least, least), (least, high)]
        return [self._matched(pattern, *span) or "" for span in spans for pattern in patterns]

    def _matched(self, pattern: str, low: int, high: int | None) -> str | None:
        sought = (pattern, low, math.inf if high is None else high)
        if self.hopeless.get(sought, 0) >= _HOPELESS:
            return None
        try:
            made = Pattern.of(pattern).make(self.rng, low, high)
        except PatternError:
            made = None
        if made is None:
            self.hopeless[sought] = self.hopeless.get(sought, 0) + 1
        return made

    def _number(self, parts: list[dict[str, Any]], place: _Place, whole: bool, attempt: int) -> float:
        wish: tuple[float | None, int] | None = None
        if attempt < 3:
            wish = plausible.number_for(place.name, _title(parts), self.hints, self.rng, self.numbers)
        number, decimals = wish or (None, 2)
        made = Bounds([*parts, *_turned(parts)], whole).number(number, decimals, self.rng)
        if made is None:
            raise _Dead("no number is within the bounds")
        return made

    def _array(self, parts: list[dict[str, Any]], place: _Place) -> list[Any]:
        low = int(max((part.get("minItems", 0) for part in parts), default=0))
        high = min((part["maxItems"] for part in parts if "maxItems" in part), default=None)
        if high is not None and high < low:
            raise _Dead("minItems is more than maxItems")
        held = [part["contains"] for part in parts if "contains" in part]
        needed = max((int(part.get("minContains", 1)) for part in parts if "contains" in part), default=0)
        first = max((len(arr(part.get("prefixItems")) or arr(part.get("items"))) for part in parts), default=0)
        short = needed and place.attempt >= _TRIES // 2  # there may be too many that meet `contains`
        length = max(low, needed, 0 if short else self._length(place, first))
        length = length if high is None else min(length, int(high))
        if length > 10_000:
            raise _Dead("minItems is too large")
        needed = min(needed, length)
        places = range(length - needed, length) if not place.attempt else self.rng.sample(range(length), needed)
        holding = frozenset(places)
        unique = any(part.get("uniqueItems") is True for part in parts)
        inner = _Place(_singular(place.name), place.depth + 1)
        out: list[Any] = []
        seen: set[str] = set()
        for index in range(length):
            asked = [item_schema(part, index) for part in parts]
            asked.extend(part["unevaluatedItems"] for part in parts if "unevaluatedItems" in part and index >= first)
            if index in holding:
                asked.extend(held)
            try:
                item = self._another(_both(asked), inner, seen if unique else set())
            except _Dead:
                if len(out) >= low and index < min(holding, default=length):
                    break
                raise
            seen.add(same(item))
            out.append(item)
        return out

    def _length(self, place: _Place, first: int) -> int:
        if first:
            return first
        if self._tight(place):
            return 0
        counted = plausible.counted(place.name, self.hints, self.numbers)
        if counted is not None and counted <= 50:
            return counted
        said = plausible.said(_singular(place.name), self.hints)
        if said:
            return min(said, 20)
        return self.rng.randrange(2, 4) if place.depth < 2 else self.rng.randrange(0, 3)

    def _another(self, schema: Any, place: _Place, seen: set[str]) -> Any:
        for _ in range(_TRIES):
            item = self.value(schema, place)
            if same(item) not in seen:
                return item
        raise _Dead("there are too few different items")

    def _object(self, parts: list[dict[str, Any]], place: _Place) -> dict[str, Any]:
        chosen = set(_required(parts))
        low, high = _size(parts)
        for name in [name for name in _declared(parts) if name not in chosen]:
            wanted = not self._tight(place) and (self._called_for(parts, name) or self.rng.random() < 0.7)
            if len(chosen) < high and (wanted or len(chosen) < low) and self._open(parts, name):
                chosen.add(name)
        parts, chosen = self._with_dependents(parts, chosen, place)
        declared, needed = _declared(parts), _required(parts)
        siblings = tuple(other for other in [*declared, *needed] if other != "name")
        out: dict[str, Any] = {}
        for name in dict.fromkeys([*declared, *needed]):
            if name not in chosen:
                continue
            try:
                out[name] = self.value(_both(self._asked(parts, name)), _Place(name, place.depth + 1, siblings))
            except _Dead:
                if name in needed:
                    raise
        self._fill(parts, out, place, *_size(parts))
        return out

    def _called_for(self, parts: list[dict[str, Any]], name: str) -> bool:
        """True if the prompt speaks of a property, by its name or by one of its values."""
        options = [item for part in self._asked(parts, name) for item in arr(obj(part).get("enum"))]
        names = [name, *(item for item in options if isinstance(item, str))]
        return key_of(name) in self.hints.pairs or any(self._mentioned(item) > 0 for item in names)

    def _asked(self, parts: list[dict[str, Any]], name: str) -> list[Any]:
        asked = [schema for part in parts for schema in property_schemas(part, name)]
        if not asked:
            asked = [part["unevaluatedProperties"] for part in parts if "unevaluatedProperties" in part]
        return asked

    def _open(self, parts: list[dict[str, Any]], name: str) -> bool:
        asked = self._asked(parts, name)
        return False not in asked and not self.costs.endless(_both(asked))

    def _with_dependents(
        self, parts: list[dict[str, Any]], chosen: set[str], place: _Place
    ) -> tuple[list[dict[str, Any]], set[str]]:
        """The schemas and the properties, with those that the presence of the properties asks for."""
        parts, chosen = list(parts), set(chosen)
        seen: set[tuple[int, str]] = set()
        while True:
            asked = {
                (id(part), name): schema
                for part in parts
                for name, schema in dependents(part).items()
                if name in chosen and (id(part), name) not in seen
            }
            if not asked:
                return parts, chosen
            seen.update(asked)
            for schema in asked.values():
                self._collect(schema, parts, place, 0)
            chosen.update(_required(parts))

    def _fill(self, parts: list[dict[str, Any]], out: dict[str, Any], place: _Place, low: int, high: float) -> None:
        """Properties that no one named: those of maps, and what minProperties still wants."""
        declared = any("properties" in part for part in parts)
        maps = any(
            is_object(part.get("additionalProperties")) or "patternProperties" in part or "propertyNames" in part
            for part in parts
        )
        wish = low
        if maps and not declared and not self._tight(place):
            wish = max(low, self.rng.randrange(1, 4))
        elif (
            not (declared or out or place.depth)
            and place.attempt < _TRIES // 2
            and all(self._open(parts, key) for key in self.hints.fields)
        ):
            out.update(list(self.hints.fields.items())[: 8 if high == math.inf else int(high)])
        for _ in range(_TRIES * 4):
            if len(out) >= min(wish, high):
                return
            self.steps += 1
            try:
                name = self._new_name(parts, out)
                asked = self._asked(parts, name)
                if name in out or False in asked:
                    continue
                if not all(self.document.meets(name, part.get("propertyNames", True)) for part in parts):
                    continue
                out[name] = self.value(_both(asked), _Place(name, place.depth + 1))
            except _Dead:
                continue
        if len(out) < low:
            raise _Dead("too few properties are allowed")

    def _new_name(self, parts: list[dict[str, Any]], out: dict[str, Any]) -> str:
        names = [part["propertyNames"] for part in parts if "propertyNames" in part]
        keys = [key for part in parts for key in obj(part.get("patternProperties"))]
        if names:
            asked = [{"type": "string", **({"minLength": self.rng.randrange(9)} if out else {})}, *names]
            return text(self.value(_both(asked), _Place("key", 1)))
        if keys:
            try:
                pattern = Pattern.of(self.rng.choice(keys))
                matching = pattern.make(self.rng, pattern.least + self.rng.randrange(9) if pattern.open else 1)
            except PatternError:
                matching = None
            if matching:
                return matching
        free: list[str] = [
            word for word in [*self.hints.fields, *self.hints.topic] if word not in out and word.isidentifier()
        ]
        if free and self.rng.random() < 0.7:
            return free[0] if self.rng.random() < 0.7 else self.rng.choice(free)
        return self.rng.choice(plausible.WORDS) + ("" if self.rng.random() < 0.7 else f"_{self.rng.randrange(100)}")


def _required(parts: list[dict[str, Any]]) -> list[str]:
    """The names that must be there."""
    return list(dict.fromkeys(name for part in parts for name in arr(part.get("required"))))


def _declared(parts: list[dict[str, Any]]) -> list[str]:
    """The names that have a schema of their own."""
    return list(dict.fromkeys(name for part in parts for name in obj(part.get("properties"))))


def _size(parts: list[dict[str, Any]]) -> tuple[int, float]:
    """How many properties there must and may be."""
    low = int(max((part.get("minProperties", 0) for part in parts), default=0))
    return low, min((part["maxProperties"] for part in parts if "maxProperties" in part), default=math.inf)


def _turned(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What `not` asks of numbers and texts, where it names one limit."""
    out: list[dict[str, Any]] = []
    for part in parts:
        ((name, limit), *others) = obj(part.get("not")).items() or (("", None),)
        if others or not is_number(limit):
            continue
        if name in _OPPOSITES:
            out.append({_OPPOSITES[name]: limit})
        elif name == "minLength":
            out.append({"maxLength": limit - 1})
        elif name == "maxLength":
            out.append({"minLength": limit + 1})
    return out


def _least(pattern: str) -> int:
    """The characters of the shortest match."""
    try:
        return Pattern.of(pattern).least
    except PatternError:
        return 0


def _title(parts: list[dict[str, Any]]) -> str:
    """What schemas say in words about a value."""
    return " ".join(text(part.get(key)) for part in parts for key in ("title", "description"))[:300]


def _any_text(branch: Any) -> bool:
    return obj(branch).get("type") == "string" and not {"enum", "const", "format"} & set(branch)


def _only_null(branch: Any) -> bool:
    return obj(branch).get("type") == "null" or (is_object(branch) and branch.get("const", 0) is None)


def _both(asked: list[Any]) -> Any:
    real = [schema for schema in asked if schema is not True]
    if not real:
        return True
    return real[0] if len(real) == 1 else {"allOf": real}


def _only_text(part: dict[str, Any]) -> dict[str, Any]:
    return {key: part[key] for key in ("minLength", "maxLength", "pattern", "format", "not") if key in part}


def _singular(name: str) -> str:
    parts = words.pieces(name)
    if not parts:
        return ""
    last = parts[-1]
    if last.endswith("ies") and len(last) > 4:
        last = last[:-3] + "y"
    elif last.endswith("s") and not last.endswith("ss"):
        last = last[:-1]
    return "_".join([*parts[:-1], {"people": "person", "children": "child"}.get(last, last)])

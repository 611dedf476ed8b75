"""Values by the name of a property: the user's own words first, then what the name suggests."""

from __future__ import annotations

import random
from typing import Any

import pytest

from openai_sandbox.model import plausible
from openai_sandbox.model.hints import Hints
from openai_sandbox.model.schema import generate, validate


def one(name: str, prompt: str = "", kind: str = "string", seed: int = 1, **more: Any) -> Any:
    schema = {"type": "object", "properties": {name: {"type": kind, **more}}, "required": [name]}
    return generate(schema, random.Random(seed), prompt=prompt)[name]


@pytest.mark.parametrize(
    ("name", "prompt", "value"),
    [
        ("city", "the weather in New York, please", "New York"),
        ("destination", "Fly from London to Madrid", "Madrid"),
        ("origin", "Fly from London to Madrid", "London"),
        ("country", "What do people eat in Japan?", "Japan"),
        ("first_name", "My name is Ada Lovelace", "Ada"),
        ("lastName", "My name is Ada Lovelace", "Lovelace"),
        ("customer", "Write to Mr. Smith about it", "Smith"),
        ("email", "mail ada@example.org", "ada@example.org"),
        ("website", "see https://example.org/a for more", "https://example.org/a"),
        ("date", "on 2025-02-03", "2025-02-03"),
        ("day", "meet me tomorrow", "tomorrow"),
        ("weekday", "meet me on friday", "friday"),
        ("month", "in april it rains", "April"),
        ("start_time", "at 9:30 sharp", "09:30"),
        ("language", "translate it into spanish", "Spanish"),
        ("currency", "how much is it in dollars?", "USD"),
        ("color", "a red car", "red"),
        ("pet", "my cat is ill", "cat"),
        ("unit", "in fahrenheit", "fahrenheit"),
        ("question", "Why is it so?", "Why is it so?"),
        ("query", 'look for "blue shoes"', "blue shoes"),
        ("search_query", "find blue shoes", "blue shoes"),
        ("title", "write about green tea", "Green tea"),
        ("message", "text my boss saying I am late", "I am late"),
        ("product", "order `desk lamp`", "desk lamp"),
        ("company", "news about Northwind", "Northwind"),
        ("expression", "what is 3 + 4 * 2?", "3 + 4 * 2"),
        ("result", "what is 3 * 4?", "12"),
        ("size", "size: XL, colour: red", "XL"),
    ],
)
def test_texts_from_the_prompt(name: str, prompt: str, value: str) -> None:
    assert one(name, prompt) == value


@pytest.mark.parametrize(
    "name",
    """city country person name first_name last_name email url date time timestamp company street phone zip currency
    language unit color weekday month status priority sentiment gender job product animal id path query title question
    description equation sql python conditions x whatever_else reasoning""".split(),
)
def test_texts_by_name(name: str) -> None:
    made = {one(name, seed=seed) for seed in range(12)}
    assert all(made)
    assert len(made) > 1 or name in ("sql", "python")


def test_names_of_things_are_not_those_of_people() -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}, "price": {"type": "number"}},
              "required": ["name", "price"]}  # fmt: skip
    made = generate(schema, random.Random(1), prompt="I want a garden chair for 30 euros")
    assert made == {"name": "garden chair", "price": 30}


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [("age", 18, 80), ("year", 1990, 2025), ("temperature", 5, 30), ("latitude", -60, 60), ("confidence", 0.5, 1),
     ("rating", 1, 5), ("price", 5, 200), ("hour", 0, 23)],
)  # fmt: skip
def test_numbers_by_name(name: str, low: float, high: float) -> None:
    for seed in range(10):
        assert low <= one(name, kind="number", seed=seed) <= high


def test_numbers_from_the_prompt() -> None:
    assert one("quantity", "order 12 of them", "integer") == 12
    assert one("apples", "I bought 3 red apples", "integer") == 3
    assert one("apples", "I bought three apples", "integer") == 3
    assert one("price", "price: $1,200.50", "number") == 1200.5
    assert one("limit", "the first 500", "integer", maximum=100) <= 100
    assert one("latitude", "give me 5", "number") != 5


def test_booleans_from_the_prompt() -> None:
    assert one("urgent", "urgent: yes", "boolean") is True
    assert one("urgent", "urgent: no", "boolean") is False


@pytest.mark.parametrize(
    ("name", "kind"),
    [("price", "number"), ("age", "integer"), ("is_open", "boolean"), ("tags", "array"), ("city", "string"),
     ("date", "string"), ("status", "string"), ("", "string")],
)  # fmt: skip
def test_guesses_at_schemas(name: str, kind: str) -> None:
    guessed = plausible.guess(name)
    assert guessed["type"] == kind
    assert validate(generate(guessed, random.Random(1)), guessed) is None


def test_hints() -> None:
    hints = Hints.of('Book a table at the Blue Door in Rome for 4 on 2025-02-03 at 19:30, "window seat"')
    assert hints.places[-1] == "Rome"
    assert hints.numbers == [4]
    assert hints.dates == ["2025-02-03"]
    assert hints.times == ["19:30:00"]
    assert hints.quoted == ["window seat"]
    assert Hints.of("") == Hints()

"""JSON that is still being written (R-CS-8)."""

from __future__ import annotations

import json
from typing import Any

import pydantic_core
import pytest
from hypothesis import given, strategies as st

from openai._core.partial import Reader, parse

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"city": "S', {}),
        ('{"city": "SF", "n', {"city": "SF"}),
        ('{"city": "SF", "n": ', {"city": "SF"}),
        ('{"n": 12', {"n": 12}),
        ('{"n": 1.', {}),
        ('{"n": -', {}),
        ('{"n": tr', {}),
        ('{"n": true', {"n": True}),
        ('["a", "b', ["a"]),
        ('["a\\', []),
        ('["a\\"b', []),
        ('{"a": {"b": [1, {"c": "d', {"a": {"b": [1, {}]}}),
        (" [1 , 2 ] and so on", [1, 2]),
        ("12", 12),
        ("nul", None),
        ('"abc', None),
        ("", None),
        ("  ", None),
        ("Sorry, no.", None),
        ('{"a" 1', None),
        ("}", None),
        ("[" * 100000, None),
    ],
)
def test_beginnings(text: str, value: Any) -> None:
    """What is unfinished is left out."""
    assert parse(text) == value


@given(values, st.booleans(), st.data())
def test_beginnings_of_documents(value: Any, spaced: bool, data: Any) -> None:
    """Every beginning reads as the reader of pydantic reads it, also when it has grown or shrunk."""
    text = json.dumps(value, ensure_ascii=False, indent=1 if spaced else None)
    assert parse(text) == value
    reader = Reader()
    for at in data.draw(st.lists(st.integers(0, len(text)), max_size=8)):
        beginning = text[:at]
        found = reader.read(beginning)
        assert found == parse(beginning)
        try:
            other = pydantic_core.from_json(beginning, allow_partial=True)
        except ValueError:
            other = None
        except (AttributeError, TypeError):  # an old pydantic; lone surrogates
            continue
        if not isinstance(other, float):
            assert found == other


@given(st.text(alphabet='{}[]",:1eE.-\\ntrufasl x') | st.text())
def test_takes_everything(text: str) -> None:
    """It never raises, and reading in pieces makes no difference."""
    whole = parse(text)
    reader = Reader()
    for at in range(len(text) + 1):
        last = reader.read(text[:at])
    assert json.dumps(last) == json.dumps(whole)


def test_looking_through_is_linear() -> None:
    """A document is looked through once, however many pieces it comes in."""
    text = json.dumps([{"key": n} for n in range(500)])
    reader, steps = Reader(), 0
    for at in range(0, len(text), 10):
        before = reader._at
        reader.read(text[:at])
        steps += reader._at - before
    assert steps <= len(text)

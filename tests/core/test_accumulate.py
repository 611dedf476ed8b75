"""Joining pieces (R-CS-7, R-CS-12, R-AS-7)."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai._core.accumulate import Growing, Text, grow, merge, plain, position

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["index", "type", "id", "a", "b"]) | st.text(max_size=3), inner, max_size=4)
        | st.fixed_dictionaries({"index": st.integers(-2, 4)}, optional={"a": inner, "type": st.text(max_size=2)})
    ),
    max_leaves=12,
)

# Pieces as the API sends them: every key has one kind of value.
tools = st.fixed_dictionaries(
    {"index": st.integers(0, 3)},
    optional={
        "id": st.none() | st.text(max_size=3),
        "type": st.just("function"),
        "function": st.fixed_dictionaries({}, optional={"name": st.none() | st.text(), "arguments": st.text()}),
    },
)
pieces = st.fixed_dictionaries(
    {},
    optional={
        "role": st.just("assistant"),
        "content": st.none() | st.text(),
        "count": st.none() | st.integers(),
        "logprobs": st.lists(st.fixed_dictionaries({"token": st.text(max_size=2)}), max_size=2),
        "tool_calls": st.none() | st.lists(tools, max_size=3),
    },
)


@pytest.mark.parametrize(
    ("total", "delta", "merged"),
    [
        ("a", "b", "ab"),
        (1, 2, 3),
        (1, 2.5, 3.5),
        (None, "a", "a"),
        ("a", None, "a"),
        (True, True, True),
        (True, False, False),
        (1, True, True),
        ("a", 1, 1),
        ([1], {"a": 1}, {"a": 1}),
        ({"a": 1}, [1], [1]),
        ([1], [2, 3], [1, 2, 3]),
        (10**400, 1.5, 1.5),
        (
            {"a": "x", "b": {"c": [1]}},
            {"a": "y", "b": {"c": [2], "d": None}},
            {"a": "xy", "b": {"c": [1, 2], "d": None}},
        ),
        ({"index": 1, "type": "t"}, {"index": 1, "type": "t"}, {"index": 1, "type": "t"}),
        ({"id": "i", "role": "user"}, {"id": "i", "role": "user"}, {"id": "i", "role": "user"}),
        ({"id": "i"}, {"id": None}, {"id": "i"}),
    ],
)
def test_two_values(total: Any, delta: Any, merged: Any):
    """R-CS-7: strings joined, numbers added, objects merged, lists of scalars extended, index and type replaced."""
    result = merge(total, delta)
    assert result == merged
    assert type(result) is type(merged)


def test_lists_of_objects_go_by_their_index():
    """R-CS-7, R-CS-12: also when the indexes come out of order or twice in one piece."""
    total = merge(None, [{"index": 2, "a": "x"}, {"index": 0, "a": "y"}, {"index": 2, "a": "z"}])
    assert total == [{"index": 0, "a": "y"}, {"index": 2, "a": "xz"}]
    assert merge(total, [{"index": 1, "a": "!"}, {"index": 0, "a": "?"}]) == [
        {"index": 0, "a": "y?"},
        {"index": 1, "a": "!"},
        {"index": 2, "a": "xz"},
    ]


def test_objects_without_an_index_are_what_stands_at_their_place():
    total = [{"type": "text", "text": {"value": "a"}}, "scalar"]
    assert merge(total, [{"index": 0, "text": {"value": "b"}}, {"index": 1, "type": "x"}]) == [
        {"index": 0, "type": "text", "text": {"value": "ab"}},
        "scalar",
        {"index": 1, "type": "x"},
    ]
    assert merge([{"a": 1}], [{"a": 1}]) == [{"a": 1}, {"a": 1}]


def test_position():
    assert position({"index": 3}, 0) == 3
    assert position({"index": True}, 7) == 7
    assert position("text has a method of that name", 7) == 7


@given(json_values, json_values)
def test_takes_everything_and_changes_nothing(total: Any, delta: Any):
    before = copy.deepcopy((total, delta))
    merge(total, delta)
    assert (total, delta) == before


@given(st.lists(pieces, max_size=6), st.integers(0, 6))
def test_how_the_pieces_are_cut_does_not_matter(parts: list[dict[str, Any]], cut: int):
    def join(some: list[dict[str, Any]]) -> Any:
        total: Any = {}
        for part in some:
            total = merge(total, part)
        return total

    assert merge(join(parts[:cut]), join(parts[cut:])) == join(parts)


@given(st.lists(pieces, max_size=6))
def test_indexes_are_unique_and_in_order(parts: list[dict[str, Any]]):
    total: Any = {}
    for part in parts:
        total = merge(total, part)
    found = [item["index"] for item in total.get("tool_calls") or []]
    assert found == sorted(set(found))
    sent = [part["content"] for part in parts if part.get("content") is not None]
    assert (total.get("content") or "") == "".join(sent)


@given(st.lists(json_values, max_size=5))
@settings(deadline=None)
def test_growing_is_merging(parts: list[Any]):
    """The linear way gives the same, and leaves the pieces alone."""
    before = copy.deepcopy(parts)
    total: Any = None
    merged: Any = None
    for part in parts:
        total, merged = grow(total, part), merge(merged, part)
        assert plain(total) == merged
    assert parts == before


def test_ids_are_not_continued():
    """Servers repeat them in every piece, or send them empty."""
    total = merge({"id": "a", "role": "assistant"}, {"id": "a", "role": "assistant", "text": "x"})
    assert merge(total, {"id": "", "role": None, "text": "y"}) == {"id": "a", "role": "assistant", "text": "xy"}


@given(st.lists(st.text(max_size=3)), st.data())
def test_text(parts: list[str], data: Any):
    text = Text(*parts[:1])
    moments = [Growing.of(text)]
    for part in parts[1:]:
        text.add(part)
        moments.append(Growing.of(text))
    asked = data.draw(st.lists(st.integers(0, len(parts))))
    assert [text.upto(count) for count in asked] == ["".join(parts[:count]) for count in asked]
    assert str(text) == "".join(parts)
    expected = ["".join(parts[: count + 1]) for count in range(len(parts))] or [""]
    assert [str(moment) for moment in moments] == expected
    assert [str(moment) for moment in reversed(moments)] == expected[::-1]


def test_a_moment_of_something_else_is_empty():
    assert [str(Growing.of(value)) for value in (None, 3, "x")] == ["", "", "x"]


def test_one_piece_that_is_given_twice():
    """What is kept is never the piece itself."""
    piece = {"list": [{"index": 0, "a": "x"}, [1]], "more": {"b": {}}}
    total = grow(grow(None, piece), piece)
    assert plain(total) == {"list": [{"index": 0, "a": "xx"}, [1], [1]], "more": {"b": {}}}
    assert piece == {"list": [{"index": 0, "a": "x"}, [1]], "more": {"b": {}}}

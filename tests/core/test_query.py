"""Query strings there and back (R-QS-1 to R-QS-4), and their merging with a URL's own (R-URL-3)."""

from __future__ import annotations

import enum
from datetime import date, datetime, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote, unquote_plus
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from openai._core.query import Querystring, combine, parse, qs, stringify
from openai._core.sentinels import NotGiven, Omit, not_given, omit


class Colour(str, enum.Enum):
    RED = "r e d"


class Level(enum.Enum):
    LOW = 1


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({}, ""),
        ({"a": "b"}, "a=b"),
        ({"a": 1, "b": 0.5, "c": 0}, "a=1&b=0.5&c=0"),
        ({"a": True, "b": False}, "a=true&b=false"),
        ({"a": None, "b": "", "c": omit, "d": not_given, "e": Omit(), "f": NotGiven()}, ""),
        ({"a": []}, ""),
        ({"a": {}}, ""),
        ({"a": [None, "", omit]}, ""),
        ({"include": ["a", "b"]}, "include[]=a&include[]=b"),
        ({"include": ("a",)}, "include[]=a"),
        ({"include": iter(["a", "b"])}, "include[]=a&include[]=b"),
        ({"n": {"a": 1}}, "n[a]=1"),
        ({"n": {"a": {"b": {"c": True}}}}, "n[a][b][c]=true"),
        ({"n": MappingProxyType({"a": None, "b": 1})}, "n[b]=1"),
        ({"k": [{"x": 1}, {"x": 2}]}, "k[][x]=1&k[][x]=2"),
        ({"k": [["a"], ["b"]]}, "k[][]=a&k[][]=b"),
        ({"a": Colour.RED, "b": Level.LOW}, "a=r e d&b=1"),
        ({Colour.RED: 1}, "r e d=1"),
        ({"a": Decimal("1.10")}, "a=1.10"),
        ({"a": UUID(int=1)}, "a=00000000-0000-0000-0000-000000000001"),
        ({"a": date(2024, 1, 2)}, "a=2024-01-02"),
        ({"a": datetime(2024, 1, 2, 3, tzinfo=timezone.utc)}, "a=2024-01-02T03:00:00+00:00"),
        ({1: {2: 3}}, "1[2]=3"),
    ],
)
def test_flat_form(params: Any, expected: str):
    """R-QS-1, R-QS-2."""
    assert "&".join(f"{key}={value}" for key, value in qs.stringify_items(params)) == expected


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"purpose": "a b"}, "purpose=a+b"),
        ({"x": [1, 2]}, "x%5B%5D=1&x%5B%5D=2"),
        ({"q": "a&b=c#d/é~-._"}, "q=a%26b%3Dc%23d%2F%C3%A9~-._"),
        ({"a b": "+"}, "a+b=%2B"),
        (
            {"limit": 3, "x": [1, 2], "n": {"a": True, "b": None}, "e": ""},
            "limit=3&x%5B%5D=1&x%5B%5D=2&n%5Ba%5D=true",
        ),
    ],
)
def test_encoded_form(params: Any, expected: str):
    """R-QS-3."""
    assert stringify(params) == expected


ARRAYS = {"a": ["x", "y"]}


@pytest.mark.parametrize(
    ("array_format", "params", "expected"),
    [
        ("brackets", ARRAYS, "a[]=x&a[]=y"),
        ("repeat", ARRAYS, "a=x&a=y"),
        ("indices", ARRAYS, "a[0]=x&a[1]=y"),
        ("comma", ARRAYS, "a=x,y"),
        ("comma", {"a": [True, None, 1, ""]}, "a=true,1"),
        ("comma", {"a": [None]}, ""),
        ("repeat", {"k": [{"x": 1}, {"x": 2}]}, "k[x]=1&k[x]=2"),
        ("indices", {"k": [{"x": 1}, {"y": [2]}]}, "k[0][x]=1&k[1][y][0]=2"),
    ],
)
def test_array_formats(array_format: Any, params: Any, expected: str):
    """R-QS-4."""
    assert unquote(Querystring(array_format=array_format).stringify(params)) == expected
    assert unquote(stringify(params, array_format=array_format)) == expected


def test_nested_formats():
    params = {"a": {"b": {"c": 1}, "d": [2]}}
    assert unquote(Querystring(nested_format="dots").stringify(params)) == "a.b.c=1&a.d[]=2"
    assert unquote(stringify(params, nested_format="dots")) == "a.b.c=1&a.d[]=2"


def test_unknown_formats():
    """R-QS-4."""
    wrong: Any = "pipes"
    with pytest.raises(NotImplementedError, match="array_format 'pipes'"):
        Querystring(array_format=wrong)
    with pytest.raises(NotImplementedError, match="array_format 'pipes'"):
        stringify({"a": [1]}, array_format=wrong)
    with pytest.raises(NotImplementedError, match="nested_format 'pipes'"):
        Querystring(nested_format=wrong)
    with pytest.raises(NotImplementedError, match="nested_format 'pipes'"):
        stringify({}, nested_format=wrong)


@pytest.mark.parametrize(
    ("params", "error", "text"),
    [
        ({"file": b"x"}, TypeError, r"'file' is of type bytes"),
        ({"a": {"b": [bytearray()]}}, TypeError, r"'a\[b\]\[\]' is of type bytearray"),
        ({"a": object()}, TypeError, "'a' can't be made from a value of type object"),
        ({None: 1}, TypeError, "None is of type NoneType"),
        ({"a": {("x",): 1}}, TypeError, r"\('x',\) in 'a' is of type tuple"),
        ({True: 1}, TypeError, "True is of type bool"),
        ({"a": "\ud800"}, ValueError, "'a' holds half of a surrogate pair"),
    ],
)
def test_senseless_values_are_named(params: Any, error: type[Exception], text: str):
    with pytest.raises(error, match=text):
        stringify(params)


@pytest.mark.parametrize("item", [{"x": 1}, ["y"]])
def test_comma_format_takes_no_containers(item: object):
    with pytest.raises(TypeError, match="'a' can't be made from"):
        stringify({"a": [item]}, array_format="comma")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {}),
        ("?a=1", {"a": "1"}),
        ("a=1&b=", {"a": "1", "b": ""}),
        ("a=1&a=2&a=3", {"a": ["1", "2", "3"]}),
        ("a[]=1", {"a": ["1"]}),
        ("a%5B%5D=1&a%5B%5D=x+y", {"a": ["1", "x y"]}),
        ("n[a][b]=1&n[a][c]=2&n[d]=3", {"n": {"a": {"b": "1", "c": "2"}, "d": "3"}}),
        ("k[][x]=1&k[][y]=2&k[][x]=3", {"k": [{"x": "1", "y": "2"}, {"x": "3"}]}),
        ("k[][]=1&k[][]=2", {"k": [["1"], ["2"]]}),
        ("a=1&a[]=2", {"a": ["1", "2"]}),
        ("a=1&a[b]=2", {"a": ["1", {"b": "2"}]}),
        ("a[b]=1&a=2", {"a": [{"b": "1"}, "2"]}),
        ("a[]=1&a[b]=2", {"a": ["1", {"b": "2"}]}),
        ("a[0]=x&a[1]=y", {"a": {"0": "x", "1": "y"}}),
        ("[]=1", {"[]": "1"}),
        ("[a]=1", {"[a]": "1"}),
        ("a[=1", {"a[": "1"}),
        ("a]=1", {"a]": "1"}),
        ("a[b]c=1", {"a[b]c": "1"}),
        ("a[b]c[d]=1", {"a[b]c[d]": "1"}),
        ("a[[b]]=1", {"a[[b]]": "1"}),
        ("a" + "[b]" * 40 + "=1", {"a" + "[b]" * 40: "1"}),
    ],
)
def test_parse(query: str, expected: Any):
    assert parse(query) == expected


@pytest.mark.parametrize(
    ("format", "query", "expected"),
    [
        ({"array_format": "comma"}, "a=x,y&b=z", {"a": ["x", "y"], "b": "z"}),
        ({"array_format": "indices"}, "a[0]=x&a[1]=y&b[1]=z", {"a": ["x", "y"], "b": {"1": "z"}}),
        ({"array_format": "indices"}, "k[0][x]=1&k[1][y][0]=2", {"k": [{"x": "1"}, {"y": ["2"]}]}),
        ({"array_format": "indices"}, "k[]=1&k[]=2", {"k": ["1", "2"]}),
        (
            {"nested_format": "dots"},
            "a.b.c=1&a.d[]=2&.x=3&y.=4",
            {"a": {"b": {"c": "1"}, "d": ["2"]}, ".x": "3", "y.": "4"},
        ),
    ],
)
def test_parse_in_other_formats(format: Any, query: str, expected: Any):
    assert Querystring(**format).parse(query) == expected


# Unlike lists of mappings, these have one reading only.
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
names = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="[].?"), min_size=1, max_size=6)
leaves = texts | st.lists(texts, min_size=1, max_size=3)
trees = st.dictionaries(
    names,
    st.recursive(leaves, lambda inner: st.dictionaries(names, inner, min_size=1, max_size=3), max_leaves=8),
    max_size=4,
)


@given(trees)
def test_parse_reads_what_stringify_writes(tree: dict[str, Any]):
    assert parse(stringify(tree)) == tree
    dots = Querystring(nested_format="dots")
    assert dots.parse(dots.stringify(tree)) == tree


@given(trees)
def test_the_text_is_the_encoded_pairs(tree: dict[str, Any]):
    text = stringify(tree)
    assert parse_qsl(text, strict_parsing=bool(text)) == qs.stringify_items(tree)
    assert text.isascii()
    assert not set(text) & set(' []"<>#')


@given(st.text(alphabet="ab[]=&.,%0 ", max_size=40), st.sampled_from(["comma", "repeat", "indices", "brackets"]))
def test_parse_refuses_nothing_and_loses_nothing(query: str, array_format: Any):
    tree = Querystring(array_format=array_format).parse(query)

    def count(node: Any) -> int:
        if isinstance(node, (dict, list)):
            return sum(map(count, node.values() if isinstance(node, dict) else node))
        return 1

    pairs = parse_qsl(query, keep_blank_values=True)
    expected = sum(value.count(",") + 1 if array_format == "comma" else 1 for _, value in pairs)
    assert count(tree) == expected


@pytest.mark.parametrize(
    ("query", "params", "expected"),
    [
        ("", {}, ""),
        ("beta=true", {}, "beta=true"),
        ("beta=true", {"limit": 1}, "beta=true&limit=1"),
        ("a=1&b=2", {"a": 3}, "b=2&a=3"),
        ("a[]=1&a[]=2&b=", {"a": ["3"]}, "b=&a[]=3"),
        ("n[x]=1", {"n": {"y": 2}}, "n[y]=2"),
        ("a=1&b=2", {"a": None, "b": omit}, ""),
        ("a=x+y%26", {}, "a=x y&"),
    ],
)
def test_parameters_win_over_the_query_of_the_url(query: str, params: Any, expected: str):
    """R-URL-3."""
    assert unquote_plus(combine(query, params)) == expected


def test_combine_in_another_format():
    assert combine("a=1", {"b": [1, 2]}, Querystring(array_format="repeat")) == "a=1&b=1&b=2"

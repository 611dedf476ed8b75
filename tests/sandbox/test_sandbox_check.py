"""Queries and forms as values, types of JSON, streams of bytes: the small parts of the engine."""

from __future__ import annotations

from typing import Any

import pytest

from openai_sandbox import ApiError, Pause, Response, domains
from openai_sandbox.check import kind_of, nested, query, wrong_type
from openai_sandbox.journal import Entry, Journal
from openai_sandbox.route import Kind, Route
from openai_sandbox.router import Router
from openai_sandbox.routes import ROUTES
from openai_sandbox.wire import dumps, sse


@pytest.mark.parametrize(
    ("pairs", "value"),
    [
        ([("a", "1")], {"a": "1"}),
        ([("a", "1"), ("a", "2"), ("a", "3")], {"a": ["1", "2", "3"]}),
        ([("a[]", "1")], {"a": ["1"]}),
        ([("a[]", "1"), ("a[]", "2")], {"a": ["1", "2"]}),
        ([("a[0]", "1"), ("a[1]", "2")], {"a": ["1", "2"]}),
        ([("a[b]", "1"), ("a[c]", "2")], {"a": {"b": "1", "c": "2"}}),
        ([("a[b][c]", "1"), ("a[b][d]", "2")], {"a": {"b": {"c": "1", "d": "2"}}}),
        ([("a", "1"), ("a[b]", "2")], {"a": "1"}),
        ([("a", "1"), ("a[b][c]", "2")], {"a": "1"}),
        ([("a[b]", "1"), ("a[b][c]", "2")], {"a": {"b": "1"}}),
        ([("", "1"), ("[", "2"), ("]", "3")], {"": ["1", "2", "3"]}),
    ],
)
def test_nested(pairs: Any, value: Any) -> None:
    assert nested(pairs) == value


KINDS = {
    "whole": Kind("integer"),
    "half": Kind("number"),
    "flag": Kind("boolean"),
    "many": Kind("array"),
    "name": Kind("string", values=["a", "b"]),
    "free": Kind("any"),
    "map": Kind("object"),
}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("whole=-5&half=1.5&flag=true&many=x&name=a&free=1&map[a]=b&other=1", None),
        ("whole=5", {"whole": 5}),
        ("many[]=x&many[]=y", {"many": ["x", "y"]}),
        ("flag=false", {"flag": False}),
        ("free[]=x", {"free": ["x"]}),
        ("", {}),
    ],
)
def test_query(text: str, value: Any) -> None:
    everything = {
        "whole": -5,
        "half": 1.5,
        "flag": True,
        "many": ["x"],
        "name": "a",
        "free": "1",
        "map": {"a": "b"},
    }
    assert query(text, KINDS, False) == (everything if value is None else value)


@pytest.mark.parametrize(
    "text", ["whole=x", "whole=--5", "whole=", "whole=1.5", "half=x", "flag=1", "name=c", "map=x", "whole=1&whole=2"]
)
def test_refused_queries(text: str) -> None:
    with pytest.raises(ApiError) as caught:
        query(text, KINDS, False)
    assert (caught.value.status, caught.value.param) == (400, text.partition("=")[0])


def test_streams_add_a_parameter() -> None:
    assert query("stream=true", {}, True) == {"stream": True}
    assert query("stream=true", {}, False) == {}


def test_types() -> None:
    values = [None, True, 1, 1.5, "a", [], {}]
    assert [kind_of(value) for value in values] == ["null", "boolean", "integer", "number", "string", "array", "object"]
    assert "a string or an array" in wrong_type("x", 1, "string", "array").message


def test_routes_find_themselves() -> None:
    router = Router(ROUTES)
    for route in ROUTES:
        path = "/v1" + "/".join("a%2Fb" if part.startswith("{") else part for part in route.path.split("/"))
        found, ids = router.find(route.verb, path)
        assert (found.verb, found.path) == (route.verb, route.path)
        assert set(ids.values()) <= {"a/b"}


def test_written_out_segments_go_first_but_do_not_shut_out_ids() -> None:
    one, two = Route("GET", "/a/{id}/c", "one"), Route("GET", "/a/b/d", "two")
    router = Router([one, two])
    assert router.find("GET", "/v1/a/b/d") == (two, {})
    assert router.find("GET", "/v1/a/b/c") == (one, {"id": "b"})


def test_only_what_a_domain_shows_is_a_call() -> None:
    for name in ("models.lru_cache", "models.nothing", "nothing.create"):
        with pytest.raises(ApiError) as caught:
            domains.find(name)
        assert caught.value.status == 501


def test_json() -> None:
    assert dumps({"a": "ż"}) == '{"a":"ż"}'.encode()
    assert dumps({"a": "\ud800"}) == b'{"a":"\\ud800"}'
    with pytest.raises(ValueError, match="Out of range"):
        dumps({"a": float("nan")})
    assert sse({"a": 1}, "x") == b'event: x\ndata: {"a":1}\n\n'
    assert sse(b"[DONE]") == b"data: [DONE]\n\n"


def test_responses_can_be_read() -> None:
    assert Response(200, [], iter([b"[1,", Pause(1), b"2]"])).json() == [1, 2]
    assert Response(200, [], b"[1]").json() == [1]


def test_the_journal_forgets_the_oldest() -> None:
    journal = Journal(size=2)
    for at in range(3):
        journal.add(Entry("GET", f"/{at}"))
    assert [entry.path for entry in journal] == ["/1", "/2"]
    assert [entry.path for entry in journal[:1]] == ["/1"]


def test_the_journal_forgets_more_when_bodies_are_large() -> None:
    journal = Journal(size=5, weight=100)
    for at, weight in enumerate((10, 60, 30, 20, 300)):
        journal.add(Entry("GET", f"/{at}", weight=weight))
        assert [entry.path for entry in journal] == [f"/{each}" for each in range([0, 0, 0, 2, 4][at], at + 1)]
    journal.clear()
    journal.add(Entry("GET", "/", weight=100))
    assert len(journal) == 1

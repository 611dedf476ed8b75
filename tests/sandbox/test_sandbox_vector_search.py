"""Search in vector stores: the right passages in the right order, filters, ranking, with and without FTS5."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any, Dict, List

import httpx
import pytest
from hypothesis import given, strategies as st

import openai
from openai import OpenAI
from openai_sandbox import Sandbox
from openai_sandbox.domains import vector_index, vector_search

TEXTS = {
    "cats.txt": "The cat sleeps on the sofa. Felines purr when they are content.",
    "rates.md": "The central bank raised the interest rate to four percent in March.",
    "refund.txt": "To return an item, write to the shop within 14 days; the refund takes a week.",
    "soccer.txt": "The team won the league after a goal in the last minute of the match.",
    "python.txt": "A traceback shows where the exception was raised in your program.",
    "ja.txt": "猫はソファで寝ています。",
}
ATTRIBUTES: Dict[str, Dict[str, Any]] = {
    "cats.txt": {"year": 2020, "topic": "animals", "draft": True},
    "rates.md": {"year": 2024, "topic": "money", "draft": False},
    "refund.txt": {"year": 2023.5, "topic": "money"},
    "soccer.txt": {"year": "2024", "topic": "sports"},
    "python.txt": {},
    "ja.txt": {"draft": 1},
}


@pytest.fixture(params=["fts5", "scan"])
def client(request: pytest.FixtureRequest, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> OpenAI:
    if request.param == "scan":
        monkeypatch.setattr(vector_index, "_full_text", lambda: False)
    return sandbox.client(_strict_response_validation=True, max_retries=0)


@pytest.fixture
def store(client: OpenAI) -> str:
    return fill(client)


def fill(client: OpenAI, texts: Dict[str, str] = TEXTS) -> str:
    files: List[Any] = [
        {
            "file_id": client.files.create(file=(name, text.encode()), purpose="assistants").id,
            "attributes": ATTRIBUTES.get(name),
        }
        for name, text in texts.items()
    ]
    store = client.vector_stores.create().id
    assert client.vector_stores.file_batches.create_and_poll(store, files=files).status == "completed"
    return store


def names(client: OpenAI, store: str, query: Any = "what is there?", **options: Any) -> List[str]:
    return [hit.filename for hit in client.vector_stores.search(store, query=query, **options).data]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("interest rate", "rates.md"),
        ("Where do cats sleep?", "cats.txt"),
        ("kitten dozing on a couch", "cats.txt"),  # in other words
        ("How can I get my money back? refunds", "refund.txt"),
        ("football scores", "soccer.txt"),
        ("error in my software", "python.txt"),
        ("猫", "ja.txt"),
        (["nothing of this", "traceback"], "python.txt"),
    ],
)
def test_the_best_comes_first(client: OpenAI, store: str, query: Any, name: str) -> None:
    page = client.vector_stores.search(store, query=query)
    scores = [hit.score for hit in page.data]
    assert page.data[0].filename == name
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    assert scores[0] > 2 * scores[2]
    assert page.data[0].content[0].text == TEXTS[name]
    assert page.data[0].attributes == ATTRIBUTES[name]


def test_the_text_itself_fits_wholly(client: OpenAI, store: str) -> None:
    best = client.vector_stores.search(store, query=TEXTS["rates.md"]).data[0]
    assert best.score == pytest.approx(1, abs=0.01)


def test_as_many_as_there_may_be(client: OpenAI, store: str) -> None:
    assert len(names(client, store)) == len(TEXTS)
    assert len(names(client, store, "cat", max_num_results=2)) == 2
    assert names(client, store, "cat", limit=1) == ["cats.txt"]
    assert names(client, store, "cat", ranking_options={"score_threshold": 0.4}) == ["cats.txt"]
    assert names(client, store, "cat", ranking_options={"score_threshold": 1}) == []


def test_rankers(client: OpenAI, store: str) -> None:
    one = client.vector_stores.search(store, query="interest rate", ranking_options={"ranker": "auto"}).data[0]
    other = client.vector_stores.search(store, query="interest rate", ranking_options={"ranker": "none"}).data[0]
    assert one.filename == other.filename == "rates.md"
    assert one.score > other.score


def test_queries_can_be_rewritten(client: OpenAI, sandbox: Sandbox, store: str) -> None:
    def queries(query: Any, **options: Any) -> Any:
        page = client.vector_stores.search(store, query=query, **options)
        return page.to_dict()["search_query"]

    assert queries("How do I reset the password?") == ["How do I reset the password?"]
    assert queries("How do I reset the password?", rewrite_query=True) == ["reset password"]
    assert queries(["who is there?", "a cat"], rewrite_query=True) == ["who is there?", "cat"]


def test_several_queries_find_what_any_of_them_finds(client: OpenAI, store: str) -> None:
    assert names(client, store, ["traceback", "interest rate"], max_num_results=2) in (
        ["python.txt", "rates.md"],
        ["rates.md", "python.txt"],
    )


MONEY = ["rates.md", "refund.txt"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"type": "eq", "key": "topic", "value": "money"}, MONEY),
        ({"type": "ne", "key": "topic", "value": "money"}, ["cats.txt", "ja.txt", "python.txt", "soccer.txt"]),
        ({"type": "eq", "key": "draft", "value": True}, ["cats.txt"]),
        ({"type": "eq", "key": "draft", "value": 1}, ["ja.txt"]),
        ({"type": "eq", "key": "year", "value": 2024}, ["rates.md"]),
        ({"type": "eq", "key": "year", "value": "2024"}, ["soccer.txt"]),
        ({"type": "gt", "key": "year", "value": 2020}, MONEY),
        ({"type": "gte", "key": "year", "value": 2020}, ["cats.txt", *MONEY]),
        ({"type": "lt", "key": "year", "value": 2023.6}, ["cats.txt", "refund.txt"]),
        ({"type": "lte", "key": "year", "value": 2020}, ["cats.txt"]),
        ({"type": "gt", "key": "topic", "value": "b"}, [*MONEY, "soccer.txt"]),
        ({"type": "gt", "key": "draft", "value": False}, []),
        ({"type": "in", "key": "topic", "value": ["money", "sports"]}, [*MONEY, "soccer.txt"]),
        ({"type": "nin", "key": "topic", "value": ["money", "sports"]}, ["cats.txt", "ja.txt", "python.txt"]),
        ({"type": "in", "key": "topic", "value": []}, []),
        ({"type": "eq", "key": "none", "value": "x"}, []),
        (
            {
                "type": "and",
                "filters": [
                    {"type": "eq", "key": "topic", "value": "money"},
                    {"type": "gte", "key": "year", "value": 2024},
                ],
            },
            ["rates.md"],
        ),
        (
            {
                "type": "or",
                "filters": [
                    {"type": "eq", "key": "topic", "value": "sports"},
                    {
                        "type": "and",
                        "filters": [
                            {"type": "eq", "key": "topic", "value": "money"},
                            {"type": "lt", "key": "year", "value": 2024},
                        ],
                    },
                ],
            },
            ["refund.txt", "soccer.txt"],
        ),
    ],
)
def test_filters(client: OpenAI, store: str, filters: Any, expected: List[str]) -> None:
    assert sorted(names(client, store, filters=filters)) == expected
    assert sorted(names(client, store, filter=filters)) == expected


def test_attributes_changed_later_count(client: OpenAI, store: str) -> None:
    file = client.vector_stores.search(store, query="cat").data[0].file_id
    client.vector_stores.files.update(file, vector_store_id=store, attributes={"topic": "pets"})
    assert names(client, store, filters={"type": "eq", "key": "topic", "value": "pets"}) == ["cats.txt"]


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"query": ""}, "query"),
        ({"query": []}, "query"),
        ({"query": ["x"] * 33}, "query"),
        ({"query": ["x", 1]}, "query[1]"),
        ({"query": ["x", " "]}, "query[1]"),
        ({"query": "x", "max_num_results": 0}, "max_num_results"),
        ({"query": "x", "max_num_results": 51}, "max_num_results"),
        ({"query": "x", "limit": 51}, "limit"),
        ({"query": "x", "limit": 5, "max_num_results": 5}, "limit"),
        ({"query": "x", "filter": {"type": "eq"}, "filters": {"type": "eq"}}, "filter"),
        ({"query": "x", "filters": {}}, "filters.type"),
        ({"query": "x", "filters": {"type": "like"}}, "filters.type"),
        ({"query": "x", "filters": {"type": "eq"}}, "filters.key"),
        ({"query": "x", "filters": {"type": "eq", "key": "a"}}, "filters.value"),
        ({"query": "x", "filters": {"type": "eq", "key": "a", "value": ["x"]}}, "filters.value"),
        ({"query": "x", "filters": {"type": "in", "key": "a", "value": "x"}}, "filters.value"),
        ({"query": "x", "filters": {"type": "in", "key": "a", "value": [[]]}}, "filters.value[0]"),
        ({"query": "x", "filters": {"type": "and"}}, "filters.filters"),
        ({"query": "x", "filters": {"type": "and", "filters": {}}}, "filters.filters"),
        ({"query": "x", "filters": {"type": "or", "filters": [1]}}, "filters.filters[0]"),
        ({"query": "x", "filters": {"type": "or", "filters": [{"type": "eq"}]}}, "filters.filters[0].key"),
        ({"query": "x", "ranking_options": {"ranker": "best"}}, "ranking_options.ranker"),
        ({"query": "x", "ranking_options": {"score_threshold": 2}}, "ranking_options.score_threshold"),
    ],
)
def test_refusals(http: httpx.Client, body: Any, param: str) -> None:
    store = http.post("/vector_stores", json={}).json()["id"]
    answer = http.post(f"/vector_stores/{store}/search", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


def test_deep_filters_are_refused(http: httpx.Client) -> None:
    store = http.post("/vector_stores", json={}).json()["id"]
    filters = '{"type":"and","filters":[' * 3000 + "]}" * 3000
    answer = http.post(
        f"/vector_stores/{store}/search",
        content='{"query":"x","filters":' + filters + "}",
        headers={"content-type": "application/json"},
    )
    assert answer.status_code == 400


def test_unknown_store(client: OpenAI) -> None:
    with pytest.raises(openai.NotFoundError, match="vs_none"):
        client.vector_stores.search("vs_none", query="x")


SCALARS = st.one_of(st.booleans(), st.integers(-2, 2), st.sampled_from(["a", "b"]), st.floats(-2, 2))
COMPARISONS: Any = st.builds(
    lambda kind, key, value, values: {
        "type": kind,
        "key": key,
        "value": values if kind in ("in", "nin") else value,
    },
    st.sampled_from(["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]),
    st.sampled_from(["k", "l"]),
    SCALARS,
    st.lists(SCALARS, max_size=3),
)
FILTERS: Any = st.recursive(
    COMPARISONS,
    lambda inner: st.builds(
        lambda kind, filters: {"type": kind, "filters": filters},
        st.sampled_from(["and", "or"]),
        st.lists(inner, max_size=3),
    ),
    max_leaves=6,
)
OPPOSITE = {"eq": "ne", "ne": "eq", "in": "nin", "nin": "in"}


@given(FILTERS, st.dictionaries(st.sampled_from(["k", "l"]), SCALARS))
def test_laws_of_filters(filters: Any, attributes: Dict[str, Any]) -> None:
    """Every filter decides; `ne` is the contrary of `eq`, `nin` of `in`; and and or are what they say."""
    fits = vector_search._fits(filters, attributes)
    if filters["type"] in OPPOSITE:
        assert vector_search._fits({**filters, "type": OPPOSITE[filters["type"]]}, attributes) is not fits
    if filters["type"] in ("and", "or"):
        inner = [vector_search._fits(each, attributes) for each in filters["filters"]]
        assert fits is (all(inner) if filters["type"] == "and" else any(inner))


def test_hostile_words(client: OpenAI, store: str) -> None:
    """What has a meaning in queries of the full-text index has none here."""
    for query in (
        '"',
        "cat OR *",
        "NEAR(cat sofa)",
        "terms:cat",
        "^cat",
        "cat'--",
        "-",
        "a" * 5000,
        "(" * 50,
    ):
        assert len(names(client, store, query)) == len(TEXTS)


def test_a_query_that_is_no_text(http: httpx.Client) -> None:
    store = http.post("/vector_stores", json={}).json()["id"]
    headers = {"content-type": "application/json"}
    answer = http.post(f"/vector_stores/{store}/search", content=b'{"query":"\\ud800 cat"}', headers=headers)
    assert answer.json()["search_query"] == ["\ud800 cat"]


@pytest.mark.parametrize("full_text", [True, False])
def test_many_passages_are_searched_fast(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, full_text: bool) -> None:
    """The best of thousands of passages is found, and only a bounded number of them is read and looked at closely."""
    if not full_text:
        monkeypatch.setattr(vector_index, "_full_text", lambda: False)
    words = [f"word{at}" for at in range(500)]
    state = sandbox.state
    with state.transaction():
        for number in range(2000):
            text = " ".join(words[(number * 7 + at * 13) % 500] for at in range(20))
            vector_index.add(state, "vs_x", f"file-{number}", {}, [(text + (" zebra" if number == 1234 else ""), 0)])
    looked: List[str] = []
    question = vector_index.Question("zebra word7")
    score = question.score
    question.score = lambda terms, *rest: looked.append(terms) or score(terms, *rest)  # type: ignore[func-returns-value,method-assign]
    read: List[object] = []

    def note(_: object, row: object) -> object:
        read.append(row)
        return row

    state._db.row_factory = note
    best = vector_index.top(state, ["vs_x"], question, None, 10)
    assert best[0][1].file_id == "file-1234"
    assert len(looked) <= 160
    assert len(read) <= 500


# the same state under an SQLite with full-text search and under one without


def moved(data: Path, there: bool, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """A sandbox of the data, under an SQLite that has the module or does not know it."""
    db = sqlite3.connect(data / "state.db")
    try:
        db.execute("PRAGMA writable_schema = ON")
        change = ("USING gone(", "USING fts5(") if there else ("USING fts5(", "USING gone(")
        db.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = 'passage_terms'", change)
        db.commit()
    finally:
        db.close()
    monkeypatch.setattr(vector_index, "_full_text", lambda: there)
    return Sandbox(data=data)


@pytest.mark.parametrize("first", [True, False])
def test_a_state_moves_between_kinds_of_sqlite(first: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    more = {"tea.txt": b"Green tea is brewed at eighty degrees.", "kite.txt": b"A kite needs wind, and a long string."}
    with moved(tmp_path, first, monkeypatch) as sandbox:
        client = sandbox.client()
        store = fill(client)
        expected = names(client, store, "interest rate")
    for there in (not first, first, not first):
        with moved(tmp_path, there, monkeypatch) as sandbox:
            client = sandbox.client()
            assert names(client, store, "interest rate")[0] == expected[0] == "rates.md"
            assert names(client, store, "the team won the league")[0] == "soccer.txt"
            if more:
                name, content = more.popitem()
                file = client.files.create(file=(name, content), purpose="assistants").id
                client.vector_stores.files.create_and_poll(file, vector_store_id=store)
                assert names(client, store, content.decode())[0] == name
                for hit in client.vector_stores.search(store, query="refund for an item", max_num_results=1):
                    client.vector_stores.files.delete(hit.file_id, vector_store_id=store)
            left = set(names(client, store, "something", max_num_results=50))
            assert len(left) == 6
            assert {"tea.txt", "kite.txt"} - left == set(more)
            sandbox.save(tmp_path / "saved.zip")
        with Sandbox() as other:  # a snapshot that holds an index of the other kind as well
            other.load(tmp_path / "saved.zip")
            assert set(names(other.client(), store, "something", max_num_results=50)) == left

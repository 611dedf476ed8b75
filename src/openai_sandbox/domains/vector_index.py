"""The passages of files in vector stores, kept in the SQLite database of the state, and how well they fit a question.

A passage has terms: the stems of its words and the meanings that `model/words.py` knows of them, so that a question in
other words finds it too. SQLite's full-text index gives the passages that share terms with a question; the best of
them are scored by the share of the question's words they have and by the likeness of their vectors. Where SQLite has no
full-text search, a table of the terms does the same; a state that comes from elsewhere gets the index that is at hand.

Neighbours: vector_search.py searches for calls and tools, vector_files.py fills the index.
"""

from __future__ import annotations

import json
import math
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul
from typing import Dict, List, Optional, Tuple

from ..model import embed, words
from ..state import State
from ..wire import Json

__all__ = ["Passage", "Question", "add", "attributes_of", "owners", "remove", "set_attributes", "texts", "top"]

_TABLES = (
    """CREATE TABLE IF NOT EXISTS passage_owner (
        id INTEGER PRIMARY KEY, store TEXT NOT NULL, file TEXT NOT NULL, attributes TEXT NOT NULL,
        UNIQUE (store, file))""",
    """CREATE TABLE IF NOT EXISTS passage (
        id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, number INTEGER NOT NULL, shared INTEGER NOT NULL,
        vector BLOB NOT NULL, text TEXT NOT NULL, terms TEXT NOT NULL)""",
    "CREATE INDEX IF NOT EXISTS passage_list ON passage (owner, number)",
)
_FULL_TEXT = (
    """CREATE VIRTUAL TABLE IF NOT EXISTS passage_terms USING fts5(
        terms, content='passage', content_rowid='id', tokenize="ascii tokenchars '_''=~:'")""",
    """CREATE TRIGGER IF NOT EXISTS passage_added AFTER INSERT ON passage BEGIN
        INSERT INTO passage_terms (rowid, terms) VALUES (new.id, new.terms); END""",
    """CREATE TRIGGER IF NOT EXISTS passage_removed AFTER DELETE ON passage BEGIN
        INSERT INTO passage_terms (passage_terms, rowid, terms) VALUES ('delete', old.id, old.terms); END""",
)
_PLAIN = (
    """CREATE TABLE IF NOT EXISTS passage_term (
        term TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (term, id)) WITHOUT ROWID""",
    "CREATE INDEX IF NOT EXISTS passage_term_list ON passage_term (id)",
    """CREATE TRIGGER IF NOT EXISTS passage_added AFTER INSERT ON passage BEGIN
        INSERT OR IGNORE INTO passage_term
        SELECT value, new.id FROM json_each('["' || replace(new.terms, ' ', '","') || '"]'); END""",
    """CREATE TRIGGER IF NOT EXISTS passage_removed AFTER DELETE ON passage BEGIN
        DELETE FROM passage_term WHERE id = old.id; END""",
)
"""The same for an SQLite without full-text search: terms have no blanks, quotes or backslashes."""
_FULL_TEXT_AGAIN = "INSERT INTO passage_terms (passage_terms) VALUES ('rebuild')"
_PLAIN_AGAIN = (
    "DELETE FROM passage_term",
    """INSERT OR IGNORE INTO passage_term SELECT value, passage.id
        FROM passage, json_each('["' || replace(terms, ' ', '","') || '"]')""",
)
_INSIDE = (
    "term IN (SELECT value FROM json_each(?))"
    " AND id IN (SELECT id FROM passage_term WHERE term IN (SELECT value FROM json_each(?)))"
)
_DIMENSIONS = 256
_WORD, _CONCEPT, _FIELD = 32, 36, 26  # weights in a vector, as in model/embed.py
_CANDIDATES = 150
_TERMS = 16  # of a question that the index is asked for: the rarest
_NEAR, _FAR = 0.7, 0.15  # what a word of the same meaning, or of the same field, counts for
_NOISE = 0.08  # likeness of vectors that have nothing to do with each other


@dataclass(frozen=True)
class Passage:
    """A passage that was found. score: 0 to 1."""

    file_id: str
    attributes: Json
    text: str
    score: float


class Question:
    """A question, read once for all passages. text_weight, vector_weight: how much each way of likeness counts."""

    def __init__(self, text: str, text_weight: float = 1.0, vector_weight: float = 1.0) -> None:
        told = words.content(text) or words.words(text)
        self.words: Dict[str, Tuple[str, ...]] = {words.stem(word): words.meaning(word) for word in told[:64]}
        self._vector = array("f", _vector(Counter(_terms(told))))
        whole = text_weight + vector_weight
        self._text_weight, self._vector_weight = text_weight / whole, vector_weight / whole

    @property
    def terms(self) -> List[str]:
        """What the index is asked for."""
        return list(dict.fromkeys(term for stem, meaning in self.words.items() for term in (stem, *meaning)))

    def score(self, terms: str, vector: bytes, counts: Mapping[str, int]) -> float:
        """How well a passage fits. counts: how many passages have each of the question's terms ("": how many all)."""
        there = set(terms.split(" "))
        whole = found = 0.0
        for stem, meaning in self.words.items():
            weight = math.log(1 + (counts[""] + 1) / (counts[stem] + 0.5))
            whole += weight
            if stem in there:
                found += weight
            elif meaning:
                shared = there.intersection(meaning)
                found += weight * (_NEAR if any(term[0] == "=" for term in shared) else _FAR if shared else 0.0)
        other = array("f")
        other.frombytes(vector)
        cosine = sum(map(mul, self._vector, other))
        likeness = math.sqrt(max(0.0, cosine - _NOISE) / (1 - _NOISE))  # a long passage is never near a short question
        score = self._text_weight * (found / whole if whole else 0.0) + self._vector_weight * likeness
        return min(1.0, max(0.0, score))


def add(state: State, store: str, file: str, attributes: Json, pieces: Iterable[Tuple[str, int]]) -> int:
    """Put the passages of a file into a store, in place of those it has there; gives the bytes they take.

    pieces: texts, with the number of characters each shares with the one before. In a `state.transaction()`.
    """
    _prepare(state)
    remove(state, store, file)
    db = state._db
    owner = db.execute(
        "INSERT INTO passage_owner (store, file, attributes) VALUES (?, ?, ?)",
        (_name(state, store), file, json.dumps(attributes)),
    ).lastrowid
    size = 0
    for number, (text, shared) in enumerate(pieces):
        terms = Counter(_terms(words.words(text)))
        vector = array("f", _vector(terms)).tobytes()
        line = " ".join([store, *terms])  # the store as a term: the index finds its passages by that
        db.execute(
            "INSERT INTO passage (owner, number, shared, vector, text, terms) VALUES (?, ?, ?, ?, ?, ?)",
            (owner, number, shared, vector, text, line),
        )
        size += len(text.encode("utf-8", "replace")) + len(vector)
    return size


def remove(state: State, store: str, file: Optional[str] = None) -> None:
    """Forget the passages of a file in a store, or of all its files."""
    for owner in owners(state, [store]) if file is None else _owner(state, store, file):
        state._db.execute("DELETE FROM passage WHERE owner = ?", (owner,))
        state._db.execute("DELETE FROM passage_owner WHERE id = ?", (owner,))


def set_attributes(state: State, store: str, file: str, attributes: Json) -> None:
    """Change what the passages of a file are filtered by."""
    for owner in _owner(state, store, file):
        state._db.execute("UPDATE passage_owner SET attributes = ? WHERE id = ?", (json.dumps(attributes), owner))


def texts(state: State, store: str, file: str) -> List[str]:
    """The text of a file in pieces that join to the whole; empty if it is not in the index."""
    with state._lock:
        rows = [
            row
            for owner in _owner(state, store, file)
            for row in state._db.execute("SELECT text, shared FROM passage WHERE owner = ? ORDER BY number", (owner,))
        ]
    return [text[shared:] for text, shared in rows]


def owners(state: State, stores: Sequence[str]) -> Dict[int, str]:
    """The files in stores by their number in the index, with their attributes as JSON."""
    with state._lock:
        _prepare(state)
        rows: List[Tuple[int, str]] = []
        for store in stores:
            name = _name(state, store)
            rows += state._db.execute("SELECT id, attributes FROM passage_owner WHERE store = ?", (name,)).fetchall()
    return dict(rows)


@lru_cache(maxsize=16_384)  # more than a store has files
def attributes_of(text: str) -> Json:
    """The attributes of a file in the index; not to be changed."""
    found: Json = json.loads(text)
    return found


def top(
    state: State, stores: Sequence[str], question: Question, among: Optional[Sequence[int]], limit: int
) -> List[Tuple[int, Passage]]:
    """The passages that fit best, best first, with their number in the index. among: numbers of files, None for all."""
    if among is not None and not among:
        return []
    with state._lock:
        _prepare(state)
        counts = _counts(state, stores, question.terms)
        rare = sorted((term for term, count in counts.items() if count), key=counts.__getitem__)[:_TERMS]
        found = _sharing(state, stores, rare, among) if rare else []
        if len(found) < limit:
            found += _any(state, stores, among, found, limit - len(found))
        rows = state._db.execute(
            "SELECT passage.id, file, attributes, text, terms, vector FROM passage"
            " JOIN passage_owner ON passage_owner.id = owner WHERE passage.id IN (SELECT value FROM json_each(?))",
            (json.dumps(found),),
        ).fetchall()
    scored = [
        (id, Passage(file, attributes_of(attributes), text, question.score(terms, vector, counts)))
        for id, file, attributes, text, terms, vector in rows
    ]
    scored.sort(key=lambda entry: (-entry[1].score, entry[0]))
    return scored[:limit]


def _counts(state: State, stores: Sequence[str], terms: Sequence[str]) -> Dict[str, int]:
    """How many passages have each of the terms; under "" how many there are."""
    if not _full_text():
        asked_for = json.dumps([*stores, *terms])
        query = f"SELECT term, count(*) FROM passage_term WHERE {_INSIDE} GROUP BY term"
        counted = dict(state._db.execute(query, (asked_for, json.dumps([*stores]))).fetchall())
        return {"": sum(counted.get(store, 0) for store in stores), **{term: counted.get(term, 0) for term in terms}}
    here = _either(stores)
    asked = {"": here, **{term: f"{here} AND {_quoted(term)}" for term in terms}}
    query = "SELECT count(*) FROM passage_terms WHERE passage_terms MATCH ?"
    return {term: state._db.execute(query, (sought,)).fetchone()[0] for term, sought in asked.items()}


def _sharing(state: State, stores: Sequence[str], terms: Sequence[str], among: Optional[Sequence[int]]) -> List[int]:
    """The passages that share most of the terms."""
    if not _full_text():
        query = f"SELECT id FROM passage_term WHERE {_INSIDE}"
        values: List[object] = [json.dumps(terms), json.dumps([*stores])]
        if among is not None:
            query += " AND id IN (SELECT id FROM passage WHERE owner IN (SELECT value FROM json_each(?)))"
            values.append(json.dumps(among))
        query += " GROUP BY id ORDER BY count(*) DESC, id LIMIT ?"
        return [id for (id,) in state._db.execute(query, (*values, _CANDIDATES))]
    query = "SELECT passage_terms.rowid FROM passage_terms"
    values = [f"{_either(stores)} AND {_either(terms)}"]
    if among is not None:
        query += " JOIN passage ON passage.id = passage_terms.rowid AND owner IN (SELECT value FROM json_each(?))"
        values.insert(0, json.dumps(among))
    query += " WHERE passage_terms MATCH ? ORDER BY rank LIMIT ?"
    return [id for (id,) in state._db.execute(query, (*values, _CANDIDATES))]


def _any(
    state: State, stores: Sequence[str], among: Optional[Sequence[int]], without: Sequence[int], limit: int
) -> List[int]:
    """Some more passages: a search gives as many as it may, however little they fit."""
    inside = list(owners(state, stores)) if among is None else among
    rows = state._db.execute(
        "SELECT id FROM passage WHERE owner IN (SELECT value FROM json_each(?))"
        " AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?",
        (json.dumps(inside), json.dumps(without), limit),
    )
    return [id for (id,) in rows]


def _either(terms: Iterable[str]) -> str:
    return f"({' OR '.join(map(_quoted, terms))})"


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'


def _name(state: State, store: str) -> str:
    return state._scope + store


def _owner(state: State, store: str, file: str) -> List[int]:
    """The number of a file in a store; empty if it is not there."""
    _prepare(state)
    query = "SELECT id FROM passage_owner WHERE store = ? AND file = ?"
    return [id for (id,) in state._db.execute(query, (_name(state, store), file))]


@lru_cache(maxsize=1)
def _full_text() -> bool:
    """Whether SQLite has full-text search here."""
    db = sqlite3.connect(":memory:")
    try:
        db.execute("CREATE VIRTUAL TABLE tried USING fts5(terms)")
    except sqlite3.OperationalError:
        return False
    finally:
        db.close()
    return True


def _prepare(state: State) -> None:
    """Make the tables, which most sandboxes never need, and the index that is at hand here."""
    row = state._db.execute("SELECT sql FROM sqlite_master WHERE name = 'passage_added'").fetchone()
    if row is not None and ("passage_terms" in row[0]) == _full_text():
        return
    with state.transaction():
        statements: List[str] = [*_TABLES]
        if row is not None:  # of the other index, which stays as it is: without its module it can't be dropped
            statements += ["DROP TRIGGER passage_added", "DROP TRIGGER passage_removed"]
        statements += (*_FULL_TEXT, _FULL_TEXT_AGAIN) if _full_text() else (*_PLAIN, *_PLAIN_AGAIN)
        for statement in statements:
            state._db.execute(statement)


def _terms(told: Iterable[str]) -> List[str]:
    """The terms of words in order, with repetitions."""
    return [term for word in told for term in _expanded(word)]


@lru_cache(maxsize=8192)
def _expanded(word: str) -> Tuple[str, ...]:
    return () if word in words.STOP else (words.stem(word), *words.meaning(word))


def _vector(terms: Mapping[str, int]) -> List[float]:
    weights = {"=": _CONCEPT, "~": _FIELD}
    features = [(term, round(weights.get(term[0], _WORD) * (1 + math.log(count)))) for term, count in terms.items()]
    return embed.combine(features or [("", _WORD)], _DIMENSIONS)

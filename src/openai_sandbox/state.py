"""What calls leave behind: JSON objects in SQLite, file contents beside it.

Every object has a kind (`file`, `chat`, `response` ...), an id, and a place in the order of creation; parent and tag
are what lists are filtered by. In memory, or in a folder that survives restarts: `state.db` (write-ahead log, so that
what was acknowledged is there after a kill) and `blobs/` with one file per content, named by us, never by a client.
When all of it is replaced (snapshot.py), the contents go to a new folder, `blobs-1/`, that the new `state.db` names;
calls that are under way (`visit`) can then leave nothing behind.
"""

from __future__ import annotations

import copy
import json
import os
import shutil
import sqlite3
import tempfile
import threading
import weakref
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Dict, List, Optional, Tuple

from .errors import ApiError
from .snapshot import Snapshot
from .wire import BLOCK, Json

__all__ = ["Page", "State"]

_TABLES = """
CREATE TABLE IF NOT EXISTS object (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    parent TEXT NOT NULL DEFAULT '',
    tag TEXT NOT NULL DEFAULT '',
    expires REAL,
    data TEXT NOT NULL,
    UNIQUE (kind, id)
);
CREATE INDEX IF NOT EXISTS object_list ON object (kind, parent, seq);
CREATE INDEX IF NOT EXISTS object_tag ON object (kind, parent, tag, seq);
CREATE INDEX IF NOT EXISTS object_expiry ON object (expires) WHERE expires IS NOT NULL;
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
"""

_VERSION = 1
_IN_MEMORY = 1 << 20  # larger contents go to disk even without a data folder


@dataclass
class Page:
    """A part of a list. more: whether something follows it."""

    data: List[Json]
    more: bool


class State:
    """The store. All methods may be called from any thread."""

    def __init__(self, folder: Optional[Path] = None) -> None:
        self.folder = folder
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        self._scope = ""
        self._lock = threading.RLock()
        self._depth = [0]  # this and what follows is shared by all scopes
        self._replaced = [0]
        self._visit = threading.local()
        place = str(folder / "state.db") if folder else ":memory:"
        try:
            self._db = sqlite3.connect(place, check_same_thread=False, isolation_level=None)
        except sqlite3.OperationalError as error:
            raise OSError(f"{place} can't be used: {error}") from None
        self._blobs: Dict[str, bytes] = {}
        self._disk = [folder / "blobs"] if folder else []
        # The finalizer closes what is still open when nobody asked for it; sqlite3 would warn.
        self._end = weakref.finalize(self, _close, self._db, self._disk, folder is None)
        try:
            if folder is not None:
                self._db.execute("PRAGMA journal_mode=WAL")
                self._db.execute("PRAGMA synchronous=NORMAL")  # safe against a kill; only a power cut can lose the last
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, _VERSION):
                raise ValueError(f"{folder} was written by another version of the sandbox (format {version})")
            self._db.executescript(_TABLES)
            self._db.execute(f"PRAGMA user_version={_VERSION}")
            self._db.execute(
                "INSERT INTO meta VALUES ('openings', 0) ON CONFLICT (name) DO UPDATE SET value = value + 1"
            )
            self.opening = int(self._meta("openings"))
            if folder is not None:
                self._disk[0] = folder / _blobs(int(self._meta("blobs")))
                for other in folder.glob("blobs*"):  # what a kill left of those before or after
                    if other != self._disk[0] and (other.name == "blobs" or other.name[6:].isdigit()):
                        shutil.rmtree(other, ignore_errors=True)
        except sqlite3.DatabaseError as error:
            self.close()
            raise ValueError(f"{place} is no data of a sandbox, or can't be used: {error}") from None
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the database. What was in memory is gone."""
        self._end()

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return not self._end.alive

    def copy(self, snapshot: Snapshot) -> None:
        """Put all there is into a new snapshot. RuntimeError inside of a transaction."""
        with self._lock:
            self._be_outside()
            self._db.backup(snapshot._database)
            snapshot._small.update(self._blobs)
            if self._disk and self._disk[0].is_dir():
                for each in self._disk[0].iterdir():
                    if each.suffix != ".partial":
                        _same_file(each, snapshot._folder / each.name)

    def replace(self, snapshot: Optional[Snapshot], opening: int = 0, ahead: float = 0.0) -> None:
        """Have what is in a snapshot instead, or nothing; all or nothing, also against a kill.

        opening: which one this counts as from now on. ahead: see `ahead`. RuntimeError inside of a transaction.
        """
        with self._lock:
            self._be_outside()
            old = list(self._disk)
            number = int(self._meta("blobs")) + 1
            fresh = [self.folder / _blobs(number)] if self.folder else []
            small: Dict[str, bytes] = {}
            following = sqlite3.connect(":memory:", isolation_level=None)
            try:
                if snapshot is not None:
                    snapshot._database.backup(following)
                    contents = list(snapshot._folder.iterdir())
                    if self.folder is None:
                        small = dict(snapshot._small)
                        if contents:
                            fresh = [Path(tempfile.mkdtemp(prefix="openai-sandbox-"))]
                    else:
                        fresh[0].mkdir(exist_ok=True)
                        for name, content in snapshot._small.items():
                            (fresh[0] / name).write_bytes(content)
                    for each in contents:
                        _same_file(each, fresh[0] / each.name)
                following.executescript(_TABLES)
                following.execute(f"PRAGMA user_version={_VERSION}")
                for meta in (("openings", opening), ("blobs", number), ("ahead", ahead)):
                    following.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", meta)
                following.backup(self._db)
            except BaseException:
                for folder in fresh:
                    shutil.rmtree(folder, ignore_errors=True)
                raise
            finally:
                following.close()
            self.opening = opening
            self._replaced[0] += 1
            self._blobs.clear()
            self._blobs.update(small)
            self._disk[:] = fresh
            for folder in old:
                shutil.rmtree(folder, ignore_errors=True)

    def _be_outside(self) -> None:
        if self.closed:
            raise RuntimeError("the sandbox is closed")
        if self._depth[0] or getattr(self._visit, "since", None) is not None:
            raise RuntimeError("the state can't be copied or replaced while a call is changing it")

    @property
    def replaced(self) -> int:
        """How often all of it was replaced."""
        return self._replaced[0]

    @contextmanager
    def visit(self, since: Optional[int] = None) -> Generator[None, None, None]:
        """A call, in this thread: once the state was replaced it can change nothing any more. It is told so by an
        `ApiError`, 503. since: how often it had been `replaced` when the call began, if not now."""
        before = getattr(self._visit, "since", None)
        self._visit.since = (self.replaced if since is None else since) if before is None else before
        try:
            yield
        finally:
            self._visit.since = before

    def _be_current(self) -> None:
        since = getattr(self._visit, "since", None)
        if since is not None and since != self._replaced[0]:
            what = "The sandbox was reset, or a snapshot restored, while this call was under way."
            raise ApiError(503, what, code="state_replaced")

    @property
    def ahead(self) -> float:
        """By how many seconds the clock is ahead of its source (clock.py)."""
        with self._lock:
            return self._meta("ahead")

    @ahead.setter
    def ahead(self, seconds: float) -> None:
        with self._lock:
            self._db.execute("INSERT OR REPLACE INTO meta VALUES ('ahead', ?)", (seconds,))

    def _meta(self, name: str) -> float:
        row = self._db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return row[0] if row else 0

    def scoped(self, scope: str) -> State:
        """The same store, seen from a project: its objects are kept apart from those of other projects."""
        view = copy.copy(self)
        view._scope = scope and scope + ":"
        return view

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """All or nothing, also against a kill: what happens inside is written together."""
        with self._lock:
            if self._depth[0]:
                yield
                return
            self._be_current()
            self._db.execute("BEGIN IMMEDIATE")
            self._depth[0] += 1
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            else:
                self._db.execute("COMMIT")
            finally:
                self._depth[0] -= 1

    # objects

    def add(
        self, kind: str, id: str, data: Json, *, parent: str = "", tag: str = "", expires: Optional[float] = None
    ) -> None:
        """Store a new object. expires: the time from which it is no longer there."""
        with self._lock:
            self._be_current()
            self._db.execute(
                "INSERT INTO object (kind, id, parent, tag, expires, data) VALUES (?, ?, ?, ?, ?, ?)",
                (self._scope + kind, id, parent, tag, expires, json.dumps(data)),
            )

    def get(self, kind: str, id: str, now: float, *, parent: Optional[str] = None) -> Optional[Json]:
        """An object, or None if there is none (any more)."""
        row = self._row(
            "SELECT data FROM object WHERE kind = ? AND id = ? AND (expires IS NULL OR expires > ?)"
            + (" AND parent = ?" if parent is not None else ""),
            (self._scope + kind, id, now) + ((parent,) if parent is not None else ()),
        )
        return json.loads(row[0]) if row else None

    def set(self, kind: str, id: str, data: Json, *, tag: Optional[str] = None) -> None:
        """Replace the content of an object, and its tag if one is given."""
        with self._lock:
            self._be_current()
            self._db.execute(
                "UPDATE object SET data = ?, tag = coalesce(?, tag) WHERE kind = ? AND id = ?",
                (json.dumps(data), tag, self._scope + kind, id),
            )

    def remove(self, kind: str, id: str) -> bool:
        """Delete an object; False if there was none."""
        with self._lock:
            self._be_current()
            done = self._db.execute("DELETE FROM object WHERE kind = ? AND id = ?", (self._scope + kind, id))
            return done.rowcount > 0

    def remove_all(self, kind: str, parent: str) -> None:
        """Delete everything of a kind below a parent."""
        with self._lock:
            self._be_current()
            self._db.execute("DELETE FROM object WHERE kind = ? AND parent = ?", (self._scope + kind, parent))

    def page(
        self,
        kind: str,
        now: float,
        *,
        parent: str = "",
        tag: Optional[str] = None,
        where: Optional[Mapping[str, str]] = None,
        after: Optional[str] = None,
        before: Optional[str] = None,
        limit: int = 20,
        order: str = "desc",
    ) -> Optional[Page]:
        """A part of a list, in the order of creation. None if the cursor (`after`, `before`) is no id of the list.

        where: texts that must be in `metadata`.
        """
        clauses = ["kind = ?", "parent = ?", "(expires IS NULL OR expires > ?)"]
        values: List[object] = [self._scope + kind, parent, now]
        if tag is not None:
            clauses.append("tag = ?")
            values.append(tag)
        for key, value in (where or {}).items():
            clauses.append("EXISTS (SELECT 1 FROM json_each(data, '$.metadata') WHERE key = ? AND value = ?)")
            values += [key, value]
        with self._lock:
            for cursor, forward in ((after, True), (before, False)):
                if cursor is None:
                    continue
                at = self._row(
                    "SELECT seq FROM object WHERE kind = ? AND id = ? AND parent = ?",
                    (self._scope + kind, cursor, parent),
                )
                if at is None:
                    return None
                clauses.append(f"seq {'>' if forward == (order == 'asc') else '<'} ?")
                values.append(at[0])
            # Before a cursor, the page is the part next to it, so it is read from there backwards.
            backwards = before is not None and after is None
            direction = "ASC" if (order == "asc") != backwards else "DESC"
            rows = self._db.execute(
                f"SELECT data FROM object WHERE {' AND '.join(clauses)} ORDER BY seq {direction} LIMIT ?",
                (*values, limit + 1),
            ).fetchall()
        more = len(rows) > limit
        data = [json.loads(row[0]) for row in rows[:limit]]
        return Page(data[::-1] if backwards else data, more)

    def expired(self, kind: str, now: float) -> List[Json]:
        """The objects of a kind whose time is over and that nobody has removed yet."""
        with self._lock:
            rows = self._db.execute(
                "SELECT data FROM object WHERE expires <= ? AND kind = ?", (now, self._scope + kind)
            ).fetchall()
        return [json.loads(row[0]) for row in rows]

    def all(self, kind: str, *, parent: str = "") -> List[Json]:
        """All objects of a kind below a parent, oldest first, also those whose time is over."""
        with self._lock:
            rows = self._db.execute(
                "SELECT data FROM object WHERE kind = ? AND parent = ? ORDER BY seq", (self._scope + kind, parent)
            ).fetchall()
        return [json.loads(row[0]) for row in rows]

    def count(self, kind: str, *, parent: str = "") -> int:
        """How many objects of a kind there are below a parent."""
        row = self._row("SELECT count(*) FROM object WHERE kind = ? AND parent = ?", (self._scope + kind, parent))
        return row[0] if row else 0

    def counts(self, now: float) -> Dict[str, Dict[str, int]]:
        """How many objects there are, by project and kind: `{"": {"file": 2}}`."""
        out: Dict[str, Dict[str, int]] = {}
        with self._lock:
            rows: List[Tuple[str, int]] = self._db.execute(
                "SELECT kind, count(*) FROM object WHERE expires IS NULL OR expires > ? GROUP BY kind ORDER BY kind",
                (now,),
            ).fetchall()
        for name, count in rows:
            scope, _, kind = name.rpartition(":")
            out.setdefault(scope, {})[kind] = count
        return out

    def newest(self, kind: str, now: float, *, limit: int) -> List[Tuple[int, str, Json]]:
        """Objects of a kind with their places and ids, the newest first, whatever they are below."""
        with self._lock:
            rows: List[Tuple[int, str, str]] = self._db.execute(
                "SELECT seq, id, data FROM object WHERE kind = ? AND (expires IS NULL OR expires > ?)"
                " ORDER BY seq DESC LIMIT ?",
                (self._scope + kind, now, limit),
            ).fetchall()
        return [(place, id, json.loads(data)) for place, id, data in rows]

    def at(self, kind: str, place: int, now: float) -> Optional[Tuple[str, Json]]:
        """The object at a place that `newest` told, with its id."""
        row = self._row(
            "SELECT id, data FROM object WHERE seq = ? AND kind = ? AND (expires IS NULL OR expires > ?)",
            (place, self._scope + kind, now),
        )
        return (row[0], json.loads(row[1])) if row else None

    def _row(self, query: str, values: Tuple[object, ...]) -> Optional[Tuple[Any, ...]]:
        try:
            with self._lock:
                row: Optional[Tuple[Any, ...]] = self._db.execute(query, values).fetchone()
                return row
        except UnicodeEncodeError:  # a lone surrogate in an id: nothing of that name can be stored
            return None

    # contents

    def write_blob(self, name: str, source: BinaryIO, size: int) -> None:
        """Keep `size` bytes of a file under a name of ours."""
        self._be_current()
        if self.folder is None and size <= _IN_MEMORY:
            content = source.read(size)
            with self._lock:
                self._be_current()
                self._blobs[name] = content
            return
        folder = self._blob_folder()
        partial = folder / (name + ".partial")
        try:
            with open(partial, "wb") as target:
                left = size
                while left and (block := source.read(min(BLOCK, left))):
                    target.write(block)
                    left -= len(block)
            os.replace(partial, folder / name)  # a kill leaves the whole content or none
        except FileNotFoundError:
            self._be_current()
            raise

    def open_blob(self, name: str) -> BinaryIO:
        """The content of that name, open for reading. KeyError if there is none."""
        content = self._blobs.get(name)
        if content is not None:
            return BytesIO(content)
        try:
            return open(self._blob_folder() / name, "rb")
        except FileNotFoundError:
            raise KeyError(name) from None

    def remove_blob(self, name: str) -> None:
        """Forget a content."""
        self._be_current()
        if self._blobs.pop(name, None) is None and self._disk:
            try:
                os.unlink(self._disk[0] / name)
            except FileNotFoundError:
                pass

    def _blob_folder(self) -> Path:
        with self._lock:
            if not self._disk:
                self._disk.append(Path(tempfile.mkdtemp(prefix="openai-sandbox-")))
            self._disk[0].mkdir(exist_ok=True)
            return self._disk[0]


def _blobs(number: int) -> str:
    return f"blobs-{number}" if number else "blobs"


def _same_file(source: Path, target: Path) -> None:
    """The same content at another place; contents are never changed, so a link will do."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _close(db: sqlite3.Connection, disk: List[Path], temporary: bool) -> None:
    db.close()
    if temporary:
        for folder in disk:
            shutil.rmtree(folder, ignore_errors=True)

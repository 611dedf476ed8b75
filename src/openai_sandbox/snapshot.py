"""The whole memory of a sandbox at a moment: what `Sandbox.snapshot` gives and what `Sandbox.save` writes.

A saved one is a zip of `sandbox.json` (format, clock and counters), `state.db` and `blobs/`. It is written beside its
place and moved there, so that a kill leaves the old file or the new one. Neighbour: state.py holds what is copied here.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import sqlite3
import struct
import tempfile
import weakref
from pathlib import Path
from typing import Any, Dict, Union

from .model.values import is_number, is_object

__all__ = ["Snapshot", "read", "write"]

_FORMAT, _VERSION = "openai-sandbox", 1
_FACTS, _DATABASE, _BLOBS = "sandbox.json", "state.db", "blobs/"
_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]{0,199}")
_LARGEST_FACTS = 64 * 1024
_TRIGGERS = ("passage_added", "passage_removed")
_COUNTERS = ("opening", "ids", "deliveries", "ahead")


class Snapshot:
    """What a sandbox remembered when it was taken: objects, contents, work to come, the clock, the counters of ids."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="openai-sandbox-"))
        self._database = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._facts: Dict[str, Any] = {}
        self._small: Dict[str, bytes] = {}
        self._end = weakref.finalize(self, _close, self._database, self._folder)


def _close(database: sqlite3.Connection, folder: Path) -> None:
    database.close()
    shutil.rmtree(folder, ignore_errors=True)


def write(snapshot: Snapshot, path: Union[str, Path]) -> None:
    """Write a snapshot to a file, in place of what is there. OSError if that can't be done."""
    import zipfile  # here and below: most sandboxes are never saved

    target = Path(path)
    number, name = tempfile.mkstemp(prefix=target.name + ".", suffix=".partial", dir=target.parent)
    partial = Path(name)
    try:
        with open(number, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                facts = {"format": _FORMAT, "version": _VERSION, **snapshot._facts}
                archive.writestr(_FACTS, json.dumps(facts))
                with tempfile.TemporaryDirectory(prefix="openai-sandbox-") as folder:
                    copy = Path(folder) / _DATABASE
                    database = sqlite3.connect(str(copy))
                    try:
                        snapshot._database.backup(database)
                        database.execute("PRAGMA journal_mode=DELETE")
                    finally:
                        database.close()
                    archive.write(copy, _DATABASE)
                for name, content in snapshot._small.items():
                    archive.writestr(_BLOBS + name, content)
                for each in sorted(snapshot._folder.iterdir()):
                    archive.write(each, _BLOBS + each.name)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, target)
    except BaseException:
        partial.unlink()
        raise


def read(path: Union[str, Path], max_size: int) -> Snapshot:
    """Read a file that `write` made. ValueError if it is another kind of file, damaged, newer or larger (unpacked, in
    bytes) than max_size; OSError if it can't be read."""
    import zipfile
    import zlib

    snapshot = Snapshot()
    try:
        with zipfile.ZipFile(path) as archive:
            entries = {entry.filename: entry for entry in archive.infolist()}
            if any(entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for entry in entries.values()):
                raise ValueError(_damaged(path))
            if _FACTS not in entries or entries[_FACTS].file_size > _LARGEST_FACTS:
                raise ValueError(f"{path} was not saved by a sandbox")
            snapshot._facts = _checked(archive.read(_FACTS), path)
            size = sum(entry.file_size for entry in entries.values())
            if size > max_size:
                raise ValueError(f"{path} holds {size} bytes, more than max_size={max_size}")
            blobs = {name[len(_BLOBS) :]: name for name in entries if name not in (_FACTS, _DATABASE)}
            strange = [name for short, name in blobs.items() if name != _BLOBS + short or not _NAME.fullmatch(short)]
            if strange or _DATABASE not in entries or len(entries) != len(archive.infolist()):
                raise ValueError(f"{path} is damaged: {strange[0]!r} is no part of it" if strange else _damaged(path))
            for short, name in blobs.items():
                with archive.open(name) as source, open(snapshot._folder / short, "wb") as target:
                    shutil.copyfileobj(source, target)
            with tempfile.TemporaryDirectory(prefix="openai-sandbox-") as folder:
                copy = Path(folder) / _DATABASE
                with archive.open(_DATABASE) as source, open(copy, "wb") as target:
                    shutil.copyfileobj(source, target)
                _fill(snapshot._database, copy, path)
    except (zipfile.BadZipFile, zlib.error, struct.error, sqlite3.Error, RuntimeError, EOFError, UnicodeError) as error:
        snapshot._end()
        raise ValueError(f"{_damaged(path)} ({error})") from None
    except BaseException as error:
        snapshot._end()
        if isinstance(error, OSError) and error.errno == errno.EINVAL:  # it names a place that a file can't have
            raise ValueError(_damaged(path)) from None
        raise
    return snapshot


def _fill(database: sqlite3.Connection, copy: Path, path: Union[str, Path]) -> None:
    source = sqlite3.connect(str(copy))
    try:
        source.backup(database)
    finally:
        source.close()
    whole = database.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    active = database.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchall()
    database.execute("SELECT seq, kind, id, parent, tag, expires, data FROM object LIMIT 1")
    broken = database.execute("SELECT count(*) FROM object WHERE NOT json_valid(data)").fetchone()[0]
    database.execute("SELECT name, value FROM meta LIMIT 1")
    if not whole or broken or any(name not in _TRIGGERS for (name,) in active):
        raise ValueError(_damaged(path))


def _checked(raw: bytes, path: Union[str, Path]) -> Dict[str, Any]:
    try:
        facts: Any = json.loads(raw)
    except (ValueError, RecursionError):
        facts = None
    if not is_object(facts) or facts.get("format") != _FORMAT:
        raise ValueError(f"{path} was not saved by a sandbox")
    if facts.get("version") != _VERSION:
        raise ValueError(f"{path} was saved by another version of the sandbox (format {facts.get('version')})")
    out: Dict[str, Any] = {}
    for name in _COUNTERS:
        value: Any = facts.get(name)
        whole = name != "ahead"
        if not is_number(value) or not 0 <= value < 1e15 or (whole and not isinstance(value, int)):
            raise ValueError(f"{_damaged(path)}: '{name}' is {value!r}")
        out[name] = value
    return out


def _damaged(path: Union[str, Path]) -> str:
    return f"{path} is damaged or not from a sandbox"

"""What was asked of the sandbox, for tests to look at: `sandbox.journal[-1].operation`."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Deque, Dict, List, Optional, Tuple, Union, overload

from . import calls
from .model.values import is_array, is_object
from .wire import Json

__all__ = ["Entry", "Journal", "Sent"]

_SHOWN = 5  # requests in the error of an assertion
_LONG = 300  # signs of a body there
_SENT = 200  # requests whose answers are kept


class Sent:
    """What a door sent as the answer, for people to look at (panel.py): the first bytes of the body, and how it went.

    started: as `time.perf_counter` says it. took: seconds until the end, None while more is to come. size: all bytes.
    ending: `complete`, `broken` off by a fault, or `left` by the client.
    """

    LIMIT = 64 * 1024
    """Bytes of a body that are kept."""

    __slots__ = ("ending", "headers", "kept", "pieces", "size", "started", "took")

    def __init__(self, headers: List[Tuple[str, str]], started: float) -> None:
        self.headers = headers
        self.started = started
        self.pieces: List[bytes] = []
        self.kept = 0
        self.size = 0
        self.took: Optional[float] = None
        self.ending = ""

    def add(self, piece: bytes) -> None:
        """Note a piece of the body."""
        self.size += len(piece)
        if self.kept < self.LIMIT:
            part = piece[: self.LIMIT - self.kept]
            self.pieces.append(part)
            self.kept += len(part)

    def end(self, ending: str) -> None:
        """Note the end; the first one counts."""
        if self.took is None:
            self.took = time.perf_counter() - self.started
            self.ending = ending


@dataclass
class Entry:
    """One request. operation: the call's name (None: no such call). headers: in lower case, without the key.

    body: the JSON sent, or of a form its fields, with `{"filename", "content_type", "size"}` for files. status and
    request_id are those of the answer; error is the API's error object if it was one. executed: whether the call was
    carried out, also if a fault kept its answer back; fault is the damage done to that. sent: what
    went out over HTTP, kept for the last 200 requests.
    """

    method: str
    path: str
    operation: Optional[str] = None
    query: Json = field(default_factory=lambda: {})
    headers: Dict[str, str] = field(default_factory=lambda: {})
    body: Optional[Json] = None
    status: int = 0
    request_id: str = ""
    time: float = 0.0
    error: Optional[Dict[str, Any]] = None
    executed: bool = False
    fault: Optional[str] = None
    sent: Optional[Sent] = field(default=None, repr=False, compare=False)
    weight: int = field(default=0, repr=False, compare=False)
    """The bytes of the body."""

    @property
    def attempt(self) -> int:
        """Which attempt the client said it is, from 0 (`x-stainless-retry-count`)."""
        count = self.headers.get("x-stainless-retry-count", "")
        return int(count) if count.isdigit() else 0

    @property
    def idempotency_key(self) -> Optional[str]:
        """The `Idempotency-Key` that was sent."""
        return self.headers.get("idempotency-key")

    def __str__(self) -> str:
        body = "" if self.body is None else f" {self.body!r}"
        shown = body if len(body) <= _LONG else body[:_LONG] + "..."
        return f"{self.operation or self.method + ' ' + self.path}{shown} -> {self.fault or self.status}"


class Journal(Sequence[Entry]):
    """The last requests, oldest first: at most `size`, and no more than have bodies of `weight` bytes together."""

    def __init__(self, size: int = 1000, weight: int = 256 * 1024 * 1024) -> None:
        self._entries: Deque[Entry] = deque()
        self._size = size
        self._most = weight
        self._weight = 0
        self._lock = threading.Lock()
        self._sent: Deque[Entry] = deque()

    def add(self, entry: Entry) -> None:
        """Note a request."""
        with self._lock:
            self._entries.append(entry)
            self._weight += entry.weight
            while len(self._entries) > self._size or (self._weight > self._most and len(self._entries) > 1):
                self._weight -= self._entries.popleft().weight

    def answer(self, entry: Entry, sent: Sent) -> None:
        """Note what a door sends for a request; that of the oldest is forgotten."""
        entry.sent = sent
        self._sent.append(entry)
        if len(self._sent) > _SENT:
            self._sent.popleft().sent = None

    def clear(self) -> None:
        """Forget all requests."""
        with self._lock:
            self._entries.clear()
            self._weight = 0
        self._sent.clear()

    def of(self, operation: str) -> List[Entry]:
        """The requests for one call, such as `chat.completions.create`. ValueError if there is no such call."""
        calls.require(operation)
        return [entry for entry in list(self._entries) if entry.operation == operation]

    def calls(self, operation: Optional[str] = None) -> List[List[Entry]]:
        """The requests, those together that are attempts at the same: they have the same idempotency key, or (without
        one) say that they try again what was sent before. How many were carried out shows `entry.executed`.
        operation: only those for one call; ValueError if there is no such call."""
        calls.require(operation)
        out: List[List[Entry]] = []
        for entry in list(self._entries):
            if operation is not None and entry.operation != operation:
                continue
            same = next((call for call in reversed(out) if _goes_on(call[-1], entry)), None)
            if same is None:
                out.append([entry])
            else:
                same.append(entry)
        return out

    def assert_called(
        self,
        operation: str,
        *,
        times: Optional[int] = None,
        body: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
    ) -> List[Entry]:
        """Fail unless there was such a request, or as many as `times`; gives them.

        body: what must be in the body: of objects a part is enough, lists must have as many entries. headers: what must
        be among the headers. Raises AssertionError that shows what was asked instead, ValueError if there is no such
        call.
        """
        asked = self.of(operation)
        found = [entry for entry in asked if _has(entry, body or {}, headers or {})]
        if found if times is None else len(found) == times:
            return found
        wanted = "".join(
            f" with {name} {dict(given)!r}" for name, given in (("body", body), ("headers", headers)) if given
        )
        count = "called" if times is None else _often(times)
        raise AssertionError(
            f"expected {operation}{wanted} to be {'called ' if times is not None else ''}{count}, "
            f"but it was {_often(len(found))}.{self._shown(asked, operation)}"
        )

    def assert_not_called(self, operation: Optional[str] = None) -> None:
        """Fail if there was a request for a call, or any request at all. Raises AssertionError that shows them,
        ValueError if there is no such call."""
        found = list(self._entries) if operation is None else self.of(operation)
        if found:
            raise AssertionError(f"expected no request, but there were {len(found)}.{_list(found)}")

    def _shown(self, asked: List[Entry], operation: str) -> str:
        if asked:
            return f" Requests for it:{_list(asked)}"
        everything = list(self._entries)
        return f" All requests:{_list(everything)}" if everything else " There were no requests."

    def __repr__(self) -> str:
        entries = list(self._entries)
        count = {0: "no requests", 1: "1 request"}.get(len(entries), f"{len(entries)} requests")
        return f"<Journal: {count}{_list(entries)}>"

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, index: int) -> Entry: ...

    @overload
    def __getitem__(self, index: slice) -> List[Entry]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[Entry, List[Entry]]:
        return list(self._entries)[index]

    def __iter__(self) -> Iterator[Entry]:
        return iter(list(self._entries))


def _often(times: int) -> str:
    return {0: "never", 1: "once"}.get(times, f"{times} times")


def _goes_on(last: Entry, entry: Entry) -> bool:
    if entry.idempotency_key is not None or last.idempotency_key is not None:
        return entry.idempotency_key == last.idempotency_key
    return entry.attempt > 0 and entry.attempt == last.attempt + 1 and _what(entry) == _what(last)


def _what(entry: Entry) -> Tuple[Any, ...]:
    return entry.method, entry.path, entry.query, entry.body


def _has(entry: Entry, body: Mapping[str, Any], headers: Mapping[str, str]) -> bool:
    sent = all(entry.headers.get(name.lower()) == value for name, value in headers.items())
    return sent and (not body or _within(body, entry.body))


def _within(part: object, whole: object) -> bool:
    if is_object(part):
        return is_object(whole) and all(name in whole and _within(value, whole[name]) for name, value in part.items())
    if is_array(part):
        return is_array(whole) and len(part) == len(whole) and all(_within(*pair) for pair in zip(part, whole))
    return part == whole and isinstance(part, bool) == isinstance(whole, bool)


def _list(entries: List[Entry]) -> str:
    left = len(entries) - _SHOWN
    more = f"\n... and {left} before these" if left > 0 else ""
    return "".join(f"\n- {entry}" for entry in entries[-_SHOWN:]) + more

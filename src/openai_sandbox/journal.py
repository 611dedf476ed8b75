"""What was asked of the sandbox, for tests to look at: `sandbox.journal[-1].operation`."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Deque, Dict, List, Optional, Union, overload

from .wire import Json

__all__ = ["Entry", "Journal"]


@dataclass
class Entry:
    """One request. operation: the call's name (None: no such call). headers: in lower case, without the key.

    body: the JSON sent, or of a form its fields, with `{"filename", "content_type", "size"}` for files. status and
    request_id are those of the answer; error is the API's error object if it was one.
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


class Journal(Sequence[Entry]):
    """The last requests (at most `size`), oldest first."""

    def __init__(self, size: int = 1000) -> None:
        self._entries: Deque[Entry] = deque(maxlen=size)

    def add(self, entry: Entry) -> None:
        """Note a request."""
        self._entries.append(entry)

    def clear(self) -> None:
        """Forget all requests."""
        self._entries.clear()

    def of(self, operation: str) -> List[Entry]:
        """The requests for one call, such as `chat.completions.create`."""
        return [entry for entry in list(self._entries) if entry.operation == operation]

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

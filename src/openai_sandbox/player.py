"""Plays a cassette: each request gets the answer that was recorded for it.

Neighbours: tape.py reads the file, recording.py compares requests, spoken.py plays websockets, reel.py records.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import List, Set, Union

from openai import OpenAIError

from . import tape
from .recording import Exchange, describe, differences, nearest, title
from .redaction import Redactor
from .spoken import METHOD, Replay, Spoken
from .wire import Json, Request, Response, Talk

__all__ = ["CassetteError", "Player"]

_CANDIDATES = 3
_SHOWN = 3  # differences of each
_REMEDY = "If the program is right, record again"


class CassetteError(OpenAIError):
    """A request that was not recorded, a file that can't be read, or the use of a closed cassette."""


class Player:
    """The recordings of a file, each of which is played once. timing: as slowly as it came.

    `missed` has what was said about requests that were not recorded, `upstream` the base URL that was recorded from.
    Ready for use from several threads. FileNotFoundError if there is no file; `CassetteError` if it can't be read.
    """

    def __init__(self, path: Path, timing: bool) -> None:
        self.path = path
        self.missed: List[str] = []
        self._timing = timing
        self._lock = threading.Lock()
        self._played: Set[int] = set()
        self._closed = False
        try:
            self.upstream, self._recordings = tape.load(path)
        except FileNotFoundError:
            raise FileNotFoundError(f"there is no cassette {path} to replay; record it with mode='record'") from None
        except (OSError, ValueError) as error:
            raise CassetteError(f"{path} can't be replayed, {error}; record it again with mode='record'") from None

    def handle(self, request: Request) -> Response:
        """The recorded answer to a request. Raises `CassetteError` if there is none, also in the midst of a body, where
        the client who was recorded did not read on."""
        return self._answer(self._find(describe(request, Redactor(request.headers.items()))))

    def connect(self, request: Request) -> Union[Talk, Response]:
        """The recorded conversation on a websocket, or the refusal. Raises `CassetteError` if there is none."""
        redactor = Redactor(request.headers.items())
        found = self._find({**describe(request, redactor), "method": METHOD})
        if isinstance(found, Exchange):
            return self._answer(found)
        name = title(found.request)
        return Replay(found, redactor, self._timing, lambda why: self._miss(f"of {name}, {why}. {_REMEDY}."))

    def _answer(self, found: Union[Exchange, Spoken]) -> Response:
        assert isinstance(found, Exchange)  # methods are equal
        left = f"{self.path}: the recording of {title(found.request)} ends here, its client did not read further"
        return found.response(self._timing, CassetteError(left))

    def unplayed(self) -> List[str]:
        """The recorded requests that nobody has asked for, such as `POST /v1/responses`."""
        with self._lock:
            return [title(each.request) for index, each in enumerate(self._recordings) if index not in self._played]

    def close(self) -> None:
        """Answer no more."""
        self._closed = True

    def _find(self, asked: Json) -> Union[Exchange, Spoken]:
        if self._closed:
            raise CassetteError(f"the cassette {self.path} is closed")
        with self._lock:
            equal = [index for index, each in enumerate(self._recordings) if not any(_unlike(asked, each.request))]
            index = next((index for index in equal if index not in self._played), None)
            if index is not None:
                self._played.add(index)
                return self._recordings[index]
        raise CassetteError(self._miss(self._not_found(asked, len(equal))))

    def _miss(self, what: str) -> str:
        message = f"{self.path}: {what}"
        self.missed.append(message)
        return message

    def _not_found(self, asked: Json, times: int) -> str:
        if times:
            often = "once" if times == 1 else f"{times} times"
            return f"{title(asked)} was recorded {often}, and is asked for once more. {_REMEDY}."
        near = nearest(asked, self._recordings, _CANDIDATES)
        if not near:
            return f"{title(asked)} was not recorded; the cassette is empty. {_REMEDY}."
        candidates = "".join(f"\n- {self._candidate(asked, index)}" for index in near)
        return f"{title(asked)} was not recorded. {_REMEDY}. Nearest:{candidates}"

    def _candidate(self, asked: Json, index: int) -> str:
        recorded = self._recordings[index].request
        unlike = "; ".join(islice(_unlike(asked, recorded), _SHOWN))
        played = " (played)" if index in self._played else ""
        return f"request {index + 1}, {title(recorded)}{played}: {unlike}"


def _unlike(asked: Json, recorded: Json) -> Iterator[str]:
    for part in ("method", "path", "query", "body"):
        here, there = ({part: each[part]} if part in each else {} for each in (asked, recorded))
        yield from differences(here, there)

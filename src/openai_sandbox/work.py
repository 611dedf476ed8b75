"""What goes on after a call was answered: batches run, models are trained, files are cut into passages.

Such work is a function of a domain that is called step by step (`Context.start`). Nothing runs in the background: steps
that are due are taken before the next request is answered, when the clock is moved, and by the server a few times a
second. How fast that is can be set for each kind of work: `sandbox.speed.set("batches", seconds=60)`.

A step that needs an answer of another server (upstream.py) is broken off and undone; whoever wanted it asks the server,
without holding the state, and takes it again with the answer. Meanwhile others leave that work alone.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Dict, List, Optional

from . import domains
from .clock import Duration, seconds_of
from .context import Context
from .errors import ApiError
from .model.values import is_count
from .wire import Json

if TYPE_CHECKING:
    from .sandbox import Sandbox

__all__ = ["Pace", "Speed", "Work"]

_KIND = "work"
_PORTION = 0.5  # seconds of real time that due work may take before a request; what is left goes on with the next

_SOONEST, _LATEST = 10, 1000  # milliseconds between two looks


@dataclass(frozen=True)
class Pace:
    """How fast work goes on. polls: how often somebody has to look at the object for each step. seconds: how long a
    step takes on the sandbox's clock. Neither: all of it is done by the next request."""

    polls: Optional[int] = None
    seconds: float = 0.0


class Speed:
    """The pace of each kind of work, by the name of its calls: `batches`, `fine_tuning.jobs`, `threads.runs`..."""

    def __init__(self) -> None:
        self._default = Pace()
        self._own: Dict[str, Pace] = {}

    def set(self, name: Optional[str] = None, *, polls: Optional[int] = None, seconds: Duration = 0.0) -> None:
        """Set the pace of one kind of work, or of all (name=None); without polls and seconds it is done at once.

        seconds: also as a text such as `5m`. ValueError for numbers or texts that are no such things, for both, and for
        work that there is not. Work under way keeps the time of its next step.
        """
        if name is not None:
            name = name[5:] if name.startswith("beta.") else name
            if not domains.works(name):
                raise ValueError(f"no call leaves work of the name {name!r}{_near(name)}")
        if polls is not None and not is_count(polls):
            raise ValueError(f"polls must be a whole number, at least 1, not {polls!r}")
        seconds = seconds_of(seconds)
        if polls is not None and seconds:
            raise ValueError("work goes on by polls or by seconds, not both")
        pace = Pace(polls, seconds)
        if name is None:
            self._default = pace
            self._own.clear()
        else:
            self._own[name] = pace

    def of(self, name: str) -> Pace:
        """The pace of a kind of work; `evals` stands for `evals.runs` too if that has none of its own."""
        while name:
            if name in self._own:
                return self._own[name]
            name = name.rpartition(".")[0]
        return self._default


class _Asked:
    """What a step has been told by another server, and what it waits for."""

    def __init__(self, step: int) -> None:
        self.step = step
        self.answers: List[object] = []
        self.wanted: Optional[Callable[[], object]] = None

    def ask(self) -> None:
        if self.wanted is None:
            return
        try:
            self.answers.append(self.wanted())
        except ApiError as error:
            self.answers.append(error)
        finally:
            self.wanted = None


class Work:
    """The steps to come. They are kept in the state, so they go on after a restart."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        # That of the state: work is started inside of transactions, and a second lock could be taken in another order.
        self._lock = sandbox.state._lock
        self._running = False
        self._asked: Dict[str, _Asked] = {}
        self._waiting: Optional[bool] = None  # None: unknown, the state has to be asked

    def start(self, context: Context, name: str, id: str, at: Optional[float] = None) -> None:
        """See `Context.start`."""
        domains.step(name)
        entry: Json = {"name": name, "id": id, "scope": context.scope, "step": 0}
        entry.update(self._next(name, context.now, at))
        with self._lock:
            self._sandbox.state.add(_KIND, _key(context.scope, name, id), entry)
            self._waiting = True

    def look(self, context: Context, name: str, id: str) -> None:
        """See `Context.look`."""
        while (asked := self._look(_key(context.scope, name, id))) is not None:
            asked.ask()

    def _look(self, key: str) -> Optional[_Asked]:
        with self._lock:
            entry = self._sandbox.state.get(_KIND, key, 0)
            if entry is None or entry["polls"] is None or self._running or self._asks(key):
                return None
            entry["polls"] -= 1
            if entry["polls"] > 0:
                self._sandbox.state.set(_KIND, key, entry)
                return None
            return self._step(key, entry)

    def pause(self, context: Context) -> Optional[int]:
        """The milliseconds after which it is worth asking again about what was looked at; None if all of it is done.

        At most a second, however long a step takes: the clock may be moved, and pollers keep to the first answer.
        """
        entries = [self._sandbox.state.get(_KIND, _key(context.scope, *each), 0) for each in context.watched]
        waits = [(entry["due"] or 0) - context.now for entry in entries if entry is not None]
        return max(_SOONEST, min(_LATEST, math.ceil(min(waits) * 1000))) if waits else None

    def stop(self, context: Context, name: str, id: str) -> None:
        """See `Context.stop`."""
        key = _key(context.scope, name, id)
        self._sandbox.state.remove(_KIND, key)
        self._asked.pop(key, None)

    def run(self, portion: Optional[float] = _PORTION) -> None:
        """Take the steps that are due. portion: the seconds of real time after which the rest is left for later."""
        if self._waiting is False or self._sandbox.state.closed:
            return
        end = time.perf_counter() + portion if portion is not None else float("inf")
        while (asked := self._go(end)) is not None:
            asked.ask()

    def _go(self, end: float) -> Optional[_Asked]:
        """Take one step that is due, and others until the time is over or one has to ask another server."""
        with self._lock:
            if self._running:
                return None
            self._running = True
            try:
                while (found := self._due()) is not None:
                    asked = self._step(*found)
                    if asked is not None or time.perf_counter() >= end:
                        return asked
            finally:
                self._running = False
        return None

    def forget(self) -> None:
        """The state was replaced: look into it again."""
        self._waiting = None
        self._asked.clear()

    def _due(self) -> Optional[tuple[str, Json]]:
        entries = self._sandbox.state.all(_KIND)
        self._waiting = bool(entries)
        now = self._sandbox.clock.now()
        due = [entry for entry in entries if entry["due"] is not None and entry["due"] <= now]
        if self._asked:
            due = [entry for entry in due if not self._asks(_key_of(entry))]
        if not due:
            return None
        first = min(due, key=lambda entry: entry["due"])  # of equal ones the one that was started first
        return _key_of(first), first

    def _asks(self, key: str) -> bool:
        """Whether somebody asks another server for the work at the moment."""
        asked = self._asked.get(key)
        return asked is not None and asked.wanted is not None

    def _step(self, key: str, entry: Json) -> Optional[_Asked]:
        """Take a step, or say what has to be asked before."""
        upstream = self._sandbox.model.upstream
        if upstream is None or self._sandbox.state._depth[0]:  # what is inside of something else can't be undone alone
            self._take(key, entry)
            return None
        asked = self._asked.get(key)
        if asked is None or asked.step != entry["step"]:
            asked = self._asked[key] = _Asked(entry["step"])
        from .upstream import Wanted

        try:
            with upstream.ahead(asked.answers):
                self._take(key, entry)
        except Wanted as wanted:
            asked.wanted = wanted.ask
            return asked
        self._asked.pop(key, None)
        return None

    def _take(self, key: str, entry: Json) -> None:
        state = self._sandbox.state
        context = Context(self._sandbox, entry["scope"], entry["due"])
        with state.transaction():
            more = domains.step(entry["name"])(context, entry["id"], entry["step"])
            if more:
                at = None if isinstance(more, bool) else more
                following = self._next(entry["name"], context.now, at)
                state.set(_KIND, key, {**entry, "step": entry["step"] + 1, **following})
            else:
                state.remove(_KIND, key)

    def _next(self, name: str, last: float, at: Optional[float] = None) -> Json:
        """When the next step is due, after one that was due at `last`. at: the time if the work itself has one."""
        if at is not None:
            return {"polls": None, "due": at}
        pace = self._sandbox.speed.of(name)
        if pace.polls is not None:
            return {"polls": pace.polls, "due": None}
        return {"polls": None, "due": last + pace.seconds}


def _near(name: str) -> str:
    import difflib

    from . import calls

    known = {route.name[route.name.startswith("beta.") and 5 :].rpartition(".")[0] for route in calls.routes()}
    near = difflib.get_close_matches(name, sorted(each for each in known if domains.works(each)), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


def _key(scope: str, name: str, id: str) -> str:
    return f"{scope} {name} {id}"


def _key_of(entry: Json) -> str:
    return _key(entry["scope"], entry["name"], entry["id"])

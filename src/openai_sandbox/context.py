"""What the calls of the API and the work that goes on behind them are given: the state, the clock, ids, other calls.

`Context` serves both; a `Call` (sandbox.py) is a context with a request. Work is described in work.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Mapping, Optional, Tuple

from .caller import Caller
from .wire import Json, Request, Response, dumps

if TYPE_CHECKING:
    from .clock import Ids
    from .sandbox import Sandbox
    from .state import State

__all__ = ["Context", "scope_of"]


def scope_of(headers: Mapping[str, str]) -> str:
    """The part of the state that a request sees: one for each organization and project that is named, and one for
    requests that name none."""
    named = [headers.get("openai-organization", ""), headers.get("openai-project", "")]
    return "/".join(named) if any(named) else ""


class Context:
    """A sandbox, seen from one project of it. scope: see `scope_of`. at: the time if it is not the clock's."""

    def __init__(self, sandbox: Sandbox, scope: str = "", at: Optional[float] = None) -> None:
        self.sandbox = sandbox
        self.scope = scope
        self._at = at
        self.caller: Optional[Caller] = None
        """Who waits for what is done here; nobody for work behind the calls."""
        self.watched: List[Tuple[str, str]] = []
        """The work that somebody asked about here, by name and object."""

    @property
    def state(self) -> State:
        """The stored objects of the project."""
        return self.sandbox.scoped(self.scope)

    @property
    def new(self) -> Ids:
        """The maker of ids."""
        return self.sandbox.ids

    @property
    def now(self) -> float:
        """The time. For a step of work it is when the step was due, so that moving the clock far ahead leaves the
        same traces as waiting."""
        return self.sandbox.clock.now() if self._at is None else self._at

    @property
    def stamp(self) -> int:
        """The time in whole seconds."""
        return int(self.now)

    def start(self, name: str, id: str, at: Optional[float] = None) -> None:
        """Let `advance_<call>` of a domain take its steps for the object `id`: name is `domain` or `domain.call`.

        `start("batches", id)` runs `advance(context, id, step)` of domains/batches.py, `start("evals.runs", id)`
        `advance_runs` of domains/evals.py, with step 0, 1, 2 ... for as long as it returns True. How soon each step is
        taken is decided by `sandbox.speed` (work.py). What a step does must hold in one `state.transaction()`.

        at: the time of the first step, for work that has its own times; its steps give the time of the next one in
        place of True.
        """
        self.sandbox.work.start(self, name, id, at)

    def look(self, name: str, id: str) -> None:
        """Say that somebody asks how the object is doing; work that goes on by polls takes a step (work.py)."""
        self.watched.append((name, id))
        self.sandbox.work.look(self, name, id)

    def stop(self, name: str, id: str) -> None:
        """Take no more steps for the object."""
        self.sandbox.work.stop(self, name, id)

    def emit(self, type: str, data: Json) -> None:
        """Tell the registered webhooks: `emit("batch.completed", {"id": ...})`."""
        event: Json = {
            "id": self.new.hex("evt_"),
            "object": "event",
            "created_at": self.stamp,
            "type": type,
            "data": data,
        }
        self.state.add("event", event["id"], event, tag=type)
        from .domains import webhooks

        webhooks.publish(self, event)

    def perform(
        self,
        method: str,
        path: str,
        body: Optional[Json] = None,
        headers: Optional[Mapping[str, str]] = None,
        aside: Optional[Json] = None,
        azure: bool = False,
    ) -> Response:
        """Another call of the API, made by the sandbox itself in the same project: `perform("POST",
        "/v1/embeddings", {...})`. Faults strike it; the journal does not have it. aside: see `Request`. azure: whether
        models may be named by deployments."""
        raw = b"" if body is None else dumps(body)
        sent = {"content-type": "application/json", **(headers or {})}
        caller = self.caller or Caller()
        request = Request(method, path, "", sent, raw, "" if azure else None, aside or {}, caller)
        return self.sandbox.perform(request, self.scope, self._at)

    def blob(self, id: str, size: Optional[int] = None) -> bytes:
        """The content of a stored file, or its first bytes. KeyError if there is none."""
        with self.state.open_blob(id) as file:
            return file.read() if size is None else file.read(size)

    def object(self, kind: str, id: Any, **place: Any) -> Optional[Json]:
        """A stored object of the project, None if there is none (any more) or the id is no text."""
        return self.state.get(kind, id, self.now, **place) if isinstance(id, str) else None

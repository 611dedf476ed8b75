"""Answers that a test decides on: `sandbox.on("responses.create", contains="weather").reply("It rains.")`.

The model is asked through `Scripted`: the first script that fits answers in its place, and all that stands on an answer
(streams, tools, usage, stored objects, runs, batches) works as ever. replies.py says what can be replied.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import cached_property, partial
from re import Pattern
from typing import TYPE_CHECKING, Any, Deque, Dict, List, Optional, Tuple, Union

from .errors import ApiError, bad_request
from .model.values import is_array
from .wire import Json

if TYPE_CHECKING:
    from . import replies
    from .caller import Caller
    from .chunks import Chunks
    from .model import Completion, Model
    from .upstream import Upstream

__all__ = ["Script", "Scripted", "Scripts"]

_TEXTS = ("chat.completions.create", "responses.create", "completions.create")
_VECTORS = "embeddings.create"
_USED = "its replies are used up"
_NEAREST = 3
_SHOWN = 60  # signs of a text in an error

Contains = Union[str, "Pattern[str]", None]
When = Optional[Callable[[Json], object]]


class Script:
    """What is said to requests that fit. Made by `Sandbox.on`."""

    def __init__(
        self, operation: Optional[str], model: Optional[str], contains: Contains, when: When, lock: threading.RLock
    ) -> None:
        self._operation = operation
        self._model = model
        self._contains = contains
        self._when = when
        self._lock = lock
        self._replies: Deque[Tuple[Any, Optional[int]]] = Deque()

    def reply(self, answer: Any, times: Optional[int] = None) -> Script:
        """Say this; called again, what comes after it. The last reply is given for ever, the others once each.

        answer: a text; a list of texts, which are the pieces of a stream; a dict or a pydantic object, given as JSON;
        `tool_call(...)` or a list of them; `refusal(...)`; a `Reply`; an `ApiError`, which the request fails with; a
        list of numbers (or one for each input) for embeddings; or a function that is given the request's body and gives
        one of these. times: how often it is given, also if it is the last one; after that the script fits no request.

        Raises ValueError for times below 1 and for an error without a status of errors, TypeError for another kind of
        answer.
        """
        if times is not None and times < 1:
            raise ValueError(f"times must be at least 1, not {times}")
        if not callable(answer):
            self._check(answer)
        with self._lock:
            if self._replies and self._replies[-1][1] is None:
                self._replies[-1] = (self._replies[-1][0], 1)
            self._replies.append((answer, times))
        return self

    def replies(self, answers: Iterable[Any]) -> Script:
        """As `reply` for each of them."""
        for answer in answers:
            self.reply(answer)
        return self

    def _check(self, answer: Any) -> None:
        from . import replies

        if self._operation == _VECTORS:
            replies.vectors(answer, None)
        else:
            replies.reply(answer)

    def _take(self) -> Any:
        """The reply that is due; it counts as given."""
        answer, left = self._replies[0]
        if left == 1:
            self._replies.popleft()
        elif left is not None:
            self._replies[0] = (answer, left - 1)
        return answer

    def _objections(self, operation: str, body: Json) -> List[str]:
        """Why the script is none for a request; nothing if it is."""
        out: List[str] = []
        if (self._operation or operation) != operation or (self._operation is None and operation == _VECTORS):
            out.append(f"the call is {operation}")
        model = str(body.get("model"))
        if self._model is not None and not fnmatchcase(model, self._model):
            out.append(f"the model is {model!r}")
        if self._contains is not None:
            said = _said(operation, body)
            found = self._contains in said if isinstance(self._contains, str) else self._contains.search(said)
            if not found:
                out.append(f"what was said is {_short(said)!r}")
        if not out and self._when is not None and not _ask(self._when, body, "when"):
            out.append("`when` says no")
        if not out and not self._replies:
            out.append(_USED)
        return out

    def _likeness(self, operation: str, body: Json) -> float:
        import difflib

        wanted = self._contains if isinstance(self._contains, str) else ""
        return difflib.SequenceMatcher(None, wanted, _said(operation, body)[:1000], autojunk=False).ratio()

    def __repr__(self) -> str:
        named = {"model": self._model, "contains": self._contains, "when": self._when}
        given = [repr(self._operation)] if self._operation else []
        given += [f"{name}={getattr(value, '__name__', None) or repr(value)}" for name, value in named.items() if value]
        return f"on({', '.join(given)})"


class Scripts:
    """All scripts, oldest first; the first that fits answers."""

    def __init__(self) -> None:
        self._scripts: List[Script] = []
        self._lock = threading.RLock()

    def on(self, operation: Optional[str], model: Optional[str], contains: Contains, when: When) -> Script:
        """See `Sandbox.on`."""
        known = (*_TEXTS, _VECTORS)
        if operation is not None and operation not in known:
            import difflib

            near = difflib.get_close_matches(operation, known, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"{operation!r} can't be scripted, only {', '.join(known)} can{hint}")
        script = Script(operation, model, contains, when, self._lock)
        with self._lock:
            self._scripts.append(script)
        return script

    def clear(self) -> None:
        """Forget all scripts."""
        with self._lock:
            self._scripts.clear()

    def take(self, operation: str, body: Json) -> Any:
        """The reply to a request, None if no script fits. Raises `ApiError` if that is the reply."""
        with self._lock:
            found = next((script for script in self._scripts if not script._objections(operation, body)), None)
            answer = found._take() if found is not None else None
        if callable(answer):
            answer = _ask(answer, body, "reply")
            if answer is None:
                raise _failed("the function given as `reply` gave None")
        if isinstance(answer, ApiError):
            from . import replies

            raise _made(replies.error, answer)
        return answer

    def vectors(self, body: Json, inputs: int) -> Optional[List[List[float]]]:
        """The vectors for so many inputs, if a script has them."""
        answer = self.take(_VECTORS, body) if self._scripts else None
        if answer is None:
            return None
        from . import replies

        made: List[List[float]] = _made(replies.vectors, answer, inputs)
        return made

    def unmatched(self, operation: str, body: Json) -> ApiError:
        """The refusal of a request that no script fits."""
        with self._lock:
            scripts = [(script._objections(operation, body), script) for script in self._scripts]
        scripts.sort(key=lambda each: (len(each[0]), each[0] != [_USED], -each[1]._likeness(operation, body)))
        told = "".join(f"\n- {script!r}: {' and '.join(why)}" for why, script in scripts[:_NEAREST])
        said = f"model={body.get('model')!r}, saying {_short(_said(operation, body))!r}"
        near = f" The nearest:{told}" if told else " There are no scripts."
        return bad_request(f"The sandbox is strict and no script answers {operation} ({said}).{near}", code="no_script")


class Scripted:
    """The model of a seed with scripts before it."""

    def __init__(self, seed: int, scripts: Scripts, strict: bool = False, upstream: Optional[Upstream] = None) -> None:
        self.seed = seed
        self.strict = strict
        self.upstream = upstream
        self._scripts = scripts
        self._pieces: Dict[str, Tuple[str, ...]] = {}

    @cached_property
    def model(self) -> Model:
        """The model; made on first use."""
        from .model import Model

        return Model(self.seed)

    def embed(self, body: Json, inputs: int, caller: Optional[Caller] = None) -> Optional[List[List[float]]]:
        """The vectors for so many inputs, of a script or of another server; None if they are to be made up."""
        found = self._scripts.vectors(body, inputs)
        return self.upstream.embed(body, inputs, caller) if found is None and self.upstream is not None else found

    def complete(self, request: Mapping[str, Any], caller: Optional[Caller] = None) -> Completion:
        """As `Model.complete`. Raises `ApiError` if a script says so, or none fits and the sandbox is strict.

        caller: who waits for it; another server is not asked any longer than they do.
        """
        found = self._recited(request)
        if found is None and self.upstream is not None:
            return self._counted(request, self.upstream.complete(request, caller))
        return found or self.model.complete(request)

    def stream(self, request: Mapping[str, Any], caller: Optional[Caller] = None) -> Union[Completion, Chunks]:
        """As `complete`; in pieces if another server gives them one by one."""
        found = self._recited(request)
        if found is None and self.upstream is not None:
            chunks = self.upstream.stream(request, caller)
            chunks.counted = partial(self._counted, request)
            return chunks
        return found or self.model.complete(request)

    def _counted(self, request: Mapping[str, Any], answer: Completion) -> Completion:
        """The answer to a request, with its tokens counted here if another server does not tell them."""
        if answer.usage.total_tokens:
            return answer
        from .reading import spent

        return replace(answer, usage=spent(self.prompt_tokens(request), answer.choices))

    def _recited(self, request: Mapping[str, Any]) -> Optional[Completion]:
        """What a script says, None if none fits."""
        scripts = self._scripts
        if not scripts._scripts and not self.strict:
            return None
        body = dict(request)
        operation = _TEXTS[0 if body.get("messages") is not None else 1 if body.get("input") is not None else 2]
        answer = scripts.take(operation, body)
        if answer is None:
            if self.strict:
                raise scripts.unmatched(operation, body)
            return None
        from . import replies

        reply: replies.Reply = _made(replies.reply, answer)
        if isinstance(reply.text, tuple):
            self._pieces["".join(reply.text)] = reply.text
        return self.model.recite(request, replies.choice(reply, body))

    def forget(self) -> None:
        """Forget how scripted answers were cut into pieces."""
        self._pieces.clear()

    def prompt_tokens(self, request: Mapping[str, Any]) -> int:
        """As `Model.prompt_tokens`."""
        return self.model.prompt_tokens(request)

    def pieces(self, content: str) -> Iterator[str]:
        """As `Model.pieces`; those of a script if it said how it wants to be cut."""
        return iter(self._pieces[content]) if content in self._pieces else self.model.pieces(content)


def _said(operation: str, body: Json) -> str:
    """What the user said last; of a completion the prompt, of embeddings all texts."""
    if operation in _TEXTS[:2]:
        from .model.turns import last_user, read

        return last_user(read(body.get("messages") or body.get("input"), body.get("instructions")))
    given = body.get("prompt") if operation == _TEXTS[2] else body.get("input")
    return "\n".join(part for part in (given if is_array(given) else [given]) if isinstance(part, str))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


def _ask(function: Callable[[Json], Any], body: Json, what: str) -> Any:
    try:
        return function(body)
    except ApiError:
        raise
    except Exception as error:
        raise _failed(f"the function given as `{what}` raised {error!r}") from error


def _made(make: Callable[..., Any], *given: Any) -> Any:
    try:
        return make(*given)
    except (TypeError, ValueError) as error:
        raise _failed(str(error)) from error


def _failed(why: str) -> ApiError:
    return bad_request(f"A script of the sandbox failed: {why}.", code="script_failed")

"""A real model behind the sandbox: `Sandbox(upstream="http://127.0.0.1:11434/v1")`.

What a model says is asked of another server that has `/chat/completions` (Ollama, vLLM, llama.cpp, or the API itself);
embeddings and plain completions of its own calls for them. Everything around it stays here. scripts.py asks it, after
the scripts; messages.py puts requests into its words, reading.py its answers into ours.

What is streamed goes on piece by piece as it comes (chunks.py). When nobody waits for it any more, the connection is
broken off (lines.py). Work behind calls (runs, batches, evals) must not hold the state while it waits for an answer:
its step is broken off with `Wanted`, and taken again when the answer is there (work.py).
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple, TypeVar
from urllib.parse import urlsplit

import httpx

from . import messages, reading
from .caller import Caller
from .errors import ApiError
from .lines import Exchange, Lines
from .model import Choice, Completion, Usage
from .model.values import arr, is_array, is_number, is_object, obj
from .reading import failed
from .wire import Json, dumps as encode

if TYPE_CHECKING:
    from .chunks import Chunks

__all__ = ["Left", "Upstream", "Wanted", "is_base", "rest", "unheard"]

_TIMEOUT = 600.0  # seconds
_CONNECT = 10.0
_GLANCE = 3.0  # for a list of models
_GOOD, _BAD = 60.0, 10.0  # how long such a list is good, and none
_LONGEST = 500  # signs of an error
_TITLE = re.compile(r"<title>\s*(.*?)\s*</title>", re.IGNORECASE | re.DOTALL)
_PLAIN = (
    "best_of frequency_penalty logit_bias logprobs max_tokens model n presence_penalty prompt seed stop suffix "
    "temperature top_p user"
).split()
T = TypeVar("T")


class Wanted(BaseException):
    """Breaks off a step of work. ask: asks the server what the step has to know; raises `ApiError`."""

    def __init__(self, ask: Callable[[], object]) -> None:
        super().__init__()
        self.ask = ask


class Upstream:
    """The server that is asked. url: its base URL, ends with `/v1` as a rule. key: sent as a bearer token. model,
    embedding_model: what it is asked for, whatever requests name.

    ValueError for a URL, key or model that is none. Errors of the server are `ApiError`s with its status; one that does
    not answer is a 502. The key is in no error, repr or journal.
    """

    def __init__(
        self, url: str, key: Optional[str] = None, model: Optional[str] = None, embedding_model: Optional[str] = None
    ) -> None:
        if not is_base(url):
            raise ValueError(
                "upstream must be the base URL of a server, such as http://127.0.0.1:11434/v1, without a query and "
                f"without credentials (the key is an argument of its own), not {url.rpartition('@')[2]!r}"
            )
        if key is not None and not (key.isascii() and key.isprintable() and key.strip()):
            raise ValueError("upstream_key must be a key of printable ASCII characters")
        given: Dict[str, object] = {"upstream_model": model, "upstream_embedding_model": embedding_model}
        for option, name in given.items():
            if name is not None and not (isinstance(name, str) and name.strip()):
                raise ValueError(f"{option} must be the name of a model, not {name!r}")
        self.url = url.rstrip("/")
        self._key = key
        self._model = model
        self._embedding_model = embedding_model
        self._listed: Tuple[float, float, List[Json]] = (0.0, 0.0, [])  # from and to when it is good
        self._step = threading.local()
        headers = {"authorization": f"Bearer {key}"} if key else {}
        self._lines = Lines({"content-type": "application/json", **headers}, httpx.Timeout(_TIMEOUT, connect=_CONNECT))

    @contextmanager
    def ahead(self, answers: Sequence[object]) -> Generator[None, None, None]:
        """Inside, on this thread, nothing is asked: the answers are given in turn, then `Wanted` is raised."""
        self._step.answers = iter(answers)
        try:
            yield
        finally:
            self._step.answers = None

    def complete(self, request: Mapping[str, Any], caller: Optional[Caller] = None) -> Completion:
        """The answer to a request in the form of chat completions, responses or completions.

        caller: who waits for it. If they leave, it is broken off, as it is in the methods below.
        """
        return self._told(lambda: self._complete(request, caller))

    def _complete(self, request: Mapping[str, Any], caller: Optional[Caller]) -> Completion:
        path, body = self._asked(request)
        answer = self._choices(path, body, caller)
        if request.get("input") is None:
            return answer
        return Completion(answer.model, tuple(reading.scored_whole(choice) for choice in answer.choices), answer.usage)

    def stream(self, request: Mapping[str, Any], caller: Optional[Caller] = None) -> Chunks:
        """The answer to such a request as it comes. Waits for its beginning."""
        from .chunks import Chunks

        path, body = self._asked(request)

        def ask(more: Json) -> Exchange:
            return self._post(path, {**body, **more, "stream": True, "stream_options": {"include_usage": True}}, caller)

        return Chunks(ask, body, self._refused)

    def embed(self, body: Json, inputs: int, caller: Optional[Caller] = None) -> List[List[float]]:
        """A vector for each input of a request for embeddings."""
        return self._told(lambda: self._embed(body, inputs, caller))

    def _embed(self, body: Json, inputs: int, caller: Optional[Caller]) -> List[List[float]]:
        asked = messages.picked(self._named(body, self._embedding_model), ["model", "input", "dimensions", "user"])
        answer = self._ask("/embeddings", {**asked, "encoding_format": "float"}, caller)
        data = [obj(each) for each in arr(answer.get("data"))]
        found = sorted(data, key=lambda each: each["index"] if is_number(each.get("index")) else 0)
        if len(found) != inputs:
            raise failed(f"gave {len(found)} embeddings for {inputs} inputs")
        return [reading.vector(each.get("embedding")) for each in found]

    def models(self, now: float) -> List[Json]:
        """The models that the server says it has, none if it does not say. It is asked again after a while."""
        since, until, listed = self._listed
        if since <= now < until:
            return listed
        found: List[object] = []
        try:
            with self._lines.ask("GET", f"{self.url}/models", timeout=httpx.Timeout(_GLANCE)) as answer:
                if answer.status == 200:
                    found = arr(obj(_value(answer.read())).get("data"))
        except httpx.HTTPError:
            pass
        listed = [reading.model(each) for each in map(obj, found) if isinstance(each.get("id"), str) and each["id"]]
        self._listed = (now, now + (_GOOD if found else _BAD), listed)
        return listed

    def close(self) -> None:
        """Close its connections; what is asked is broken off."""
        self._lines.close()

    def _asked(self, request: Mapping[str, Any]) -> Tuple[str, Json]:
        """What is asked for an answer, and where."""
        request = self._named(request, self._model)
        if request.get("messages") is not None:
            return "/chat/completions", messages.from_chat(request)
        if request.get("input") is not None:
            return "/chat/completions", messages.from_response(request)
        return "/completions", messages.picked(request, _PLAIN)

    @staticmethod
    def _named(request: Mapping[str, Any], model: Optional[str]) -> Mapping[str, Any]:
        return request if model is None else {**request, "model": model}

    def _told(self, ask: Callable[[], T]) -> T:
        answers: Optional[Iterator[Any]] = getattr(self._step, "answers", None)
        if answers is None:
            return ask()
        for answer in answers:
            if isinstance(answer, ApiError):
                raise answer
            told: T = answer
            return told
        raise Wanted(ask)

    def _choices(self, path: str, body: Json, caller: Optional[Caller]) -> Completion:
        """The choices, all `n` of them: many servers give one, however many are wanted."""
        wanted = int(body.get("n") or 1)
        answer = self._ask(path, body, caller)
        name = answer.get("model")
        found: List[Choice] = []
        used = Usage(0, 0)
        while True:
            given = arr(answer.get("choices"))
            if not given:
                raise failed("gave no choices")
            found += [reading.choice(len(found) + at, obj(each)) for at, each in enumerate(given)]
            used = reading.total(used, reading.usage(answer))
            if len(found) >= wanted:
                break
            answer = self._ask(path, {**body, **rest(body, len(found))}, caller)
        return Completion(str(name or body.get("model")), tuple(found[:wanted]), used)

    def _ask(self, path: str, body: Json, caller: Optional[Caller]) -> Json:
        with self._post(path, body, caller) as answer:
            value = _value(_read(answer, caller))
        if not is_object(value):
            raise failed("gave an answer that is no JSON object")
        if "error" in value and "choices" not in value and "data" not in value:  # with status 200
            raise self._refused(502, value, {})
        return value

    def _post(self, path: str, body: Json, caller: Optional[Caller]) -> Exchange:
        try:
            answer = self._lines.ask("POST", self.url + path, encode(body), caller=caller)
        except httpx.HTTPError as error:
            raise unheard(error, caller) from None
        if answer.status == 200:
            return answer
        with answer:
            raise self._refused(answer.status, _read(answer, caller), answer.headers)

    def _refused(self, status: int, told: object, headers: Mapping[str, str]) -> ApiError:
        """The upstream's error, as ours. told: the body, or what a stream has in the place of a chunk."""
        value = _value(told) if isinstance(told, bytes) else told
        error = obj(value).get("error") or value
        code, param = obj(error).get("code"), obj(error).get("param")
        if not isinstance(told, bytes) and is_number(code) and 400 <= code <= 599:
            status = int(code)
        kept = tuple((name, headers[name]) for name in ("retry-after", "retry-after-ms") if name in headers)
        message = _reason(error) or (_plain(told) if isinstance(told, bytes) and value is None else "")
        return ApiError(
            status if 400 <= status <= 599 else 502,
            self._silent(f"The upstream server: {message or f'it answered with status {status}'}"),
            param=param if isinstance(param, str) else None,
            code=self._silent(code if isinstance(code, str) and code else "upstream_failed"),
            headers=kept,
        )

    def _silent(self, told: str) -> str:
        """A text without the key, which some servers repeat when they refuse it."""
        return told.replace(self._key, "[key]") if self._key else told

    def __repr__(self) -> str:
        return f"Upstream({self.url!r})"


class Left(ApiError):
    """What was asked for somebody who has left. Nobody is told, and nothing is kept."""


def unheard(error: httpx.HTTPError, caller: Optional[Caller], what: str = "did not answer") -> ApiError:
    """What is told when a connection failed. what: that the server did."""
    if caller is not None and caller.gone:
        return Left(499, "The client has left.", code="client_left")
    return failed(f"{what} ({type(error).__name__})")


def rest(body: Json, count: int) -> Json:
    """What is asked otherwise for the choices that are missing when there are so many."""
    wanted: Json = {"n": int(body.get("n") or 1) - count}
    if is_number(body.get("seed")):
        wanted["seed"] = body["seed"] + count
    return wanted


def _read(answer: Exchange, caller: Optional[Caller]) -> bytes:
    try:
        return answer.read()
    except httpx.HTTPError as error:
        raise unheard(error, caller) from None


def _reason(error: object) -> str:
    """What an error says, in whatever form: a text, an object with one, or a list of such objects."""
    if isinstance(error, str):
        return " ".join(error.split())[:_LONGEST]
    if is_array(error):
        return "; ".join(filter(None, map(_reason, error)))[:_LONGEST]
    for name in ("message", "detail", "msg", "error"):
        if obj(error).get(name):
            return _reason(error[name]) if is_object(error) else ""
    return ""


def _plain(raw: bytes) -> str:
    """What a text says, or the title of a page."""
    text = raw.decode("utf-8", "replace").strip()
    if not text.startswith("<"):
        return _reason(text)
    title = _TITLE.search(text)
    return _reason(title[1]) if title else ""


def is_base(url: str) -> bool:
    """Whether a text is the base URL of a server: http or https, no query, no credentials."""
    try:
        parts = urlsplit(url)
        known = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        httpx.URL(url)
    except (ValueError, httpx.InvalidURL):
        return False
    return known and not (parts.query or parts.fragment or "@" in parts.netloc)


def _value(raw: bytes) -> object:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None

"""A real model behind the sandbox: `Sandbox(upstream="http://127.0.0.1:11434/v1")`.

What a model says is asked of another server that has `/chat/completions` (Ollama, vLLM, llama.cpp, or the API itself);
embeddings and plain completions of its own calls for them. Everything around it stays here. scripts.py asks it, after
the scripts; messages.py puts requests into its words.

A streamed chat completion with one choice goes on piece by piece as it comes (chunks.py). All other answers come whole,
and are then streamed as the simulated model's are. Work behind calls (runs, batches, evals) must not hold the state
while it waits for an answer: its step is broken off with `Wanted`, and taken again when the answer is there (work.py).
"""

from __future__ import annotations

import base64
import json
import math
import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple, TypeVar
from urllib.parse import urlsplit

import httpx

from . import messages
from .errors import ApiError
from .model import Choice, Completion, Token, ToolCall
from .model.chat import Usage
from .model.values import arr, dumps, is_array, is_number, is_object, obj
from .wire import Json, dumps as encode

if TYPE_CHECKING:
    from .chunks import Chunks

__all__ = ["Upstream", "Wanted", "arguments", "end_of", "failed", "is_base", "scores", "usage"]

_TIMEOUT = 600.0  # seconds
_CONNECT = 10.0
_GLANCE = 3.0  # for a list of models
_GOOD, _BAD = 60.0, 10.0  # how long such a list is good, and none
_LARGEST = 3.4e38  # what a float of 32 bits holds
_PLAIN = (
    "best_of frequency_penalty logit_bias logprobs max_tokens model n presence_penalty prompt seed stop suffix "
    "temperature top_p user"
).split()
T = TypeVar("T")
_ENDS = ("stop", "length", "tool_calls", "content_filter", "function_call")


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
        self._client = httpx.Client(
            timeout=httpx.Timeout(_TIMEOUT, connect=_CONNECT),
            headers={"content-type": "application/json", **headers},
        )

    @contextmanager
    def ahead(self, answers: Sequence[object]) -> Generator[None, None, None]:
        """Inside, on this thread, nothing is asked: the answers are given in turn, then `Wanted` is raised."""
        self._step.answers = iter(answers)
        try:
            yield
        finally:
            self._step.answers = None

    def complete(self, request: Mapping[str, Any]) -> Completion:
        """The answer to a request in the form of chat completions, responses or completions."""
        return self._told(lambda: self._complete(request))

    def _complete(self, request: Mapping[str, Any]) -> Completion:
        request = self._named(request, self._model)
        if request.get("messages") is not None:
            return self._choices("/chat/completions", messages.from_chat(request))
        if request.get("input") is None:
            return self._choices("/completions", messages.picked(request, _PLAIN))
        answer = self._choices("/chat/completions", messages.from_response(request))
        return Completion(answer.model, tuple(_scored_whole(choice) for choice in answer.choices), answer.usage)

    def stream(self, request: Mapping[str, Any]) -> Chunks:
        """The answer to a request for a chat completion with one choice, or for a response, as it comes."""
        from .chunks import Chunks

        request = self._named(request, self._model)
        plain = messages.from_chat if request.get("messages") is not None else messages.from_response
        body = {**plain(request), "stream": True, "stream_options": {"include_usage": True}}
        response = self._post("/chat/completions", body, stream=True)
        try:
            return Chunks(response, str(body["model"]), self._refused)
        except BaseException:
            response.close()
            raise

    def embed(self, body: Json, inputs: int) -> List[List[float]]:
        """A vector for each input of a request for embeddings."""
        return self._told(lambda: self._embed(body, inputs))

    def _embed(self, body: Json, inputs: int) -> List[List[float]]:
        asked = messages.picked(self._named(body, self._embedding_model), ["model", "input", "dimensions", "user"])
        answer = self._ask("/embeddings", {**asked, "encoding_format": "float"})
        data = [obj(each) for each in arr(answer.get("data"))]
        found = sorted(data, key=lambda each: each["index"] if is_number(each.get("index")) else 0)
        if len(found) != inputs:
            raise failed(f"gave {len(found)} embeddings for {inputs} inputs")
        return [_vector(each.get("embedding")) for each in found]

    def models(self, now: float) -> List[Json]:
        """The models that the server says it has, none if it does not say. It is asked again after a while."""
        since, until, listed = self._listed
        if since <= now < until:
            return listed
        found: List[object] = []
        try:
            answer = self._client.get(f"{self.url}/models", timeout=_GLANCE)
            if answer.status_code == 200:
                found = arr(obj(_value(answer.content)).get("data"))
        except httpx.HTTPError:
            pass
        listed = [_model(each) for each in map(obj, found) if isinstance(each.get("id"), str) and each["id"]]
        self._listed = (now, now + (_GOOD if found else _BAD), listed)
        return listed

    def close(self) -> None:
        """Close its connections."""
        self._client.close()

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

    def _choices(self, path: str, body: Json) -> Completion:
        """The choices, all `n` of them: many servers give one, however many are wanted."""
        wanted = int(body.get("n") or 1)
        answer = self._ask(path, body)
        name = answer.get("model")
        found: List[Choice] = []
        used = Usage(0, 0)
        while True:
            given = arr(answer.get("choices"))
            if not given:
                raise failed("gave no choices")
            found += [_choice(len(found) + at, obj(each)) for at, each in enumerate(given)]
            used = _sum(used, usage(answer))
            if len(found) >= wanted:
                break
            rest: Json = {**body, "n": wanted - len(found)}
            if is_number(body.get("seed")):
                rest["seed"] = body["seed"] + len(found)
            answer = self._ask(path, rest)
        return Completion(str(name or body.get("model")), tuple(found[:wanted]), used)

    def _ask(self, path: str, body: Json) -> Json:
        value = _value(self._post(path, body).content)
        if not is_object(value):
            raise failed("gave an answer that is no JSON object")
        return value

    def _post(self, path: str, body: Json, stream: bool = False) -> httpx.Response:
        try:
            request = self._client.build_request("POST", self.url + path, content=encode(body))
            answer = self._client.send(request, stream=stream)
            if answer.status_code != 200:
                try:
                    raise self._refused(answer.status_code, _value(answer.read()), answer.headers)
                finally:
                    answer.close()
        except httpx.HTTPError as error:
            raise failed(f"did not answer ({type(error).__name__})") from None
        return answer

    def _refused(self, status: int, value: object, headers: Mapping[str, str]) -> ApiError:
        """The upstream's error, as ours."""
        told = obj(value).get("error") or obj(value).get("message") or obj(value).get("detail")
        error = obj(told)
        message = error.get("message") or (told if isinstance(told, str) else f"it answered with status {status}")
        kept = tuple((name, headers[name]) for name in ("retry-after", "retry-after-ms") if name in headers)
        return ApiError(
            status if 400 <= status <= 599 else 502,
            self._silent(f"The upstream server: {message}"),
            param=_text(error.get("param")),
            code=self._silent(_text(error.get("code")) or "upstream_failed"),
            headers=kept,
        )

    def _silent(self, told: str) -> str:
        """A text without the key, which some servers repeat when they refuse it."""
        return told.replace(self._key, "[key]") if self._key else told

    def __repr__(self) -> str:
        return f"Upstream({self.url!r})"


def failed(why: str) -> ApiError:
    """What is told when the server gave no answer, or none that makes sense."""
    return ApiError(502, f"The upstream server {why}.", code="upstream_failed")


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


def _text(value: object) -> Optional[str]:
    return value if isinstance(value, str) else None


def _model(given: Json) -> Json:
    created, owner = given.get("created"), given.get("owned_by")
    return {
        "id": given["id"],
        "object": "model",
        "created": _count(created),
        "owned_by": owner if isinstance(owner, str) and owner else "upstream",
    }


# its answer as the model's


def _vector(given: object) -> List[float]:
    try:
        numbers = [*memoryview(base64.b64decode(given)).cast("f")] if isinstance(given, str) else arr(given)
    except (ValueError, TypeError):
        numbers = []
    if not numbers or not all(is_number(each) and abs(each) <= _LARGEST for each in numbers):
        raise failed("gave an embedding that is no list of numbers")
    return [float(each) for each in numbers]


def usage(answer: Json) -> Usage:
    """The tokens that an answer says it cost; zeros if it does not say."""
    told = obj(answer.get("usage"))
    details = obj(told.get("completion_tokens_details"))
    return Usage(
        _count(told.get("prompt_tokens")),
        _count(told.get("completion_tokens")),
        _count(details.get("reasoning_tokens")),
    )


def _sum(one: Usage, other: Usage) -> Usage:
    return Usage(
        one.prompt_tokens + other.prompt_tokens,
        one.completion_tokens + other.completion_tokens,
        one.reasoning_tokens + other.reasoning_tokens,
    )


def _count(value: object) -> int:
    return int(value) if is_number(value) and math.isfinite(value) and value > 0 else 0


def _choice(at: int, given: Json) -> Choice:
    ends = given.get("finish_reason")
    if "text" in given:  # of a plain completion
        end = ends if ends in _ENDS else "stop"
        return Choice(at, str(end), content=str(given["text"]), logprobs=_plain_scores(obj(given.get("logprobs"))))
    message = obj(given.get("message"))
    calls = _calls(message)
    content, refusal = _text(message.get("content")), _text(message.get("refusal"))
    if content is None and refusal is None and not calls:
        content = ""
    told = obj(given.get("logprobs"))
    return Choice(
        at,
        end_of(ends, bool(message.get("function_call")), bool(calls)),
        content=content or (None if calls else content),
        refusal=refusal,
        tool_calls=calls,
        logprobs=scores(told.get("content") or told.get("refusal")),
        reasoning=_text(message.get("reasoning_content")) or _text(message.get("reasoning")),
    )


def end_of(told: object, old_call: bool, calls: bool) -> str:
    """The API's finish reason: the one that was told, unless the server has names of its own."""
    if old_call:
        return "function_call"
    if isinstance(told, str) and told in _ENDS and not (calls and told == "function_call"):
        return told
    return "tool_calls" if calls else "stop"


def _scored_whole(choice: Choice) -> Choice:
    """The choice, with log probabilities only if their tokens are its text: a response is streamed by them."""
    said = "".join(token.token for token in choice.logprobs or ())
    if choice.logprobs is None or said == (choice.content or choice.refusal or ""):
        return choice
    return replace(choice, logprobs=None)


def scores(given: object) -> Optional[Tuple[Token, ...]]:
    """Log probabilities as chat completions write them; None if there are none."""
    return tuple(_score(obj(each)) for each in given) if is_array(given) and given else None


def _score(given: Json) -> Token:
    top = tuple(_score(obj(each)) for each in arr(given.get("top_logprobs")))
    return Token(str(given.get("token") or ""), _logprob(given.get("logprob")), top)


def _plain_scores(given: Json) -> Optional[Tuple[Token, ...]]:
    """Log probabilities as completions write them."""
    tokens, numbers = arr(given.get("tokens")), arr(given.get("token_logprobs"))
    tops = arr(given.get("top_logprobs")) or [None] * len(tokens)
    if not tokens:
        return None
    return tuple(
        Token(str(token), _logprob(number), tuple(Token(name, _logprob(each)) for name, each in obj(top).items()))
        for token, number, top in zip(tokens, numbers, tops)
    )


def _logprob(value: object) -> float:
    return float(value) if is_number(value) and math.isfinite(value) else -9999.0


def _calls(message: Json) -> Tuple[ToolCall, ...]:
    out: List[ToolCall] = []
    for call in map(obj, arr(message.get("tool_calls"))):
        if call.get("type") == "custom":
            made = obj(call.get("custom"))
            out.append(ToolCall(str(made.get("name")), str(made.get("input") or ""), "custom"))
        else:
            out.append(_function(obj(call.get("function"))))
    old = obj(message.get("function_call"))
    return (*out, _function(old)) if old else tuple(out)


def _function(made: Json) -> ToolCall:
    return ToolCall(str(made.get("name")), arguments(made.get("arguments")) or "{}")


def arguments(given: object) -> str:
    """The arguments of a call as JSON; some servers give the object itself."""
    return given if isinstance(given, str) else "" if given is None else dumps(given)

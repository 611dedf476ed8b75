"""What another server answers, in the terms of the model, however it writes it. Part of upstream.py."""

from __future__ import annotations

import base64
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import List, Optional, Tuple

from .errors import ApiError
from .model import Choice, Token, ToolCall, Usage, tokens
from .model.values import arr, dumps, is_array, is_number, obj, text
from .wire import Json

__all__ = [
    "arguments",
    "choice",
    "end_of",
    "failed",
    "joined",
    "model",
    "plain_scores",
    "said",
    "scored_whole",
    "scores",
    "spent",
    "total",
    "usage",
    "vector",
]

_ENDS = ("stop", "length", "tool_calls", "content_filter", "function_call")
_LARGEST = 3.4e38  # what a float of 32 bits holds


def failed(why: str) -> ApiError:
    """What is told when the server gave no answer, or none that makes sense."""
    return ApiError(502, f"The upstream server {why}.", code="upstream_failed")


def model(given: Json) -> Json:
    """An entry of a list of models."""
    created, owner = given.get("created"), given.get("owned_by")
    return {
        "id": given["id"],
        "object": "model",
        "created": _count(created),
        "owned_by": owner if isinstance(owner, str) and owner else "upstream",
    }


def vector(given: object) -> List[float]:
    """An embedding; some servers give it in base64, whatever was asked for. Raises `ApiError` 502 if it is none."""
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


def spent(prompt: int, choices: Sequence[Choice]) -> Usage:
    """What an answer cost, counted here. prompt: the tokens that were asked with."""
    thought = sum(tokens.count(each.reasoning or "") for each in choices)
    said = sum(tokens.count(text(each.content)) + tokens.count(text(each.refusal)) for each in choices)
    calls = [call for each in choices for call in each.tool_calls]
    called = sum(tokens.count(text(call.name)) + tokens.count(text(call.arguments)) for call in calls)
    return Usage(prompt, thought + said + called, thought)


def total(one: Usage, other: Usage) -> Usage:
    """What two answers cost."""
    return Usage(
        one.prompt_tokens + other.prompt_tokens,
        one.completion_tokens + other.completion_tokens,
        one.reasoning_tokens + other.reasoning_tokens,
    )


def _count(value: object) -> int:
    return int(value) if is_number(value) and math.isfinite(value) and value > 0 else 0


def choice(at: int, given: Json) -> Choice:
    """One of the choices of a chat completion or a completion. at: its index."""
    ends = given.get("finish_reason")
    if "text" in given:  # of a plain completion
        end = ends if ends in _ENDS else "stop"
        return Choice(at, str(end), content=text(given["text"]), logprobs=plain_scores(obj(given.get("logprobs"))))
    message = obj(given.get("message"))
    calls = _calls(message)
    content, refusal, thought = said(message)
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
        reasoning=thought or None,
    )


def said(message: Json) -> Tuple[Optional[str], Optional[str], Optional[str]]:
    """What a message, or a piece of one, says: content, refusal, and what was thought. Some servers give parts."""
    content, refusal = message.get("content"), message.get("refusal")
    thought = message.get("reasoning_content") or message.get("reasoning")
    if is_array(content):
        parts = [obj(part) for part in content]
        thoughts = [obj(each).get("text") for part in parts for each in arr(part.get("thinking"))]
        thought = thought or "".join(map(text, thoughts))
        content = "".join(text(part.get("text")) for part in parts)
    return (
        content if isinstance(content, str) else None,
        refusal if isinstance(refusal, str) else None,
        thought if isinstance(thought, str) else None,
    )


def end_of(told: object, old_call: bool, calls: bool) -> str:
    """The API's finish reason: the one that was told, unless the server has names of its own."""
    if old_call:
        return "function_call"
    if isinstance(told, str) and told in _ENDS and not (calls and told == "function_call"):
        return told
    return "tool_calls" if calls else "stop"


def scored_whole(made: Choice) -> Choice:
    """The choice, with log probabilities only if their tokens are its text: a response is streamed by them."""
    if made.logprobs is None or joined(made.logprobs) == (made.content or made.refusal or ""):
        return made
    return replace(made, logprobs=None)


def joined(scored: Iterable[Token]) -> str:
    """The text of tokens."""
    return "".join(each.token for each in scored)


def scores(given: object) -> Optional[Tuple[Token, ...]]:
    """Log probabilities as chat completions write them; None if there are none."""
    return tuple(_score(obj(each)) for each in given) if is_array(given) and given else None


def _score(given: Json) -> Token:
    top = tuple(_score(obj(each)) for each in arr(given.get("top_logprobs")))
    return Token(text(given.get("token")), _logprob(given.get("logprob")), top)


def plain_scores(given: Json) -> Optional[Tuple[Token, ...]]:
    """Log probabilities as completions write them."""
    found, numbers = arr(given.get("tokens")), arr(given.get("token_logprobs"))
    tops = [_tops(obj(top)) for top in arr(given.get("top_logprobs")) or [None] * len(found)]
    scored = [Token(text(each), _logprob(number), top) for each, number, top in zip(found, numbers, tops)]
    return tuple(scored) or None


def _tops(given: Json) -> Tuple[Token, ...]:
    return tuple(Token(text(name), _logprob(each)) for name, each in given.items())


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

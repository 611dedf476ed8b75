"""Completions, the older way: a prompt is continued."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import check, generation
from ..errors import bad_request
from ..model import Choice, Token
from ..model.values import arr, is_array, obj
from ..wire import Answer, Json, Pause, sse
from . import models
from .chat import fingerprint

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["create"]

_START = "<|endoftext|>"
_TOKENS = 16  # unless `max_tokens` says otherwise


@dataclass
class _Text:
    """One of the texts to send. tokens have log probabilities only if they were asked for."""

    index: int
    tokens: List[Token]
    end: str
    scored: bool


def create(call: Call) -> Union[Json, Answer]:
    """POST /completions"""
    body = call.body
    models.require(call, body["model"], "completions")
    _check(body)
    n = body.get("n") or 1
    texts: List[_Text] = []
    prompt_tokens = completion_tokens = 0
    for prompt in _prompts(body["prompt"]):
        asked = {**body, "prompt": prompt, "n": n, "max_tokens": body.get("max_tokens") or _TOKENS}
        answer = generation.complete(call, asked, "prompt")
        texts += [_text(call, prompt, choice, len(texts) + choice.index) for choice in answer.choices]
        prompt_tokens += answer.usage.prompt_tokens
        completion_tokens += answer.usage.completion_tokens
    usage = {
        "prompt_tokens": prompt_tokens,
        "completion_tokens": completion_tokens,
        "total_tokens": prompt_tokens + completion_tokens,
    }
    head: Json = {
        "id": call.new.new("cmpl-", 29),
        "object": "text_completion",
        "created": call.stamp,
        "model": body["model"],
        "system_fingerprint": fingerprint(call),
    }
    if body.get("stream"):
        return Answer(_stream(call, head, texts, usage), content_type="text/event-stream; charset=utf-8")
    return {**head, "choices": [_choice(text, text.tokens, 0, text.end) for text in texts], "usage": usage}


def _check(body: Json) -> None:
    generation.check_sampling(body)
    check.integer(body, "logprobs", 0, 5)
    check.integer(body, "seed", -(2**63), 2**63 - 1)
    best = check.integer(body, "best_of", 1, 20)
    if best is not None and best < (body.get("n") or 1):
        raise bad_request("'best_of' must not be less than 'n'.", "best_of")
    if body.get("stream") and best is not None and best > 1:
        raise bad_request("'best_of' cannot be used with 'stream'.", "best_of")
    if body.get("stream_options") is not None and not body.get("stream"):
        raise bad_request("'stream_options' is only allowed when 'stream' is true.", "stream_options")


def _prompts(given: object) -> List[str]:
    """The prompts: a text or tokens, or a list of these."""
    if given is None:
        return [_START]
    entries: List[Any] = [given] if isinstance(given, str) else arr(given)
    if entries and isinstance(entries[0], int):
        entries = [entries]
    if not entries:
        raise bad_request("Invalid 'prompt': empty array.", "prompt", "empty_array")
    out: List[str] = []
    for at, entry in enumerate(entries):
        if isinstance(entry, str):
            out.append(entry)
        elif is_array(entry) and all(isinstance(token, int) for token in entry):
            out.append(" ".join(f"token{token}" for token in entry))
        else:
            raise check.wrong_type(f"prompt[{at}]", entry, "string")
    return out


def _text(call: Call, prompt: str, choice: Choice, index: int) -> _Text:
    split = call.sandbox.model.pieces
    scored = choice.logprobs is not None
    said = choice.content or choice.refusal or ""
    tokens = list(choice.logprobs) if choice.logprobs is not None else [Token(piece, 0.0) for piece in split(said)]
    if call.body.get("echo"):
        tokens = [Token(piece, 0.0) for piece in split(prompt)] + tokens
    end = choice.finish_reason if choice.finish_reason in ("stop", "length", "content_filter") else "stop"
    return _Text(index, tokens, end, scored)


def _choice(text: _Text, tokens: List[Token], offset: int, end: Optional[str]) -> Json:
    return {
        "text": "".join(token.token for token in tokens),
        "index": text.index,
        "logprobs": _logprobs(tokens, offset) if text.scored else None,
        "finish_reason": end,
    }


def _logprobs(tokens: List[Token], offset: int) -> Json:
    offsets: List[int] = []
    for token in tokens:
        offsets.append(offset)
        offset += len(token.token)
    return {
        "tokens": [token.token for token in tokens],
        "token_logprobs": [token.logprob for token in tokens],
        "top_logprobs": [{top.token: top.logprob for top in token.top} for token in tokens],
        "text_offset": offsets,
    }


def _stream(call: Call, head: Json, texts: List[_Text], usage: Json) -> Iterator[Union[bytes, Pause]]:
    with_usage = bool(obj(call.body.get("stream_options")).get("include_usage"))
    if with_usage:
        head = {**head, "usage": None}
    for text in texts:
        offset = 0
        for token in text.tokens:
            yield sse({**head, "choices": [_choice(text, [token], offset, None)]})
            offset += len(token.token)
            if call.sandbox.pace > 0:
                yield Pause(call.sandbox.pace)
        yield sse({**head, "choices": [_choice(text, [], offset, text.end)]})
    if with_usage:
        yield sse({**head, "choices": [], "usage": usage})
    yield sse(b"[DONE]")

"""Completions, the older way: a prompt is continued. What another server streams is told as it comes (`_live`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union

from .. import check, generation, reading
from ..errors import bad_request
from ..model import Choice, Completion, Token, Usage
from ..model.values import arr, is_array, obj
from ..wire import Answer, Json, Pause, sse
from . import models
from .chat import fingerprint

if TYPE_CHECKING:
    from ..chunks import Chunks
    from ..sandbox import Call

__all__ = ["create"]

_START = "<|endoftext|>"
_EVENTS = "text/event-stream; charset=utf-8"
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
    prompts = _prompts(body["prompt"])
    head: Json = {
        "id": call.new.new("cmpl-", 29),
        "object": "text_completion",
        "created": call.stamp,
        "model": body["model"],
        "system_fingerprint": fingerprint(call),
    }
    spent: List[Usage] = []
    first = generation.stream(call, _asked(call, prompts[0]), "prompt") if body.get("stream") else None
    if first is not None and not isinstance(first, Completion):
        pieces = _stream(call, head, _live(call, prompts, first, spent), spent)
        return Answer(first.through(pieces, call.state), content_type=_EVENTS)
    texts: List[_Text] = []
    for prompt in prompts:
        answer, first = first or generation.complete(call, _asked(call, prompt), "prompt"), None
        texts += [_text(call, prompt, choice, len(texts) + choice.index) for choice in answer.choices]
        spent.append(answer.usage)
    if body.get("stream"):
        return Answer(_stream(call, head, _told(texts), spent), content_type=_EVENTS)
    return {**head, "choices": [_choice(text, text.tokens, 0, text.end) for text in texts], "usage": _usage(spent)}


def _asked(call: Call, prompt: str) -> Json:
    body = call.body
    return {
        **body,
        "prompt": prompt,
        "n": body.get("n") or 1,
        "max_tokens": _TOKENS if body.get("max_tokens") is None else body["max_tokens"],
    }


def _usage(spent: List[Usage]) -> Json:
    asked, said = sum(each.prompt_tokens for each in spent), sum(each.completion_tokens for each in spent)
    return {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}


def _check(body: Json) -> None:
    generation.check_sampling({**body, "max_tokens": None})
    check.integer(body, "max_tokens", 0)
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
    return _Text(index, [*_echo(call, prompt), *tokens], _end(choice.finish_reason), scored)


def _echo(call: Call, prompt: str) -> List[Token]:
    if not call.body.get("echo"):
        return []
    model, top = call.sandbox.model, call.body.get("logprobs")
    if top is None or model.upstream is not None:  # what another server's model thinks of the prompt is not known
        return [Token(piece, 0.0) for piece in model.pieces(prompt)]
    return [*model.model.score(prompt, top)]


def _end(reason: str) -> str:
    return reason if reason in ("stop", "length", "content_filter") else "stop"


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


# streams


def _stream(call: Call, head: Json, choices: Iterator[Json], spent: List[Usage]) -> Iterator[Union[bytes, Pause]]:
    """spent: what the answers have cost, when all choices were told."""
    with_usage = bool(obj(call.body.get("stream_options")).get("include_usage"))
    if with_usage:
        head = {**head, "usage": None}
    for choice in choices:
        yield sse({**head, "choices": [choice]})
        if call.sandbox.pace > 0 and choice["finish_reason"] is None:
            yield Pause(call.sandbox.pace)
    if with_usage:
        yield sse({**head, "choices": [], "usage": _usage(spent)})
    yield sse(b"[DONE]")


def _told(texts: List[_Text]) -> Iterator[Json]:
    for text in texts:
        offset = 0
        for token in text.tokens:
            yield _choice(text, [token], offset, None)
            offset += len(token.token)
        yield _choice(text, [], offset, text.end)


def _live(call: Call, prompts: List[str], first: Chunks, spent: List[Usage]) -> Iterator[Json]:
    """What another server streams, one prompt after the other. A script may say what comes of those after the first."""
    count = call.body.get("n") or 1
    answer: Union[Completion, Chunks] = first
    for number, prompt in enumerate(prompts):
        if number:
            answer = generation.stream(call, _asked(call, prompt), "prompt")
        start = number * count
        if isinstance(answer, Completion):
            yield from _told([_text(call, prompt, choice, start + choice.index) for choice in answer.choices])
            spent.append(answer.usage)
            continue
        try:
            yield from _continued(call, prompt, answer, start)
            spent.append(answer.completion.usage)
        finally:
            answer.close()


def _continued(call: Call, prompt: str, answer: Chunks, start: int) -> Iterator[Json]:
    """start: the index of the first of the choices."""
    offsets: Dict[int, int] = {}
    for piece in answer:
        index = piece["index"]
        told = piece["delta"].get("content") or piece["delta"].get("refusal") or ""
        tokens = reading.scores(obj(piece["logprobs"]).get("content")) or ()
        text = _Text(start + index, [*tokens], _end(piece["finish_reason"]), bool(tokens))
        if reading.joined(tokens) != told:
            text.tokens, text.scored = [Token(told, 0.0)], False
        if index not in offsets:
            offsets[index] = 0
            text.tokens = _echo(call, prompt) + text.tokens
        if piece["finish_reason"]:
            yield _choice(text, [], offsets[index], text.end)
        elif any(token.token for token in text.tokens):
            yield _choice(text, text.tokens, offsets[index], None)
        offsets[index] += len(reading.joined(text.tokens))

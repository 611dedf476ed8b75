"""Chat completions: create (also streamed), and the stored ones.

Neighbours: chat_checks.py says what is wrong with a request, model/ answers it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import check, generation, listing
from ..errors import ApiError, not_found
from ..model import Choice, Completion, Token, ToolCall
from ..model.values import arr, is_array, obj
from ..wire import Answer, Json, Pause, sse
from . import chat_checks, chat_sound, models
from .chat_sound import Spoken

if TYPE_CHECKING:
    from ..chunks import Chunks
    from ..sandbox import Call

__all__ = [
    "completions_create",
    "completions_delete",
    "completions_list",
    "completions_messages_list",
    "completions_retrieve",
    "completions_update",
    "usage",
]


_EVENTS = "text/event-stream; charset=utf-8"


def completions_create(call: Call) -> Union[Json, Answer]:
    """POST /chat/completions"""
    body = call.body
    models.require(call, body["model"], "chat")
    chat_checks.check(call)
    ask = generation.stream if body.get("stream") and not chat_sound.wanted(body) else generation.complete
    answer = ask(call, chat_sound.asked(call), "response_format")
    if not isinstance(answer, Completion):
        answer.ids = partial(call.new.new, "call_")
        head = _head(call, answer.model, "chat.completion.chunk")
        passed = _stream(call, _kept(call, answer, head), head, answer)
        return Answer(answer.through(passed, call.state), content_type=_EVENTS)
    ids: List[List[str]] = [[call.new.new("call_") for _ in choice.tool_calls] for choice in answer.choices]
    head = _head(call, answer.model)
    said = [chat_sound.speak(call, choice) for choice in answer.choices]
    whole = _whole(call, head, answer, ids, said)
    if body.get("store"):
        _store(call, whole)
    if not body.get("stream"):
        return whole
    # The choices are written at the same time: one piece of each in turn.
    choices = _in_turn([_deltas(call, *each) for each in zip(answer.choices, ids, said)])
    chunks = _stream(call, choices, {**head, "object": "chat.completion.chunk"}, answer, said)
    return Answer(chunks, content_type=_EVENTS)


def completions_retrieve(call: Call) -> Json:
    """GET /chat/completions/{completion_id}"""
    return _stored(call)


def completions_update(call: Call) -> Json:
    """POST /chat/completions/{completion_id}"""
    given = check.metadata(call.body)
    with call.state.transaction():
        stored = _stored(call)
        stored["metadata"] = given
        call.state.set("chat", stored["id"], stored)
    return stored


def completions_delete(call: Call) -> Json:
    """DELETE /chat/completions/{completion_id}"""
    with call.state.transaction():
        id = _stored(call)["id"]
        call.state.remove("chat", id)
        call.state.remove("chat.input", id)
    return {"object": "chat.completion.deleted", "id": id, "deleted": True}


def completions_list(call: Call) -> Json:
    """GET /chat/completions"""
    where = {key: str(value) for key, value in obj(call.query.get("metadata")).items()}
    return listing.page(call, "chat", tag=call.query.get("model"), where=where, order="asc")


def completions_messages_list(call: Call) -> Json:
    """GET /chat/completions/{completion_id}/messages"""
    id = _stored(call)["id"]
    stored = obj(call.state.get("chat.input", id, call.now))
    return listing.part(call, arr(stored.get("messages")), order="asc")


def usage(answer: Completion) -> Json:
    """The `usage` of chat completions and completions."""
    counted = answer.usage
    return {
        "prompt_tokens": counted.prompt_tokens,
        "completion_tokens": counted.completion_tokens,
        "total_tokens": counted.total_tokens,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": counted.reasoning_tokens,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def fingerprint(call: Call) -> str:
    """What stands for the version of the model: it changes with the seed."""
    return f"fp_sandbox{call.sandbox.seed & 0xFFFFFFFF:08x}"


def _tier(body: Json) -> str:
    tier = body.get("service_tier")
    return "default" if tier in (None, "auto") else tier


def _choice(choice: Choice, ids: List[str], thought: Optional[str], said: Optional[Spoken]) -> Json:
    message: Json = {
        "role": "assistant",
        "content": choice.content,
        "refusal": choice.refusal,
        "annotations": [],
    }
    if said is not None:
        message.update(content=None, audio=said.shown)
    if thought is not None:
        message["reasoning_content"] = thought
    if choice.finish_reason == "function_call" and choice.tool_calls:
        made = choice.tool_calls[0]
        message["function_call"] = {"name": made.name, "arguments": made.arguments}
    elif choice.tool_calls:
        message["tool_calls"] = [_tool_call(made, id, made.arguments) for made, id in zip(choice.tool_calls, ids)]
    return {
        "index": choice.index,
        "message": message,
        "logprobs": _choice_logprobs(choice, choice.logprobs),
        "finish_reason": choice.finish_reason,
    }


def _tool_call(made: ToolCall, id: str, arguments: str) -> Json:
    if made.kind == "custom":
        return {"id": id, "type": "custom", "custom": {"name": made.name, "input": arguments}}
    return {"id": id, "type": "function", "function": {"name": made.name, "arguments": arguments}}


def _choice_logprobs(choice: Choice, tokens: Optional[tuple[Token, ...]]) -> Optional[Json]:
    if tokens is None:
        return None
    said = generation.logprobs(tokens)
    return {"content": None, "refusal": said} if choice.refusal is not None else {"content": said, "refusal": None}


def _head(call: Call, model: str, kind: str = "chat.completion") -> Json:
    return {
        "id": call.new.new("chatcmpl-", 29),
        "object": kind,
        "created": call.stamp,
        "model": model,
        "service_tier": _tier(call.body),
        "system_fingerprint": fingerprint(call),
    }


def _whole(
    call: Call, head: Json, answer: Completion, ids: List[List[str]], said: Sequence[Optional[Spoken]] = ()
) -> Json:
    # The API does not tell thoughts; servers that do have clients that read them.
    tells = call.sandbox.model.upstream is not None
    choices = [
        _choice(each, names, each.reasoning if tells else None, spoken)
        for each, names, spoken in zip_longest(answer.choices, ids, said)
    ]
    return {**head, "choices": choices, "usage": chat_sound.usage(usage(answer), call.body, said)}


# streams


def _kept(call: Call, answer: Chunks, head: Json) -> Iterator[Json]:
    """What another server streams."""
    yield from answer
    if call.body.get("store"):  # what to store is known at the end
        _store(call, _whole(call, {**head, "object": "chat.completion"}, answer.completion, answer.names))


def _in_turn(running: List[Iterator[Json]]) -> Iterator[Json]:
    while running:
        for deltas in list(running):
            choice = next(deltas, None)
            if choice is None:
                running.remove(deltas)
            else:
                yield choice


def _stream(
    call: Call,
    choices: Iterable[Json],
    head: Json,
    answer: Union[Completion, Chunks],
    said: Sequence[Optional[Spoken]] = (),
) -> Iterator[Union[bytes, Pause]]:
    options = obj(call.body.get("stream_options"))
    with_usage = bool(options.get("include_usage"))
    if with_usage:
        head = {**head, "usage": None}
    obfuscate = options.get("include_obfuscation") is True
    pace = Pause(call.sandbox.pace) if call.sandbox.pace > 0 else None
    for choice in choices:
        chunk = {**head, "choices": [choice]}
        if obfuscate:
            chunk["obfuscation"] = "x" * (-len(str(choice)) % 16)
        yield sse(chunk)
        if pace is not None:
            yield pace
    if with_usage:
        whole = answer if isinstance(answer, Completion) else answer.completion
        yield sse({**head, "choices": [], "usage": chat_sound.usage(usage(whole), call.body, said)})
    yield sse(b"[DONE]")


def _deltas(call: Call, choice: Choice, ids: List[str], said: Optional[Spoken]) -> Iterator[Json]:
    split = call.sandbox.model.pieces

    def piece(delta: Json, tokens: Optional[tuple[Token, ...]] = None, end: Optional[str] = None) -> Json:
        said = _choice_logprobs(choice, tokens)
        return {"index": choice.index, "delta": delta, "logprobs": said, "finish_reason": end}

    start: Json = {"role": "assistant", "content": None if choice.tool_calls else "", "refusal": None}
    if choice.finish_reason == "function_call" and choice.tool_calls:
        made = choice.tool_calls[0]
        yield piece({**start, "function_call": {"name": made.name, "arguments": ""}})
        for text in split(made.arguments):
            yield piece({"function_call": {"arguments": text}})
    elif said is not None:
        yield piece({**start, "content": None})
        for delta in chat_sound.deltas(said, split(said.transcript)):
            yield piece(delta)
    else:
        yield piece(start)
        name = "content" if choice.content is not None else "refusal"
        if choice.logprobs is not None:
            for token in choice.logprobs:
                yield piece({name: token.token}, (token,))
        else:
            for text in split(choice.content or choice.refusal or ""):
                yield piece({name: text})
        for at, (made, id) in enumerate(zip(choice.tool_calls, ids)):
            yield piece({"tool_calls": [{"index": at, **_tool_call(made, id, "")}]})
            group, field = ("custom", "input") if made.kind == "custom" else ("function", "arguments")
            for text in split(made.arguments):
                yield piece({"tool_calls": [{"index": at, group: {field: text}}]})
    yield piece({}, end=choice.finish_reason)


# stored completions


def _stored(call: Call) -> Json:
    id = call.ids["completion_id"]
    stored = call.state.get("chat", id, call.now)
    if stored is None:
        raise _unknown(id)
    return stored


def _unknown(id: str) -> ApiError:
    return not_found(
        f"There is no stored chat completion '{id}'. Only those created with 'store' are.", "completion_id"
    )


def _store(call: Call, whole: Json) -> None:
    body = call.body
    stored: Json = {
        **whole,
        "request_id": None,
        "metadata": check.metadata(body),
        "input_user": body.get("user"),
        "tools": body.get("tools"),
        "tool_choice": body.get("tool_choice"),
        "response_format": body.get("response_format"),
        "seed": body.get("seed"),
        **{name: body.get(name, 1.0) for name in ("temperature", "top_p")},
        **{name: body.get(name, 0.0) for name in ("presence_penalty", "frequency_penalty")},
    }
    id = whole["id"]
    messages = [_stored_message(message, f"{id}-{at}") for at, message in enumerate(body["messages"])]
    with call.state.transaction():
        call.state.add("chat", id, stored, tag=body["model"])
        call.state.add("chat.input", id, {"messages": messages})


def _stored_message(message: Json, id: str) -> Json:
    content: Any = message.get("content")
    parts: Optional[List[Json]] = None
    if is_array(content):
        parts = [part for part in content if part.get("type") in ("text", "image_url")]
        content = "".join(part["text"] for part in content if part.get("type") == "text") or None
    return {**message, "id": id, "content": content, "content_parts": parts}

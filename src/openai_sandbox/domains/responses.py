"""Responses: create (streamed, in the background, in a conversation), and the stored ones.

A response is computed whole when it is created. What a stream shows is read off the finished response
(response_events.py), so the stored one can be streamed again from any place; what a background response shows at a
moment follows from the clock. Only what another server writes is told while it comes (response_live.py).

A websocket (responses_talk.py) says two things aside: `generate`, whether the model is asked at all, and `kept`, the
records that only this connection remembers.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union

from .. import check, generation, items, listing, window
from ..errors import ApiError, bad_request, not_found
from ..model import Choice, Completion, Usage, acts
from ..model.values import arr, is_object, obj
from ..wire import Answer, Json, Pause, Talk, sse
from . import client_calls, conversations, hosted, models, response_checks, response_cut, tool_search
from .response_events import Timeline, events

if TYPE_CHECKING:
    from ..chunks import Chunks
    from ..sandbox import Call

__all__ = [
    "cancel",
    "compact",
    "connect",
    "create",
    "delete",
    "input_items_create",
    "input_items_delete",
    "input_items_list",
    "input_tokens_count",
    "input_tokens_create",
    "input_tokens_delete",
    "known",
    "retrieve",
    "seen",
    "shorten",
]

_KEPT = 30 * 24 * 3600  # seconds
_EVENTS = "text/event-stream; charset=utf-8"
_ENDLESS = 10**9  # tokens
_UNSAID: Dict[str, Any] = {"content": None, "refusal": None, "tool_calls": (), "logprobs": None}
_TIER = {None: "default", "auto": "default"}


def create(call: Call) -> Union[Json, Answer]:
    """POST /responses"""
    body = call.body
    response_checks.check(call)
    models.require(call, body["model"], "responses")
    given = items.normalize(call, body.get("input", []))
    context = _context(call, body)
    answers = call.request.aside.get("generate", True)
    if answers and not given and not context:
        raise check.missing("input")
    items.check_calls([*context, *given])
    if answers:
        response_checks.check_says_json(body, [*context, *given])
    used = hosted.use(call, [*context, *given]) if answers else hosted.Used()
    asked = _asked(body, [*context, *given, *used.heard], used.room(body))
    if body.get("truncation") == "auto":
        asked = window.truncated(call, asked)
    answers = answers and not used.waits
    ask = generation.stream if body.get("stream") and not body.get("background") else generation.complete
    made = ask(call, asked, "text.format.schema") if answers else _nothing(call, asked)
    if not isinstance(made, Completion):
        return Answer(made.through(_live(call, made, asked, given, used.items), call.state), content_type=_EVENTS)
    response = _response(call, client_calls.within(made, used.room(body)), asked)
    hosted.annotate(response["output"], used.items)
    hosted.place(response["output"], hosted.reveal(used.items, body.get("include")))
    record: Json = {"response": response, "input": given, "timeline": None, "cut": None, "hosted": used.items}
    if body.get("background"):
        total = sum(1 for _ in events(response, call.sandbox.model.pieces, used.items))
        record["timeline"] = Timeline.of(call.now, total)
        response["completed_at"] = response["completed_at"] and Timeline(record["timeline"]).end
    if response["store"]:
        _store(call, record)
    else:
        call.request.aside.get("kept", {})[response["id"]] = record
    if body.get("stream"):
        return _streamed(call, record, -1, body.get("stream_options"))
    return seen(record, call.now)


def retrieve(call: Call) -> Union[Json, Answer]:
    """GET /responses/{response_id}"""
    record = _stored(call)
    used = {item["id"]: item for item in hosted.reveal(record.get("hosted", []), call.query.get("include"))}
    record["response"]["output"] = [used.get(item["id"], item) for item in record["response"]["output"]]
    if not call.query.get("stream"):
        return seen(record, call.now)
    after = check.integer(call.query, "starting_after", 0)
    return _streamed(call, record, -1 if after is None else after, call.query)


def delete(call: Call) -> Json:
    """DELETE /responses/{response_id}"""
    id = _stored(call)["response"]["id"]
    with call.state.transaction():
        call.state.remove("response", id)
        call.stop("webhooks.responses", id)
        call.state.remove_all("item", id)
        call.state.remove_all("input_token", id)
    return {"id": id, "object": "response", "deleted": True}


def cancel(call: Call) -> Json:
    """POST /responses/{response_id}/cancel"""
    with call.state.transaction():
        record = _stored(call)
        timeline = record["timeline"]
        if timeline is None:
            raise bad_request("Only a response that was created with 'background' can be cancelled.", "response_id")
        shown = Timeline(timeline).shown(call.now)
        if record["cut"] is None and shown < timeline["total"]:
            record["cut"] = shown
            call.state.set("response", record["response"]["id"], record)
            call.stop("webhooks.responses", record["response"]["id"])
            call.emit("response.cancelled", {"id": record["response"]["id"]})
    return seen(record, call.now)


def input_items_list(call: Call) -> Json:
    """GET /responses/{response_id}/input_items"""
    record = _stored(call)
    return listing.part(call, [*_before(call, record["response"]), *record["input"]])


def input_items_create(call: Call) -> Json:
    """POST /responses/{response_id}/input_items"""
    with call.state.transaction():
        record = _stored(call)
        (item,) = items.normalize(call, [{"role": "user", **call.body}], "items")
        record["input"].append(item)
        items.remember(call, [item], record["response"]["id"])
        call.state.set("response", record["response"]["id"], record)
    return item


def input_items_delete(call: Call) -> Json:
    """DELETE /responses/{response_id}/input_items/{item_id}"""
    id = call.ids["item_id"]
    with call.state.transaction():
        record = _stored(call)
        left = [item for item in record["input"] if item["id"] != id]
        if len(left) == len(record["input"]):
            raise not_found(f"There is no item '{id}' in the input of this response.", "item_id")
        record["input"] = left
        call.state.set("response", record["response"]["id"], record)
    return {"id": id, "object": "response.input_item.deleted", "deleted": True}


def input_tokens_create(call: Call) -> Json:
    """POST /responses/{response_id}/input_tokens"""
    id: str = _stored(call)["response"]["id"]
    token = {"id": call.new.hex("tok_"), "object": "response.input_token", "token": call.body["token"]}
    call.state.add("input_token", token["id"], token, parent=id)
    return token


def input_tokens_delete(call: Call) -> Json:
    """DELETE /responses/{response_id}/input_tokens/{token_id}"""
    id = call.ids["token_id"]
    response: str = _stored(call)["response"]["id"]
    if call.state.get("input_token", id, call.now, parent=response) is None:
        raise not_found(f"There is no token '{id}' in the input of this response.", "token_id")
    call.state.remove("input_token", id)
    return {"id": id, "object": "response.input_token.deleted", "deleted": True}


def input_tokens_count(call: Call) -> Json:
    """POST /responses/input_tokens"""
    body = call.body
    if body.get("model") is not None:
        models.require(call, body["model"], "responses")
    response_checks.check_tools(call)
    given = items.normalize(call, body.get("input") or [])
    context = _context(call, body)
    cost = call.sandbox.model.prompt_tokens(_asked(body, [*context, *given]))
    return {"object": "response.input_tokens", "input_tokens": cost}


def compact(call: Call) -> Json:
    """POST /responses/compact: what users said stays, the rest becomes a summary that only the sandbox can read."""
    body = call.body
    if body["model"] is None:
        raise check.missing("model")
    models.require(call, body["model"], "responses")
    given = [*_context(call, body), *items.normalize(call, body.get("input") or [])]
    if not given:
        raise check.missing("input")
    items.check_calls(given)
    answer = generation.complete(
        call, _asked({**body, "tools": [], "tool_choice": "none", "text": None, "include": None}, given), "input"
    )
    kept = [item for item in given if item.get("type") == "message" and item.get("role") == "user"]
    item: Json = {"id": call.new.hex("cmp_"), "type": "compaction"}
    item["encrypted_content"] = _sealed(answer.choices[0].content or "")
    return {
        "id": call.new.hex("resp_"),
        "object": "response.compaction",
        "created_at": call.stamp,
        "output": [*kept, item],
        "usage": _usage(answer),
    }


def connect(call: Call) -> Talk:
    """The websocket /responses."""
    from .responses_talk import Conversation

    return Conversation(call)


# what is asked of the model


def _nothing(call: Call, asked: Json) -> Completion:
    """What a turn comes to that the model is only prepared for."""
    cost = call.sandbox.model.prompt_tokens(asked)
    call.tokens += cost
    return Completion(asked["model"], (Choice(0, "stop"),), Usage(cost, 0))


def _asked(body: Json, given: List[Json], room: Optional[int] = None) -> Json:
    """room: how many calls of tools that are no functions may still be made."""
    asked = {**body, "input": given}
    tools = tool_search.known(body.get("tools"), given)
    if tools:
        asked["tools"] = [tool for tool in tools if room is None or room > 0 or not acts.kind_of(tool)]
    if "message.output_text.logprobs" in (body.get("include") or ()) or body.get("top_logprobs"):
        asked["logprobs"] = True
    return asked


def _context(call: Call, body: Json) -> List[Json]:
    """What was said before the input of a request."""
    previous, conversation = body.get("previous_response_id"), body.get("conversation")
    if previous is not None and conversation is not None:
        raise bad_request(
            "'previous_response_id' and 'conversation' exclude each other.", "previous_response_id", "invalid_value"
        )
    if conversation is not None:
        return conversations.items_of(call, _conversation_id(conversation))
    if previous is None:
        return []
    record = known(call, previous)
    if record is None:
        raise bad_request(
            f"There is no response '{previous}' to go on from. Only stored responses can be.",
            "previous_response_id",
            "previous_response_not_found",
        )
    found = seen(record, call.now)
    if found["status"] in ("queued", "in_progress"):
        raise bad_request(f"The response '{previous}' is not finished yet.", "previous_response_id", "invalid_value")
    return [*_before(call, found), *record["input"], *found["output"]]


def _before(call: Call, response: Json) -> List[Json]:
    """The turns before a response, back to the first that is still stored."""
    turns: List[List[Json]] = []
    while (previous := response["previous_response_id"]) is not None:
        record = known(call, previous)
        if record is None:
            break
        response = seen(record, call.now)
        turns.append([*record["input"], *response["output"]])
    return [item for turn in reversed(turns) for item in turn]


def _conversation_id(conversation: object) -> str:
    if is_object(conversation):
        return generation.string_at(conversation, "id", "conversation")
    return str(conversation)


# a response that another server writes


def _live(
    call: Call, chunks: Chunks, asked: Json, given: List[Json], used: List[Json]
) -> Iterator[Union[bytes, Pause]]:
    """The stream of a response. It is stored at its end; until then only the connection knows it, if it is one that
    remembers. used: the items of tools that were run."""
    from .response_live import Live

    def finish(output: List[Json]) -> Json:
        made = chunks.completion
        call.tokens += made.usage.completion_tokens
        told = _response(call, Completion(made.model, (replace(made.choices[0], **_UNSAID),), made.usage), asked)
        return {**told, "id": begun["id"], "created_at": begun["created_at"], "output": output}

    begun = _response(call, Completion(chunks.model, (Choice(0, "stop"),)), asked)
    items_used = list(zip(used, hosted.reveal(used, call.body.get("include"))))
    live = Live(call, chunks, begun, arr(asked.get("tools")), items_used, partial(_reasoning, call), finish)
    kept: Json = call.request.aside.get("kept", {})
    most = Usage(call.sandbox.model.prompt_tokens(asked), _ENDLESS)  # of which a part is told if it is cut short
    so_far: Json = {**begun, "usage": _usage(Completion(begun["model"], (), most))}
    record: Json = {"response": so_far, "input": given, "timeline": None, "cut": None, "hosted": used}
    kept[begun["id"]] = record
    pace, number = call.sandbox.pace, -1
    try:
        for number, event in enumerate(live):
            yield from _told({**event, "sequence_number": number}, call.body.get("stream_options"), pace)
        record["response"] = live.response
        if live.response["store"]:
            _store(call, record)
    finally:
        if record["response"] is so_far or record["response"]["store"]:
            kept.pop(begun["id"], None)
    yield from _told({**live.end, "sequence_number": number + 1}, None, pace)


# the response


def _response(call: Call, answer: Completion, asked: Json) -> Json:
    body = call.body
    choice = answer.choices[0]
    end = {"length": "max_output_tokens", "content_filter": "content_filter"}.get(choice.finish_reason)
    conversation = body.get("conversation")
    reasoning = obj(body.get("reasoning"))
    text = obj(body.get("text"))
    default_effort = "medium" if choice.reasoning is not None else None
    response: Json = {
        "id": call.new.hex("resp_"),
        "object": "response",
        "created_at": call.stamp,
        "status": "incomplete" if end else "completed",
        "background": bool(body.get("background")),
        "completed_at": None if end else call.stamp,
        "conversation": {"id": _conversation_id(conversation)} if conversation is not None else None,
        "error": None,
        "incomplete_details": {"reason": end} if end else None,
        "instructions": body.get("instructions"),
        "max_output_tokens": body.get("max_output_tokens"),
        "max_tool_calls": body.get("max_tool_calls"),
        "metadata": check.metadata(body),
        "model": answer.model,
        "output": _output(call, choice, "incomplete" if end else "completed", asked),
        "parallel_tool_calls": _or(body.get("parallel_tool_calls"), True),
        "previous_response_id": body.get("previous_response_id"),
        "prompt_cache_key": body.get("prompt_cache_key"),
        "reasoning": {"effort": reasoning.get("effort", default_effort), "summary": _summary(reasoning)},
        "safety_identifier": body.get("safety_identifier"),
        "service_tier": _TIER.get(body.get("service_tier"), body.get("service_tier")),
        "store": _or(body.get("store"), True),
        "temperature": _or(body.get("temperature"), 1.0),
        "text": {"format": {"type": "text"}, "verbosity": "medium", **text},
        "tool_choice": body.get("tool_choice", "auto"),
        "tools": [_tool(tool) for tool in arr(body.get("tools"))],
        "top_logprobs": body.get("top_logprobs") or 0,
        "top_p": _or(body.get("top_p"), 1.0),
        "truncation": body.get("truncation") or "disabled",
        "usage": _usage(answer),
        "user": body.get("user"),
    }
    return response


def _usage(answer: Completion) -> Json:
    usage = answer.usage
    return {
        "input_tokens": usage.prompt_tokens,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": usage.completion_tokens,
        "output_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
        "total_tokens": usage.total_tokens,
    }


def _sealed(text: str) -> str:
    return base64.urlsafe_b64encode(b"sandbox:" + text.encode("utf-8", "replace")).decode()


def _or(value: Any, default: Any) -> Any:
    return default if value is None else value


def _summary(reasoning: Json) -> Optional[str]:
    summary = reasoning.get("summary") or reasoning.get("generate_summary")
    return "detailed" if summary == "auto" else summary


def _tool(tool: Json) -> Json:
    if tool["type"] == "function":
        return {"description": None, "parameters": {}, "strict": True, **tool}
    return hosted.shown(tool)


def _output(call: Call, choice: Choice, status: str, asked: Json) -> List[Json]:
    out: List[Json] = []
    new = call.new.hex
    if choice.reasoning is not None:
        out.append(_reasoning(call, choice.reasoning))
    parts: List[Json] = []
    if choice.content or (choice.content is not None and choice.finish_reason != "length"):
        part: Json = {"type": "output_text", "text": choice.content, "annotations": []}
        part["logprobs"] = generation.logprobs(choice.logprobs or ())
        parts.append(part)
    if choice.refusal is not None:
        parts.append({"type": "refusal", "refusal": choice.refusal})
    if parts:
        out.append({"id": new("msg_"), "type": "message", "status": status, "role": "assistant", "content": parts})
    out += tool_search.found(call, [*choice.tool_calls], asked["input"])
    tools = arr(asked.get("tools"))
    return out + [client_calls.made(call, made, tools, status) for made in choice.tool_calls]


def _reasoning(call: Call, thought: str) -> Json:
    asked = _summary(obj(call.body.get("reasoning")))
    item: Json = {"id": call.new.hex("rs_"), "type": "reasoning"}
    item["summary"] = [{"type": "summary_text", "text": thought}] if asked and thought else []
    if "reasoning.encrypted_content" in (call.body.get("include") or ()):
        item["encrypted_content"] = _sealed(thought)
    return item


# stored responses


def _store(call: Call, record: Json) -> None:
    response = record["response"]
    with call.state.transaction():
        call.state.add("response", response["id"], record, expires=response["created_at"] + _KEPT)
        if record["timeline"] is not None:
            call.start(
                "webhooks.responses", response["id"], Timeline(record["timeline"]).due(record["timeline"]["total"] - 1)
            )
        items.remember(call, [*record["input"], *response["output"]], response["id"])
        if response["conversation"] is not None and response["status"] != "failed":
            conversations.extend(call, response["conversation"]["id"], [*record["input"], *response["output"]])


def known(call: Call, id: str) -> Optional[Json]:
    """The record of a response that is stored, or that the connection remembers."""
    return call.state.get("response", id, call.now) or call.request.aside.get("kept", {}).get(id)


def shorten(call: Call, id: str, told: List[Json]) -> List[Json]:
    """End a response that new input has come for. told: its events up to now. Gives the events of its end."""
    with call.state.transaction():
        record = known(call, id)
        before: Json = record["response"] if record is not None else told[0]["response"]
        response, left = response_cut.cut(before, told)
        if record is not None:
            record["response"] = response
            if response["store"] and call.state.get("response", id, call.now) is None:
                _store(call, record)  # another server was still writing it
            call.state.set("response", id, record)
        said = {item["id"]: item for item in response["output"]}
        for item in before["output"]:
            for kind in ("item", "conversation.item"):
                if item["id"] in said:
                    call.state.set(kind, item["id"], said[item["id"]])
                else:
                    call.state.remove(kind, item["id"])
    return left


def _stored(call: Call) -> Json:
    id = call.ids["response_id"]
    record = call.state.get("response", id, call.now)
    if record is None:
        raise _unknown(id)
    return record


def _unknown(id: str) -> ApiError:
    return not_found(f"There is no stored response '{id}'.", "response_id")


def seen(record: Json, now: float) -> Json:
    """The response as it is at a moment."""
    response: Json = record["response"]
    timeline = record["timeline"]
    if timeline is None:
        return response
    status = "cancelled" if record["cut"] is not None else Timeline(timeline).status(now)
    if status is None:
        return response
    return {**response, "status": status, "output": [], "usage": None, "completed_at": None, "incomplete_details": None}


def _streamed(call: Call, record: Json, after: int, options: object) -> Answer:
    return Answer(_stream(call, record, after, options), content_type=_EVENTS)


def _stream(call: Call, record: Json, after: int, options: object) -> Iterator[Union[bytes, Pause]]:
    timeline = Timeline(record["timeline"]) if record["timeline"] is not None else None
    pace = call.sandbox.pace
    waited = call.now
    for event in events(record["response"], call.sandbox.model.pieces, record.get("hosted", ())):
        number = event["sequence_number"]
        if number <= after:
            continue
        if timeline is not None:
            while True:
                now = max(call.now, waited)
                current = call.state.get("response", record["response"]["id"], call.now) or record
                if current["cut"] is not None and number >= current["cut"]:
                    return
                if timeline.due(number) <= now:
                    break
                # The clock may be one that only moves when it is told to; the time spent waiting counts as well.
                rest = min(timeline.due(number) - now, 0.05)
                yield Pause(rest)
                waited = now + rest
        yield from _told(event, options, pace)


def _told(event: Json, options: object, pace: float) -> Iterator[Union[bytes, Pause]]:
    is_delta = event["type"].endswith(".delta")
    if is_delta and obj(options).get("include_obfuscation") is True:
        event["obfuscation"] = "x" * (-len(event["delta"]) % 16)
    yield sse(event, event["type"])
    if is_delta and pace > 0:
        yield Pause(pace)

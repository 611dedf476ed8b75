"""Chat, completions, responses, conversations, embeddings, moderations, models."""

from __future__ import annotations

import base64
import json
from typing import Any, Dict, List

import pydantic

import openai

from ..kit import CHAT, HELLO, WEATHER, Failed, check, lenient, missing, need, paged, refused, same, step, until


@step
def chat(client: Any) -> None:
    calls = client.chat.completions
    made = [
        calls.create(model=CHAT, messages=HELLO, store=True, metadata={"tour": "chat", "at": str(at)})
        for at in range(3)
    ]
    ids = [each.id for each in made]
    check(made[0].choices[0].message.content, "no text")
    same(made[0].usage.total_tokens, made[0].usage.prompt_tokens + made[0].usage.completion_tokens, "usage")
    paged(calls.list, ids, metadata={"tour": "chat"})
    same(calls.retrieve(ids[0]).choices[0].message.content, made[0].choices[0].message.content, "stored text")
    same(calls.update(ids[0], metadata={"tour": "changed"}).metadata, {"tour": "changed"}, "metadata")
    check(calls.delete(ids[0]).deleted, "not deleted")
    missing(calls.retrieve, ids[0])
    missing(calls.delete, ids[0])
    refused(openai.BadRequestError, calls.create, model=CHAT, messages=[], expect={"param": "messages"})
    refused(openai.BadRequestError, calls.create, model=CHAT, messages=[{"role": "nobody", "content": "x"}])
    refused(openai.NotFoundError, calls.create, model="none", messages=HELLO, expect={"code": "model_not_found"})
    refused(openai.BadRequestError, calls.create, model=CHAT, messages=HELLO, temperature=9)
    refused(openai.AuthenticationError, client.with_options(api_key="bad key").models.list)


@lenient("the types know stored messages of the assistant only")
def chat_messages(client: Any) -> None:
    calls = client.chat.completions
    asked: Any = [{"role": "system", "content": "Be brief."}, *HELLO]
    made = calls.create(model=CHAT, messages=asked, store=True)
    found = [*calls.messages.list(made.id, order="asc")]
    same([each.content for each in found], ["Be brief.", "Say hello."], "messages")
    paged(calls.messages.list, [each.id for each in found], made.id)
    missing(calls.messages.list, "chatcmpl-none")


@step
def chat_tools(client: Any) -> None:
    calls = client.chat.completions
    tools: Any = [{"type": "function", "function": WEATHER}]
    asked: List[Any] = [{"role": "user", "content": "What is the weather in Oslo?"}]
    message = calls.create(model=CHAT, messages=asked, tools=tools, tool_choice="required").choices[0].message
    call = message.tool_calls[0]
    check(isinstance(json.loads(call.function.arguments)["town"], str), "arguments do not fit")
    answered = [*asked, message.to_dict(), {"role": "tool", "tool_call_id": call.id, "content": "It rains."}]
    check(calls.create(model=CHAT, messages=answered, tools=tools).choices[0].message.content, "no text")
    form: Any = {"type": "json_schema", "json_schema": {k: v for k, v in WEATHER.items() if k != "parameters"}}
    form["json_schema"]["schema"] = WEATHER["parameters"]
    found = calls.create(model=CHAT, messages=HELLO, response_format=form).choices[0].message.content
    same(list(json.loads(found)), ["town"], "keys")


@step
def chat_streams(client: Any) -> None:
    calls = client.chat.completions
    whole = calls.create(model=CHAT, messages=HELLO, seed=1).choices[0].message.content
    options = {"include_usage": True}
    chunks = [*calls.create(model=CHAT, messages=HELLO, seed=1, stream=True, stream_options=options)]
    text = "".join(each.choices[0].delta.content or "" for each in chunks if each.choices)
    same(text, whole, "text of the stream")
    check(chunks[-1].usage.total_tokens, "no usage at the end")
    with calls.stream(model=CHAT, messages=HELLO, seed=1) as stream:
        kinds = {event.type for event in stream}
        same(stream.get_final_completion().choices[0].message.content, whole, "text of the helper")
    check({"chunk", "content.delta", "content.done"} <= kinds, f"events {kinds}")
    refused(openai.BadRequestError, calls.create, model=CHAT, messages=[], stream=True, expect={"param": "messages"})
    with calls.with_streaming_response.create(model=CHAT, messages=HELLO, stream=True) as raw:
        same(list(raw.iter_lines())[-2:][0], "data: [DONE]", "last line")


class Town(pydantic.BaseModel):
    name: str
    people: int


class GetWeather(pydantic.BaseModel):
    """The weather in a town."""

    town: str


@step
def chat_parse(client: Any) -> None:
    """Structured outputs and tools as classes, at once and streamed."""
    calls = client.chat.completions
    asked: Dict[str, Any] = {"model": CHAT, "messages": [{"role": "user", "content": "Name a town."}], "seed": 1}
    town = calls.parse(**asked, response_format=Town).choices[0].message.parsed
    check(isinstance(town, Town), f"no town: {town!r}")
    with calls.stream(**asked, response_format=Town) as stream:
        kinds = [*dict.fromkeys(event.type for event in stream)]
        same(stream.get_final_completion().choices[0].message.parsed, town, "town of the stream")
    same(kinds, ["chunk", "content.delta", "content.done"], "events")
    tool = openai.pydantic_function_tool(GetWeather, name="get_weather")
    asked = {"model": CHAT, "messages": [{"role": "user", "content": "What is the weather in Oslo?"}], "tools": [tool]}
    (call,) = calls.parse(**asked).choices[0].message.tool_calls
    same(call.function.parsed_arguments, GetWeather(town="Oslo"), "arguments")
    with calls.stream(**asked) as stream:
        kinds = [*dict.fromkeys(event.type for event in stream)]
        (call,) = stream.get_final_completion().choices[0].message.tool_calls
    same(call.function.parsed_arguments, GetWeather(town="Oslo"), "arguments of the stream")
    events = ["chunk", "tool_calls.function.arguments.delta", "tool_calls.function.arguments.done"]
    same(kinds, events, "events")
    try:
        calls.parse(model=CHAT, messages=HELLO, response_format=Town, max_tokens=1)
    except openai.LengthFinishReasonError:
        return
    raise Failed("LengthFinishReasonError expected")


@step
def chat_choices(client: Any) -> None:
    """Several choices, log probabilities, a limit and a stop, at once and streamed."""
    calls = client.chat.completions
    asked: Dict[str, Any] = {"model": CHAT, "messages": HELLO, "seed": 1, "n": 2}
    made = calls.create(**asked, logprobs=True, top_logprobs=2)
    same([each.index for each in made.choices], [0, 1], "choices")
    for choice in made.choices:
        tokens = [each.token for each in choice.logprobs.content]
        same("".join(tokens), choice.message.content, "tokens")
        check(all(len(each.top_logprobs) == 2 for each in choice.logprobs.content), "not two for each token")
    texts = ["", ""]
    for chunk in calls.create(**asked, stream=True):
        for choice in chunk.choices:
            texts[choice.index] += choice.delta.content or ""
    same(texts, [each.message.content for each in made.choices], "texts of the stream")
    short = calls.create(model=CHAT, messages=HELLO, max_completion_tokens=1)
    same((short.choices[0].finish_reason, short.usage.completion_tokens), ("length", 1), "end")


@lenient("the types know stored messages of the assistant only")
def chat_beta(client: Any) -> None:
    """The older place of the same calls."""
    calls = client.beta.chat.completions
    made = [calls.create(model=CHAT, messages=HELLO, store=True, metadata={"tour": "beta"}) for _ in range(2)]
    ids = [each.id for each in made]
    paged(calls.list, ids, metadata={"tour": "beta"})
    same(calls.retrieve(ids[0]).id, ids[0], "id")
    same(len([*calls.messages.list(ids[0])]), 1, "messages")
    same(calls.update(ids[0], metadata={"a": "b"}).metadata, {"a": "b"}, "metadata")
    check(calls.delete(ids[0]).deleted, "not deleted")
    missing(calls.retrieve, ids[0])
    check(calls.parse(model=CHAT, messages=HELLO, response_format=Town).choices[0].message.parsed.name, "no town")
    with calls.stream(model=CHAT, messages=HELLO) as stream:
        check(stream.get_final_completion().choices[0].message.content, "no text")


@lenient("chunks have no finish_reason before the last", here=False)
def completions(client: Any) -> None:
    asked = {"model": "gpt-3.5-turbo-instruct", "prompt": "Once upon a time", "seed": 3, "max_tokens": 12}
    whole = client.completions.create(**asked).choices[0].text
    pieces = [each.choices[0].text for each in client.completions.create(**asked, stream=True)]
    same("".join(pieces), whole, "text of the stream")
    refused(openai.BadRequestError, client.completions.create, **{**asked, "max_tokens": -1})


@step
def responses(client: Any) -> None:
    calls = client.responses
    first = calls.create(model=CHAT, input="Say hello.", metadata={"a": "b"})
    check(first.output_text, "no text")
    same(calls.retrieve(first.id).output_text, first.output_text, "stored text")
    second = calls.create(model=CHAT, input="And again?", previous_response_id=first.id)
    found = [each.id for each in calls.input_items.list(second.id, order="asc")]
    check(len(found) >= 1, "no input items")
    paged(calls.input_items.list, found, second.id)
    check(calls.input_tokens.count(model=CHAT, input="Say hello.").input_tokens > 0, "no tokens")
    waiting = calls.create(model=CHAT, input="Think.", background=True)
    same(waiting.status, "queued", "status")
    same(calls.cancel(waiting.id).status, "cancelled", "status")
    done = calls.create(model=CHAT, input="Think.", background=True)
    check(until(lambda: calls.retrieve(done.id), "completed").output_text, "no text")
    calls.delete(first.id)
    missing(calls.retrieve, first.id)
    refused(openai.BadRequestError, calls.create, model=CHAT, input="x", previous_response_id="resp_none")
    refused(openai.BadRequestError, calls.create, model=CHAT, input="x", temperature=9)


@step
def responses_parse(client: Any) -> None:
    """Structured outputs and tools as classes, at once and streamed."""
    calls = client.responses
    made = calls.parse(model=CHAT, input="Name a town.", text_format=Town)
    check(isinstance(made.output_parsed, Town), f"no town: {made.output_parsed!r}")
    with calls.stream(model=CHAT, input="Name a town.", text_format=Town) as stream:
        kinds = [*dict.fromkeys(event.type for event in stream)]
        done = stream.get_final_response()
        check(isinstance(done.output_parsed, Town), f"no town: {done.output_parsed!r}")
    same(kinds, TEXT_EVENTS, "events")
    tool = openai.pydantic_function_tool(GetWeather, name="get_weather")
    flat: Any = {"type": "function", **tool["function"]}
    made = calls.parse(model=CHAT, input="What is the weather in Oslo?", tools=[flat])
    same([each.type for each in made.output], ["function_call"], "output")
    asked = {"model": CHAT, "input": "What is the weather in Oslo?", "tools": [flat]}
    with calls.stream(**asked) as stream:
        kinds = [*dict.fromkeys(event.type for event in stream)]
    same(kinds, CALL_EVENTS, "events of a call")


TEXT_EVENTS = [
    *(f"response.{name}" for name in ("created", "in_progress", "output_item.added", "content_part.added")),
    *(f"response.{name}" for name in ("output_text.delta", "output_text.done", "content_part.done")),
    *("response.output_item.done", "response.completed"),
]
CALL_EVENTS = [
    *("response.created", "response.in_progress", "response.output_item.added"),
    *("response.function_call_arguments.delta", "response.function_call_arguments.done"),
    *("response.output_item.done", "response.completed"),
]


@step
def responses_helper(client: Any) -> None:
    """The helper goes on with a stream that was left."""
    calls = client.responses
    made = calls.create(model=CHAT, input="Say hello.", background=True, stream=True)
    seen: List[Any] = []
    for event in made:
        seen.append(event)
        if len(seen) == 4:
            break
    made.close()
    after = seen[-1].sequence_number
    with calls.stream(response_id=seen[0].response.id, starting_after=after) as stream:
        rest = [event.sequence_number for event in stream]
        check(stream.get_final_response().output_text, "no text")
    same(rest[0], after + 1, "first number after the break")


@step
def responses_beta(client: Any) -> None:
    """The same in beta, where several agents may work."""
    need(client, "beta.responses.create")
    calls = client.beta.responses
    made = calls.create(model=CHAT, input="Say hello.")
    same(calls.retrieve(made.id).id, made.id, "id")
    events = [*calls.create(model=CHAT, input="Say hello.", stream=True)]
    same([*dict.fromkeys(event.type for event in events)], TEXT_EVENTS, "events")
    paged(calls.input_items.list, [each.id for each in calls.input_items.list(made.id, order="asc")], made.id)
    check(calls.input_tokens.count(model=CHAT, input="Say hello.").input_tokens > 0, "no tokens")
    waiting = calls.create(model=CHAT, input="Think.", background=True)
    same(calls.cancel(waiting.id).status, "cancelled", "status")
    calls.delete(made.id)
    missing(calls.retrieve, made.id)


@lenient("the API keeps messages of users, and the type of the output has none")
def responses_compact(client: Any) -> None:
    need(client, "responses.compact", "beta.responses.compact")
    for calls in (client.responses, client.beta.responses):
        made = calls.compact(model="gpt-5", input=[{"role": "user", "content": "Say hello."}])
        check(made.output, "nothing came out")


@step
def responses_own(client: Any) -> None:
    calls = client.responses
    need(client, "responses.input_items.create", "responses.input_tokens.create")
    made = calls.create(model=CHAT, input="Say hello.")
    item = calls.input_items.create(made.id, type="message", content="More.")
    refused(openai.BadRequestError, calls.input_items.create, made.id, type="message", content=5)
    calls.input_items.delete(item.id, response_id=made.id)
    token = calls.input_tokens.create(made.id, token="word")
    refused(openai.BadRequestError, calls.input_tokens.create, made.id, token=5, expect={"param": "token"})
    calls.input_tokens.delete(token.id, response_id=made.id)


@step
def responses_streams(client: Any) -> None:
    calls = client.responses
    events = [*calls.create(model=CHAT, input="Say hello.", stream=True)]
    same((events[0].type, events[-1].type), ("response.created", "response.completed"), "ends of the stream")
    same([each.sequence_number for each in events], list(range(len(events))), "sequence numbers")
    text = "".join(each.delta for each in events if each.type == "response.output_text.delta")
    same(text, events[-1].response.output_text, "text of the stream")
    with calls.stream(model=CHAT, input="Say hello.") as stream:
        for _ in stream:
            pass
        check(stream.get_final_response().output_text, "no text")
    tool: Any = {"type": "function", **WEATHER}
    made = calls.create(model=CHAT, input="Weather in Oslo?", tools=[tool], tool_choice="required")
    call = next(each for each in made.output if each.type == "function_call")
    check(json.loads(call.arguments)["town"], "arguments do not fit")
    given: Any = [{"type": "function_call_output", "call_id": call.call_id, "output": "It rains."}]
    check(calls.create(model=CHAT, previous_response_id=made.id, input=given, tools=[tool]).output, "no output")
    slow = calls.create(model=CHAT, input="Say hello.", background=True, stream=True)
    seen: List[Any] = []
    for event in slow:
        seen.append(event)
        if len(seen) == 3:
            break
    slow.close()
    rest = [*calls.retrieve(seen[0].response.id, stream=True, starting_after=seen[-1].sequence_number)]
    same(rest[0].sequence_number, seen[-1].sequence_number + 1, "first number after the break")
    same(rest[-1].type, "response.completed", "end of the stream")


@step
def conversations(client: Any) -> None:
    calls = client.conversations
    made = calls.create(metadata={"a": "b"}, items=[{"type": "message", "role": "user", "content": "One."}])
    same(calls.retrieve(made.id).metadata, {"a": "b"}, "metadata")
    same(calls.update(made.id, metadata={"c": "d"}).metadata, {"c": "d"}, "metadata")
    added = calls.items.create(made.id, items=[{"type": "message", "role": "user", "content": "Two."}])
    item = added.data[0]
    same(calls.items.retrieve(item.id, conversation_id=made.id).content[0].text, "Two.", "text")
    answer = client.responses.create(model=CHAT, conversation=made.id, input="Three.")
    texts = [each.content[0].text for each in calls.items.list(made.id, limit=1, order="asc")]
    same(texts, ["One.", "Two.", "Three.", answer.output_text], "texts")
    paged(calls.items.list, [each.id for each in calls.items.list(made.id, order="asc")], made.id)
    calls.items.delete(item.id, conversation_id=made.id)
    missing(calls.items.retrieve, item.id, conversation_id=made.id)
    check(calls.delete(made.id).deleted, "not deleted")
    missing(calls.retrieve, made.id)


@step
def conversations_own(client: Any) -> None:
    need(client, "conversations.items.update")
    made = client.conversations.create(items=[{"type": "message", "role": "user", "content": "One."}])
    (item,) = client.conversations.items.list(made.id)
    client.conversations.items.update(item.id, conversation_id=made.id, content="New.")


@lenient("clients ask for base64, which their types do not have", here=False)
def embeddings(client: Any) -> None:
    call = client.embeddings.create
    made = call(model="text-embedding-3-small", input=["A cat sleeps.", "A cat is asleep.", "Prices rose."])
    one, two, three = (each.embedding for each in made.data)
    near, far = (sum(a * b for a, b in zip(one, other)) for other in (two, three))
    check(near > far, f"alike {near}, not alike {far}")
    same(len(one), 1536, "dimensions")
    same(len(call(model="text-embedding-3-small", input="x", dimensions=64).data[0].embedding), 64, "dimensions")
    text = call(model="text-embedding-3-small", input="x", encoding_format="base64").data[0].embedding
    check(isinstance(text, str) and len(base64.b64decode(text)) == 4 * 1536, "base64 of 1536 numbers")
    refused(openai.BadRequestError, call, model="text-embedding-3-small", input="", expect={"param": "input"})


@step
def moderations(client: Any) -> None:
    made = client.moderations.create(model="omni-moderation-latest", input=["A quiet day.", "I will kill you."])
    same([each.flagged for each in made.results], [False, True], "flagged")
    refused(openai.BadRequestError, client.moderations.create, input=[])


@step
def models(client: Any) -> None:
    names = [each.id for each in client.models.list()]
    check(CHAT in names, f"no {CHAT}")
    same(client.models.retrieve(CHAT).id, CHAT, "id")
    missing(client.models.retrieve, "none")

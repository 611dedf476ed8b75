"""What other servers say and how they fail, streamed and whole; who leaves, and what is stored then."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from typing import Any, Callable, Dict, List, Optional

import pytest
from modelserver import BREAK, DONE, ModelServer, delta, whole

import openai
from openai_sandbox import Sandbox

MODEL = "llama3"
HELLO: Any = [{"role": "user", "content": "Hello"}]
TOOLS: Any = [{"type": "function", "name": "f", "parameters": {}, "strict": False}]
CHAT_TOOLS: Any = [{"type": "function", "function": {"name": "f", "parameters": {}}}]


@pytest.fixture
def other() -> Iterator[ModelServer]:
    with ModelServer() as made:
        yield made


@pytest.fixture
def near(other: ModelServer) -> Iterator[Sandbox]:
    with Sandbox(upstream=other.url, upstream_key="sk-secret") as made:
        yield made


def chat(client: openai.OpenAI, **options: Any) -> Any:
    """A streamed chat completion, whole."""
    with client.chat.completions.stream(model=MODEL, messages=HELLO, **options) as stream:
        return stream.get_final_completion()


def response(client: openai.OpenAI, **options: Any) -> Any:
    """A streamed response, whole, which is what is stored."""
    events: List[Any] = list(client.responses.create(model=MODEL, input="Hello", stream=True, **options))
    assert [event.sequence_number for event in events] == list(range(len(events)))
    made = events[-1].response
    assert client.responses.retrieve(made.id).to_dict() == made.to_dict()
    again: List[Any] = list(client.responses.retrieve(made.id, stream=True))
    assert again[-1].to_dict()["response"] == made.to_dict()
    return made


# what they say


def calls_of(*calls: Any) -> List[Any]:
    return [delta(tool_calls=[call]) for call in calls]


def call(index: Optional[int], id: Optional[str], name: Optional[str], told: Any) -> Dict[str, Any]:
    function = {"name": name, "arguments": told} if name is not None else {"arguments": told}
    named = {"index": index, "id": id, "function": function}
    return {key: value for key, value in named.items() if value is not None}


@pytest.mark.parametrize(
    ("steps", "calls", "end"),
    [
        (calls_of(call(0, "a", "f", '{"a"'), call(0, None, None, ":1}")), [("f", '{"a":1}')], "tool_calls"),
        (
            calls_of(
                call(0, "a", "f", ""), call(1, "b", "g", ""), call(0, None, None, "{}"), call(1, None, None, "[]")
            ),
            [("f", "{}"), ("g", "[]")],
            "tool_calls",
        ),
        (calls_of(call(0, "a", "f", "{}"), call(0, "b", "g", "{}")), [("f", "{}"), ("g", "{}")], "stop"),  # one place
        (
            calls_of(call(None, "a", "f", "{}"), call(None, "b", "f", '{"b":2}')),
            [("f", "{}"), ("f", '{"b":2}')],
            "stop",
        ),
        (calls_of(call(7, "a", "f", {"a": 1})), [("f", '{"a":1}')], "tool_calls"),
        (calls_of(call(0, "a", "f", None)), [("f", "{}")], "tool_calls"),
        ([delta(tool_calls=[call(0, "a", "f", "{}"), call(1, "b", "g", "{}")])], [("f", "{}"), ("g", "{}")], "stop"),
    ],
)
def test_calls(other: ModelServer, near: Sandbox, steps: Any, calls: Any, end: str) -> None:
    other.streams(*steps, delta(end=end), DONE)
    client = near.client()
    made = chat(client, tools=CHAT_TOOLS, store=True)
    choice = made.choices[0]
    assert [(each.function.name, each.function.arguments) for each in choice.message.tool_calls] == calls
    kept: Any = client.chat.completions.retrieve(made.id).choices[0]
    shown = [(each.id, each.function.name, each.function.arguments) for each in kept.message.tool_calls]
    assert shown == [(each.id, each.function.name, each.function.arguments) for each in choice.message.tool_calls]
    assert (choice.finish_reason, kept.finish_reason) == (end, end)
    items = [item for item in response(client, tools=TOOLS).output if item.type == "function_call"]
    assert [(item.name, item.arguments, item.status) for item in items] == [(*each, "completed") for each in calls]


@pytest.mark.parametrize("name", ["reasoning_content", "reasoning"])
def test_thoughts(other: ModelServer, near: Sandbox, name: str) -> None:
    thought: Any = {name: "Hm."}
    client = near.client()
    other.streams(delta(**thought), delta(content="Yes."), delta(end="stop"), DONE)
    chunks = [chunk.choices[0].delta.to_dict() for chunk in chat_chunks(client, store=True) if chunk.choices]
    assert [each["reasoning_content"] for each in chunks if "reasoning_content" in each] == ["Hm."]
    (kept,) = client.chat.completions.list().data
    message: Any = kept.choices[0].message
    assert (message.content, message.reasoning_content) == ("Yes.", "Hm.")
    made = response(client, reasoning={"summary": "auto"})
    assert [item.type for item in made.output] == ["reasoning", "message"]
    assert made.output[0].summary[0].text == "Hm."
    other.says(whole(content="Yes.", **thought))
    other.says(whole(content="Yes.", **thought))
    list(chat_chunks(client))  # the stream, once more
    answer: Any = client.chat.completions.create(model=MODEL, messages=HELLO)
    assert answer.choices[0].message.reasoning_content == "Hm."


def test_models_made_up_here_do_not_tell_their_thoughts() -> None:
    with Sandbox() as box:
        made = box.client().chat.completions.create(model="o3", messages=HELLO)
    assert "reasoning_content" not in made.choices[0].message.to_dict()


def test_parts_in_the_place_of_a_text(other: ModelServer, near: Sandbox) -> None:
    parts = [{"type": "thinking", "thinking": [{"type": "text", "text": "Hm."}]}, {"type": "text", "text": "Yes."}]
    other.streams(delta(content=parts), delta(content="!"), delta(end="stop"), DONE)
    assert response(near.client()).output_text == "Yes.!"
    other.says(whole(content=parts))
    list(chat_chunks(near.client()))
    assert near.client().responses.create(model=MODEL, input="Hello").output_text == "Yes."


def test_a_refusal(other: ModelServer, near: Sandbox) -> None:
    other.streams(delta(refusal="I "), delta(refusal="can't."), delta(end="stop"), DONE)
    made = chat(near.client(), store=True)
    assert (made.choices[0].message.refusal, made.choices[0].message.content or None) == ("I can't.", None)
    assert response(near.client()).output[0].content[0].refusal == "I can't."


def chat_chunks(client: openai.OpenAI, **options: Any) -> Iterator[Any]:
    options = {"model": MODEL, "messages": HELLO, **options}
    yield from client.chat.completions.create(stream=True, **options)


@pytest.mark.parametrize("told", [None, {}, {"prompt_tokens": 0}, {"prompt_tokens": None}, "?"])
def test_usage_that_is_not_told(other: ModelServer, near: Sandbox, told: Any) -> None:
    client = near.client()
    other.streams(delta(content="Hello there."), {**delta(end="stop"), "usage": told}, DONE)
    chunks = list(chat_chunks(client, stream_options={"include_usage": True}, store=True))
    usage = chunks[-1].usage
    assert (usage.prompt_tokens > 0, usage.completion_tokens) == (True, 3)
    assert client.chat.completions.list().data[0].usage == usage
    assert response(client).usage.output_tokens == 3
    other.says(json.dumps({"choices": [{"message": {"content": "Hello there."}}], "usage": told}).encode())
    list(chat_chunks(client))
    made = client.chat.completions.create(model=MODEL, messages=HELLO)
    assert made.usage == usage


@pytest.mark.parametrize(
    ("steps", "end"),
    [
        ([delta(content="Hi"), DONE], "stop"),  # no reason
        ([delta(content="Hi"), delta(end="stop")], "stop"),  # no end
        ([delta(content="Hi"), delta(end="eos"), DONE], "stop"),
        ([{"choices": [{"delta": {"content": "Hi"}}]}, {"choices": [{"finish_reason": "length"}]}], "length"),
        ([b"\xef\xbb\xbf: hello\r\n\r\ndata: ", b'{"choices": [{"text": "Hi"}]}\r\r', DONE], "stop"),
        ([b'data: {"choices": [{"delta": {"content": "Hi"}}]}\n\nevent: end\ndata: [DONE]\n\n'], "stop"),
    ],
)
def test_ends(other: ModelServer, near: Sandbox, steps: Any, end: str) -> None:
    other.streams(*steps)
    choices = [chunk.choices[0] for chunk in chat_chunks(near.client())]
    said = "".join(choice.delta.content or "" for choice in choices)
    assert (said, choices[-1].finish_reason) == ("Hi", end)
    assert response(near.client()).status == ("incomplete" if end == "length" else "completed")


def test_signs_that_end_a_line_elsewhere(other: ModelServer, near: Sandbox) -> None:
    said = "one\u2028two\x85three\x0bfour"
    raw = json.dumps({"choices": [{"delta": {"content": said}}]}, ensure_ascii=False).replace("\\u000b", "\\u000b")
    other.streams(b"data: %s\n\n" % raw.encode(), DONE)
    assert chat(near.client()).choices[0].message.content == said


def test_a_server_that_does_not_stream(other: ModelServer, near: Sandbox) -> None:
    message = {"content": "Hi", "tool_calls": [call(None, "a", "f", "{}"), call(None, "b", "f", "[]")]}
    other.says(whole(**message))
    made = chat(near.client(), tools=CHAT_TOOLS)
    assert made.choices[0].message.content == "Hi"
    assert [each.function.arguments for each in made.choices[0].message.tool_calls] == ["{}", "[]"]
    assert [item.type for item in response(near.client(), tools=TOOLS).output] == ["message"] + ["function_call"] * 2


@pytest.mark.parametrize("together", [False, True])
def test_several_choices(other: ModelServer, near: Sandbox, together: bool) -> None:
    if together:
        steps = [delta(index, content=text) for text in ("a", "b") for index in range(3)]
        other.streams(*steps, *(delta(index, end="stop") for index in range(3)), DONE)
    else:
        for said in "xyz":
            other.streams(delta(content=said), delta(end="stop"), {"choices": [], "usage": {"prompt_tokens": 2}}, DONE)
    client = near.client()
    chunks = list(chat_chunks(client, n=3, store=True, seed=5, stream_options={"include_usage": True}))
    said = ["", "", ""]
    ends: List[Any] = [None, None, None]
    for choice in (choice for chunk in chunks for choice in chunk.choices):
        said[choice.index] += choice.delta.content or ""
        ends[choice.index] = choice.finish_reason
    assert said == (["ab"] * 3 if together else ["x", "y", "z"])
    assert ends == ["stop"] * 3
    (kept,) = client.chat.completions.list().data
    assert [choice.message.content for choice in kept.choices] == said
    if not together:
        assert [(asked["n"], asked["seed"]) for asked in other.asked] == [(3, 5), (2, 6), (1, 7)]
        assert chunks[-1].usage.prompt_tokens == 6


def test_scores(other: ModelServer, near: Sandbox) -> None:
    scored = {"content": [{"token": "Hi", "logprob": -0.5, "top_logprobs": [{"token": "Yo", "logprob": None}]}]}
    other.streams({"choices": [{"delta": {"content": "Hi"}, "logprobs": scored}]}, delta(end="stop"), DONE)
    chunks = list(chat_chunks(near.client(), logprobs=True, store=True))
    token = next(chunk.choices[0].logprobs for chunk in chunks if chunk.choices[0].logprobs).content[0]
    assert (token.bytes, token.top_logprobs[0].logprob) == ([72, 105], -9999.0)
    (kept,) = near.client().chat.completions.list().data
    assert kept.choices[0].logprobs
    assert kept.choices[0].logprobs.content == [token]


# how they fail


@pytest.mark.parametrize(
    ("status", "body", "kind", "told"),
    [
        (400, b"Bad things\nhappened.", "text/plain", "Bad things happened."),
        (400, b'{"error": "no such template"}', "application/json", "no such template"),
        (404, b"404 page not found", "text/plain", "404 page not found"),
        (422, b'{"detail": [{"loc": ["body"], "msg": "n is wrong"}, {"msg": "so is m"}]}', "application/json",
         "n is wrong; so is m"),
        (422, b'{"detail": "no"}', "application/json", "no"),
        (400, b'{"object": "error", "message": "too long", "code": 40303}', "application/json", "too long"),
        (400, b'{"error": {"message": {"detail": "deep"}}}', "application/json", "deep"),
        (400, b'{"error": {"code": 400}}', "application/json", "it answered with status 400"),
        (502, b"<html><head><title>502 Bad\n Gateway</title></head></html>", "text/html", "502 Bad Gateway"),
        (503, b"<html>", "text/html", "it answered with status 503"),
        (500, b"", "text/plain", "it answered with status 500"),
        (500, b"\xff\xfe", "text/plain", "\ufffd\ufffd"),
        (500, b"[1, null]", "application/json", "it answered with status 500"),
        (500, b"no " * 9000, "text/plain", ("no " * 9000)[:500].strip()),
        (302, b"", "text/plain", "it answered with status 302"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("stream", [False, True])
def test_errors(
    other: ModelServer, near: Sandbox, stream: bool, status: int, body: bytes, kind: str, told: str
) -> None:
    other.says(body, status=status, kind=kind)
    client = near.client(max_retries=0)
    asks: List[Callable[[], Any]] = [
        lambda: client.chat.completions.create(model=MODEL, messages=HELLO, stream=stream, store=True),
        lambda: client.responses.create(model=MODEL, input="Hello", stream=stream),
        lambda: client.completions.create(model=MODEL, prompt="Hello", stream=stream),
        lambda: client.embeddings.create(model=MODEL, input="Hello"),
    ]
    for ask in asks:
        with pytest.raises(openai.APIStatusError) as caught:
            ask()
        assert caught.value.status_code == (status if status >= 400 else 502)
        assert caught.value.body["message"].strip() == f"The upstream server: {told}"  # type: ignore[index]
    assert client.chat.completions.list().data == []
    assert near.state.count("response") == 0


@pytest.mark.parametrize("stream", [False, True])
def test_too_many_requests(other: ModelServer, near: Sandbox, stream: bool) -> None:
    other.says(b'{"error": {"message": "Slow down.", "code": "slow"}}', status=429, retry_after="7")
    client = near.client(max_retries=0)
    with pytest.raises(openai.RateLimitError) as caught:
        client.responses.create(model=MODEL, input="Hello", stream=stream)
    assert (caught.value.response.headers["retry-after"], caught.value.code) == ("7", "slow")

    async def ask() -> None:
        await near.async_client(max_retries=0).chat.completions.create(model=MODEL, messages=HELLO, stream=stream)

    with pytest.raises(openai.RateLimitError) as caught:
        asyncio.run(ask())
    assert caught.value.response.headers["retry-after"] == "7"


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ({"error": "text"}, "text"),
        ({"error": {"message": "Gone sk-secret wrong.", "code": 400}}, "Gone [key] wrong."),
        ({"object": "error", "message": "old"}, "old"),
        (b'event: error\ndata: {"error": {"message": "named"}}\n\n', "named"),
        (b"data: nonsense\n\n", "something else than JSON"),
        (b"data: [1]\n\n", "something else than JSON"),
        (b'data: {"choices": [{"delta": ' + b"[" * 100_000 + b"\n\n", "something else than JSON"),
        (BREAK, "broke off its stream"),
    ],
)
def test_streams_that_fail_in_the_middle(other: ModelServer, near: Sandbox, step: Any, told: str) -> None:
    other.streams(delta(content="One "), delta(content="two"), step)
    client = near.client(max_retries=0)
    heard: List[str] = []
    with pytest.raises(openai.APIError) as caught:
        heard.extend(chunk.choices[0].delta.content or "" for chunk in chat_chunks(client, store=True))
    assert told in caught.value.message
    assert heard == ["", "One ", "two"]
    assert client.chat.completions.list().data == []
    conversation = client.conversations.create()
    made = response(client, conversation=conversation.id)
    assert (made.status, made.error.code) == ("failed", "server_error")
    assert told in made.error.message
    assert list(client.conversations.items.list(conversation.id)) == []
    assert all(entry.status == 200 for entry in near.journal)


@pytest.mark.parametrize("step", [{"error": {"message": "No.", "code": 400}}, b"data: {}\n\n", b"", BREAK, DONE])
def test_streams_that_fail_at_once(other: ModelServer, near: Sandbox, step: Any) -> None:
    other.streams(*([step] if step != b"" else []))
    client = near.client(max_retries=0)
    with pytest.raises(openai.APIError, match="upstream server"):
        list(chat_chunks(client, store=True))
    assert client.chat.completions.list().data == []
    if isinstance(step, dict):  # a status can be told before the first piece only
        assert near.journal[0].status == 400


def test_an_error_with_a_status_of_its_own(other: ModelServer, near: Sandbox) -> None:
    other.streams({"error": {"message": "No.", "code": 400}})
    with pytest.raises(openai.BadRequestError, match=r"No\."):
        near.client().responses.create(model=MODEL, input="Hello", stream=True)
    assert near.state.count("response") == 0


@pytest.mark.parametrize("stream", [False, True])
def test_a_server_that_takes_too_long(other: ModelServer, monkeypatch: pytest.MonkeyPatch, stream: bool) -> None:
    monkeypatch.setattr("openai_sandbox.upstream._TIMEOUT", 0.05)
    other.says(threading.Event(), b"{}")
    with Sandbox(upstream=other.url) as near:
        client = near.client(max_retries=0)
        with pytest.raises(openai.InternalServerError, match=r"did not answer \(ReadTimeout\)"):
            client.chat.completions.create(model=MODEL, messages=HELLO, stream=stream)
    assert other.left.wait(5)


def test_a_stream_that_takes_too_long(other: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_sandbox.upstream._TIMEOUT", 0.05)
    other.streams(delta(content="One "), threading.Event())
    with Sandbox(upstream=other.url) as near:
        made = response(near.client())
    assert (made.status, "ReadTimeout" in made.error.message) == ("failed", True)

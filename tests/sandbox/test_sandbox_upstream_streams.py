"""What other servers say and how they fail, streamed and whole; who leaves, and what is stored then."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from typing import Any, Callable, Dict, List, Optional

import httpx
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


# who leaves


def asks_of(stream: bool) -> List[Any]:
    """Requests: the path and the body."""
    paths: Dict[str, Any] = {
        "/chat/completions": {"messages": HELLO, "store": True},
        "/responses": {"input": "Hello"},
        "/completions": {"prompt": "Hello"},
    }
    asks = [(path, {"model": MODEL, **body, "stream": stream}) for path, body in paths.items()]
    return asks if stream else [*asks, ("/embeddings", {"model": MODEL, "input": "Hello"})]


def nothing_is_kept(near: Sandbox) -> bool:
    return not any(near.state.count(kind) for kind in ("chat", "chat.input", "response", "item"))


@pytest.mark.parametrize(("path", "body"), asks_of(True))
@pytest.mark.parametrize("door", ["server", "sync", "async"])
def test_a_client_that_leaves_a_stream(other: ModelServer, near: Sandbox, door: str, path: str, body: Any) -> None:
    said = {"choices": [{"text": "One"}]} if path == "/completions" else delta(content="One")
    other.streams(said, threading.Event())
    heard: List[str] = []
    headers = {"authorization": "Bearer x"}

    async def ask() -> None:
        async with httpx.AsyncClient(transport=near.async_transport(), headers=headers) as client:
            async with client.stream("POST", f"http://sandbox.invalid/v1{path}", json=body) as answer:
                blocks = answer.aiter_raw()
                while "One" not in "".join(heard):
                    heard.append((await blocks.__anext__()).decode())
                waiting = asyncio.ensure_future(blocks.__anext__())
                await asyncio.wait({waiting}, timeout=0.05)
                waiting.cancel()
                await asyncio.wait({waiting})

    def follow(client: httpx.Client, url: str) -> None:
        with client.stream("POST", f"{url}{path}", json=body, headers=headers) as answer:
            for block in answer.iter_raw():
                heard.append(block.decode())
                if "One" in "".join(heard):
                    return

    if door == "async":
        asyncio.run(ask())
    elif door == "sync":
        with httpx.Client(transport=near.transport()) as client:
            follow(client, "http://sandbox.invalid/v1")
    else:
        with near.server() as url, httpx.Client(trust_env=False) as client:
            follow(client, url)
            assert other.left.wait(5)  # and not when the server ends
    assert "One" in "".join(heard)
    assert other.left.wait(5)
    assert nothing_is_kept(near)


async def give_up(other: ModelServer, client: httpx.AsyncClient, url: str, body: Any) -> None:
    """Ask, and leave once the model was asked."""
    headers = {"authorization": "Bearer x"}
    async with client:
        waiting = asyncio.ensure_future(client.post(url, json=body, headers=headers, timeout=20))
        assert await asyncio.to_thread(other.reached.wait, 10)
        waiting.cancel()
        await asyncio.wait({waiting})
        assert waiting.cancelled()


@pytest.mark.parametrize(("path", "body"), [*asks_of(False), *asks_of(True)])
@pytest.mark.parametrize("door", ["server", "async"])
def test_a_client_that_does_not_wait_for_the_answer(
    other: ModelServer, near: Sandbox, door: str, path: str, body: Any
) -> None:
    other.says(threading.Event(), b"{}")
    if door == "async":
        client = httpx.AsyncClient(transport=near.async_transport())
        asyncio.run(give_up(other, client, f"http://sandbox.invalid/v1{path}", body))
    else:
        with near.server() as url:
            asyncio.run(give_up(other, httpx.AsyncClient(trust_env=False), f"{url}{path}", body))
            assert other.left.wait(5)
    assert other.left.wait(5)
    assert nothing_is_kept(near)


def test_a_websocket_that_is_closed(other: ModelServer, near: Sandbox) -> None:
    other.streams(delta(content="One"), threading.Event())
    with near.server() as url, openai.OpenAI(api_key="x", base_url=url) as client:
        with client.responses.connect() as connection:
            connection.response.create(model=MODEL, input="Hello")
            while connection.recv().type != "response.output_text.delta":
                pass
        assert other.left.wait(5)
    assert nothing_is_kept(near)


def test_others_are_not_broken_off(other: ModelServer, near: Sandbox) -> None:
    go_on = threading.Event()
    other.says(threading.Event(), b"")
    other.says(go_on, whole(content="Yes."))
    said: List[Any] = []
    with near.server() as url, openai.OpenAI(api_key="x", base_url=url, max_retries=0) as client:

        def ask() -> None:
            said.append(client.responses.create(model=MODEL, input="Hello").output_text)

        leaver = httpx.AsyncClient(trust_env=False)
        asyncio.run(give_up(other, leaver, f"{url}/responses", {"model": MODEL, "input": "Hello"}))
        running = threading.Thread(target=ask)
        running.start()
        assert other.left.wait(5)
        go_on.set()
        running.join(5)
    assert said == ["Yes."]
    assert len(other.asked) == 2


def test_a_connection_is_used_again(other: ModelServer, near: Sandbox) -> None:
    other.says(whole(content="Yes."))
    client = near.client()
    for _ in range(3):
        client.responses.create(model=MODEL, input="Hello")
    assert len(set(other.ports)) == 1
    assert {headers["authorization"] for headers in other.headers} == {"Bearer sk-secret"}


def test_a_sandbox_that_is_closed(other: ModelServer) -> None:
    other.says(threading.Event(), b"{}")
    near = Sandbox(upstream=other.url)
    failed: List[Any] = []

    def ask() -> None:
        with pytest.raises(openai.APIStatusError) as caught:
            near.client(max_retries=0).responses.create(model=MODEL, input="Hello")
        failed.append(caught.value)

    running = threading.Thread(target=ask)
    running.start()
    assert other.reached.wait(10)
    near.close()
    running.join(5)
    assert failed
    assert other.left.wait(5)


# responses with more in them


def test_a_search_before_an_answer_that_comes(other: ModelServer, near: Sandbox) -> None:
    client = near.client()
    store = client.vector_stores.create()
    client.vector_stores.files.upload_and_poll(
        vector_store_id=store.id, file=("tides.txt", b"The moon pulls at the sea.")
    )
    go_on = threading.Event()
    other.streams(delta(content="The moon pulls "), go_on, delta(content="at the sea."), delta(end="stop"), DONE)
    tool: Any = {"type": "file_search", "vector_store_ids": [store.id]}
    asked: Any = {"model": MODEL, "input": "Search my files: what pulls at the sea?", "tools": [tool]}
    events: List[Any] = []
    for event in client.responses.create(stream=True, **asked):
        events.append(event)
        if event.type == "response.output_text.delta":
            go_on.set()
    assert len([event for event in events if event.type == "response.output_text.delta"]) == 2
    made = events[-1].response
    assert [item.type for item in made.output] == ["file_search_call", "message"]
    assert made.output[0].results is None
    kinds = [event.type for event in events]
    assert "response.file_search_call.searching" in kinds
    added = [event.annotation for event in events if event.type == "response.output_text.annotation.added"]
    assert [each.filename for each in added] == ["tides.txt"]
    assert made.output[1].content[0].annotations[0].filename == "tides.txt"
    assert client.responses.retrieve(made.id).to_dict() == made.to_dict()
    shown: Any = client.responses.retrieve(made.id, include=["file_search_call.results"])
    assert shown.output[0].results[0].text == "The moon pulls at the sea."


def test_only_thoughts(other: ModelServer, near: Sandbox) -> None:
    other.streams(delta(reasoning="Hm."), delta(end="length"), DONE)
    other.streams(delta(reasoning="Hm."), delta(end="stop"), DONE)
    assert [item.type for item in response(near.client()).output] == ["reasoning"]
    assert [item.type for item in response(near.client()).output] == ["reasoning", "message"]


@pytest.mark.parametrize("store", [True, False])
def test_websockets_tell_as_it_comes(other: ModelServer, near: Sandbox, store: bool) -> None:
    go_on = threading.Event()
    other.streams(delta(content="One"), go_on, delta(content=" two."), delta(end="stop"), DONE)
    with near.server() as url, openai.OpenAI(api_key="x", base_url=url) as client:
        with client.responses.connect() as connection:
            connection.response.create(model=MODEL, input="Hello", store=store)
            while (event := connection.recv()).type != "response.completed":
                if event.type == "response.output_text.delta":
                    go_on.set()
            assert event.response.output_text == "One two."
            connection.response.create(model=MODEL, input="More", store=store, previous_response_id=event.response.id)
            while connection.recv().type != "response.completed":
                pass
        assert [message["content"] for message in other.asked[1]["messages"]] == ["Hello", "One two.", "More"]
        if store:
            assert client.responses.retrieve(event.response.id).output_text == "One two."
        else:
            assert nothing_is_kept(near)


@pytest.mark.parametrize("store", [True, False])
def test_new_input_for_a_response_that_comes(other: ModelServer, near: Sandbox, store: bool) -> None:
    go_on = threading.Event()
    other.streams(delta(content="One"), go_on, delta(content=" two"), threading.Event())
    other.streams(delta(content="Three."), delta(end="stop"), DONE)
    with near.server() as url, openai.OpenAI(api_key="x", base_url=url) as client:
        with client.responses.connect() as connection:
            connection.response.create(model=MODEL, input="Hello", store=store)
            while (event := connection.recv()).type != "response.output_text.delta":
                if event.type == "response.created":
                    id = event.response.id
            connection.send({"type": "response.steer", "previous_response_id": id, "input": "Stop."})
            events: List[Any] = []
            while not events or events[-1].type != "response.completed":
                go_on.set()
                events.append(connection.recv())
        short = next(event.response for event in events if event.type == "response.incomplete")
        assert (short.id, short.incomplete_details.reason) == (id, "steered")
        assert short.output_text in ("One", "One two")
        assert short.usage.output_tokens in (1, 2)
        said = [message["content"] for message in other.asked[1]["messages"]]
        assert said == ["Hello", short.output_text, "Stop."]
        assert events[-1].response.output_text == "Three."
        if store:
            assert client.responses.retrieve(id).to_dict() == short.to_dict()
            assert list(client.responses.input_items.list(id))
    assert other.left.wait(5)


# plain completions


def text(said: str, index: int = 0, end: Optional[str] = None, scores: Any = None) -> Dict[str, Any]:
    return {"choices": [{"text": said, "index": index, "finish_reason": end, "logprobs": scores}]}


def test_completions_as_they_come(other: ModelServer, near: Sandbox) -> None:
    other.streams(text("b"), text("c", 1), text("d"), text("", end="length"), text("", 1, "stop"), DONE)
    other.streams(text("e"), text("f", 1), text("", end="eos"), text("", 1, "stop"), {"usage": {"prompt_tokens": 4}})
    near.on("completions.create", contains="scripted").reply("Here.")
    client = near.client()
    asked: Any = {"model": MODEL, "prompt": ["a", "scripted", "x y"], "n": 2, "echo": True, "max_tokens": 5}
    chunks = list(client.completions.create(stream=True, stream_options={"include_usage": True}, **asked))
    said, ends = [""] * 6, [""] * 6
    for choice in (choice for chunk in chunks for choice in chunk.choices):
        said[choice.index] += choice.text
        ends[choice.index] = choice.finish_reason
    assert said == ["abd", "ac", "scriptedHere.", "scriptedHere.", "x ye", "x yf"]
    assert ends == ["length", "stop", "stop", "stop", "stop", "stop"]
    assert chunks[-1].usage
    assert chunks[-1].usage.prompt_tokens > 4
    assert [(asked["prompt"], asked["n"], asked["max_tokens"]) for asked in other.asked] == [("a", 2, 5), ("x y", 2, 5)]
    assert len({chunk.id for chunk in chunks}) == 1


def test_scores_of_completions(other: ModelServer, near: Sandbox) -> None:
    scores = {"tokens": ["a", "b"], "token_logprobs": [-1, None], "top_logprobs": [{"a": -1}, None]}
    odd = {"tokens": ["z"], "token_logprobs": [-1]}
    other.streams(text("ab", scores=scores), text("cd", scores=odd), text("e", end="stop"), DONE)
    chunks = list(near.client().completions.create(model=MODEL, prompt="x", stream=True, logprobs=1))
    told = [chunk.choices[0].logprobs for chunk in chunks]
    assert told[0]
    assert (told[0].tokens, told[0].token_logprobs, told[0].text_offset) == (["a", "b"], [-1.0, -9999.0], [0, 1])
    assert told[1:] == [None] * 3
    assert "".join(chunk.choices[0].text for chunk in chunks) == "abcde"


def test_completions_that_fail_in_the_middle(other: ModelServer, near: Sandbox) -> None:
    other.streams(text("b"), text("", end="stop"), DONE)
    other.says(b"No.", status=400, kind="text/plain")
    stream = near.client(max_retries=0).completions.create(model=MODEL, prompt=["a", "b"], stream=True)
    said: List[str] = []
    with pytest.raises(openai.APIError, match=r"upstream server: No\."):
        said.extend(chunk.choices[0].text for chunk in stream)
    assert said == ["b", ""]


# runs


def assistant_of(client: openai.OpenAI, **options: Any) -> Any:
    options = {"model": MODEL, "tools": CHAT_TOOLS, **options}
    return client.beta.assistants.create(**options), client.beta.threads.create(messages=HELLO)


def run_of(client: openai.OpenAI, each: Callable[[Any], object] = lambda event: None, **options: Any) -> Any:
    """The events of a streamed run."""
    assistant, thread = assistant_of(client, **options)
    events: List[Any] = []
    for event in client.beta.threads.runs.create(thread.id, assistant_id=assistant.id, stream=True):
        events.append(event)
        each(event)
    return thread.id, events


def last(events: List[Any], kind: str) -> Any:
    return next(event.data for event in reversed(events) if event.event == kind)


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_runs_as_they_come(other: ModelServer, near: Sandbox) -> None:
    go_on = threading.Event()
    used = {"usage": {"prompt_tokens": 7, "completion_tokens": 2}}
    other.streams(delta(content="One"), go_on, delta(content=" two"), delta(end="stop"), used, DONE)
    client = near.client()
    thread, events = run_of(client, lambda event: event.event == "thread.message.delta" and go_on.set())
    told = [event.data.delta.content[0].text.value for event in events if event.event == "thread.message.delta"]
    assert told == ["One", " two"]
    names = [event.event for event in events if not event.event.endswith(".delta")]
    assert names == [
        *("thread.run.created", "thread.run.queued", "thread.run.in_progress"),
        *("thread.run.step.created", "thread.run.step.in_progress"),
        *("thread.message.created", "thread.message.in_progress"),
        *("thread.message.completed", "thread.run.step.completed", "thread.run.completed"),
    ]
    (kept,) = [each for each in client.beta.threads.messages.list(thread) if each.role == "assistant"]
    assert kept == last(events, "thread.message.completed")
    assert kept.content[0].text.value == "One two"  # type: ignore[union-attr]
    run = last(events, "thread.run.completed")
    assert client.beta.threads.runs.retrieve(run.id, thread_id=thread) == run
    assert (run.usage.prompt_tokens, run.usage.completion_tokens) == (7, 2)
    (step,) = client.beta.threads.runs.steps.list(run.id, thread_id=thread)
    assert step == last(events, "thread.run.step.completed")
    assert step.usage
    assert step.usage.to_dict() == run.usage.to_dict()


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
@pytest.mark.parametrize("stream", [True, False])
def test_runs_that_say_something_and_call(other: ModelServer, near: Sandbox, stream: bool) -> None:
    calls = [{"index": at, **call(at, None, "f", '{"a":1}')} for at in range(2)]
    client = near.client()
    if stream:
        split = [
            call(at, None, None if half else "f", text) for half, text in enumerate(('{"a"', ":1}")) for at in (0, 1)
        ]
        other.streams(delta(content="Wait."), *calls_of(*split), delta(end="tool_calls"), DONE)
        other.streams(delta(content="Done."), delta(end="stop"), DONE)
        thread, events = run_of(client)
        run = last(events, "thread.run.requires_action")
        pieces = [event.data.delta.step_details for event in events if event.event == "thread.run.step.delta"]
        arguments = ["", ""]
        for piece in (piece for details in pieces for piece in details.tool_calls):
            arguments[piece.index] += piece.function.arguments or ""
        assert arguments == ['{"a":1}'] * 2
    else:
        other.says(whole(content="Wait.", tool_calls=calls))
        other.streams(delta(content="Done."), delta(end="stop"), DONE)
        assistant, made = assistant_of(client)
        thread = made.id
        run = client.beta.threads.runs.create_and_poll(thread, assistant_id=assistant.id)
    wanted = run.required_action.submit_tool_outputs.tool_calls
    assert [each.function.arguments for each in wanted] == ['{"a":1}'] * 2
    assert client.beta.threads.messages.list(thread).data[0].content[0].text.value == "Wait."  # type: ignore[union-attr]
    steps = client.beta.threads.runs.steps.list(run.id, thread_id=thread).data
    assert [(step.type, step.status) for step in steps] == [
        ("tool_calls", "in_progress"),
        ("message_creation", "completed"),
    ]
    outputs: Any = [{"tool_call_id": each.id, "output": str(at)} for at, each in enumerate(wanted)]
    with client.beta.threads.runs.submit_tool_outputs_stream(
        run_id=run.id, thread_id=thread, tool_outputs=outputs
    ) as following:
        assert "".join(following.text_deltas) == "Done."
    sent = other.asked[-1]["messages"]
    assert [message["role"] for message in sent] == ["user", "assistant", "assistant", "tool", "tool"]


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
@pytest.mark.parametrize("calls", [False, True])
@pytest.mark.parametrize(("step", "code"), [(BREAK, "server_error"), ({"error": {"code": 429}}, "rate_limit_exceeded")])
def test_runs_that_break_off(other: ModelServer, near: Sandbox, step: Any, code: str, calls: bool) -> None:
    said = calls_of(call(0, "a", "f", '{"a"')) if calls else [delta(content="One")]
    other.streams(*said, step)
    client = near.client()
    thread, events = run_of(client)
    run = last(events, "thread.run.failed")
    assert run.last_error.code == code
    assert client.beta.threads.runs.retrieve(run.id, thread_id=thread) == run
    (kept,) = client.beta.threads.runs.steps.list(run.id, thread_id=thread)
    assert kept == last(events, "thread.run.step.failed")
    if calls:
        assert kept.step_details.tool_calls[0].function.arguments == '{"a"'  # type: ignore[union-attr]
    else:
        message = client.beta.threads.messages.list(thread).data[0]
        assert message == last(events, "thread.message.incomplete")
        assert message.content[0].text.value == "One"  # type: ignore[union-attr]
    client.beta.threads.messages.create(thread, role="user", content="Again")  # it is idle


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
@pytest.mark.parametrize(
    ("steps", "status", "content"),
    [
        ([delta(content="One"), delta(end="length")], "incomplete", "One"),
        ([delta(content="One"), delta(end="content_filter")], "failed", "One"),
        ([delta(refusal="No."), delta(end="stop")], "completed", "No."),
        ([delta(end="stop")], "completed", None),
        ([*calls_of(call(0, "a", "f", '{"a"')), delta(end="length")], "incomplete", None),
    ],
)
def test_ends_of_runs(other: ModelServer, near: Sandbox, steps: Any, status: str, content: Optional[str]) -> None:
    other.streams(*steps, DONE)
    client = near.client()
    thread, events = run_of(client)
    run = last(events, f"thread.run.{status}")
    assert client.beta.threads.runs.retrieve(run.id, thread_id=thread) == run
    blocks: List[Any] = client.beta.threads.messages.list(thread).data[0].content
    if content is not None:
        assert [getattr(block, "refusal", None) or block.text.value for block in blocks] == [content]
    steps = client.beta.threads.runs.steps.list(run.id, thread_id=thread).data
    assert all(step.status != "in_progress" for step in steps)


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_runs_that_quote_files(other: ModelServer, near: Sandbox) -> None:
    client = near.client()
    store = client.vector_stores.create()
    client.vector_stores.files.upload_and_poll(
        vector_store_id=store.id, file=("tides.txt", b"The moon pulls at the sea.")
    )
    other.streams(delta(content="The moon pulls "), delta(content="at the sea. Yes."), delta(end="stop"), DONE)
    tools: Any = [{"type": "file_search"}]
    resources: Any = {"file_search": {"vector_store_ids": [store.id]}}
    assistant = client.beta.assistants.create(model=MODEL, tools=tools, tool_resources=resources)
    asked: Any = [{"role": "user", "content": "Search my files: what pulls at the sea?"}]
    thread = client.beta.threads.create(messages=asked)
    with client.beta.threads.runs.stream(thread.id, assistant_id=assistant.id) as stream:
        told = "".join(stream.text_deltas)
        (message,) = stream.get_final_messages()
    kept: Any = client.beta.threads.messages.list(thread.id).data[0]
    assert kept.to_dict() == message.to_dict()
    text = kept.content[0].text
    (cited,) = text.annotations
    assert told == text.value == "The moon pulls at the sea. Yes." + cited.text
    assert text.value[cited.start_index : cited.end_index] == cited.text


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
@pytest.mark.parametrize("door", ["server", "sync", "async"])
def test_runs_go_on_when_their_client_leaves(other: ModelServer, near: Sandbox, door: str) -> None:
    go_on = threading.Event()
    other.streams(delta(content="One"), go_on, delta(content=" two"), delta(end="stop"), DONE)
    client = near.client()
    assistant, thread = assistant_of(client)

    def leave(leaving: openai.OpenAI) -> None:
        with leaving.beta.threads.runs.create(thread.id, assistant_id=assistant.id, stream=True) as stream:
            assert any(event.event == "thread.message.delta" for event in stream)

    async def aleave() -> None:
        runs = near.async_client().beta.threads.runs
        async with await runs.create(thread.id, assistant_id=assistant.id, stream=True) as stream:
            async for event in stream:
                if event.event == "thread.message.delta":
                    return

    if door == "server":
        with near.server() as url, openai.OpenAI(api_key="x", base_url=url) as remote:
            leave(remote)
            assert remote.files.list(timeout=5).data == []
            go_on.set()
    elif door == "sync":
        leave(client)
    else:
        asyncio.run(aleave())
    (run,) = client.beta.threads.runs.list(thread.id)
    go_on.set()
    while run.status != "completed":
        assert run.status == "in_progress"
        run = client.beta.threads.runs.retrieve(run.id, thread_id=thread.id)
    assert client.beta.threads.messages.list(thread.id).data[0].content[0].text.value == "One two"  # type: ignore[union-attr]
    assert not other.left.is_set()


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_runs_that_are_cancelled_while_they_come(other: ModelServer, near: Sandbox) -> None:
    go_on = threading.Event()
    other.streams(delta(content="One"), go_on, delta(content=" two"), threading.Event())
    client = near.client()

    def cancel(event: Any) -> None:
        if event.event == "thread.message.delta" and not go_on.is_set():
            run = near.state.all("thread.run", parent=thread_of(near))[0]["run"]
            client.beta.threads.runs.cancel(run["id"], thread_id=run["thread_id"])
            go_on.set()

    thread, events = run_of(client, cancel)
    assert events[-2].event == "thread.run.cancelled" or events[-1].event == "thread.run.cancelled"
    message = client.beta.threads.messages.list(thread).data[0]
    assert (message.status, message.content[0].text.value in ("One", "One two")) == ("incomplete", True)  # type: ignore[union-attr]
    assert other.left.wait(5)


def thread_of(near: Sandbox) -> str:
    (record,) = near.state.all("thread")
    id: str = record["thread"]["id"]
    return id


def test_a_stream_of_a_sandbox_that_was_reset(other: ModelServer, near: Sandbox) -> None:
    go_on = threading.Event()
    other.streams(delta(content="One"), go_on, delta(end="stop"), DONE)
    stream = near.client(max_retries=0).chat.completions.create(model=MODEL, messages=HELLO, stream=True, store=True)
    next(iter(stream))
    near.reset()
    go_on.set()
    with pytest.raises(openai.APIError, match="was reset"):
        list(stream)
    assert near.state.counts(0) == {}
